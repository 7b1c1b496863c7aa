import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSnippet } from '../../../../src/search/engine/snippet.ts';
import type { StoredQuotation } from '../../../../src/search/engine/types.ts';

/** A page of paragraphs p1, p2 … after a head that belongs to none; words marked with an asterisk match. */
function pageOf(head: string, ...paragraphs: string[]) {
  const marked = [head, ...paragraphs].map((text) => text.split(' '));
  const passages = paragraphs.map((_, index) => ({
    anchor: `p${index + 1}`,
    start: marked.slice(0, index + 1).flat().length,
    speakers: [] as string[],
  }));
  const all = marked.flat();
  return {
    asked: [] as string[],
    text: {
      quotations: [] as StoredQuotation[],
      words: all.map((word) => `${word.replace('*', '')} `),
      passages,
      matches: all.flatMap((word, position) => (word.includes('*') ? [position] : [])),
    },
  };
}

/** The same with what stands between guillemets quoted, in turn from these speakers. */
function quotingPage(asked: string[], speakers: string[], ...paragraphs: string[]) {
  const page = pageOf('T', ...paragraphs);
  const { words } = page.text;
  const starts = words.flatMap((word, position) => (word.includes('«') ? [position] : []));
  page.text.quotations = starts.map((start, at) => ({
    anchor: `q${at}`,
    start,
    end: words.findIndex((word, position) => position >= start && word.includes('»')) + 1,
    path: `/people/${speakers[at]}/`,
    speaker: { name: String(speakers[at]) },
    last: words.find((word, position) => position >= start && word.includes('»')) ?? '',
  }));
  return { ...page, asked: asked.map((id) => `/people/${id}/`) };
}

const shown = (passage: ReturnType<typeof findSnippet>) =>
  passage.pieces.map(({ text, match }) => (match ? `[${text}]` : text)).join('');

const filler = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');

describe('the paragraph', () => {
  test('is the one that holds the match', () => {
    const passage = findSnippet(pageOf('Title', 'First words here.', 'Second has the *match in it.'));
    expect(passage.anchor).toBe('p2');
    expect(shown(passage)).toBe('Second has the [match] in it.');
  });

  test('is the one with the most different words, not with one word most often', () => {
    const page = pageOf(
      'T',
      '*Israel *Israel *Israel *Israel',
      'In *Syria the *Russians watch *Israel.',
      '*Syria *Syria',
    );
    expect(findSnippet(page).anchor).toBe('p2');
  });

  test('is the earliest among equals', () => {
    expect(findSnippet(pageOf('T', 'no', 'a *word', 'a *word')).anchor).toBe('p2');
  });

  test('is none where only the head matches: the summary is shown, or how the text begins', () => {
    const page = pageOf('The *Title', 'It begins so.', 'And goes on.');
    expect(findSnippet(page)).toMatchObject({ anchor: undefined, pieces: [{ text: 'It begins so.', match: false }] });
    expect(shown(findSnippet({ ...page, summary: 'In short.' }))).toBe('In short.');
    expect(findSnippet(pageOf('Only a *head')).pieces).toEqual([]);
  });
});

describe('the sentence', () => {
  test('that has the words together comes before one that merely has them', () => {
    const merely = `The *visit was long, and ${filler(12)} *Moscow.`;
    const answers = 'In May there was a *Moscow *visit by them.';
    const passage = findSnippet(pageOf('T', `${merely} ${filler(3)}`, answers));
    expect(passage.anchor).toBe('p2');
  });

  test('that has all the words comes before two that have them between them', () => {
    const passage = findSnippet(
      pageOf('T', 'The *visit was long. It *began in *Moscow.', 'The *visit *began in *Moscow.'),
    );
    expect(passage.anchor).toBe('p2');
  });

  test('is shown from its beginning, with those before it where the paragraph ends', () => {
    const passage = findSnippet(pageOf('T', `${filler(40)}. There they said that the *ship left. ${filler(40)}`));
    expect(shown(passage)).toMatch(/^… There they said that the \[ship\] left\. w0 /);
    const last = findSnippet(pageOf('T', `${filler(40)}. They waited for days. Then it *left.`));
    expect(shown(last)).toBe('… They waited for days. Then it [left].');
  });
});

describe('whose words it shows', () => {
  const PARAGRAPHS = ['Ben said *arms *will come, and «*arms *will come» twice.', 'Ann said «no *arms at all» to him.'];

  test('is said: of a quotation, of words around one, and of the article’s own', () => {
    const credit = (...paragraphs: string[]) => {
      const { speakers, isQuoted, paragraph } = findSnippet(quotingPage([], ['ben'], ...paragraphs));
      return { speakers, isQuoted, paragraph };
    };
    expect(credit('one', '«*arms here»')).toEqual({ speakers: ['ben'], isQuoted: true, paragraph: '2' });
    expect(credit('*arms, he said, «are here»')).toEqual({ speakers: ['ben'], isQuoted: false, paragraph: '1' });
    expect(credit('*arms', '«are here»')).toEqual({ speakers: [], isQuoted: false, paragraph: '1' });
  });

  test('is whose words are asked for, even where others’ match better', () => {
    const snippet = findSnippet(quotingPage(['ann'], ['ben', 'ann'], ...PARAGRAPHS));
    expect(snippet).toMatchObject({ anchor: 'q1', speakers: ['ann'], isQuoted: true });
    expect(shown(snippet)).toBe('«no [arms] at all»');
  });

  test('is nobody else’s where theirs do not match: the article’s own, the summary or nothing', () => {
    const without = [PARAGRAPHS[0] as string, 'Ann said «nothing» to him.'];
    const page = quotingPage(['ann'], ['ben', 'ann'], ...without, 'The *arms came.');
    expect(findSnippet(page)).toMatchObject({ anchor: 'p3', speakers: [], isQuoted: false });
    expect(shown(findSnippet({ ...quotingPage(['ann'], ['ben', 'ann'], ...without), summary: 'In short.' }))).toBe(
      'In short.',
    );
    expect(findSnippet(quotingPage(['ann'], ['ben'], PARAGRAPHS[0] as string)).pieces).toEqual([]);
  });

  test('is not of a paragraph that reports what somebody else holds, though it quotes nobody', () => {
    const page = quotingPage(['ann'], [], 'The *arms will come, he said.');
    page.text.passages[0]?.speakers.push('/people/ben/');
    expect(findSnippet(page).pieces).toEqual([]);
  });
});

describe('the words shown', () => {
  test('are cut around the match, and never across paragraphs', () => {
    const passage = findSnippet(pageOf('T', filler(50), `${filler(60)} *here ${filler(60)}`, filler(50)));
    expect(shown(passage)).toMatch(/^… w52 .* w59 \[here\] w0 .* w24 …$/);
    expect(shown(findSnippet(pageOf('T', filler(9), '*here it ends', filler(9))))).toBe('[here] it ends');
  });

  test('have a mark on the word alone', () => {
    expect(shown(findSnippet(pageOf('T', '“*Israel’s, (*S-300) *Hamas; *“Syria” *’tis')))).toBe(
      '“[Israel]’s, ([S-300]) [Hamas]; “[Syria]” ’[tis]',
    );
  });

  test('run together where a language sets no spaces', () => {
    const text = {
      words: ['莫斯科', '接待', '哈马斯'],
      passages: [{ anchor: 'p1', start: 0, speakers: [] }],
      quotations: [],
      matches: [1],
    };
    expect(shown(findSnippet({ text, asked: [] }))).toBe('莫斯科[接待]哈马斯');
  });

  test('hold a match, and stand in the text as they are, for any page', () => {
    const words = fc.array(fc.constantFrom('a', '*a', 'b', '*b.', 'c’s', '*c’s'), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(words, fc.array(words, { minLength: 1, maxLength: 5 }), (head, paragraphs) => {
        const page = pageOf(head.join(' '), ...paragraphs.map((each) => each.join(' ')));
        const { anchor, pieces } = findSnippet(page);
        const matching = paragraphs.some((each) => each.some((word) => word.startsWith('*')));
        expect(anchor !== undefined).toBe(matching);
        expect(pieces.some(({ match }) => match)).toBe(matching);
        const plain = pieces
          .map(({ text }) => text)
          .join('')
          .replace(/^… | …$/g, '');
        expect(page.text.words.join('')).toContain(plain);
      }),
    );
  });
});

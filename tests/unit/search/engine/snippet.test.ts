import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSnippet } from '../../../../src/search/engine/snippet.ts';

/** A page of paragraphs p1, p2 … after a head that belongs to none; words marked with an asterisk match. */
function pageOf(head: string, ...paragraphs: string[]) {
  const marked = [head, ...paragraphs].map((text) => text.split(' '));
  const passages = paragraphs.map((_, index) => ({
    anchor: `p${index + 1}`,
    start: marked.slice(0, index + 1).flat().length,
  }));
  const all = marked.flat();
  return {
    text: {
      words: all.map((word) => word.replace('*', '')),
      joint: ' ',
      passages,
      matches: all.flatMap((word, position) => (word.includes('*') ? [position] : [])),
    },
  };
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
    expect(findSnippet(page)).toEqual({ anchor: undefined, pieces: [{ text: 'It begins so.', match: false }] });
    expect(shown(findSnippet({ ...page, summary: 'In short.' }))).toBe('In short.');
    expect(findSnippet(pageOf('Only a *head')).pieces).toEqual([]);
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
      joint: '',
      passages: [{ anchor: 'p1', start: 0 }],
      matches: [1],
    };
    expect(shown(findSnippet({ text }))).toBe('莫斯科[接待]哈马斯');
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
        expect(page.text.words.join(' ')).toContain(plain);
      }),
    );
  });
});

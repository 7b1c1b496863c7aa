import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { forFacets } from '../../../../src/search/engine/facets.ts';
import { plan } from '../../../../src/search/engine/plan.ts';
import type { Answer } from '../../../../src/search/engine/searcher.ts';
import { findSnippet } from '../../../../src/search/engine/snippet.ts';
import { BLANK, type SearchState } from '../../../../src/search/engine/state.ts';
import type { Index } from '../../../../src/search/engine/types.ts';
import { writeIndex } from '../../../../src/search/index/write-index.ts';
import { keysOfText, writtenWords } from '../../../../src/search/words.ts';
import type { ArticleRecord } from '../../../../src/site/search-records.ts';
import { collectionOf, indexFolder, openIndex } from '../indexed-collection.ts';

const TEXTS: Record<string, string> = {
  symbols:
    'We use C++ and C# and .NET and AT&T and R&D and node.js and @lenaholt and #ferry and foo_bar and a/b testing.',
  numbers: 'Version 2026.4.10 costs $1,234.56 at 10:39, S-300 and Il-20 and F-16, 50% and 3.5 °C, in the U.S. alone.',
  hyphens: 'The well-being of the sea-going crews, a state-of-the-art re-entry and e-mail from covid-19 times.',
  spaced: 'The S 300 stands in the covid ward 19 of the R and D house.',
  said: 'Success in Syria, the minister said to the crew as a harbour theme; the sanctions were about to end.',
  net: 'A net is cast, and a C is a grade at the attic of a radar.',
};

const folder = mkdtempSync(join(tmpdir(), 'on-record-whole-words-'));
let index: Index;

function recordOf([id, text]: [string, string]): ArticleRecord {
  return {
    address: `/articles/${id}/`,
    title: 'Note',
    subtitle: 'Report',
    summary: '',
    byline: '',
    facets: forFacets(() => []),
    html: `<div class="passage" id="p1"><p>${text.replaceAll('&', '&amp;')}</p></div>`,
    quotations: [],
    positions: {},
  };
}

async function ask(words: string, state: Partial<SearchState> = {}): Promise<Answer> {
  const told: Answer[] = [];
  await plan({ ...BLANK, ...state, words }, { limit: 20, values: false }, index, (answer) => told.push(answer));
  return told.at(-1) as Answer;
}

const found = ({ articles }: Answer) => (articles?.results ?? []).map(({ href }) => href.split('/').at(-2));

/** The words that an answer marks in the snippets of its articles. */
const marked = ({ articles }: Answer) =>
  (articles?.results ?? []).flatMap((result) =>
    findSnippet(result).pieces.flatMap(({ text, match }) => (match ? [text] : [])),
  );

beforeAll(async () => {
  await writeIndex(collectionOf(Object.entries(TEXTS).map(recordOf)), indexFolder(folder), join(folder, 'cache'));
  index = openIndex(folder);
}, 30_000);

afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

test.each(['tomato', 'theatre', 'aardvark', 'asteroid', 'igloo', 'annapolis', 'onion', 'S-400', 'Q&A'])(
  'what no article has is absent, whatever it begins with: %s',
  async (words) => {
    const answer = await ask(words);
    expect(found(answer)).toEqual([]);
    expect(answer.absent).toEqual([words]);
  },
);

describe('a joined word is found as it stands first, then as its parts in a row', () => {
  test.each([
    ['S-300', ['numbers', 'spaced']],
    ['s300', ['numbers']],
    ['R&D', ['symbols']],
    ['AT&T', ['symbols']],
    ['C++', ['symbols']],
    ['C#', ['symbols']],
    ['.NET', ['net', 'symbols']],
    ['U.S.', ['numbers']],
    ['2026.4.10', ['numbers']],
    ['covid-19', ['hyphens']],
    ['wellbeing', ['hyphens']],
    ['well being', ['hyphens']],
    ['email', ['hyphens']],
    ['node.js', ['symbols']],
    ['"S-300 and Il-20"', ['numbers']],
    ['-S-300 crew', ['hyphens', 'said']],
  ])('%s', async (words, articles) => {
    const answer = await ask(words);
    expect(found(answer).sort()).toEqual([...articles].sort());
    expect(found(answer)[0]).toBe(articles.find((each) => found(answer)[0] === each));
  });

  test('and stands before what only has its parts', async () => {
    expect(found(await ask('S-300'))).toEqual(['numbers', 'spaced']);
  });
});

describe('the beginning of a word', () => {
  test('finds nothing where its stem is there', async () => {
    expect(found(await ask('net'))).not.toContain('hyphens');
    expect((await ask('crew')).beginnings).toEqual([]);
  });

  test('is looked for where no article has the stem, and told', async () => {
    const answer = await ask('sanctio');
    expect(found(answer)).toEqual(['said']);
    expect(answer).toMatchObject({ absent: [], beginnings: ['sanctio'] });
    expect(marked(answer)).toEqual(['sanctions']);
  });

  test('may be longer than its stem', async () => {
    const answer = await ask('testin');
    expect(answer.beginnings).toEqual(['testin']);
    expect(found(answer)).toEqual(['symbols']);
  });

  test.each(['ra', 'su', 'x', 'q'])('of one or two letters matches only itself: %s', async (words) => {
    expect(await ask(words)).toMatchObject({ beginnings: [], absent: [words], articles: { total: 0 } });
  });
});

test.each(['!!!', '~', '😀', '"…"', '&', '- -'])('signs alone find nothing: %s', async (words) => {
  expect((await ask(words)).articles?.total).toBe(0);
  expect((await ask(words, { show: 'quotations' })).quotations?.total).toBe(0);
});

test('of 10,000 random queries every result and every marked word has a stem of the query, or is told as a beginning', async () => {
  const [{ stem } = { stem: (word: string) => word }] = await index.stemmers();
  const known = Object.values(TEXTS).flatMap((text) => text.split(' '));
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.stringMatching(/^[a-z]{1,7}$/),
    fc.constantFrom(...known),
    fc.constantFrom(...known).chain((word) => fc.nat(word.length).map((length) => word.slice(0, length))),
    fc
      .constantFrom(...known)
      .chain((word) => fc.nat(word.length).map((at) => `${word.slice(0, at)}x${word.slice(at)}`)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 3 }), async (pieces) => {
      const words = pieces.join(' ');
      fc.pre(words !== '' && !words.includes(':') && !/(^|\s)-/.test(words));
      const answer = await ask(words);
      // What is searched for is the correction where the query finds nothing.
      const searched = answer.corrected ? (answer.correction ?? '') : words;
      const keys = writtenWords(searched).flatMap((word) => [word, ...word.parts].flatMap((each) => each.keys.flat()));
      const asked = new Set(keys.map(stem));
      const letters = writtenWords(searched)
        .filter(({ typed }) => answer.beginnings.includes(typed))
        .map(({ keys }) => keys[0]?.[0] ?? '');
      const isAsked = (text: string) =>
        keysOfText(text).some(
          (term) =>
            asked.has(stem(term)) || letters.some((each) => term.startsWith(each) || stem(term).startsWith(each)),
        );
      for (const result of answer.articles?.results ?? []) {
        const id = result.href.split('/').at(-2) ?? '';
        expect(['Note Report', TEXTS[id]].join(' ').split(' ').some(isAsked), `${words} → ${id}`).toBe(true);
      }
      for (const word of marked(answer)) expect(isAsked(word), `${words} marks ${word}`).toBe(true);
    }),
    { numRuns: 10_000 },
  );
}, 120_000);

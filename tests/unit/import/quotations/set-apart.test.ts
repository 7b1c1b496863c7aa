import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Capture } from '../../../../src/import/capture.ts';
import { draftArticle } from '../../../../src/import/draft/draft-article.ts';
import { findQuotations, findQuotationsOf } from '../../../../src/import/quotations/find-quotations.ts';
import { readCapture } from '../../../../src/import/read-capture.ts';
import { readContentIndex } from '../../../../src/import/read-content-index.ts';
import { htmlOf, isSeen, SET_APART_PAGES, type SetApartPage } from '../../../samples/set-apart-pages.ts';
import { COMPLETE } from '../made-capture.ts';

/** A page as it is captured. */
function captureOf(page: SetApartPage): Promise<Capture> {
  return Promise.resolve(readCapture('page.html', new TextEncoder().encode(htmlOf(page))));
}

/** The speaker of each speech of a page, and of words that are nobody’s. */
async function speakersOf(
  page: SetApartPage,
): Promise<{ speech: (string | undefined)[]; free: (string | undefined)[] }> {
  const found = findQuotationsOf(await captureOf(page), []);
  const speakerOf = (isIt: (words: string) => boolean) => {
    const speaker = found.find(({ text }) => isIt(text))?.speaker;
    return speaker?.unnamed ? undefined : speaker?.name;
  };
  return {
    speech: page.speech.map(([begins]) => speakerOf((words) => words.startsWith(begins))),
    free: page.free.map((begins) => speakerOf((words) => words.includes(begins))),
  };
}

describe.each(['block', 'post', 'interview', 'question', 'section'] as const)('of pages with a %s', (kind) => {
  const pages = SET_APART_PAGES.filter((page) => page.kind === kind);

  test.each(pages.filter(isSeen).map((page) => [page.name, page] as const))('%s', async (_, page) => {
    const { speech, free } = await speakersOf(page);
    expect(speech).toEqual(page.speech.map(([, speaker]) => speaker));
    expect(free).toEqual(page.free.map(() => undefined));
  });

  test('those that are not looked at name nobody wrongly, and most speakers', async () => {
    let [right, all] = [0, 0];
    for (const page of pages.filter((each) => !isSeen(each))) {
      const { speech, free } = await speakersOf(page);
      for (const [at, [, speaker]] of page.speech.entries()) {
        all += 1;
        if (speech[at] === speaker) right += 1;
        expect([undefined, speaker], 'a wrong name').toContain(speech[at]);
      }
      expect(free, 'a name beside words that are nobody’s').toEqual(page.free.map(() => undefined));
    }
    expect(right / all).toBeGreaterThanOrEqual(0.9);
  });
});

/** The body of the article that a page becomes, imported into an empty collection, and what an editor should look at. */
async function draftOf(name: string): Promise<{ body: string; checks: readonly string[] }> {
  const page = SET_APART_PAGES.find((each) => each.name === name) as SetApartPage;
  const capture = await captureOf(page);
  const empty = await readContentIndex(mkdtempSync(join(tmpdir(), 'set-apart-')));
  const { files, checks } = draftArticle(capture, findQuotationsOf(capture, []), empty, COMPLETE);
  return { body: files.at(-1)?.text.split('\n---\n')[1] ?? '', checks };
}

describe('on import', () => {
  test.each([
    [
      'footer with a dash',
      ':::quote{by=lena-holt id=written-letters-six}\nWe have written letters for six years, and we have paid for three studies that nobody reads.\n\nIt is the last year we can.\n:::\n\n— Lena Holt, Letter to the Council',
    ],
    [
      'the common embed',
      ':::quote{by=lena-holt id=boats-stop-november}\nThe boats stop in November. Nobody asked us, and nobody will.\n:::\n\n— Lena Holt (@lenaholt)',
    ],
    [
      'names in bold with a colon',
      '**Ada Berg:** What will you do?\n\n**Lena Holt:**\n\n:::quote{by=lena-holt id=crew-pier-lack}\nWe have a crew, and we have a pier. What we lack is the boat.\n:::',
    ],
    [
      'bold questions',
      '**What will you do?**\n\n:::quote{by=lena-holt id=crew-pier-lack}\nWe have a crew, and we have a pier. What we lack is the boat.\n:::\n\n**And if',
    ],
    ['names alone', '## Karl Hagen\n\n:::quote{by=karl-hagen id=two-boats-fish}\nI have two boats'],
  ])('%s is a quotation of the speaker whom the page names', async (name, words) => {
    expect((await draftOf(name)).body).toContain(words);
  });

  test('what names nobody stays text, with a check that says what it looks like', async () => {
    const { body, checks } = await draftOf('nobody is named');
    expect(body).toContain('> We have written letters');
    expect(checks).toContain(
      '“We have written letters for six years, …”: This looks like a quotation that the page sets apart; the page does not say whose words they are.',
    );
  });
});

const SECTIONS = [
  'What will change',
  'Ann Lee, chief economist of the Bank',
  '“Prices will fall.”',
  'Less pressure on buyers: “There is more to buy.”',
  'Jo Park, Harbor University economist',
  '“Prices will rise.” “Soon.”',
  'All of this may change again.',
  '“Nobody knows.”',
];

test('quotations below headings that name somebody are theirs, with a doubt', () => {
  const found = findQuotations(SECTIONS.join('\n\n'));
  expect(found.map(({ speaker }) => speaker?.name)).toEqual(['Ann Lee', 'Ann Lee', 'Jo Park', 'Jo Park', undefined]);
  expect(found[1]?.speaker?.role).toBe('chief economist of the Bank');
  expect(found[1]?.doubt).toContain('the heading above names Ann Lee');
});

test('one line with a name is no heading of a section, nor one with a full stop, nor an author’s', () => {
  expect(findQuotations(SECTIONS.slice(0, 4).join('\n\n')).map(({ speaker }) => speaker)).toEqual([
    undefined,
    undefined,
  ]);
  const lines = SECTIONS.map((line) => line.replace(/(Bank|economist)$/u, '$1.'));
  expect(findQuotations(lines.join('\n\n')).every(({ speaker }) => speaker === undefined)).toBe(true);
  const ofAuthor = findQuotations(SECTIONS.join('\n\n'), { authors: ['Ann Lee'] });
  expect(ofAuthor.every(({ speaker }) => speaker === undefined)).toBe(true);
});

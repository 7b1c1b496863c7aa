import { expect, test } from 'vitest';
import { splitIntoBlocks } from '../../../../src/import/html/blocks.ts';
import { parseHtml } from '../../../../src/import/html/parse-html.ts';
import { measureBlocks } from '../../../../src/import/page/measure-blocks.ts';
import { describeSections } from '../../../../src/import/page/section-features.ts';

const PROSE =
  '<p>The council of the harbour spoke for two hours about the price of salt, and about a ferry that nobody has paid for since the old one sank in April.</p>';

/** What is said of each block of a page of which the extractors took those that are paragraphs. */
function describe(html: string): Record<string, number>[] {
  const blocks = splitIntoBlocks(parseHtml(`<body>${html}</body>`));
  const votes = blocks.map(({ text }) => ({ d: Number(text.length > 60), r: Number(text.length > 60), b: undefined }));
  return describeSections(blocks, votes, measureBlocks(blocks).sizes);
}

test('what stands below a heading is described by its words, up to the next', () => {
  const [prose, heading, link, next, last] = describe(
    `${PROSE}<h2>Related articles</h2><p>Salt is dear</p><h2>The ferry</h2><p>It sank.</p>`,
  );
  expect(link).toMatchObject({ 'below.related': 1 });
  expect([prose, heading, next, last].filter((row) => row && 'below.related' in row)).toEqual([]);
});

test('what comes after a block is counted from the end, and long blocks count as many words as others', () => {
  const rows = describe(`${PROSE}${PROSE}<p>Share this</p>`);
  expect(rows.map((row) => row['rest.none'])).toEqual([0, 1, 1]);
  expect(rows.map((row) => (row['rest.few'] ?? 0) > 0.9)).toEqual([false, true, true]);
});

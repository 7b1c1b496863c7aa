import { expect, test } from 'vitest';
import { parseHtml } from '../../../../src/import/html/parse-html.ts';
import { readFacts } from '../../../../src/import/metadata/page-facts.ts';
import { runExtractors } from '../../../../src/import/page/extractors.ts';
import { gatherHints } from '../../../../src/import/page/page-hints.ts';

/** The lines that each extractor finds on a page with this in its column. */
async function read(column: string) {
  const menu = '<nav class="menu"><ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li></ul></nav>';
  const html = `<!doctype html><html lang="en"><head></head><body>${menu}<main><h1>Salt is dear</h1>${column}</main></body></html>`;
  const found = await runExtractors(html, 'https://example.org/salt');
  const { defuddle, readability } = gatherHints(found, readFacts(parseHtml(html)), undefined);
  return { defuddle, readability };
}

const PROSE =
  'The council of the harbour spoke for two hours about the price of salt, and about a ferry that nobody has paid for.';
const PARAGRAPHS = Array.from({ length: 8 }, (_, at) => `<p>${at}. ${PROSE}</p>`).join('');

test('both extractors find the text and leave the menu', async () => {
  const { defuddle, readability } = await read(PARAGRAPHS);
  for (const lines of [defuddle, readability]) {
    expect(lines?.filter((line) => line.includes('price of salt'))).toHaveLength(8);
    expect(lines?.join()).not.toContain('Sport');
  }
});

test.each([
  ['Salt &amp; tar, 3 &lt; 5, &amp;lt; and &#x26;amp;', 'Salt & tar, 3 < 5, &lt; and &amp;'],
  ['“Salt” – fünf Ämter, соль и דגל', '“Salt” – fünf Ämter, соль и דגל'],
  ['Salt <b>and <i>tar</i></b> and <a href="/rope">rope</a>', 'Salt and tar and rope'],
])('the words of a page come to them as they are: %s', async (markup, words) => {
  const { defuddle, readability } = await read(`${PARAGRAPHS}<p>${markup}, ${PROSE}</p>${PARAGRAPHS}`);
  expect([defuddle?.includes(`${words}, ${PROSE}`), readability?.includes(`${words}, ${PROSE}`)]).toEqual([true, true]);
});

test('lists, tables and quotations of the text come to them line by line', async () => {
  const parts = `<ul><li>First: ${PROSE}</li><li>Second: ${PROSE}</li></ul><table><tr><td>Salt in casks</td><td>Four shillings</td></tr></table><blockquote><p>Third: ${PROSE}</p></blockquote>`;
  for (const lines of Object.values(await read(`${PARAGRAPHS}${parts}${PARAGRAPHS}`)))
    expect(lines).toEqual(expect.arrayContaining([`First: ${PROSE}`, `Second: ${PROSE}`, `Third: ${PROSE}`]));
});

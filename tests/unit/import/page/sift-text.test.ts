import { expect, test } from 'vitest';
import { splitIntoBlocks } from '../../../../src/import/html/blocks.ts';
import { parseHtml } from '../../../../src/import/html/parse-html.ts';
import { siftText } from '../../../../src/import/page/sift-text.ts';

const PROSE =
  '<p>The council of the harbour spoke for two hours about the price of salt. “What we lack is the boat,” the mayor said.</p>';

/** What is sifted out of a page of which everything was taken for main text: the words, each with the reason. */
function siftedOf(html: string, title?: string): [words: string, reason: string][] {
  const blocks = splitIntoBlocks(parseHtml(`<body><article>${html}</article></body>`));
  const reasons = siftText(
    blocks,
    blocks.map(() => true),
    title,
  );
  return blocks.flatMap(({ text }, index) => (reasons[index] ? [[text, reasons[index]]] : []));
}

test.each([
  '<blockquote><p>What we lack is the boat.</p></blockquote>',
  '<div class="highlight-quote">“What we lack is the boat.”</div>',
])('a quotation that a page sets apart and the text has too stands once: %s', (html) => {
  expect(siftedOf(PROSE + html).map(([, reason]) => reason)).toEqual(['pull quote']);
});

test('the name below such a quotation goes with it', () => {
  const html =
    '<figure class="pullquote"><blockquote><p>What we lack is the boat</p><cite>Lena Holt</cite></blockquote></figure>';
  expect(siftedOf(PROSE + html)).toEqual([
    ['What we lack is the boat', 'pull quote'],
    ['Lena Holt', 'pull quote'],
  ]);
});

test('a quotation that only stands apart is kept', () => {
  expect(siftedOf(`${PROSE}<blockquote><p>The pier is ours, and it stays ours.</p></blockquote>`)).toEqual([]);
});

test('a long line stands once, a short one may come back', () => {
  const line = 'Fares rise by four crowns on the first of May.';
  expect(siftedOf(`<p>${line}</p>${PROSE}<p>${line}</p><h3>Fares</h3><p>None.</p><h3>Fares</h3>`)).toEqual([
    [line, 'repetition'],
  ]);
});

test('the title, menus, captions and tables of contents are none of the text', () => {
  const html = `<h1>Salt and ferries</h1><ul><li><a href="#price">The price of salt</a></li></ul>${PROSE}
    <h2 id="price">The price of salt</h2>${PROSE.replace('two', 'three')}
    <figure><img src="a.jpg"><figcaption>The quay in April.</figcaption></figure><nav><p>Home, News</p></nav>`;
  expect(siftedOf(html, 'Salt and ferries')).toEqual([
    ['Salt and ferries', 'title'],
    ['The price of salt', 'table of contents'],
    ['The quay in April.', 'photo caption'],
    ['Home, News', 'navigation'],
  ]);
});

const TEASER = (what: string): string =>
  `<div class="item"><h3><a href="/${what}">The ${what}</a></h3><p>${'Of other news there is this to say, and much more of it. '.repeat(2)}${what}</p></div>`;
const TEASERS = `<div>${['bridge', 'tunnel', 'pier'].map(TEASER).join('')}</div>`;

const OTHERS = [1, 2, 3, 4, 5, 6].map((number) => PROSE.replace('two', String(number))).join('');

test('teasers of other stories below the text are none of it', () => {
  const sifted = siftedOf(OTHERS + TEASERS);
  expect(sifted.map(([words]) => words)).toContain('The tunnel');
  expect(new Set(sifted.map(([, reason]) => reason))).toEqual(new Set(['related links']));
});

test('parts built alike in the middle of a text, or that are most of it, are a list that it gives', () => {
  expect(siftedOf(OTHERS + TEASERS + OTHERS.replaceAll('salt', 'fish'))).toEqual([]);
  expect(siftedOf(PROSE + TEASERS)).toEqual([]);
});

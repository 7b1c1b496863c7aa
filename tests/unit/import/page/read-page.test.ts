import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { root } from '../../../../src/cli/project.mjs';
import type { Capture } from '../../../../src/import/capture.ts';
import { formatBody } from '../../../../src/import/draft/body-markdown.ts';
import { readCapture } from '../../../../src/import/read-capture.ts';
import { locateText } from '../../../../src/import/tree/locate-text.ts';

let page: Capture;

beforeAll(async () => {
  page = await readCapture('harbour.html', readFileSync(join(root, 'tests/fixtures/captures/harbour.html')));
}, 60_000);

test('a page’s text is its paragraphs and headings, without the title', () => {
  const blocks = page.text.split('\n\n');
  expect(blocks).toHaveLength(7);
  expect(blocks[0]).toMatch(/^The harbour council of Lowmere will decide/);
  expect(blocks[3]).toBe('What the fishermen fear');
  expect(blocks.at(-1)).toMatch(/by the end of this month\.$/);
});

test('what is left out is recorded with its reason', () => {
  const reasons = new Map(page.removed.map(({ text, reason }) => [text, reason]));
  expect(reasons.get('Advertisement')).toBe('advertisement label');
  const reasonOf = (words: string) => page.removed.find(({ text }) => text.includes(words))?.reason;
  expect(reasonOf('Share on Facebook')).toBe('sharing buttons');
  expect(reasonOf('in your inbox')).toBe('newsletter form');
  expect(reasonOf('Bridge closed')).toBe('related links');
  expect(reasonOf('Your email address')).toBe('comment form');
  expect(reasonOf('We use cookies')).toBe('cookie notice');
});

test('nothing is lost: every word of the page is in its text or among what was left out', () => {
  const all = `${page.text} ${page.removed.map(({ text }) => text).join(' ')}`;
  for (const words of ['nineteen days', 'Marta Quill', 'All rights reserved', 'Sport', 'Accept all']) {
    expect(all).toContain(words);
  }
});

test('title, outlet, authors, date, language and address come from the surest place that has them', () => {
  expect(page.title).toEqual({ value: 'Harbour council weighs a second ferry line', from: 'json-ld' });
  expect(page.source).toEqual({ value: 'The Lowmere Courier', from: 'json-ld' });
  expect(page.authors).toEqual([
    { value: { name: 'Orla Finnemore', role: 'harbour correspondent' }, from: 'json-ld' },
    { value: { name: 'Petrus Vanhalen' }, from: 'json-ld' },
  ]);
  expect(page.published).toEqual({ value: '2023-05-12T08:15:00+01:00', from: 'json-ld' });
  expect(page.language).toEqual({ value: 'en-GB', from: 'meta' });
  expect(page.url?.value).toBe('https://courier.example.org/2023/05/harbour-ferry');
});

test('the caption of a photograph is kept apart from the text', () => {
  expect(page.captions.map(({ value }) => value)).toEqual([
    'The morning ferry leaves the north quay in April. Photo: Ida Rosen / Courier',
  ]);
  expect(page.text).not.toContain('morning ferry leaves');
});

test('a caption of the page’s data is trusted before one that is seen, and not reported twice', async () => {
  const text = Array.from(
    { length: 6 },
    (_, n) => `<p>The harbour council of Lowmere met for the ${n}th time on the dues.</p>`,
  );
  const data = {
    '@type': 'NewsArticle',
    headline: 'Dues rise',
    image: [
      { '@type': 'ImageObject', caption: 'The north quay\nin April' },
      { '@id': '#ferry' },
      'https://x.example/a.jpg',
    ],
  };
  const ferry = { '@type': 'ImageObject', '@id': '#ferry', caption: 'Ferries wait for the tide' };
  const html = `<html><head><title>Dues rise</title><script type="application/ld+json">${JSON.stringify([data, ferry])}</script></head>
    <body><h1>Dues rise</h1><article>${text.join('')}<figure><img src="a"><figcaption>The north quay in April. Photo: Ida Rosen</figcaption></figure>
    <figure><img src="b"><figcaption>A council member leaves the hall</figcaption></figure>${text.join('')}</article></body></html>`;
  const { captions } = await readCapture('dues.html', new TextEncoder().encode(html));
  expect(captions).toEqual([
    { value: 'The north quay in April', from: 'json-ld' },
    { value: 'Ferries wait for the tide', from: 'json-ld' },
    { value: 'A council member leaves the hall', from: 'text' },
  ]);
});

test('links are absolute, and what looks like a directive is escaped', () => {
  expect(formatBody(page.tree)).toContain('[Marta Quill](https://courier.example.org/people/quill)');
  expect(formatBody(page.tree)).toContain('\\:quote');
  expect(page.text).toContain('the words :quote[not ours]{by=nobody id=x} and :::quote,');
});

test('the text is what the tree holds, block by block', () => {
  const { text, blocks } = locateText(page.tree);
  expect(text).toBe(page.text);
  expect(blocks.length).toBeGreaterThan(5);
  for (const block of blocks) expect(text.slice(block.start, block.start + block.text.length)).toBe(block.text);
});

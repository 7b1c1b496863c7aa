import { expect, test } from 'vitest';
import { readPage } from '../../../../src/import/page/read-page.ts';

const BODY =
  '<p>The council of the harbour spoke for two hours about the price of salt, and about a ferry that nobody has paid for.</p>'.repeat(
    8,
  );

/** A page with this right below its headline, and that below its text. */
const page = (below: string, head = '', end = '') =>
  readPage(`<html><head>${head}</head><body><article><h1>Salt rises</h1>${below}${BODY}${end}</article></body></html>`);

const CANONICAL = '<link rel="canonical" href="https://courier.example.org/salt/2023/oct/03/salt-rises">';
const DATA = '<meta property="article:published_time" content="2024-08-07T12:01:51Z">';

test.each([
  ['with the name of the month in its address', '', CANONICAL, '2023-10-03', undefined],
  ['in its address beside that of an update', '<p>Updated 9 October 2023</p>', CANONICAL, '2023-10-03', undefined],
  [
    'shown long before the data’s',
    '<p>Ada Berg</p><p>7 min read</p><p>Dec 30, 2013</p>',
    DATA,
    '2013-12-30',
    'The page’s data says 2024-08-07.',
  ],
  [
    'as a month below a label',
    '<aside><h6>Date</h6><p>November 2003</p></aside>',
    '',
    '2003-11',
    'The page shows only a month and a year.',
  ],
  [
    'only as that of an update',
    '<p>Updated 9 October 2023</p>',
    '',
    '2023-10-09',
    'The page shows only when it was updated.',
  ],
])('a page has its day %s', async (_, below, head, value, doubt) => {
  const { published } = await page(below, head);
  expect(published?.value).toBe(value);
  expect(published?.doubt).toBe(doubt);
});

test('a date within a line does not overrule the data', async () => {
  const { published } = await page('<p>Dear salt, as on 30 December 2013</p>', DATA);
  expect(published).toEqual({ value: '2024-08-07T12:01:51Z', from: 'meta', doubt: 'The page shows 2013-12-30.' });
});

test('the day of an event is not taken for that of an update', async () => {
  const { published } = await page('<p>Concert: 9 October 2023</p>');
  expect(published).toEqual({ value: '2023-10-09', from: 'text', doubt: 'The page shows only the day of an event.' });
});

test.each([
  'The first boat sailed on 4 May 1907, full of salt.',
  'The pier opened on 4 May 1907 and shut on 9 June 1911.',
  '<em>Correction, 9 October 2023: the harbour has two councils.</em>',
  '<strong>Clarification, Oct. 9, 2023:</strong> The harbour has two councils',
])(
  'a page that does not say when it appeared has no day, for all that a line below its text says: %s',
  async (line) => {
    expect((await page('', '', `<p>${line}</p>`)).published).toBeUndefined();
  },
);

test.each([
  '<blockquote class="post"><p>Salt for all.</p>— Jo Park (@jo) <a href="https://x.example/1">October 9, 2023</a></blockquote>',
  '<section class="comments"><p>Jo Park, October 9, 2023</p><p>Too dear.</p></section>',
])('the day of what others have written is not that of the page: %s', async (html) => {
  expect((await page('', '', html)).published).toBeUndefined();
});

test('a sentence that tells when the article appeared gives its day', async () => {
  const { published } = await page('', '', '<p>This article was first published on 9 October 2023.</p>');
  expect(published?.value).toBe('2023-10-09');
});

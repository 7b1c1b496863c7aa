import { expect, test } from 'vitest';
import { boilerplateReason } from '../../../../src/import/boilerplate.ts';
import { splitByline } from '../../../../src/import/metadata/names.ts';
import { findDates, findYearless, readDataDate } from '../../../../src/import/metadata/read-date.ts';
import { readPage } from '../../../../src/import/page/read-page.ts';
import { agencyOf } from '../../../../src/import/text/find-outlet.ts';

const BODY =
  '<p>The council of the harbour spoke for two hours about the price of salt, and about a ferry that nobody has paid for.</p>'.repeat(
    3,
  );
const page = (head: string, body = BODY) =>
  readPage(`<html><head>${head}</head><body><article>${body}</article></body></html>`);

test.each([
  ['By Ada Brandt and Jon Okafor', [{ name: 'Ada Brandt' }, { name: 'Jon Okafor' }]],
  ['BY ADA BRANDT', [{ name: 'ADA BRANDT' }]],
  ['Written by Ada Brandt, harbour editor', [{ name: 'Ada Brandt', role: 'harbour editor' }]],
  [
    'Ada Brandt, Jon Okafor & Lise van der Meer',
    [{ name: 'Ada Brandt' }, { name: 'Jon Okafor' }, { name: 'Lise van der Meer' }],
  ],
  ['By Dr. Ada Brandt - Mar 27, 2024', [{ name: 'Dr. Ada Brandt' }]],
  ['Ada Brandt, Ph.D.', [{ name: 'Ada Brandt' }]],
  ['By Courier Staff', [{ name: 'Courier Staff', kind: 'organization' }]],
  ['By Ada Brandt @adabrandt', [{ name: 'Ada Brandt' }]],
  ['By Ada Brandt for The Island Courier', [{ name: 'Ada Brandt' }]],
  ['Ada Brandt in Oslo and Jon Okafor in New Havna', [{ name: 'Ada Brandt' }, { name: 'Jon Okafor' }]],
  ['By Ada Brandt with additional reporting by Jon Okafor', [{ name: 'Ada Brandt' }, { name: 'Jon Okafor' }]],
  ['By Ada Brandt, Senior Director, Fares', [{ name: 'Ada Brandt', role: 'Senior Director, Fares' }]],
  ['Posted by Ada Brandt at December 16, 2025', [{ name: 'Ada Brandt' }]],
  ['מאת עדה ברג', [{ name: 'עדה ברג' }]],
  ['بقلم سعاد منصور', [{ name: 'سعاد منصور' }]],
  ['admin', []],
  ['https://example.org/authors/ada', []],
])('the byline "%s" names its authors', (byline, authors) => {
  expect(splitByline(byline)).toEqual(authors);
});

test.each([
  ['2022-09-28T10:39:00+0300', '2022-09-28T10:39:00+03:00'],
  ['2022-09-28 10:39', '2022-09-28T10:39:00'],
  ['2022-09-28T07:39:00.123Z', '2022-09-28T07:39:00Z'],
  ['2022-09-28T00:00:00+00:00', '2022-09-28'],
  ['2022-09', '2022-09'],
  ['Sept. 28, 2022 10:39 pm EDT', '2022-09-28T22:39:00-04:00'],
  ['2022', undefined],
  ['2022-13-40', undefined],
  ['yesterday', undefined],
])('the date "%s" keeps its precision, time and zone as written', (text, date) => {
  expect(readDataDate(text)).toBe(date);
});

test('dates in words are read in the language of the page, and ambiguous ones are not read', () => {
  expect(findDates('Lowmere, 3. März 2021', 'de')[0]?.value).toBe('2021-03-03');
  expect(findDates('le 3 février 2021', 'fr')[0]?.value).toBe('2021-02-03');
  expect(findDates('04/05/2021', 'en')).toEqual([]);
  expect(findDates('24/05/2021', 'en')[0]?.value).toBe('2021-05-24');
  expect(findYearless('on Sept. 10 at')).toEqual({ month: 9, day: 10, words: 'Sept. 10' });
});

test.each([
  ['28 בספטמבר 2022', 'he', '2022-09-28'],
  ['28 ספט׳ 2022', 'he', '2022-09-28'],
  ['05/09/2022 10:30', 'he', '2022-09-05T10:30:00'],
  ['05.09.22', 'he', '2022-09-05'],
  ['٢٨ سبتمبر/أيلول ٢٠٢٢', 'ar', '2022-09-28'],
  ['28 تشرين الأول 2022', 'ar', '2022-10-28'],
  ['2022年9月28日（水）', 'ja', '2022-09-28'],
  ['令和4年9月28日', 'ja', '2022-09-28'],
  ['2022. 9. 28.', 'ko', '2022-09-28'],
  ['2022. szeptember 28.', 'hu', '2022-09-28'],
  ['28 กันยายน 2565', 'th', '2022-09-28'],
  ['28 tháng 9 năm 2022', 'vi', '2022-09-28'],
  ['28 de septiembre del 2022', 'es', '2022-09-28'],
  ['15 सितंबर 2022', 'hi', '2022-09-15'],
  ['28 сент. 2022', 'ru', '2022-09-28'],
  ['04/05/2021', 'en-GB', '2021-05-04'],
  ['version 1.2.22', 'en', undefined],
  ['Mar 3 1,000', 'en', undefined],
])('the date “%s” is read in “%s”', (text, language, date) => {
  expect(findDates(text, language)[0]?.value).toBe(date);
});

test('a title loses the outlet’s name where the outlet is known or the heading agrees, and nothing else', async () => {
  const known = await page(
    '<title>Salt and dues - The Courier</title><meta property="og:site_name" content="The Courier">',
  );
  expect(known.title).toEqual({ value: 'Salt and dues', from: 'meta' });
  const unknown = await page('<title>Salt and dues - a history</title>');
  expect(unknown.title?.value).toBe('Salt and dues - a history');
  expect(unknown.title?.doubt).toBeDefined();
  const heading = await page('<title>Salt and dues - a history</title>', `<h1>Salt and dues</h1>${BODY}`);
  expect(heading.title).toEqual({ value: 'Salt and dues', from: 'meta' });
});

test('people in the byline count before a group in the data, and a group alone is reported as one', async () => {
  const data = '<meta name="author" content="Courier Staff">';
  const both = await page(data, `<h1>Salt and the dues of the harbour</h1><p class="byline">By Ada Brandt</p>${BODY}`);
  expect(both.authors).toEqual([{ value: { name: 'Ada Brandt' }, from: 'text' }]);
  const alone = await page(data);
  expect(alone.authors).toEqual([{ value: { name: 'Courier Staff', kind: 'organization' }, from: 'meta' }]);
});

test('a page that shows another date than its data gives the data’s, with a doubt', async () => {
  const html = `<h1>Salt and the dues of the harbour</h1><p>Updated 4 June 2023</p>${BODY}`;
  const { published } = await page('<meta property="article:published_time" content="2020-01-02T03:04:05Z">', html);
  expect(published).toMatchObject({
    value: '2020-01-02T03:04:05Z',
    from: 'meta',
    doubt: expect.stringContaining('2023-06-04'),
  });
});

test('linked data with raw line breaks and stray commas is read', async () => {
  const { title } = await page(
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Salt\n and dues",}</script>',
  );
  expect(title?.value).toBe('Salt and dues');
});

test('character references that publishers leave in linked data are decoded, once', async () => {
  const data = {
    '@type': 'NewsArticle',
    headline: 'M&uuml;nze f&#xFC;r Stra&szlig;burg &ndash; &amp;lt; and &copy2020',
    author: { name: 'Ren&eacute;e M&uuml;ller', jobTitle: 'Leiterin f&uuml;r Z&ouml;lle' },
    publisher: { name: 'Caf&eacute; &amp; Courier' },
    image: { '@type': 'ImageObject', caption: 'Die F&auml;hre im &Ouml;resund' },
  };
  const { title, authors, source, captions } = await page(
    `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
  );
  expect(title?.value).toBe('Münze für Straßburg – &lt; and &copy2020');
  expect(authors[0]?.value).toEqual({ name: 'Renée Müller', role: 'Leiterin für Zölle' });
  expect(source?.value).toBe('Café & Courier');
  expect(captions[0]?.value).toBe('Die Fähre im Öresund');
});

test('what the parser has decoded in a meta element is not decoded again', async () => {
  const { title } = await page('<meta property="og:title" content="How to write &amp;lt; in HTML">');
  expect(title?.value).toBe('How to write &lt; in HTML');
});

test('the signature of an agency is distinguished from words in brackets', () => {
  expect(agencyOf('(LNA) The board met.')).toBe('LNA');
  expect(agencyOf('EASTHAVEN, Nov 3 (Wireworks) — The board met.')).toBe('Wireworks');
  expect(agencyOf('The board (of the harbour) met.')).toBeUndefined();
});

test.each([
  'He signed up for the newsletter of the harbour board, and never read a single one of the letters.',
  'The comments were closed to the press.',
  'Share prices fell on Tuesday.',
  'Related industries have grown as well.',
  'Copyright law was not made for this, the professor said.',
])('prose is no boilerplate: %s', (line) => {
  expect(boilerplateReason(line)).toBeUndefined();
});

test('parameters that only tell who followed a link are no part of an address', async () => {
  const address = async (query: string) =>
    (await readPage(`<link rel="canonical" href="https://courier.example.org/salt${query}">${BODY}`)).url?.value;
  expect(await address('?utm_source=mail&id=7&fbclid=x')).toBe('https://courier.example.org/salt?id=7');
  expect(await address('?id=a%20b')).toBe('https://courier.example.org/salt?id=a%20b');
});

test('an outlet that only the title of the page names is not sure', async () => {
  const source = async (title: string) =>
    (await readPage(`<title>${title}</title><h1>Salt dues rise in May</h1><article>${BODY}</article>`)).source;
  expect(await source('Salt dues rise in May - Lowmere Post')).toEqual({
    value: 'Lowmere Post',
    from: 'meta',
    doubt: 'Only the title of the page names the outlet “Lowmere Post”.',
  });
  expect(await source('Salt dues rise in May')).toBeUndefined();
  expect(await source('Salt dues - Lowmere Post')).toBeUndefined();
});

test('the line that signs a block quotation stays with it', async () => {
  const quote =
    '<blockquote><p>“It is a tax on living here.”</p><footer>— Ann Lee, head of the council</footer></blockquote>';
  const { text } = await page('', `${BODY}${quote}${BODY}`);
  expect(text).toContain('living here.”\n\n— Ann Lee, head of the council');
});

const shown = (byline: string, head = ''): ReturnType<typeof page> => page(head, `<h1>Salt rises</h1>${byline}${BODY}`);
const namesOf = async (byline: string, head?: string): Promise<string[]> =>
  (await shown(byline, head)).authors.map(({ value }) => value.name);

test.each([
  ['<ul><li><a rel="author" href="/1">Ada Brandt</a></li><li><a rel="author" href="/2">Jon Okafor</a></li></ul>'],
  ['<p>By <span>Ada Brandt</span><span>,</span> <span>Jon Okafor</span><time>28 September 2022</time></p>'],
])('every author of a list is named, apart from what stands beside it: %s', async (byline) => {
  expect(await namesOf(byline)).toEqual(['Ada Brandt', 'Jon Okafor']);
});

test('a post in a box of its own is no part of the name', async () => {
  expect(await namesOf('<div><span>By</span><a>Ada Brandt</a></div>')).toEqual(['Ada Brandt']);
  expect(await namesOf('<div class="byline"><a rel="author">Ada Brandt</a><span>Senior Reporter</span></div>')).toEqual(
    ['Ada Brandt'],
  );
});

const LINKED = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`;

test('an article of the data counts without a headline', async () => {
  const { authors, published } = await page(LINKED({ author: 'Ada Brandt', datePublished: '2022-09-28' }));
  expect(authors[0]?.value.name).toBe('Ada Brandt');
  expect(published?.value).toBe('2022-09-28');
});

test('readers’ byline completes the data where it names the same and more, and is a doubt where it names others', async () => {
  const head = LINKED({ headline: 'Salt rises', author: 'Ada Brandt' });
  expect(await namesOf('<p>By Ada Brandt and Jon Okafor</p>', head)).toEqual(['Ada Brandt', 'Jon Okafor']);
  const both = await shown('<p>By Lise van der Meer</p><p>Edited with Ada Brandt</p>', head);
  expect(both.authors).toEqual([
    { value: { name: 'Ada Brandt' }, from: 'json-ld', doubt: 'The page shows the name “Lise van der Meer”.' },
  ]);
  const { authors } = await shown('<p>By Lise van der Meer</p>', head);
  expect(authors).toEqual([
    { value: { name: 'Lise van der Meer' }, from: 'text', doubt: 'The page’s data names “Ada Brandt”.' },
  ]);
});

test.each([
  ['<p>Updated: 30 September 2022 | Published: 28 September 2022</p>'],
  ['<p>Updated <time>30 September 2022</time></p><p>Published <time>28 September 2022</time></p>'],
  ['<p><time>28 September 2022</time><time>Updated on: 30 September 2022</time></p>'],
])('the day of publication is not that of an update: %s', async (dates) => {
  expect((await shown(dates)).published?.value).toBe('2022-09-28');
});

test.each([
  ['he', '28 בספטמבר 2022'],
  ['ja', '2022年9月28日'],
  ['ko', '2022년 9월 28일'],
  ['ar', '٢٨ سبتمبر ٢٠٢٢'],
])('dates are read in %s', (language, text) => {
  expect(findDates(text, language)[0]?.value).toBe('2022-09-28');
});

test('a page that names its day of publication in a tag of its own making is believed', async () => {
  expect((await page('<meta name="w-published-date" content="2022-09-28T06:03:43Z">')).published?.value).toBe(
    '2022-09-28T06:03:43Z',
  );
});

test.each([
  ['', '<p>חברת המעבורות הודיעה ביום שלישי כי תבטל שתיים מארבע הפלגות החורף שלה.</p>', 'he'],
  ['en', '<p>أعلنت شركة العبارات يوم الثلاثاء أنها ستلغي رحلتين من أربع رحلات.</p>', 'ar'],
  ['fa', '<p>أعلنت شركة العبارات يوم الثلاثاء أنها ستلغي رحلتين من أربع رحلات.</p>', 'fa'],
  ['', `<p>${'Der Hafen und die Stadt sind nicht von der Insel. '.repeat(6)}</p>`, 'de'],
])('the language is the one declared (“%s”), unless the letters cannot be its: %s', async (lang, body, language) => {
  const { language: found } = await readPage(`<html lang="${lang}"><body><article>${body}</article></body></html>`);
  expect(found?.value).toBe(language);
});

test.each([
  ['', '<p>Already a subscriber? Sign in</p>', true],
  ['', '<p>Subscribe now to continue reading this article.</p>', true],
  [LINKED({ headline: 'Salt rises', isAccessibleForFree: 'False' }), '', true],
  [LINKED({ headline: 'Salt rises', isAccessibleForFree: true }), '', false],
  ['', '<p>To read the letter aloud took the mayor a whole hour, and nobody left.</p>', false],
])(
  'a page that not everybody may read whole is noted, and what it asks for is no text: %s %s',
  async (head, line, isCut) => {
    const { notes, text } = await page(head, BODY + line);
    expect(notes).toEqual(isCut ? ['The page is not free to read for everybody: the text may be cut.'] : []);
    expect(text).not.toMatch(/subscribe/i);
  },
);

/** The names of the authors of a page with this above its text. */
async function authorsBelow(head: string, lines: string): Promise<string[]> {
  const { authors } = await page(head, `<h1>Fares rise in May</h1>${lines}${BODY}`);
  return authors.map(({ value }) => value.name);
}

test.each([
  ['a byline in small letters', '', '<p>by Ada Berg</p>', ['Ada Berg']],
  [
    'one with a long post',
    '',
    '<p>by Ada Berg, senior director, content and marketing, The Quay and its Institute of Fares</p>',
    ['Ada Berg'],
  ],
  ['one in Hebrew', '', '<p>מאת עדה ברג</p>', ['עדה ברג']],
  ['one in German', '', '<p>Von Ada Berg</p>', ['Ada Berg']],
  ['a name on a network', '', '<p>by adab</p>', ['adab']],
  ['a group above and a person below', '', `<p>By Team Courier</p>${BODY}<p>Written by Ada Berg</p>`, ['Ada Berg']],
  ['a menu', '', '<nav><p>By Event Type</p></nav>', []],
  ['a comment', '', `${BODY}<div class="comments-body"><p>Posted by: Karl Hagen</p></div>`, []],
  [
    'who put it on the web, unseen',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Fares","author":{"name":"Jo Park"}}</script>',
    '<p>By: Ada Berg</p>',
    ['Ada Berg'],
  ],
])('authors are found in and beside %s', async (_, head, lines, names) => {
  expect(await authorsBelow(head, lines)).toEqual(names);
});

test.each([
  [
    'the last change',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Fares","datePublished":"2025-06-24","dateModified":"2025-06-24"}</script>',
    '<p>August 25, 2024</p>',
    '2024-08-25',
  ],
  ['nothing', '', '<p>November 2015</p>', '2015-11'],
])('where the data gives %s for the day, the page shows it', async (_, head, lines, day) => {
  expect((await page(head, `<h1>Fares rise in May</h1>${lines}${BODY}`)).published?.value).toBe(day);
});

test('a title of thousands of parts is read in one go', async () => {
  const { title } = await page(
    `<title>${'Salt - '.repeat(20_000)}The Courier</title><meta property="og:site_name" content="The Courier">`,
  );
  expect(title?.value).not.toMatch(/Courier/);
});

import { expect, test } from 'vitest';
import type { Capture } from '../../../src/import/capture.ts';
import { findQuotations } from '../../../src/import/quotations/find-quotations.ts';
import { readCapture } from '../../../src/import/read-capture.ts';

const TITLE = 'Ferry company halves its winter crossings';

const LEAD = 'The ferry company said on Tuesday that it would cut two of its four winter crossings.';

const TEXT = [
  'The ferry company said on Tuesday that it would cut two of its four winter crossings, a step that the islands have feared since the spring budget was passed without the usual subsidy for the smaller ports.',
  '“We looked at every other way to save money and found none,” said Marta Lindqvist, who runs the company’s northern routes. She told reporters that the boats would be tied up from November until the end of March.',
  'On the quay on Wednesday morning about forty people waited with boxes and bicycles, and several of them said that they had heard of the decision on the radio.',
  'Lena Holt, the mayor of Havna, said that the town would look for a boat of its own. “We have a crew, and we have a pier,” she said. “What we lack is the boat.”',
  'The regional council will meet on Friday to discuss a loan. Its chairman has not answered questions so far, and the ministry in the capital referred all of them back to the council.',
  'The school has forty pupils, eleven of whom come from other islands by boat each morning and go home by boat each afternoon, and their parents have written a letter.',
];

/** A page with this below its headline, and this in the middle of its text. */
function read(below: string, within = ''): Promise<Capture> {
  const lines = TEXT.map((line) => `<p>${line}</p>`);
  const html = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header><main><article><h1>${TITLE}</h1>${below}
    ${[...lines.slice(0, 4), within, ...lines.slice(4)].join('\n')}</article></main><footer><p>© 2024 The Island Courier. All rights reserved.</p></footer></body></html>`;
  return readCapture('page.html', new TextEncoder().encode(html));
}

test.each([
  ['<p>Last updated on September 30, 2022</p><p>Published on September 28, 2022</p>'],
  ['<p class="date">September 28, 2022 (updated September 30, 2022 at 9:00 am)</p>'],
  ['<p class="event">Concert: 3 June 2023, 19:30</p><p class="dateline">28 September 2022</p>'],
  ['<p class="date">28.09.2022</p>'],
])(
  'a line that has only days is no text, and no day of an event is that of the page: %s',
  async (below) => {
    const { published, text } = await read(below);
    expect([published?.value.slice(0, 10), text]).toEqual(['2022-09-28', TEXT.join('\n\n')]);
  },
  60_000,
);

const DATED = '<time datetime="2022-09-28">28 September 2022</time>';

test.each([
  ['<p class="date">Updated: 30 September 2022 | Published: 28 September 2022</p>'],
  [
    '<p>Updated <time datetime="2022-09-30T08:00:00Z">30 September 2022</time></p><p>Published <time datetime="2022-09-28T08:00:00Z">28 September 2022</time></p>',
  ],
])(
  'the day of a page is that of its publication: %s',
  async (below) => {
    expect((await read(below)).published?.value.slice(0, 10)).toBe('2022-09-28');
  },
  60_000,
);

test.each([
  '<aside class="pullquote"><p>“What we lack is the boat”</p><cite>Lena Holt</cite></aside>',
  '<blockquote><p>What we lack is the boat.</p></blockquote>',
  '<div class="highlight-quote">“What we lack is the boat.”</div>',
  '<div class="callout">“What we lack is the boat.”<br>– Lena Holt, mayor of Havna</div>',
  '<blockquote><p>“We have a crew … What we lack is the boat.”</p></blockquote>',
  '<figure class="wp-block-pullquote"><blockquote><p>What we lack is the boat.</p><cite>Lena Holt</cite></blockquote></figure>',
])(
  'a quotation that a page pulls out of its text stands once: %s',
  async (quote) => {
    expect((await read(DATED, quote)).text).toBe(TEXT.join('\n\n'));
  },
  60_000,
);

test.each([
  ['<p class="byline">By Ada Berg with additional reporting by Olav Moe</p>', ['Ada Berg', 'Olav Moe']],
  ['<p class="byline">By Ada Berg for The Island Courier</p>', ['Ada Berg']],
  ['<p class="byline">By Ada Berg @adaberg</p>', ['Ada Berg']],
  ['<p class="byline">Ada Berg in Oslo and Olav Moe in Havna</p>', ['Ada Berg', 'Olav Moe']],
  [
    '<ul class="authors"><li><a rel="author" href="/p/1">Ada Berg</a></li><li><a rel="author" href="/p/2">Olav Moe</a></li></ul>',
    ['Ada Berg', 'Olav Moe'],
  ],
  [
    '<div class="byline"><a rel="author" href="/p/3">Melissa Jolsen</a><span>Senior Reporter</span></div>',
    ['Melissa Jolsen'],
  ],
  [
    '<span class="authors"><span class="author">By: <a href="/p/1" rel="author"><span>David Carn</span></a></span><span class="author"><span class="separator">,</span> <a href="/p/2" rel="author"><span>Stefan Guten</span></a></span></span>',
    ['David Carn', 'Stefan Guten'],
  ],
  [
    '<p class="byline">Ada Berg in Cape Town, Olav Moe in Rio de Janeiro and Ines Dal</p>',
    ['Ada Berg', 'Olav Moe', 'Ines Dal'],
  ],
  ['<p class="byline">Words by Ada Berg. Photographs by Olav Moe.</p>', ['Ada Berg']],
  ['<p class="byline">By Ada Berg. Additional reporting by Olav Moe</p>', ['Ada Berg', 'Olav Moe']],
  ['<p class="byline">BY ADA BERG AND OLAV MOE</p>', ['ADA BERG', 'OLAV MOE']],
  ['<p class="byline">By Ada Berg<br>Special to The Island Courier</p>', ['Ada Berg']],
  ['<p class="byline">Ada Berg <a href="mailto:a@courier.example">Email</a> <a href="#">Follow</a></p>', ['Ada Berg']],
  [
    '<div class="author-box"><a rel="author" href="/a/ada">Ada Berg</a><p>Ada Berg writes about boats. She lives in Bern with her cat, Otto Mann.</p></div>',
    ['Ada Berg'],
  ],
  ['<p class="autor">Von Ada Berg und Olav Moe, Berlin</p>', ['Ada Berg', 'Olav Moe']],
  ['<p class="autor">Por Ada Berg y Olav Moe</p>', ['Ada Berg', 'Olav Moe']],
])(
  'the authors of a page are those of its byline: %s',
  async (byline, names) => {
    const { authors, text } = await read(byline + DATED);
    expect(authors.map(({ value }) => value.name)).toEqual(names);
    expect(text).toBe(TEXT.join('\n\n'));
  },
  60_000,
);

test('teasers of other stories within an article are no text', async () => {
  const teasers = [
    ['Choir moves to the barn', 'The choir has found a roof.'],
    ['Organ is for sale', 'Nobody wants four thousand pipes.'],
  ].map(([title, line]) => `<article><h3><a href="/${line?.length}">${title}</a></h3><p>${line}</p></article>`);
  const { text } = await read(`${DATED}`, `<div class="more">${teasers.join('')}</div>`);
  expect(text).toBe(TEXT.join('\n\n'));
}, 60_000);

const POST = 'The pier is ours, wrote the boatmen of Havna that evening, and it stays ours whoever pays for it.';

test.each([
  ['newsletter-post', (text: string) => `<div class="newsletter-post">${text}</div>`],
  ['entry-content-read-more', (text: string) => `<div class="entry-content-read-more">${text}</div>`],
  [
    'social-media-embed',
    (text: string) => text.replace('<i></i>', `<div class="social-media-embed"><p>${POST}</p></div>`),
  ],
  [
    'ad-container around a table',
    (text: string) =>
      text.replace(
        '<i></i>',
        `<div class="ad-container"><table><tr><th>Year</th><th>Crossings of the winter</th></tr><tr><td>1987</td><td>${POST}</td></tr></table></div>`,
      ),
  ],
  [
    'a fact box that unfolds',
    (text: string) =>
      text.replace('<i></i>', `<details class="collapsible"><summary>The pier</summary><p>${POST}</p></details>`),
  ],
])(
  'the name of a class takes no text away: %s',
  async (_, wrap) => {
    const lines = TEXT.map((line) => `<p>${line}</p>`);
    const body = wrap([...lines.slice(0, 3), '<h2>Who pays for the boats</h2>', '<i></i>', ...lines.slice(3)].join(''));
    const html = `<html lang="en"><body><main><article><h1>${TITLE}</h1>${DATED}${body}</article></main></body></html>`;
    const { text } = await readCapture('page.html', new TextEncoder().encode(html));
    for (const line of [...TEXT, 'Who pays for the boats', ...(body.includes(POST) ? [POST] : [])])
      expect(text).toContain(line);
  },
  60_000,
);

/** The quotations of a copied text, each with its speaker or with the doubt that is noted. */
async function quotationsOf(lines: readonly string[]) {
  const { text } = await readCapture(
    'copy.txt',
    new TextEncoder().encode([TITLE, 'By Ada Berg', LEAD, ...lines].join('\n\n')),
  );
  expect(text).not.toMatch(/[\u00AD\u200B]/);
  return findQuotations(text, { language: 'en' }).map(({ start, end, speaker, doubt }) => [
    text.slice(start, end),
    doubt ?? speaker?.name,
  ]);
}

test('characters that nobody sees are no part of names and words', async () => {
  const lines = [
    'Marta Lindqvist runs the northern routes. “We found nothing,” said Marta Lind\u00ADqvist. “The soft\u00ADware is old,” said Tomas\u200B Aker, a lecturer.',
  ];
  expect(await quotationsOf(lines)).toEqual([
    ['We found nothing,', 'Marta Lindqvist'],
    ['The software is old,', 'Tomas Aker'],
  ]);
}, 60_000);

test('single marks open each paragraph of a quotation, and close the last', async () => {
  const lines = [
    '‘We have watched the numbers fall for six years,’ Lena Holt, the mayor of Havna, said. ‘We have written letters, and we’ve paid for studies.',
    '‘Until now we could keep one boat running on our own money, but it’s the last year we can.',
    '‘I ask everyone to stay calm, because the winter’s long.’',
    'Tomas Aker, a lecturer at Ostby University, was less hopeful. ‘It’ll be worse,’ he said.',
  ];
  const found = await quotationsOf(lines);
  expect(found.map(([, speaker]) => speaker)).toEqual(['Lena Holt', 'Lena Holt', 'Tomas Aker']);
  expect(found[1]?.[0]).toMatch(/^We have written[\s\S]*winter’s long\.$/);
}, 60_000);

test.each([
  ['said Lena Holt and Karl Hagen', ['Lena Holt', 'Karl Hagen']],
  ['wrote Lena Holt, Karl Hagen and Tomas Aker', ['Lena Holt', 'Karl Hagen', 'Tomas Aker']],
])(
  'a joint statement is nobody’s alone: %s',
  async (source, names) => {
    const [[, doubt = ''] = []] = await quotationsOf([`“The islands are not for sale,” ${source}.`]);
    for (const name of names) expect(doubt).toContain(name);
  },
  60_000,
);

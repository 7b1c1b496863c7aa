/** What no reader sees is none of the text, unless it opens at a click. */

import { expect, test } from 'vitest';
import { readPage } from '../../../../src/import/page/read-page.ts';

const PARAGRAPHS = [
  'The council of the harbour spoke for two hours about the price of salt, and about a ferry that nobody has paid for.',
  'The salt that it buys from the mines cost nine crowns a sack in 2019; by June of this year it cost fourteen crowns.',
  'The school has forty pupils, eleven of whom come from other islands by boat each morning and go home in the evening.',
];

async function added(html: string): Promise<string> {
  const [first, ...rest] = PARAGRAPHS.map((line) => `<p>${line}</p>`);
  const page = `<html lang="en"><head><title>Salt rises</title></head><body><main><article><h1>Salt rises</h1>${first}${html}${rest.join('')}</article></main></body></html>`;
  const { text } = await readPage(page, async () => ({ defuddle: page, readability: page }));
  const lines = text.split('\n\n');
  for (const line of PARAGRAPHS) expect(lines).toContain(line);
  return lines.filter((line) => !PARAGRAPHS.includes(line)).join(' ');
}

const AD = 'Win a free trip to the islands with our partner.';

test.each([
  `<p hidden>${AD}</p>`,
  `<p style="color: red; display:none">${AD}</p>`,
  `<p style="visibility: hidden">${AD}</p>`,
  `<p style="position:absolute; clip: rect(0, 0, 0, 0)">${AD}</p>`,
  `<p style="position:absolute; left:-9999px">${AD}</p>`,
  `<p aria-hidden="true">${AD}</p>`,
  `<p class="sr-only">${AD}</p>`,
  `<p class="styles_visuallyHidden__x1">${AD}</p>`,
  `<p class="d-none">${AD}</p>`,
  `<p><span class="screen-reader-text">${AD}</span></p>`,
  `<h2 class="visually-hidden">${AD}</h2>`,
  `<div><span style="display:none">${AD}</span></div>`,
])('a line that is hidden by itself is none of the text: %s', async (html) => {
  expect(await added(html)).toBe('');
});

test.each([
  ['<p>The pier is ours.<span class="sr-only"> (opens in a new window)</span></p>', 'The pier is ours.'],
  ['<p><span class="sr-only">Note for readers:</span> The pier is ours.</p>', 'The pier is ours.'],
  [`<p>The pier is ours. <span style="display:none">${AD}</span></p>`, 'The pier is ours.'],
  ['<ul><li>One crane</li><li hidden>Win a trip</li><li>Two boats</li></ul>', 'One crane Two boats'],
])('a part of a line or of a list that is hidden goes alone: %s', async (html, words) => {
  expect(await added(html)).toBe(words);
});

const PIER = 'The pier was built in 1911 and has two cranes.';

test.each([
  `<div class="panel" style="display:none"><p>${PIER}</p></div>`,
  `<div hidden><p>${PIER}</p></div>`,
  `<p hidden="until-found">${PIER}</p>`,
  `<p class="faq-answer" hidden>${PIER}</p>`,
  `<p class="collapse" style="display:none">${PIER}</p>`,
  `<a href="#p1">Open</a><p id="p1" style="display:none">${PIER}</p>`,
  `<button aria-controls="p2">The pier</button><p id="p2" hidden>${PIER}</p>`,
  `<p hidden>${PIER}</p><button>Read more</button>`,
  `<div role="tabpanel" aria-hidden="true"><p>${PIER}</p></div>`,
  `<details><summary>The pier</summary><p hidden>${PIER}</p></details>`,
  `<p class="hidden md:block">${PIER}</p>`,
  `<p style="display:none">${PIER}</p><p style="display:none">Nobody has paid for it either.</p>`,
  `<p>The harbour<span style="display:none">, which nobody has paid for. ${PIER}</span></p>`,
])('what opens at a click is of the text: %s', async (html) => {
  expect(await added(html)).toContain(PIER);
});

test.each([
  [`<div class="accordion"><div hidden><p>${PIER}</p></div></div>`, PIER],
  [`<button aria-controls="f1">Facts</button><div id="f1" style="display:none"><p>${PIER}</p></div>`, PIER],
  [`<div hidden><p>${PIER}</p></div>`, ''],
  ['<div class="accordion"><div hidden><p><a href="/x">Read how the pier was built in 1911.</a></p></div></div>', ''],
  ['<div class="accordion"><div hidden><p>Want to read more? Subscribe today.</p></div></div>', ''],
])('a paragraph that a reader opens is kept where the extractors leave it out: %s', async (html, words) => {
  const [first, ...rest] = PARAGRAPHS.map((line) => `<p>${line}</p>`);
  const whole = (middle: string): string =>
    `<html lang="en"><head><title>Salt rises</title></head><body><main><article><h1>Salt rises</h1>${first}${middle}${rest.join('')}</article></main></body></html>`;
  const shown = whole('');
  const { text } = await readPage(whole(html), async () => ({ defuddle: shown, readability: shown }));
  expect(text.split('\n\n').filter((line) => !PARAGRAPHS.includes(line))).toEqual(words ? [words] : []);
});

import { expect, test } from 'vitest';
import { splitIntoBlocks } from '../../../../src/import/html/blocks.ts';
import { parseHtml } from '../../../../src/import/html/parse-html.ts';
import { runExtractors } from '../../../../src/import/page/extractors.ts';
import { measureBlocks } from '../../../../src/import/page/measure-blocks.ts';
import { readPage } from '../../../../src/import/page/read-page.ts';
import { dropWeakNames } from '../../../../src/import/page/weak-names.ts';

const PARAGRAPHS = [
  'The council of Sund voted on Monday to raise the price of salt, which has not changed for eleven years, and to pay for a ferry.',
  'Lena Holt, who runs the boats, told the council that winter crossings had doubled since the bridge was closed in 2019.',
  'Nobody had asked the fishermen, who sell most of what they catch on the other shore, and who fear that fares will rise.',
  'The mayor promised an answer by the end of the week, after a talk with the bank that lent the town eight million crowns.',
  'A study by the harbour office, published in June, found that the salt came from three mines, of which one had closed.',
];

/** The paragraphs that a page has beside its own with this in the middle of its text. */
async function textOf(middle: string): Promise<string[]> {
  const [first, ...rest] = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`);
  const body = `<article><h1>Salt rises in Sund</h1><div>${first}${rest[0]}${middle}${rest.slice(1).join('')}</div></article>`;
  const { text } = await readPage(`<html lang="en"><body><main>${body}</main></body></html>`, runExtractors);
  return text.split('\n\n').filter((line) => !PARAGRAPHS.includes(line));
}

const ROWS = [
  ['Year', 'Tons', 'Trips'],
  ['2019', '1,200', '310'],
  ['2020', '1,150', '280'],
];
const TABLE = `<table>${ROWS.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const FACTS =
  'The salt that the council buys from the mines cost nine crowns a sack in 2019; by June it cost fourteen.';

test.each(['ad-container', 'sponsor-box', 'advertisement wide', 'promo-box', 'page_banner'])(
  'what reads like the article is kept, whatever it is called: %s',
  async (name) => {
    expect((await textOf(`<div class="${name}">${TABLE}</div>`)).join(' ')).toContain('1,150');
    expect(await textOf(`<div class="${name}"><p>${FACTS}</p></div>`)).toEqual([FACTS]);
    const list = '<ul><li>Salt: 14 crowns a sack</li><li>Ferry: closed since winter</li></ul>';
    expect((await textOf(`<div class="${name}">${list}</div>`)).join(' ')).toContain('14 crowns');
  },
);

test.each([
  [
    'on another matter',
    '<p>Blue Air flies to the southern islands every morning, with breakfast on board and cheap luggage.</p>',
  ],
  ['that leads somewhere', `<p>${FACTS}</p><p><a href="https://salt.example/">Our mines</a></p>`],
  ['with a picture', `<img src="a.jpg"><p>${FACTS}</p>`],
  ['that says what it is', `<p>Advertisement</p><p>${FACTS}</p>`],
  ['with a button', `${TABLE}<button>Buy</button>`],
  ['of links', TABLE.replace(/<td>(.*?)<\/td>/g, '<td><a href="/b">$1</a></td>')],
])('advertising %s is left out', async (_, html) => {
  expect(await textOf(`<div class="sponsor-box">${html}</div>`)).toEqual([]);
});

test('a name around the whole text says nothing of it; around a part beside it, it does', () => {
  const box =
    '<div class="newsletter-box"><p>Get the news of the harbour every morning, with the tides and the prices of salt and fish.</p></div>';
  const blocks = splitIntoBlocks(
    parseHtml(
      `<body><div class="newsletter-post post">${PARAGRAPHS.map((line) => `<p>${line}</p>`).join('')}${box}</div></body>`,
    ),
  );
  dropWeakNames(blocks, measureBlocks(blocks));
  const names = blocks.map(({ path }) => path.flatMap(({ properties }) => properties['className'] ?? []));
  expect(names[0]).toEqual(['post']);
  expect(names.at(-1)).toEqual(['post', 'newsletter-box']);
});

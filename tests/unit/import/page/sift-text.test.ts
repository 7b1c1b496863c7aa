import { expect, test } from 'vitest';
import { splitIntoBlocks } from '../../../../src/import/html/blocks.ts';
import { parseHtml } from '../../../../src/import/html/parse-html.ts';
import { measureBlocks } from '../../../../src/import/page/measure-blocks.ts';
import { siftText } from '../../../../src/import/page/sift-text.ts';

const PROSE =
  '<p>The council of the harbour spoke for two hours about the price of salt. “What we lack is the boat,” the mayor said.</p>';

/** What is sifted out of a page of which everything was taken for main text: the words, each with the reason. */
function siftedOf(
  html: string,
  title?: string,
  authors: string[] = [],
  leftOut?: string,
): [words: string, reason: string][] {
  const blocks = splitIntoBlocks(parseHtml(`<body><article>${html}</article></body>`));
  const reasons = siftText(
    blocks,
    blocks.map(({ text }) => text !== leftOut),
    { title, authors },
    measureBlocks(blocks),
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

test.each(['By Ada Berg', 'Words by Ada Berg', 'Author: Ada Berg', 'Von Ada Berg', 'Di Ada Berg'])(
  'a line that names nobody but the author is none of the text: %s',
  (line) => {
    expect(siftedOf(`<p>${line}</p>${PROSE}`, undefined, ['Ada Berg'])).toEqual([[line, 'byline']]);
    expect(siftedOf(`<p>${line}</p>${PROSE}`, undefined, ['Jo Park'])).toEqual([]);
  },
);

test('a quotation that only stands apart is kept', () => {
  expect(siftedOf(`${PROSE}<blockquote><p>The pier is ours, and it stays ours.</p></blockquote>`)).toEqual([]);
});

test('a long line stands once, a short one may come back', () => {
  const line = 'Fares rise by four crowns on the first of May.';
  expect(siftedOf(`<p>${line}</p>${PROSE}<p>${line}</p><h3>Fares</h3><p>None.</p><h3>Fares</h3>`)).toEqual([
    [line, 'repetition'],
  ]);
});

test('what a text says again far from the first time, built alike, is its own; a copy of it stands elsewhere', () => {
  const line = 'Ask the harbour office for the price of this boat first.';
  const boats = ['oak', 'pine', 'iron'].map(
    (boat) => `${OTHERS.replaceAll('salt', boat)}<h3>The ${boat} boat</h3><p>${line}</p>`,
  );
  expect(siftedOf(boats.join(''))).toEqual([]);
  const copy = `<div>${OTHERS}<p>${line}</p></div>`;
  expect(siftedOf(`${OTHERS}<p>${line}</p>${copy}`)).toHaveLength(7);
  expect(siftedOf(`${copy}${copy}`)).toHaveLength(7);
});

test('the title as the heading of a section is kept', () => {
  const title = 'How much does a ferry cost?';
  const html = `<h1>${title}</h1>${PROSE}<h2>${title}</h2>${PROSE.replace('two', 'three')}`;
  expect(siftedOf(html, title)).toEqual([[title, 'title']]);
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

test('a heading stays where a table of contents above it has its words', () => {
  const heading = 'Why the price of salt is what it is';
  const html = `<nav><ul><li><a href="#price">${heading}</a></li></ul></nav>${PROSE}<h2 id="price">${heading}</h2>`;
  expect(siftedOf(html)).toEqual([[heading, 'navigation']]);
});

test('the cells of a table in a figure are none of its quotations', () => {
  const cells = '<td>What we lack is the boat</td><td>What we lack is the boat</td>';
  expect(siftedOf(`${PROSE}<figure><table><tr>${cells}</tr></table></figure>`)).toEqual([]);
});

test('what comes up over a word is cut out of the sentence that goes on around it', () => {
  const hidden = '<span style="display: none">Dues are what a boat pays.</span>';
  const tip = '<span role="tooltip">The port of Havna.</span>';
  const html = `<p>The dues${hidden} rise by four crowns in the harbour${tip}.</p>`;
  expect(siftedOf(html)).toEqual([
    ['Dues are what a boat pays.', 'pop-up'],
    ['The port of Havna.', 'pop-up'],
  ]);
  expect(splitIntoBlocks(parseHtml(html))[0]?.text).toBe('The dues rise by four crowns in the harbour.');
});

test('the end of a paragraph that is unfolded belongs to the text', () => {
  const html =
    '<p>The dues rise by four crowns<span id="more" style="display: none">, and nobody was asked.</span></p>';
  expect(siftedOf(html)).toEqual([]);
});

test.each(['hidden', 'aria-hidden="true"', 'style="display:none"', 'class="sr-only"'])(
  'of two copies the one that is not seen goes: %s',
  (how) => {
    const line = 'Fares rise by four crowns on the first of May.';
    expect(siftedOf(`<div ${how}><p>${line}</p></div>${PROSE}<p class="seen">${line}</p>`)).toEqual([
      [line, 'hidden copy'],
    ]);
  },
);

test('captions are told by their credit, and where another has their words', () => {
  const caption = 'The quay in April, an hour before the boat';
  const html = `${PROSE}<p>${caption} (AP Photo/Ada Berg)</p><figure><img src="a"><figcaption>${caption}</figcaption></figure><p>${caption}</p>`;
  expect(new Set(siftedOf(html).map(([, reason]) => reason))).toEqual(new Set(['photo caption']));
  expect(siftedOf(html)).toHaveLength(3);
});

test('a sentence on an author in the middle of a text is none of the notes on them', () => {
  const story = 'Ada Berg is a reporter in Havna, and she had seen the boat.';
  const around = Array.from({ length: 6 }, (_, number) => PROSE.replace('two', String(number))).join('');
  expect(siftedOf(`${around}<p>${story}</p>${around.replaceAll('salt', 'fish')}`, undefined, ['Ada Berg'])).toEqual([]);
});

test('of two neighbours the one that begins the other goes, unless it is a heading', () => {
  const short = 'The council of the harbour spoke for two hours';
  expect(siftedOf(`${PROSE}<p>${short}</p>`)).toEqual([[short, 'repetition']]);
  expect(siftedOf(`<h2>${short}</h2>${PROSE}`)).toEqual([]);
});

test('notes on the authors and the credits of an agency are none of the text', () => {
  const note = 'Ada Berg is a reporter in Havna.';
  const credits = '(Reporting by Ada Berg in Havna; Editing by Olav Moe)';
  expect(siftedOf(`${PROSE}<p>${credits}</p><p>${note}</p>`, undefined, ['Ada Berg'])).toEqual([
    [credits, 'byline'],
    [note, 'about the author'],
  ]);
});

const LINKS = '<li><a href="/a">Ferry sinks in the harbour of Sund</a></li><li><a href="/b">Salt is dear</a></li>';

test.each([
  'If you liked this post you might also like:',
  'More helpful articles by the Courier:',
  'More great fish recipes',
  'Looking for more on salt? Check out these articles!',
  'À lire aussi',
])('links that a line announces are of other stories, with the line: %s', (lead) => {
  const sifted = siftedOf(`${PROSE}<p>${lead}</p><ul>${LINKS}</ul>${PROSE.replace('two', 'six')}`);
  expect(sifted.map(([words]) => words)).toEqual([lead, 'Ferry sinks in the harbour of Sund', 'Salt is dear']);
});

test.each(['Related articles:', 'Related content', 'Lesen Sie auch:'])(
  'so are links below such a line that was left out: %s',
  (lead) => {
    const sifted = siftedOf(`${PROSE}<p>${lead}</p><ul>${LINKS}</ul>`, undefined, [], lead);
    expect(sifted.map(([words]) => words)).toEqual(['Ferry sinks in the harbour of Sund', 'Salt is dear']);
  },
);

test('a line left out above a paragraph announces no links further down', () => {
  const html = `${PROSE}<p>Related content</p>${PROSE.replace('two', 'six')}<ul>${LINKS}</ul>`;
  expect(siftedOf(html, undefined, [], 'Related content')).toEqual([]);
});

test('a single link below such a line goes too, unless it is a heading of the text', () => {
  const link = '<a href="/b">Ferry sinks in the harbour of Sund</a>';
  const sifted = (html: string) => siftedOf(`${PROSE}<p>Read more:</p>${html}`, undefined, [], 'Read more:');
  expect(sifted(`<ul><li>${link}</li></ul>`).map(([words]) => words)).toEqual(['Ferry sinks in the harbour of Sund']);
  expect(sifted(`<h2>${link}</h2>${PROSE.replace('two', 'six')}`)).toEqual([]);
});

test.each([
  'See more: [Why the salt of Sund is dear]',
  'More from the Courier: [Why the salt of Sund is dear]',
  'Read more about the ferry in [The boat that nobody paid for].',
])('a line that leads to another story is none of the text: %s', (line) => {
  const html = `<p>${line.replace('[', '<a href="/b">').replace(']', '</a>')}</p>`;
  expect(siftedOf(PROSE + html + PROSE.replace('two', 'six')).map(([, reason]) => reason)).toEqual(['related links']);
});

test('a line that tells to read another story goes where a link leads to it', () => {
  const line = (words: string): string => `<p>READ: ${words} (and why nobody saw it)</p>`;
  const other = PROSE.replace('two', 'six');
  expect(siftedOf(PROSE + line('<a href="/b">The ferry sinks in the harbour of Sund</a>') + other)).toEqual([
    ['READ: The ferry sinks in the harbour of Sund (and why nobody saw it)', 'related links'],
  ]);
  expect(siftedOf(PROSE + line('The ferry sinks') + other)).toEqual([]);
});

test('a list of links that the text announces otherwise is of the text', () => {
  expect(siftedOf(`${PROSE}<p>The council has published two papers:</p><ul>${LINKS}</ul>`)).toEqual([]);
});

test('a list of the headings that follow is a table of contents, with links or without', () => {
  const headings = ['The price', 'The boat', 'The mayor', 'What now'];
  const list = headings.map((heading, at) => `<li>${at + 1}. ${heading}</li>`).join('');
  const parts = headings.map((heading, at) => `<h2>${heading}</h2>${PROSE.replace('two', `${at + 3}`)}`).join('');
  expect(siftedOf(`<ul>${list}</ul>${parts}`).map(([, reason]) => reason)).toEqual(
    headings.map(() => 'table of contents'),
  );
});

test('below a text stands when it was put on the site; the dates of its parts stay', () => {
  const parts = ['2 May 2024', '9 May 2024'].map((day) => `<p>${day}</p>${PROSE.replace('two', day)}`).join('');
  expect(siftedOf(`${PROSE}<p>Last updated on 2 June 2025</p>`)).toEqual([
    ['Last updated on 2 June 2025', 'date line'],
  ]);
  expect(siftedOf(`${PROSE}${parts}<p>Published: 2 June 2025</p>`)).toEqual([['Published: 2 June 2025', 'date line']]);
  expect(siftedOf(`${PROSE}<p>Updated 2 June 2025</p>${parts}`)).toEqual([]);
});

test('the way from the first page is navigation', () => {
  expect(siftedOf(`<p>Home Blog Fares Fares rise in May</p>${PROSE}`, 'Fares rise in May')).toEqual([
    ['Home Blog Fares Fares rise in May', 'navigation'],
  ]);
});

test('a link stands between paragraphs only where one is above it', () => {
  const link = '<p><a href="/b">Ferry sinks in the harbour of Sund</a></p>';
  const other = PROSE.replace('two', 'three');
  expect(siftedOf(link + PROSE + other)).toEqual([]);
  expect(siftedOf(PROSE + link + other)).toEqual([['Ferry sinks in the harbour of Sund', 'related links']]);
});

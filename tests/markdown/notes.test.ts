import { expect, test } from 'vitest';
import { parseNote } from '../../src/markdown/parse-note.ts';
import { contextOf, disorderIn } from './article.ts';

const parse = (source: string, base = '/') => parseNote(source, { ...contextOf({ base }), bodyLine: 5 });

test('a note is the editor’s Markdown: no numbers, no speakers, nothing linked by itself', () => {
  expect(parse('Ada Berg of *Sund*.\n\nShe sails.').html).toBe('<p>Ada Berg of <em>Sund</em>.</p>\n<p>She sails.</p>');
});

test.each(['', '  \n\n'])('an empty note is nothing: %j', (source) => {
  expect(parse(source)).toMatchObject({ html: '', links: [] });
});

test('its links are under the base path, and noted with their lines in the file', () => {
  const { html, links } = parse('See\n[the storm](/events/storm/) and [more](https://example.org/).', '/reader/');
  expect(html).toContain('<a href="/reader/events/storm/">the storm</a>');
  expect(links).toEqual([{ target: '/events/storm/', position: { line: 6, column: 1 } }]);
});

test('directives are the text they were, raw HTML is sanitized, headings go below the page’s', () => {
  const { html } = parse('# Life\n\n:quote[x]{by=y id=z} <script>alert(1)</script><b onclick="x()">b</b>');
  expect(html).toBe('<h2 id="s-life">Life</h2>\n<p>:quote[x]{by=y id=z} <b>b</b></p>');
});

test('its footnotes are linked to and fro', () => {
  expect(disorderIn(parse('One[^1].\n\n[^1]: Two.').html)).toEqual([]);
});

import { expect, test } from 'vitest';
import { disorderIn, parse } from './article.ts';

const SOURCE = `One[^a] two[^b] and again[^a].

[^a]: A note that names Sund.
[^b]: Another, with :quote[words]{by=ada-berg id=words}.
`;

test('a footnote is linked from the text and back', () => {
  const { html } = parse(SOURCE).body;
  expect(disorderIn(html)).toEqual([]);
  expect(html.match(/data-footnote-ref\b/g)).toHaveLength(3);
  expect(html.match(/data-footnote-backref\b/g)?.length).toBeGreaterThanOrEqual(3);
});

test('the notes have the heading and the labels of the interface', () => {
  const { html } = parse(SOURCE).body;
  expect(html).toContain('>Notes</h2>');
  expect(html).toContain('aria-label="Back to the text');
});

test('the numbers of notes are no words of the text', () => {
  const { passages, words } = parse('One[^a] two.\n\n[^a]: Three four.\n').body;
  expect(passages).toEqual([{ number: 1, text: 'One two.', words: 2 }]);
  expect(words).toBe(4);
});

test('nor are they words of a speaker', () => {
  const { quotations } = parse(':quote[we wait[^a] here]{by=ada-berg id=wait}\n\n[^a]: Since Monday.\n').body;
  expect(quotations.map(({ text, words }) => [text, words])).toEqual([['we wait here', 3]]);
});

test('names and quotations in notes are found as elsewhere', () => {
  const { names, quotations } = parse(SOURCE).body;
  expect(names).toEqual([{ kind: 'place', id: 'sund', passages: [] }]);
  expect(quotations.map(({ id }) => id)).toEqual(['words']);
});

test('an extract has no link to a note that was left out, and no quotation that is not there', () => {
  const source = SOURCE.replace('two[^b]', ':quote[two[^b] or three]{by=ada-berg id=two}');
  const { html, quotations } = parse(source, { rights: 'excerpt' }).body;
  expect(disorderIn(html)).toEqual([]);
  expect(quotations.map(({ id, text }) => [id, text])).toEqual([['two', 'two or three']]);
  expect(html).toContain('id="two"');
  expect(html).not.toContain('href="#user-content-fn');
});

import type { PhrasingContent, Root } from 'mdast';
import { expect, test } from 'vitest';
import { formatBody } from '../../../../src/import/draft/body-markdown.ts';
import { tidySpaces } from '../../../../src/import/tree/tidy-spaces.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const strong = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'strong', children });
const rule: PhrasingContent = { type: 'break' };

function written(children: PhrasingContent[]): string {
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children }] };
  tidySpaces(tree);
  return formatBody(tree).trimEnd();
}

test.each<[string, PhrasingContent[], string]>([
  ['lines of a text', [text('  The\n  ferry\tsails ')], 'The ferry sails'],
  ['a break before a new line', [text('The'), rule, text('\nferry')], 'The\\\nferry'],
  ['breaks at the bounds', [rule, text('The ferry'), rule, rule], 'The ferry'],
  ['several breaks', [text('The'), rule, text(' '), rule, text('ferry')], 'The\\\nferry'],
  ['a break that ends strong words', [strong(text('The'), rule), text('ferry')], '**The**\\\nferry'],
  ['spaces within strong words', [text('The'), strong(text(' old ')), text('ferry')], 'The **old** ferry'],
  ['strong white space', [text('The'), strong(text(' ')), text('ferry')], 'The ferry'],
  ['no-break spaces', [text('9\u00a0h')], '9\u00a0h'],
])('%s', (_, children, expected) => {
  expect(written(children)).toBe(expected);
});

test('a table that holds paragraphs is laid out as they are', () => {
  const cell = { type: 'tableCell', children: [text('Head'), { type: 'paragraph', children: [text('The ferry')] }] };
  const tree = { type: 'root', children: [{ type: 'table', children: [{ type: 'tableRow', children: [cell] }] }] };
  tidySpaces(tree as Root);
  expect(formatBody(tree as Root)).toBe('Head\n\nThe ferry\n');
});

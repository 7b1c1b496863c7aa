import { expect, test } from 'vitest';
import { splitFrontmatter } from '../../../src/schema/split-frontmatter.ts';

test.each([
  ['frontmatter and body', '---\na: 1\n---\nText', { frontmatter: 'a: 1', body: 'Text', bodyLine: 4 }],
  ['a blank line between them', '---\na: 1\n---\n\nText\n', { frontmatter: 'a: 1', body: '\nText\n', bodyLine: 4 }],
  [
    'lines that end as on Windows',
    '---\r\na: 1\r\nb: 2\r\n---\r\nText\r\n',
    {
      frontmatter: 'a: 1\r\nb: 2',
      body: 'Text\r\n',
      bodyLine: 5,
    },
  ],
  ['a byte order mark', '\uFEFF---\na: 1\n---\nText', { frontmatter: 'a: 1', body: 'Text', bodyLine: 4 }],
  ['white space after the hyphens', '--- \na: 1\n---\t\nText', { frontmatter: 'a: 1', body: 'Text', bodyLine: 4 }],
  ['no body', '---\na: 1\n---\n', { frontmatter: 'a: 1', body: '', bodyLine: 4 }],
  ['no line end at the end', '---\na: 1\n---', { frontmatter: 'a: 1', body: '', bodyLine: 3 }],
  ['no fields', '---\n---\nText', { frontmatter: '', body: 'Text', bodyLine: 3 }],
  [
    'no fields, and a rule further down',
    '---\n---\nText\n\n---\n\nMore',
    {
      frontmatter: '',
      body: 'Text\n\n---\n\nMore',
      bodyLine: 3,
    },
  ],
  ['a blank line for fields', '---\n\n---\nText', { frontmatter: '', body: 'Text', bodyLine: 4 }],
  [
    'a rule in the body',
    '---\na: 1\n---\nOne\n\n---\n\nTwo',
    {
      frontmatter: 'a: 1',
      body: 'One\n\n---\n\nTwo',
      bodyLine: 4,
    },
  ],
  [
    'hyphens within a text of the frontmatter',
    '---\na: |\n  ---\n  b\n---\nText',
    {
      frontmatter: 'a: |\n  ---\n  b',
      body: 'Text',
      bodyLine: 6,
    },
  ],
  ['four hyphens, which close nothing', '---\na: 1\n----\n---\n', { frontmatter: 'a: 1\n----', body: '', bodyLine: 5 }],
])('%s', (_, source, expected) => {
  expect(splitFrontmatter(source)).toEqual(expected);
});

test.each([
  ['none', 'Text'],
  ['an empty file', ''],
  ['it is never closed', '---\na: 1\nText'],
  ['a line before it', '\n---\na: 1\n---\n'],
  ['four hyphens', '----\na: 1\n----\n'],
  ['a word after the hyphens', '--- a\nb: 1\n---\n'],
])('no frontmatter: %s', (_, source) => {
  expect(splitFrontmatter(source)).toBeUndefined();
});

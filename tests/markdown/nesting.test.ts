import { describe, expect, test } from 'vitest';
import { parseNote } from '../../src/markdown/parse-note.ts';
import { readProse } from '../../src/markdown/read-prose.ts';
import { splitByRights } from '../../src/markdown/split-by-rights.ts';
import { contextOf, parse, placesOf } from './article.ts';

/** Milliseconds that a text may take: generous, since other tests run beside this one. */
const LIMIT = 5000;

const DEEP: [string, string, string][] = [
  ['lists on one line', `${'- '.repeat(2000)}x`, '1:201 deep-nesting'],
  ['lists with stars', `Text.\n\n${'* '.repeat(2000)}x`, '3:201 deep-nesting'],
  ['numbered lists', `${'1. '.repeat(2000)}x`, '1:301 deep-nesting'],
  ['block quotations', `${'> '.repeat(2000)}x`, '1:201 deep-nesting'],
  ['block quotations without spaces', `${'>'.repeat(2000)}x`, '1:101 deep-nesting'],
  ['lists in block quotations', `${'> - '.repeat(2000)}x`, '1:201 deep-nesting'],
  [
    'lists by indentation',
    Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
    '101:201 deep-nesting',
  ],
  [
    'lists by tabs',
    Array.from({ length: 300 }, (_, depth) => `${'\t'.repeat(depth)}- x`).join('\n'),
    '101:101 deep-nesting',
  ],
  ['elements', '<div>'.repeat(4000), '1:1 deep-nesting'],
  ['elements on lines', '<div>\n'.repeat(4000), '1:1 deep-nesting'],
  ['elements between blank lines', '<div>\n\n'.repeat(4000), '201:1 deep-nesting'],
  ['lists of HTML', `Text.\n\n${'<ul><li>'.repeat(2000)}`, '3:1 deep-nesting'],
  ['tables of HTML', '<table><tr><td>'.repeat(2000), '1:1 deep-nesting'],
  ['tables without rows', '<table><td>'.repeat(500), '1:1 deep-nesting'],
  ['drawings', `x ${'<svg><g>'.repeat(2000)}`, '1:403 deep-nesting'],
  [
    'formatting with different attributes',
    Array.from({ length: 400 }, (_, n) => `<p><b title=${n}>`).join(''),
    '1:1 deep-nesting',
  ],
  ['emphasis', `${'*a '.repeat(2000)}${'a*'.repeat(2000)}`, '1:6202 deep-nesting'],
  ['emphasis of two kinds', `${'*a _b '.repeat(2000)}${'b_ a*'.repeat(2000)}`, '1:12252 deep-nesting'],
  ['strong emphasis by one run of stars', `${'*'.repeat(2000)}a${'*'.repeat(2000)}`, '1:2002 deep-nesting'],
  ['deleted text', `${'~~a '.repeat(2000)}${'a~~'.repeat(2000)}`, '1:8302 deep-nesting'],
  ['links', `${'['.repeat(2000)}a${'](b)'.repeat(2000)}`, '1:2402 deep-nesting'],
  ['images', `${'!['.repeat(2000)}a${'](b)'.repeat(2000)}`, '1:4402 deep-nesting'],
  ['quotations', `${':quote['.repeat(2000)}x${']{by=ada-berg id=a}'.repeat(2000)}`, '1:15902 deep-nesting'],
  ['events', `${':event['.repeat(2000)}x${']{id=storm}'.repeat(2000)}`, '1:15102 deep-nesting'],
  [
    'block quotations that are never closed',
    `x\n\n${':::quote{by=ada-berg id=a}\n'.repeat(2000)}`,
    '3:1 unterminated-directive',
  ],
  [
    'block quotations that are never closed, before a long text',
    `${':::quote{by=ada-berg id=a}\n\n'.repeat(100)}${'Some words.\n\n'.repeat(10_000)}`,
    '1:1 unterminated-directive',
  ],
];

describe('a text that is nested too deep is refused with its place, and soon', () => {
  test.each(DEEP)('%s', (_, source, place) => {
    const start = performance.now();
    const result = parse(source);
    expect(performance.now() - start).toBeLessThan(LIMIT);
    expect(placesOf(result)).toEqual([place]);
    expect(result.body).toMatchObject({ html: '', words: 0, passages: [], quotations: [] });
  });

  test('in a note', () => {
    const { withBase, labels } = contextOf();
    const note = parseNote('> '.repeat(2000), {
      file: 'people/ada-berg.md',
      bodyLine: 4,
      withBase,
      labels,
      language: 'en',
    });
    expect(note.html).toBe('');
    expect(note.problems.map(({ file, line, column, kind }) => `${file}:${line}:${column} ${kind}`)).toEqual([
      'people/ada-berg.md:4:201 deep-nesting',
    ]);
  });

  test('by all that reads bodies: nothing of it may be published', () => {
    const source = `${'- '.repeat(2000)}x`;
    expect(() => readProse(source)).toThrow(/nested more than 100 deep/);
    expect(splitByRights(source, 'full')).toEqual({ open: [], withheld: [source] });
  });
});

describe('a text that only looks nested is read', () => {
  const deep = '- '.repeat(150);
  test.each([
    ['ninety-nine lists', `${'- '.repeat(99)}x`],
    ['a hundred block quotations', `${'>'.repeat(100)}x`],
    [
      'mail that is quoted by many',
      Array.from({ length: 60 }, (_, depth) => `${'>'.repeat(depth % 20)} words`).join('\n'),
    ],
    ['code between fences', `\`\`\`\n${deep}x\n${'>'.repeat(300)}x\n${'<div>'.repeat(300)}\n\`\`\``],
    ['code between fences in a list', `- \`\`\`\n  ${deep}x\n  \`\`\``],
    ['code by indentation', `    ${deep}x\n    ${'>'.repeat(300)}`],
    ['code within a line', `\`${'['.repeat(300)}a${'](b)'.repeat(300)}\` and \`${'<b>'.repeat(300)}\``],
    ['a rule', '- '.repeat(3000)],
    ['a rule of stars', '* '.repeat(3000)],
    ['a line of stars', '*'.repeat(300)],
    [
      'a frame of characters',
      Array.from({ length: 50 }, () => `+${'---+'.repeat(60)}\n|${'   |'.repeat(60)}`).join('\n'),
    ],
    ['a wide table', `|${'a|'.repeat(300)}\n|${'-|'.repeat(300)}\n|${'*b* _c_|'.repeat(300)}`],
    ['brackets that link nothing', `${'['.repeat(300)}a${']'.repeat(300)}`],
    ['many links', '[a](b) '.repeat(1000)],
    ['much emphasis', '*a* **b** _c_ '.repeat(1000)],
    ['names with underscores', 'one_two_three '.repeat(1000)],
    ['stars that close nothing', 'a *b '.repeat(1000)],
    ['paragraphs of HTML without end tags', '<p>Words.\n\n'.repeat(300)],
    ['paragraphs and formatting without end tags', '<p><font size=2>Words.\n'.repeat(300)],
    ['formatting that paragraphs end', 'One <b>word.\n\n'.repeat(300)],
    ['lists of HTML without end tags', `<ul>${'<li>Words\n'.repeat(300)}</ul>`],
    ['tables of HTML without end tags', `<table>${'<tr><td>a<td>b\n'.repeat(300)}</table>`],
    ['line breaks and pictures of HTML', 'Words<br>and <img src=/a.png>\n'.repeat(300)],
    ['links of HTML without end tags', '<a href=/search/>Words\n'.repeat(300)],
    [
      'many quotations in blocks',
      Array.from({ length: 40 }, (_, n) => `:::quote{by=ada-berg id=q${n}}\nx\n:::`).join('\n\n'),
    ],
  ])('%s', (_, source) => {
    const { problems } = parse(source);
    expect(problems.filter(({ kind }) => kind === 'deep-nesting' || kind === 'unterminated-directive')).toEqual([]);
  });
});

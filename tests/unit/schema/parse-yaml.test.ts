import { describe, expect, test, vi } from 'vitest';
import { parseYaml } from '../../../src/schema/parse-yaml.ts';

const SOURCE = [
  'title: Storm',
  'rights:',
  '  holder: Courier',
  '  text: retold',
  'quoted:',
  '  - person: ada-berg',
  '    as: master',
  '  - {person: max-berg, as: "mate"}',
  'empty:',
  'long: >-',
  '  one',
  '  two',
].join('\n');

describe('where a value stands', () => {
  test.each<[PropertyKey[], boolean, string]>([
    [['title'], false, '1:8'],
    [['title'], true, '1:1'],
    [['rights'], false, '3:3'],
    [['rights'], true, '2:1'],
    [['rights', 'text'], false, '4:9'],
    [['rights', 'text'], true, '4:3'],
    [['quoted', 0], false, '6:5'],
    [['quoted', 0, 'as'], false, '7:9'],
    [['quoted', 1, 'person'], false, '8:14'],
    [['quoted', 1, 'as'], true, '8:24'],
    [['long'], false, '10:7'],
  ])('%j, its key: %s', (path, key, expected) => {
    const { line, column } = parseYaml(SOURCE, 1).locate(path, key);
    expect(`${line}:${column}`).toBe(expected);
  });

  test.each<[string, PropertyKey[], string]>([
    ['a missing field: what holds it', ['rights', 'licence'], '3:3'],
    ['a field of a missing field', ['site', 'name'], '1:1'],
    ['an entry that a list does not have', ['quoted', 7, 'as'], '6:3'],
    ['a field within a text', ['title', 'of'], '1:8'],
    ['nothing at all', [], '1:1'],
  ])('%s', (_, path, expected) => {
    const { line, column } = parseYaml(SOURCE, 1).locate(path);
    expect(`${line}:${column}`).toBe(expected);
  });

  test('lines count from the line of the file on which the YAML begins', () => {
    expect(parseYaml(SOURCE, 2).locate(['rights', 'text'])).toEqual({ line: 5, column: 9 });
  });

  test('columns count UTF-16 code units; lines may end as on Windows', () => {
    expect(parseYaml('a: 1\r\n{𝔄: 2}: 3\r\nb: x', 1).locate(['b'])).toEqual({ line: 3, column: 4 });
    expect(parseYaml('x: {𝔄: 1, b: 2}', 1).locate(['x', 'b'])).toEqual({ line: 1, column: 15 });
  });
});

test('values are of the core schema: no dates, no yes and no', () => {
  expect(parseYaml('a: 2022-09-28\nb: yes\nc: 0x1F\nd: ~\ne: 2022\nf: "1"', 1).value).toEqual({
    a: '2022-09-28',
    b: 'yes',
    c: 31,
    d: null,
    e: 2022,
    f: '1',
  });
});

test.each([
  ['a key twice', 'a: 1\na: 2', '2:1 the same field is written twice.'],
  ['a list that is never closed', 'a: [b\n', '2:1 a list or set of fields in brackets is not closed.'],
  ['a set of fields that is never closed', '{a: 1', '1:6 a list or set of fields in brackets is not closed.'],
  ['a colon in a text', 'a: b: c', '1:4 a field is inside the value of another.'],
  ['a field indented like a part of another', 'a: 1\n  b: 2', '1:4 a field is inside the value of another.'],
  ['a tab for indentation', 'a:\n\tb: 1', '2:1 the line is indented with a tab.'],
  ['a colon without a space', 'a:1\nb: 2', '1:1 the line is not a field.'],
  ['a line without a colon', 'a: 1\nb\n', '2:1 the line is not a field.'],
  [
    'a quotation mark that is never closed, where it opens',
    'a: "b"\nc: "d\ne: 1\n',
    '2:4 a quotation mark is not closed.',
  ],
  ['an apostrophe that is never closed', "a: 'tis\n", '1:4 a quotation mark is not closed.'],
  ['lists in lists by the thousand', `a:\n  ${'- '.repeat(3000)}x`, '2:6003 the YAML is nested more than 100 deep.'],
  ['brackets in brackets by the thousand', `a: ${'['.repeat(3000)}`, '1:104 the YAML is nested more than 100 deep.'],
  [
    'fields in fields by the hundred',
    Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    '101:101 the YAML is nested more than 100 deep.',
  ],
  ['a second set of fields', 'a: 1\n---\nb: 2', '2:1 a line `---` or `...` begins a second set of fields.'],
  ['lines of hyphens as in Markdown', '---\na: 1\n---\n', '3:1 a line `---` or `...` begins a second set of fields.'],
  ['a reserved character', 'a: @b', '1:4 a text cannot begin with this character.'],
  ['words after a quoted text', 'a: "b" c', '1:8 there is more text after the end of the value.'],
  ['words in bold', 'a: *bold* text', '1:11 there is more text after the end of the value.'],
  [
    'a field indented unlike its neighbours',
    'a:\n    b: 1\n  c: 2',
    '3:1 the line is not indented like the others of its set.',
  ],
  ['a backslash', 'a: "\\q"', '1:5 a backslash between double quotation marks has no meaning here.'],
  ['an exclamation mark', 'a: !Kung people', '1:4 a value that begins with `!` names a type that does not exist.'],
  ['an alias of nothing', 'a: 1\nb: *bold*', '2:4 a value that begins with `*` repeats one'],
  ['an alias of what comes later', 'a: *b\nc: &b 1', '1:4 a value that begins with `*` repeats one'],
])('%s is an error with its place, and leaves no value', (_, source, expected) => {
  const { errors, value } = parseYaml(source, 1);
  expect(errors.map(({ message, position }) => `${position.line}:${position.column} ${message}`)).toEqual([
    expect.stringContaining(expected),
  ]);
  for (const { message, hint } of errors) expect(`${message} ${hint}`).not.toMatch(/YAML\.|mapping|scalar|token/);
  expect(value).toBeUndefined();
});

test('an error is one sentence, without the lines around it', () => {
  const [error] = parseYaml('a: [b\nc: d\n', 1).errors;
  expect(error?.message).toMatch(/^[^\n]+[^.]\.$/);
});

test('a value may be repeated by an alias', () => {
  expect(parseYaml('a: &x {b: 1}\nc: *x', 1)).toMatchObject({ value: { a: { b: 1 }, c: { b: 1 } }, errors: [] });
});

test('nothing is written to the terminal about keys that are no texts', () => {
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  parseYaml('{{name}}: 1', 1);
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});

test('aliases that multiply without end are an error, not the end of the program', () => {
  const levels = Array.from({ length: 8 }, (_, n) => `l${n + 1}: &l${n + 1} [${`*l${n}, `.repeat(9)}]`);
  expect(parseYaml(['l0: &l0 [x]', ...levels].join('\n'), 1).errors).toHaveLength(1);
});

describe('a value that ends at a # which is likely a part of it', () => {
  test.each([
    ['title: Prize #1 goes to', '1:14 #1 goes to'],
    ['quoted: [{person: a, as: no. 2 #in command\n}]', '1:32 #in command'],
    ['aliases:\n  - Pier #2', '2:10 #2'],
    ['aliases: [Pier #2\n]', '1:16 #2'],
    ['summary: We met\n  at dock #5', '2:11 #5'],
    ['title: #1 story', '1:8 #1 story'],
    ['summary: We met\n  at dock #5\n  and left', '2:11 #5'],
  ])('%j', (source, expected) => {
    expect(
      parseYaml(source, 1).cuts.map(({ comment, position }) => `${position.line}:${position.column} ${comment}`),
    ).toEqual([expected]);
  });

  test.each([
    'kind: report # checked 2024',
    'title: x  # check: is this the headline?',
    'title: "Prize #1" #1',
    "title: 'Prize #1'",
    'title: Prize#1',
    '# a line of its own\ntitle: x\n#another\n',
    'title: x ## note',
    'summary: >-\n  Prize #1 goes to',
    '#x\n',
  ])('is none in %j', (source) => {
    expect(parseYaml(source, 1).cuts).toEqual([]);
  });
});

describe('an escape for what no file may hold', () => {
  test.each([
    ['\\u0000', '0000'],
    ['\\0', '0000'],
    ['\\u0007', '0007'],
    ['\\a', '0007'],
    ['\\x1b', '001B'],
    ['\\e', '001B'],
    ['\\U0000000c', '000C'],
    ['\\f', '000C'],
    ['\\ufffe', 'FFFE'],
    ['\\ud83d', 'D83D'],
    ['\\ude00\\ud83d', 'DE00'],
  ])('%s is refused where it stands', (written, code) => {
    const { errors } = parseYaml(`name: Ada\nlist: ["a\\tb", "c\\\\a ${written}"]`, 3);
    expect(errors).toMatchObject([
      { message: expect.stringContaining(`(U+${code})`), position: { line: 4, column: 22 } },
    ]);
  });

  test('is refused in the name of a field and in a value that is repeated', () => {
    expect(parseYaml('"na\\eme": x', 1).errors).toMatchObject([{ position: { line: 1, column: 4 } }]);
    expect(parseYaml('a: &a "\\e"\nb: *a', 1).errors).toMatchObject([{ position: { line: 1, column: 8 } }]);
  });

  test.each(['"\\n\\t\\"\\\\e\\u00e9\\ud83d\\ude00\\xa0"', "'\\u0007'", '\\e'])('none: %s', (text) => {
    expect(parseYaml(`name: ${text}`, 1).errors).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createContentCache } from '../../../src/loaders/content-cache.ts';
import { PROBLEM_KINDS } from '../../../src/schema/problem.ts';
import { BASE, comparable, makeFolder, read } from '../content-folder.ts';

/**
 * Content folders in which one file has been changed at random, by every kind of change. `FUZZ_FOLDERS=10000 npm test --
 * tests/unit/loaders/fuzz-content.test.ts` tries more of them, `FUZZ_SEED` others.
 */
const FOLDERS = Number(process.env['FUZZ_FOLDERS'] ?? 200);
const SEED = Number(process.env['FUZZ_SEED'] ?? 8);

/** Milliseconds for one folder, which takes some thirty alone: other tests run beside this one. */
const LIMIT = 10_000;

const FILES = readdirSync(BASE, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:md|yaml)$/.test(file))
  .sort();

type Mutation = (source: Buffer) => Buffer;

/** A place in a text of any length: a share of it. */
const share = fc.double({ min: 0, max: 1, noNaN: true });
const placeIn = (length: number, at: number) => Math.min(length, Math.floor(at * (length + 1)));

/** A change of text at a place in it, or in its body. */
function insertion(text: fc.Arbitrary<string>): fc.Arbitrary<Mutation> {
  return fc.record({ text, at: share, inBody: fc.boolean() }).map(({ text, at, inBody }) => (source) => {
    const whole = source.toString();
    const body = inBody ? Math.max(0, whole.indexOf('\n---\n') + 5) : 0;
    const place = body + placeIn(whole.length - body, at);
    return Buffer.from(whole.slice(0, place) + text + whole.slice(place));
  });
}

const bytes: fc.Arbitrary<Mutation> = fc
  .record({ at: share, cut: fc.nat({ max: 4 }), put: fc.uint8Array({ maxLength: 4 }) })
  .map(({ at, cut, put }) => (source) => {
    const place = placeIn(source.length, at);
    return Buffer.concat([source.subarray(0, place), put, source.subarray(Math.min(source.length, place + cut))]);
  });

const lines: fc.Arbitrary<Mutation> = fc
  .record({ from: share, to: share, how: fc.constantFrom('cut', 'double', 'move', 'indent', 'join') })
  .map(({ from, to, how }) => (source) => {
    const all = source.toString().split('\n');
    const at = Math.min(all.length - 1, placeIn(all.length, from));
    const line = all[at] ?? '';
    if (how === 'double') all.splice(at, 0, line);
    else if (how === 'indent') all[at] = `  ${line}`;
    else all.splice(at, 1);
    if (how === 'move') all.splice(placeIn(all.length, to), 0, line);
    if (how === 'join') all[at] = line + (all[at] ?? '');
    return Buffer.from(all.join('\n'));
  });

const VALUES = [
  ...['', '~', 'null', 'true', '0', '-1', '1e999', '.nan', '0x10', '2021-04-31', '2021-04-12T25:00', '-9999', '9999'],
  ...[
    '2022-09~',
    '2022-09-10/2022-09-01',
    '../..',
    'x'.repeat(300),
    '[',
    '{',
    '[a, b',
    '{a: b}',
    '&a',
    '*a',
    '!!js/x 1',
  ],
  ...['"', "'", '>', '|', '- a', 'a: b', '# x', '@', '`', '%', '\u0000', '\u202e', '\ufeff', '👩🏽‍⚕️', 'é', 'e\u0301'],
  ...['javascript:alert(1)', 'https://example.org/%E0%A4%A', '[]', '[[]]', '[a, a]', '<<: *a', '!<tag:x> y', '1_000'],
];

const values: fc.Arbitrary<Mutation> = fc
  .record({ at: share, value: fc.oneof(fc.constantFrom(...VALUES), fc.string({ unit: 'grapheme', maxLength: 12 })) })
  .map(({ at, value }) => (source) => {
    const all = source.toString().split('\n');
    const fields = all.flatMap((line, index) => (/^[ -]*[\w]+:/.test(line) ? [index] : []));
    const index = fields[Math.min(fields.length - 1, placeIn(fields.length, at))] ?? 0;
    all[index] = (all[index] ?? '').replace(/:.*$/, () => `: ${value}`);
    return Buffer.from(all.join('\n'));
  });

const DIRECTIVES = [
  ...[
    ':quote[',
    ']{by=ada-berg id=a}',
    ':quote[x]{by=ada-berg id=b}',
    ':::quote{by=ada-berg id=c}\n',
    '\n:::\n',
    ':::\n',
  ],
  ...[':event[', ']{id=april-storm}', ':claim[x]{', '}', '{', '[', ']', '::quote[x]', ':::event{id=april-storm}\n'],
  ...[
    ':quote[“x”]{by=ada-berg id=d}',
    ':quote[x]{by=nobody id=e}',
    ':quote[x]{by=ada-berg id=p1 topics="a b"}',
    ':::: quote',
  ],
];
const HTML = [
  ...['<div>', '</div>', '<p>', '<table><td>', '<ul><li>', '<b>', '</b>', '<svg>', '<math>', '<template>', '<select>'],
  ...[
    '<script>',
    '</script>',
    '<style>',
    '<textarea>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<?x',
    '<!doctype html>',
    '<a href="#x">',
  ],
  ...[
    '<q data-mark=0>',
    '<a id="p1">',
    '<img src=x>',
    '<br>',
    '<frameset>',
    '<body>',
    '<plaintext>',
    '<x y="',
    "='",
    '&#0;',
    '&#x',
  ],
];
const MARKDOWN = [
  '> ',
  '- ',
  '1. ',
  '    ',
  '\t',
  '```\n',
  '~~~\n',
  '# ',
  '***',
  '| a |\n| - |\n',
  '[^1]: ',
  '[^1]',
  '[a]: /x\n',
];

const scraps = (list: readonly string[]): fc.Arbitrary<Mutation> =>
  insertion(
    fc.array(fc.constantFrom(...list, '\n', ' ', 'word'), { minLength: 1, maxLength: 8 }).map((each) => each.join('')),
  );

const DEEP = [
  ...[
    '- ',
    '* ',
    '1. ',
    '> ',
    '>',
    '> - ',
    '<div>',
    '<div>\n\n',
    '<ul><li>',
    '<table><tr><td>',
    '<table><td>',
    '<b>',
    '<svg><g>',
  ],
  ...[
    '[',
    '![',
    '*a ',
    '**a ',
    '_a *b ',
    '~~a ',
    '`',
    ':quote[',
    ':event[',
    ':::quote{by=ada-berg id=a}\n',
    '[^a',
    '(',
    '{',
    '"',
  ],
];
const CLOSING = [
  '',
  ']',
  '](b)',
  ']{id=april-storm}',
  'a*',
  'a**',
  'b* a_',
  'a~~',
  '</div>',
  '</b>',
  '\n:::',
  '}',
  ')',
  '"',
];

const nesting = insertion(
  fc
    .record({ open: fc.constantFrom(...DEEP), close: fc.constantFrom(...CLOSING), times: fc.nat({ max: 3000 }) })
    .map(({ open, close, times }) => `\n\n${open.repeat(times)}x${close.repeat(times)}\n\n`),
);

const mutation = fc.oneof(bytes, lines, values, scraps(DIRECTIVES), scraps(HTML), scraps(MARKDOWN), nesting);

test('every changed folder is read, or has problems with file and line, and soon', { timeout: 900_000 }, async () => {
  const folder = await makeFolder({});
  const cache = createContentCache();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...FILES),
      fc.array(mutation, { minLength: 1, maxLength: 3 }),
      async (file, mutations) => {
        const path = join(folder, file);
        const original = readFileSync(join(BASE, file));
        const changed = mutations.reduce<Buffer>((source, mutate) => mutate(source), original);
        await writeFile(path, changed);
        const start = performance.now();
        const content = await read(folder);
        expect(performance.now() - start).toBeLessThan(LIMIT);
        // What is remembered of earlier changes, and then of this one, makes no difference.
        const [first, second] = [await read(folder, false, cache), await read(folder, false, cache)];
        expect(comparable(first)).toEqual(comparable(content));
        expect(comparable(second)).toEqual(comparable(content));
        const { problems, warnings, site } = content;
        await rm(path).then(() => writeFile(path, original));
        if (problems.length === 0) expect(site).toBeDefined();
        for (const problem of [...problems, ...warnings]) {
          expect(Object.keys(PROBLEM_KINDS)).toContain(problem.kind);
          expect(problem.file).toMatch(/^[^/].*/);
          expect(problem.line).toBeGreaterThanOrEqual(1);
          expect(problem.column).toBeGreaterThanOrEqual(1);
          expect(`${problem.message} ${problem.hint}`).not.toMatch(/\n\s+at |\b(?:Range|Type|Syntax|URI)Error\b/);
          if (problem.file === file)
            expect(problem.line).toBeLessThanOrEqual(changed.toString().split(/\r\n|\n|\r/).length);
        }
      },
    ),
    { seed: SEED, numRuns: FOLDERS },
  );
});

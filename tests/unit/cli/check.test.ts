import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatAnnotations } from '../../../src/cli/check/print-report.ts';
import { checkCommand } from '../../../src/cli/check.ts';
import { compareProblems } from '../../../src/fix/find-problems.ts';
import type { Problem } from '../../../src/schema/problem.ts';
import { BASE, makeFolder, reportOf } from '../content-folder.ts';
import { call } from '../run-command.ts';

/** What `npm run check -- --json` prints of a folder, and its exit code. */
async function check(folder: string): Promise<{ code: number; found: { kind: string; file: string; line: number }[] }> {
  const { code, stdout } = await call(checkCommand, ['--json'], folder);
  return {
    code,
    found: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

/** The article of the base folder as a draft, with another one that links to it. */
async function withDraft(): Promise<Record<string, string>> {
  const article = await readFile(join(BASE, 'articles/harbour-reopens.md'), 'utf8');
  return {
    'articles/storm.md': article.replace('kind: report', 'kind: report\ndraft: true'),
    'people/ada-berg.md': '---\nname: Ada Berg\n---\nSee [the storm](/articles/storm/).\n',
  };
}

test('a folder without a fault', async () => {
  expect(await check(BASE)).toEqual({ code: 0, found: [] });
});

test('a link to a draft, which stops a build, is reported', async () => {
  const folder = await makeFolder(await withDraft());
  expect(await check(folder)).toMatchObject({ code: 1, found: [{ kind: 'broken-link', line: 4 }] });
});

test('what is wrong with or without the drafts is reported once, and so is what is wrong in a draft', async () => {
  const files = await withDraft();
  const draft = files['articles/storm.md']?.replace('source: sund-courier', 'source: courier') ?? '';
  const folder = await makeFolder({ ...files, 'articles/storm.md': draft, 'claims/notes.doc': '' });
  const { found } = await check(folder);
  expect(found.map(({ kind }) => kind)).toEqual(['unknown-source', 'unexpected-file', 'broken-link']);
});

/** A folder with one problem, in a line that has something before it and after it. */
const faulty = () => makeFolder({ 'places/sund.yaml': 'name: Sund\nlatitud: 56\nlongitude: 12\nlatitude: 56\n' });
const FAULT = 'places/sund.yaml:2:1 unknown-field: Unknown field `latitud`. Did you mean `latitude`?';

describe('the report', () => {
  test('without a terminal is one line for each problem, and their number', async () => {
    const folder = await faulty();
    const { code, stdout, stderr } = await call(checkCommand, [], folder);
    expect([code, stdout, stderr]).toEqual([1, `${folder}/${FAULT}\n\n1 problem in 1 file.\n`, '']);
    expect(stdout).toBe(`${(await reportOf(folder)).replaceAll('content/', `${folder}/`)}\n`);
  });

  test('with colours names the file, shows the line between its neighbours, and keeps the same words', async () => {
    const folder = await faulty();
    const { code, stdout } = await call(checkCommand, [], folder, { NO_COLOR: undefined, FORCE_COLOR: '1' });
    expect(code).toBe(1);
    expect(stdout).toContain('\u001b[31m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    const words = stdout.replace(/\u001b\[\d+m/g, '');
    expect(words).toBe(
      [
        `${folder}/places/sund.yaml  1 problem`,
        '',
        `${folder}/${FAULT}`,
        '  1 │ name: Sund',
        '  2 │ latitud: 56',
        '    │ ^',
        '  3 │ longitude: 12',
        '',
        '1 problem in 1 file.',
        '',
      ].join('\n'),
    );
  });

  test('what stands in a file cannot steer the terminal', async () => {
    const folder = await makeFolder({
      'places/sund.yaml': 'name: Sund\n"\\u202ex\\n": 1\nlatitude: 56\nlongitude: 12\n',
    });
    const { stdout } = await call(checkCommand, [], folder);
    expect(stdout.split('\n')[0]).toBe(
      `${folder}/places/sund.yaml:2:1 unknown-field: Unknown field \`<U+202E>x<U+000A>\`. The fields are name, aliases, country, latitude, longitude, formerly.`,
    );
  });

  test('under GitHub Actions has annotations besides, with paths from the repository', async () => {
    const folder = await faulty();
    const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: join(folder, '..') };
    const { stdout } = await call(checkCommand, [], folder, env);
    const file = `${folder.split(/[\\/]/).at(-1)}/places/sund.yaml`;
    expect(stdout.split('\n')).toContain(`${folder}/${FAULT}`);
    expect(stdout.split('\n')).toContain(
      `::error file=${file},line=2,col=1,title=unknown-field::Unknown field \`latitud\`. Did you mean \`latitude\`?`,
    );
    expect((await call(checkCommand, ['--json'], folder, env)).stdout).not.toContain('::error');
  });
});

test('notes from imports are reported with their lines, and stop nothing', async () => {
  const folder = await makeFolder({
    'places/sund.yaml': '# check: the country\nname: Sund\nlatitude: 56\nlongitude: 12\n',
    'people/ada-berg.md': '---\nname: Ada Berg\n# check: her post\n---\n\n# check: this is text\n',
  });
  const { code, stdout } = await call(checkCommand, [], folder);
  expect(code).toBe(0);
  expect(stdout.split('\n').slice(-4)).toEqual([
    '2 notes from imports to review. Resolve each and delete its "# check:" line:',
    '  people/ada-berg.md:3',
    '  places/sund.yaml:1',
    '',
  ]);
  const { found } = await check(folder);
  expect(found).toEqual([
    { severity: 'open', file: `${folder}/people/ada-berg.md`, line: 3, message: 'her post' },
    { severity: 'open', file: `${folder}/places/sund.yaml`, line: 1, message: 'the country' },
  ]);
});

test('--originals compares the articles with their originals too', async () => {
  const originals = await makeFolder({ 'harbour-reopens.txt': 'The Harbour Reopens\n\nNothing of it was said.\n' });
  const { code, stdout } = await call(checkCommand, ['--originals', originals], BASE);
  expect(code).toBe(1);
  expect(stdout).toContain('articles/harbour-reopens.md');
  expect(stdout).toContain(' altered-quotation: ');
  expect(stdout).toContain('1 article was compared with its original.');
});

const problem = (more: Partial<Problem>): Problem => ({
  kind: 'broken-link',
  file: 'people/x.md',
  line: 3,
  column: 4,
  message: 'This is wrong.',
  hint: 'Mend it.',
  ...more,
});

test('annotations are escaped by GitHub’s rules', () => {
  const lines = formatAnnotations([problem({ file: 'a,b:c%.md', message: '50%: a,\r\nb.' })], 'warning', 'notes', '.');
  expect(lines).toEqual([
    '::warning file=notes/a%2Cb%3Ac%25.md,line=3,col=4,title=broken-link::50%25: a,%0D%0Ab. Mend it.',
  ]);
});

test('a problem that only moved is neither new nor fixed, and of two that are alike one may be', () => {
  const [here, moved, other] = [problem({}), problem({ line: 9 }), problem({ kind: 'empty-body' })];
  expect(compareProblems([here], [moved])).toEqual({ added: [], fixed: [] });
  expect(compareProblems([here, moved], [here, other])).toEqual({ added: [other], fixed: [moved] });
});

describe('how the command is called', () => {
  test.each([
    [['--jsn'], 'Unknown option --jsn. Did you mean --json?'],
    [['-j'], 'Unknown option -j.'],
    [['--fix=all'], '--fix takes no value.'],
    [['--originals'], '--originals needs a value.'],
    [['--originals', '--json'], '--originals needs a value.'],
    [['--originals', 'no-such-folder'], 'There is no folder no-such-folder.'],
    [['--dry-run'], '--dry-run works with --fix only.'],
    [['--watch', '--json'], '--watch cannot be combined with --json.'],
    [['content'], 'npm run check takes no "content".'],
  ])('%j is told to be wrong, with exit code 2', async (args, message) => {
    const { code, stdout, stderr } = await call(checkCommand, args, BASE);
    const printed = args.includes('--json') ? `${JSON.stringify({ error: stderr.trimEnd() })}\n` : '';
    expect([code, stdout, stderr]).toEqual([2, printed, expect.stringContaining(message)]);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('--help names every option, and checks nothing', async () => {
    const { code, stdout } = await call(checkCommand, ['--help'], 'nowhere');
    expect(code).toBe(0);
    for (const option of ['--fix', '--dry-run', '--watch', '--originals', '--json']) expect(stdout).toContain(option);
  });
});

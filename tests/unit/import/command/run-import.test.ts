import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, open, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runCommand } from '../../../../src/cli/command/run-command.mjs';
import { createImportCommand } from '../../../../src/cli/import.ts';
import { root } from '../../../../src/cli/project.mjs';
import { CaptureError } from '../../../../src/import/capture.ts';
import type { Screen } from '../../../../src/import/command/progress.ts';
import type { CaptureReader } from '../../../../src/import/command/run-import.ts';
import { makeFolder, reportOf } from '../../content-folder.ts';
import { captureOf, person, quotationsOf } from '../made-capture.ts';

/** Reads a file whose first line is the title and whose third is the text; "Bad" cannot be read. */
const READING: CaptureReader = {
  readCapture: (file, bytes) => {
    const [title = '', , ...rest] = new TextDecoder().decode(bytes).trim().split('\n');
    if (title === 'Bad') throw new CaptureError('It is bad.');
    return {
      ...captureOf(rest.join('\n'), { title, source: 'Sund Courier' }),
      file,
      removed: [{ text: 'Ads', reason: 'advertisement' }],
    };
  },
  findQuotations: ({ text }) =>
    text.includes('It floats') ? quotationsOf(text, [['It floats', person('Ada Berg', 'master')]]) : [],
};

const ALL = ['--kind', 'report', '--topic', 'harbour', '--holder', 'H', '--rights=full', '--published', '2021-04-12'];

async function inputs(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'import-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

/** Runs the command in a folder of files to import; the screen is a terminal where it has columns. */
async function run(words: string[], { base = '.', folder = '', input = '', columns = 0 } = {}) {
  const screen = (): Screen & { text: string } => ({
    text: '',
    ...(columns > 0 && { isTTY: true, columns }),
    write(text) {
      this.text += text;
    },
  });
  const [stdout, stderr] = [screen(), screen()];
  const content = folder || (await makeFolder({}));
  const stdin = Readable.from([Buffer.from(input)]);
  const code = await runCommand(createImportCommand(READING, base), words, {
    env: { CONTENT_DIR: content },
    ...{ stdin, stdout, stderr },
    untilInterrupted: () => new AbortController().signal,
  });
  return { code, out: stdout.text, err: stderr.text, folder: content };
}

const articlesIn = async (folder: string) => (await readdir(join(folder, 'articles'))).toSorted();

describe('what is reported to the editor', () => {
  test('a run ends with what was written, what was left out, and what to look at', async () => {
    const base = await inputs({ 'storm.txt': 'Storm\n\n“It floats” said Ada.' });
    const { code, out, err, folder } = await run(['storm.txt', ...ALL], { base });
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(`articles/storm.md, from storm.txt
  title Storm (text); no byline; no date; outlet Sund Courier (text)
  1 quotation marked; 1 piece left out of the page (advertisement)
  to check:
    - authors: no byline was found
    - summary: in your words, at most 300 characters
1 article written. 2 notes to check, each marked "# check:" in its file.
With the rights "full", the site shows of articles/storm.md the whole text.
To show more or less, change "rights.text" in the file, or import it again with --rights and --force.
Next: CONTENT_DIR=${folder} npm run check
`);
  });

  test.each([
    [['--rights=link-only'], 'With the rights "link-only", the site shows of 2 articles the metadata and a link'],
    [['--rights=excerpt'], 'With the rights "excerpt", the site shows of 2 articles the metadata, the first paragraph'],
    [['--dry-run'], 'With the rights "full", the site shows of 2 articles the whole text.'],
  ])('the last lines of %j say what will be shown', async (words, line) => {
    const base = await inputs({ 'a.txt': 'A\n\nText.', 'b.txt': 'B\n\nText.' });
    const { out } = await run(['a.txt', 'b.txt', ...ALL, ...words], { base });
    expect(out.trim().split('\n').slice(-3).join('\n')).toContain(line);
    expect(out).toContain('change "rights.text" in the file');
  });

  test('a page cannot write to the terminal', async () => {
    const base = await inputs({ 'x.txt': 'Sto\u001b[2Jrm\u0007\n\nText.' });
    const { out } = await run(['x.txt', ...ALL], { base });
    expect(out).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe('several files', () => {
  const files = {
    'in/a.txt': 'A\n\nText.',
    'in/b.html': 'Bad\n\n',
    'in/deep/c.md': 'C\n\nText.',
    'in/d.pdf': 'D',
    'in/.e.txt': 'E',
  };

  test('a folder is read to its depth, and one bad file does not stop the rest', async () => {
    const { code, out, err, folder } = await run(['in', ...ALL, '--topic=harbour'], { base: await inputs(files) });
    expect(code).toBe(1);
    expect(err).toBe(
      '1/3 in/a.txt: articles/a.md\n2/3 in/b.html: It is bad.\n3/3 in/deep/c.md: articles/c.md\nin/b.html: It is bad.\n',
    );
    expect(out).toMatch(/2 articles written, 1 failed\./);
    expect(await articlesIn(folder)).toEqual(['a.md', 'c.md', 'harbour-reopens.md']);
  });

  test('a terminal shows a bar, no wider than it is, which is gone in the end', async () => {
    const { err } = await run(['in', ...ALL], { base: await inputs(files), columns: 40 });
    const drawn = err.split('\r\u001b[2K');
    expect(drawn[1]).toBe('[........................] 0/3 in/a.txt');
    expect(drawn.every((line) => line.length < 40 || line.includes('\n'))).toBe(true);
    expect(drawn.at(-1)).toBe('in/b.html: It is bad.\n');
  });

  test('each sees those that the one before it has added', async () => {
    const text = 'X\n\n“It floats” said Ada.';
    const { folder } = await run(['a.txt', 'b.txt', ...ALL], {
      base: await inputs({ 'a.txt': text, 'b.txt': text.replace('X', 'Y') }),
      folder: await makeFolder({ 'people/ada-berg.md': null }),
    });
    expect(await readdir(join(folder, 'people'))).toEqual(['ada-berg.md']);
    expect(await articlesIn(folder)).toEqual(['harbour-reopens.md', 'x.md', 'y.md']);
  });

  test('what cannot be found or read is reported, each in a line', async () => {
    const base = await inputs({ 'empty/x.pdf': '' });
    await symlink('/dev/zero', join(base, 'zero')).catch(() => {});
    const { code, err } = await run(['nowhere.txt', 'empty'], { base });
    expect(code).toBe(1);
    expect(err).toContain('nowhere.txt: The file does not exist.\n');
    expect(err).toContain('empty: No file in it ends in .html, .htm, .txt or .md.\n');
  });

  test('a file of 100 MB is refused before it is read', async () => {
    const base = await inputs({});
    const file = await open(join(base, 'huge.html'), 'w');
    await file.truncate(100 * 2 ** 20);
    await file.close();
    const { code, err } = await run(['huge.html'], { base });
    expect([code, err]).toEqual([
      1,
      'huge.html: The file is larger than 20 MB: save the page without its pictures, or its text alone.\n',
    ]);
  });
});

describe('nothing is written', () => {
  test('with --dry-run, which shows the files', async () => {
    const base = await inputs({ 'a.txt': 'A\n\nText.' });
    const { out, folder } = await run(['a.txt', ...ALL, '--dry-run'], { base });
    expect(out).toMatch(/^=== articles\/a\.md\n---\ntitle: A\n[\s\S]+\n\nText\.\n/);
    expect(out).toMatch(/\n1 article would be written\./);
    expect(await articlesIn(folder)).toEqual(['harbour-reopens.md']);
  });

  test('with --json, which prints a line a file, errors among them', async () => {
    const base = await inputs({ 'a.txt': 'A\n\n“It floats” said Ada.', 'b.txt': 'Bad' });
    const { code, out, folder } = await run(['a.txt', 'b.txt', '--json'], { base });
    expect(code).toBe(1);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        ...{ file: 'a.txt', title: 'A', authors: [], published: null, source: 'Sund Courier', language: null },
        corrections: [],
        text: '“It floats” said Ada.',
        quotations: [
          {
            ...{ text: 'It floats', speaker: 'Ada Berg', kind: 'person', role: 'master', unnamed: false, cue: 'said' },
            ...{ doubt: null, candidates: [], setApart: null, start: 1, end: 10 },
          },
        ],
        removed: [{ text: 'Ads', reason: 'advertisement' }],
      },
      { file: 'b.txt', error: 'It is bad.' },
    ]);
    expect(await articlesIn(folder)).toEqual(['harbour-reopens.md']);
  });

  test('where there is no content folder', async () => {
    const { code, err } = await run(['a.txt'], { base: await inputs({ 'a.txt': 'A' }), folder: '/nowhere' });
    expect([code, err]).toEqual([1, 'There is no content folder at /nowhere. Name it with CONTENT_DIR.\n']);
  });
});

test('what stands on standard input is imported', async () => {
  const { code, folder } = await run(['-', ...ALL], { input: 'Storm\n\nText.' });
  expect([code, await articlesIn(folder)]).toEqual([0, ['harbour-reopens.md', 'storm.md']]);
});

test('a file that is there is not overwritten without --force', async () => {
  const base = await inputs({ 'a.txt': 'A\n\nText.' });
  const { folder } = await run(['a.txt', ...ALL], { base });
  const before = await readFile(join(folder, 'articles/a.md'), 'utf8');
  await writeFile(join(base, 'a.txt'), 'A\n\nOther.');
  const again = await run(['a.txt', ...ALL], { base, folder });
  expect([again.code, await readFile(join(folder, 'articles/a.md'), 'utf8')]).toEqual([1, before]);
  const forced = await run(['a.txt', ...ALL, '--force'], { base, folder });
  expect([forced.code, await readFile(join(folder, 'articles/a.md'), 'utf8')]).toEqual([
    0,
    before.replace('Text.', 'Other.'),
  ]);
});

test.each([
  [[], 'Name a file, a folder, or - for standard input.'],
  [['-', '-'], 'Standard input can be read once only.'],
  [['a', '--topics', 'x'], 'Unknown option --topics. Did you mean --topic?'],
  [['a', '--topic'], '--topic needs a value. Write it as "--topic ID".'],
  [['a', '--force=x'], '--force takes no value.'],
  [['a', '--kind', 'raport'], '--kind cannot be "raport". Did you mean `report`?'],
  [['a', '--rights', 'all of it, please'], 'It is one of retold, excerpt, full, link-only.'],
  [['a', '--topic', 'harbor'], '--topic: there is no "harbor" in topics. Did you mean `harbour`?'],
  [['a', '--source', 'x-y-z'], '--source: there is no "x-y-z" in sources.'],
  [['a', '--into', 'nothing'], '--into: there is no "nothing" in articles.'],
  [
    ['a', '--into', 'x', '--kind', 'report'],
    '--kind cannot be combined with --into, which keeps the frontmatter. Remove one of them.',
  ],
  [['a', '--id', 'A B'], '--id is "A B", which is not an id'],
  [['a', 'b', '--id', 'x'], '--id works with one file only.'],
  [['a', '--published', 'yesterday'], '--published takes an EDTF date'],
  [['a', '--language', 'x_y'], '--language takes a BCP 47 language tag'],
  [['a', '--summary', 'x'.repeat(301)], '--summary takes a text of at most 300 characters.'],
])('%j is wrong usage', async (words, message) => {
  const { code, err, out } = await run(words);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
  expect(err).toMatch(/ See "npm run import -- --help"\.\n$/);
});

test.each(['--id', '--into', '--title', '--summary'])('%s is refused for a folder of several files', async (option) => {
  const base = await inputs({ 'f/a.txt': 'A\n\nOne.', 'f/b.txt': 'B\n\nTwo.' });
  const folder = await makeFolder({});
  const before = await articlesIn(folder);
  const { code, err } = await run(['f', option, 'harbour-reopens', '--force'], { base, folder });
  expect([code, err]).toEqual([2, expect.stringContaining(`${option} works with one file only.`)]);
  expect(await articlesIn(folder)).toEqual(before);
});

test('--help tells every option', async () => {
  const { code, out } = await run(['--help']);
  expect(code).toBe(0);
  for (const name of ['topic', 'kind', 'rights', 'into', 'force', 'json', 'dry-run'])
    expect(out).toContain(`--${name}`);
});

describe('the whole command', { timeout: 60_000 }, () => {
  const COPIES = join(root, 'tests/fixtures/import');
  const command = async (words: string[], contentDir: string) => {
    const env = { ...process.env, CONTENT_DIR: contentDir };
    return promisify(execFile)(process.execPath, [join(root, 'src/cli/import.ts'), ...words], { cwd: root, env });
  };
  const filesBelow = async (folder: string) => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    return files.map((file) => file.slice(folder.length + 1)).toSorted();
  };
  const OUTLETS = {
    'sources/nnp.yaml': 'name: NNP\nkind: agency\n',
    'sources/coast-herald.yaml': 'name: The Coast Herald\nkind: newspaper\n',
  };

  test.each(['agency-copy', 'paper-copy'])('%s becomes the article and the files that are expected', async (name) => {
    const folder = await makeFolder(OUTLETS);
    // What is expected is listed first: a file that is written but not expected would become expected by being compared.
    const [before, expected] = [await filesBelow(folder), await filesBelow(join(COPIES, name))];
    const options = name === 'agency-copy' ? ['--published', '2023-05'] : ['--source', 'coast-herald'];
    const complete = ['--kind=report', '--topic=harbour', '--holder=H', '--rights=full', '--summary=S', ...options];
    await command([join(COPIES, `${name}.txt`), ...complete], folder);
    const written = (await filesBelow(folder)).filter((path) => !before.includes(path));
    for (const path of written) {
      await expect(await readFile(join(folder, path), 'utf8')).toMatchFileSnapshot(join(COPIES, name, path));
    }
    expect(written).toEqual(expected);
    expect(await reportOf(folder)).toBe('');
  });
});

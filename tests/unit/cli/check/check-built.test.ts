import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkCommand } from '../../../../src/cli/check.ts';
import { markBuilt } from '../../../../src/cli/output/output-folder.ts';
import { BASE, makeFolder } from '../../content-folder.ts';
import { call } from '../../run-command.ts';

const WITHHELD = 'At low water nobody would have thought that a ship could ever pass the bar again';

/** The base folder with an article of whose text only the beginning and the quotation may be published. */
const withheld = () =>
  makeFolder({
    'articles/harbour-reopens.md': `---
title: The Harbour Reopens
source: sund-courier
published: 2021-04-12
kind: report
summary: Ferries sail again after the storm.
quoted:
  - person: ada-berg
    as: harbour master
topics: [harbour]
rights: {holder: Sund Courier, text: excerpt}
---

The quay is open, and :quote[the ferries sail tonight]{by=ada-berg id=ferries}, said Ada Berg.

${WITHHELD}.
`,
  });

/** A folder that a build made, with one page. */
async function built(page: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'built-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await markBuilt(folder, '/');
  await writeFile(join(folder, 'index.html'), `<!doctype html><title>On Record</title><p>${page}</p>`);
  return folder;
}

describe('check --built', () => {
  test('tells which built file holds words that may not be published, and where they stand in the content', async () => {
    const [folder, site] = [await withheld(), await built(`${WITHHELD}.`)];
    const { code, stdout } = await call(checkCommand, ['--built', site, '--json'], folder);
    const problem = JSON.parse(stdout.split('\n').find((line) => line.includes('withheld-text')) ?? '{}');
    expect(code).toBe(1);
    expect(problem).toMatchObject({ severity: 'error', file: `${folder}/articles/harbour-reopens.md` });
    expect(problem.message).toMatch(
      /^The built file index\.html contains \d+ consecutive words of this article, .*: “At low water nobody/,
    );
    const lines = (await readFile(join(folder, 'articles/harbour-reopens.md'), 'utf8')).split('\n');
    expect(lines[problem.line - 1]).toContain(WITHHELD);
  });

  test('says how much it searched where nothing is wrong', async () => {
    const { code, stdout } = await call(checkCommand, ['--built', await built('The quay is open.')], await withheld());
    expect([code, stdout.trim().split('\n').at(-1)]).toEqual([
      0,
      'Searched 2 built files for the withheld text of 1 article.',
    ]);
  });

  test('searches nothing where every word may be published, and says so', async () => {
    const { code, stdout } = await call(checkCommand, [`--built=${await built(WITHHELD)}`], BASE);
    expect(code).toBe(0);
    expect(stdout).toContain('No article withholds text, so the built site was not searched.');
  });

  test('without a folder searches that of OUT_DIR, whatever option comes next', async () => {
    const [folder, site] = [await withheld(), await built(WITHHELD)];
    const { code, stdout } = await call(checkCommand, ['--built', '--json'], folder, { OUT_DIR: site });
    expect([code, stdout.includes('withheld-text')]).toEqual([1, true]);
  });

  test('is not asked for, no built site is searched', async () => {
    const { code, stdout } = await call(checkCommand, [], await withheld(), { OUT_DIR: await built(WITHHELD) });
    expect([code, stdout.includes('built')]).toEqual([0, false]);
  });

  test.each([
    ['a folder that no build made', async () => makeFolder({})],
    ['a folder that is not there', async () => join(tmpdir(), 'no-such-site')],
    ['a file', async () => join(await built(''), 'index.html')],
  ])('names %s, what to do, and ends with 2', async (_, make) => {
    const site = await make();
    const { code, stdout, stderr } = await call(checkCommand, ['--built', site], BASE);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(
      `${site} holds no built site. Run "npm run build" first, or name the site's folder after --built.`,
    );
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test.each([
    [['--built='], '--built needs a value.'],
    [['--watch', '--built'], '--watch cannot be combined with --built.'],
    [['--watch', '--built=dist'], '--watch cannot be combined with --built.'],
  ])('%j is refused', async (args, message) => {
    const { code, stderr } = await call(checkCommand, args, BASE, { OUT_DIR: await built('') });
    expect([code, stderr.includes(message)]).toEqual([2, true]);
  });
});

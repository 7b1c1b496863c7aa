import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { root } from '../../src/cli/project.mjs';
import { SITE_URL } from '../build-site.ts';
import { inheritedEnvironment } from '../inherited-environment.ts';
import { withoutProgress } from '../without-progress.ts';
import { filesIn } from './pages.ts';

const folder = mkdtempSync(join(root, 'node_modules/.cache/on-record-shards-'));
const content = join(folder, 'content');
cpSync(join(root, 'tests/fixtures/collection'), content, { recursive: true });

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds into a folder, as `npm run build -- …` does. */
function build(name: string, ...args: string[]) {
  const env = { ...inheritedEnvironment(), SITE_URL, CONTENT_DIR: content, OUT_DIR: join(folder, name) };
  return spawnSync(process.execPath, ['src/cli/build.ts', ...args], { cwd: root, env, encoding: 'utf8' });
}

const shards = ['shard-1', 'shard-2', 'shard-3'];
const joined = shards.map((name) => join(folder, name));

test('a site that is joined of shards is that of one build, byte for byte', () => {
  const plan = join(folder, 'plan.json');
  for (const [index, name] of shards.entries()) {
    const made = build(name, '--shard', `${index + 1}/3`, '--plan', plan);
    expect(withoutProgress(made.stderr)).toBe('');
    expect(made.stdout).toContain(`Made shard ${index + 1} of 3`);
  }
  const { stdout, stderr } = build('joined', '--join', ...joined);
  expect(withoutProgress(stderr)).toBe('');
  // All pages were in the shards.
  const [, pages, taken] = /^Built ([\d,]+) pages, ([\d,]+) of them as in the last build/.exec(stdout) ?? [];
  expect(taken).toBe(pages);
  const whole = inject('siteDir');
  expect(filesIn(join(folder, 'joined'))).toEqual(filesIn(whole));
  for (const file of filesIn(whole)) {
    const [one, other] = [whole, join(folder, 'joined')].map((site) => readFileSync(join(site, file), 'base64'));
    expect(other === one, file).toBe(true);
  }
});

test('a shard that is spoilt, of other content or not whole does no harm', () => {
  const [first = ''] = joined;
  const page = join(first, 'pages/files');
  const [spoilt = ''] = filesIn(page);
  writeFileSync(join(page, spoilt), 'spoilt');
  expect(build('joined-again', '--join', ...joined).status).toBe(0);
  for (const file of filesIn(inject('siteDir')))
    expect(readFileSync(join(folder, 'joined-again', file)), file).toEqual(readFileSync(join(inject('siteDir'), file)));

  const article = join(content, 'articles', filesIn(join(content, 'articles'))[0] ?? '');
  writeFileSync(article, `${readFileSync(article, 'utf8')}\nOne more paragraph.\n`);
  const other = build('other', '--join', ...joined);
  expect(other.status).toBe(1);
  expect(other.stderr).toMatch(/shard-1 is a shard of other content, another program or another address/);
  expect(build('other', '--shard', '1/3', '--plan', join(folder, 'plan.json')).stderr).toMatch(
    /plan\.json is no plan for 3 shards of this content\. Delete it/,
  );
  rmSync(join(first, 'shard.json'));
  expect(build('other', '--join', first).stderr).toMatch(/shard-1 is no whole shard\. Make it with/);
});

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { root } from '../../src/cli/project.mjs';
import { SITE_URL } from '../build-site.ts';
import { inheritedEnvironment } from '../inherited-environment.ts';
import { withoutProgress } from '../without-progress.ts';
import { filesIn } from './pages.ts';

test('a copy of the project elsewhere, at another time, builds the same site byte for byte', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'on-record-copy-'));
  onTestFinished(() => rmSync(elsewhere, { recursive: true, force: true }));
  for (const name of ['astro.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json', 'public', 'src']) {
    cpSync(join(root, name), join(elsewhere, name), { recursive: true });
  }
  cpSync(join(root, 'tests/fixtures/collection'), join(elsewhere, 'content'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
  utimesSync(join(elsewhere, 'content/site.yaml'), 1e9, 1e9);
  const run = spawnSync(process.execPath, ['src/cli/build.ts'], {
    cwd: elsewhere,
    env: {
      ...inheritedEnvironment(),
      SITE_URL,
      OUT_DIR: join(elsewhere, 'dist'),
      TZ: 'Pacific/Auckland',
      LC_ALL: 'tr_TR.UTF-8',
    },
    encoding: 'utf8',
  });
  expect(withoutProgress(run.stderr)).toBe('');
  expect(run.status).toBe(0);

  const [here, there] = [inject('siteDir'), join(elsewhere, 'dist')];
  expect(filesIn(there)).toEqual(filesIn(here));
  const different = filesIn(here).filter(
    (name) => !readFileSync(join(here, name)).equals(readFileSync(join(there, name))),
  );
  expect(different).toEqual([]);
  expect(existsSync(join(there, 'index.html'))).toBe(true);
});

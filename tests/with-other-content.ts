import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { root } from '../src/cli/project.mjs';

/**
 * `npm run test:content [FOLDER] [-- WORDS]`: runs the whole suite, or the tests that the words name, on a copy of the
 * project whose content/ is another collection: that of FOLDER, else the least one there is. A newsroom that replaces
 * the articles must keep a green suite.
 */
const [named, ...selection] = process.argv.slice(2);
const collection = resolve(named ?? join(root, 'tests/fixtures/base'));
if (!existsSync(join(collection, 'site.yaml'))) {
  console.error(`There is no collection at ${collection}. Name a folder that has a site.yaml.`);
  process.exit(2);
}

const project = mkdtempSync(join(tmpdir(), 'on-record-content-'));
try {
  const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of stdout.split('\0').filter((name) => name !== '' && !name.startsWith('content/'))) {
    if (existsSync(join(root, file))) cpSync(join(root, file), join(project, file), { recursive: true });
  }
  cpSync(collection, join(project, 'content'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
  // Biome asks Git which files are left out.
  spawnSync('git', ['init', '--quiet'], { cwd: project });
  console.log(`The suite on the collection of ${collection}:`);
  const run = spawnSync(process.execPath, ['src/cli/test.mjs', ...selection], { cwd: project, stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(project, { recursive: true, force: true });
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { root } from '../../src/cli/project.mjs';
import { inheritedEnvironment } from '../inherited-environment.ts';
import { withoutProgress } from '../without-progress.ts';
import { builtPages, mainOf } from './pages.ts';

test('a collection without any article is built, and its pages say so', () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-empty-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];
  mkdirSync(join(content, 'articles'), { recursive: true });
  writeFileSync(join(content, 'site.yaml'), 'title: Nothing Yet\ntagline: To be filled.\nlanguage: en\n');
  const env = { ...inheritedEnvironment(), CONTENT_DIR: content, OUT_DIR: dist };
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], { cwd: root, env, encoding: 'utf8' });
  expect([status, withoutProgress(stderr)]).toEqual([0, '']);
  const pages = new Map(builtPages(dist).map(({ path, html }) => [path, mainOf(html)]));
  expect([...pages.keys()].sort()).toEqual([
    '/',
    '/404.html',
    '/about/',
    '/compare/',
    '/data/',
    '/notebook/',
    '/print/',
    '/search/',
  ]);
  for (const path of ['/', '/about/']) expect(pages.get(path)).toContain('There are no articles yet.');
  expect(pages.get('/compare/')).toContain('There are not two articles to compare yet.');
});

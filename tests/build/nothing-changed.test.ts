import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { root } from '../../src/cli/project.mjs';
import { inheritedEnvironment } from '../inherited-environment.ts';
import { withoutProgress } from '../without-progress.ts';

const WARNING = 'no .well-known/security.txt is written';

test('a build that would make the same says so with the warnings of the first, and one that would not is made', () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-same-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];
  mkdirSync(join(content, 'articles'), { recursive: true });
  mkdirSync(join(content, 'look'));
  const icon = (colour: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="${colour}" d="M0 0h8v8H0z"/></svg>`;
  writeFileSync(join(content, 'look/icon.svg'), icon('#fff'));
  writeFileSync(
    join(content, 'site.yaml'),
    'title: Same\ntagline: The same.\nlanguage: en\nfavicon: look/icon.svg\nsecurity:\n  contact: a@b.test\n  expires: 2099-01-01\n',
  );
  const build = () => {
    const env = { ...inheritedEnvironment(), CONTENT_DIR: content, OUT_DIR: dist, BASE_PATH: '/below/' };
    const run = spawnSync(process.execPath, ['src/cli/build.ts'], { cwd: root, env, encoding: 'utf8' });
    const stderr = withoutProgress(run.stderr);
    return {
      made: /^(?:Built|Nothing has changed)/m.exec(run.stdout)?.[0] ?? stderr,
      isWarned: stderr.includes(WARNING),
    };
  };
  const [MADE, SAME] = [
    { made: 'Built', isWarned: true },
    { made: 'Nothing has changed', isWarned: true },
  ];

  expect(build()).toEqual(MADE);
  expect(build()).toEqual(SAME);

  writeFileSync(join(content, 'look/icon.svg'), icon('#eee'));
  expect(build()).toEqual(MADE);
  expect(build()).toEqual(SAME);

  writeFileSync(join(content, 'articles/notes.docx'), '');
  expect(build().made).toContain('articles/notes.docx');
  rmSync(join(content, 'articles/notes.docx'));
  expect(build()).toEqual(SAME);

  appendFileSync(join(dist, 'about/index.html'), 'spoilt');
  expect(build()).toEqual(MADE);

  mkdirSync(join(content, 'public'));
  cpSync(join(content, 'look/icon.svg'), join(content, 'public/own.svg'));
  expect(build()).toEqual(MADE);
});

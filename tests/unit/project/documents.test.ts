import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { withProblemTable } from '../../../src/cli/problem-table.ts';
import { root } from '../../../src/cli/project.mjs';
import { PROBLEM_KINDS } from '../../../src/schema/problem.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');

test('ARCHITECTURE.md lists every kind of problem in its own words', () => {
  const rows = Array.from(
    read('ARCHITECTURE.md')
      .split('## Problems')[1]
      ?.matchAll(/^\| `([a-z-]+)` +\| (.+?) +\|$/gm) ?? [],
    ([, kind, sentence]) => [kind, sentence],
  );
  expect(Object.fromEntries(rows)).toEqual(PROBLEM_KINDS);
  expect(withProblemTable(read('ARCHITECTURE.md')), 'run: npm run schemas').toBe(read('ARCHITECTURE.md'));
});

test('CONTRIBUTING.md gives a reason for every dependency', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  const table = read('CONTRIBUTING.md').split('## Dependencies')[1] ?? '';
  const named = new Set(Array.from(table.matchAll(/`([^`]+)`/g), ([, name = '']) => name));
  const unnamed = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !named.has(name) && !name.startsWith('@types/'),
  );
  expect(unnamed).toEqual([]);
});

test('README.md names only commands that there are', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const commands = Array.from(
    read('README.md').matchAll(/npm (?:run )?([a-z]+(?:-[a-z]+)*)\b/g),
    ([, name = '']) => name,
  );
  const known = new Set([...Object.keys(scripts), 'ci', 'came']);
  expect(commands.filter((name) => !known.has(name))).toEqual([]);
});

test('the newest version in CHANGELOG.md is that of the program, and has release notes', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const [newest] = read('CHANGELOG.md').match(/^## \d.*$/m) ?? [];
  expect(newest).toMatch(new RegExp(`^## ${version} – \\d{4}-\\d{2}-\\d{2}$`));
  expect(read(`docs/releases/${version}.md`)).toContain(`# On Record ${version}`);
  const lock = JSON.parse(read('package-lock.json')) as {
    version: string;
    packages: Record<string, { version: string }>;
  };
  expect([lock.version, lock.packages['']?.version]).toEqual([version, version]);
});

test('versions of dependencies are exact', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});

const DOCUMENTS = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...globSync('docs/**/*.md', { cwd: root }),
];

test.each(DOCUMENTS)('%s names only files and folders that there are', (document) => {
  const paths = Array.from(
    read(document).matchAll(/`((?:\.ci|\.github|docs|public|schemas|src|tests)\/[^`\s]*)`/g),
    ([, path = '']) => path,
  );
  // A pattern such as `check-*.ts` names at least one file.
  expect(paths.filter((path) => !existsSync(join(root, path)) && globSync(path, { cwd: root }).length === 0)).toEqual(
    [],
  );
});

test.each(DOCUMENTS)('%s links only to files that there are', (document) => {
  const links = Array.from(read(document).matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g), ([, path = '']) => path);
  expect(links.filter((path) => !existsSync(join(root, dirname(document), path)))).toEqual([]);
});

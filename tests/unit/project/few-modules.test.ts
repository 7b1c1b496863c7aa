import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from '../../../src/cli/project.mjs';

/** Prints every module that is loaded with a file, as an address. */
const PRINT_LOADED = `
  const { registerHooks } = await import('node:module');
  const { pathToFileURL } = await import('node:url');
  const loaded = new Set();
  registerHooks({
    resolve(name, context, next) {
      const found = next(name, context);
      loaded.add(found.url);
      return found;
    },
  });
  await import(pathToFileURL(process.argv[1]).href);
  console.log([...loaded].join('\\n'));
`;

function loadedWith(file: string): string[] {
  const args = ['--input-type=module', '--eval', PRINT_LOADED, file];
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }).trim().split('\n');
}

const packagesIn = (loaded: readonly string[]) => loaded.filter((address) => address.includes('/node_modules/'));

test.each([
  ['a build of what has not changed', 'src/build/build-site.ts'],
  ['Astro’s configuration', 'astro.config.ts'],
])('%s loads no package: hundreds of modules take most of its time', (_, file) => {
  const loaded = loadedWith(file);
  expect(loaded.some((address) => address.endsWith(file))).toBe(true);
  expect(packagesIn(loaded)).toEqual([]);
});

test('packages are seen where they are loaded', () => {
  expect(packagesIn(loadedWith('src/build/make-site.ts')).length).toBeGreaterThan(100);
});

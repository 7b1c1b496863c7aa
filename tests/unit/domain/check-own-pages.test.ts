import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../src/cli/project.mjs';
import { checkPageAddresses } from '../../../src/domain/check-own-pages.ts';
import { ABOUT } from '../../../src/domain/own-page.ts';

/** The first parts of the addresses of all pages, by the routes that make them. */
const routes = readdirSync(join(root, 'src/pages'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() || entry.name.endsWith('.astro'))
  .map(({ name }) => name.replace('.astro', ''))
  .filter((name) => name !== 'index' && name !== '[page]');

test('an own page takes the address of no page of ours, but that of /about/', () => {
  const pages = routes.map((id) => ({ id, file: `pages/${id}.md` }));
  const taken = checkPageAddresses(pages).map(({ file }) => file);
  expect(taken).toEqual(routes.filter((id) => id !== ABOUT).map((id) => `pages/${id}.md`));
});

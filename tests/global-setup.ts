import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { root } from '../src/cli/project.mjs';
import { buildSite, SITE_URL } from './build-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the site of the fixture collection, built for `SITE_URL` and the base path `/`. */
    siteDir: string;
    /** The same, built for the base path `/reader/`. */
    basedSiteDir: string;
    /** The folder of the site of the project's own content, whatever that is, built for `/` on a host that it does not know. */
    ownSiteDir: string;
  }
}

/** Builds the fixture collection twice and the project's own content once before the first test of the site. */
export default async function setup(project: TestProject): Promise<void> {
  const content = join(root, 'tests/fixtures/collection');
  project.provide('siteDir', await buildSite({ name: 'site', siteUrl: SITE_URL, content }));
  project.provide(
    'basedSiteDir',
    await buildSite({ name: 'based-site', siteUrl: SITE_URL, basePath: '/reader/', content }),
  );
  project.provide('ownSiteDir', await buildSite({ name: 'own-site' }));
}

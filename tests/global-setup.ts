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

/** Builds the fixture collection twice and, beside that, the project's own content once before the first test of the site. */
export default async function setup(project: TestProject): Promise<void> {
  const fixture = { siteUrl: SITE_URL, content: join(root, 'tests/fixtures/collection') };
  const [{ siteDir, basedSiteDir }, ownSiteDir] = await Promise.all([
    // One after the other: the second takes from the cache what the first has parsed.
    buildSite({ name: 'site', ...fixture }).then(async (siteDir) => ({
      siteDir,
      basedSiteDir: await buildSite({ name: 'based-site', basePath: '/reader/', ...fixture }),
    })),
    buildSite({ name: 'own-site' }),
  ]);
  project.provide('siteDir', siteDir);
  project.provide('basedSiteDir', basedSiteDir);
  project.provide('ownSiteDir', ownSiteDir);
}

import type { AstroUserConfig } from 'astro';
import { readSettings } from './src/cli/settings.ts';
import { citationStyles } from './src/integrations/citation-styles.ts';
import { removeAstroNames } from './src/integrations/own-settings.ts';
import { scriptChunks } from './src/integrations/script-chunks.ts';
import { scriptNames } from './src/integrations/script-names.ts';
import { siteProgram } from './src/integrations/site-program.ts';
import { smallImports } from './src/integrations/small-imports.ts';

const { siteUrl, basePath } = readSettings(process.env, process.cwd());

removeAstroNames(process.env);

// Without `astro/config`, which brings hundreds of modules that nothing here asks for.
export default {
  // Where it is not known, pages name no address that would be wrong.
  ...(siteUrl !== undefined && { site: siteUrl }),
  base: basePath,
  trailingSlash: 'always',
  // The site is static all the same: a build asks the program for every page (`src/build/`).
  output: 'server',
  adapter: siteProgram(),
  build: {
    format: 'directory',
    // One round trip: a page brings the rules it needs, and asks for nothing before it can be read.
    inlineStylesheets: 'always',
  },
  vite: {
    // Nor does it read them in files: settings come from the environment, and a `.env` here would be of something else.
    envDir: false,
    build: {
      // No script stands in a page, so that a policy can forbid scripts that do (`script-src 'self'`).
      assetsInlineLimit: (file) => (/\.m?js$/.test(file) ? false : undefined),
    },
    // The search loads the stemmers of the languages that a collection has.
    worker: { format: 'es' },
  },
  devToolbar: { enabled: false },
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  integrations: [smallImports(), scriptNames(), scriptChunks(), citationStyles()],
} satisfies AstroUserConfig;

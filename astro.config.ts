import { defineConfig } from 'astro/config';
import { readSettings } from './src/cli/settings.ts';
import { liveContent } from './src/integrations/live-content.ts';
import { smallImports } from './src/integrations/small-imports.ts';

const { contentName, siteUrl, basePath, outDir } = readSettings(process.env, process.cwd());

export default defineConfig({
  site: siteUrl ?? 'http://localhost:4321',
  base: basePath,
  outDir,
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // One round trip: a page brings the rules it needs, and asks for nothing before it can be read.
    inlineStylesheets: 'always',
  },
  vite: {
    build: {
      // No script stands in a page, so that a policy can forbid scripts that do (`script-src 'self'`).
      assetsInlineLimit: (file) => (/\.m?js$/.test(file) ? false : undefined),
    },
  },
  devToolbar: { enabled: false },
  integrations: [liveContent(contentName), smallImports()],
});

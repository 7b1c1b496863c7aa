import { defineConfig } from 'astro/config';
import { linkCheck } from './src/integrations/link-check.ts';
import { liveContent } from './src/integrations/live-content.ts';
import { rightsGate } from './src/integrations/rights-gate.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { smallImports } from './src/integrations/small-imports.ts';

const content = process.env['CONTENT_DIR'] ?? 'content';

export default defineConfig({
  site: process.env['SITE_URL'] ?? 'http://localhost:4321',
  base: process.env['BASE_PATH'] ?? '/',
  outDir: process.env['OUT_DIR'] ?? 'dist',
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // One round trip: a page brings the rules it needs, and asks for nothing before it can be read.
    inlineStylesheets: 'always',
  },
  devToolbar: { enabled: false },
  integrations: [liveContent(content), linkCheck(content), searchIndex(), smallImports(), rightsGate(content)],
});

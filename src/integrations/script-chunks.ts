import type { AstroIntegration } from 'astro';
import { bundleOutput } from './bundle-output.ts';

/** Of the scripts that pages name in their HTML, what at least two import at once. */
const SHARED = { tags: ['$initial' as const], minShareCount: 2 };

/**
 * The files that code is packed into, the first that fits: what the header has on every page, what links to quotations have, what any
 * script may use, and what only the search, or only the notebook and what is printed, have on their pages. The first two hold the scripts
 * of a component with what these share with others, so that a page asks for one file and none behind it.
 */
const GROUPS = [
  {
    name: 'header',
    test: /preload-helper|SiteHeader\.astro\?|[\\/]src[\\/].*[\\/](?:storage-key|kept-count|reload-button|offer-reload)\.ts$/,
  },
  { name: 'place-buttons', test: /PlaceButtons\.astro\?|[\\/]place-buttons\.ts$/ },
  { name: 'browser', test: /[\\/]src[\\/]browser[\\/]/, ...SHARED },
  { name: 'text', test: /[\\/]src[\\/]text[\\/]/, ...SHARED },
  // What the words of every language are made with; the words themselves are in folders.
  { name: 'words', test: /[\\/]messages[\\/][\w-]+\.ts$/, minShareCount: 2 },
  { name: 'search', test: /[\\/]src[\\/]search[\\/]/, ...SHARED },
  { name: 'notebook', test: /[\\/]src[\\/](?:notebook|domain|books|schema)[\\/]/, ...SHARED },
].map((group, index, { length }) => ({ ...group, priority: length - index }));

/**
 * Packs what scripts of pages share into few files. The bundler would make one for each set of scripts that share something: for the
 * search fifteen, most of some hundred bytes, and a browser learns of some only from others.
 */
export function scriptChunks(): AstroIntegration {
  return {
    name: 'on-record-script-chunks',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = bundleOutput('on-record-script-chunks', 'client', { codeSplitting: { groups: GROUPS } });
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

import type { AstroIntegration } from 'astro';

/** The module that Vite puts around each `import()`: it fetches ahead what the imported module imports in turn. */
const HELPER = '\0vite/preload-helper.js';

/** What a reader waits for: the quick search, at a key, and the words without which the search and the notebook show nothing. */
const AWAITED = /\/(?:quick-search|words-\w+-(?:search|notebook))\./;

/**
 * What is fetched ahead for an import, in the same round trip. For others than those that are waited for, the names of the files
 * would weigh as much on every page as the script that needs them.
 */
function listAhead(file: string, imported: string[]): string[] {
  return AWAITED.test(file) ? imported : [];
}

/**
 * Replaces Vite's preload helper with one line: every page loads it. Vite's own weighs more than the rest of a page's
 * script, because it handles style sheets and errors, which this site's imports do not have.
 */
export function smallImports(): AstroIntegration {
  return {
    name: 'on-record-small-imports',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        const helper = `export const __vitePreload = (load, files = []) => {
          for (const file of files)
            document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: ${JSON.stringify(base)} + file }));
          return load();
        };`;
        const load = (id: string) => (id === HELPER ? helper : undefined);
        const configEnvironment = () => ({
          build: { modulePreload: { polyfill: false, resolveDependencies: listAhead } },
        });
        const plugin = {
          name: 'on-record-small-imports',
          enforce: 'pre',
          apply: 'build',
          load,
          configEnvironment,
        } as const;
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

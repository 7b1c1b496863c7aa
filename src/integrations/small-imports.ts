import type { AstroIntegration } from 'astro';

/** The module that Vite puts around each `import()`: it fetches ahead what the imported module imports in turn. */
const HELPER = '\0vite/preload-helper.js';

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
        const plugin = { name: 'on-record-small-imports', enforce: 'pre', apply: 'build', load } as const;
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

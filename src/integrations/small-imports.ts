import type { AstroIntegration } from 'astro';

/** The module that Vite puts around each `import()`: it fetches ahead what the imported module imports in turn. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Makes that module a line long. It is on every page, for what few readers open; Vite's own weighs more than all the rest
 * of the page's script, for style sheets and errors that there are none of.
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

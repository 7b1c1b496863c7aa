import type { AstroIntegration } from 'astro';
import { nameOfStemmer } from '../search/stemmer.ts';
import { nameOfTable } from '../site/messages/file-names.ts';
import { bundleOutput } from './bundle-output.ts';

/** A chunk of a bundle, as far as its name depends on it. */
interface Chunk {
  facadeModuleId?: string | null;
}

/**
 * Names the scripts with the interface's words and those with stemmers by their language, so that a build can tell those that
 * its readers never load.
 */
export function scriptNames(): AstroIntegration {
  return {
    name: 'on-record-script-names',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const chunkFileNames =
          (nameOf: (module: string) => string | undefined) =>
          ({ facadeModuleId }: Chunk) =>
            `${config.build.assets}/${nameOf(facadeModuleId ?? '') ?? '[name]'}.[hash].js`;
        updateConfig({
          vite: {
            plugins: [
              bundleOutput('on-record-script-names', 'client', { chunkFileNames: chunkFileNames(nameOfTable) }),
            ],
            // The stemmers are loaded by the worker of the search.
            worker: { rolldownOptions: { output: { chunkFileNames: chunkFileNames(nameOfStemmer) } } },
          },
        });
      },
    },
  };
}

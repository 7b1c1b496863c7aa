import type { AstroIntegration } from 'astro';
import { nameOfTable } from '../site/messages/file-names.ts';

/** Names the scripts of the interface's words by their language, so that a build can tell those that its readers never load. */
export function tableNames(): AstroIntegration {
  return {
    name: 'on-record-table-names',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const chunkFileNames = ({ facadeModuleId }: { facadeModuleId?: string | null }) =>
          `${config.build.assets}/${nameOfTable(facadeModuleId ?? '') ?? '[name]'}.[hash].js`;
        const configEnvironment = (name: string) =>
          name === 'client' ? { build: { rolldownOptions: { output: { chunkFileNames } } } } : undefined;
        updateConfig({ vite: { plugins: [{ name: 'on-record-table-names', apply: 'build', configEnvironment }] } });
      },
    },
  };
}

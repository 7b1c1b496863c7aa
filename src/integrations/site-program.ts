import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleOutput } from './bundle-output.ts';

/** What knows nothing of any content is one file of the program: a process that starts it again need not load that again. */
const CONTENTLESS = {
  name: 'contentless',
  test: /[\\/](?:src[\\/](?:domain|schema|text|search)[\\/]|src[\\/]site[\\/](?:messages[\\/]|land\.ts$)|world-atlas[\\/])/,
};

/** Has Astro bundle the site as a program that renders a page when it is asked for it; a build asks for every page. */
export function siteProgram(): AstroIntegration {
  return {
    name: 'on-record-site-program',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = bundleOutput('on-record-site-program', 'ssr', { codeSplitting: { groups: [CONTENTLESS] } });
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'on-record-site-program',
          serverEntrypoint: fileURLToPath(new URL('../build/site-program.ts', import.meta.url)),
          entrypointResolution: 'auto',
          supportedAstroFeatures: { serverOutput: 'stable' },
        });
      },
    },
  };
}

import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { bundleOutput } from './bundle-output.ts';

/** What knows nothing of any content is one file of the program: a process that starts it again need not load that again. */
const CONTENTLESS = {
  name: 'contentless',
  test: /[\\/](?:src[\\/](?:domain|schema|text|search)[\\/]|src[\\/]site[\\/](?:messages[\\/]|land\.ts$)|world-atlas[\\/])/,
};

/**
 * Astro bundles a second program, which renders the pages that are rendered while it bundles. There are none: an empty module
 * stands in for it.
 */
const prerenderNothing: Plugin = {
  name: 'on-record-prerender-nothing',
  apply: 'build',
  configEnvironment: (environment) =>
    environment === 'prerender'
      ? { build: { rolldownOptions: { input: 'data:text/javascript,export {}' } } }
      : undefined,
};

/** Has Astro bundle the site as a program that renders a page when it is asked for it; a build asks for every page. */
export function siteProgram(): AstroIntegration {
  return {
    name: 'on-record-site-program',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = bundleOutput('on-record-site-program', 'ssr', { codeSplitting: { groups: [CONTENTLESS] } });
        updateConfig({ vite: { plugins: [plugin, prerenderNothing] } });
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

import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Has Astro bundle the site as a program that renders a page when it is asked for it; a build asks for every page. */
export function siteProgram(): AstroIntegration {
  return {
    name: 'on-record-site-program',
    hooks: {
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

import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ContentError } from '../domain/format-problems.ts';
import { checkBuilt } from '../rights-gate/check-built.ts';
import { count } from '../text/lists.ts';

/** Stops a build whose files hold words that rights or drafts keep out of it. Has to run after all that writes files. */
export function rightsGate(contentFolder: string): AstroIntegration {
  let publicFolder: string | undefined;
  return {
    name: 'on-record-rights-gate',
    hooks: {
      'astro:config:done': ({ config }) => {
        publicFolder = fileURLToPath(config.publicDir);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { problems, articles, files } = await checkBuilt(contentFolder, fileURLToPath(dir), publicFolder);
        if (problems.length > 0) throw new ContentError(problems, contentFolder);
        if (articles > 0)
          logger.info(`No withheld text found in ${count(files, 'file')} (${count(articles, 'article')} checked)`);
      },
    },
  };
}

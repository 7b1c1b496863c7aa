import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { formatReport } from '../domain/format-problems.ts';
import { readContent } from '../loaders/read-content.ts';
import { writeEditorManifest } from './editor-manifest.ts';
import { renderProblems } from './problems-page.ts';

/** How long the files must be quiet before they are read, in milliseconds: editors write one in several steps. */
const QUIET = 60;

/**
 * While editing: reads the content folder again at every change. What is wrong is shown in the terminal and in place of
 * every page; once it is mended, the pages come back by themselves.
 */
export function liveContent(folder: string): AstroIntegration {
  return {
    name: 'on-record-live-content',
    hooks: {
      'astro:server:setup': async ({ server, refreshContent, logger }) => {
        const { base, root } = server.config;
        let problems = await check();
        await tellEditors();

        async function check() {
          const found = (await readContent({ folder, base, drafts: true })).problems;
          if (found.length > 0) logger.error(`\n${formatReport(found, folder)}`);
          return found;
        }

        /** Editors complete frontmatter by it; where it cannot be written, they go without. */
        async function tellEditors(): Promise<void> {
          await writeEditorManifest(root, resolve(root, folder)).catch(() => undefined);
        }

        async function update(): Promise<void> {
          const before = problems.length;
          problems = await check();
          await tellEditors();
          if (problems.length === 0) await refreshContent?.({});
          if (problems.length === 0 && before > 0) logger.info('The content is well again.');
          server.hot.send({ type: 'full-reload' });
        }

        let quiet: NodeJS.Timeout | undefined;
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(`${folder}${sep}`) && !path.includes(`${sep}${folder}${sep}`)) return;
          clearTimeout(quiet);
          quiet = setTimeout(() => update().catch((error: unknown) => logger.error(String(error))), QUIET);
        });
        server.middlewares.use((request, response, next) => {
          if (problems.length === 0 || !request.headers.accept?.includes('text/html')) return next();
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
          response.end(renderProblems(problems, folder, base));
        });
      },
    },
  };
}

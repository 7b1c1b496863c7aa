import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { formatReport } from '../domain/format-problems.ts';
import { openContentCache } from '../loaders/content-cache.ts';
import { type Content, createContentMemory, readContent } from '../loaders/read-content.ts';
import { giveContent } from '../site/given-content.ts';
import { routePath } from '../site/route-path.ts';
import { writeEditorManifest } from './editor-manifest.ts';
import { renderProblems } from './problems-page.ts';
import { createRequestGate } from './request-gate.ts';

/** How long the files must be quiet before they are read, in milliseconds: editors write one in several steps. */
const DEBOUNCE_MS = 60;

/** How long an update waits for pages that are being rendered. */
const RENDER_TIMEOUT_MS = 10_000;

/** The module that takes up the content, by its path in the project. */
const COLLECTION = 'src/site/collection.ts';

/** The name of the build that pages belong to while they are edited. */
const BUILD = 'editing-editing';

/**
 * While editing: reads the content folder again at every change. What is wrong is shown in the terminal and in place of
 * every page; once it is mended, the pages come back by themselves.
 */
export function liveContent(folder: string): AstroIntegration {
  return {
    name: 'on-record-live-content',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        const { base, root } = server.config;
        const cache = await openContentCache(root);
        const program = resolve(root, 'src') + sep;
        const collectionFile = resolve(root, COLLECTION).replaceAll('\\', '/');
        const contentMemory = createContentMemory();
        const memory = new Map<string, unknown>();
        let { problems } = await read();
        await tellEditors();

        async function read(): Promise<Content> {
          const content = await readContent({ folder, base, drafts: true, cache, memory: contentMemory });
          if (content.problems.length > 0) logger.error(`\n${formatReport(content.problems, folder)}`);
          else if (content.site) {
            giveContent({ site: content.site, entries: content.entries, build: BUILD, memory });
            forgetPages();
          }
          return content;
        }

        /** Has the modules that hold the collection, or what was made of it, run anew for the next page. */
        function forgetPages(): void {
          for (const { moduleGraph } of Object.values(server.environments)) {
            for (const module of moduleGraph.getModulesByFile(collectionFile) ?? [])
              moduleGraph.invalidateModule(module);
          }
        }

        /** Editors complete frontmatter by it; where it cannot be written, they go without. */
        async function tellEditors(): Promise<void> {
          await writeEditorManifest(root, resolve(root, folder)).catch(() => undefined);
        }

        async function update(): Promise<void> {
          const before = problems.length;
          const content = await read();
          problems = content.problems;
          await tellEditors();
          if (problems.length === 0 && before > 0) logger.info('The content is valid again.');
        }

        // A page that is rendered while the collections change keeps modules made of the old ones, and no later change
        // of the same file takes them away: nothing is rendered meanwhile.
        const gate = createRequestGate(RENDER_TIMEOUT_MS);
        let isChanged = false;
        let isUpdating = false;

        /** One update at a time: what changes during one is read by the next. */
        async function followChanges(): Promise<void> {
          isChanged = true;
          if (isUpdating) return;
          isUpdating = true;
          while (isChanged) {
            isChanged = false;
            await gate.whileClosed(update).catch((error: unknown) => logger.error(String(error)));
            server.hot.send({ type: 'full-reload' });
          }
          isUpdating = false;
        }

        let timer: NodeJS.Timeout | undefined;
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          // Another program might remember something else.
          if (path.startsWith(program)) memory.clear();
          if (!path.startsWith(`${folder}${sep}`) && !path.includes(`${sep}${folder}${sep}`)) return;
          clearTimeout(timer);
          timer = setTimeout(followChanges, DEBOUNCE_MS);
        });
        server.middlewares.use(gate.middleware);
        server.middlewares.use((request, _response, next) => {
          const path = request.url?.startsWith(base) ? request.url.slice(base.length) : undefined;
          if (path !== undefined) request.url = `${base}${routePath(path)}`;
          next();
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

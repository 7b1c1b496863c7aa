import { readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { idsOf } from '../domain/check-references.ts';
import { formatReport } from '../domain/format-problems.ts';
import { type IdChanges, presentPath } from '../domain/former-ids.ts';
import { isFolder } from '../folders/is-folder.ts';
import { fileType } from '../hosting/file-types.ts';
import { openContentCache } from '../loaders/content-cache.ts';
import { publicFolderOf } from '../loaders/public-files.ts';
import { type Content, createContentMemory, readContent } from '../loaders/read-content.ts';
import { type Cause, watchFolders } from '../loaders/watch-folders.ts';
import type { Kind } from '../schema/kinds.ts';
import { giveContent } from '../site/given-content.ts';
import { routePath } from '../site/route-path.ts';
import { decodeAddress } from '../text/decode-address.ts';
import { writeEditorManifest } from './editor-manifest.ts';
import { renderProblems } from './problems-page.ts';
import { createRequestGate } from './request-gate.ts';

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
      // Vite would look at every file of the folder at each change of one.
      'astro:config:setup': ({ config, updateConfig }) => {
        const content = resolve(fileURLToPath(config.root), folder);
        const isContent = (path: string) => path === content || path.startsWith(content + sep);
        updateConfig({ vite: { server: { watch: { ignored: [isContent] } } } });
      },
      'astro:server:setup': async ({ server, logger }) => {
        const { base, root } = server.config;
        const cache = await openContentCache(root);
        const program = resolve(root, 'src') + sep;
        const collectionFile = resolve(root, COLLECTION).replaceAll('\\', '/');
        const contentMemory = createContentMemory();
        const memory = new Map<string, unknown>();
        // The files that editors know of.
        let listed: string | undefined;
        let content = await read();
        let ids = idsOf(content.documents);
        await tellEditors();

        async function read(): Promise<Content> {
          const found = await readContent({ folder, base, drafts: true, cache, memory: contentMemory });
          const { site, entries, hues, pages, look, problems } = found;
          if (problems.length > 0) logger.error(`\n${formatReport(problems, folder)}`);
          else if (site) {
            giveContent({ site, entries, hues, pages, look, build: BUILD, memory });
            forgetPages();
          }
          return found;
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
          const files = content.contentFiles.join('\n');
          if (files === listed) return;
          listed = files;
          await writeEditorManifest(root, resolve(root, folder)).catch(() => undefined);
        }

        async function update(): Promise<void> {
          const before = content.problems.length;
          content = await read();
          ids = idsOf(content.documents);
          if (content.problems.length === 0 && before > 0) logger.info('The content is valid again.');
        }

        // A page that is rendered while the collections change keeps modules made of the old ones, and no later change
        // of the same file takes them away: nothing is rendered meanwhile.
        const gate = createRequestGate(RENDER_TIMEOUT_MS);

        async function followChange(cause: Cause): Promise<void> {
          if (cause === 'start' || (cause === 'wait' && !(await isFolder(resolve(root, folder))))) return;
          await gate.whileClosed(update).catch((error: unknown) => logger.error(String(error)));
          server.hot.send({ type: 'full-reload' });
          await tellEditors();
        }

        const end = new AbortController();
        server.httpServer?.once('close', () => end.abort());
        void watchFolders([resolve(root, folder)], followChange, end.signal);
        // Another program might remember something else.
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(program)) memory.clear();
        });
        const isEntity = (kind: Kind, id: string) => ids[kind].has(id);
        const changes: IdChanges = { has: isEntity, presentId: (kind, id) => ids.former[kind].get(id)?.[0] };
        server.middlewares.use(gate.middleware);
        server.middlewares.use((request, response, next) => {
          const path = request.url?.startsWith(base)
            ? decodeAddress(request.url.slice(base.length).replace(/[?#].*$/, ''))
            : undefined;
          const file = path === undefined ? undefined : fileOf(path, content, resolve(root, folder));
          if (path === undefined || !file) return next();
          response.setHeader('content-type', fileType(path) ?? 'application/octet-stream');
          response.end(file);
        });
        server.middlewares.use((request, response, next) => {
          const path = request.url?.startsWith(base) ? request.url.slice(base.length) : undefined;
          const present = path === undefined ? undefined : presentPath(path, changes);
          if (present !== undefined) {
            response.writeHead(302, { location: base + present });
            response.end();
            return;
          }
          if (path !== undefined) request.url = `${base}${routePath(path, isEntity)}`;
          next();
        });
        server.middlewares.use((request, response, next) => {
          const { problems } = content;
          if (problems.length === 0 || !request.headers.accept?.includes('text/html')) return next();
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
          response.end(renderProblems(problems, folder, base));
        });
      },
    },
  };
}

/** A file that a build would publish as it is: one of the look, or of the content folder's own `public/`. */
function fileOf(path: string, { look, publicFiles }: Content, contentDir: string): Uint8Array | undefined {
  const own = look.files.find((file) => file.path === path);
  if (own) return own.bytes;
  try {
    return publicFiles.includes(path) ? readFileSync(join(publicFolderOf(contentDir), path)) : undefined;
  } catch {
    return undefined;
  }
}

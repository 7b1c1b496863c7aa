import type { Loader, LoaderContext } from 'astro/loaders';
import type { ArticleEntry, Entry } from '../domain/entry.ts';
import { ContentError, formatReport } from '../domain/format-problems.ts';
import { KINDS, type Kind } from '../schema/kinds.ts';
import type { Problem } from '../schema/problem.ts';
import { digestProgram } from './digest-program.ts';
import { type Content, createBodyCache, readContent } from './read-content.ts';

/** The collection of Astro that holds `site.yaml`. */
const SITE = 'site';

/** A reading of the folder, for the loaders to take instead of reading it again: the context of Astro's `refreshContent`. */
export function handOver(reading: Content): { reading: Content } {
  return { reading };
}

/**
 * Makes the loaders of a content folder: each loads one kind into a collection. All loaders of a build share one reading of
 * the folder. A build stops with every problem reported; while editing, the last good collection stays and the problems
 * are shown.
 * @param folder relative to where the command was started
 * @param root the project's folder
 */
export function contentLoaders(folder: string, root: string): (kind: Kind | typeof SITE) => Loader {
  const cache = createBodyCache();
  const program = digestProgram(root);
  let reading: Promise<Content> | undefined;

  /** The loaders run side by side: the first begins to read, the others wait for the same result. */
  function shareReading(base: string, drafts: boolean): Promise<Content> {
    reading ??= readContent({ folder, base, drafts, cache }).finally(() => {
      reading = undefined;
    });
    return reading;
  }

  return (kind) => ({
    name: `on-record-${kind}`,
    async load(context) {
      const { store, config, watcher, generateDigest, logger, refreshContextData } = context;
      const editing = watcher !== undefined;
      const handed = refreshContextData as ReturnType<typeof handOver> | undefined;
      const content = handed?.reading ?? (await shareReading(config.base, editing));
      if (content.problems.length > 0) {
        if (!editing) throw new ContentError(content.problems, folder);
        return;
      }
      if (kind === 'article') warn(content.warnings, folder, logger);
      const fresh = kind === SITE ? [storeSite(content, await program)] : content.entries[kind].map(storeEntry);
      const ids = new Set<string>(fresh.map(({ id }) => id));
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      for (const entry of fresh)
        store.set({ ...entry, digest: generateDigest(JSON.stringify(entry)) } as Parameters<
          LoaderContext['store']['set']
        >[0]);
    },
  });
}

/** The most warnings that a build shows. */
const MAX_WARNINGS = 10;

function warn(warnings: readonly Problem[], folder: string, logger: LoaderContext['logger']): void {
  if (warnings.length === 0) return;
  const isLong = warnings.length > MAX_WARNINGS;
  const more = isLong ? `\n${warnings.length} warnings in all; "npm run check" shows them.` : '';
  logger.warn(`\n${formatReport(warnings.slice(0, MAX_WARNINGS), folder, 'warning')}${more}`);
}

/**
 * `site.yaml` as Astro stores it; with it, which kinds have entries, since Astro warns of asking for the others, and the
 * digest of the program.
 */
function storeSite({ site, entries }: Content, program: string) {
  const filled = KINDS.filter((kind) => entries[kind].length > 0);
  return { id: SITE, data: site ?? {}, rendered: { html: '', metadata: { filled, program } } };
}

/** An entry as Astro stores it: what was parsed of the text goes with the HTML, as its metadata. */
function storeEntry({ id, data, note, noteLinks, digests, ...rest }: Entry<Kind> | ArticleEntry) {
  const { html = note, ...body } = 'body' in rest ? rest.body : {};
  return {
    id: id as string,
    data: data as unknown as Record<string, unknown>,
    rendered: { html, metadata: { noteLinks, digests, body } },
  };
}

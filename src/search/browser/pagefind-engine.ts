import { createAddresses } from '../../domain/addresses.ts';
import { NAMES_FILE, type NameRow } from '../names-file.ts';
import type { Engine, FoundArticle, IndexedText, NamedPage, Question, Reply } from './engine.ts';
import { FACETS, type FacetValues, forFacets } from './facets.ts';
import type {
  Counts,
  Fragment,
  PagefindBundle,
  PagefindInstance,
  SearchOptions,
  SearchResult,
} from './pagefind-bundle.ts';

/** How Pagefind tells words apart: `\s` but for U+FEFF, or the mark it puts between words itself. */
const SPACES = /[^\S\uFEFF]+/;
const WORD_MARK = '\u200B';

/** What is loaded before the first answer. */
interface Opened {
  instance: PagefindInstance;
  values: FacetValues;
  names: readonly NamedPage[];
}

/**
 * The index that Pagefind wrote. Nothing is loaded before the first question; where that fails, the next one tries again.
 *
 * @param base the path that the site is served under
 */
export function pagefindEngine(base: string): Engine {
  const { withBase } = createAddresses(base);
  let opened: Promise<Opened> | undefined;
  let attempts = 0;

  async function load(): Promise<Opened> {
    attempts += 1;
    // Browsers remember that a module failed to load: another try needs another address.
    const address = withBase(`/pagefind/pagefind.js${attempts > 1 ? `?attempt=${attempts}` : ''}`);
    const [bundle, names] = await Promise.all([
      import(/* @vite-ignore */ address) as Promise<PagefindBundle>,
      loadNames(withBase),
    ]);
    const instance = bundle.createInstance();
    try {
      return { instance, values: readCounts(await instance.filters()), names };
    } catch (error) {
      await instance.destroy();
      throw error;
    }
  }

  function open(): Promise<Opened> {
    opened ??= load().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  }

  return {
    values: async () => (await open()).values,
    names: async () => (await open()).names,
    ask: async (question): Promise<Reply> => {
      const { instance, values } = await open();
      const { results, filters } = await instance.search(question.words, optionsFor(question, values));
      return { hits: results.map(toHit), values: readCounts(filters) };
    },
  };
}

async function loadNames(withBase: (path: string) => string): Promise<NamedPage[]> {
  const response = await fetch(withBase(`/pagefind/${NAMES_FILE}`));
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  const rows = (await response.json()) as NameRow[];
  return rows.map(([path, under, name, ...aliases]) => ({ href: withBase(path), under, name, aliases }));
}

/** A question in Pagefind's terms. Values stand in the index as `id/Name`; one it does not have is asked for as it is. */
function optionsFor({ chosen, order }: Question, values: FacetValues): SearchOptions {
  const filters: SearchOptions['filters'] = { page: { any: ['article'] } };
  for (const facet of FACETS) {
    const ids = chosen[facet];
    if (ids) filters[facet] = { any: ids.map((id) => `${id}/${values[facet].get(id)?.name ?? ''}`) };
  }
  if (order === 'relevance') return { filters };
  return { filters, sort: { date: order === 'newest' ? 'desc' : 'asc' } };
}

function readCounts(counts: Counts): FacetValues {
  return forFacets((facet) => {
    const entries = Object.entries(counts[facet] ?? {});
    return new Map(
      entries.map(([value, count]) => {
        const slash = value.indexOf('/');
        const id = value.slice(0, slash);
        return [id, { id, name: value.slice(slash + 1), count }];
      }),
    );
  });
}

function toHit({ id, words, data }: SearchResult): Reply['hits'][number] {
  return { id, load: async () => toArticle(await data(), words) };
}

function toArticle(fragment: Fragment, matches: readonly number[]): FoundArticle {
  const { title = '', under = '', summary, language } = fragment.meta;
  const optional = { ...(summary && { summary }), ...(language && { language }) };
  return { href: fragment.url, title, under, ...optional, text: toText(fragment, matches) };
}

function toText({ raw_content, anchors }: Fragment, matches: readonly number[]): IndexedText {
  const spaceless = raw_content.includes(WORD_MARK);
  const words = raw_content.split(spaceless ? WORD_MARK : SPACES);
  return {
    words: words.map((word) => word.replaceAll('&lt;', '<').replaceAll('&gt;', '>')),
    joint: spaceless ? '' : ' ',
    passages: anchors
      .filter(({ id }) => /^p\d+$/.test(id))
      .map(({ id, location }) => ({ anchor: id, start: location }))
      .sort((a, b) => a.start - b.start),
    matches,
  };
}

import { FACETS, type Facet } from '../../../../src/search/engine/facets.ts';
import { plan } from '../../../../src/search/engine/plan.ts';
import type { Answer, AskOptions } from '../../../../src/search/engine/searcher.ts';
import { BLANK, type SearchState } from '../../../../src/search/engine/state.ts';
import type { Index, NamedPage, StoredArticle } from '../../../../src/search/engine/types.ts';
import { type FacetTable, lengthClass, type SpeakerTable } from '../../../../src/search/tables.ts';
import { keysOfText } from '../../../../src/search/words.ts';

/** An article in the index of a test. What stands between `«` and `»` is quoted, from whoever stands before the colon. */
export interface FakeArticle {
  text: string;
  /** What its text begins with; without it, none of its words is a title. */
  title?: string;
  facets?: Partial<Record<Facet, readonly string[]>>;
  /** What its quotations are about, where that is not what it is about itself. */
  quotationTopics?: readonly (readonly string[])[];
}

/** A page with a name: its path, its name, its aliases. */
export type FakeName = readonly [path: string, name: string, ...aliases: string[]];

interface QuotationLookup {
  speaker: string;
  start: number;
  end: number;
}

/**
 * An index that holds what it is given, in the order of the dates, and remembers what it was asked. Words have no stems
 * here.
 */
export function fakeIndex(
  articles: readonly FakeArticle[],
  names: readonly FakeName[] = [],
  stopWords: string[] = [],
  build = 'program-content',
) {
  const asked: string[] = [];
  const texts = articles.map(({ title = '', text }) => readText(`${title} ${text}`));
  const facets: FacetTable = Object.fromEntries(
    FACETS.map((facet) => {
      const ids = [...new Set(articles.flatMap((article) => article.facets?.[facet] ?? []))];
      const rows = articles.map((article) => (article.facets?.[facet] ?? []).map((id) => ids.indexOf(id)));
      return [facet, { values: ids.map((id) => [id, id] as [string, string]), rows }];
    }),
  );
  /** The topics of a quotation as the table has them: its own, or those of its article. */
  const topicsOf = (article: FakeArticle | undefined, at: number) => {
    const topics = article?.quotationTopics?.[at] ?? article?.facets?.topic ?? [];
    return [topics.length, ...topics.map((id) => facets['topic']?.values.findIndex(([each]) => each === id) ?? -1)];
  };
  const speakers = [...new Set(texts.flatMap(({ quoted }) => quoted.map(({ speaker }) => speaker)))];
  const pages: NamedPage[] = names.map(([path, name, ...aliases]) => ({
    href: path,
    path,
    subtitle: 'Page',
    name,
    aliases,
  }));

  const titles = articles.map(({ title = '' }) => readText(title).words.length);
  const index: Index = {
    build,
    collection: async () => ({
      language: 'en',
      chunks: [[], []],
      lengths: texts.map(({ words }) => lengthClass(words.length)),
      titleLength: titles.reduce((sum, each) => sum + each, 0) / Math.max(1, titles.length),
      languages: [],
      stopWords,
      quotations: texts.flatMap(({ quoted }) => quoted).length,
      sizes: { facets: 1, quotations: 1 },
    }),
    names: async () => pages,
    events: async () => [],
    accounts: async () => [],
    facets: async () => facets,
    quotations: async () => ({
      speakers,
      rows: texts.map(({ quoted }) => rowOf(quoted, speakers)),
      topics: texts.map(({ quoted }, unit) => quoted.flatMap((_, at) => topicsOf(articles[unit], at))),
    }),
    quotationsBy: async (path) => {
      asked.push(`quotations by ${path}`);
      return speakerTable(texts, path);
    },
    vocabulary: async (word) => {
      const all = [...new Set(texts.flatMap(({ words }) => words))].filter((each) => each[0] === word[0]);
      return all.map((each) => [each, texts.filter(({ words }) => words.includes(each)).length] as [string, number]);
    },
    stemmers: async () => [{ stem: (word) => word }],
    find: async (stem) => {
      asked.push(stem);
      return new Map(
        texts.flatMap(({ words }, unit) => {
          const positions = words.flatMap((each, position) => (keysOfText(each).includes(stem) ? [position] : []));
          return positions.length > 0 ? [[unit, positions] as const] : [];
        }),
      );
    },
    titleLength: (article) => titles[article] ?? 0,
    beginning: async (letters) => {
      asked.push(`${letters}…`);
      const all = [...new Set(texts.flatMap(({ words }) => words.flatMap((each) => keysOfText(each))))].sort();
      return all.flatMap((each) => (each.startsWith(letters) ? [[each, 1] as const] : []));
    },
    load: async (article): Promise<StoredArticle> => ({
      href: `/articles/${article}/`,
      title: `Article ${article}`,
      subtitle: 'Report',
      text: {
        words: (texts[article]?.words ?? []).map((word) => `${word} `),
        passages: [{ anchor: 'p1', start: 0, speakers: [] }],
        quotations: (texts[article]?.quoted ?? []).map(({ speaker, start, end }, at) => ({
          anchor: `q${at}`,
          start,
          end,
          path: speaker,
          speaker: { name: speaker },
          last: texts[article]?.words[end - 1] ?? '',
        })),
      },
    }),
  };
  return { index, asked };
}

/** Everything that a state finds, with the first answer that was told. */
export async function search(
  index: Index,
  state: Partial<SearchState>,
  options: Partial<AskOptions> = {},
): Promise<Answer & { first: Answer }> {
  const told: Answer[] = [];
  await plan({ ...BLANK, ...state }, { limit: 100, values: true, ...options }, index, (answer) => told.push(answer));
  return { ...(told.at(-1) as Answer), first: told[0] as Answer };
}

/** The numbers of the articles that a state finds, in their order. */
export async function numbersFound(index: Index, state: Partial<SearchState>): Promise<number[]> {
  const { articles } = await search(index, state);
  return (articles?.results ?? []).map(({ href }) => Number(href.split('/')[2]));
}

function readText(text: string): { words: string[]; quoted: QuotationLookup[] } {
  const words: string[] = [];
  const quoted: QuotationLookup[] = [];
  let speaker = '';
  for (const token of text.split(/\s+/).filter((each) => each !== '')) {
    if (token.endsWith(':')) speaker = token.slice(0, -1);
    else {
      if (token.startsWith('«')) quoted.push({ speaker, start: words.length, end: words.length });
      words.push(token.replace(/[«»]/g, '').toLowerCase());
      const last = quoted.at(-1);
      if (token.endsWith('»') && last) last.end = words.length;
    }
  }
  return { words, quoted };
}

function rowOf(quoted: readonly QuotationLookup[], speakers: readonly string[]): number[] {
  return quoted.flatMap(({ speaker, start, end }, at) => [
    start - (quoted[at - 1]?.end ?? 0),
    end - start,
    speakers.indexOf(speaker),
  ]);
}

function speakerTable(texts: readonly { quoted: readonly QuotationLookup[] }[], path: string): SpeakerTable {
  let last = 0;
  return texts.flatMap(({ quoted }, article) =>
    quoted.flatMap(({ speaker, start, end }, index): SpeakerTable => {
      if (speaker !== path) return [];
      const distance = article - last;
      last = article;
      return [[distance, index, start, end - start]];
    }),
  );
}

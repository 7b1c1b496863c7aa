import type { Engine, Hit, Question } from '../../src/search/browser/engine.ts';
import { type Chosen, type Facet, type FacetValue, forFacets } from '../../src/search/browser/facets.ts';
import { activeFacets, BLANK } from '../../src/search/browser/state.ts';

/** An article in the index of a test. */
export interface FakeArticle {
  id: string;
  words: string;
  date?: string;
  facets?: Chosen;
}

/**
 * An index that holds what it is given, finds articles that have every word, and remembers what it was asked.
 *
 * @param entities the name and the aliases of each page that has any
 */
export function fakeEngine(articles: readonly FakeArticle[], entities: readonly (readonly string[])[] = []) {
  const asked: Question[] = [];

  function find({ words, chosen, order }: Question): FakeArticle[] {
    const found = articles.filter(
      (article) =>
        (words ?? '').split(' ').every((word) => article.words.includes(word)) &&
        activeFacets({ ...BLANK, chosen }).every((facet) =>
          chosen[facet]?.some((id) => article.facets?.[facet]?.includes(id)),
        ),
    );
    const sign = order === 'newest' ? -1 : 1;
    if (order !== 'relevance') found.sort((a, b) => sign * (a.date ?? '').localeCompare(b.date ?? ''));
    return found;
  }

  const hit = ({ id }: FakeArticle): Hit => ({
    id,
    load: async () => ({
      href: `/${id}/`,
      title: id,
      under: '',
      text: { words: [], joint: ' ', passages: [], matches: [] },
    }),
  });

  function count(found: readonly FakeArticle[]) {
    return forFacets((facet: Facet) => {
      const ids = new Set(articles.flatMap(({ facets }) => facets?.[facet] ?? []));
      const counted = (id: string): FacetValue => ({
        id,
        name: id.toUpperCase(),
        count: found.filter(({ facets }) => facets?.[facet]?.includes(id)).length,
      });
      return new Map([...ids].map((id) => [id, counted(id)]));
    });
  }

  const engine: Engine = {
    values: async () => count(articles),
    names: async () => entities.map(([name = '', ...aliases]) => ({ href: `/${name}/`, under: '', name, aliases })),
    ask: async (question) => {
      asked.push(question);
      const found = find(question);
      return { hits: found.map(hit), values: count(found) };
    },
  };
  return { engine, asked };
}

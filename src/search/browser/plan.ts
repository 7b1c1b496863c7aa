import type { Engine, Hit, NamedPage, Question } from './engine.ts';
import { chosenBeside, type FacetValues, forFacets } from './facets.ts';
import { rankName } from './names.ts';
import { activeFacets, isBlank, orderOf, type SearchState } from './state.ts';

/** How many pages that the words name may stand above the articles. */
const PAGES = 4;

/** What there is to show for a state. */
export interface Answer {
  /** The articles in order; undefined where nothing was asked for. */
  articles: readonly Hit[] | undefined;
  /** Pages of people, topics and others that the words name, the best named first. */
  pages: readonly NamedPage[];
  /**
   * The values of each facet, with the number of articles that there are, or would be with the value chosen as well:
   * what is chosen in other facets counts, what is chosen in the same does not.
   */
  values: FacetValues;
}

/** Asks the index all that a state needs, and puts the answers together. */
export async function answer(state: SearchState, engine: Engine): Promise<Answer> {
  if (isBlank(state)) return { articles: undefined, pages: [], values: await engine.values() };
  const question: Question = {
    words: state.words === '' ? null : state.words,
    chosen: state.chosen,
    order: orderOf(state),
  };
  const active = activeFacets(state);
  const [{ hits, values }, pages, without] = await Promise.all([
    engine.ask(question),
    // Pages of people and others carry no facets: who chooses one asks for articles.
    active.length === 0 ? engine.names().then((names) => findNamed(state.words, names)) : [],
    Promise.all(active.map((facet) => engine.ask({ ...question, chosen: chosenBeside(state.chosen, facet) }))),
  ]);
  return {
    articles: hits,
    pages,
    values: forFacets((facet) => (without[active.indexOf(facet)]?.values ?? values)[facet]),
  };
}

/** The pages that the words name, by a name or an alias. */
function findNamed(words: string, all: readonly NamedPage[]): NamedPage[] {
  return all
    .flatMap((page) => {
      const rank = rankName(words, [page.name, ...page.aliases]);
      return rank === undefined ? [] : [{ page, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, PAGES)
    .map(({ page }) => page);
}

import { createTyped, type SnippetCredit } from '../typed.ts';
import { forms } from './shared.ts';

const { number, plural } = forms;
const { beginningOf, quoted, enumerated } = createTyped(forms, (n) =>
  plural(n, { one: '# other word', other: '# other words' }),
);

/** `1 is a close match`, `2 are close matches`. */
function closeMatches(n: number): string {
  return plural(n, { one: '# is a close match', other: '# are close matches' });
}

const articles = (n: number) => plural(n, { one: '# article', other: '# articles' });
const quotations = (n: number) => plural(n, { one: '# quotation', other: '# quotations' });

/** How many pages answer that are no articles: of people, topics, places, events and so on. */
function matchingPages(n: number): string {
  return plural(n, { one: '# matching page', other: '# matching pages' });
}

/** The strings of the search, in English. They are separate from the others because the browser loads them. */
export const search = {
  title: 'Search',
  placeholder: 'A name, a topic or words',
  submit: 'Search',
  noScript: 'Search needs JavaScript. Without it, these lists lead to every page:',
  loading: 'Searching …',
  start: 'Type a question, a name or a few words, or choose a filter to browse.',
  hints:
    'To narrow a search, type a field: speaker: (whoever is quoted), expert:, institution:, author:, person: (quoted, or an author), topic:, source:, organization:, kind:, year:2021..2023. Put a phrase in quotation marks. Put a minus before a word to exclude it.',
  keys: 'Press / to search, ↑ ↓ to move, Esc to return.',
  /** How many results a list has; `all` of them match all words, and the others come near. */
  results: {
    articles: (n: number, all: number) => {
      if (n === 0) return 'No articles found';
      if (all === n) return `${articles(n)} found`;
      if (all === 0) return `No article matches all your words, ${closeMatches(n)}`;
      const matching = plural(all, {
        one: '# article matches all your words',
        other: '# articles match all your words',
      });
      return `${matching}, ${closeMatches(n - all)}`;
    },
    quotations: (n: number, all: number) => {
      if (n === 0) return 'No quotations found';
      if (all === n) return `${quotations(n)} found`;
      if (all === 0) return `No quotation matches all your words, ${closeMatches(n)}`;
      const matching = plural(all, {
        one: '# quotation matches all your words',
        other: '# quotations match all your words',
      });
      return `${matching}, ${closeMatches(n - all)}`;
    },
  },
  /** Where the words of a phrase occur, but nowhere in that order. */
  outOfOrder: {
    articles: (n: number) => `No article has the quoted words in that order, ${closeMatches(n)}`,
    quotations: (n: number) => `No quotation has the quoted words in that order, ${closeMatches(n)}`,
  },
  tabs: { articles: 'Articles', quotations: 'Quotations' },
  tabList: 'Type of result',
  missing: 'Missing:',
  /** What stands before and after the words that are offered. */
  didYouMean: ['Did you mean ', '?'] as [before: string, after: string],
  beginningOf,
  between: forms.between,
  /** The texts before and after the corrected query. */
  corrected: (typed: string): [before: string, after: string] => [
    `No results for ${quoted(typed)}. Showing results for “`,
    '”.',
  ],
  absent: (absent: readonly string[]) => `No article contains ${enumerated(absent)}.`,
  beginnings: (words: readonly string[]) =>
    `No results for ${enumerated(words)}, showing words that begin with ${words.length === 1 ? 'it' : 'them'}.`,
  /** What the values of each field are. */
  fields: {
    expert: 'expert',
    institution: 'quoted institution',
    topic: 'topic',
    source: 'source',
    author: 'author',
    organization: 'organization',
    year: 'year',
    kind: 'kind of article',
    speaker: 'speaker',
    person: 'quoted person or author',
  },
  unknownValue: (field: string, value: string) => `There is no ${field} ${quoted(value)}.`,
  offers: 'Suggested values',
  suggestions: (n: number) =>
    `${plural(n, { one: '# suggestion', other: '# suggestions' })}; use the arrow keys to choose`,
  years: 'Years',
  from: 'From',
  to: 'To',
  askValues: 'Show all filters',
  alsoPages: matchingPages,
  list: 'Results',
  sentence: forms.sentence,
  /** Whose words a snippet shows, and where: `paragraph` is undefined where it is the summary. */
  snippetBy: ({ speakers, isQuoted, paragraph }: SnippetCredit) => {
    if (paragraph === undefined) return 'summary';
    const names = forms.list(speakers);
    const whose = isQuoted ? names : names === '' ? 'in the article’s own voice' : `quoting ${names}`;
    return `${whose}, paragraph ${paragraph}`;
  },
  none: 'Try other words, or part of a word.',
  noneReadable: 'There is no letter and no digit in your search. Signs alone are not looked for.',
  noneFiltered: 'No result matches the filters. Try other words, or remove a filter.',
  noneInFields: 'Nothing matches all the words and fields in your search. Change a word, or remove a field.',
  noneLeft: 'Nothing matches without the excluded words. Remove a minus, or try other words.',
  updated: 'The site has been updated since you opened this page. These results are from the new version.',
  failures: {
    offline:
      'There is no connection, so the search index could not be loaded. Check the connection and try again. The lists below may still work.',
    missing:
      'The search index could not be loaded: the server did not return it. Try again later. The lists below work without it.',
    outdated: 'The site has been updated since you opened this page. Reload the page to search the new version.',
    unsupported:
      'This browser is too old for the search: it lacks web workers or decompression. The lists below work without them.',
  },
  retry: 'Try again',
  reload: 'Reload',
  sort: 'Sort by',
  sorts: { relevance: 'Best match', newest: 'Newest', oldest: 'Oldest' },
  facets: {
    expert: 'Expert',
    institution: 'Institution quoted',
    topic: 'Topic',
    source: 'Source',
    author: 'Author',
    organization: 'Organization',
    year: 'Year',
    kind: 'Kind',
  },
  filters: 'Filters',
  /** On the button that leads from the filters to the results. */
  showResults: {
    articles: (n: number) => `Show ${articles(n)}`,
    quotations: (n: number) => `Show ${quotations(n)}`,
  },
  chosen: 'Chosen filters',
  clear: 'Clear all filters',
  remove: (facet: string, value: string) => `Remove ${facet.toLowerCase()}: ${value}`,
  more: 'More results',
  moreValues: (n: number) => `${number(n)} more`,
  fewerValues: 'Fewer',
  pages: 'Matching pages',
  number,
  dialog: {
    label: 'Quick search',
    close: 'Close',
    keys: '↑ ↓ to move, Enter to open, Esc to close.',
    results: 'Results',
    articles: 'Articles',
    all: (words: string) => `All results for ${quoted(words)}`,
    articleCount: articles,
    correction: (words: string) => `Did you mean ${quoted(words)}?`,
    corrected: (words: string) => `No results for these words. Showing results for ${quoted(words)}`,
    found: (pages: number, shown: number, found: number) =>
      [
        ...(pages > 0 ? [matchingPages(pages)] : []),
        ...(found > 0 ? [`${articles(found)} found, ${number(shown)} shown`] : []),
      ].join('. '),
    none: 'No results. Try fewer words, another spelling, or part of a name.',
    failures: {
      unsupported: 'This browser is too old for the search: it lacks decompression. These pages list everything:',
      offline: 'There is no connection. Check the connection and try again.',
      missing: 'The search index could not be loaded. Try again, or use the lists:',
      outdated: 'The site has been updated since you opened this page.',
    },
    lists: 'All lists',
    searchNew: 'Search the new version',
  },
};

/** The strings of the search, in any language. */
export type SearchMessages = typeof search;

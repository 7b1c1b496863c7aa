import { formatCount, number } from './count.ts';

/** `1 is a close match`, `2 are close matches`. */
function closeMatches(n: number): string {
  return `${number.format(n)} ${n === 1 ? 'is a close match' : 'are close matches'}`;
}

/** The most letters of a text, and the most words, that a message repeats of what was typed. */
const MAX_LETTERS = 60;
const MAX_WORDS = 8;

/** A text as a message repeats it: of a long one the beginning. */
function beginningOf(typed: string): string {
  const letters = [...typed];
  return letters.length > MAX_LETTERS ? `${letters.slice(0, MAX_LETTERS).join('').trimEnd()}…` : typed;
}

/** What was typed, in quotation marks. */
function quoted(typed: string): string {
  return `“${beginningOf(typed)}”`;
}

/** Words that were typed, as an enumeration: `“a”, “b” or “c”`; of many the first. */
function enumerated(words: readonly string[]): string {
  const left = words.length - MAX_WORDS;
  const items = [...words.slice(0, MAX_WORDS).map(quoted), ...(left > 0 ? [formatCount(left, 'other word')] : [])];
  const last = items.pop() ?? '';
  return items.length > 0 ? `${items.join(', ')} or ${last}` : last;
}

/** How many pages answer that are no articles: of people, topics, places, events and so on. */
function matchingPages(n: number): string {
  return formatCount(n, 'matching page');
}

/** Whose words a snippet shows, and where. */
interface SnippetCredit {
  speakers: readonly string[];
  isQuoted: boolean;
  paragraph: string | undefined;
}

/** The strings of the search, in English. They are separate from the others because the browser loads them. */
export const searchEn = {
  title: 'Search',
  placeholder: 'A name, a topic or words',
  submit: 'Search',
  noScript: 'Search needs JavaScript. Without it, these lists lead to every page:',
  loading: 'Searching …',
  start: 'Type a question, a name or a few words, or choose a filter to browse.',
  hints:
    'To narrow a search, type a field: speaker: (whoever is quoted), expert:, institution:, author:, person: (quoted, or an author), topic:, source:, organization:, kind:, year:2021..2023. Put a phrase in quotation marks. Put a minus before a word to exclude it.',
  keys: 'Press / to search, ↑ ↓ to move, Esc to return.',
  /** @param matchingAll how many of them match all words */
  results: (noun: string, n: number, matchingAll: number) => {
    if (n === 0) return `No ${noun}s found`;
    if (matchingAll === n) return `${formatCount(n, noun)} found`;
    if (matchingAll === 0) return `No ${noun} matches all your words, ${closeMatches(n)}`;
    return `${formatCount(matchingAll, noun)} ${matchingAll === 1 ? 'matches' : 'match'} all your words, ${closeMatches(n - matchingAll)}`;
  },
  /** Where the words of a phrase occur, but nowhere in that order. */
  outOfOrder: (noun: string, n: number) => `No ${noun} has the quoted words in that order, ${closeMatches(n)}`,
  lists: { articles: 'article', quotations: 'quotation' },
  tabs: { articles: 'Articles', quotations: 'Quotations' },
  tabList: 'Type of result',
  missing: 'Missing:',
  didYouMean: 'Did you mean',
  beginningOf,
  or: 'or',
  /** The texts before and after the corrected query. */
  corrected: (typed: string) => [`No results for ${quoted(typed)}. Showing results for “`, '”.'] as const,
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
  suggestions: (n: number) => `${formatCount(n, 'suggestion')}; use the arrow keys to choose`,
  years: 'Years',
  from: 'From',
  to: 'To',
  askValues: 'Show all filters',
  alsoPages: matchingPages,
  list: 'Results',
  sentence: (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`,
  /** Whose words a snippet shows, and where: `paragraph` is undefined where it is the summary. */
  snippetBy: ({ speakers, isQuoted, paragraph }: SnippetCredit) => {
    if (paragraph === undefined) return 'summary';
    const names = speakers.join(', ');
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
  showResults: (noun: string, n: number) => `Show ${formatCount(n, noun)}`,
  chosen: 'Chosen filters',
  clear: 'Clear all filters',
  remove: (facet: string, value: string) => `Remove ${facet.toLowerCase()}: ${value}`,
  more: 'More results',
  moreValues: (n: number) => `${number.format(n)} more`,
  fewerValues: 'Fewer',
  pages: 'Matching pages',
  number: (n: number) => number.format(n),
  dialog: {
    label: 'Quick search',
    close: 'Close',
    keys: '↑ ↓ to move, Enter to open, Esc to close.',
    results: 'Results',
    articles: 'Articles',
    all: (words: string) => `All results for ${quoted(words)}`,
    articleCount: (n: number) => formatCount(n, 'article'),
    correction: (words: string) => `Did you mean ${quoted(words)}?`,
    corrected: (words: string) => `No results for these words. Showing results for ${quoted(words)}`,
    found: (pages: number, shown: number, articles: number) =>
      [
        ...(pages > 0 ? [matchingPages(pages)] : []),
        ...(articles > 0 ? [`${formatCount(articles, 'article')} found, ${number.format(shown)} shown`] : []),
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
  highlight: {
    hide: 'Hide highlights',
  },
};

export type SearchMessages = typeof searchEn;

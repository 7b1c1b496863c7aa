import { count, number } from './count-en.ts';

/** The words of the search page, in English; apart from the others, because the browser loads them. */
export const searchEn = {
  title: 'Search',
  placeholder: 'A name, a topic, words',
  submit: 'Search',
  noScript: 'Live search needs JavaScript. Without it, these lists lead to everything:',
  loading: 'Searching …',
  start: 'Type a question, a name or a few words, or choose a filter to browse.',
  hints:
    'Narrow by a field as you type: expert:, topic:, source:, author:, organization:, kind:, year:2021..2023. Quotation marks keep words together, and a minus leaves one out.',
  keys: 'A slash leads to the field from anywhere, the arrow keys through what is found, Escape back to the field.',
  /** @param whole how many of them have every word */
  results: (noun: string, n: number, whole: number) => {
    if (n === 0) return `No ${noun} found`;
    if (whole === n) return `${count(n, noun)} found`;
    if (whole === 0) return `No ${noun} has every word. ${number.format(n)} ${n === 1 ? 'comes' : 'come'} near`;
    return `${count(whole, noun)} with every word, ${number.format(n - whole)} that ${n - whole === 1 ? 'comes' : 'come'} near`;
  },
  /** Where quotation marks keep words together that stand nowhere so. */
  outOfOrder: (noun: string, n: number) =>
    `No ${noun} has the quoted words in that order. ${number.format(n)} ${n === 1 ? 'comes' : 'come'} near`,
  lists: { articles: 'article', quotations: 'quotation' },
  tabs: { articles: 'Articles', quotations: 'Quotations' },
  tabList: 'What to list',
  lacks: 'Without',
  didYouMean: 'Did you mean',
  or: 'or',
  replaced: (typed: string) => `Nothing has “${typed}”. This is for`,
  absent: (absent: readonly string[]) => `No article has ${absent.map((word) => `“${word}”`).join(' or ')}.`,
  unknownValue: (facet: string, value: string) => `There is no ${facet} “${value}”.`,
  offers: 'Values of the field',
  offered: (n: number) => `${count(n, 'value')} offered; the arrow keys choose`,
  years: 'Years',
  from: 'From',
  to: 'To',
  askValues: 'Show all filters',
  alsoPages: (n: number) => `${count(n, 'page', 'pages')} with that name`,
  list: 'Results',
  paragraph: (n: string) => `paragraph ${n}`,
  none: 'Nothing has any of these words. Try others, or a part of a word.',
  noneFiltered: 'Nothing that was found fits the filters. Try other words, or take a filter away.',
  noneInFields: 'Nothing fits the fields among the words. Try another value, or take a field away.',
  noneLeft: 'Everything that has these words also has one that you left out. Take a minus away.',
  troubles: {
    offline:
      'There is no connection, so the search index could not be loaded. Check it and try again; the lists below may still be there.',
    missing:
      'The search index could not be loaded: it is not where it should be. Try again in a while; the lists below work without it.',
    unsupported:
      'This browser is too old to search here: it lacks WebAssembly or the means to unpack the index. The lists below work without it.',
  },
  retry: 'Try again',
  sort: 'Order',
  sorts: { relevance: 'Best match', newest: 'Newest', oldest: 'Oldest' },
  facets: {
    expert: 'Expert',
    topic: 'Topic',
    source: 'Source',
    author: 'Author',
    organization: 'Organization',
    year: 'Year',
    kind: 'Kind',
  },
  filters: 'Filters',
  chosen: 'Chosen filters',
  clear: 'Clear all filters',
  remove: (facet: string, value: string) => `Remove ${facet.toLowerCase()}: ${value}`,
  more: 'More results',
  moreValues: (n: number) => `${number.format(n)} more`,
  fewerValues: 'Fewer',
  pages: 'Pages with that name',
  number: (n: number) => number.format(n),
  dialog: {
    label: 'Quick search',
    close: 'Close',
    keys: 'Arrow keys choose, Enter opens, Escape closes.',
    results: 'Results',
    articles: 'Articles',
    all: (words: string) => `All results for “${words}”`,
    articleCount: (n: number) => count(n, 'article'),
    instead: (words: string) => `Did you mean “${words}”?`,
    replaced: (words: string) => `Nothing has these words. Found instead: “${words}”`,
    found: (pages: number, shown: number, articles: number) =>
      [
        ...(pages > 0 ? [`${count(pages, 'page')} with that name`] : []),
        ...(articles > 0 ? [`${count(articles, 'article')} found, ${number.format(shown)} of them here`] : []),
      ].join('. '),
    none: 'Nothing has these words. Try fewer of them, another spelling, or a part of a name.',
    troubles: {
      unsupported: 'This browser is too old to search here: it lacks WebAssembly. These pages list everything:',
      offline: 'The network cannot be reached. Check the connection, and try again.',
      missing: 'The search index could not be loaded. Try again, or go through the lists:',
    },
    lists: 'All lists',
  },
  highlight: {
    hide: 'Hide highlights',
  },
};

export type SearchMessages = typeof searchEn;

import { count, number } from './count-en.ts';

/** The words of the search page, in English; apart from the others, because the browser loads them. */
export const searchEn = {
  title: 'Search',
  placeholder: 'A name, a topic, words',
  submit: 'Search',
  noScript: 'Live search needs JavaScript. Without it, these lists lead to everything:',
  loading: 'Searching …',
  start: 'Type a name, a topic or a few words, or choose a filter to browse. Every word must be in the article.',
  keys: 'A slash leads to the field from anywhere, the arrow keys through what is found, Escape back to the field.',
  results: (n: number) => (n === 0 ? 'No article found' : `${count(n, 'article')} found`),
  alsoPages: (n: number) => `${count(n, 'page', 'pages')} with that name`,
  list: 'Articles found',
  paragraph: (n: string) => `paragraph ${n}`,
  none: 'Nothing has all of these words. Try fewer of them, or a part of a word.',
  noneFiltered: 'No article has all of this. Try fewer words, or take a filter away.',
  failed: 'The search index could not be loaded. Check the connection and try again; the lists below work without it.',
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
};

export type SearchMessages = typeof searchEn;

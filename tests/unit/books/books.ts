import { type GatheredArticle, gatheredBook } from '../../../src/books/gathered-book.ts';
import { book as words } from '../../../src/site/messages/en/book.ts';
import type { NotebookData } from '../../../src/site/notebook-data.ts';

const SITE = 'https://example.org/reader/';

export const addressOf = ({ article, anchor }: { article: string; anchor: string }) =>
  `${SITE}articles/${article}/${anchor === '' ? '' : `#${anchor}`}`;

/** An article with a text in full, whose words need escaping. */
export const STORM: NotebookData = {
  article: 'storm',
  digest: 'x',
  title: 'Storm & <calm>',
  authors: ['Mira "Mi" Holm'],
  filedAs: ['Holm, Mira'],
  outlet: 'Sund Courier',
  outletKind: 'newspaper',
  date: '2 March 2026',
  published: '2026-03-02',
  language: 'en',
  url: 'https://courier.example/storm?a=1&b=2',
  rightsText: 'full',
  rights: 'Sund Courier. CC-BY-4.0',
  quotations: [
    { anchor: 'q1', text: 'The harbour held', speaker: 'Anna Geifman', role: 'harbour master' },
    { anchor: 'q2', text: 'We left', speaker: 'Idris Okafor', conveyed: 'as reported by Interfax, translated' },
  ],
  passages: [
    { anchor: 'p1', text: 'It blew \u0000for <two> days & nights.' },
    { anchor: 'p2', text: '“The harbour held.”', speaker: 'Anna Geifman', role: 'harbour master' },
  ],
};

/** The same of which only an extract may be published, in Hebrew. */
export const TIDE: NotebookData = {
  ...STORM,
  article: 'tide',
  title: 'הגאות',
  language: 'he',
  rightsText: 'excerpt',
  authors: [],
  passages: [{ anchor: 'p1', text: 'First paragraph of an extract' }],
};

/** The book of a topic. */
export function bookOf(articles: readonly GatheredArticle[]) {
  return gatheredBook(
    { kind: 'Topic', name: 'Weather' },
    articles,
    { language: 'en', made: '2026-03-04', site: { name: 'On Record', address: SITE } },
    `${SITE}topics/weather/`,
    addressOf,
    words,
  );
}

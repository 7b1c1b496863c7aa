import type { Answer, Searcher } from '../../../../src/search/engine/searcher.ts';
import type { SearchState } from '../../../../src/search/engine/state.ts';
import type { ArticleResult, NamedPage } from '../../../../src/search/engine/types.ts';

/** A question that waits for a test to answer it. */
interface Asked {
  state: SearchState;
  limit: number;
  tell(answer: Answer): void;
  end(): void;
  fail(error: unknown): void;
}

/** A search that answers when, and what, a test says. */
export function fakeSearcher() {
  const asked: Asked[] = [];
  let replace = () => {};
  const searcher: Searcher = {
    ask: (state, { limit }, tell) =>
      new Promise((end, fail) => asked.push({ state, limit, tell, end: () => end(undefined), fail })),
    complete: async () => [],
    onReplaced: (listener) => {
      replace = listener;
    },
  };
  /** The question that was asked last. */
  const last = (): Asked => {
    const question = asked.at(-1);
    if (!question) throw new Error('nothing was asked');
    return question;
  };
  /** Lets another build take the place of the one that answered. */
  return { searcher, asked, last, replace: () => replace() };
}

/** An answer that holds what is given, and otherwise nothing. */
export function answerOf(given: Partial<Answer> = {}): Answer {
  const none = { total: 0, matchingAll: 0, results: [] };
  return {
    build: 'program-content',
    articles: none,
    quotations: none,
    pages: [],
    values: undefined,
    correction: undefined,
    corrected: false,
    unknown: [],
    absent: [],
    beginnings: [],
    ...given,
  };
}

/** Articles of one paragraph each, whose words with an asterisk match. */
export function foundArticles(total: number, ...texts: string[]): NonNullable<Answer['articles']> {
  const results = texts.map((text, index): ArticleResult => {
    const words = text.split(' ');
    return {
      href: `/articles/a${index + 1}/`,
      title: `Article ${index + 1}`,
      subtitle: 'Report',
      missing: [],
      asked: [],
      text: {
        words: words.map((word) => `${word.replace('*', '')} `),
        passages: [{ anchor: 'p1', start: 0, speakers: [] }],
        quotations: [],
        matches: words.flatMap((word, position) => (word.startsWith('*') ? [position] : [])),
      },
    };
  });
  return { total, matchingAll: total, results };
}

export function namedPage(name: string): NamedPage {
  const path = `/people/${name.toLowerCase().replaceAll(' ', '-')}/`;
  return { href: path, path, subtitle: 'Person', name, aliases: [] };
}

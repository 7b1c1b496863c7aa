import { describe, expect, test } from 'vitest';
import { SearchError, type SearchFailure } from '../../../../src/search/engine/searcher.ts';
import { createSession, type SessionState } from '../../../../src/search/quick/session.ts';
import { answerOf, fakeSearcher, foundArticles, namedPage } from '../engine/fake-searcher.ts';

function start() {
  const fake = fakeSearcher();
  const told: SessionState[] = [];
  const session = createSession(fake.searcher, '/search/', (shown) => told.push(shown));
  return { ...fake, session, told, shown: () => told.at(-1) as SessionState };
}

/** Types, and has the search answer at once. */
async function startWith(words: string, answer = answerOf()) {
  const started = start();
  const typed = started.session.type(words);
  started.last().tell(answer);
  started.last().end();
  await typed;
  return started;
}

const hrefs = ({ choices }: SessionState) => choices.map(({ href }) => href);
const harbour = answerOf({
  pages: [namedPage('Ada Berg')],
  articles: foundArticles(12, 'The *harbour is open', 'No *harbour, no *Harbour', 'a *harbour'),
});

describe('what is typed', () => {
  test('finds pages, then articles at their passages, then the way to all results', async () => {
    const { shown, last } = await startWith('harbour', harbour);
    expect(last().state.words).toBe('harbour');
    expect(last().limit).toBe(5);
    expect(shown().view).toBe('found');
    expect(hrefs(shown())).toEqual([
      '/people/ada-berg/',
      '/articles/a1/?find=harbour#p1',
      '/articles/a2/?find=Harbour#p1',
      '/articles/a3/?find=harbour#p1',
      '/search/?q=harbour',
    ]);
    expect(shown().choices.at(-1)).toMatchObject({ kind: 'all', total: 12 });
  });

  test('shows five articles, however many come', async () => {
    const { shown } = await startWith('x', answerOf({ articles: foundArticles(9, ...Array(9).fill('a *x')) }));
    expect(shown().choices.filter(({ kind }) => kind === 'article')).toHaveLength(5);
  });

  test('asks nothing where there are no words, and nothing twice for the same', async () => {
    const { session, asked, shown } = start();
    await session.type('   ');
    expect(asked).toHaveLength(0);
    session.type('harbour');
    session.type(' harbour  ');
    expect(asked).toHaveLength(1);
    await session.type('');
    expect(asked).toHaveLength(1);
    expect(shown()).toMatchObject({ view: 'blank', choices: [], words: '' });
  });

  test('has nothing to choose before there is an answer', async () => {
    const { session, last, shown } = start();
    session.type('ferry & port');
    expect(shown()).toMatchObject({ view: 'waiting', choices: [] });
    last().tell(harbour);
    expect(hrefs(shown()).at(-1)).toBe('/search/?q=ferry+%26+port');
  });

  test('keeps the last results until there are others, but not how many they were', async () => {
    const { session, shown } = await startWith('harbour', harbour);
    session.type('harbours');
    expect(shown().view).toBe('waiting');
    expect(shown().choices).toHaveLength(5);
    expect(shown().choices.at(-1)).toMatchObject({ href: '/search/?q=harbours', total: undefined });
  });

  test('is not answered by what was asked before', async () => {
    const { session, asked, shown } = start();
    const first = session.type('old');
    const second = session.type('new');
    asked[1]?.tell(answerOf({ pages: [namedPage('New Name')] }));
    asked[1]?.end();
    await second;
    asked[0]?.tell(harbour);
    asked[0]?.fail(new SearchError('missing'));
    await first;
    expect(shown().view).toBe('found');
    expect(hrefs(shown())).toEqual(['/people/new-name/', '/search/?q=new']);
  });

  test('finds nothing only when all is known', async () => {
    const { session, last, shown } = start();
    const typed = session.type('xyzzy');
    last().tell(answerOf());
    expect(shown().view).toBe('waiting');
    last().end();
    await typed;
    expect(shown().view).toBe('none');
    expect(shown().choices).toEqual([]);
  });

  test('is offered in another spelling, unless that was searched already', async () => {
    const offered = await startWith('harbuor', answerOf({ correction: 'harbour' }));
    expect(hrefs(offered.shown())).toEqual(['/search/?q=harbour']);
    const taken = await startWith('harbuor', { ...harbour, correction: 'harbour', corrected: true });
    expect(taken.shown().choices.map(({ kind }) => kind)).not.toContain('correction');
  });

  test('leads to the quotations where there are no articles', async () => {
    const { shown } = await startWith('x', answerOf({ quotations: { total: 3, matchingAll: 3, results: [] } }));
    expect(hrefs(shown())).toEqual(['/search/?q=x']);
  });
});

describe('the arrow keys', () => {
  test('go through all choices and through none, both ways', async () => {
    const { session, shown } = await startWith('harbour', harbour);
    const seen = [1, 1, 1, 1, 1, 1, 1].map((step) => {
      session.move(step as 1);
      return shown().active?.kind;
    });
    expect(seen).toEqual(['page', 'article', 'article', 'article', 'all', undefined, 'page']);
    session.move(-1);
    expect(shown().active).toBeUndefined();
    session.move(-1);
    expect(shown().active?.kind).toBe('all');
  });

  test('do nothing where there is nothing', () => {
    const { session, shown } = start();
    session.move(1);
    expect(shown().active).toBeUndefined();
  });

  test('have chosen nothing once something else is typed', async () => {
    const { session, shown } = await startWith('harbour', harbour);
    session.move(1);
    session.type('harbours');
    expect(shown().active).toBeUndefined();
  });

  test('keep their choice when the rest of an answer comes', async () => {
    const { session, last, shown } = start();
    session.type('harbour');
    last().tell(answerOf({ pages: [namedPage('Ada Berg')] }));
    session.move(1);
    last().tell(harbour);
    expect(shown().active?.href).toBe('/people/ada-berg/');
    expect(shown().choices).toContain(shown().active);
  });
});

describe('a search that fails', () => {
  test.each<SearchFailure>(['unsupported', 'offline', 'missing'])('says why: %s', async (failure) => {
    const { session, last, shown } = start();
    const typed = session.type('harbour');
    last().fail(new SearchError(failure));
    await typed;
    expect(shown()).toMatchObject({ view: 'failed', failure, choices: [], words: 'harbour' });
  });

  test('is asked again, by hand and by typing', async () => {
    const { session, asked, last, shown } = start();
    const typed = session.type('harbour');
    last().fail(new SearchError('offline'));
    await typed;
    const again = session.retry();
    expect(asked).toHaveLength(2);
    expect(shown()).toMatchObject({ view: 'waiting', failure: undefined });
    last().fail(new SearchError('offline'));
    await again;
    session.type('harbour');
    expect(asked).toHaveLength(3);
    last().tell(harbour);
    expect(shown().view).toBe('found');
  });

  test('is not asked again where it did not fail', async () => {
    const { session, asked } = await startWith('harbour', harbour);
    await session.retry();
    expect(asked).toHaveLength(1);
  });
});

test('what was typed is asked for again where another build has taken the place of the one that answered', async () => {
  const { asked, last, replace, shown } = await startWith('harbour', harbour);
  replace();
  expect(asked).toHaveLength(2);
  expect(last().state.words).toBe('harbour');
  last().tell(answerOf({ build: 'program-other', articles: foundArticles(1, 'The *harbour is shut') }));
  expect(shown().answer?.build).toBe('program-other');
  expect(hrefs(shown())).toEqual(['/articles/a1/?find=harbour#p1', '/search/?q=harbour']);
});

import { expect, test } from 'vitest';
import { followBuilds } from '../../../../src/search/engine/follow-builds.ts';
import { plan } from '../../../../src/search/engine/plan.ts';
import { type Answer, SearchError } from '../../../../src/search/engine/searcher.ts';
import { BLANK } from '../../../../src/search/engine/state.ts';
import type { Index } from '../../../../src/search/engine/types.ts';
import { fakeIndex } from './fake-index.ts';

const TEXTS: Record<string, string[]> = {
  'one-a': ['hamas talks', 'zebras graze'],
  'one-b': ['an older text', 'hamas talks', 'zebras graze'],
  'two-c': ['another format'],
};

/**
 * A site whose published build a test changes. Of a build that is gone, what was not loaded before cannot be loaded.
 * @param own the build that is published at first
 */
function site(own = 'one-a') {
  let published = own;
  const opened: string[] = [];
  const timers: (() => void)[] = [];
  let replaced = 0;

  function open(build: string): Index {
    opened.push(build);
    const { index } = fakeIndex(
      (TEXTS[build] ?? []).map((text) => ({ text })),
      [],
      [],
      build,
    );
    const loaded = new Map<string, Promise<unknown>>();
    const load = <Value>(key: string, from: () => Promise<Value>): Promise<Value> => {
      const known = loaded.get(key) as Promise<Value> | undefined;
      if (known) return known;
      if (build !== published) return Promise.reject(new SearchError('missing', '404'));
      const value = from();
      loaded.set(key, value);
      return value;
    };
    return {
      build,
      collection: () => load('collection', index.collection),
      names: () => load('names', index.names),
      events: () => load('events', index.events),
      accounts: (event) => load(`event ${event}`, () => index.accounts(event)),
      facets: () => load('facets', index.facets),
      quotations: () => load('quotations', index.quotations),
      quotationsBy: (path) => load(`quotations by ${path}`, () => index.quotationsBy(path)),
      vocabulary: (word) => load(`vocabulary ${word[0]}`, () => index.vocabulary(word)),
      find: (word) => load(`find ${word}`, () => index.find(word)),
      titleLength: index.titleLength,
      beginning: (letters) => load(`beginning ${letters}`, () => index.beginning(letters)),
      stemmers: () => load('stemmers', index.stemmers),
      load: (article) => load(`article ${article}`, () => index.load(article)),
    };
  }

  const builds = followBuilds(
    own,
    { published: async () => published, canRead: (build) => build.startsWith('one-'), open },
    () => {
      replaced += 1;
    },
    () => new Promise((resolve) => timers.push(resolve)),
  );
  return {
    opened,
    replaced: () => replaced,
    publish: (build: string) => {
      published = build;
    },
    /** Lets the time pass after which a follower looks for another build. */
    pass: async () => {
      for (const end of timers.splice(0)) end();
      await new Promise((resolve) => setTimeout(resolve));
    },
    timers,
    ask: async (words: string) => {
      const answers: Answer[] = [];
      await builds.run((index) =>
        plan({ ...BLANK, words }, { limit: 10, values: true }, index, (answer) => answers.push(answer)),
      );
      const last = answers.at(-1);
      const texts = last?.articles?.results.map(({ text }) => text.words.join('').trim());
      return { build: last?.build, texts };
    },
  };
}

test('words that are asked for after another build was published find the articles of that build', async () => {
  const { ask, publish, opened } = site();
  expect(await ask('hamas')).toEqual({ build: 'one-a', texts: ['hamas talks'] });
  publish('one-b');
  expect(await ask('zebras')).toEqual({ build: 'one-b', texts: ['zebras graze'] });
  expect(await ask('hamas')).toEqual({ build: 'one-b', texts: ['hamas talks'] });
  expect(opened).toEqual(['one-a', 'one-b']);
});

test('an answer that needs nothing new is from the old build, until it is looked for another one', async () => {
  const { ask, publish, pass, replaced } = site();
  await ask('hamas');
  publish('one-b');
  expect(await ask('hamas')).toEqual({ build: 'one-a', texts: ['hamas talks'] });
  expect(replaced()).toBe(0);
  await pass();
  expect(replaced()).toBe(1);
  expect(await ask('hamas')).toEqual({ build: 'one-b', texts: ['hamas talks'] });
});

test('questions that follow one another are followed by one look', async () => {
  const { ask, timers, pass, replaced } = site();
  await ask('hamas');
  await ask('zebras');
  await ask('talks');
  expect(timers).toHaveLength(1);
  await pass();
  expect(replaced()).toBe(0);
  await ask('graze');
  expect(timers).toHaveLength(1);
});

test('questions at the same time take up the new build once', async () => {
  const { ask, publish, opened } = site();
  await ask('hamas');
  publish('one-b');
  const answers = await Promise.all([ask('zebras'), ask('graze'), ask('older')]);
  expect(answers.map(({ build }) => build)).toEqual(['one-b', 'one-b', 'one-b']);
  expect(opened).toEqual(['one-a', 'one-b']);
});

test('a build of another program is not read, whatever is loaded of the old one', async () => {
  const { ask, publish, pass, replaced } = site();
  await ask('hamas');
  publish('two-c');
  await expect(ask('zebras')).rejects.toMatchObject({ failure: 'outdated' });
  await expect(ask('hamas')).rejects.toMatchObject({ failure: 'outdated' });
  await pass();
  expect(replaced()).toBe(0);
});

test('nor where it is the first build that the page finds', async () => {
  const { ask } = site('two-c');
  await expect(ask('another')).rejects.toMatchObject({ failure: 'outdated' });
});

test('a file that is missing in the build that is published is a failure', async () => {
  let asked = 0;
  const builds = followBuilds(
    'one-a',
    {
      published: async () => {
        asked += 1;
        return 'one-a';
      },
      canRead: () => true,
      open: (build) => fakeIndex([], [], [], build).index,
    },
    () => {},
  );
  await expect(builds.run(() => Promise.reject(new SearchError('missing')))).rejects.toMatchObject({
    failure: 'missing',
  });
  await expect(builds.run(() => Promise.reject(new SearchError('offline')))).rejects.toMatchObject({
    failure: 'offline',
  });
  expect(asked).toBe(1);
});

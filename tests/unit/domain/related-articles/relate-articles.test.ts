import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleEntry } from '../../../../src/domain/entry.ts';
import { publishedText } from '../../../../src/domain/related-articles/collect-features.ts';
import { createRelator, relateArticles } from '../../../../src/domain/related-articles/relate-articles.ts';
import { decodeRelator, encodeRelator } from '../../../../src/domain/related-articles/relator-state.ts';

interface Given {
  text?: string;
  title?: string;
  language?: string;
  quoted?: string[];
  paraphrased?: string[];
  people?: string[];
  authors?: string[];
  events?: string[];
  topics?: string[];
  draft?: boolean;
}

/** An article of which nothing is known but what is given. */
function article(id: string, given: Given = {}): ArticleEntry {
  const { text = '', title = '', quoted = [], paraphrased = [], people = [], authors = [], events = [] } = given;
  const data = {
    title,
    summary: '',
    language: given.language,
    authors,
    topics: given.topics ?? [],
    quoted: [
      ...quoted.map((person) => ({ person, paraphrased: false })),
      ...paraphrased.map((person) => ({ person, paraphrased: true })),
    ],
    people,
    organizations: [],
    places: [],
    draft: given.draft ?? false,
  };
  const body = {
    passages: [{ number: 1, text }],
    quotations: [],
    annotations: events.map((target) => ({ type: 'event', target })),
    names: [],
  };
  const digests = { data: JSON.stringify(data), text: JSON.stringify(body) };
  return { kind: 'article', id, data, body, noteLinks: [], digests } as unknown as ArticleEntry;
}

const collection = (given: Record<string, Given>) => Object.entries(given).map(([id, each]) => article(id, each));

/** What stands beside each article: ids, entities as `quoted person/ada`, and words. */
function related(articles: readonly ArticleEntry[]) {
  return listRelated(articles, relateArticles(articles, 'en'));
}

function listRelated(articles: readonly ArticleEntry[], relatedTo: ReturnType<typeof relateArticles>) {
  return Object.fromEntries(
    articles.map((each) => [
      each.id as string,
      relatedTo(each).map(({ article: { id }, entities, words }) => ({
        id: id as string,
        entities: entities.map(({ bond, key }) => `${bond} ${key}`),
        words,
      })),
    ]),
  );
}

/** Articles that have nothing but a few everyday words in common. */
const others = (count: number, given: Given = {}) =>
  Array.from({ length: count }, (_, at) =>
    article(`other-${at}`, { text: `The ship and the port in the morning, number${at}x`, ...given }),
  );

describe('articles are related', () => {
  test('by whom both quote and what both report, the strongest and rarest first', () => {
    const beside = related(
      collection({
        a: { quoted: ['ada', 'max'], events: ['storm'], topics: ['sea'] },
        b: { quoted: ['ada', 'max'], topics: ['sea'] },
        c: { quoted: ['max'], events: ['storm'] },
        d: { quoted: ['max'] },
        e: { topics: ['hills'] },
      }),
    );
    expect(beside['a']?.map(({ id }) => id)).toEqual(['b', 'c', 'd']);
    expect(beside['a']?.[0]?.entities).toEqual(['quoted person/ada', 'quoted person/max', 'topic topic/sea']);
    expect(beside['a']?.[1]?.entities).toEqual(['event event/storm', 'quoted person/max']);
    expect(beside['e']).toEqual([]);
  });

  test('by quoting only where both quote: who is paraphrased or named in one is named in both', () => {
    const articles = collection({ a: { quoted: ['ada'] }, b: { paraphrased: ['ada'] }, c: { people: ['ada'] } });
    const beside = related(articles);
    expect(beside['a']).toMatchObject([{ id: 'c', entities: ['named person/ada'] }]);
    expect(beside['b']).toEqual([]);
  });

  test('by one bond to each, the strongest: who writes both and is named in both is their author', () => {
    const both = { authors: ['ada'], people: ['ada'] };
    const beside = related([...others(8, { authors: ['ada'] }), ...collection({ a: both, b: both })]);
    expect(beside['a']?.[0]).toMatchObject({ id: 'b', entities: ['author person/ada'] });
  });

  test('by words that few others use, in a spelling that is in both', () => {
    const beside = related([
      ...others(40),
      article('a', { text: 'The dredger cleared silt from the Channels near the port.' }),
      article('b', { text: 'Silt again! The dredger is late; channels, silt.', title: 'Silt' }),
      article('c', { text: 'A dredger in the channels, and the silt' }),
    ]);
    expect(beside['b']?.map(({ id }) => id)).toEqual(['c']);
    expect(beside['b']?.[0]?.entities).toEqual([]);
    expect(beside['b']?.[0]?.words.toSorted()).toEqual(['channels', 'dredger', 'silt']);
    expect(beside['a']).toEqual([]);
  });

  test('not by stop words, which are those of the collection', () => {
    expect(Object.values(related(others(40))).flat()).toEqual([]);
  });

  test('not by what many have to do with, unless the articles are few', () => {
    const crowd = others(60, { topics: ['sea'] });
    const more = [...crowd, ...collection({ a: { topics: ['sea', 'ice'] }, b: { topics: ['sea', 'ice'] } })];
    expect(related(more)['a']).toMatchObject([{ id: 'b', entities: ['topic topic/ice'] }]);
    expect(related(more)['other-0']).toEqual([]);
    expect(related(collection({ a: { topics: ['sea'] }, b: { topics: ['sea'] } }))['a']).toHaveLength(1);
  });

  test('by the words of scripts that put no space between them', () => {
    const text = '港湾の浚渫工事は台風のため延期された。';
    const articles = [
      ...others(40),
      article('a', { text, language: 'ja' }),
      article('b', { text: '台風の後、港湾の浚渫工事が始まった。', language: 'ja' }),
    ];
    expect(related(articles)['a']?.[0]?.id).toBe('b');
    expect(related(articles)['a']?.[0]?.words).toEqual(expect.arrayContaining(['港湾', '工事', '台風']));
  });
});

test('an article has five beside it at most, the most similar', () => {
  const events = 'bcdefgh'.split('');
  const articles = [
    article('a', { events, quoted: ['ada'] }),
    ...events.map((event) => article(event, { events: [event] })),
    article('z', { events: ['b'], quoted: ['ada'] }),
  ];
  const beside = related(articles)['a']?.map(({ id }) => id);
  expect(beside).toHaveLength(5);
  expect(beside?.[0]).toBe('z');
});

test('of a text, what may be published is read: of an extract the first paragraph and the quotations, each once', () => {
  const { data } = article('a', { title: 'Title' });
  const passages = [{ number: 1, text: 'Opening “one”.' }];
  const quotations = [
    { passage: 1, text: 'one' },
    { passage: 4, text: 'two' },
  ];
  const entry = { data: { ...data, summary: 'Summary.' }, body: { passages, quotations } } as unknown as ArticleEntry;
  expect(publishedText(entry)).toBe('Title\nSummary.\nOpening “one”.\ntwo');
});

describe('whatever the collection,', () => {
  const some = (...all: string[]) => fc.subarray(all);
  const words = ['silt', 'dredger', 'pilot', 'lock', 'quay', 'crane', 'tide', 'buoy'];
  const given: fc.Arbitrary<Given> = fc.record({
    text: fc.subarray(words).map((list) => list.join(' ')),
    language: fc.constantFrom('de', 'en', 'fr'),
    quoted: some('ada', 'max'),
    people: some('ada', 'eli'),
    authors: some('eli'),
    events: some('storm', 'launch'),
    topics: some('sea', 'ice', 'trade'),
    draft: fc.boolean(),
  });
  const lists = fc
    .array(given, { minLength: 2, maxLength: 40 })
    .map((list) => list.map((each, at) => article(`a${at}`, each)));

  test('relations go both ways with the same reasons, each has one, and none is to itself or a draft', () => {
    fc.assert(
      fc.property(lists, (articles) => {
        const beside = related(articles);
        const drafts = new Set<string>(articles.filter(({ data }) => data.draft).map(({ id }) => id));
        for (const [id, list] of Object.entries(beside)) {
          expect(list.length).toBeLessThanOrEqual(drafts.has(id) ? 0 : 5);
          for (const { id: other, entities, words: used } of list) {
            expect(other).not.toBe(id);
            expect(drafts.has(other)).toBe(false);
            expect(entities.length > 0 || used.length > 2).toBe(true);
            expect(beside[other]?.find((each) => each.id === id)).toEqual({ id, entities, words: used });
          }
        }
      }),
    );
  });

  test('the order of its files is of no matter', () => {
    fc.assert(
      fc.property(
        lists.chain((articles) =>
          fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length })),
        ),
        ([articles, shuffled]) => {
          expect(related(shuffled)).toEqual(related(articles));
        },
      ),
    );
  });

  test('what was known of others before gives the same relations, and their texts are not read again', () => {
    fc.assert(
      fc.property(lists, lists, fc.nat(40), (before, after, kept) => {
        const first = createRelator();
        first.relate(before, 'en');
        const changed = [...before.slice(0, kept), ...after.slice(kept)];
        const nameOf = ({ id, digests }: ArticleEntry) => JSON.stringify([id, digests]);
        const known = new Set(before.filter(({ data }) => !data.draft).map(nameOf));
        const unread = changed.map((each) => (known.has(nameOf(each)) ? withoutPassages(each) : each));
        const second = createRelator(again(encodeRelator(first.state())));
        expect(listRelated(changed, second.relate(unread, 'en'))).toEqual(related(changed));
        // What is remembered of what was remembered is the same.
        const third = createRelator(again(encodeRelator(second.state())));
        const unreadAgain = changed.map((each) => (each.data.draft ? each : withoutPassages(each)));
        expect(listRelated(changed, third.relate(unreadAgain, 'en'))).toEqual(related(changed));
      }),
    );
  });
});

/** As bytes are read from a file, behind something else. */
function again(bytes: Uint8Array) {
  return decodeRelator(Buffer.concat([Buffer.from('x'), bytes]).subarray(1));
}

describe('of a collection that changes,', () => {
  const words = ['silt', 'dredger', 'pilot', 'lock', 'quay', 'crane', 'tide', 'buoy', 'Lock', 'Tides'];
  const given: fc.Arbitrary<Given> = fc.record({
    text: fc.subarray(words).map((list) => list.join(' ')),
    quoted: fc.subarray(['ada', 'max']),
    topics: fc.subarray(['sea', 'ice', 'trade']),
    draft: fc.boolean(),
  });
  // Some steps are read ahead: none, some, or all.
  const change = fc.record({ at: fc.nat(40), to: fc.option(given, { nil: undefined }), steps: fc.nat(50) });

  test('it is the same as of all at once, whatever was added, changed, removed and read before', () => {
    fc.assert(
      fc.property(
        fc.array(given, { minLength: 2, maxLength: 40 }),
        fc.array(change, { maxLength: 4 }),
        (list, changes) => {
          const { relate, read } = createRelator();
          const known = new Map(list.map((each, at) => [at, each]));
          for (const { at, to, steps } of [{ at: 41, to: {}, steps: 3 }, ...changes]) {
            if (to) known.set(at, to);
            else known.delete(at);
            const articles = [...known].map(([number, each]) => article(`a${number}`, each));
            const reading = read(articles, 'en');
            for (let step = 0; step < steps; step++) reading.next();
            expect(listRelated(articles.toReversed(), relate(articles, 'en'))).toEqual(related(articles));
          }
        },
      ),
    );
  });

  test('an article that has not changed is not read again', () => {
    const { relate } = createRelator();
    const before = [1, 2, 3].map((number) => article(`a${number}`, { text: 'silt dredger pilot', quoted: ['ada'] }));
    relate(before, 'en');
    const after = [...before.map(withoutPassages), article('a4', { text: 'silt dredger pilot', quoted: ['ada'] })];
    const [first] = after;
    expect(first && relate(after, 'en')(first).map((each) => each.article.id)).toEqual(['a2', 'a3', 'a4']);
  });

  test('an article that was read ahead is not read again', () => {
    const { read, relate } = createRelator();
    const articles = [1, 2].map((number) => article(`a${number}`, { text: 'silt dredger pilot', quoted: ['ada'] }));
    expect([...read(articles, 'en')]).toHaveLength(2);
    const unread = articles.map(withoutPassages);
    expect([...read(unread, 'en')]).toEqual([]);
    expect(unread[0] && relate(unread, 'en')(unread[0]).map((each) => each.article.id)).toEqual(['a2']);
  });

  test('it is found however many articles have to be looked at before', () => {
    // Each is more like the next than like the one before.
    const chain = Array.from({ length: 3000 }, (_, number) =>
      article(`a${String(number).padStart(4, '0')}`, { topics: [`t${number}`, `t${number + 1}`] }),
    );
    const [first] = chain;
    expect(first && relateArticles(chain, 'en')(first)).toHaveLength(1);
  });
});

/** An article whose text cannot be read. */
function withoutPassages(entry: ArticleEntry): ArticleEntry {
  const { passages: _, ...rest } = entry.body;
  const body = Object.defineProperty(rest, 'passages', {
    get: () => {
      throw new Error('the text was read');
    },
  });
  return { ...entry, body } as ArticleEntry;
}

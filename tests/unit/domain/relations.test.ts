import { beforeAll, describe, expect, test } from 'vitest';
import { buildCatalog, type Catalog } from '../../../src/domain/catalog.ts';
import type { EntityKey } from '../../../src/domain/entry.ts';
import { KINDS } from '../../../src/schema/kinds.ts';
import { COLLECTION, read, THREE_ARTICLES } from '../content-folder.ts';

async function catalogOf(folder: string): Promise<Catalog> {
  const { site, entries, problems } = await read(folder);
  if (!site || problems.length > 0) throw new Error(`${folder} has problems: ${JSON.stringify(problems)}`);
  return buildCatalog(site, entries);
}

let catalog: Catalog;

beforeAll(async () => {
  catalog = await catalogOf(THREE_ARTICLES);
});

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const said = (key: EntityKey) =>
  catalog.quotationsBy(key).map(({ article, quotation }) => `${article.id}#${quotation.id}`);

test('articles come newest first, of one day by id; events by their first day', () => {
  expect(ids(catalog.entries.article)).toEqual(['dredging', 'harbour-reopens', 'storm-closes-harbour']);
  expect(ids(catalog.entries.event)).toEqual(['harbour-built', 'april-storm']);
});

test('everything else comes by name: people by their sorting name, "The" counts for nothing', () => {
  expect(ids(catalog.entries.person)).toEqual(['ada-berg', 'max-berg', 'eli-dahl', 'port-office']);
  expect(ids(catalog.entries.organization)).toEqual(['ferry-company', 'port-office', 'sailors-union']);
  expect(ids(catalog.entries.topic)).toEqual(['harbour', 'sea', 'weather']);
  expect(ids(catalog.entries.source)).toEqual(['north-review', 'sund-courier']);
});

test('what exists is found, what does not is undefined, and asking for it is an error', () => {
  expect(catalog.get('person', 'ada-berg').data.name).toBe('Ada Berg');
  expect(catalog.find('person', 'nobody')).toBeUndefined();
  expect(() => catalog.get('person', 'nobody')).toThrow('no person "nobody"');
});

describe('quotations', () => {
  test('of a person are those of all articles, newest first, in the order of the text', () => {
    expect(said('person/ada-berg')).toEqual([
      'harbour-reopens#ferries',
      'storm-closes-harbour#nobody-sails',
      'storm-closes-harbour#not-tomorrow',
    ]);
  });

  test('of an author are his, though nobody lists him', () => {
    expect(said('person/max-berg')).toEqual(['dredging#i-say']);
  });

  test('of a person and an organization with the same id are distinguished', () => {
    expect(said('organization/port-office')).toEqual(['storm-closes-harbour#the-answer']);
    expect(said('person/port-office')).toEqual(['dredging#so-do-i']);
  });

  test('of somebody who is paraphrased alone are none', () => {
    expect(said('person/eli-dahl')).toEqual([]);
  });

  test('are filed under their topics and under who passed them on', () => {
    const under = (list: ReturnType<Catalog['quotationsOn']>) => list.map(({ quotation }) => quotation.id);
    expect(under(catalog.quotationsOn('weather'))).toEqual(['so-do-i', 'not-tomorrow']);
    expect(under(catalog.quotationsOn('sea'))).toEqual([]);
    expect(under(catalog.quotationsVia('port-office'))).toEqual(['not-tomorrow']);
  });
});

test.each([
  ['topic/harbour', 'topic', ['harbour-reopens', 'storm-closes-harbour']],
  ['source/north-review', 'source', ['dredging']],
  ['person/max-berg', 'author', ['dredging', 'storm-closes-harbour']],
  ['person/eli-dahl', 'quoted', ['harbour-reopens']],
  ['organization/port-office', 'quoted', ['storm-closes-harbour']],
  ['person/eli-dahl', 'mentioned', ['dredging', 'harbour-reopens']],
  ['person/max-berg', 'mentioned', ['harbour-reopens']],
  ['place/sund', 'mentioned', ['storm-closes-harbour']],
  ['event/april-storm', 'event', ['storm-closes-harbour']],
  ['claim/dredging-helps', 'claim', ['harbour-reopens', 'storm-closes-harbour']],
  ['event/harbour-built', 'event', []],
] as const)('%s: the articles that have it as %s', (key, relation, expected) => {
  expect(ids(catalog.articlesOf(key, relation))).toEqual(expected);
});

test('passages that tell of an event, each of them; positions on a claim, and whose they are', () => {
  const annotations = (key: EntityKey) =>
    catalog.annotationsOf(key).map(({ annotation }) => [annotation.anchor, annotation.passage]);
  expect(annotations('event/april-storm')).toEqual([
    ['e-april-storm', 1],
    ['e-april-storm-2', 2],
  ]);
  const positions = catalog
    .annotationsOf('claim/dredging-helps')
    .map(({ article, annotation }) => [article.id, annotation.stance, annotation.by]);
  expect(positions).toEqual([
    ['harbour-reopens', 'disputes', []],
    ['storm-closes-harbour', 'asserts', ['port-office']],
  ]);
});

test.each<[EntityKey, EntityKey[]]>([
  ['person/ada-berg', ['event/april-storm']],
  ['organization/port-office', ['person/ada-berg']],
  ['place/sund', ['event/april-storm', 'organization/port-office', 'source/sund-courier']],
  ['topic/harbour', ['claim/dredging-helps', 'topic/weather']],
  ['topic/sea', ['topic/harbour']],
  ['topic/weather', ['event/april-storm']],
  ['event/april-storm', ['person/ada-berg']],
  ['event/harbour-built', []],
])('%s is named by %j', (key, expected) => {
  expect([...catalog.referrersOf(key)].toSorted()).toEqual(expected.toSorted());
});

test('ids come in the order of the collection, each once, and only those that are in it', () => {
  expect(catalog.inOrder('article', ['storm-closes-harbour', 'nothing', 'dredging', 'storm-closes-harbour'])).toEqual([
    'dredging',
    'storm-closes-harbour',
  ]);
});

test('an article stands between those of its main topic that are newer and older', () => {
  const beside = (id: string) => {
    const { newer, older } = catalog.neighboursOf(id);
    return [newer?.id, older?.id];
  };
  expect(beside('harbour-reopens')).toEqual([undefined, 'storm-closes-harbour']);
  expect(beside('storm-closes-harbour')).toEqual(['harbour-reopens', undefined]);
});

describe.each([
  ['three articles', THREE_ARTICLES],
  ['a whole collection', COLLECTION],
])('in %s', (_, folder) => {
  let whole: Catalog;
  beforeAll(async () => {
    whole = await catalogOf(folder);
  });

  test('every quotation is in one dossier, and the counts add up', () => {
    const inArticles = whole.entries.article.flatMap(({ id, body }) =>
      body.quotations.map((each) => `${id}#${each.id}`),
    );
    const speakers = KINDS.flatMap((kind) => whole.entries[kind].map(({ id }) => `${kind}/${id}` as const));
    const inDossiers = speakers.flatMap((key) =>
      whole.quotationsBy(key).map(({ article, quotation }) => `${article.id}#${quotation.id}`),
    );
    expect(inDossiers.toSorted()).toEqual(inArticles.toSorted());
    expect(new Set(inArticles).size).toBe(inArticles.length);
  });

  test('every position is with the speakers that take it, or with the authors of an article that speaks for itself', () => {
    const taken = whole.entries.claim.flatMap(({ id }) =>
      whole
        .annotationsOf(`claim/${id}`)
        .flatMap(({ article, annotation }) =>
          (annotation.by.length > 0 ? annotation.by : article.data.authors).map((by) => `${by} ${article.id} ${id}`),
        ),
    );
    const speakers = new Set([...whole.entries.person, ...whole.entries.organization].map(({ id }): string => id));
    const found = [...speakers].flatMap((by) =>
      whole.positionsOf(by).map(({ article, annotation }) => `${by} ${article.id} ${annotation.target}`),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.toSorted()).toEqual(taken.toSorted());
  });

  test('every article is under its source once, and under each of its topics', () => {
    const under = (kind: 'source' | 'topic') =>
      whole.entries[kind].flatMap(({ id }) => ids(whole.articlesOf(`${kind}/${id}`, kind))).toSorted();
    const all = whole.entries.article;
    expect(under('source')).toEqual(ids(all).toSorted());
    expect(under('topic')).toEqual(all.flatMap(({ id, data }) => data.topics.map(() => id as string)).toSorted());
  });

  test('every annotation is under what it annotates', () => {
    const marked = (['event', 'claim'] as const).flatMap((kind) =>
      whole.entries[kind].flatMap(({ id }) => whole.annotationsOf(`${kind}/${id}`).map(({ annotation }) => annotation)),
    );
    const annotations = whole.entries.article.flatMap(({ body }) => body.annotations);
    expect(marked).toHaveLength(annotations.length);
    expect(new Set(marked)).toEqual(new Set(annotations));
  });
});

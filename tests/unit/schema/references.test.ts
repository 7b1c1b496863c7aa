import { expect, test } from 'vitest';
import { z } from 'zod';
import { articleSchema } from '../../../src/schema/article.ts';
import { SCHEMAS } from '../../../src/schema/entities.ts';
import { reference, references } from '../../../src/schema/ids.ts';
import { KINDS } from '../../../src/schema/kinds.ts';
import { referencesIn } from '../../../src/schema/references.ts';

test('references are found in fields, lists, and lists of sets of fields, with their paths', () => {
  const schema = z.strictObject({
    name: z.string(),
    place: reference('place').optional(),
    people: references('person'),
    posts: z.array(z.strictObject({ title: z.string(), at: reference('organization').optional() })).default([]),
    seat: z.strictObject({ of: z.strictObject({ source: reference('source') }) }).optional(),
  });
  const data = schema.parse({
    name: 'ada-berg',
    place: 'sund',
    people: ['max', 'eli'],
    posts: [{ title: 'one' }, { title: 'two', at: 'union' }],
    seat: { of: { source: 'courier' } },
  });
  expect(referencesIn(schema, data)).toEqual([
    { kind: 'place', id: 'sund', path: ['place'] },
    { kind: 'person', id: 'max', path: ['people', 0] },
    { kind: 'person', id: 'eli', path: ['people', 1] },
    { kind: 'organization', id: 'union', path: ['posts', 1, 'at'] },
    { kind: 'source', id: 'courier', path: ['seat', 'of', 'source'] },
  ]);
});

test('a field that may be left out and is has no reference', () => {
  const schema = z.strictObject({ place: reference('place').optional(), people: references('person') });
  expect(referencesIn(schema, schema.parse({}))).toEqual([]);
});

test('an article refers by all of these fields', () => {
  const article = articleSchema.parse({
    title: 'T',
    source: 's',
    published: '2021',
    authors: ['a'],
    kind: 'report',
    summary: 'S',
    quoted: [
      { person: 'p', as: 'x' },
      { organization: 'o', as: 'y' },
    ],
    topics: ['t'],
    places: ['pl'],
    organizations: ['org'],
    people: ['pe'],
    rights: { holder: 'H', text: 'retold' },
  });
  expect(referencesIn(articleSchema, article).map(({ path }) => path.join('.'))).toEqual([
    'source',
    'authors.0',
    'quoted.0.person',
    'quoted.1.organization',
    'topics.0',
    'places.0',
    'organizations.0',
    'people.0',
  ]);
});

test('every schema can be walked', () => {
  for (const kind of KINDS) expect(referencesIn(SCHEMAS[kind], {})).toEqual([]);
});

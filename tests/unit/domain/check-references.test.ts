import { expect, test } from 'vitest';
import { checkReferences, idsOf } from '../../../src/domain/check-references.ts';
import { SCHEMAS } from '../../../src/schema/entities.ts';
import { references } from '../../../src/schema/ids.ts';
import { documentsOf } from '../make-documents.ts';

const check = (files: Record<string, string>, malformed: Parameters<typeof idsOf>[1] = []) => {
  const documents = documentsOf(files);
  return checkReferences(documents, idsOf(documents, malformed)).map(
    ({ kind, file, line, column, message }) => `${file}:${line}:${column} ${kind}: ${message}`,
  );
};

/** Each of these names somebody or something that is nowhere. */
test.each([
  ['articles/a', 'topics: [x]', 'articles/a.md:2:10 unknown-topic: There is no topic `x` in topics/.'],
  ['articles/a', 'topics: []\nauthors: [x]', 'articles/a.md:3:11 unknown-person: There is no person `x` in people/.'],
  ['topics/t', 'name: T\nbroader: x', 'topics/t.md:3:10 unknown-topic: There is no topic `x` in topics/.'],
  ['topics/t', 'name: T\nrelated: [t, x]', 'topics/t.md:3:14 unknown-topic: There is no topic `x` in topics/.'],
  ['organizations/o', 'name: O\nplace: x', 'organizations/o.md:3:8 unknown-place: There is no place `x` in places/.'],
  ['sources/s', 'name: S\nplace: x', 'sources/s.yaml:2:8 unknown-place: There is no place `x` in places/.'],
  [
    'people/p',
    'name: P\nroles:\n  - title: R\n  - title: S\n    organization: x',
    'people/p.md:6:19 unknown-organization: There is no organization `x` in organizations/.',
  ],
  ['events/e', 'people: [x]', 'events/e.yaml:1:10 unknown-person: There is no person `x` in people/.'],
  [
    'events/e',
    'organizations: [x]',
    'events/e.yaml:1:17 unknown-organization: There is no organization `x` in organizations/.',
  ],
  ['events/e', 'places: [x]', 'events/e.yaml:1:10 unknown-place: There is no place `x` in places/.'],
  ['events/e', 'topics: [x]', 'events/e.yaml:1:10 unknown-topic: There is no topic `x` in topics/.'],
  ['claims/c', 'topics: [x]', 'claims/c.yaml:1:10 unknown-topic: There is no topic `x` in topics/.'],
])('%s: %j', (path, fields, expected) => {
  const files = { 'sources/courier': 'name: C', [path]: fields.replace('topics: []', 'topics: [t]') };
  const topic = fields.includes('topics: []') ? { 'topics/t': 'name: T' } : {};
  expect(check({ ...topic, ...files })).toEqual([expected]);
});

test('every reference of an article is checked', () => {
  const fields = [
    'topics: [x]',
    'authors: [x]',
    'places: [x]',
    'organizations: [x]',
    'people: [x]',
    'quoted: [{person: x, as: a}, {organization: x, as: b}]',
  ];
  const kinds = check({ 'articles/a': fields.join('\n') }).map((line) => line.split(' ')[1]);
  expect(kinds.toSorted()).toEqual([
    'unknown-organization:',
    'unknown-organization:',
    'unknown-person:',
    'unknown-person:',
    'unknown-person:',
    'unknown-place:',
    'unknown-source:',
    'unknown-topic:',
  ]);
});

test('an id of another kind is no answer', () => {
  expect(check({ 'people/sund': 'name: P', 'organizations/o': 'name: O\nplace: sund' })).toHaveLength(1);
});

test('what leads to a file that is there but could not be read is not wrong for that', () => {
  const files = { 'organizations/o': 'name: O\nplace: sund' };
  expect(check(files, [{ kind: 'place', id: 'sund' }])).toEqual([]);
  expect(check(files, [{ kind: 'person', id: 'sund' }])).toHaveLength(1);
});

test('references that lead somewhere are no problem', () => {
  expect(
    check({
      'articles/a': 'topics: [t]\nauthors: [p]\nquoted: [{organization: o, as: x}]',
      'organizations/o': 'name: O\nplace: l',
      'people/p': 'name: P\nroles: [{title: R, organization: o}]',
      'places/l': 'name: L',
      'sources/courier': 'name: C',
      'topics/t': 'name: T\nrelated: [t]',
    }),
  ).toEqual([]);
});

test('a schema that gains a field of references has it checked', () => {
  const claim = SCHEMAS.claim.extend({ witnesses: references('person') });
  const documents = documentsOf({ 'claims/c': '' });
  for (const { data } of documents.claim) Object.assign(data, { witnesses: ['ada-berg'] });
  const problems = checkReferences(documents, idsOf(documents), { ...SCHEMAS, claim });
  expect(problems.map(({ file, kind }) => `${file} ${kind}`)).toEqual(['claims/c.yaml unknown-person']);
  expect(checkReferences(documents, idsOf(documents))).toEqual([]);
});

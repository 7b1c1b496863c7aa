import { expect, test } from 'vitest';
import { checkTopics } from '../../../src/domain/check-topics.ts';
import { documentsOf } from '../make-documents.ts';

/** Topics by id, each with the broader one or none. */
const check = (topics: Record<string, string>) => {
  const files = Object.entries(topics).map(([id, broader]) => [
    `topics/${id}`,
    broader === '' ? 'name: T' : `name: T\nbroader: ${broader}`,
  ]);
  return checkTopics(documentsOf(Object.fromEntries(files))).map(({ file, line, column, message }) =>
    [`${file}:${line}:${column}`, message].join(' '),
  );
};

test.each([
  ['no topics', {}],
  ['a tree', { sea: '', harbour: 'sea', ferries: 'harbour', weather: 'sea' }],
  ['a broader topic that is nowhere', { harbour: 'sea' }],
])('%s has no circle', (_, topics) => {
  expect(check(topics)).toEqual([]);
});

test('each topic of a circle is reported, with the whole circle', () => {
  expect(check({ a: 'b', b: 'c', c: 'a' })).toEqual([
    'topics/a.md:3:10 `a` is its own broader topic: a → b → c → a.',
    'topics/b.md:3:10 `b` is its own broader topic: b → c → a → b.',
    'topics/c.md:3:10 `c` is its own broader topic: c → a → b → c.',
  ]);
});

test('a topic that leads into a circle is not reported, and the search for it ends', () => {
  expect(check({ a: 'b', b: 'b' })).toEqual(['topics/b.md:3:10 `b` is its own broader topic: b → b.']);
});

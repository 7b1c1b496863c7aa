import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseItem, parseItems } from '../../../src/notebook/item.ts';
import { change, groupByArticle, merge, move, remove, renameArticle, restore } from '../../../src/notebook/list.ts';
import { anyItems, makeItem } from './items.ts';

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
const [a, b, c, d] = [
  makeItem({ anchor: 'a' }),
  makeItem({ anchor: 'b', article: 'other' }),
  makeItem({ anchor: 'c' }),
  makeItem({ anchor: 'd', article: 'other' }),
];

describe('an item', () => {
  test('that is a quotation is the same whatever its words, and one that is a paragraph wherever it stands', () => {
    expect(makeItem({ text: 'one' }).id).toBe(makeItem({ text: 'two' }).id);
    const passage = { kind: 'passage', text: 'one' } as const;
    expect(makeItem({ ...passage, anchor: 'p1' }).id).toBe(makeItem({ ...passage, anchor: 'p2' }).id);
    expect(makeItem({ ...passage }).id).not.toBe(makeItem({ ...passage, text: 'two' }).id);
  });

  test.each([
    ['Velmar waits.', 'moscow-cozies-up#~e9f37060'],
    ['Paragraph 72.', 'moscow-cozies-up#~002c2664'],
    ['«Чужие» слова', 'moscow-cozies-up#~a4ac97bc'],
    ['שלום 🙂', 'moscow-cozies-up#~f4084e95'],
  ])('that is the paragraph “%s” has the id by which readers have kept it', (text, id) => {
    expect(makeItem({ kind: 'passage', text }).id).toBe(id);
  });

  test('is read from outside as it is', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        expect(parseItems(JSON.parse(JSON.stringify(items)))).toEqual(items);
      }),
    );
  });

  test.each([
    ['nothing', null],
    ['a text', 'quotation'],
    ['another kind', { ...a, kind: 'book' }],
    ['a missing field', { ...a, note: undefined }],
    ['a number for a text', { ...a, text: 4 }],
    ['authors that are no list', { ...a, authors: 'John Hardie' }],
    ['an article that would lead elsewhere', { ...a, article: '../../elsewhere' }],
    ['an anchor that would', { ...a, anchor: 'x"y' }],
  ])('is not read from %s', (_, value) => {
    expect(parseItem(value)).toBeUndefined();
  });

  test('gets its id from what it is, and no fields that are not its own', () => {
    expect(parseItem({ ...a, id: 'forged', more: 1 })).toEqual(a);
  });
});

describe('moving', () => {
  test('goes past the neighbour', () => {
    expect(ids(move([a, b, c], c.id, -1))).toEqual(ids([a, c, b]));
    expect(ids(move([a, b, c], a.id, 1))).toEqual(ids([b, a, c]));
  });

  test('within a group goes past the neighbour of the group', () => {
    const inArticle = ({ article }: { article: string }) => article === c.article;
    expect(ids(move([a, b, c, d], c.id, -1, inArticle))).toEqual(ids([c, a, b, d]));
    expect(ids(move([a, b, c, d], c.id, 1, inArticle))).toEqual(ids([a, b, c, d]));
  });

  test('keeps the set, and back is where it was', () => {
    const by = fc.constantFrom(-1 as const, 1 as const);
    fc.assert(
      fc.property(anyItems, fc.nat(), by, (items, at, step) => {
        const id = items[at % items.length]?.id ?? '';
        const moved = move(items, id, step);
        expect(ids(moved).sort()).toEqual(ids(items).sort());
        const stayed = ids(moved).join() === ids(items).join();
        expect(ids(stayed ? moved : move(moved, id, step === 1 ? -1 : 1))).toEqual(ids(items));
      }),
    );
  });
});

describe('removing', () => {
  test('can be undone, in the same order', () => {
    fc.assert(
      fc.property(anyItems, fc.func(fc.boolean()), (items, isRemoved) => {
        const gone = new Set(ids(items).filter((id) => isRemoved(id)));
        const [left, removed] = remove(items, gone);
        expect(left).toHaveLength(items.length - gone.size);
        expect(restore(left, removed)).toEqual(items);
        expect(restore(restore(left, removed), removed)).toEqual(items);
      }),
    );
  });
});

describe('merging', () => {
  test('twice is merging once', () => {
    fc.assert(
      fc.property(anyItems, anyItems, (items, others) => {
        const once = merge(items, others);
        expect(merge(once, others)).toEqual(once);
        expect(new Set(ids(once))).toEqual(new Set([...ids(items), ...ids(others)]));
        expect(once).toHaveLength(new Set(ids(once)).size);
      }),
    );
  });

  test('keeps both notes', () => {
    expect(merge([makeItem({ note: 'mine' })], [makeItem({ note: 'theirs' })])[0]?.note).toBe('mine\n\ntheirs');
    expect(merge([makeItem()], [makeItem({ note: 'theirs' })])[0]?.note).toBe('theirs');
    expect(merge([makeItem({ note: 'mine' })], [makeItem()])[0]?.note).toBe('mine');
  });
});

test('a note is changed on its item alone', () => {
  expect(change([a, c], c.id, { note: 'new' })).toEqual([a, { ...c, note: 'new' }]);
});

test('items of a renamed article get its present id, and what was kept under both is one', () => {
  const [old, present] = [makeItem({ article: 'old', note: 'before' }), makeItem({ article: 'now', note: 'since' })];
  expect(renameArticle([old, b, present], 'old', 'now')).toEqual([{ ...present, note: 'before\n\nsince' }, b]);
});

test('groups keep every item, each with its article', () => {
  expect([...groupByArticle([a, b, c, d])].map(([article, items]) => [article, ids(items)])).toEqual([
    [a.article, ids([a, c])],
    [b.article, ids([b, d])],
  ]);
});

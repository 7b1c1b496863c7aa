import { describe, expect, test } from 'vitest';
import { storageKey } from '../../../src/notebook/storage-key.ts';
import { openStore, parseKept, printKept } from '../../../src/notebook/store.ts';
import { makeItem } from './items.ts';

const key = storageKey('/reader/');

function memory(given: Record<string, string> = {}) {
  const kept = new Map(Object.entries(given));
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  };
}

describe('the store', () => {
  test('gives back what was kept, and says that it changed', () => {
    const storage = memory();
    let changes = 0;
    const store = openStore(
      () => storage,
      key,
      () => changes++,
    );
    expect(store.read()).toEqual({ items: [] });
    expect(store.update((items) => [...items, makeItem()])).toBeUndefined();
    expect(openStore(() => storage, key).read()).toEqual({ items: [makeItem()] });
    expect(changes).toBe(1);
  });

  test('changes what is kept at that moment, whichever window kept it', () => {
    const storage = memory();
    const [one, other] = [openStore(() => storage, key), openStore(() => storage, key)];
    one.update((items) => [...items, makeItem({ anchor: 'a' })]);
    other.update((items) => [...items, makeItem({ anchor: 'b' })]);
    expect(one.read().items.map(({ anchor }) => anchor)).toEqual(['a', 'b']);
  });

  test('says so where the browser keeps nothing', () => {
    const store = openStore(() => {
      throw new DOMException('no', 'SecurityError');
    }, key);
    expect(store.read()).toEqual({ items: [], failure: 'blocked' });
    expect(store.update((items) => items)).toBe('blocked');
  });

  test('says so where there is no room, and what was kept stays', () => {
    const storage = memory({ [key]: printKept([makeItem()]) });
    const full = {
      ...storage,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const store = openStore(() => full, key);
    expect(store.update(() => [])).toBe('full');
    expect(store.read().items).toHaveLength(1);
  });

  test('puts aside what it cannot read', () => {
    const storage = memory({ [key]: 'not ours' });
    const store = openStore(() => storage, key);
    expect(store.read()).toEqual({ items: [], failure: 'unreadable' });
    expect(storage.kept.get(key)).toBe('not ours');
    expect(store.update(() => [makeItem()])).toBeUndefined();
    expect(store.read()).toEqual({ items: [makeItem()] });
    expect(storage.kept.get(`${key}:aside`)).toBe('not ours');
  });
});

describe('what was kept', () => {
  test.each(['{', 'null', '[]', '{"version":2,"items":[]}', '{"version":1,"items":{}}'])(
    'is unreadable as %s',
    (text) => {
      expect(parseKept(text)).toEqual({ items: [], failure: 'unreadable' });
    },
  );

  test('leaves out what is no item', () => {
    expect(parseKept(JSON.stringify({ version: 1, items: [3, makeItem(), makeItem()] }))).toEqual({
      items: [makeItem()],
    });
  });
});

test('each site on a host has a notebook of its own', () => {
  expect(storageKey('/')).not.toBe(storageKey('/reader/'));
});

import { describe, expect, test } from 'vitest';
import { itemOf, selectionOf } from '../../../src/notebook/item-of.ts';
import type { NotebookData } from '../../../src/site/notebook-data.ts';

const DATA: NotebookData = {
  article: 'storm',
  digest: 'Xy0-_abc',
  title: '[The storm]',
  authors: ['Ada Berg'],
  filedAs: ['Berg, Ada'],
  outlet: 'Sund Courier',
  outletKind: 'newspaper',
  date: 'about April 2021',
  published: '2021-04~',
  language: 'en',
  rightsText: 'full',
  rights: 'Sund Courier',
  quotations: [
    { anchor: 'wait', text: 'we wait', speaker: 'Eli Dahl', role: 'pilot, to Radio Sund' },
    { anchor: 'go', text: 'we go', speaker: 'Ada Berg' },
  ],
  passages: [{ anchor: 'p1', text: 'He said “we wait”.' }],
};

test('a quotation is saved with its speaker and role, and all that a citation needs', () => {
  expect(itemOf(DATA, { kind: 'quotation', anchor: 'wait' }, '2026-03-02')).toEqual({
    id: 'storm#wait',
    kind: 'quotation',
    article: 'storm',
    anchor: 'wait',
    text: 'we wait',
    speaker: 'Eli Dahl',
    role: 'pilot, to Radio Sund',
    title: '[The storm]',
    authors: ['Ada Berg'],
    filedAs: ['Berg, Ada'],
    outlet: 'Sund Courier',
    outletKind: 'newspaper',
    date: 'about April 2021',
    published: '2021-04~',
    language: 'en',
    saved: '2026-03-02',
    note: '',
  });
  expect(itemOf(DATA, { kind: 'quotation', anchor: 'go' }, '')).not.toHaveProperty('role');
});

test('a paragraph is known by its words, wherever it stands', () => {
  const saved = itemOf(DATA, { kind: 'passage', anchor: 'p1' }, '2026-03-02');
  const moved = { ...DATA, passages: [{ anchor: 'p9', text: 'He said “we wait”.' }] };
  expect(saved).toMatchObject({ kind: 'passage', text: 'He said “we wait”.' });
  expect(itemOf(moved, { kind: 'passage', anchor: 'p9' }, '')?.id).toBe(saved?.id);
});

test('a paragraph of nothing but somebody’s words has their name, and is nobody else’s', () => {
  const said = { anchor: 'p2', text: '“We wait.”', speaker: 'Eli Dahl', role: 'pilot, to Radio Sund' };
  const data: NotebookData = { ...DATA, retold: true, passages: [...DATA.passages, said] };
  const item = itemOf(data, { kind: 'passage', anchor: 'p2' }, '');
  expect(item).toMatchObject(said);
  expect(item).not.toHaveProperty('retold');
});

test('a place that the article does not have cannot be saved', () => {
  expect(itemOf(DATA, { kind: 'passage', anchor: 'p2' }, '')).toBeUndefined();
  expect(itemOf(DATA, { kind: 'quotation', anchor: 'p1' }, '')).toBeUndefined();
});

test('an article is saved without words', () => {
  const item = itemOf(DATA, { kind: 'article', anchor: '' }, '2026-03-02');
  expect(item).toMatchObject({ id: 'storm', kind: 'article', anchor: '', text: '', title: '[The storm]' });
});

describe('selected words', () => {
  const select = (text: string, anchor: string, data = DATA) => selectionOf(data, { text, anchor }, '2026-03-02');

  test.each(['we wait', 'wait', '“we wait”', '“we wait,”'])('%j within a quotation have its speaker', (text) => {
    const item = select(text, 'wait');
    expect(item).toMatchObject({
      kind: 'selection',
      anchor: 'wait',
      speaker: 'Eli Dahl',
      role: 'pilot, to Radio Sund',
    });
    expect(item.text).toBe(text.includes('we') ? 'we wait' : 'wait');
  });

  test.each([
    ['that the quotation does not have', 'we go', 'wait'],
    ['of which it has a part', 'said “we wait”', 'wait'],
    ['outside a quotation', 'He said “we wait”', 'p1'],
  ])('%s have none', (_, text, anchor) => {
    expect(select(text, anchor)).not.toHaveProperty('speaker');
    expect(select(text, anchor).text).toBe(text);
  });

  test('are the editors’ own where the article is retold and no speaker has them', () => {
    const retold = { ...DATA, retold: true as const };
    expect(select('He said', 'p1', retold).retold).toBe(true);
    expect(itemOf(retold, { kind: 'passage', anchor: 'p1' }, '')?.retold).toBe(true);
    expect(select('wait', 'wait', retold)).not.toHaveProperty('retold');
    expect(itemOf(retold, { kind: 'quotation', anchor: 'wait' }, '')).not.toHaveProperty('retold');
  });
});

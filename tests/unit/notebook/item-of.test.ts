import { expect, test } from 'vitest';
import { itemOf } from '../../../src/notebook/item-of.ts';
import type { NotebookData } from '../../../src/site/notebook-data.ts';

const DATA: NotebookData = {
  article: 'storm',
  digest: 'Xy0-_abc',
  title: '[The storm]',
  authors: ['Ada Berg'],
  outlet: 'Sund Courier',
  date: 'about April 2021',
  published: '2021-04~',
  language: 'en',
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
    outlet: 'Sund Courier',
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

test('a place that the article does not have cannot be saved', () => {
  expect(itemOf(DATA, { kind: 'passage', anchor: 'p2' }, '')).toBeUndefined();
  expect(itemOf(DATA, { kind: 'quotation', anchor: 'p1' }, '')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { formatCopy } from '../../../src/notebook/credit.ts';
import type { NotebookItem } from '../../../src/notebook/item.ts';
import { credit as creditEn } from '../../../src/site/messages/en/shared.ts';
import { makeItem } from './items.ts';

const ADDRESS = 'https://example.org/articles/a/#b';
const plain = (values: Partial<NotebookItem>) => formatCopy(makeItem(values), ADDRESS, creditEn).plain;

test('a quotation is copied with its speaker and role, how it came, and its source; nobody else is named', () => {
  const role = 'pilot, to Radio Sund';
  expect(plain({ speaker: 'Eli Dahl', role, conveyed: 'as reported by Sund Courier, translated' })).toBe(
    `“wrong step”
— Eli Dahl, pilot, to Radio Sund, as reported by Sund Courier, translated
Moscow Cozies Up, The Algemeiner, 28 September 2022
${ADDRESS}`,
  );
});

test('words of the article itself are copied with its authors', () => {
  expect(plain({ kind: 'passage', text: 'He waits.' })).toBe(
    `He waits.
— John Hardie, Ivana Stradner, Moscow Cozies Up, The Algemeiner, 28 September 2022
${ADDRESS}`,
  );
});

test('words of the editors are said to be theirs, and the authors of the original are not named', () => {
  expect(plain({ kind: 'selection', text: 'He waits.', retold: true })).toBe(
    `He waits.
— Retold by the editors from Moscow Cozies Up, The Algemeiner, 28 September 2022
${ADDRESS}`,
  );
});

test('a paragraph of somebody’s words alone is copied with their name, and without the authors', () => {
  expect(plain({ kind: 'passage', text: '“We wait.”', speaker: 'Eli Dahl' })).toBe(
    `“We wait.”
— Eli Dahl
Moscow Cozies Up, The Algemeiner, 28 September 2022
${ADDRESS}`,
  );
});

test('an article is copied as its source alone', () => {
  expect(plain({ kind: 'article', anchor: '', text: '' })).toBe(
    `John Hardie, Ivana Stradner, Moscow Cozies Up, The Algemeiner, 28 September 2022
${ADDRESS}`,
  );
});

test('in HTML the words are a quotation of their address, in their language, and nothing in them is markup', () => {
  const item = makeItem({ speaker: 'A & B', text: '<b>wait', language: 'de' });
  expect(formatCopy(item, ADDRESS, creditEn).html).toBe(
    `<blockquote cite="${ADDRESS}" lang="de"><p>„&lt;b&gt;wait“</p></blockquote>` +
      `<p>— A &amp; B<br>Moscow Cozies Up, The Algemeiner, 28 September 2022<br><a href="${ADDRESS}">${ADDRESS}</a></p>`,
  );
});

import { expect, test } from 'vitest';
import { describePicture, pickForPicture } from '../../../src/domain/share-picture.ts';
import type { Quotation } from '../../../src/markdown/types.ts';

function said(text: string, more: Partial<Quotation> = {}): Quotation {
  return { text, by: 'ada', words: text.split(' ').length, translated: false, ...more } as Quotation;
}

const WHOLE = said('The mill runs again this year.');

const picked = (...quotations: Quotation[]) => pickForPicture(quotations)?.text;

test('the first quotation that can stand alone is picked', () => {
  expect(picked(WHOLE, said('Nobody has been to the river.'))).toBe(WHOLE.text);
  expect(picked(said('הטחנה פועלת שוב כל יום'))).toBe('הטחנה פועלת שוב כל יום');
});

test.each([
  ['a part of a sentence', said('utter contempt for the lives of fishermen')],
  ['a few words', said('It works, yes')],
  ['what is too long for a card', said(`The mill ${'runs again and '.repeat(12)}stops.`)],
  ['words that came by way of somebody else', said('The mill was never closed.', { via: 'eli' })],
  ['a translation', said('The mill was never closed.', { translated: true })],
])('%s is left out', (_, quotation) => {
  expect(picked(quotation)).toBeUndefined();
  expect(picked(quotation, WHOLE)).toBe(WHOLE.text);
});

test('words that hold those of another speaker, or stand in theirs, are left out', () => {
  const outer = said('He told me “the mill will never run again” and left.');
  const inner = said('the mill will never run again', { by: 'eli' });
  expect(picked(outer, inner)).toBeUndefined();
  expect(picked(outer, { ...inner, by: 'ada' })).toBe(outer.text);
});

test('a picture is described by all that stands in it about its page', () => {
  const picture = { language: 'en', isQuotation: true, head: 'Site', foot: 'Outlet', hue: 1 };
  expect(describePicture({ ...picture, words: '“It works.”', speaker: 'Ada Berg', notes: ['miller', 'to us'] })).toBe(
    '“It works.” — Ada Berg, miller, to us',
  );
  expect(describePicture({ ...picture, words: 'Ada Berg', speaker: '', notes: [] })).toBe('Ada Berg');
});

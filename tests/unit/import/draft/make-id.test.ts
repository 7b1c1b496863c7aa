import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeId, makeUnique } from '../../../../src/import/draft/make-id.ts';
import { makeQuotationId } from '../../../../src/import/draft/quotation-id.ts';
import { isId } from '../../../../src/schema/ids.ts';
import { makeFolder, reportOf } from '../../content-folder.ts';

test.each([
  ['The Harbour’s “Last” Ferry: 10:39', 'the-harbours-last-ferry-10-39'],
  ['Ærø, Łódź & Straße — déjà vu', 'aero-lodz-and-strasse-deja-vu'],
  ['U.S. ferries', 'us-ferries'],
  ['Паром', ''],
  ['  ', ''],
])('%j becomes the id %j', (name, id) => {
  expect(makeId(name)).toBe(id);
});

test('a long name becomes an id of whole words', () => {
  const id = makeId('ferry '.repeat(40));
  expect(id).toMatch(/^ferry(?:-ferry)*$/);
  expect(id.length).toBeLessThanOrEqual(72);
  expect(makeId('x'.repeat(300)).length).toBeLessThanOrEqual(72);
});

const ANY_TEXT = fc.array(fc.integer({ max: 0x2fff, min: 0 })).map((codes) => String.fromCharCode(...codes));

test('whatever a name is, it becomes an id or nothing', () => {
  fc.assert(fc.property(ANY_TEXT, (name) => makeId(name) === '' || isId(makeId(name))));
});

test('an id that is taken, a device of Windows or a page number gets another form', () => {
  const taken = new Set(['storm', 'storm-2']);
  const unique = (id: string) => makeUnique(id, (each) => taken.has(each));
  expect(['storm', 'con', '2021', 'ferry'].map(unique)).toEqual(['storm-3', 'con-2', 'n-2021', 'ferry']);
});

test.each([
  ['You’re looking at a harbour that wants to sail', 'looking-harbour-wants'],
  ['It is what it is', 'it-is-what'],
  ['well—storms', 'well-storms'],
  ['Паром', 'said'],
])('%j has the id %j', (text, id) => {
  expect(makeQuotationId(text, new Set())).toBe(id);
});

test('no id of a quotation is one that the page needs for itself', async () => {
  const texts = ['p1', 'E-mail ferries now', 's-bahn', 'fn quay', 'text', 'Voices', 'about', 'search', 'c-17'];
  const ids = new Set<string>();
  for (const text of texts) ids.add(makeQuotationId(text, ids));
  const body = [...ids].map((id) => `:quote[the ferries]{by=ada-berg id=${id}}`).join('\n\n');
  const article = `---\ntitle: T\nsource: sund-courier\npublished: 2021\nkind: report\nsummary: S\nquoted: [{person: ada-berg, as: x}]\ntopics: [harbour]\nrights: {holder: H, text: full}\n---\n`;
  expect(await reportOf(await makeFolder({ 'articles/x.md': `${article}${body}` }))).toBe('');
});

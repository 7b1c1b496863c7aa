import { expect, test } from 'vitest';
import { chooseQuotationId } from '../../../../src/import/draft/choose-ids.ts';
import { makeFolder, reportOf } from '../../content-folder.ts';

test.each([
  ['You’re looking at a harbour that wants to sail', 'looking-harbour-wants'],
  ['It is what it is', 'it-is-what'],
  ['well—storms', 'well-storms'],
  ['☺', 'said'],
  ['Паром пойдёт', 'parom-poydet'],
  ['המעבורת תצא מחר בבוקר', 'hmabvrt-ttsa-mhr'],
  ['轮渡明天早上开', 'lun-du-ming'],
  ['“Паром” will sail, they say, on 10 May', 'parom-sail-say'],
  ['5 ferries', 'ferries'],
])('%j has the id %j', (text, id) => {
  expect(chooseQuotationId(text, new Set())).toBe(id);
});

test('no id of a quotation is one that the page needs for itself', async () => {
  const texts = ['p1', 'E-mail ferries now', 's-bahn', 'fn quay', 'text', 'Voices', 'about', 'search', 'c-17'];
  const ids = new Set<string>();
  for (const text of texts) ids.add(chooseQuotationId(text, ids));
  const body = [...ids].map((id) => `:quote[the ferries]{by=ada-berg id=${id}}`).join('\n\n');
  const article = `---\ntitle: T\nsource: sund-courier\npublished: 2021\nkind: report\nsummary: S\nquoted: [{person: ada-berg, as: x}]\ntopics: [harbour]\nrights: {holder: H, text: full}\n---\n`;
  expect(await reportOf(await makeFolder({ 'articles/x.md': `${article}${body}` }))).toBe('');
});

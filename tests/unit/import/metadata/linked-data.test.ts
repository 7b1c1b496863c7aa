/** Shapes in which publishers write who wrote an article into the data of its page. */

import { expect, test } from 'vitest';
import { readPage } from '../../../../src/import/page/read-page.ts';

const BODY =
  '<p>The council of the harbour spoke for two hours about the price of salt, and about a ferry that is late.</p>';

/** The authors of a page with these scripts of data; bodies with a star. */
async function authorsOf(...scripts: string[]): Promise<string[]> {
  const data = scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join('');
  const { authors } = await readPage(
    `<html><head><title>Salt rises</title>${data}</head><body><article><h1>Salt rises</h1>${BODY.repeat(8)}</article>`,
  );
  return authors.map(({ value }) => value.name + (value.kind ? '*' : ''));
}

const person = (name: unknown) => ({ '@type': 'Person', name });
const article = (facts: object) => ({ '@type': 'NewsArticle', headline: 'Salt rises', ...facts });
const page = (facts: object) => ({ '@type': 'WebPage', ...facts });
const [ADA, JO] = [person('Ada Berg'), person('Jo Park')];
const LANE = { '@type': 'Organization', name: 'Harbour Lane' };

test.each([
  ['of the page alone', { '@graph': [page({ author: ADA })] }, ['Ada Berg']],
  ['of the page around an article without', { '@graph': [article({}), page({ author: ADA })] }, ['Ada Berg']],
  ['of the page that is the article’s', article({ mainEntityOfPage: page({ author: ADA }) }), ['Ada Berg']],
  ['of what the page is about', page({ mainEntity: article({ author: ADA }) }), ['Ada Berg']],
  ['by reference', { '@graph': [article({ author: { '@id': '#a' } }), { ...ADA, '@id': '#a' }] }, ['Ada Berg']],
  ['by reference in a string', { '@graph': [article({ author: '#a' }), { ...ADA, '@id': '#a' }] }, ['Ada Berg']],
  ['in a list', article({ author: [ADA, 'Jo Park'] }), ['Ada Berg', 'Jo Park']],
  ['in a list of linked data', article({ author: { '@list': [ADA, JO] } }), ['Ada Berg', 'Jo Park']],
  ['with several names', article({ author: person(['Ada Berg', 'Jo Park']) }), ['Ada Berg', 'Jo Park']],
  ['in parts', article({ author: { '@type': 'Person', givenName: 'Ada', familyName: 'Berg' } }), ['Ada Berg']],
  ['with a language', article({ author: person({ '@value': 'Ada Berg', '@language': 'en' }) }), ['Ada Berg']],
  ['as creator beside an empty author', article({ author: person(''), creator: ADA }), ['Ada Berg']],
  ['of a post', { '@type': 'SocialMediaPosting', headline: 'Salt rises', author: ADA }, ['Ada Berg']],
  ['with character references', article({ author: person('Ren&amp;eacute; O&#039;Shea') }), ['René O’Shea']],
  ['with a link', article({ author: person('<a href="/a">Ada Berg</a>') }), ['Ada Berg']],
  [
    'of the article, not of others before',
    [article({ headline: 'Pepper', author: JO }), article({ author: ADA })],
    ['Ada Berg'],
  ],
  [
    'of no other story',
    [{ '@type': 'ItemList', itemListElement: [article({ author: JO }), article({ author: JO })] }],
    [],
  ],
  ['of no comment', article({ comment: [{ '@type': 'Comment', author: JO }] }), []],
  ['of no site', { '@type': 'WebSite', name: 'The Courier', author: JO }, []],
  ['without the publisher', article({ publisher: LANE }), []],
  ['beside a body', article({ author: [ADA, LANE] }), ['Ada Berg']],
  ['that is a body', article({ author: LANE }), ['Harbour Lane*']],
  ['with the name of the publisher', article({ author: person('Harbour Lane'), publisher: LANE }), ['Harbour Lane*']],
  ['who publishes', article({ author: ADA, publisher: { ...LANE, name: 'Ada Berg' } }), ['Ada Berg']],
])('the data names an author %s', async (_, data, names) => {
  expect(await authorsOf(JSON.stringify(data))).toEqual(names.map((name) => name.replace('’', "'")));
});

const WRITTEN = '"@type": "NewsArticle", "headline": "Salt rises", "author": { "@type": "Person", "name": "Ada Berg" }';

test.each([
  ['a comment between', `{ /* by hand */ ${WRITTEN} }`],
  ['comments to the end of the line', `{ ${WRITTEN.replace(',', ', // kind\n')} }`],
  ['an address, which is no comment', `{ "url": "https://c.example/a", ${WRITTEN}, }`],
  ['commas too many', `{ ${WRITTEN.replace(' }', ', }')}, }`],
  ['line breaks in strings', `{ ${WRITTEN.replace('Salt rises', 'Salt\nrises')} }`],
  ['marks that are not escaped', `{ ${WRITTEN.replace('Salt rises', 'Salt "rises" again')} }`],
  ['escapes that JSON does not know', `{ ${WRITTEN.replace('Salt rises', "Salt \\' rises")} }`],
  ['several objects in a script', `{ "@type": "WebSite", "name": "The Courier" }\n{ ${WRITTEN} }`],
  ['a comment of the page around', `<!--\n{ ${WRITTEN} }\n-->`],
])('data is read with %s', async (_, script) => {
  expect(await authorsOf(script)).toEqual(['Ada Berg']);
});

test('data that is broken hides none that is not', async () => {
  expect(await authorsOf('{ "@type": "WebSite", ', `{ ${WRITTEN} }`)).toEqual(['Ada Berg']);
});

test.each(['"', '/*', '{', '"\\', ',', '" '])('a script of nothing but %s is read in one go', async (sign) => {
  expect(await authorsOf(sign.repeat(60_000), `{ ${WRITTEN} }`)).toEqual(['Ada Berg']);
});

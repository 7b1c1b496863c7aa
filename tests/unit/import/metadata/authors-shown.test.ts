import { expect, test } from 'vitest';
import { splitByline } from '../../../../src/import/metadata/names.ts';
import { readPage } from '../../../../src/import/page/read-page.ts';

const BODY =
  '<p>The council of the harbour spoke for two hours about the price of salt, and about a ferry that nobody has paid for.</p>'.repeat(
    8,
  );

/** A page with this right below its headline, and that below its text. */
const page = (below: string, end = '', head = '') =>
  readPage(`<html><head>${head}</head><body><article><h1>Salt rises</h1>${below}${BODY}${end}</article></body></html>`);

const namesOn = async (...parts: Parameters<typeof page>): Promise<string[]> =>
  (await page(...parts)).authors.map(({ value }) => value.name);

const LINK = '<a href="/contributor/1">A. J. Berg</a>';

test.each([
  ['beside another link', `<p>By ${LINK} <a href="/issue">View In Digital Edition</a></p>`, '', ['A. J. Berg']],
  ['with somebody who has no page', `<p>By ${LINK} and Jo Park</p>`, '', ['A. J. Berg', 'Jo Park']],
  [
    'in a list below a label',
    '<h6>Author(s)</h6><ul><li>Ada Berg</li><li>Jo Park</li></ul><p>Lise Tamm</p>',
    '',
    ['Ada Berg', 'Jo Park'],
  ],
  ['alone below a label', '<h6>Author</h6><p>Ada Berg</p><p>Jo Park</p>', '', ['Ada Berg']],
  ['in capitals at the end of a standfirst', '<p>It is time to plant, says ADA BERG.</p>', '', ['ADA BERG']],
  ['alone, with a note below', '<p>Ada Berg</p>', '<p>Ada Berg is a freelance writer in Sund.</p>', ['Ada Berg']],
  ['in the last line of a web log', '', '<p>Posted by Ada at December 16, 2025 11:15 AM</p>', ['Ada']],
])('an author is named %s', async (_, below, end, names) => {
  expect(await namesOn(below, end)).toEqual(names);
});

test.each([
  ['somebody quoted in the standfirst', '<p>“It is time to plant,” says Ada Berg.</p>', ''],
  ['whom the article is about', '<p>Ada Berg</p>', '<p>Ada Berg is a freelance diver in Sund.</p>'],
  [
    'a reader',
    '',
    `${BODY.repeat(2)}<h3>2 comments</h3><p>Salt!</p><p>Posted by Ada at December 16, 2025 11:15 AM</p>`,
  ],
])('%s is no author', async (_, below, end) => {
  expect(await namesOn(below, end)).toEqual([]);
});

test('a line that begins with "by" and is marked names the author wherever the headline is not found', async () => {
  const html = `<h3 class="title">The price of salt</h3><p class="post-author-name">by Ada Berg</p>${BODY.repeat(3)}`;
  const { authors } = await readPage(
    `<head><meta property="og:title" content="Why salt rises"></head><body>${html}<h1>A message from our founder</h1>`,
  );
  expect(authors.map(({ value }) => value.name)).toEqual(['Ada Berg']);
});

test('an author has the title that the byline gives, as those beside have', async () => {
  const head = '<meta name="author" content="Ada Berg">';
  expect(await namesOn('<p>Written by Dr Ada Berg, Dr Jo Park</p>', '', head)).toEqual(['Dr Ada Berg', 'Dr Jo Park']);
});

test.each([
  ['By ADA BERG in Sund and JO PARK in Lowmere', ['ADA BERG', 'JO PARK']],
  ['Ada Berg in Sund and Jo Park in the Old Port', ['Ada Berg', 'Jo Park']],
  ['By Ada Berg and agencies', ['Ada Berg']],
  ['Par Claire Aubin avec AFP', ['Claire Aubin']],
  ['By Ada Berg Staff Writer', ['Ada Berg']],
  ['By Ada Berg Published 5 March 2024', ['Ada Berg']],
  ['By Ada Berg aberg@courier.example', ['Ada Berg']],
  ['Ada Berg of The Courier', ['Ada Berg']],
  ['Ada Berg with Jo Park', ['Ada Berg', 'Jo Park']],
  ['Ada Berg, Jo Park contributed to this report', ['Ada Berg', 'Jo Park']],
  ['Texte : Claire Aubin; Photos : Jean Morel', ['Claire Aubin']],
  ['Von Anna Vogel, Karl Hagen und Uwe Kranz (Fotos)', ['Anna Vogel', 'Karl Hagen']],
  ['Di Anna Conti e Pietro Gallo', ['Anna Conti', 'Pietro Gallo']],
  ['Por José Ortega y Gasset', ['José Ortega y Gasset']],
  ['Door Anna de Boer en Jan Bakker', ['Anna de Boer', 'Jan Bakker']],
  ['Av Karin Ek och Olle Berg', ['Karin Ek', 'Olle Berg']],
  ['Анна Котова и Пётр Иванов', ['Анна Котова', 'Пётр Иванов']],
  ['מאת דנה כהן ויואב לוי', ['דנה כהן', 'יואב לוי']],
])('a byline names each of its people alone: %s', (line, names) => {
  expect(splitByline(line).map(({ name }) => name)).toEqual(names);
});

test.each([
  ['<p>Ada Berg | Transport correspondent | @adaberg</p>', ['Ada Berg']],
  ['<p>Jo Park, harbour engineer</p>', []],
])('a name right below the headline is the author’s where the post says so: %s', async (below, names) => {
  expect(await namesOn(below)).toEqual(names);
});

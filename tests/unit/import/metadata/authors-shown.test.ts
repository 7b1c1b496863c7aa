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
  ['Ada Berg, Jo Park also contributed to this article', ['Ada Berg', 'Jo Park']],
  ['Ada Berg with extra reporting from Jo Park', ['Ada Berg', 'Jo Park']],
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

test.each([
  ['With reporting by Jo Park and Ida Stern', ['Jo Park', 'Ida Stern']],
  ['With additional reporting by Jo Park in Lowmere.', ['Jo Park']],
  ['Additional reporting by Jo Park, Ida Stern and Paul Roth', ['Jo Park', 'Ida Stern', 'Paul Roth']],
  ['Additional reporting: Jo Park', ['Jo Park']],
  ['(Additional reporting by Jo Park in Lowmere; editing by Olav Moe)', ['Jo Park']],
  ['Jo Park contributed to this report.', ['Jo Park']],
  ['Jo Park and Ida Stern contributed reporting from Lowmere.', ['Jo Park', 'Ida Stern']],
  ['Courier writers Jo Park in Lowmere and Ida Stern in Sund contributed to this story.', ['Jo Park', 'Ida Stern']],
  ['The Courier’s Jo Park contributed to this report.', ['Jo Park']],
  ['Reporting by Ada Berg and Jo Park', ['Jo Park']],
  ['With reporting by Jo Park and the data team', ['Jo Park']],
  ['Reuters contributed to this report.', []],
  ['Additional reporting by the Courier’s news desk', []],
  ['AFP contributed to this report.', []],
])('who helped to report is an author too, and the line is none of the text: %s', async (line, names) => {
  const { authors, text } = await page('<p>By Ada Berg</p>', `<p>${line}</p>`);
  expect(authors.map(({ value }) => value.name)).toEqual(['Ada Berg', ...names]);
  expect(text).not.toContain(line);
});

test('who contributed in a way that the page does not say is no author, and is told', async () => {
  const line = 'Jo Park and Ida Stern contributed to this article.';
  const { authors, text, notes } = await page('<p>By Ada Berg</p>', `<p>${line}</p>`);
  expect(authors.map(({ value }) => value.name)).toEqual(['Ada Berg']);
  expect(text).not.toContain(line);
  expect(notes).toEqual(['authors: without Jo Park and Ida Stern, who by a line below the text contributed to it']);
  const own = await page('<p>By Ada Berg</p>', '<p>Ada Berg contributed to this article.</p>');
  expect(own.notes).toEqual([]);
});

test.each([
  'Jo Park contributed to the harbour fund.',
  'Jo Park and Ida Stern contributed to this decline.',
  'Reporting by the ferry’s owners has improved, Jo Park said.',
  'The mild winter contributed to this report.',
  'Jo Park, who sails, and two others contributed to the report.',
])('a sentence of the text names no author: %s', async (line) => {
  const { authors, text } = await page('<p>By Ada Berg</p>', `<p>${line}</p>${BODY}`);
  expect(authors.map(({ value }) => value.name)).toEqual(['Ada Berg']);
  expect(text).toContain(line);
});

test.each([
  ['Hebrew', 'דנה כהן ויריב לוי', ['דנה כהן', 'יריב לוי']],
  ['Hebrew, of three', 'דנה כהן, רות גל ונועה לוי', ['דנה כהן', 'רות גל', 'נועה לוי']],
  ['Hebrew, with a space', 'דנה כהן ו יואב לוי', ['דנה כהן', 'יואב לוי']],
  ['Arabic', 'محمد علي وأحمد حسن', ['محمد علي', 'أحمد حسن']],
  ['Arabic, of three', 'سمر نجار وجهاد حداد وليلى ناصر', ['سمر نجار', 'جهاد حداد', 'ليلى ناصر']],
  ['Arabic, of a name with the letter', 'سمر نجار ووائل حداد', ['سمر نجار', 'وائل حداد']],
  ['Arabic, of a longer name', 'محمد علي حسن وسارة خليل', ['محمد علي حسن', 'سارة خليل']],
  ['Arabic, with its comma', 'سمر نجار، ليلى ناصر', ['سمر نجار', 'ليلى ناصر']],
  ['Persian, where the word stands apart', 'علی رضایی و مریم کریمی', ['علی رضایی', 'مریم کریمی']],
  ['Persian, of one name', 'محمد رضا وحید کریمی', ['محمد رضا وحید کریمی']],
  ['Urdu, where the word stands apart', 'احمد خان اور سارہ علی', ['احمد خان', 'سارہ علی']],
  ['Arabic, of one name', 'محمد علي وليد حسن', ['محمد علي وليد حسن']],
  ['a family’s name that begins with the letter', 'דנה וייס', ['דנה וייס']],
])('a letter for “and” before a name joins two, and begins no misspelt one: %s', async (_, line, names) => {
  const { authors } = await page('', '', `<meta name="author" content="${line}">`);
  expect(authors.map(({ value }) => value.name)).toEqual(names);
  expect(authors.every(({ doubt }) => doubt === undefined)).toBe(true);
});

test.each([
  ['Viktor, or a name without its first letter', 'דנה כהן ויקטור לוי'],
  ['Walid in Hebrew', 'יוסי כהן וליד חסן'],
  ['Wael, or and Eyal', 'דנה כהן ואיל לוי'],
  ['Wissam, or and Sam', 'محمد علي وسام حسن'],
  ['a name that is not known', 'סמר נגר וקלרטה לוי'],
  ['one surname for two', 'דנה ויואב כהן'],
  ['a spelling with two of the letter', 'דנה כהן וויקטור לוי'],
])('where a letter for “and” may begin a name, the names stay as written, with a check: %s', async (_, line) => {
  const { authors } = await page('', '', `<meta name="author" content="${line}">`);
  expect(authors.map(({ value }) => value.name)).toEqual([line]);
  expect(authors[0]?.doubt).toContain('may be two people');
});

test.each([
  ['By Ada Berg, City Hall reporter, and Jo Park in Sund', ['Ada Berg', 'Jo Park']],
  ['By Ada Berg, White House correspondent', ['Ada Berg']],
  ['By Ada Berg, Southeast Asia editor', ['Ada Berg']],
  ['By Ada Berg, Thea Field reporter', ['Ada Berg', 'Thea Field']],
])('what somebody reports on is no author: %s', (line, names) => {
  expect(splitByline(line).map(({ name }) => name)).toEqual(names);
});

test.each([
  ['Words and photos: Ada Berg and Jo Park', ['Ada Berg', 'Jo Park']],
  ['Text und Fotos: Ada Berg', ['Ada Berg']],
  ['Texte et photos : Ada Berg', ['Ada Berg']],
  ['Story and photographs by Ada Berg', ['Ada Berg']],
  ['Photos: Ada Berg', []],
])('whoever wrote a text and took its pictures is its author: %s', async (line, names) => {
  const { authors, text } = await page(`<p>${line}</p>`);
  expect(authors.map(({ value }) => value.name)).toEqual(names);
  expect(text).not.toContain(line);
});

test('a name in capitals is spelled as the page spells it elsewhere, else it has a doubt', async () => {
  const line = '<p>By ADA McBERG and JO PARK</p>'.replace('Mc', 'MC');
  const { authors } = await page(line, '<p>(Reporting by Ada McBerg in Sund; editing by Lise Tamm)</p>');
  expect(authors.map(({ value }) => value.name)).toEqual(['Ada McBerg', 'JO PARK']);
  expect(authors.map(({ doubt }) => doubt)).toEqual([undefined, 'The page has the name “JO PARK” in capitals only.']);
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ArticleEntry, Entries } from '../../src/domain/entry.ts';
import { countWords } from '../../src/markdown/count-words.ts';
import { read } from './content-folder.ts';
import { COMMON_RUN, directQuotations, fold, longestCommonRun, outsideQuotations, wordsOf } from './fidelity.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = process.env['ORIGINALS_DIR'] ?? join(root, '../shared/originals');
const originals = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
  : [];
if (originals.length === 0) console.log(`The originals are not in ${folder}: the content is not compared with them.`);

let entries: Entries;

beforeAll(async () => {
  entries = (await read(join(root, 'content'))).entries;
});

/** The article that carries the most of an original's quotations. */
function articleOf(text: string): ArticleEntry {
  const quotations = directQuotations(text).map(fold);
  const carried = ({ body }: ArticleEntry) =>
    quotations.filter((quotation) => body.quotations.some((said) => fold(said.text).includes(quotation))).length;
  const [best] = entries.article.toSorted((a, b) => carried(b) - carried(a));
  if (!best || carried(best) === 0) throw new Error('no article carries a quotation of this original');
  return best;
}

/** All names that the collection knows, the longest first: who is named alike is not copied. */
const namesOf = ({ person, organization, place, source }: Entries): string[] =>
  [...person, ...organization, ...place, ...source]
    .flatMap(({ data }) => [data.name, ...('aliases' in data ? data.aliases : [])])
    .toSorted((a, b) => b.length - a.length);

describe('the articles, whether their originals are here or not', () => {
  test('are two, both retold, and everybody who is quoted speaks', () => {
    expect(entries.article.map(({ data }) => data.rights.text)).toEqual(['retold', 'retold']);
    for (const { data, body } of entries.article) {
      const quoted = data.quoted
        .filter(({ paraphrased }) => !paraphrased)
        .map((each) => each.person ?? each.organization);
      expect(new Set(body.quotations.map(({ by }) => by))).toEqual(new Set(quoted));
    }
  });

  test('hold no quotation that ends in the comma of the outlet’s sentence, or has quotation marks of its own around it', () => {
    for (const { text } of entries.article.flatMap(({ body }) => body.quotations)) {
      expect(text).toMatch(/^[^“”"\s].*[^“”"\s]$/);
      expect(text).not.toMatch(/,$/);
    }
  });

  test('put no three words or more into double quotation marks without a speaker', () => {
    for (const { body } of entries.article) {
      const unmarked = directQuotations(outsideQuotations(body.html)).filter((words) => countWords(words) >= 3);
      expect(unmarked).toEqual([]);
    }
  });
});

describe.each(originals)('$name', ({ text }) => {
  test('has an article of its own', () => {
    const articles = originals.map((original) => articleOf(original.text).id);
    expect(new Set(articles).size).toBe(originals.length);
  });

  test('every direct quotation of three words or more stands in a marked quotation', () => {
    const marked = articleOf(text).body.quotations.map((quotation) => fold(quotation.text));
    const quotations = directQuotations(text).filter((words) => countWords(words) >= 3);
    expect(quotations.length).toBeGreaterThan(1);
    expect(quotations.filter((words) => !marked.some((said) => said.includes(fold(words))))).toEqual([]);
  });

  test('every marked quotation stands in a quotation of it, word for word', () => {
    const quotations = directQuotations(text).map(fold);
    const { body } = articleOf(text);
    const strange = body.quotations.filter((said) => !quotations.some((words) => words.includes(fold(said.text))));
    expect(strange.map((said) => said.text)).toEqual([]);
  });

  test('no run of ten words outside quotations and names is its own', () => {
    const names = namesOf(entries);
    const original = wordsOf(text, names);
    const { data, body } = articleOf(text);
    const prose = [
      outsideQuotations(body.html),
      data.summary,
      ...[...entries.person, ...entries.organization, ...entries.topic].map(({ note }) => outsideQuotations(note)),
      ...entries.event.flatMap(({ data: event }) => event.description ?? []),
      ...entries.claim.map(({ data: claim }) => claim.statement),
    ];
    const copied = prose.map((each) => longestCommonRun(wordsOf(each, names), original));
    expect(copied.filter((run) => run.length >= COMMON_RUN).map((run) => run.join(' '))).toEqual([]);
  });
});

describe('how the texts are compared', () => {
  test.each([
    ['a quotation', 'He said, “We wait,” and left.', ['We wait,']],
    ['two', '“We wait.” “They do not.”', ['We wait.', 'They do not.']],
    ['one within another', '“The message: ‘We wait,’ ” she said.', ['The message: ‘We wait,’ ']],
    [
      'one within another that is never closed',
      '“There is a ladder: ‘If you climb.”\n\nMore.',
      ['There is a ladder: ‘If you climb.'],
    ],
    ['one that goes on in the next paragraph', '“We wait.\n\n“And wait,” she said.', ['We wait.', 'And wait,']],
    ['double marks within double marks', '“He said “wait” to us,” she said.', ['He said “wait” to us,']],
    ['straight marks', 'He said, "We wait," and left.', ['We wait,']],
  ])('%s', (_, text, expected) => {
    expect(directQuotations(text)).toEqual(expected);
  });

  test('forms of quotation marks, white space and the end of the outlet’s sentence make no difference', () => {
    expect(fold('“It’s\n us,  he said,”')).toBe(fold("It's us, he said"));
    expect(fold('We wait.')).toBe(fold('We wait'));
    expect(fold('We wait?')).not.toBe(fold('We wait'));
  });

  test('what two texts have in common is found, names apart', () => {
    const names = ['Ada Berg'];
    const words = (text: string) => wordsOf(text, names);
    expect(longestCommonRun(words('x one two three y'), words('one two three'))).toEqual(['one', 'two', 'three']);
    expect(longestCommonRun(words('One two Ada Berg three'), words('one, two three'))).toEqual(['one', 'two', 'three']);
    expect(longestCommonRun(words('a b c'), words('d e f'))).toEqual([]);
  });

  test('quotations, and what stands beside the text, are no words of the retelling', () => {
    const html =
      '<div class="passage" id="p1"><a class="number" href="#p1">1</a><p>He <b>said</b> <q id="x" class="said">we wait</q> here.</p>' +
      '<div class="voices"><p class="voice">Ada</p></div></div><blockquote id="y" class="said"><p>More</p></blockquote><p>End.</p>';
    expect(outsideQuotations(html).replace(/\s+/g, ' ').trim()).toBe('He said | here. | End.');
  });
});

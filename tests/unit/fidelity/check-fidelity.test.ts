import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkFidelity } from '../../../src/fidelity/check-fidelity.ts';
import { commonRuns, indexRuns, wordsWithoutNames } from '../../../src/fidelity/common-runs.ts';
import { differences } from '../../../src/fidelity/differences.ts';
import { directQuotations, fold, standsIn } from '../../../src/fidelity/direct-quotations.ts';
import { readOriginal } from '../../../src/fidelity/read-originals.ts';
import { countWords } from '../../../src/markdown/count-words.ts';
import { readProse } from '../../../src/markdown/read-prose.ts';
import { wordsIn } from '../../../src/text/scan-words.ts';
import { COLLECTION, makeFolder, read } from '../content-folder.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const content = join(root, 'content');

describe('the articles of a whole collection', () => {
  test('are of all rights, and everybody who is quoted speaks', async () => {
    const { entries } = await read(COLLECTION);
    expect(new Set(entries.article.map(({ data }) => data.rights.text))).toEqual(
      new Set(['retold', 'excerpt', 'full', 'link-only']),
    );
    for (const { data, body } of entries.article) {
      const quoted = data.quoted
        .filter(({ paraphrased }) => !paraphrased)
        .map((each) => each.person ?? each.organization);
      expect(new Set(body.quotations.map(({ by }) => by))).toEqual(new Set(quoted));
    }
  });

  test('hold no quotation that ends in the comma of the outlet’s sentence, or has quotation marks of its own around it', async () => {
    const { entries } = await read(COLLECTION);
    for (const { text } of entries.article.flatMap(({ body }) => body.quotations)) {
      expect(text).toMatch(/^[^“”"\s].*[^“”"\s]$/);
      expect(text).not.toMatch(/,$/);
    }
  });

  test('put no three words or more into double quotation marks without a speaker', async () => {
    const { documents } = await read(COLLECTION);
    const own = documents.article.flatMap(({ body }) => readProse(body).own.map(({ text }) => text));
    expect(own.flatMap(directQuotations).filter((words) => countWords(words) >= 3)).toEqual([]);
  });
});

const folder = process.env['ORIGINALS_DIR'];
if (!folder) console.log('ORIGINALS_DIR names no folder: the content is not compared with its originals.');

test.runIf(folder && existsSync(folder))('every article is true to its original', async () => {
  const { compared, problems, warnings } = await checkFidelity({ folder: content, originals: folder ?? '' });
  expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
  expect(compared).toBe((await read(content)).entries.article.length);
});

/** An article of the base folder with another body, title and rights. */
function article(body: string, { title = 'The Harbour Reopens', rights = 'retold', more = '' } = {}): string {
  return `---
title: ${title}
source: sund-courier
published: 2021-04-12
kind: report
summary: Ferries sail again after the storm.
quoted:
  - person: ada-berg
    as: harbour master
    paraphrased: true
topics: [harbour]
rights: {holder: Sund Courier, text: ${rights}}
${more}---

${body}`;
}

/** What a comparison tells, as `file:line:column kind`, of the base folder with these articles, and these originals. */
async function compare(articles: Record<string, string>, originals: Record<string, string>) {
  const files = Object.entries(articles).map(([id, source]) => [`articles/${id}.md`, source] as const);
  const folder = await makeFolder({ 'articles/harbour-reopens.md': null, ...Object.fromEntries(files) });
  const place = join(folder, '.originals');
  await mkdir(place);
  for (const [name, text] of Object.entries(originals)) await writeFile(join(place, name), text);
  const { problems, warnings, compared } = await checkFidelity({ folder, originals: place });
  const told = [...problems, ...warnings].map(({ file, line, column, kind }) => `${file}:${line}:${column} ${kind}`);
  return { told, compared, messages: [...problems, ...warnings].map(({ message }) => message) };
}

const SAID = ':quote[the ferries sail tonight]{by=ada-berg id=a}';

describe('an original is found to be an article’s by', () => {
  const body = `She said ${SAID}.`;
  const text = '“The ferries sail tonight,” she said.';

  test.each<[string, Record<string, string>]>([
    ['the title, whatever its marks and capitals', { 'x.txt': `THE HARBOUR “REOPENS”\n\n${text}` }],
    ['the title of a page', { 'x.html': `<title>The Harbour Reopens</title><p>${text}</p>` }],
    [
      'the title of a page in its metadata',
      { 'x.html': `<meta property="og:title" content="The Harbour Reopens">${text}` },
    ],
    ['the headline of Markdown', { 'x.md': `# The *Harbour* Reopens\n\n${text}` }],
    ['the title in frontmatter', { 'x.md': `---\ntitle: The Harbour Reopens\n---\n${text}` }],
    ['the file’s name', { 'harbour.txt': text }],
    ['the canonical address', { 'x.html': `<link rel="canonical" href="https://courier.example/1"><p>${text}</p>` }],
    ['the quotations', { 'x.txt': `“The ferries sail tonight,” she said. “Tonight.”` }],
    ['the map', { 'x.txt': text, 'originals.yaml': 'harbour: x.txt\n' }],
    ['the map as JSON', { 'x.txt': text, 'originals.json': '{"harbour": ["x.txt"]}' }],
  ])('%s', async (_, originals) => {
    const more = 'url: https://courier.example/1\n';
    const harbour = article(`${body} And :quote[tonight]{by=ada-berg id=b}.`, { more });
    expect(await compare({ harbour, other: article('Gulls.', { title: 'Gulls' }) }, originals)).toMatchObject({
      told: ['articles/other.md:1:1 missing-original'],
      compared: 1,
    });
  });

  test('nothing, where two articles have the title', async () => {
    const { told, messages } = await compare(
      { a: article(body), b: article(body) },
      { 'x.txt': `The Harbour Reopens\n\n${text}` },
    );
    expect(told).toContain('.originals/x.txt:1:1 unmatched-original');
    expect(messages[0]).toBe('This original matches several articles: a, b.');
  });

  test('a map that names what is not there is reported with its line', async () => {
    const map = 'harbor: x.txt\nharbour: y.txt\n';
    const { told } = await compare({ harbour: article(body) }, { 'x.txt': text, 'originals.yaml': map });
    expect(told.slice(0, 2)).toEqual([
      '.originals/originals.yaml:2:1 missing-file',
      '.originals/originals.yaml:1:1 unknown-article',
    ]);
  });
});

describe('a marked quotation', () => {
  const told = async (body: string, original: string) =>
    (await compare({ harbour: article(body) }, { 'harbour.txt': original })).told;

  test.each([
    [
      'with other marks and white space',
      'She said :quote[“it’s\n  over” — tonight…]{by=ada-berg id=a}',
      "“It's 'over'–tonight...” she said.",
    ],
    ['that begins a sentence there and not here', `She said ${SAID}`, '“The ferries sail tonight.”'],
    [
      'that goes on in the next paragraph',
      ':::quote{by=ada-berg id=a}\nWe wait.\n\nThen we sail.\n:::',
      '“We wait.\n\n“Then we sail,” she said.',
    ],
    [
      'within another',
      `She said :quote[the message is ‘wait’]{by=ada-berg id=a}`,
      '“The message is ‘wait,’ ” she said.',
    ],
    ['in German marks', `She said ${SAID}`, 'Sie sagte: „The ferries sail tonight“, und ging.'],
    ['in French marks', `She said ${SAID}`, 'Elle dit : « the ferries sail tonight ».'],
    [
      'with emphasis of ours',
      'She said :quote[the *ferries* sail tonight]{by=ada-berg id=a}',
      '“The ferries sail tonight.”',
    ],
  ])('stands in the original: %s', async (_, body, original) => {
    expect(await told(body, original)).toEqual([]);
  });

  test.each([
    ['another word', `A ${SAID}`, '“The ferries leave tonight and sail,” she said.'],
    ['a word left out', `A ${SAID}`, '“The ferries shall sail tonight,” she said.'],
    ['part of a word', 'A :quote[and the art]{by=ada-berg id=a}', '“And the article,” she said.'],
    ['two quotations run together', `A ${SAID}`, '“The ferries,” she said, “sail tonight.”'],
    ['another mark at the end', 'A :quote[we wait!]{by=ada-berg id=a}', '“We wait?” she asked.'],
  ])('does not stand in it: %s', async (_, body, original) => {
    expect(await told(body, original)).toContain('articles/harbour.md:15:3 altered-quotation');
  });

  test('is held against the original also where the text may not be published', async () => {
    for (const rights of ['excerpt', 'link-only', 'full']) {
      const harbour = article(`First.\n\nShe said ${SAID}.`, { rights });
      const { told } = await compare({ harbour }, { 'harbour.txt': 'First.\n\nShe said “the ferries stay”.' });
      expect(told).toContain('articles/harbour.md:17:10 altered-quotation');
    }
  });

  test('is doubted where the original has the words outside quotation marks', async () => {
    expect(await told(`A ${SAID}.`, 'She told us that the ferries sail tonight.')).toEqual([
      'articles/harbour.md:15:3 unmarked-quotation',
    ]);
  });
});

describe('a quotation of the original that the edition omits is reported', () => {
  test.each([
    [
      'of three words',
      `A ${SAID}.`,
      '“The ferries sail tonight.” “We can wait.”',
      ['The article omits a quotation (line 1 of the original): “We can wait”.'],
    ],
    [
      'in part',
      `A ${SAID}.`,
      '“The ferries sail tonight, as they should.”',
      ['The article omits part of a quotation (line 1 of the original): “as they should”.'],
    ],
    ['but not of two words', `A ${SAID}.`, '“The ferries sail tonight.” “We wait.”', []],
    [
      'but not where it is marked in two',
      'A :quote[the ferries sail]{by=ada-berg id=a} :quote[at night]{by=ada-berg id=b}.',
      '“The ferries sail at night.”',
      [],
    ],
  ])('%s', async (_, body, original, expected) => {
    expect((await compare({ harbour: article(body) }, { 'harbour.txt': original })).messages).toEqual(expected);
  });
});

describe('of a retold text', () => {
  const original = 'Down at the quay eleven passengers stood beside a cart of apples in the rain.';

  test.each([
    [
      'ten words',
      'There eleven passengers\nstood *beside* a [cart](/articles/) of apples in the rain.',
      ['15:7 copied-words'],
    ],
    ['and not nine', 'There eleven passengers stood beside a cart of apples in sunshine.', []],
    [
      'and not ten with a quotation between them',
      'Passengers stood beside a :quote[cart]{by=ada-berg id=a} of apples in the rain.',
      [],
    ],
    [
      'and not ten that are nine and a name',
      'At the quay eleven passengers Ada Berg stood beside a cart of.',
      ['15:1 copied-words'],
    ],
  ])('a run of the original’s words is told: %s', async (_, body, expected) => {
    const { told } = await compare({ harbour: article(body) }, { 'harbour.txt': `${original} “Cart.”` });
    expect(told).toEqual(expected.map((place) => `articles/harbour.md:${place}`));
  });

  test('names are no words of either', () => {
    const names = ['Ada Berg'];
    const theirs = wordsWithoutNames('one two three Ada Berg four five six seven eight nine ten', names);
    const find = (text: string) =>
      commonRuns(wordsWithoutNames(text, names), theirs, indexRuns(theirs)).map((run) => run.length);
    expect(find('One two three four five six seven eight nine ten')).toEqual([10]);
    expect(find('one two three four five six seven eight nine Ada Berg')).toEqual([]);
  });
});

describe('a text that is said to be the original’s', () => {
  const original =
    'Skip to the text\n\nOne two three four five six seven.\n\nEight nine ten eleven twelve.\n\nRead more';
  const told = async (body: string) =>
    (await compare({ harbour: article(body, { rights: 'full' }) }, { 'harbour.txt': original })).messages;

  test.each([
    [
      'is it, whatever stands around it on the page',
      'One two three four five six seven.\n\nEight nine ten eleven twelve.',
      [],
    ],
    [
      'has another word',
      'One two three four nix six seven. Eight nine ten eleven twelve.',
      ['The article has “nix”; the original has “five”.'],
    ],
    ['lacks words', 'One two three four seven. Eight nine ten eleven twelve.', ['The original has “five six” here.']],
    [
      'has more',
      'One two three four five six seven, no, eight nine ten eleven twelve.',
      ['The original does not have “no”.'],
    ],
    [
      'has nothing in common with it',
      'Gulls over the roof of the hall.',
      ['The text has nothing in common with its original.'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected);
  });

  test('differences of word division are none', () => {
    expect(differences(wordsIn('a b c d news paper e f g h'), wordsIn('a b c d newspaper e f g h'))).toEqual([]);
  });
});

describe('how originals are read', () => {
  test('of a page the visible text, a blank line between blocks, a block quotation in quotation marks', () => {
    const html =
      '<html><head><title>T</title><style>a{}</style></head><body><nav>Menu</nav><h1>T</h1><p>One <b>t</b>wo<br>three</p><script>x()</script><blockquote><p>Four</p><p>five</p></blockquote><ul><li>a<li>b</ul></body></html>';
    expect(readOriginal('x.html', html)).toMatchObject({
      text: 'T\n\nOne two three\n\n“Four five”\n\na\n\nb',
      titles: ['T'],
    });
  });

  test('of Markdown the words', () => {
    expect(readOriginal('x.md', '# T\n\nOne *two*\n[three](/x).\n\n> Four\n\n- a\n- b').text).toBe(
      'T\n\nOne two\nthree.\n\n“Four”\n\na\n\nb',
    );
  });
});

describe('how quotations are found', () => {
  test.each([
    ['a quotation', 'He said, “We wait,” and left.', ['We wait,']],
    ['two', '“We wait.” “They do not.”', ['We wait.', 'They do not.']],
    ['one within another', '“The message: ‘We wait,’ ” she said.', ['The message: ‘We wait,’ ']],
    [
      'one within another that is never closed',
      '“There is a ladder: ‘If you climb.”\n\nMore.',
      ['There is a ladder: ‘If you climb.'],
    ],
    ['one that goes on in the next paragraph', '“We wait.\n\n“And wait,” she said.', ['We wait.\n\nAnd wait,']],
    ['one that its paragraph does not close', '“We wait.\n\nNobody came.', ['We wait.']],
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

  test('words stand in a text as whole words', () => {
    expect(standsIn('so the art of it', 'the art')).toBe(true);
    expect(standsIn('so the article', 'the art')).toBe(false);
  });
});

test('the words of a body keep their places, quotations apart', () => {
  const source = 'A *b* :quote[c d]{by=ada-berg id=x} [e](/f).\n';
  const { quotations, own, all } = readProse(source);
  expect(quotations).toEqual([{ text: 'c d', offset: 6, id: 'x' }]);
  expect(own.map(({ text }) => text.replace(/\s+/g, ' '))).toEqual(['A b ', ' e .  '.replace(/\s+/g, ' ')]);
  expect(all.text.indexOf('c d')).toBe(source.indexOf('c d'));
  expect(all.text.indexOf('e')).toBe(source.indexOf('[e]') + 1);
});

test.each([
  ['harbour-reopens.md', `${'- '.repeat(3000)}x`, '1:201'],
  ['harbour-reopens.html', '<div>'.repeat(10_000), '1:1'],
])('an original that is nested too deep is reported and not read: %s', async (name, text, place) => {
  const folder = await makeFolder({ [`.originals/${name}`]: text });
  const { problems, compared } = await checkFidelity({ folder, originals: join(folder, '.originals') });
  expect(problems.map(({ file, line, column, kind }) => `${file}:${line}:${column} ${kind}`)).toEqual([
    `.originals/${name}:${place} deep-nesting`,
  ]);
  expect(compared).toBe(0);
});

test('an article that is nested too deep is compared with nothing: the check of its body reports it', async () => {
  const folder = await makeFolder({
    'articles/harbour-reopens.md': article(`${'> '.repeat(3000)}x`),
    '.originals/harbour-reopens.txt': 'Words of the original.',
  });
  const { compared } = await checkFidelity({ folder, originals: join(folder, '.originals') });
  expect(compared).toBe(0);
});

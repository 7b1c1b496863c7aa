import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createCheck } from '../../../src/fix/find-problems.ts';
import { checkBuilt } from '../../../src/rights-gate/check-built.ts';
import { formatContent, fragmentFile } from '../../../src/search/tables.ts';
import { makeFolder } from '../content-folder.ts';

const WITHHELD = 'Long before the bell nine carts of herring stood along the quay';

/** The text of the article that every test hides: the quotation and the first paragraph come out where it is an extract. */
const BODY = `The first paragraph of this account may stand on any page of the site.

${WITHHELD}, wet with rain, and :quote[we sold every last one of them before the church was out]{by=ada-berg
id=herring}, said Ada Berg to nobody in particular that morning.
`;

function article(rights: string, body = BODY, more = ''): string {
  return `---
title: The Harbour Reopens
source: sund-courier
published: 2021-04-12
kind: report
summary: Ferries sail again after a storm that nobody on the coast had seen coming.
quoted:
  - person: ada-berg
    as: harbour master
topics: [harbour]
rights: {holder: Sund Courier, text: ${rights}}
${more}---

${body}`;
}

/** What the gate says of a built folder with these files, where the base folder's article is this one. */
async function gate(source: string, files: Record<string, string | Uint8Array>, more: Record<string, string> = {}) {
  const folder = await makeFolder({ 'articles/harbour-reopens.md': source, ...more });
  return checkBuilt(folder, await makeBuilt(files));
}

/** A folder with these files. */
async function makeBuilt(files: Record<string, string | Uint8Array>): Promise<string> {
  const built = await mkdtemp(join(tmpdir(), 'built-'));
  onTestFinished(() => rm(built, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(built, name)), { recursive: true });
    await writeFile(join(built, name), content);
  }
  return built;
}

/** A ZIP archive with one file, deflated. */
function zip(name: string, text: string): Uint8Array {
  const packed = deflateSync(text).subarray(2, -4);
  const local = Buffer.alloc(30 + name.length);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  local.write(name, 30);
  const central = Buffer.alloc(46 + name.length);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt16LE(name.length, 28);
  central.write(name, 46);
  return Buffer.concat([local, packed, central]);
}

/** A PNG picture of nothing but a text, compressed. */
function png(text: string): Uint8Array {
  const data = Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(text)]);
  const chunk = Buffer.alloc(12 + data.length);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write('zTXt', 4);
  data.copy(chunk, 8);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk]);
}

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

describe('withheld words are found in', () => {
  test.each<[string, string, string | Uint8Array]>([
    ['a page, cut by tags', 'x/index.html', `<p>${WITHHELD.replace('herring', 'her<b>ring</b>')}</p>`],
    ['a page, in a description', 'x/index.html', `<meta name="description" content="${WITHHELD}">`],
    ['a page, in linked data', 'x/index.html', `<script type="application/ld+json">{"text":"${WITHHELD}"}</script>`],
    [
      'a page, in capitals and with soft hyphens',
      'x/index.html',
      WITHHELD.toUpperCase().replace('HERRING', 'HER&shy;RING'),
    ],
    ['JSON', 'x.json', JSON.stringify({ text: WITHHELD.replace(' of ', '\nof ') })],
    ['a list of words', 'x.json', JSON.stringify(WITHHELD.split(' '))],
    ['a table', 'data/x.csv', `storm,"${WITHHELD.replace(' of ', ' ""of"" ')}",en\r\n`],
    [
      'a list in a cell of a table',
      'data/x.csv',
      `storm,"${JSON.stringify([WITHHELD.replace(' of ', '\nof ')]).replaceAll('"', '""')}",en\r\n`,
    ],
    [
      'what sites are told that embed a quotation',
      'embed/x/y/oembed.json',
      JSON.stringify({ html: `<iframe src="/x/" title="${WITHHELD}"></iframe>` }),
    ],
    ['linked data of the collection', 'data/x.jsonld', JSON.stringify({ '@graph': [{ text: WITHHELD }] })],
    ['XML, as a section of characters', 'feed.xml', `<a><![CDATA[<p>${WITHHELD}</p>]]></a>`],
    [
      'XML, as escaped HTML',
      'feed.xml',
      `<a>&lt;p&gt;${WITHHELD.replace('quay', '&lt;i&gt;quay&lt;/i&gt;')}&lt;/p&gt;</a>`,
    ],
    ['a script', 'x.js', `const a="${WITHHELD}"`],
    ['a style sheet', 'x.css', `a{content:"${WITHHELD}"}`],
    ['Markdown', 'x.md', `*${WITHHELD.replace('herring', '[herring](https://example.org/)')}*`],
    ['a citation in BibTeX', 'x.bib', `  title = {{${WITHHELD.replace(' of ', ' of\\textasciitilde{}\\& ')}}},`],
    ['a citation in RIS', 'x.ris', `TY  - NEWS\r\nTI  - ${WITHHELD}\r\nER  - `],
    ['a citation in a list', 'x/index.html', `<span title="rft.title=${encodeURIComponent(WITHHELD)}&amp;a=b"></span>`],
    ['plain text', 'x.txt', WITHHELD.split(' ').join('\n')],
    ['a drawing', 'x.svg', `<svg><title>${WITHHELD}</title></svg>`],
    ['a file without an ending', 'LICENSE', WITHHELD],
    ['a gzipped sibling', 'x.html.gz', gzipSync(`<p>${WITHHELD}</p>`)],
    ['a brotli sibling', 'x.html.br', brotliCompressSync(`<p>${WITHHELD}</p>`)],
    ['a packed copy that is not what its file is', 'index.html.br', brotliCompressSync(`<p>${WITHHELD}</p>`)],
    ['a Zstandard sibling', 'x.html.zst', zstdCompressSync(`<p>${WITHHELD}</p>`)],
    [
      'a fragment of the search index',
      `data/a-b/search/fragment/${fragmentFile(1)}`,
      gzipSync(JSON.stringify({ content: formatContent(WITHHELD.split(/(?<= )/)) })),
    ],
    ['an archive', 'x.epub', zip('text.xhtml', `<p>${WITHHELD}</p>`)],
    ['a gzipped archive', 'x.epub.gz', gzipSync(zip('text.xhtml', WITHHELD))],
    ['a picture', 'x.png', png(WITHHELD)],
    [
      'a photograph’s metadata',
      'x.jpg',
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 0]), Buffer.from(WITHHELD)]),
    ],
    [
      'a photograph’s metadata of two bytes a letter',
      'x.jpg',
      Buffer.concat([Buffer.from([0xff, 0xd8]), utf16(WITHHELD)]),
    ],
    ['text of two bytes a letter', 'x.csv', utf16(`\uFEFF${WITHHELD}`)],
  ])('%s', async (_, name, content) => {
    for (const rights of ['link-only', 'excerpt']) {
      const { problems } = await gate(article(rights), { 'index.html': '<p>The first paragraph</p>', [name]: content });
      expect(problems.map(({ kind, file }) => [kind, file])).toEqual([
        ['withheld-text', 'articles/harbour-reopens.md'],
      ]);
      expect(problems[0]?.message).toContain(name);
    }
  });
});

test('a violation names the article’s line, the built file, the others and the words', async () => {
  const page = `<p>${WITHHELD}</p>`;
  const { problems } = await gate(article('link-only'), { 'a.html': page, 'b.html': page, 'c.html': 'Nothing.' });
  expect(problems).toMatchObject([{ line: 16, column: 1 }]);
  expect(problems[0]?.message).toBe(
    `The built file a.html contains 12 consecutive words of this article, whose rights are "link-only": “${WITHHELD}”. Also in b.html.`,
  );
});

test('a violation says which line permits the words, and what takes them out otherwise', async () => {
  const { problems } = await gate(article('link-only'), { 'feed.xml': WITHHELD });
  expect(problems[0]?.hint).toBe(
    'If these words may be published, change "rights.text" on line 11. Otherwise fix the code that writes feed.xml; it must take text from the catalog, which holds only what may be published.',
  );
  const draft = await gate(article('full', BODY, 'draft: true\n'), { 'feed.xml': WITHHELD });
  expect(draft.problems[0]?.hint).toMatch(/^If the article is ready, remove `draft` on line 12\. Otherwise/);
});

test('of a file that is built as it is, a violation names the line of the original', async () => {
  const folder = await makeFolder({ 'articles/harbour-reopens.md': article('link-only') });
  const open = await mkdtemp(join(tmpdir(), 'public-'));
  onTestFinished(() => rm(open, { recursive: true }));
  await writeFile(join(open, 'notes.txt'), `Notes.\n\nSeen: ${WITHHELD}.\n`);
  const { problems } = await checkBuilt(folder, open, open);
  expect(problems[0]?.hint).toContain('Otherwise remove them from public/notes.txt, line 3.');
});

describe('a check without a built site', () => {
  /** The problems of a content folder beside a folder of files that are built as they are. */
  async function check(source: string, files: Record<string, string>) {
    const publicDir = await makeBuilt(files);
    const folder = await makeFolder({ 'articles/harbour-reopens.md': source });
    const { problems } = await createCheck({ folder, base: '/', publicDir })();
    return problems.filter(({ kind }) => kind === 'withheld-text');
  }

  test('tells of words that a file holds which is built as it is', async () => {
    const files = { 'ok.txt': 'Nothing of it.', 'notes/n.txt': `Notes.\n\nSeen: ${WITHHELD}.\n` };
    const [problem, ...more] = await check(article('link-only'), files);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ file: 'articles/harbour-reopens.md', line: 16 });
    expect(problem?.message).toMatch(
      /^The file public\/notes\/n\.txt, which is published as it is, contains 12 consecutive/,
    );
    expect(problem?.hint).toMatch(/Otherwise remove them from public\/notes\/n\.txt, line 3\.$/);
  });

  test('tells of those of a draft’s summary', async () => {
    const summary = 'Ferries sail again after a storm that nobody on the coast had seen coming.';
    expect(await check(article('full', BODY, 'draft: true\n'), { 'a.json': JSON.stringify({ summary }) })).toHaveLength(
      1,
    );
    expect(await check(article('link-only'), { 'a.json': JSON.stringify({ summary }) })).toEqual([]);
  });

  test('tells of none that may be published', async () => {
    expect(await check(article('full'), { 'x.txt': WITHHELD })).toEqual([]);
    expect(await check(article('link-only'), { 'x.txt': WITHHELD.split(' ').slice(0, 7).join(' ') })).toEqual([]);
  });
});

describe('texts that only follow each other are no violation', () => {
  const words = WITHHELD.split(' ');
  const [name, note] = [words.slice(0, 3).join(' '), words.slice(3).join(' ')];
  const topic = (body: string) => ({ 'topics/carts.md': `---\nname: ${name}\n---\n${body}\n` });

  test.each([
    ['a heading and the paragraph below it', '<h2>One word</h2><p>more than that</p>', 'One word more than that'],
    ['entries of a list', '<li>nine carts of</li><li>herring stood along the quay</li>', WITHHELD],
  ])('%s', async (_, html, text) => {
    const body = `First.\n\n${text} and then some more words of it.\n`;
    expect((await gate(article('link-only', body), { 'x.html': html })).problems).toEqual([]);
  });

  test.each([
    ['a title and a note, in a description', `<meta name="description" content="${name}: ${note}">`],
    ['a title and a note, in JSON', JSON.stringify({ title: name, text: note })],
  ])('%s', async (_, text) => {
    expect((await gate(article('link-only'), { 'x.html': text }, topic(note))).problems).toEqual([]);
    expect((await gate(article('link-only'), { 'x.html': text })).problems).toHaveLength(1);
  });

  test('the headline and the summary of the article itself', async () => {
    const body = `The Harbour Reopens. Ferries sail again after a storm that nobody on the coast had seen coming.\n`;
    const fragment = 'The Harbour Reopens. Ferries sail again after a storm that nobody on the coast had seen coming.';
    expect((await gate(article('link-only', body), { 'x.json': fragment })).problems).toEqual([]);
  });

  const ROLE = 'senior keeper of the harbour museum of the Port of Sund';
  const person = { 'people/ines-moe.md': `---\nname: Ines Moe\n---\n` };
  const quoting = (rights: string, body: string) =>
    article(rights, body).replace('topics:', `  - person: ines-moe\n    as: ${ROLE}\ntopics:`);

  test.each([
    ['before them', `as told by Ines Moe, ${ROLE}`, `<p>by Ines Moe, ${ROLE}</p>`],
    ['between them', `Ines Moe, who is ${ROLE}`, `<p>Ines Moe who is ${ROLE}</p>`],
  ])('a name and a role that an article declares, with a word or two of the page %s', async (_, text, html) => {
    const body = `First.\n\nIt was closed, ${text}, and wet to the skin.\n`;
    expect((await gate(quoting('link-only', body), { 'x.html': html }, person)).problems).toEqual([]);
    const leak = `<p>It was closed, ${text}</p>`;
    expect((await gate(quoting('link-only', body), { 'x.html': leak }, person)).problems).toHaveLength(1);
  });

  test('the address of the original beside another link, as the text itself has them', async () => {
    const url = 'https://news.example.org/en/harbour/long-awaited-ferries/sail-again';
    const source = article('link-only', `First.\n\n[One](${url}) [two](${url}) [three](${url}).\n`, `url: ${url}\n`);
    const page = `<a href="${url}">Original</a> <a href="${url}" rel="external">The whole text</a>`;
    expect((await gate(source, { 'x.html': page })).problems).toEqual([]);
  });

  test('no withheld words that a name and two words, behind an end and before a beginning of other texts, only seem to be', async () => {
    const leak = 'at the quay angrily yesterday Ines Moe it was';
    const others = {
      ...person,
      'articles/a.md': article('full', 'They met at the quay\n'),
      'articles/b.md': article('full', 'It was late.\n'),
    };
    const found = await gate(quoting('link-only', `Then ${leak}.\n`), { 'x.html': `<p>${leak}</p>` }, others);
    expect(found.problems).toHaveLength(1);
  });

  test('a title, an outlet and a day that an article declares, as lists and the head of the text have them', async () => {
    const head = 'The Harbour Reopens Sund Courier, 12 April 2021';
    const body = `${head}, 08:30 UTC\n\nText.\n`;
    const source = article('link-only', body).replace('2021-04-12', '2021-04-12T08:30:00Z');
    expect(
      (await gate(source, { 'x.html': `<li><a>The Harbour Reopens</a> <span>Sund Courier, 12 April 2021</span>` }))
        .problems,
    ).toEqual([]);
    expect((await gate(source, { 'x.json': JSON.stringify(`${head}, 08:30 UTC`) })).problems).toEqual([]);
    const other = head.replace('12 April 2021', '13 May 2019');
    expect((await gate(article('link-only', `${other}\n`), { 'x.html': other })).problems).toHaveLength(1);
  });

  test('a quotation of an extract with the name and the role of its speaker', async () => {
    const words = 'we sold every one of them before church';
    const extract = quoting('excerpt', `First.\n\nThen: :quote[${words}]{by=ines-moe id=sold}.\n`);
    const other = { ...person, 'articles/other.md': article('link-only', `So: “${words},” Ines Moe, ${ROLE}.\n`) };
    const page = { 'x.json': JSON.stringify(`${words} Ines Moe ${ROLE}`) };
    expect((await gate(extract, page, other)).problems).toEqual([]);
  });

  test('but a text that goes on behind them is one', async () => {
    const leak = `<p>${name}</p><p>${WITHHELD}</p>`;
    expect((await gate(article('link-only'), { 'x.html': leak }, topic(note))).problems).toEqual([]);
    const longer = `${WITHHELD}, wet with rain`;
    expect((await gate(article('link-only'), { 'x.html': longer }, topic(note))).problems).toHaveLength(1);
  });

  test('a leak within a line is one, whatever marks its words or breaks its lines', async () => {
    const marked = words.map((word) => `<b>${word}</b>`).join('<br>');
    expect((await gate(article('link-only'), { 'x.html': `<p>${marked}</p>` })).problems).toHaveLength(1);
  });
});

describe('of an extract may be published', () => {
  test.each([
    ['the first paragraph', 'The first paragraph of this account may stand on any page of the site.'],
    ['a quotation', 'Ada Berg: we sold every last one of them before the church was out'],
    ['the summary', 'Ferries sail again after a storm that nobody on the coast had seen coming.'],
    ['seven words', WITHHELD.split(' ').slice(0, 7).join(' ')],
    [
      'seven words before a quotation that is published',
      'of herring stood along the quay, wet we sold every last one of them',
    ],
  ])('%s', async (_, words) => {
    expect((await gate(article('excerpt'), { 'x.html': words })).problems).toEqual([]);
  });
});

test.each([
  ['the words around a quotation', 'said Ada Berg to nobody in particular that morning'],
  ['a heading', 'nine words make a heading that is withheld too'],
  ['a footnote', 'a note below the text is no part of an extract'],
  ['a description of a picture', 'a photograph of nine carts of herring in the rain'],
  ['a comment', 'an editor wrote this between the lines for the editor'],
])('of an extract may not be published: %s', async (_, words) => {
  const body = `${BODY}
## Nine words make a heading that is withheld too

Text.[^1] ![A photograph of nine carts of herring in the rain](/carts.jpg) <!-- An editor wrote this between the lines for the editor. -->

[^1]: A note below the text is no part of an extract.
`;
  expect((await gate(article('excerpt', body), { 'x.html': words })).problems).toHaveLength(1);
});

test('of a text that is only linked to, neither a quotation nor the first paragraph may be published', async () => {
  const said = 'we sold every last one of them before the church was out';
  const { problems } = await gate(article('link-only'), { 'x.html': said });
  expect(problems).toHaveLength(1);
});

test('of a draft nothing may be published, not even its summary', async () => {
  const draft = article('full', BODY, 'draft: true\n');
  const { problems } = await gate(draft, { 'x.html': 'Ferries sail again after a storm that nobody' });
  expect(problems[0]?.message).toContain('which is a draft');
});

test('an author’s own HTML cannot pass for a marked quotation', async () => {
  const body = `First.\n\n<q data-mark="0" class="said">${WITHHELD}</q>\n`;
  expect((await gate(article('excerpt', body), { 'x.html': WITHHELD })).problems).toHaveLength(1);
});

describe('words that may be published elsewhere are no violation', () => {
  test.each([
    [
      'in another article',
      { 'articles/b.md': article('full', `So **it** was: [${WITHHELD}](https://example.org/a "b").`) },
    ],
    ['in a note on a person', { 'people/max-berg.md': `---\nname: Max Berg\n---\n${WITHHELD}` }],
    [
      'in the description of an event',
      { 'events/carts.yaml': `title: Carts\ndate: 2021\ndescription: >-\n  ${WITHHELD}\n` },
    ],
  ])('%s', async (_, more) => {
    expect((await gate(article('link-only'), { 'x.html': WITHHELD }, more)).problems).toEqual([]);
  });

  test('in another article with emphasis and notes on every word, once it is rendered', async () => {
    const other = article('full', `${WITHHELD.replaceAll(' ', '[^1] ')}\n\n[^1]: Note.`);
    const { problems } = await gate(article('link-only'), { 'x.html': WITHHELD }, { 'articles/b.md': other });
    expect(problems).toEqual([]);
  });

  test('but not where the other may not be published either', async () => {
    const other = { 'articles/b.md': article('link-only') };
    expect((await gate(article('link-only'), { 'x.html': WITHHELD }, other)).problems).toHaveLength(1);
  });

  test('names one after the other, which every list of names has', async () => {
    const people = ['Ada Berg', 'Max Dahl', 'Ines Moe', 'Pat Neill', 'Tor Vik'];
    const more = Object.fromEntries(
      people.slice(1).map((name, n) => [`people/p-${n}.md`, `---\nname: ${name}\n---\n`]),
    );
    const body = `Present were ${people.join(', ')}, all of them late and wet to the skin.`;
    const list = people.map((name) => `<li>${name}</li>`).join('');
    expect((await gate(article('link-only', body), { 'x.html': list }, more)).problems).toEqual([]);
    const leak = `${list}<p>${body}</p>`;
    expect((await gate(article('link-only', body), { 'x.html': leak }, more)).problems).toHaveLength(1);
  });
});

describe('names of one word, each of which may be published,', () => {
  const NAMES = 'Ice Sea Fog Toll Bell Lamp Quay Herring Tide Harbour Keeper Storm Long Nine Before Along'.split(' ');
  const topic = { 'topics/words.md': `---\nname: Words\naliases: [${NAMES.join(', ')}]\n---\n` };
  const withheld = (text: string) => article('link-only', `First.\n\n${text}.\n`);

  test('permit no withheld run that is made of them, however it is written', async () => {
    const run = fc.array(fc.constantFrom(...NAMES), { minLength: 8, maxLength: 14 });
    const forms = fc.constantFrom<(words: readonly string[]) => string>(
      (words) => `<p>${words.join(' ')}</p>`,
      (words) => words.map((word) => `<i>${word}</i>`).join(', '),
      (words) => JSON.stringify(words),
    );
    const more = fc.array(fc.constantFrom('old', 'late', 'wet'), { maxLength: 2 });
    // One folder for all of them: reading one takes longer than anything else.
    const cases = fc.sample(fc.tuple(run, more, forms), { numRuns: 60, seed: 12 });
    const files: Record<string, string> = {};
    const articles: Record<string, string> = {};
    for (const [index, [words, others, form]] of cases.entries()) {
      const leak = [...words.slice(0, 4), ...others, ...words.slice(4)];
      files[`${index}.html`] = form(leak);
      articles[`articles/a-${index}.md`] = withheld(`So ${leak.join(' ')} then`);
    }
    const { problems } = await gate(withheld(''), files, { ...topic, ...articles });
    expect(problems).toHaveLength(cases.length);
  });

  test('are no violation where the withheld text lists them, as a list of names does', async () => {
    const list = NAMES.slice(0, 10);
    const page = { 'x.json': JSON.stringify(list) };
    expect((await gate(withheld(`Present: ${list.join(', ')}, and nobody else`), page, topic)).problems).toEqual([]);
    expect((await gate(withheld(list.map((name) => `- ${name}`).join('\n')), page, topic)).problems).toEqual([]);
  });
});

test('where every word may be published, no built file is opened', async () => {
  const report = await gate(article('full'), { 'x.html': WITHHELD });
  expect(report).toEqual({ problems: [], articles: 0, files: 0 });
});

test('YAML that says it in another way withholds as well', async () => {
  const source = article('"link\\u002Donly"').replace('{holder', '\n  {holder');
  expect((await gate(source, { 'x.html': WITHHELD })).problems).toHaveLength(1);
});

describe('what a publisher writes beside the content', () => {
  /** What is told of withheld words on an own page, in a picture or in a file that is published. */
  async function tell(file: string, built: string) {
    const text = `---\ntitle: Ours\n---\n\n${WITHHELD}.\n`;
    return (await gate(article('link-only'), { [built]: `<p>${WITHHELD}</p>` }, { [file]: text })).problems;
  }

  test('on a page of theirs, the hint names the file', async () => {
    const [problem] = await tell('pages/ours.md', 'ours/index.html');
    expect(problem?.hint).toMatch(/Otherwise remove them from pages\/ours\.md, line 5\.$/);
  });

  test('in a file that is published as it is', async () => {
    const [problem] = await tell('public/notes/n.html', 'notes/n.html');
    expect(problem?.hint).toMatch(/Otherwise remove them from public\/notes\/n\.html, line 5\.$/);
  });

  test('in a logo and in styles', async () => {
    expect(await tell('look/logo.svg', '_astro/logo.12345678.svg')).toHaveLength(1);
    const styles = { 'index.html': `<style>@layer own{a::after{content:"${WITHHELD}"}}</style>` };
    expect((await gate(article('link-only'), styles)).problems).toHaveLength(1);
  });

  test('a check tells of a file before a build', async () => {
    const folder = await makeFolder({
      'articles/harbour-reopens.md': article('link-only'),
      'public/n.txt': `Seen: ${WITHHELD}.`,
    });
    const { problems } = await createCheck({ folder, base: '/', publicDir: await makeBuilt({}) })();
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('The file public/n.txt')]);
  });
});

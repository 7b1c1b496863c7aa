import { describe, expect, test } from 'vitest';
import type { Capture } from '../../../../src/import/capture.ts';
import type { Draft, DraftOptions } from '../../../../src/import/draft/draft.ts';
import { draftArticle } from '../../../../src/import/draft/draft-article.ts';
import { readPage } from '../../../../src/import/page/read-page.ts';
import type { FoundQuotation } from '../../../../src/import/quotation.ts';
import { findQuotations } from '../../../../src/import/quotations/find-quotations.ts';
import { readContentIndex } from '../../../../src/import/read-content-index.ts';
import { readMarkdownCopy } from '../../../../src/import/text/read-markdown-copy.ts';
import { readTextCopy } from '../../../../src/import/text/read-text-copy.ts';
import { writeFiles } from '../../../../src/import/write-files.ts';
import { makeFolder, read, reportOf } from '../../content-folder.ts';
import { COMPLETE, captureOf, person, quotationsOf } from '../made-capture.ts';

async function draft(
  folder: string,
  capture: Capture,
  quotations: readonly FoundQuotation[] = [],
  options: DraftOptions = COMPLETE,
): Promise<Draft> {
  const made = draftArticle(capture, quotations, await readContentIndex(folder), options);
  await writeFiles(folder, made.files);
  return made;
}

const fileOf = ({ files }: Draft, path: string) => files.find((file) => file.path === path)?.text;
const PORT = '“We waited nine days,” said Ada Berg. “The quay holds,” added Max Lund, a pilot.';

test('what the editor and the page say makes an article without a fault', async () => {
  const folder = await makeFolder({});
  const said = {
    title: 'Ferries sail: again',
    authors: [{ name: 'Eva Holm' }],
    source: 'Sund Courier',
    language: 'en',
  };
  const quotations = quotationsOf(PORT, [
    ['We waited nine days,', person('Ada Berg', 'harbour master')],
    ['The quay holds,', person('Max Lund', 'pilot at the Sund Ferry Company')],
  ]);
  const made = await draft(folder, captureOf(PORT, said), quotations);
  expect(made.checks).toEqual([]);
  expect(made.files.map(({ path }) => path)).toEqual([
    'people/eva-holm.md',
    'organizations/sund-ferry-company.md',
    'people/max-lund.md',
    'articles/ferries-sail-again.md',
  ]);
  expect(fileOf(made, 'people/max-lund.md')).toBe(`---
name: Max Lund
roles:
  # as given in articles/ferries-sail-again.md, published 2021-04-12
  - title: Pilot
    organization: sund-ferry-company
---
`);
  expect(fileOf(made, 'articles/ferries-sail-again.md')).toBe(`---
title: "Ferries sail: again"
source: sund-courier
published: "2021-04-12"
authors:
  - eva-holm
kind: report
language: en
summary: Ferries sail again.
quoted:
  - person: ada-berg
    as: harbour master
  - person: max-lund
    as: pilot at the Sund Ferry Company
topics:
  - harbour
rights:
  holder: Sund Courier
  text: full
---

:quote[We waited nine days,]{by=ada-berg id=waited-nine-days} said Ada Berg. :quote[The quay holds,]{by=max-lund id=quay-holds} added Max Lund, a pilot.
`);
  expect(await reportOf(folder)).toBe('');
});

test('a name of which no id is made comes with the command that gives it one', async () => {
  const quotations = quotationsOf(PORT, [['We waited nine days,', person('☺')]]);
  const { checks } = await draft(await makeFolder({}), captureOf(PORT, { title: 'T', source: '☺☺' }), quotations);
  expect(checks.join('\n')).toContain(
    'no id can be made of “☺”: create the file with npm run new -- person "☺" --id …, and import again',
  );
  expect(checks.join('\n')).toContain('create the file with npm run new -- source "☺☺" --id …, and import again');
});

describe('names in another script', () => {
  const TEXT = '״חיכינו תשעה ימים״, אמרה טל קרן. ״הרציף יחזיק״, הוסיפה תל קרן.';
  const said = { title: 'המעבורות יוצאות', source: 'הצפון', language: 'he' };
  const quotations = quotationsOf(TEXT, [
    ['חיכינו תשעה ימים', person('טל קרן', 'מנהלת הנמל')],
    ['הרציף יחזיק', person('תל קרן', 'נתבת')],
  ]);
  const WORDS = { waited: 'חיכינו תשעה ימים', holds: 'הרציף יחזיק' };
  const speakersIn = (made: Draft) => {
    const article = made.files.at(-1)?.text ?? '';
    return Object.values(WORDS).map((words) => article.split(`:quote[${words}]{by=`)[1]?.split(' ')[0]);
  };

  test('give ids that are spelled letter by letter, of which one check tells', async () => {
    const folder = await makeFolder({});
    const made = await draft(folder, captureOf(TEXT, said), quotations);
    expect(made.files.map(({ path }) => path)).toEqual([
      'sources/htspvn.yaml',
      'people/tl-krn.md',
      'people/tl-krn-2.md',
      'articles/hmabvrvt-yvtsavt.md',
    ]);
    const spelled = made.checks.filter((check) => check.includes('letter by letter'));
    expect(spelled).toEqual([
      'ids: spelled letter by letter from names in another script: articles/hmabvrvt-yvtsavt, sources/htspvn, ' +
        'people/tl-krn and people/tl-krn-2. To give another, once "npm run check" finds nothing: ' +
        'npm run rename -- person tl-krn new-id',
    ]);
    expect(fileOf(made, 'articles/hmabvrvt-yvtsavt.md')).toContain(`# check: ${spelled[0]}`);
    expect(await reportOf(folder)).toBe('');
  });

  test('that differ and give one id stay two people', async () => {
    const made = await draft(await makeFolder({}), captureOf(TEXT, said), quotations);
    expect(speakersIn(made)).toEqual(['tl-krn', 'tl-krn-2']);
    expect([fileOf(made, 'people/tl-krn.md'), fileOf(made, 'people/tl-krn-2.md')]).toEqual([
      expect.stringContaining('name: טל קרן'),
      expect.stringContaining('name: תל קרן'),
    ]);
  });

  test.each([
    ['the name of the first', '---\nname: טל קרן\n---\n', ['tl-krn', 'tl-krn-2']],
    ['the name of the second', '---\nname: תל קרן\n---\n', ['tl-krn-2', 'tl-krn']],
    ['the name of somebody else', '---\nname: טל כרן\n---\n', ['tl-krn-2', 'tl-krn-3']],
    ['a file that cannot be read', '---\nname: [\n---\n', ['tl-krn-2', 'tl-krn-3']],
  ])('are known by the name and never by the id: where a person has the id with %s', async (_, file, ids) => {
    const made = await draft(await makeFolder({ 'people/tl-krn.md': file }), captureOf(TEXT, said), quotations);
    expect(speakersIn(made)).toEqual(ids);
  });

  test('get no id that an organization has or somebody had before', async () => {
    const folder = await makeFolder({
      'people/tal-keren.md': '---\nname: טל קרן־ים\nformerly: [tl-krn]\n---\n',
      'organizations/tl-krn-2.md': '---\nname: קרן\n---\n',
    });
    const made = await draft(folder, captureOf(TEXT, said), quotations);
    expect(speakersIn(made)).toEqual(['tl-krn-3', 'tl-krn-4']);
    expect(await reportOf(folder)).toBe('');
  });

  test('come with the question whether they are those of somebody who has the id without the number', async () => {
    const folder = await makeFolder({ 'people/semen-lesnoy.md': '---\nname: Семен Лесной\n---\n' });
    const text = '«Паром пойдёт завтра», — сказал Семён Лесной.';
    const found = quotationsOf(text, [['Паром пойдёт завтра', person('Семён Лесной')]]);
    const { checks } = await draft(folder, captureOf(text, { ...said, language: 'ru' }), found);
    expect(checks.join('\n')).toContain(
      '“Семён Лесной” is new, in people/semen-lesnoy-2.md; people/semen-lesnoy.md is “Семен Лесной”.',
    );
  });

  test('give articles of different titles different ids', async () => {
    const folder = await makeFolder({});
    const one = await draft(folder, captureOf(TEXT, { ...said, title: 'קרן' }));
    const other = await draft(folder, captureOf(TEXT, { ...said, title: 'כרן' }));
    expect([one.id, other.id]).toEqual(['krn', 'krn-2']);
  });

  test('are not spoken of where the editor gives the id of the article', async () => {
    const { id, checks } = await draft(
      await makeFolder({}),
      captureOf(PORT, { title: 'קרן', source: 'Sund Courier' }),
      [],
      {
        ...COMPLETE,
        id: 'keren',
      },
    );
    expect([id, checks.filter((check) => check.startsWith('ids:'))]).toEqual(['keren', []]);
  });
});

test('what nobody says is left out, reported beside its place, and found by the check', async () => {
  const folder = await makeFolder({});
  const made = await draft(folder, captureOf('(SNA) The ferries of Sund sail again today.'), [], {
    topics: [],
    force: false,
  });
  expect(made.files.map(({ text }) => text)).toEqual([
    `---
# check: title: no headline was found; these are the first words of the text
title: The ferries of Sund sail again …
titleSupplied: true
# check: source: no outlet was found; add it by hand, or give it with --source
# check: published: no date was found
# check: authors: no byline was found
authors: []
# check: kind: guessed; it is one of report, analysis, opinion, explainer or interview
kind: report
# check: summary: in your words, at most 300 characters
# check: topics: at least one; the first is the main topic
places:
  - sund
rights:
  # check: holder: who holds the rights to the original
  text: link-only
---

(SNA) The ferries of Sund sail again today.
`,
  ]);
  const { problems } = await read(folder);
  expect(problems.map(({ kind, message }) => `${kind} ${/`(.+)`/.exec(message)?.[1]}`)).toEqual(
    ['source', 'published', 'summary', 'topics', 'rights.holder'].map((field) => `missing-field ${field}`),
  );
});

test('the kind of a new outlet is guessed, with a check, and it is found again by the next import all the same', async () => {
  const folder = await makeFolder({});
  const made = await draft(folder, captureOf('One.', { title: 'One', source: 'Fjord Post' }));
  expect(fileOf(made, 'sources/fjord-post.yaml')).toMatch(
    /^name: Fjord Post\n# check: kind: guessed; .+\nkind: newspaper\n$/,
  );
  expect(made.checks).toContain('source: fjord-post is new; its kind in sources/fjord-post.yaml is guessed');
  expect(fileOf(made, 'articles/one.md')).not.toContain('fjord-post is new');
  const next = await draft(folder, captureOf('Two.', { title: 'Two', source: 'Fjord Post' }));
  expect(next.files.map(({ path }) => path)).toEqual(['articles/two.md']);
  expect(next.files[0]?.text).toContain('source: fjord-post\n');
});

test('nothing is published unless the editor says so', async () => {
  const folder = await makeFolder({});
  await draft(folder, captureOf('A text.', { title: 'Storm', source: 'Sund Courier' }), [], {
    ...COMPLETE,
    rights: undefined,
  });
  const storm = (await read(folder)).entries.article.find(({ id }) => id === 'storm');
  expect([storm?.data.rights.text, storm?.body.html]).toEqual(['link-only', '']);
});

describe('who is there already', () => {
  const people = {
    'people/kim-a.md': '---\nname: Kim Aas\naliases: [Kim, K. O’Hara]\n---\n',
    'people/kim-b.md': '---\nname: Kim Bø\n---\n',
    'organizations/kim.md': '---\nname: The Kim Fund\naliases: [Fund]\n---\n',
  };
  const text = '“It floats,” said they.';
  const by = async (folder: string, name: string, kind: 'person' | 'organization' = 'person') => {
    const quotations = quotationsOf(text, [['It floats,', { name, kind, role: 'pilot' }]]);
    const made = draftArticle(captureOf(text, { title: 'T' }), quotations, await readContentIndex(folder), COMPLETE);
    return { by: /by=(\S+)/.exec(made.files.at(-1)?.text ?? '')?.[1], made };
  };

  test.each([
    ['Kim Aas', 'kim-a'],
    ["K. O'Hara", 'kim-a'],
    ['Kim', 'kim-a'],
    ['Fund', 'kim'],
    ['Kim Aasen', 'kim-aasen'],
  ])('%s is %s', async (name, id) => {
    expect((await by(await makeFolder(people), name)).by).toBe(id);
  });

  test('a name that fits two is left to the editor, with both in the note', async () => {
    const folder = await makeFolder({ ...people, 'people/kim-b.md': '---\nname: Kim Bø\naliases: [Kim]\n---\n' });
    const { made } = await by(folder, 'Kim');
    expect(made.files).toHaveLength(1);
    expect(made.files[0]?.text).toContain('\n# check: “It floats,”: “Kim” could be kim-a or kim-b: choose one\n');
    expect(made.files[0]?.text).toContain('\n\n“It floats,” said they.\n');
    expect(made.files[0]?.text).not.toContain('quoted:');
  });

  test('a last name alone is reported', async () => {
    expect((await by(await makeFolder(people), 'Kim')).made.checks).toContain(
      'The text says only “Kim”; assumed to be `kim-a`',
    );
  });

  test('an author whose name fits two is not chosen either', async () => {
    const folder = await makeFolder({ ...people, 'people/kim-b.md': '---\nname: Kim Bø\naliases: [Kim]\n---\n' });
    const made = await draft(folder, captureOf('One.', { title: 'T', authors: [{ name: 'Kim' }] }));
    expect(made.files.at(-1)?.text).toContain('# check: “Kim” could be kim-a or kim-b: choose one\nauthors: []\n');
  });

  test('a byline that is the outlet or an organization makes no person of it', async () => {
    const authors = [{ name: 'Sund Courier' }, { name: 'Port Office' }];
    const made = await draft(await makeFolder({}), captureOf('One.', { title: 'T', source: 'Sund Courier', authors }));
    expect(made.files).toHaveLength(1);
    expect(made.checks).toEqual([
      'authors: the byline names the outlet, “Sund Courier”, but authors must be people',
      'authors: the byline names an organization, “Port Office” (port-office), but authors must be people',
    ]);
  });
});

test('a byline that names a group makes no person of it', async () => {
  const capture = captureOf('One.', { title: 'T', source: 'Sund Courier' });
  const authors = [{ value: { name: 'Harbour Team', kind: 'organization' as const }, from: 'json-ld' as const }];
  const made = await draft(await makeFolder({}), { ...capture, authors });
  expect(made.files.map(({ path }) => path)).toEqual(['articles/t.md']);
  expect(made.checks).toEqual(['authors: the byline names a group, “Harbour Team”, but authors must be people']);
});

test('an author who is quoted needs no second entry', async () => {
  const folder = await makeFolder({});
  const text = '“I saw it,” writes Eva Holm.';
  const said = { title: 'T', source: 'Sund Courier', authors: [{ name: 'Eva Holm' }] };
  await draft(folder, captureOf(text, said), quotationsOf(text, [['I saw it,', person('Eva Holm')]]));
  expect(await reportOf(folder)).toBe('');
  expect((await read(folder)).entries.article.find(({ id }) => id === 't')?.data.quoted).toEqual([]);
});

test.each([
  ['is not named', { name: 'a clerk', kind: 'person', unnamed: true } as const, 'by “a clerk”, not named in the text'],
  ['is a place', { name: 'Sund', kind: 'organization' } as const, 'by “Sund”, which is a place (sund)'],
])('words of somebody who %s stay text, and are told', async (_, speaker, told) => {
  const text = '“It floats,” it said.';
  const capture = captureOf(text, { title: 'T', source: 'Sund Courier' });
  const made = await draft(await makeFolder({}), capture, quotationsOf(text, [['It floats,', speaker]]));
  expect(made.files.map(({ path }) => path)).toEqual(['articles/t.md']);
  expect(made.files[0]?.text).toContain(`# check: “It floats,”: ${told}`);
  expect(made.files[0]?.text).toContain('\n\n“It floats,” it said.\n');
});

test('a speaker without a role is said to have none, and reported', async () => {
  const folder = await makeFolder({});
  const quotations = quotationsOf(PORT, [['We waited nine days,', person('Ada Berg')]]);
  const made = await draft(folder, captureOf(PORT, { title: 'T', source: 'Sund Courier' }), quotations);
  expect(made.files[0]?.text).toContain(
    '  # check: as: no role found for Ada Berg\n  - person: ada-berg\n    as: named without a role\n',
  );
  expect(await reportOf(folder)).toBe('');
});

describe('an article that is there', () => {
  const capture = captureOf('One.', { title: 'Storm', source: 'Sund Courier' });

  test('is not written a second time, also where it still wants something', async () => {
    const folder = await makeFolder({});
    const options = { ...COMPLETE, summary: undefined };
    await draft(folder, capture, [], options);
    await expect(draft(folder, capture, [], options)).rejects.toThrow(
      /articles\/storm\.md already exists.+--force.+--into storm/,
    );
  });

  test('is replaced with --force', async () => {
    const folder = await makeFolder({});
    await draft(folder, capture);
    const again = await draft(folder, captureOf('Two.', { title: 'Storm', source: 'Sund Courier' }), [], {
      ...COMPLETE,
      force: true,
    });
    expect(again.files.map(({ path, replaces }) => [path, replaces])).toEqual([['articles/storm.md', true]]);
  });

  test('is known by its address, and reported where the new one has another title', async () => {
    const folder = await makeFolder({});
    const url = 'https://sund.example/storm';
    await draft(folder, captureOf('One.', { title: 'Storm', source: 'Sund Courier', url }));
    const made = await draft(folder, captureOf('One.', { title: 'The storm', url }));
    expect(made.checks).toContain(
      'articles/storm.md seems to be the same article: add the text to it with --into storm, or keep both',
    );
  });

  test('may have the title of another', async () => {
    const folder = await makeFolder({});
    await draft(folder, capture);
    const made = await draft(folder, capture, [], { ...COMPLETE, published: '2021-04-13' });
    expect(made.id).toBe('storm-2');
  });

  test('keeps its id against one that the editor gives', async () => {
    const options = { ...COMPLETE, id: 'harbour-reopens' };
    await expect(draft(await makeFolder({}), capture, [], options)).rejects.toThrow('articles/harbour-reopens.md');
  });
});

test('a comment stays a comment, whatever the page says', async () => {
  const folder = await makeFolder({});
  const title = 'Storm\u2028---\ntopics: [evil]\u0007 # x: "y"';
  const made = await draft(
    folder,
    captureOf('One.', { title, captions: ['A\n---\nrights: {text: full}'], source: 'Sund Courier' }),
  );
  expect(await reportOf(folder)).toBe('');
  const entry = (await read(folder)).entries.article.find(({ id }) => id === made.id);
  expect(entry?.data.title).toBe('Storm --- topics: [evil] # x: "y"');
});

test.each([
  ['composition', 'Jose\u0301 Mun\u0303oz'],
  ['characters without width', 'José\u200B Muñoz'],
  ['a soft hyphen', 'José Mu\u00ADñoz'],
  ['spaces', 'José \u00A0Muñoz'],
])('a name that differs only in %s is that of the person who is there', async (_, name) => {
  const folder = await makeFolder({ 'people/jose-munoz.md': '---\nname: José Muñoz\n---\n' });
  const page = (text: string) =>
    `<html><head><title>Ferries</title><meta name="author" content="${text}"></head><body><article><h1>Ferries</h1>
    <p>The ferry company said on Tuesday that it would cut two of its four winter crossings, as the islands feared.</p>
    <p>“Nobody asked me,” said ${text}, a lecturer at Sund University. “It is a pity,” he added, and left the hall.</p></article></body></html>`;
  for (const found of [
    await readPage(page(name)),
    await readPage(page(name.replaceAll(/[^\0-\x7f]/g, (letter) => `&#${letter.charCodeAt(0)};`))),
    readMarkdownCopy(
      `# Ferries\n\n“Nobody asked me at all about the ferries,” said ${name}, a lecturer at Sund University in the old town.`,
    ),
    readTextCopy(
      `Ferries\n\n“Nobody asked me at all about the ferries,” said ${name}, a lecturer at Sund University in the old town.`,
    ),
  ]) {
    const capture = { file: 'page', ...found };
    const index = await readContentIndex(folder);
    const quotations = findQuotations(capture.text, { names: index.names() });
    const { files } = draftArticle(capture, quotations, index, COMPLETE);
    expect(files.map(({ path }) => path).filter((path) => path.startsWith('people/'))).toEqual([]);
    expect(files.at(-1)?.text).toContain('by=jose-munoz');
    expect(files.at(-1)?.text).toBe(files.at(-1)?.text.normalize('NFC'));
  }
});

test('of several quotations without a speaker, one line says so', async () => {
  const text = '“One fish” and “two boats” and “three carts” and “one fish” stood there.';
  const quotations = quotationsOf(text, [['One fish'], ['two boats'], ['three carts'], ['one fish']]);
  const made = await draft(await makeFolder({}), captureOf(text, { title: 'X', source: 'Sund Courier' }), quotations);
  expect(made.checks.filter((check) => check.startsWith('“'))).toEqual([
    '“One fish”, “two boats”, “three carts”, “one fish”: no speaker was found; not marked as quotations',
  ]);
});

test('nobody is asked who said a single word in quotation marks, unless it is a sentence', async () => {
  const text = 'The “LLC” and its “members” stood there. “No!” So much for “profit,” then.';
  const quotations = quotationsOf(text, [['LLC'], ['members'], ['No!'], ['profit,']]);
  const made = await draft(await makeFolder({}), captureOf(text, { title: 'X', source: 'Sund Courier' }), quotations);
  expect(made.checks.filter((check) => check.startsWith('“'))).toEqual([
    '“No!”: no speaker was found; not marked as a quotation',
  ]);
  expect(made.unmarked).toBe(4);
});

test.each([
  ['keeper of the lighthouse of Sund', true],
  ['keeper of the lighthouse of Sund since the storm of 1921', false],
  ['sailor who has been around the world', false],
])('a role is copied into the file of a person only where it is a post: %s', async (role, isPost) => {
  const quotations = quotationsOf(PORT, [['We waited nine days,', person('Eva Holm', role)]]);
  const made = await draft(await makeFolder({}), captureOf(PORT, { title: 'X', source: 'Sund Courier' }), quotations);
  expect(/^roles:/m.test(fileOf(made, 'people/eva-holm.md') ?? '')).toBe(isPost);
  expect(fileOf(made, 'articles/x.md')).toContain(`as: ${role}`);
});

describe('what the collection has', () => {
  const files = {
    'organizations/port-guild.md': '---\nname: Port Guild\n---\n',
    'places/skerry.yaml': 'name: Skerry\nlatitude: 55\nlongitude: 12\n',
    'places/guild.yaml': 'name: Guild House\naliases: [Skerry Point]\nlatitude: 55\nlongitude: 12\n',
    'topics/whaling.md': '---\nname: Whaling at Skerry\n---\n',
    'events/fire.yaml': 'title: The guild burns\ndate: 2020-09-04\norganizations: [port-guild]\n',
    'claims/arson.yaml': 'statement: The fire at the guild was laid by whalers.\n',
  };
  const text =
    'Whaling is back on Skerry Point.\n\nOn Sept. 4 the Port Guild burned.\n\nThe guild says whalers laid the fire.';

  test('is proposed by name, by day and by words, each with a check, and nothing is marked', async () => {
    const made = await draft(
      await makeFolder(files),
      captureOf(text, { title: 'Whales', source: 'Sund Courier' }),
      [],
      {
        ...COMPLETE,
        topics: [],
      },
    );
    const article = fileOf(made, 'articles/whales.md') ?? '';
    expect(article).toContain(
      'first is the main topic\ntopics:\n  - whaling\nplaces:\n  - guild\norganizations:\n  - port-guild\n',
    );
    expect(article).not.toContain(':event[W');
    expect(made.checks).toContain(
      'event: “On Sept. 4 the Port Guild burned.” may report “The guild burns”; mark the words with :event[…]{id=fire}',
    );
    expect(made.checks).toContain(
      'claim: “The guild says whalers laid the fire.” may take a position on “The fire at the guild was laid by whalers.”; mark the words with :claim[…]{id=arson stance=…}',
    );
  });
});

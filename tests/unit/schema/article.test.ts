import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/schema/parse-document.ts';

const MINIMAL = [
  'title: Storm',
  'source: courier',
  'published: 2021-04-12',
  'kind: report',
  'summary: A storm.',
  'topics: [harbour]',
  'rights: {holder: Courier, text: retold}',
];

/** Parses an article whose frontmatter is the minimal one with lines changed, added or (without a value) taken out. */
function parse(...changes: string[]) {
  const lines = new Map(MINIMAL.map((line) => [line.split(':')[0], line]));
  for (const change of changes) {
    const [field = ''] = change.split(':');
    if (change.endsWith(':-')) lines.delete(field);
    else lines.set(field, change);
  }
  return parseDocument('article', 'articles/storm.md', `---\n${[...lines.values()].join('\n')}\n---\nText.\n`);
}

const problemsOf = (...changes: string[]) =>
  parse(...changes).problems.map(
    ({ line, column, kind, message, hint }) => `${line}:${column} ${kind}: ${message} ${hint}`,
  );

test('the least that an article says, and what the rest is then', () => {
  const { document, problems } = parse();
  expect(problems).toEqual([]);
  expect(document).toMatchObject({
    kind: 'article',
    id: 'storm',
    file: 'articles/storm.md',
    body: 'Text.\n',
    bodyLine: 10,
  });
  expect(document?.data).toEqual({
    title: 'Storm',
    titleSupplied: false,
    source: 'courier',
    published: '2021-04-12',
    authors: [],
    kind: 'report',
    summary: 'A storm.',
    quoted: [],
    topics: ['harbour'],
    places: [],
    organizations: [],
    people: [],
    rights: { holder: 'Courier', text: 'retold' },
    corrections: [],
    draft: false,
    formerly: [],
  });
});

test('all that an article can say', () => {
  const { document, problems } = parse(
    'titleSupplied: true',
    'url: https://example.org/storm?page=1#top',
    'published: 2021-04~',
    'publishedNote: By its place in the paper.',
    'captured: 2024-03-02',
    'authors: [max-berg]',
    'kind: interview',
    'language: pt-br',
    `summary: ${'x'.repeat(300)}`,
    'quoted: [{person: ada-berg, as: master, to: radio}, {organization: office, as: office, paraphrased: true}]',
    'topics: [harbour, weather]',
    'places: [sund]',
    'organizations: [office]',
    'people: [ada-berg]',
    'rights: {holder: Courier, text: full, licence: CC-BY-4.0, statement: As it stood.}',
    'corrections: [{date: 2021-04-13, text: The hour was wrong.}]',
    'draft: true',
  );
  expect(problems).toEqual([]);
  expect(document?.data).toMatchObject({
    language: 'pt-BR',
    published: '2021-04~',
    quoted: [
      { person: 'ada-berg', as: 'master', to: 'radio', paraphrased: false },
      { organization: 'office', as: 'office', paraphrased: true },
    ],
    rights: { text: 'full', licence: 'CC-BY-4.0', statement: 'As it stood.' },
    draft: true,
  });
});

const ID_HINT = 'Write the file’s name without its ending: lower-case letters, digits and single hyphens.';
const DATE_HINT = 'Write it as EDTF: `2022-09-28`, `2022-09`, `2022-09~` (about) or `2022-09-10/2022-09-30`.';
const KINDS = 'report, analysis, opinion, explainer, interview';

describe('what an article cannot say', () => {
  test.each([
    ['title:-', '2:1 missing-field: The field `title` is missing. Add `title:` with a text.'],
    ['published:-', '2:1 missing-field: The field `published` is missing. Add `published:` with a text.'],
    ['kind:-', `2:1 missing-field: The field \`kind\` is missing. Add it with one of ${KINDS}.`],
    ['topics:-', '2:1 missing-field: The field `topics` is missing. Add `topics:` with a list.'],
    ['rights:-', '2:1 missing-field: The field `rights` is missing. Add `rights:` with fields of its own.'],
    ['rights: {text: full}', '8:9 missing-field: The field `rights.holder` is missing. Add `holder:` with a text.'],
    ['title: 2022', '2:8 invalid-type: `title` is a number. It takes a text.'],
    ['title: [a]', '2:8 invalid-type: `title` is a list. It takes a text.'],
    ['title: ""', '2:8 invalid-value: `title` cannot be "". It takes a text that is not empty.'],
    ['title: "  "', '2:8 invalid-value: `title` cannot be "  ". It takes a text that is not empty.'],
    ['titel: x', '9:1 unknown-field: Unknown field `titel`. Did you mean `title`?'],
    [
      'rights: {holder: x, text: full, license: y}',
      '8:33 unknown-field: Unknown field `license` in `rights`. Did you mean `licence`?',
    ],
    ['source: The Courier', `3:9 invalid-id: \`The Courier\` in \`source\` is not an id. ${ID_HINT}`],
    ['topics: [harbour, Big--Sea]', `7:19 invalid-id: \`Big--Sea\` in \`topics[2]\` is not an id. ${ID_HINT}`],
    ['topics: []', '7:9 invalid-value: `topics` has 0 entries. It takes at least one topic.'],
    ['topics: harbour', '7:9 invalid-type: `topics` is a text. It takes a list.'],
    ['authors: [x, 3]', '9:14 invalid-type: `authors[2]` is a number. It takes a text.'],
    ['published: 2021-13', `4:12 invalid-date: \`2021-13\` in \`published\` is not a date. ${DATE_HINT}`],
    ['published: 2021-02-30', `4:12 invalid-date: \`2021-02-30\` in \`published\` is not a date. ${DATE_HINT}`],
    ['captured: yesterday', `9:11 invalid-date: \`yesterday\` in \`captured\` is not a date. ${DATE_HINT}`],
    ['kind: reprot', '5:7 invalid-value: `kind` cannot be `reprot`. Did you mean `report`?'],
    ['kind: essay', `5:7 invalid-value: \`kind\` cannot be \`essay\`. It takes one of ${KINDS}.`],
    ['kind: [report]', `5:7 invalid-type: \`kind\` is a list. It takes one of ${KINDS}.`],
    [
      'rights: {holder: x, text: exerpt}',
      '8:27 invalid-value: `rights.text` cannot be `exerpt`. Did you mean `excerpt`?',
    ],
    ['rights: full', '8:9 invalid-type: `rights` is a text. It takes fields of its own.'],
    ['url: example.org', '9:6 invalid-value: `url` cannot be `example.org`. It takes an http or https address.'],
    [
      'url: ftp://example.org',
      '9:6 invalid-value: `url` cannot be `ftp://example.org`. It takes an http or https address.',
    ],
    ['draft: yes', '9:8 invalid-type: `draft` is a text. It takes true or false.'],
    [
      `summary: ${'x'.repeat(301)}`,
      '6:10 invalid-value: `summary` is 301 characters long. It takes at most 300 characters.',
    ],
    [
      'quoted: [{person: a, organization: b, as: c}]',
      '9:10 invalid-value: `quoted[1]` is not valid. It takes either a person or an organization.',
    ],
    ['quoted: [{as: c}]', '9:10 invalid-value: `quoted[1]` is not valid. It takes either a person or an organization.'],
    ['quoted: [{person: a}]', '9:10 missing-field: The field `quoted[1].as` is missing. Add `as:` with a text.'],
    ['quoted: [ada-berg]', '9:10 invalid-type: `quoted[1]` is a text. It takes fields of its own.'],
    [
      'corrections: [{date: 2021-04, text: x, by: y}]',
      '9:40 unknown-field: Unknown field `by` in `corrections[1]`. The fields are date, text.',
    ],
  ])('%s', (change, expected) => {
    expect(problemsOf(change)).toEqual([expected]);
  });

  test('a language that no tag names', () => {
    expect(problemsOf('language: english (UK)')).toEqual([
      '9:11 invalid-value: `language` cannot be `english (UK)`. It takes a BCP 47 language tag such as "en" or "pt-BR".',
    ]);
  });

  test('the hint for a date that is a number says how a date is written', () => {
    expect(problemsOf('published: 20210412')).toEqual([
      `4:12 invalid-date: \`20210412\` in \`published\` is not a date. ${DATE_HINT}`,
    ]);
  });
});

test('several faults are all reported', () => {
  const kinds = parse('title:-', 'kind: essay', 'summary: 3', 'colour: red').problems.map(({ kind }) => kind);
  expect(kinds.toSorted()).toEqual(['invalid-type', 'invalid-value', 'missing-field', 'unknown-field']);
});

test('frontmatter that is not a list of fields is reported', () => {
  const [problem] = parseDocument('article', 'articles/a.md', '---\n- one\n---\n').problems;
  expect(problem).toMatchObject({ kind: 'invalid-type', line: 2, column: 1 });
  expect(problem?.message).toBe('The file has a list instead of fields.');
});

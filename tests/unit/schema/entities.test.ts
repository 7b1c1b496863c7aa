import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../src/schema/kinds.ts';
import { parseData, parseDocument } from '../../../src/schema/parse-document.ts';
import { siteSchema } from '../../../src/schema/site.ts';

const parse = (kind: Kind, yaml: string) => {
  const markdown = ['person', 'organization', 'topic'].includes(kind);
  const { document, problems } = parseDocument(kind, 'folder/an-id.x', markdown ? `---\n${yaml}\n---\nNote.\n` : yaml);
  return { data: document?.data, problems: problems.map(({ kind, line, column }) => `${line}:${column} ${kind}`) };
};

test.each<[Kind, string, object]>([
  ['person', 'name: Ada Berg', { name: 'Ada Berg', aliases: [], roles: [], sameAs: [] }],
  ['organization', 'name: Port Office', { name: 'Port Office', aliases: [], sameAs: [] }],
  ['source', 'name: Courier\nkind: newspaper', { name: 'Courier', kind: 'newspaper' }],
  ['place', 'name: Sund\nlatitude: -90\nlongitude: 180', { name: 'Sund', aliases: [], latitude: -90, longitude: 180 }],
  ['topic', 'name: Harbour', { name: 'Harbour', aliases: [], related: [] }],
  [
    'event',
    'title: Storm\ndate: 2021',
    { title: 'Storm', date: '2021', people: [], organizations: [], places: [], topics: [] },
  ],
  ['claim', 'statement: It pays.', { statement: 'It pays.', topics: [] }],
])('the least that a %s says', (kind, yaml, data) => {
  expect(parse(kind, yaml)).toEqual({ data: { ...data, formerly: [] }, problems: [] });
});

test.each<[Kind, string, object]>([
  [
    'person',
    'name: " Ada Berg "\nsortName: Berg, Ada\naliases: [Berg]\nkind: official\nsameAs: ["https://example.org/a"]\nroles: [{title: Master, organization: office, from: 2019, to: 2021-06~}]',
    {
      name: 'Ada Berg',
      sortName: 'Berg, Ada',
      aliases: ['Berg'],
      kind: 'official',
      sameAs: ['https://example.org/a'],
      roles: [{ title: 'Master', organization: 'office', from: '2019', to: '2021-06~' }],
    },
  ],
  [
    'organization',
    'name: Port Office\naliases: [The Office]\nkind: government\nplace: sund\nurl: http://example.org\nsameAs: []',
    {
      name: 'Port Office',
      aliases: ['The Office'],
      kind: 'government',
      place: 'sund',
      url: 'http://example.org',
      sameAs: [],
    },
  ],
  [
    'source',
    'name: Courier\nurl: https://example.org\nkind: think-tank\nplace: sund\nnote: Daily.',
    { name: 'Courier', url: 'https://example.org', kind: 'think-tank', place: 'sund', note: 'Daily.' },
  ],
  [
    'place',
    'name: Sund\naliases: [Port Sund]\ncountry: Norland\nlatitude: 59.5\nlongitude: 10',
    { name: 'Sund', aliases: ['Port Sund'], country: 'Norland', latitude: 59.5, longitude: 10 },
  ],
  [
    'topic',
    'name: Harbour\naliases: [Port]\nbroader: sea\nrelated: [weather]',
    { name: 'Harbour', aliases: ['Port'], broader: 'sea', related: ['weather'] },
  ],
  [
    'event',
    'title: Storm\ndate: 2021-04-10/2021-04-11\ndescription: Wind.\npeople: [a]\norganizations: [b]\nplaces: [c]\ntopics: [d]',
    {
      title: 'Storm',
      date: '2021-04-10/2021-04-11',
      description: 'Wind.',
      people: ['a'],
      organizations: ['b'],
      places: ['c'],
      topics: ['d'],
    },
  ],
  ['claim', 'statement: It pays.\ntopics: [harbour]', { statement: 'It pays.', topics: ['harbour'] }],
])('all that a %s can say', (kind, yaml, data) => {
  const renamed = parse(kind, `${yaml}\nformerly: [was-this, was-that]`);
  expect(renamed).toEqual({ data: { ...data, formerly: ['was-this', 'was-that'] }, problems: [] });
});

describe('what is refused, and where', () => {
  test.each<[Kind, string, string[]]>([
    ['person', 'sortName: x', ['2:1 missing-field']],
    ['person', 'name: x\nkind: expret', ['3:7 invalid-value']],
    ['person', 'name: x\nroles: [{from: 2022}]', ['3:9 missing-field']],
    ['person', 'name: x\nroles: [{title: y, from: 2022-13}]', ['3:26 invalid-date']],
    ['person', 'name: x\nroles: [{title: y, organisation: z}]', ['3:20 unknown-field']],
    ['person', 'name: x\naliases: [y, ""]', ['3:14 invalid-value']],
    ['person', 'name: x\nsameAs: [example.org]', ['3:10 invalid-value']],
    ['organization', 'name: x\nplace: Port Sund', ['3:8 invalid-id']],
    ['organization', 'name: x\nurl: javascript:alert(1)', ['3:6 invalid-value']],
    ['source', 'name: x', ['1:1 missing-field']],
    ['source', 'name: x\nkind: journal', ['2:7 invalid-value']],
    ['source', 'name: x\nkind: blog\ncountry: y', ['3:1 unknown-field']],
    ['place', 'name: x\nlatitude: 90.1\nlongitude: 0', ['2:11 invalid-value']],
    ['place', 'name: x\nlatitude: 0\nlongitude: -180.1', ['3:12 invalid-value']],
    ['place', 'name: x\nlatitude: "0"\nlongitude: 0', ['2:11 invalid-type']],
    ['place', 'name: x\nlatitude: .nan\nlongitude: 0', ['2:11 invalid-value']],
    ['place', 'name: x\nlatitude: 0\nlongitude: -.inf', ['3:12 invalid-value']],
    ['place', 'name: x\nlatitude: 0', ['1:1 missing-field']],
    ['topic', 'name: x\nbroader: [y]', ['3:10 invalid-type']],
    ['topic', 'name: x\nrelated: y', ['3:10 invalid-type']],
    ['event', 'title: x', ['1:1 missing-field']],
    ['event', 'title: x\ndate: 2022-05-05/2022-05-04', ['2:7 invalid-date']],
    ['claim', 'statement: x\nstance: y', ['2:1 unknown-field']],
    ['claim', '', ['1:1 missing-field']],
  ])('%s: %j', (kind, yaml, expected) => {
    expect(parse(kind, yaml).problems).toEqual(expected);
  });
});

describe('the name of a file is its id', () => {
  test.each(['a', '2022', 'a-b-c', 'a1-2b'])('%s', (id) => {
    const { document, problems } = parseDocument('claim', `claims/${id}.yaml`, 'statement: x');
    expect([document?.id, problems]).toEqual([id, []]);
  });

  test.each(['A', 'a b', 'a--b', '-a', 'a-', 'a_b', 'a.b', 'é', ''])('%j is none', (name) => {
    const { problems } = parseDocument('claim', `claims/${name}.yaml`, 'statement: x');
    expect(problems).toEqual([
      {
        kind: 'invalid-id',
        file: `claims/${name}.yaml`,
        line: 1,
        column: 1,
        message: `\`${name}\` is not an id.`,
        hint: 'Rename the file with lower-case letters, digits and single hyphens.',
      },
    ]);
  });
});

describe('site.yaml', () => {
  const site = (yaml: string) => parseData(siteSchema, 'site.yaml', yaml, 1);
  const LEAST = 'title: Notes\ntagline: On ports.\nlanguage: en-gb\n';

  test('the least it says', () => {
    expect(site(LEAST)).toMatchObject({
      data: { title: 'Notes', tagline: 'On ports.', language: 'en-GB' },
      problems: [],
    });
  });

  test('all it can say', () => {
    const more = 'publisher: Us\nrights: Ours.\nnavigation: [people, articles]\n';
    const expected = { publisher: 'Us', rights: 'Ours.', navigation: ['people', 'articles'] };
    expect(site(LEAST + more)).toMatchObject({ data: expected, problems: [] });
  });

  test.each([
    ['title: Notes\nlanguage: en', 'missing-field'],
    ['title: Notes\ntagline: x', 'missing-field'],
    [LEAST.replace('en-gb', 'English!'), 'invalid-value'],
    [`${LEAST}navigation: [3]`, 'invalid-type'],
    [`${LEAST}theme: {accent: red}`, 'invalid-value'],
    [`${LEAST}theme: {hues: ["#111111"]}`, 'invalid-value'],
    [`${LEAST}footer: [{name: Imprint, link: "ftp://x"}]`, 'invalid-value'],
    [`${LEAST}name: x`, 'unknown-field'],
  ])('%j is refused', (yaml, kind) => {
    expect(site(yaml).problems.map((problem) => problem.kind)).toEqual([kind]);
  });
});

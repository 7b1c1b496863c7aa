import { chmod, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { checkCommand } from '../../../src/cli/check.ts';
import { sortFields } from '../../../src/fix/field-order.ts';
import { fixFolder } from '../../../src/fix/fix-folder.ts';
import { SCHEMAS } from '../../../src/schema/entities.ts';
import { makeFolder } from '../content-folder.ts';
import { call } from '../run-command.ts';

// Each run of a command is a process of its own.
vi.setConfig({ testTimeout: 30_000 });

const ARTICLE = `---
title: The Storm
source: sund-courier
published: 2021-04-12
kind: report
summary: Ferries sail again.
quoted:
  - person: ada-berg
    as: harbour master
topics: [harbour]
rights: {holder: Sund Courier, text: full}
---

The master’s word: :quote[Tonight]{by=ada-berg id=tonight}, and :claim[it helps]{id=dredging-helps stance=asserts}.
:event[It blew.]{id=april-storm}

:::quote{by=ada-berg id=again topics="harbour"}
Again.
:::

See [her](/people/ada-berg/).
`;

/** What \`--fix\` makes of files in a folder that is well otherwise. */
async function fix(files: Record<string, string>) {
  const folder = await makeFolder(files);
  const { fixes, found } = await fixFolder({ folder, base: '/' });
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  const texts = Object.fromEntries(
    await Promise.all(Object.keys(files).map(async (file) => [file, await read(file)] as const)),
  );
  return {
    texts,
    told: fixes.map(
      ({ file, line, column, kind, before, after }) => `${file}:${line}:${column} ${kind} ${before} → ${after}`,
    ),
    left: found.problems.map(({ kind }) => kind),
  };
}

/** The article with one piece of it written otherwise, which only \`--fix\` puts right. */
const misspelt = (right: string, wrong: string) => ({ 'articles/storm.md': ARTICLE.replace(right, wrong) });

describe('a misspelt word that can mean one thing only is put right', () => {
  test.each([
    ['source: sund-courier', 'source: sund-courir', '3:9 unknown-source sund-courir → sund-courier'],
    ['source: sund-courier', 'source: "sund-courir"', '3:10 unknown-source sund-courir → sund-courier'],
    ['person: ada-berg', "person: 'ada_berg'", '8:14 invalid-id ada_berg → ada-berg'],
    ['topics: [harbour]', 'topics: [harbuor]', '10:10 unknown-topic harbuor → harbour'],
    ['kind: report', 'kind: reprot', '5:7 invalid-value reprot → report'],
    ['text: full', 'text: ful', '11:38 invalid-value ful → full'],
    ['summary:', 'sumary:', '6:1 unknown-field sumary → summary'],
    ['    as:', '    ass:', '9:5 unknown-field ass → as'],
    ['by=ada-berg id=tonight', 'by=ada-brg id=tonight', '14:39 unknown-speaker ada-brg → ada-berg'],
    ['by=ada-berg id=again', 'by="ada-brg" id=again', '17:14 unknown-speaker ada-brg → ada-berg'],
    ['topics="harbour"', 'topics="harbour harbor"', '17:47 unknown-topic harbor → harbour'],
    ['id=dredging-helps', 'id=dreging-helps', '14:85 unknown-claim dreging-helps → dredging-helps'],
    ['id=april-storm', 'id=april-storms', '15:21 unknown-event april-storms → april-storm'],
    ['stance=asserts', 'stance=assert', '14:107 invalid-attribute assert → asserts'],
    ['stance=asserts', 'stanc=asserts', '14:100 unknown-attribute stanc → stance'],
    ['/people/ada-berg/', '/people/ada-brg/#main', '21:19 broken-link ada-brg → ada-berg'],
  ])('%s for %s', async (right, wrong, told) => {
    const { texts, told: fixes, left } = await fix(misspelt(right, wrong));
    expect(fixes[0]).toBe(`articles/storm.md:${told}`);
    expect(fixes).toHaveLength(1);
    expect(left).toEqual([]);
    const [, before = '', after = ''] = /(\S+) → (\S+)$/.exec(told) ?? [];
    expect(texts['articles/storm.md']).toBe(ARTICLE.replace(right, wrong.replace(before, after)));
  });

  test('site.yaml too', async () => {
    const { texts, told, left } = await fix({ 'site.yaml': 'titel: Notes\nlanguage: en\ntagline: On the sound\n' });
    expect(texts['site.yaml']).toBe('title: Notes\ntagline: On the sound\nlanguage: en\n');
    expect(told.map((line) => line.split(' ')[1])).toEqual(['unknown-field', 'field-order']);
    expect(left).toEqual([]);
  });

  test('a misspelt id under quoted, and not the right one in the text', async () => {
    const { texts, told, left } = await fix(misspelt('person: ada-berg', 'person: ada-berrg'));
    expect(told).toEqual(['articles/storm.md:8:13 unknown-person ada-berrg → ada-berg']);
    expect(texts['articles/storm.md']).toBe(ARTICLE);
    expect(left).toEqual([]);
  });

  test('one that hides another is put right first', async () => {
    const { told, left } = await fix(misspelt('source: sund-courier', 'sorce: sund-courir'));
    expect(told).toEqual([
      'articles/storm.md:3:1 unknown-field sorce → source',
      'articles/storm.md:3:9 unknown-source sund-courir → sund-courier',
    ]);
    expect(left).toEqual([]);
  });
});

describe('a former id is replaced by the one of now', () => {
  const RENAMED = {
    'people/ada-berg.md':
      '---\nname: Ada Berg\nformerly: [x-holm]\n---\n\nSee [him](../bo-old/), [him](../../people/bo-old/).\n',
    'people/bo.md': '---\nname: Bo Dahl\nformerly: [bo-old]\n---\n',
    'organizations/port-office.md': '---\nname: Port Office\nformerly: [pilots]\n---\n',
    'topics/harbour.md': '---\nname: Harbour\nformerly: [quay]\n---\n',
    'events/april-storm.yaml': 'title: The storm\ndate: 2021-04-11\nformerly: [gale]\n',
    'claims/dredging-helps.yaml': 'statement: Dredging helps.\nformerly: [digging]\n',
    'sources/sund-courier.yaml': 'name: Sund Courier\nkind: newspaper\nformerly: [daily]\n',
  };
  const storm = (right: string, wrong: string) => ({ ...RENAMED, ...misspelt(right, wrong) });

  test.each([
    ['source: sund-courier', 'source: daily', '3:9 unknown-source daily → sund-courier'],
    ['person: ada-berg', 'person: "x-holm"', '8:14 unknown-person x-holm → ada-berg'],
    ['topics: [harbour]', 'topics: [quay]', '10:10 unknown-topic quay → harbour'],
    ['by=ada-berg id=tonight', 'by=x-holm id=tonight', '14:39 unknown-speaker x-holm → ada-berg'],
    ['by=ada-berg id=tonight', 'by=ada-berg via=pilots id=tonight', '14:52 unknown-organization pilots → port-office'],
    ['by=ada-berg id=again', 'by="ada-berg" via=\'bo-old\' id=again', '17:29 unknown-person bo-old → bo'],
    ['topics="harbour"', 'topics="harbour quay"', '17:47 unknown-topic quay → harbour'],
    ['id=dredging-helps', 'id=digging', '14:85 unknown-claim digging → dredging-helps'],
    ['id=april-storm', 'id=gale', '15:21 unknown-event gale → april-storm'],
    ['/people/ada-berg/', '/people/x-holm/#main', '21:19 broken-link x-holm → ada-berg'],
    ['/people/ada-berg/', '/people/x-holm/2/ "x-holm"', '21:19 broken-link x-holm → ada-berg'],
    ['/people/ada-berg/', '</people/x-holm/>', '21:20 broken-link x-holm → ada-berg'],
  ])('%s for %s', async (right, wrong, told) => {
    const files = storm(right, wrong);
    const { texts, told: fixes, left } = await fix(files);
    const [, before = '', after = ''] = /(\S+) → (\S+)$/.exec(told) ?? [];
    expect(fixes.filter((line) => line.startsWith('articles/'))).toEqual([`articles/storm.md:${told}`]);
    expect(texts['articles/storm.md']).toBe(files['articles/storm.md']?.replace(before, after));
    expect(left).toEqual([]);
  });

  test('in notes, in site.yaml and where a link is defined, once for all who use the definition', async () => {
    const site = 'title: Notes\ntagline: On the sound\nlanguage: en\nfooter:\n  - {name: Ada, link: /people/x-holm/}\n';
    const { texts, told, left } = await fix({
      ...storm('[her](/people/ada-berg/).', '[her][] and [her][].\n\n[her]: /people/x-holm/ "her: x-holm"'),
      'site.yaml': site,
    });
    expect(told).toEqual([
      'articles/storm.md:23:16 broken-link x-holm → ada-berg',
      'people/ada-berg.md:6:14 broken-link bo-old → bo',
      'people/ada-berg.md:6:43 broken-link bo-old → bo',
      'site.yaml:5:31 broken-link x-holm → ada-berg',
    ]);
    expect(texts['articles/storm.md']).toContain('\n[her]: /people/ada-berg/ "her: x-holm"\n');
    expect(texts['site.yaml']).toBe(site.replace('x-holm', 'ada-berg'));
    expect(left).toEqual([]);
  });

  test('under quoted first, then in the text', async () => {
    const renamed = ARTICLE.replaceAll('ada-berg', 'x-holm');
    const { texts, left } = await fix({ ...RENAMED, 'articles/storm.md': renamed });
    expect(texts['articles/storm.md']).toBe(ARTICLE);
    expect(left).toEqual([]);
  });

  test.each([
    ['under quoted', 'person: ada-berg', 'person: x-holm', 'people/bo.md'],
    ['in a directive', 'by=ada-berg id=tonight', 'by=x-holm id=tonight', 'people/bo.md'],
    ['as an intermediary', 'by=ada-berg id=tonight', 'by=ada-berg via=x-holm id=tonight', 'organizations/bo.md'],
    ['of a speaker, and an organization’s', 'by=ada-berg id=tonight', 'by=x-holm id=tonight', 'organizations/bo.md'],
    ['in a link', '/people/ada-berg/', '/people/x-holm/', 'people/bo.md'],
  ])('but not where two had it, whatever is near: %s', async (_, right, wrong, other) => {
    const { told } = await fix({
      ...storm(right, wrong),
      [other]: '---\nname: Bo Dahl\nformerly: [bo-old, x-holm]\n---\n',
      'people/x-holn.md': '---\nname: X Holn\n---\n',
    });
    expect(told.filter((line) => line.includes('x-holm'))).toEqual([]);
  });

  test('nor where another has it now', async () => {
    const files = {
      ...storm('by=ada-berg id=tonight', 'by=x-holm id=tonight'),
      'organizations/x-holm.md': '---\nname: Holm\n---\n',
    };
    expect((await fix(files)).texts['articles/storm.md']).toBe(files['articles/storm.md']);
  });
});

describe('what is not certain is left as it is', () => {
  test.each([
    [
      'an id that is near to two',
      { ...misspelt('[harbour]', '[harbous]'), 'topics/harbours.md': '---\nname: Harbours\n---\n' },
    ],
    [
      'somebody who is not listed and whose id is like that of somebody who is',
      {
        ...misspelt('by=ada-berg id=tonight', 'by=ada-borg id=tonight'),
        'people/ada-borg.md': '---\nname: Ada Borg\n---\n',
      },
    ],
    [
      'a speaker whose id is near to somebody’s who is not listed',
      {
        ...misspelt('by=ada-berg id=tonight', 'by=ada-brg id=tonight'),
        'people/ada-borg.md': '---\nname: Ada Borg\n---\n',
      },
    ],
    ['an id that begins otherwise', misspelt('person: ada-berg', 'person: ida-berg')],
    ['a field that is there already', misspelt('kind: report', 'kind: report\nkidn: analysis')],
    ['a value that is near to nothing', misspelt('kind: report', 'kind: column')],
    ['an id that is written otherwise than it reads', misspelt('source: sund-courier', 'source: "sund-couri\\x72r"')],
    ['an attribute that is there already', misspelt('stance=asserts', 'stance=asserts stanc=asserts')],
    ['words of the text', misspelt('The master’s', 'The ada-brg master’s')],
    ['a file that cannot be parsed', misspelt('topics: [harbour]', 'topics: [harbuor')],
    ['a date', misspelt('published: 2021-04-12', 'published: 2021-04-31')],
  ])('%s', async (_, files) => {
    const { texts, told } = await fix(files);
    expect(told).toEqual([]);
    expect(texts).toEqual(files);
  });
});

describe('the order of fields', () => {
  const place = (yaml: string) => fix({ 'places/sund.yaml': yaml });

  test.each([
    [
      'with comments above and behind',
      'longitude: 12 # east\n# the name\nname: Sund\nlatitude: 56\n',
      '# the name\nname: Sund\nlatitude: 56\nlongitude: 12 # east\n',
    ],
    ['without a last line end', 'latitude: 56\nlongitude: 12\nname: Sund', 'name: Sund\nlatitude: 56\nlongitude: 12'],
    [
      'with lists, their comments and texts of several lines',
      'longitude: 12\nlatitude: 56\naliases:\n  - A\n  # - B\ncountry: >-\n  One\n\n  two\nname: |\n  Sund\n',
      'name: |\n  Sund\naliases:\n  - A\n  # - B\ncountry: >-\n  One\n\n  two\nlatitude: 56\nlongitude: 12\n',
    ],
    [
      'with a list that is not indented',
      'aliases:\n- A\nname: Sund\nlatitude: 5\nlongitude: 1\n',
      'name: Sund\naliases:\n- A\nlatitude: 5\nlongitude: 1\n',
    ],
    [
      'with empty lines, which stay where they are',
      'latitude: 56\n\nlongitude: 12\nname: Sund\n',
      'name: Sund\n\nlatitude: 56\nlongitude: 12\n',
    ],
    [
      'below the comment that names the schema',
      '# yaml-language-server: $schema=x.json\nlatitude: 56\nlongitude: 12\nname: Sund\n',
      '# yaml-language-server: $schema=x.json\nname: Sund\nlatitude: 56\nlongitude: 12\n',
    ],
    [
      'with Windows line ends',
      'latitude: 56\r\nlongitude: 12\r\nname: Sund\r\n',
      'name: Sund\r\nlatitude: 56\r\nlongitude: 12\r\n',
    ],
    [
      'with a byte order mark',
      '\uFEFFlatitude: 56\nlongitude: 12\nname: Sund\n',
      '\uFEFFname: Sund\nlatitude: 56\nlongitude: 12\n',
    ],
    [
      'with a comment at the end',
      'latitude: 56\nname: Sund\nlongitude: 12\n\n# end\n',
      'name: Sund\nlatitude: 56\nlongitude: 12\n\n# end\n',
    ],
  ])('is the model’s: %s', async (_, before, after) => {
    const { texts, told, left } = await place(before);
    expect(texts['places/sund.yaml']).toBe(after);
    expect(told).toEqual([expect.stringMatching(/^places\/sund\.yaml:[12]:1 field-order \w+, .* → name, /)]);
    expect(left).toEqual([]);
  });

  test.each([
    ['a comment apart from both its neighbours', 'latitude: 56\n\n# which?\n\nlongitude: 12\nname: Sund\n'],
    ['a comment that may be of the field above', 'latitude: 56\n# which?\n\nname: Sund\nlongitude: 12\n'],
    ['a comment at the end that may be of the last field', 'latitude: 56\nlongitude: 12\nname: Sund\n# which?\n'],
    ['a comment at the top that may be of the whole file', '# which?\nlatitude: 56\nlongitude: 12\nname: Sund\n'],
    ['a comment that may be of an entry', 'aliases:\n- A\n# which?\nname: Sund\nlatitude: 5\nlongitude: 1\n'],
    ['values that refer to each other', 'latitude: &a 12\nlongitude: *a\nname: Sund\n'],
    ['a set in braces', '{ latitude: 56, longitude: 12, name: Sund }\n'],
    ['an unknown field', 'latitude: 56\nlongitude: 12\nname: Sund\npopulation: 3\n'],
  ])('stays with %s', async (_, before) => {
    const { texts, told } = await place(before);
    expect([texts['places/sund.yaml'], told]).toEqual([before, []]);
  });

  test('holds for frontmatter and the sets within it, and the body stays as it is', async () => {
    const text = ARTICLE.replace(
      '  - person: ada-berg\n    as: harbour master\n',
      '  - as: harbour master # then\n    person: ada-berg\n',
    )
      .replace('title: The Storm\n', '')
      .replace('topics:', 'title: The Storm\ntopics:')
      .replaceAll('\n', '\r\n');
    const { texts, told, left } = await fix({ 'articles/storm.md': text });
    expect(texts['articles/storm.md']).toBe(
      ARTICLE.replace('harbour master', 'harbour master # then').replaceAll('\n', '\r\n'),
    );
    expect(told).toEqual([
      expect.stringMatching(/^articles\/storm\.md:2:1 field-order source, .*, title, .* → title, source, /),
      'articles/storm.md:8:1 field-order as, person → person, as',
    ]);
    expect(left).toEqual([]);
  });

  test('is left alone a second time', async () => {
    const folder = await makeFolder({ 'places/sund.yaml': 'latitude: 56\nlongitude: 12\nname: Sund\n' });
    const settings = { folder, base: '/' };
    expect((await fixFolder(settings)).fixes).toHaveLength(1);
    expect((await fixFolder(settings)).fixes).toEqual([]);
  });
});

describe('whatever the order was', () => {
  const FIELDS = [
    ['title: The Storm', 'title: "A: b"', 'title: >-\n  One\n  two'],
    ['source: x'],
    ['kind: report # known'],
    ['quoted:\n  - as: a\n    # who\n    person: b # c\n  - person: d\n    as: e', 'quoted: []'],
    ['topics:\n- a\n- b', 'topics: [a]', 'topics:\n  - a\n  # - b'],
    ['rights:\n  text: full\n  # whose\n  holder: h', 'rights: {text: full, holder: h}'],
  ];
  const texts = fc
    .tuple(
      ...FIELDS.map((ways) => fc.tuple(fc.constantFrom(...ways), fc.constantFrom('', '# note\n', '\n', '\n# note\n'))),
    )
    .chain((fields) => fc.shuffledSubarray(fields, { minLength: 1 }))
    .map((fields) => fields.map(([field, above]) => `${above}${field}\n`).join(''));

  test('values and lines stay, the fields are in order or the text is as it was, and a second time nothing changes', () => {
    const lines = (text: string) =>
      text
        .split('\n')
        .map((line) => line.replace(/^[ -]+/, ''))
        .toSorted();
    const order = Object.keys(SCHEMAS.article.shape);
    let moved = 0;
    fc.assert(
      fc.property(texts, fc.constantFrom('\n', '\r\n'), (text, eol) => {
        const before = text.replaceAll('\n', eol);
        const { text: after, sets } = sortFields(before, SCHEMAS.article);
        expect(parse(after)).toEqual(parse(before));
        expect(lines(after)).toEqual(lines(before));
        expect(after.replaceAll(eol, '').includes('\n')).toBe(false);
        expect(sortFields(after, SCHEMAS.article)).toEqual({ text: after, sets: [] });
        if (sets.length === 0) expect(after).toBe(before);
        const names = Object.keys(parse(after));
        if (!before.includes('#') && !before.includes('- b')) {
          moved += 1;
          expect(names).toEqual(names.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
        }
      }),
      { numRuns: 500 },
    );
    expect(moved).toBeGreaterThan(5);
  });
});

describe('quotation marks in a marked quotation', () => {
  const said = (words: string, prose = 'The master’s “word”') =>
    fix({ 'articles/storm.md': ARTICLE.replace('The master’s word', prose).replace('[Tonight]', `[${words}]`) });

  test.each([
    ["It's the boats' turn", 'It’s the boats’ turn'],
    ['He said "go" and "stay".', 'He said “go” and “stay”.'],
    ['"Go," he told me', '“Go,” he told me'],
    ["We *can't* ('we won't')", "We *can’t* ('we won’t’)"],
  ])('are those of the text around it: %s', async (before, after) => {
    const { texts, told, left } = await said(before);
    expect(texts['articles/storm.md']).toContain(`:quote[${after}]{by=ada-berg`);
    expect(told.every((line) => line.includes(' quotation-marks '))).toBe(true);
    expect(left).toEqual([]);
  });

  test.each([
    ["'Tis rock 'n roll", undefined],
    ['A "mark too many" here"', undefined],
    ['A 5" pipe', undefined],
    ['It\\\'s `it"s`', undefined],
    ["It's", "The master's word"],
    ["It's", 'The master’s "word"'],
    ["It's", 'The words'],
    ['He said "go"', 'The „word“ of ’21'],
  ])('stay where it is not certain: %s', async (words, prose) => {
    const { texts, told } = await said(words, prose);
    expect(texts['articles/storm.md']).toContain(`:quote[${words}]{`);
    expect(told).toEqual([]);
  });

  test('are those of the original, where the words leave it open', async () => {
    const words = "'Tis the '20s again, a 5\" pipe";
    const folder = await makeFolder({
      'articles/storm.md': ARTICLE.replace('[Tonight]', `[${words}]`),
      'claims/dredging-helps.yaml': 'statement: It helps.\n',
    });
    const originals = await makeFolder({ 'one.txt': 'She said, “’Tis the ’20s again, a 5" pipe,” and left.\n' });
    const { fixes } = await fixFolder({ folder, base: '/', originals });
    expect(fixes.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['quotation-marks', "'Tis", '’Tis'],
      ['quotation-marks', "'20s", '’20s'],
    ]);
    expect(await readFile(join(folder, 'articles/storm.md'), 'utf8')).toContain(
      ':quote[’Tis the ’20s again, a 5" pipe]',
    );
  });

  test('stay where two originals differ', async () => {
    const folder = await makeFolder({ 'articles/storm.md': ARTICLE.replace('[Tonight]', "['Tis the storm again]") });
    const originals = await makeFolder({ 'a.txt': '“’Tis the storm again”', 'b.txt': '“‘Tis the storm again”' });
    expect((await fixFolder({ folder, base: '/', originals })).fixes).toEqual([]);
  });

  test('are reported by word, before and after', async () => {
    const { told } = await said('We said "can\'t" to it');
    expect(told).toEqual(['articles/storm.md:14:37 quotation-marks "can\'t" → “can’t”']);
  });
});

describe('quotation marks that hold a whole marked quotation', () => {
  test.each([
    [':quote[“Tonight”]', ':quote[Tonight]'],
    [':quote["It\'s tonight"]', ':quote[It’s tonight]'],
  ])('are taken out: %s', async (before, after) => {
    const { texts, told, left } = await fix({ 'articles/storm.md': ARTICLE.replace(':quote[Tonight]', before) });
    expect(texts['articles/storm.md']).toContain(`${after}{by=ada-berg`);
    expect(told[0]).toContain(' doubled-marks ');
    expect(left).toEqual([]);
  });

  test('are taken out around it too', async () => {
    const text = ARTICLE.replace(/:quote\[Tonight\]\{[^}]*\}/, '“$&”');
    const { texts } = await fix({ 'articles/storm.md': text });
    expect(text).not.toBe(ARTICLE);
    expect(texts['articles/storm.md']).toBe(ARTICLE);
  });
});

test('a body or a file of YAML that is nested too deep stays as it is', async () => {
  const deep = {
    'articles/storm.md': `${ARTICLE}\n\n${'- '.repeat(3000)}x`,
    'events/deep.yaml': `a: ${'['.repeat(3000)}`,
  };
  const { texts, told } = await fix(deep);
  expect(texts['articles/storm.md']).toBe(deep['articles/storm.md']);
  expect(told).toEqual([]);
});

describe('the command', () => {
  const WRONG = 'latitude: 56\nlongitude: 12\nname: Sund\n';

  test('tells each change, and checks again', async () => {
    const folder = await makeFolder(misspelt('kind: report', 'kind: reprot'));
    const { code, stdout } = await call(checkCommand, ['--fix'], folder);
    expect(code).toBe(0);
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      `${folder}/articles/storm.md:5:7 fixed invalid-value: "reprot" → "report"`,
      '',
      '1 fix in 1 file.',
      '',
    ]);
    expect(stdout).toContain(': no problems.');
  });

  test('ends with 1 where something is left', async () => {
    const folder = await makeFolder({ ...misspelt('kind: report', 'kind: column'), 'places/sund.yaml': WRONG });
    const { code, stdout } = await call(checkCommand, ['--fix'], folder);
    expect([code, stdout]).toEqual([
      1,
      expect.stringMatching(/1 fix in 1 file\.\n\n.*invalid-value.*\n\n1 problem in 1 file\.\n$/),
    ]);
  });

  test('with --dry-run tells the same and writes nothing', async () => {
    const files = { ...misspelt('source: sund-courier', 'sorce: sund-courir'), 'places/sund.yaml': WRONG };
    const folder = await makeFolder(files);
    const { code, stdout } = await call(checkCommand, ['--fix', '--dry-run'], folder);
    expect(code).toBe(1);
    expect(stdout).toContain(
      'places/sund.yaml:1:1 would fix field-order: "latitude, longitude, name" → "name, latitude, longitude"',
    );
    expect(stdout).toContain('Would make 3 fixes in 2 files; nothing was written.');
    for (const [file, text] of Object.entries(files)) expect(await readFile(join(folder, file), 'utf8')).toBe(text);
    const real = await call(checkCommand, ['--fix'], folder);
    const changes = (text: string) => text.split('\n').filter((line) => line.includes(' → '));
    expect(changes(real.stdout)).toEqual(changes(stdout).map((line) => line.replace('would fix', 'fixed')));
  });

  test('with --json prints an object for each change', async () => {
    const folder = await makeFolder({ 'places/sund.yaml': WRONG });
    const { stdout } = await call(checkCommand, ['--fix', '--json'], folder);
    expect(JSON.parse(stdout)).toMatchObject({
      severity: 'fixed',
      kind: 'field-order',
      file: `${folder}/places/sund.yaml`,
      line: 1,
    });
  });

  test('leaves no draft behind, and keeps the rights of a file and the link to it', async () => {
    const folder = await makeFolder({ 'places/sund.yaml': null, '.shared/sund.yaml': WRONG });
    const elsewhere = join(folder, '.shared');
    await symlink(join(elsewhere, 'sund.yaml'), join(folder, 'places/sund.yaml'));
    await chmod(join(elsewhere, 'sund.yaml'), 0o640);
    await call(checkCommand, ['--fix'], folder);
    expect(await readFile(join(elsewhere, 'sund.yaml'), 'utf8')).toBe('name: Sund\nlatitude: 56\nlongitude: 12\n');
    expect((await stat(join(elsewhere, 'sund.yaml'))).mode & 0o777).toBe(0o640);
    expect((await readdir(elsewhere)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('leaves a file alone that is no UTF-8', async () => {
    const folder = await makeFolder({});
    const bytes = Buffer.from('latitude: 56\nlongitude: 12\nname: Sünd\n', 'latin1');
    await writeFile(join(folder, 'places/sund.yaml'), bytes);
    expect((await fixFolder({ folder, base: '/' })).fixes).toEqual([]);
    expect(await readFile(join(folder, 'places/sund.yaml'))).toEqual(bytes);
  });
});

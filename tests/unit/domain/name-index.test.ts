import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNameIndex, type Named } from '../../../src/domain/name-index.ts';
import { normalizeName } from '../../../src/text/normalize-name.ts';

const person = (id: string, ...names: string[]): Named => ({ kind: 'person', id, names });
const place = (id: string, ...names: string[]): Named => ({ kind: 'place', id, names });

const index = buildNameIndex([
  person('ada-berg', 'Ada Berg', 'Berg'),
  person('paul-o-neill', 'Paul O’Neill'),
  person('jose-nunez', 'José Núñez'),
  person('olena-zelenska', 'Олена Зеленська'),
  person('zhang-wei', '張偉'),
  { kind: 'organization', id: 'port-office', names: ['Port Office of Sund', 'The Office'] },
  place('sund', 'Sund'),
  place('sund-strait', 'Sund Strait'),
  place('washington-dc', 'Washington, D.C.'),
]);

/** The words found and whose they are. */
const found = (text: string) =>
  index.find(text).map(({ start, end, kind, id }) => `${text.slice(start, end)} = ${kind}/${id}`);

describe('what is found in a text', () => {
  test.each([
    ['a name and an alias', 'Ada Berg spoke. Berg left.', ['Ada Berg = person/ada-berg', 'Berg = person/ada-berg']],
    ['the longest name at a place', 'the Sund Strait', ['Sund Strait = place/sund-strait']],
    ['the shorter one where the longer does not stand', 'Sund Straits', ['Sund = place/sund']],
    [
      'names inside a longer one are not found again',
      'Port Office of Sund',
      ['Port Office of Sund = organization/port-office'],
    ],
    ['a name before a possessive ’s', 'Berg’s plan', ['Berg = person/ada-berg']],
    ["a name before a possessive 's", "Ada Berg's plan", ['Ada Berg = person/ada-berg']],
    ['either apostrophe in the name: ’', 'by Paul O’Neill', ['Paul O’Neill = person/paul-o-neill']],
    ["either apostrophe in the name: '", "by Paul O'Neill", ["Paul O'Neill = person/paul-o-neill"]],
    ['a name at a line break', 'said Ada\nBerg.', ['Ada\nBerg = person/ada-berg']],
    ['a name with a no-break space', 'Ada\u00a0Berg', ['Ada\u00a0Berg = person/ada-berg']],
    ['a name that ends in a full stop', 'in Washington, D.C.-based', ['Washington, D.C. = place/washington-dc']],
    ['letters outside ASCII', 'José Núñez', ['José Núñez = person/jose-nunez']],
    ['another alphabet', 'Це Олена Зеленська.', ['Олена Зеленська = person/olena-zelenska']],
    ['what is based in a place', 'Sund-based, Sund\u2011based', ['Sund = place/sund', 'Sund = place/sund']],
    ['no person whose name goes on after a hyphen', 'Ada Berg-Dahl, Berg\u2011Dahl', []],
    ['no person whose name begins before a hyphen', 'Eli Dahl-Berg', []],
    ['whom somebody is for or against', 'pro-Berg', ['Berg = person/ada-berg']],
    ['a person before a dash', 'Ada Berg - she', ['Ada Berg = person/ada-berg']],
    ['a name in parentheses', '(Sund)', ['Sund = place/sund']],
    ['no part of a longer word', 'Bergen, Sunda, Ålsund, Berg2, xBerg', []],
    ['no part of a word with a combining mark', 'Berg\u0301', []],
    ['no part of a word of other letters', 'Sundé Sundя', []],
    ['a name with a soft hyphen in it', 'Ada Ber\u00adg spoke', ['Ada Ber\u00adg = person/ada-berg']],
    ['a name with characters without width', '\u2060Ada\u200b Berg\ufeff.', ['Ada\u200b Berg = person/ada-berg']],
    [
      'a name with two spaces',
      'Ada  Berg, Ada \u00a0 Berg',
      ['Ada  Berg = person/ada-berg', 'Ada \u00a0 Berg = person/ada-berg'],
    ],
    ['decomposed letters', 'by Jose\u0301 Nu\u0301n\u0303ez.', ['Jose\u0301 Nu\u0301n\u0303ez = person/jose-nunez']],
    [
      'what stands behind one of these',
      'Ada\u00ad  Berg in Sund',
      ['Ada\u00ad  Berg = person/ada-berg', 'Sund = place/sund'],
    ],
    ['nothing in another case', 'ada berg SUND', []],
    ['nothing in an empty text', '', []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

test('offsets count UTF-16 code units, as strings do', () => {
  expect(index.find('👩🏽‍⚕️ 𝔄 Sund')).toEqual([{ start: 11, end: 15, kind: 'place', id: 'sund' }]);
});

describe('what fits two entities', () => {
  const two = buildNameIndex([
    person('ada-berg', 'Ada Berg', 'Berg'),
    person('max-berg', 'Max Berg', 'Berg'),
    place('berg', 'Mount Berg'),
    person('mount', 'Mount'),
  ]);

  test('is linked to neither, while the full names are', () => {
    expect(two.find('Berg met Max Berg.')).toEqual([{ start: 9, end: 17, kind: 'person', id: 'max-berg' }]);
  });

  test('is listed with all whom it fits', () => {
    expect([...two.ambiguous].map(([name, fits]) => [name, fits.map(({ id }) => id)])).toEqual([
      ['Berg', ['ada-berg', 'max-berg']],
    ]);
  });

  test('covers its words, so that no shorter name is found inside it', () => {
    const long = buildNameIndex([
      place('a', 'New Sund Harbour'),
      place('b', 'New Sund Harbour'),
      place('sund', 'Sund'),
    ]);
    expect(long.find('New Sund Harbour')).toEqual([]);
  });

  test('differs by more than its apostrophes', () => {
    const forms = buildNameIndex([person('a', 'D’Arc'), person('b', "D'Arc")]);
    expect(forms.ambiguous.size).toBe(1);
  });

  test('is not what one entity is called twice', () => {
    expect(buildNameIndex([person('a', 'Ada', 'Ada')]).ambiguous.size).toBe(0);
  });

  test('may begin with an apostrophe', () => {
    const dutch = buildNameIndex([person('a', '’t Hooft'), person('b', '’t Hooft')]);
    expect([...dutch.ambiguous.keys()]).toHaveLength(1);
  });
});

test('a name that begins with an apostrophe is found', () => {
  const dutch = buildNameIndex([person('hooft', '’t Hooft')]);
  expect(dutch.find('by ’t Hooft.')).toEqual([{ start: 3, end: 11, kind: 'person', id: 'hooft' }]);
  expect(dutch.find('by ‘t Hooft.')).toHaveLength(1);
  expect(dutch.find('don’t Hooft')).toEqual([]);
});

test('whatever the text, what is found is a name, in order, and overlaps nothing', () => {
  const word = fc.constantFrom(
    'Ada',
    'Berg',
    'Sund',
    'Strait',
    'and',
    '’s',
    "O'Neill",
    'Paul',
    ',',
    ' ',
    '\n',
    'é',
    '-',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), fc.constantFrom('', ' '), (words, between) => {
      const text = words.join(between);
      const names = index.find(text);
      expect(names.every(({ start, end }, i) => start >= (names[i - 1]?.end ?? 0) && end > start)).toBe(true);
      const plain = new Set(['Ada Berg', 'Berg', 'Sund', 'Sund Strait', "Paul O'Neill"]);
      for (const { start, end } of names) expect(plain).toContain(normalizeName(text.slice(start, end)));
    }),
  );
});

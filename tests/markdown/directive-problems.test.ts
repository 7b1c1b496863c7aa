import { describe, expect, test } from 'vitest';
import { parse, placesOf } from './article.ts';

const ADA = 'by=ada-berg id=said';

describe('a directive that says too little, too much or the wrong thing', () => {
  test.each([
    [`:quote[x]{by=ada-berg}`, '1:1 missing-attribute'],
    [`:quote[x]{id=said}`, '1:1 missing-attribute'],
    [`:quote[x]{by="" id=said}`, '1:1 missing-attribute'],
    [`:claim[x]{id=dredging}`, '1:1 missing-attribute'],
    [`:event[x]`, '1:1 missing-attribute'],
    [`:quote[x]{${ADA} stance=asserts}`, '1:1 unknown-attribute'],
    [`:quote[x]{${ADA} .loud}`, '1:1 unknown-attribute'],
    [`:event[x]{id=storm by=ada-berg}`, '1:1 unknown-attribute'],
    [`:claim[x]{id=dredging stance=denies}`, '1:1 invalid-attribute'],
    [`:quote[x]{by=nobody id=said}`, '1:1 unknown-speaker'],
    [`:claim[x]{id=dredging stance=asserts by=nobody}`, '1:1 unknown-speaker'],
    [`:quote[x]{by=twice id=said}`, '1:1 ambiguous-speaker'],
    [`:quote[]{${ADA}}`, '1:1 empty-quotation'],
    [`:quote{${ADA}}`, '1:1 empty-quotation'],
    [`:::quote{${ADA}}\n:::`, '1:1 empty-quotation'],
    [`:event[ ]{id=storm}`, '1:1 empty-quotation'],
  ])('%s', (source, expected) => {
    expect(placesOf(parse(source))).toEqual([expected]);
  });

  test.each(['Said', 'a b', 'a--b', 'p1', 'p27', 'e-storm', 'c-dredging', 's-top', 'fn-1', 'text', 'main', 'about'])(
    'a quotation cannot have the id "%s"',
    (id) => {
      expect(placesOf(parse(`:quote[x]{by=ada-berg id="${id}"}`))).toEqual(['1:1 invalid-id']);
    },
  );

  test.each(['said', 'p', 'p1a', 'page', 'see', 'essay', 'fan', '2022'])('a quotation can have the id "%s"', (id) => {
    expect(placesOf(parse(`:quote[x]{by=ada-berg id=${id}}`))).toEqual([]);
  });

  test('two quotations with one id are reported where the second stands, with the line of the first', () => {
    const { problems } = parse(`One.\n\n:quote[x]{${ADA}}\n\nTwo :quote[y]{${ADA}}.`);
    expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      '5:5 The quotation on line 3 has the id `said` too.',
    ]);
  });
});

describe('a directive that is never closed', () => {
  test.each([
    ['brackets', `A :quote[b {${ADA}} c`, ['1:3']],
    ['braces', `A :quote[b]{${ADA} c`, ['1:3']],
    ['brackets, because a paragraph ends', `A :quote[b\n\nc]{${ADA}}`, ['1:3']],
    ['on a later line of its paragraph', `One\ntwo :event[three`, ['2:5']],
    ['a block', `One.\n\n:::quote{${ADA}}\nTwo.`, ['3:1']],
    ['each of two', 'A :event[b\n\nC :claim[d', ['1:3', '3:3']],
  ])('%s', (_, source, places) => {
    expect(placesOf(parse(source))).toEqual(places.map((place) => `${place} unterminated-directive`));
  });

  test('an end without a beginning', () => {
    expect(placesOf(parse('One.\n\n:::\n'))).toEqual(['3:1 unterminated-directive']);
  });
});

describe('a directive that is closed, whatever stands behind it or around it', () => {
  test.each([
    ['a link', `:event[x]{id=storm}[y](/z/)`],
    ['a footnote', `:quote[x]{${ADA}}[^1]\n\n[^1]: Note.`],
    ['braces', `:quote[x]{${ADA}}{y}`],
    ['brackets within', `:quote[x [y] z]{${ADA}}`],
    ['attributes over two lines', `:quote[x]{by=ada-berg\nid=said}`],
    ['quotation marks around attributes', `:quote[x]{by="ada-berg" id='said'}`],
    ['a block within a block of text', `> :::quote{${ADA}}\n> x\n> :::\n`],
    ['a block within a list', `- :::quote{${ADA}}\n  x\n  :::\n`],
    ['a block with more colons', `::::quote{${ADA}}\nx\n::::`],
    ['a block that ends a paragraph', `One\n:::quote{${ADA}}\nx\n:::\ntwo`],
    ['an address in angle brackets', '<https://example.org/:quote[a]>'],
  ])('%s', (_, source) => {
    expect(placesOf(parse(source))).toEqual([]);
  });
});

describe('a directive where it cannot stand', () => {
  test.each([
    ['a heading', `# :quote[x]{${ADA}}`, '1:3'],
    ['a link', `[:quote[x]{${ADA}}](/y/)`, '1:2'],
    ['a table', `| a |\n| - |\n| :event[x]{id=storm} |`, '3:3'],
    ['another quotation', `:quote[a :quote[b]{by=ada-berg id=inner} c]{${ADA}}`, '1:10'],
    ['two colons', `::quote[x]{${ADA}}`, '1:1'],
    ['a block of an event', ':::event{id=storm}\nx\n:::', '1:1'],
    ['a block with its words in brackets', `:::quote[x]{${ADA}}\ny\n:::`, '1:1'],
  ])('%s', (_, source, place) => {
    expect(placesOf(parse(source))).toEqual([`${place} misplaced-directive`]);
  });
});

test('a faulty directive keeps its words in the text, so that what follows is read as it stands', () => {
  const { body } = parse(`One :quote[two]{by=nobody id=x} three :quote[four]{${ADA}}.`);
  expect(body.passages.map(({ text }) => text)).toEqual(['One two three “four”.']);
  expect(body.quotations.map(({ id, offset }) => [id, offset])).toEqual([['said', 3]]);
});

describe('a text that is said to be retold', () => {
  const check = (source: string) => placesOf(parse(source, { rights: 'retold' }));
  const nine = 'one two three four five six seven eight nine';

  test.each([
    ['eight words and more in curly quotation marks', `He said “${nine}”.`, ['1:1']],
    ['in straight ones', `He said "${nine}".`, ['1:1']],
    ['within a mark of an event', `:event[He said “${nine}”]{id=storm}`, ['1:8']],
    ['with a word in italics', 'He said “one two *three* four five six seven eight nine”.', ['1:1']],
    ['a block of somebody else’s words', '> Words.', ['1:1']],
  ])('has unmarked words of others: %s', (_, source, places) => {
    expect(check(source)).toEqual(places.map((place) => `${place} rights-contradiction`));
  });

  test.each([
    ['seven words', 'He said “one two three four five six seven”.'],
    ['a marked quotation', `:quote[He said “${nine}”]{${ADA}}`],
    ['a marked block', `:::quote{${ADA}}\n“${nine}”\n:::`],
    ['code', `\`“${nine}”\``],
  ])('may hold %s', (_, source) => {
    expect(check(source)).toEqual([]);
  });

  test('is not held to it when it is said to be the full text', () => {
    expect(placesOf(parse(`He said “${nine}”.\n\n> Words.`))).toEqual([]);
  });
});

describe('a body without a text', () => {
  test.each(['', ' \n\n', '<!-- to do -->', '[x]: /y/', '<script>1</script>'])('%j', (source) => {
    expect(placesOf(parse(source, { rights: 'excerpt' }))).toEqual(['1:1 empty-body']);
    expect(placesOf(parse(source, { rights: 'link-only' }))).toEqual([]);
  });
});

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
    [`:quote[x]{by=ada-holm id=said}`, '1:1 unknown-speaker'],
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

describe('a near miss of a directive', () => {
  test.each([
    ['letters swapped', `A :qoute[b]{${ADA}} c`, '1:3', ':quote[the words]{by=… id=…}'],
    ['a letter too many', 'One.\n\ntwo :eventt[b]{id=storm} c', '3:5', ':event[the words]{id=…}'],
    ['a letter missing', 'A :clam[b]{id=dredging stance=asserts}', '1:3', ':claim[the words]{id=… stance=…}'],
    ['two letters wrong', `A :quuota[b]{${ADA}} c`, '1:3', ':quote[the words]{by=… id=…}'],
    ['words with emphasis', `A :qoute[b *c* d]{${ADA}}`, '1:3', ':quote[the words]{by=… id=…}'],
    ['no brackets', `A :qoute{${ADA}} c`, '1:3', ':quote[the words]{by=… id=…}'],
    ['a block', `One.\n\n:::qoute{${ADA}}\nTwo.\n:::`, '3:1', ':::quote{by=… id=…}'],
    ['a block without braces', 'One.\n\n:::qoute\nTwo.\n:::', '3:1', ':::quote{by=… id=…}'],
    ['no colon', `A quote[b]{${ADA}} c`, '1:11', ':quote[the words]{by=… id=…}'],
    ['no name', `A [b]{${ADA}} c`, '1:6', ':quote[the words]{by=… id=…}'],
    ['a missing bracket', `A :quote b]{${ADA}} c`, '1:12', ':quote[the words]{by=… id=…}'],
    ['another name', `A :cite[b]{${ADA}} c`, '1:11', ':quote[the words]{by=… id=…}'],
    ['a space before the braces', `A :quote[b] {${ADA}} c`, '1:3', ':quote[the words]{…}'],
    ['a line break before the braces', `A :quote[b]\n{${ADA}} c`, '1:3', ':quote[the words]{…}'],
    ['a space before the braces of a claim', 'A :claim[b] {id=dredging stance=asserts}', '1:3', ':claim[the words]{…}'],
  ])('%s', (_, source, place, form) => {
    const result = parse(source);
    expect(placesOf(result)).toEqual([`${place} malformed-directive`]);
    expect(result.problems[0]?.hint).toContain(`Write ${form}`);
  });

  test.each([
    'At 12:30 note: [see] the ratio 3:2[1], 4:3{a}.',
    'See :note[x]{id=a}, :vote[x], :clap:, :tip[x]{.loud}.',
    'Set {id=a}, {width=50%}, `{by=a}`, `:qoute[x]`, \\:qoute[x], \\{by=a} and {a, b}.',
    '    :qoute[x]{by=a}\n\n:::note\nText.\n:::',
    'https://example.org/:qoute[x]?a={by} quotes[1], claims[2]: events{3}.',
  ])('%s is none', (source) => {
    expect(placesOf(parse(source))).toEqual([]);
  });

  test('each of two is reported once', () => {
    const source = `A :qoute[b]{${ADA}}, C :evnt[d]{id=storm}.\n\n[e]{by=ada-berg}`;
    expect(placesOf(parse(source))).toEqual(['1:3', '1:37', '3:4'].map((place) => `${place} malformed-directive`));
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

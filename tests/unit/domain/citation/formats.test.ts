import { BibLatexParser, RISParser } from 'biblatex-csl-converter';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeTex, formatBibtex } from '../../../../src/domain/citation/bibtex.ts';
import { type CitedArticle, citeArticle } from '../../../../src/domain/citation/citation.ts';
import { cslItem } from '../../../../src/domain/citation/csl-item.ts';
import { formatRis } from '../../../../src/domain/citation/ris.ts';
import { citation as citationEn } from '../../../../src/site/messages/en/shared.ts';

const READ = { site: 'On Record', address: 'https://reader.example/articles/storm/' };

const cite = (values: Partial<CitedArticle> = {}, read: typeof READ | undefined = READ) =>
  citeArticle(
    {
      article: 'storm',
      title: 'Storm',
      authors: ['Ursula von der Leyen', 'Xi Jinping'],
      filedAs: ['Leyen, Ursula von der', 'Xi Jinping'],
      outlet: 'Sund Courier',
      outletKind: 'newspaper',
      date: '2 March 2021',
      published: '2021-03-02T10:39:00',
      language: 'en',
      url: 'https://courier.example/storm?a=1&b=2',
      ...values,
    },
    read,
    citationEn,
  );

/** What an independent parser reads: texts without their formatting. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value))
    return value.every((each) => each?.type === 'text') ? value.map(({ text }) => text).join('') : value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
};
const readBibtex = (text: string) => {
  const { entries, errors } = new BibLatexParser(text).parse();
  expect(errors).toEqual([]);
  return plain(entries[1]?.fields) as Record<string, unknown>;
};
const readRis = (text: string) => plain(new RISParser(text).parse().entries[1]?.fields) as Record<string, unknown>;

describe('what is cited is the original', () => {
  test('with its own address, and where it was read as a note', () => {
    expect(cslItem(cite())).toEqual({
      id: 'storm',
      type: 'article-newspaper',
      title: 'Storm',
      author: [{ family: 'Leyen', given: 'Ursula', 'non-dropping-particle': 'von der' }, { literal: 'Xi Jinping' }],
      'container-title': 'Sund Courier',
      issued: { 'date-parts': [[2021, 3, 2]] },
      language: 'en',
      URL: 'https://courier.example/storm?a=1&b=2',
      note: 'Read in On Record, https://reader.example/articles/storm/',
    });
  });

  test('with the address of the edition where its own is not known, which is said', () => {
    const cited = citeArticle(ARTICLE_WITHOUT_ADDRESS, READ, citationEn);
    expect(cited.address).toBe(READ.address);
    expect(cited.notes).toEqual([citationEn.addressOfEdition('On Record')]);
  });

  test('with none where neither is known', () => {
    const { URL: address, note } = cslItem(citeArticle(ARTICLE_WITHOUT_ADDRESS, undefined, citationEn));
    expect([address, note]).toEqual([undefined, undefined]);
  });

  test('without authors where the source names none, and with a partial date', () => {
    const item = cslItem(cite({ authors: [], filedAs: [], published: '2022-09~', date: 'about September 2022' }));
    expect(item).not.toHaveProperty('author');
    expect(item.issued).toEqual({ 'date-parts': [[2022, 9]], circa: true });
  });
});

const ARTICLE_WITHOUT_ADDRESS: CitedArticle = {
  article: 'storm',
  title: 'Storm',
  authors: [],
  outlet: 'Sund Courier',
  date: '2020s',
  published: '202X',
};

test.each([
  ['newspaper', 'article-newspaper', 'NEWS', '@article'],
  ['agency', 'article-newspaper', 'NEWS', '@article'],
  ['magazine', 'article-magazine', 'MGZN', '@article'],
  ['blog', 'post-weblog', 'BLOG', '@misc'],
  ['think-tank', 'webpage', 'ELEC', '@misc'],
] as const)('an article of a %s is of type %s, %s and %s', (outletKind, csl, ris, bibtex) => {
  const citation = cite({ outletKind });
  expect(cslItem(citation).type).toBe(csl);
  expect(formatRis(citation)).toMatch(new RegExp(`^TY  - ${ris}\r\n`));
  expect(formatBibtex(citation)).toMatch(new RegExp(`^${bibtex}\\{storm,`));
});

describe('an independent parser reads', () => {
  const NAMES = {
    authors: ['Ursula von der Leyen', 'Xi Jinping', 'זאב אורן', 'يوسف الخطيب', 'Зеэв Ханин', 'Martin Luther King Jr.'],
    filedAs: [
      'Leyen, Ursula von der',
      'Xi Jinping',
      'אורן, זאב',
      'الخطيب, يوسف',
      'Ханин, Зеэв',
      'King, Martin Luther, Jr.',
    ],
  };
  const TITLE = 'Putin’s “war” & 50% of #1: $more_ «мир», "שלום" \\ ~';

  test('in BibTeX every author, the title, the outlet, the date and the address', () => {
    expect(readBibtex(formatBibtex(cite({ ...NAMES, title: TITLE, outlet: 'A & B_C' })))).toEqual({
      author: [
        { prefix: 'von der', useprefix: true, family: 'Leyen', given: 'Ursula' },
        { literal: 'Xi Jinping' },
        { family: 'אורן', given: 'זאב' },
        { family: 'الخطيب', given: 'يوسف' },
        { family: 'Ханин', given: 'Зеэв' },
        { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
      ],
      title: TITLE,
      journaltitle: 'A & B_C',
      // It reads no day; that it is given is tested below.
      date: '2021-03',
      language: ['en'],
      langid: 'usenglish',
      url: 'https://courier.example/storm?a=1&b=2',
      note: 'Read in On Record, https://reader.example/articles/storm/',
    });
  });

  test('in RIS the same', () => {
    const read = readRis(formatRis(cite({ ...NAMES, title: `${TITLE} {a} ^` })));
    expect(read['author']).toEqual([
      { family: 'von der Leyen', given: 'Ursula' },
      expect.anything(),
      { family: 'אורן', given: 'זאב' },
      { family: 'الخطيب', given: 'يوسف' },
      { family: 'Ханин', given: 'Зеэв' },
      expect.objectContaining({ family: 'King' }),
    ]);
    expect(read).toMatchObject({
      title: `${TITLE} {a} ^`,
      journaltitle: 'Sund Courier',
      url: 'https://courier.example/storm?a=1&b=2',
    });
  });

  test.each([
    ['2022', '2022'],
    ['2022-09', '2022-09'],
    ['2022-09~', '2022-09'],
    ['202X', undefined],
    ['2022-01/2022-03', undefined],
  ])('of the date %s no more than is known: %s', (published, date) => {
    const citation = cite({ published });
    expect(readBibtex(formatBibtex(citation))['date']).toBe(date);
    expect(readRis(formatRis(citation))['date']).toBe(date?.slice(0, 4));
  });
});

describe('BibTeX', () => {
  test('gives the day where it is known', () => {
    expect(formatBibtex(cite())).toContain('  year = {2021},\n  month = mar,\n  day = {2},\n');
  });

  test('loses of a text nothing but its white space', () => {
    const names: Record<string, string> = {
      textbackslash: '\\',
      textbraceleft: '{',
      textbraceright: '}',
      textasciitilde: '~',
      textasciicircum: '^',
    };
    const read = (tex: string) =>
      tex.replace(/\\(?:([a-z]+)\{\}|(.))/gu, (_, name: string | undefined, plain: string) =>
        name === undefined ? plain : (names[name] ?? '?'),
      );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeTex(text);
        expect(read(escaped)).toBe(text.replace(/[\s\p{Cc}]+/gu, ' ').trim());
        expect(escaped.replace(/\\[%&$#_]/g, '')).not.toMatch(/[%&$#_~^]/);
      }),
    );
  });
});

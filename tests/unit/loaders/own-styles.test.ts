import { describe, expect, test } from 'vitest';
import { parseOwnStyles } from '../../../src/loaders/own-styles.ts';

const publicFiles = new Set(['img/paper.png', 'face.woff2']);

function parse(css: string, base = '/') {
  const { styles, problems } = parseOwnStyles('look/own.css', Buffer.from(css), { base, publicFiles });
  return {
    styles,
    told: problems.map(({ line, column, message, nearest }) => ({ at: [line, column], message, nearest })),
  };
}

test('the rules stand in a layer of their own, without comments', () => {
  expect(parse('/* mine */ .bar { color: red }\n@media print { .bar { color: black } }')).toEqual({
    styles: '@layer own{.bar{color:red}@media print{.bar{color:#000}}}',
    told: [],
  });
  expect(parse('/* nothing yet */').styles).toBe('');
});

test('addresses get the base path', () => {
  const { styles } = parse('.bar { background: url(/img/paper.png) } a { clip-path: url(#edge) }', '/reader/');
  expect(styles).toBe('@layer own{.bar{background:url("/reader/img/paper.png")}a{clip-path:url("#edge")}}');
});

test.each([
  ['another host', 'a{background:url(https://a.example/x.png)}'],
  ['another host in a custom property', ':root{--x:url(https://a.example/x.png)}'],
  ['another host in a set of pictures', 'a{background:image-set("https://a.example/x.png" 1x)}'],
  ['another host without a scheme', 'a{background:url(//a.example/x.png)}'],
  ['another host in letters that are written as numbers', String.raw`a{background:url(\68ttps://a.example/x.png)}`],
  ['a typeface of another host', '@font-face{font-family:x;src:url(https://a.example/x.woff2)}'],
  ['an import', '@import "https://a.example/x.css";'],
  ['an import of a file', '@import url(/x.css);'],
  ['what stands in the address itself', 'a{background:url(data:image/png;base64,AAAA)}'],
])('%s is refused', (_, css) => {
  expect(parse(`\n${css}`).told).toHaveLength(1);
  expect(parse(`\n${css}`).told[0]?.at[0]).toBe(2);
});

describe('what is told', () => {
  test('of a file that is not published: the nearest that is', () => {
    expect(parse('a{background:url(/img/papre.png)}').told).toEqual([
      { at: [1, 18], message: 'There is no file `img/papre.png` in public/.', nearest: '/img/paper.png' },
    ]);
  });

  test('of an address that does not begin at the root: how it is written', () => {
    expect(parse('a{background:url(../img/paper.png)}').told[0]?.nearest).toBe('/img/paper.png');
    expect(parse(':root{--x:url(img/paper.png)}').told[0]?.nearest).toBe('/img/paper.png');
  });

  test('of what is no CSS: where', () => {
    const [problem] = parse('a{color:red}\n} b{color:blue}').told;
    expect(problem?.at[0]).toBe(2);
    expect(problem?.message).toMatch(/^The CSS cannot be read: /);
  });

  test('of more than a page should bring: how much', () => {
    const rules = Array.from({ length: 1500 }, (_, index) => `.c${index}{color:#${String(index).padStart(6, '1')}}`);
    expect(parse(rules.join('')).told[0]?.message).toMatch(
      /^The CSS is \d+ bytes long, minified; the limit is 16000\.$/,
    );
  });
});

test('nothing in it ends the element that it stands in, or the layer', () => {
  expect(parse('a::before{content:"</style><script>"}').styles).not.toContain('</');
  expect(parse('a{color:red').styles).toBe('@layer own{a{color:red}}');
});

import { describe, expect, test } from 'vitest';
import { disorderIn, parse } from './article.ts';

/** Where a browser would ask for the images of a page of the site. */
function requestsOf(html: string): string[] {
  const sources = [
    ...html.matchAll(/<(?:img|source|video|audio|iframe|embed|link)\b[^>]*\s(?:src|srcset|href|poster)="([^"]*)"/g),
  ];
  return sources.map(
    ([, source = '']) => new URL(source.replaceAll('&#x26;', '&'), 'http://reader.test/articles/a/').origin,
  );
}

describe('nothing of a body is requested from another host', () => {
  test.each([
    '![a](https://example.org/a.png)',
    '![a](//example.org/a.png)',
    '![a](HTTPS://EXAMPLE.ORG/a.png)',
    '![a](/\\example.org/a.png)',
    '<img src="//example.org/a.png">',
    '<img src=" //example.org/a.png">',
    '<img src="/\\example.org/a.png">',
    '<img src="\\\\example.org/a.png">',
    '<img src="/&#9;/example.org/a.png">',
    '<img src="&#10;//example.org/a.png">',
    '<img src="/a.png" srcset="https://example.org/b.png 2x">',
    '<picture><source srcset="https://example.org/b.png"><img src="/a.png"></picture>',
    '<video src="https://example.org/v" poster="https://example.org/p"></video>',
    '<audio src="https://example.org/v"></audio><embed src="https://example.org/v">',
    '<link rel="stylesheet" href="https://example.org/s.css">',
    '<table background="https://example.org/b.png"><tr><td>x</td></tr></table>',
    '<div style="background:url(https://example.org/b.png)">x</div>',
  ])('%s', (source) => {
    const { html } = parse(source).body;
    expect(requestsOf(html).filter((origin) => origin !== 'http://reader.test')).toEqual([]);
    expect(html).not.toMatch(/style=|srcset=|background=/);
  });
});

test.each(['![a](<>)', '![a](data:image/png;base64,AAAA)', '<img alt="a">', '<img src="javascript:x()" alt="a">'])(
  'an image without an address is no image: %s',
  (source) => {
    const { html } = parse(`Text ${source}.`).body;
    expect(html).not.toContain('<img');
  },
);

test('an image on another host within a link does not become a link within a link', () => {
  const { html } = parse('[![Chart](https://example.org/a.png) of depths](https://example.org/)').body;
  expect(disorderIn(html)).toEqual([]);
  expect(html).toContain('Chart');
});

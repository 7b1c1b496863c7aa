import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from './article.ts';

describe('raw HTML that does something is taken out', () => {
  test.each([
    '<script>alert(1)</script>',
    '<SCRIPT SRC="https://example.org/x.js"></SCRIPT>',
    '<img src="/x.png" onerror="alert(1)">',
    '<a href="javascript:alert(1)">x</a>',
    '<a href=" JaVaScRiPt:alert(1)">x</a>',
    '<a href="java&#10;script:alert(1)">x</a>',
    '<a href="&#106;avascript:alert(1)">x</a>',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    '<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">x</button></form>',
    '<svg onload="alert(1)"><script>alert(1)</script></svg>',
    '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<object data="javascript:alert(1)"></object><embed src="javascript:alert(1)">',
    '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
    '<base href="https://example.org/">',
    '<details ontoggle="alert(1)" open>x</details>',
    '<p style="background:url(javascript:alert(1))">x</p>',
    '<template><script>alert(1)</script></template>',
    '[x](<javascript:alert(1)>)',
    '![x](javascript:alert(1))',
  ])('%s', (source) => {
    const { html } = parse(`Before.\n\n${source}\n\nAfter ${source}.`).body;
    const tags = [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag).join('');
    expect(tags).not.toMatch(/script|\son\w+=|style=|<(?:iframe|object|embed|svg|math|meta|base|form|template)|data:/i);
    expect(html).toContain('Before.');
  });
});

test('what a reader types is never asked for: no fields but the boxes of a list of tasks', () => {
  const { html } = parse(
    '<input type="text" name="q"> <input type="password"> <textarea>x</textarea> <select></select>',
  ).body;
  expect(html).not.toMatch(/<(?:input|textarea|select|button)/);
});

test.each(['passage', 'said', 'voice', 'number', 'telling', 'align-right'])(
  'no class of the page can be borrowed: %s',
  (name) => {
    const { html } = parse(`Text <span class="${name}" data-hue="1">x</span>.`).body;
    expect(html).toContain('Text <span>x</span>.');
  },
);

test('ids of raw HTML cannot stand for those of the page', () => {
  const { html } = parse('<span id="p1">x</span> <span id="main">y</span> <b name="search">z</b>').body;
  expect(html.match(/ id="(?:p1|main)"/g)).toEqual([' id="p1"']);
  expect(html).not.toContain('name=');
});

test('a mark cannot be forged, in whatever way its attribute is written', () => {
  const ways = [
    'data-mark="0"',
    'DATA-MARK=0',
    "data-mark='0'",
    'data-data-markmark="0"',
    'data-\nmark="0"',
    'x data-mark',
  ];
  for (const way of ways) {
    const { body } = parse(`<q ${way}>forged</q> <span ${way}>forged</span> :quote[true]{by=ada-berg id=true}`);
    expect(body.quotations.map(({ text }) => text)).toEqual(['true']);
    expect(body.html).not.toContain('data-mark');
  }
});

test('tags that are never closed, or close what they did not open, stay within their passage', () => {
  const tag = fc.constantFrom(
    '<div>',
    '</div>',
    '<b>',
    '</p>',
    '<ul><li>',
    '</section>',
    '<table>',
    '<q>',
    '</q>',
    '<a href="/x/">',
  );
  fc.assert(
    fc.property(fc.array(tag, { maxLength: 6 }), (tags) => {
      const { html } = parse(`${tags.join('')}\n\nLast.\n`).body;
      const opened = html.match(/<(?!input|img|br|hr|wbr)[a-z][^>]*>/g)?.length;
      expect(html.match(/<\/[a-z0-9]+>/g)?.length).toBe(opened);
    }),
    { numRuns: 50 },
  );
});

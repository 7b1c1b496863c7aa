import { expect, test } from 'vitest';
import { plainTexts } from '../../../src/rights-gate/plain-texts.ts';
import { wordsIn } from '../../../src/text/scan-words.ts';

const words = (text: string) => wordsIn(text).map(({ word }) => word);

const FERRY = 'the ferry sails at dusk today';

test.each([
  ['HTML', '<p class="x">The <b>fer</b>ry<br>sails&nbsp;at <i>dusk</i></p><p>today</p>'],
  ['JSON', '{"text":"the ferry\\nsails \\u0061t \\"dusk\\" today"}'],
  ['HTML in JSON', '{"html":"\\u003cp class=\\"x\\"\\u003ethe fer<b>ry</b> sails at dusk today</p>"}'],
  [
    'HTML in XML',
    '<content type="html">&lt;p&gt;the ferry sails&lt;/p&gt;&lt;p&gt;at d&lt;b&gt;us&lt;/b&gt;k today&lt;/p&gt;</content>',
  ],
  ['HTML in XML, escaped twice', '<a>&amp;lt;p&amp;gt;the ferry&amp;lt;/p&amp;gt; sails at d&amp;shy;usk today</a>'],
  ['a section of characters', '<a><![CDATA[<p>the ferry sails</p><p>at dusk today</p>]]></a>'],
  ['a comment', '<!-- the ferry sails at dusk today -->'],
  ['what only looks like a tag', 'So &lt;the ferry sails at dusk today&gt; it said.'],
  ['an attribute', '<img alt="the ferry sails at &quot;dusk&quot; today">'],
  [
    'an attribute that holds JSON',
    '<div data-item="{&quot;text&quot;:&quot;the ferry\\nsails at dusk today&quot;}"></div>',
  ],
  ['a script', '<script>if (a<b) say("the ferry sails at dusk today")</script>'],
  ['a template string between comparisons', 'if(a<b)s=`the ferry sails at dusk today`;x>y'],
  ['a style sheet', '.a::after { content: "the ferry sails at dusk today" }'],
  ['an address', '<a href="https://example.org/#:~:text=the%20ferry%20sails%20at%20dusk%20today">x</a>'],
  ['a query', '<a href="/x?q=the+ferry+sails+at+dusk+today">x</a>'],
  ['a data: address', `<img src="data:text/plain;base64,${btoa('the ferry sails at dusk today, so')}">`],
  ['Markdown', '*The* [ferry](https://example.org/x "y") :quote[sails **at** dusk]{by=ada-berg id=dusk} today[^1]'],
  [
    'words in spans of a drawing',
    '<text><tspan>the ferry</tspan><tspan>sails at</tspan><tspan>dusk today</tspan></text>',
  ],
])('the words are found in %s', (_, source) => {
  const found = plainTexts(source).map((text) => ` ${words(text.replace(/"y"/, '')).join(' ')} `);
  expect(found.some((text) => text.includes(` ${FERRY} `))).toBe(true);
});

test('the gate reads every character reference of HTML, and each layer of them as a reader could', () => {
  expect(plainTexts('caf&eacute; &#x41;&#66; one&mdash;two&nbsp;three&hyphen;four so&shy;und &unknown')).toEqual([
    'café AB one—two\u00A0three‐four so\u00ADund &unknown',
  ]);
  expect(plainTexts('&amp;lt;em&amp;gt;caf&amp;amp;eacute;')).toEqual(['café']);
});

test('a long word in a tag takes no long time', () => {
  const word = 'a'.repeat(50_000);
  const start = performance.now();
  expect(plainTexts(`<b ${word}>`)).toContain(`b ${word}`);
  expect(performance.now() - start).toBeLessThan(5000);
});

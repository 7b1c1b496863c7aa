import { expect, test } from 'vitest';
import { locateWords } from '../../../src/domain/locate-words.ts';
import { plainTexts } from '../../../src/domain/plain-texts.ts';
import { scanWords, wordsIn } from '../../../src/domain/scan-words.ts';
import { createShingles, slideWindow } from '../../../src/domain/shingles.ts';

const words = (text: string) => wordsIn(text).map(({ word }) => word);
const digests = (text: string) => {
  const found: number[] = [];
  scanWords(text, (digest) => found.push(digest));
  return found;
};

test.each([
  ['case', 'The Ferry SAILS', 'the ferry sails'],
  ['punctuation and quotation marks', '“The ferry,” (sails)!', 'The ferry — sails'],
  ['forms of the apostrophe', 'it’s the crew’s', "it's the crew's"],
  ['soft hyphens and characters without width', 'the fer\u00adry s\u200bai\u2060ls', 'the ferry sails'],
  ['forms of the hyphen', 'a well\u2011known ferry', 'a well-known ferry'],
  ['how a letter is composed', 'the cafe\u0301', 'the caf\u00e9'],
  ['ligatures', 'of\ufb01ce', 'office'],
  ['letters of other alphabets in capitals', 'ПАРОМ ÉTÉ', 'паром été'],
])('makes no difference to words: %s', (_, one, other) => {
  expect(words(one)).toEqual(words(other));
  expect(digests(one)).toEqual(digests(other));
});

test('other words are other words', () => {
  expect(words('ferry sails')).not.toEqual(words('ferrys ails'));
  expect(digests('ferry')).not.toEqual(digests('ferries'));
});

test('a text without spaces is cut where its words end, the same whatever stands around it', () => {
  const sentence = '渡り船は今夜出ます';
  const cut = words(sentence);
  expect(cut.length).toBeGreaterThan(3);
  expect(cut.join('')).toBe(sentence);
  expect(words(`a ${sentence}, b`).slice(1, -1)).toEqual(cut);
});

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

test('a window of eight words is known again wherever it stands, and forgotten when it is taken out', () => {
  const runs = createShingles();
  slideWindow('one two three four five six seven eight nine', (first, second) => runs.add(first, second, 7));
  const found = (text: string) => {
    const places: number[] = [];
    slideWindow(text, (first, second) => places.push(runs.find(first, second)));
    return places;
  };
  expect(found('zero ONE two three four five six seven eight')).toEqual([-1, 7]);
  expect(found('two three four five six seven eight')).toEqual([]);
  expect(found('two three four five six seven nine eight')).toEqual([-1]);
  slideWindow('one two three four five six seven eight', (first, second) => runs.remove(first, second));
  expect(found('one two three four five six seven eight nine')).toEqual([-1, 7]);
});

test('a table that has grown knows every run', () => {
  const runs = createShingles();
  const text = Array.from({ length: 20_000 }, (_, index) => `w${index}`).join(' ');
  slideWindow(text, (first, second, word) => runs.add(first, second, word));
  const places: number[] = [];
  slideWindow(text, (first, second) => places.push(runs.find(first, second)));
  expect(places).toEqual(places.map((_, index) => index));
});

test('words are located in their source, whatever markup is between them', () => {
  const source =
    '---\ntitle: x\n---\n\nNo. The [ferry](https://example.org/ferry)\nsails :quote[*at* dusk]{by=a id=b}.';
  expect(locateWords(source, ['The', 'ferry', 'sails', 'at', 'dusk'])).toEqual({ line: 5, column: 5 });
  expect(locateWords(source, ['gulls'])).toBeUndefined();
});

import rehypeRaw from 'rehype-raw';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { countWords } from '../../src/markdown/count-words.ts';
import { plainText } from '../../src/markdown/plain-text.ts';
import { textFragment } from '../../src/text/text-fragment.ts';

// WICG URL Fragment Text Directives: a comma, a hyphen or an ampersand would end or divide the text.
test.each([
  ['plain words', 'text=plain%20words'],
  ['well-known, wet & windy', 'text=well%2Dknown%2C%20wet%20%26%20windy'],
  ['it’s 100%', 'text=it%E2%80%99s%20100%25'],
  ['a#b?c=d', 'text=a%23b%3Fc%3Dd'],
])('%s', (text, directive) => {
  const address = textFragment('https://example.org/a?b=c', text);
  expect(address).toBe(`https://example.org/a?b=c#:~:${directive}`);
  expect(decodeURIComponent(address.split('text=')[1] ?? '')).toBe(text);
});

test('an address that has an anchor gives it up', () => {
  expect(textFragment('https://example.org/a#p3', 'x')).toBe('https://example.org/a#:~:text=x');
});

const html = unified().use(remarkParse).use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw);

test.each([
  ['<p>One</p><p>two</p>', 'One two'],
  ['<p>One<br>two</p>', 'One two'],
  ['<ul><li>one</li><li>two</li></ul>', 'one two'],
  ['<table><tbody><tr><td>1</td><td>2</td></tr><tr><th>3</th><td>4</td></tr></tbody></table>', '1 2 3 4'],
  ['<p>half<b>way</b></p>', 'halfway'],
  ['<div><a class="number">4</a><p>Four.</p></div>', 'Four.'],
  ['<p>  much\n\twhite   space </p>', 'much white space'],
  ['<dl><dt>a</dt><dd>b</dd></dl>', 'a b'],
  ['<figure><img alt="x"><figcaption>one</figcaption></figure><p>two</p>', 'one two'],
  ['<details><summary>one</summary>two</details>', 'one two'],
])('%s reads "%s"', (source, text) => {
  expect(plainText(html.runSync(html.parse(source)))).toBe(text);
});

test.each([
  ['', 0],
  ['One two.', 2],
  ["It’s Ada's", 2],
  ['a well-known anti-Hamas S-400', 4],
  ['1,000 or 2.5', 3],
  ['talking—it’s', 2],
  ['U.S. and D.C.', 3],
  ['“quoted” … – !', 1],
  ['Олена є тут', 3],
  ['nai\u0308ve cafe\u0301s', 2],
  ['שָׁלוֹם עֲלֵיכֶם', 2],
  ['नमस्ते दुनिया', 2],
])('%j has %i words', (source, words) => {
  expect(countWords(source)).toBe(words);
});

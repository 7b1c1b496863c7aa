import { expect, test } from 'vitest';
import { readText } from '../../../../src/search/index/read-text.ts';

test.each([
  ['ends at spaces of any kind', 'one  two\u00A0three\u2028four', ['one ', 'two ', 'three ', 'four ']],
  ['goes on over marks', '<p>half<em>way</em> <strong>there</strong></p>', ['halfway ', 'there. ']],
  [
    'ends with a block, which ends with a stop',
    '<h2>Head</h2><ul><li>a</li><li>b!</li></ul>c<br>d',
    'Head. |a. |b! |c |d '.split('|'),
  ],
  ['ends before an anchor', '<p>(<span id="q">“we” sail</span>)</p>', ['(', '“we” ', 'sail). ']],
  ['is none in the margin', '<p id="p1"><a class="number" href="#p1"><b>1</b></a>Text</p>', ['Text. ']],
  ['is none in a comment or a picture', 'a<!-- <p>no</p> --><img alt="> no">b', ['ab ']],
  ['has the characters that HTML writes otherwise', 'R&amp;D &lt;b&gt; na&#xEF;ve', ['R&D ', '<b> ', 'naïve ']],
  ['ends behind a dash', 'a heron—“waits”—there', ['a ', 'heron—', '“waits”—', 'there ']],
  [
    'is a letter where a script has no spaces',
    'NATO「北京」は3回、กี่',
    ['NATO', '「北', '京」', 'は', '3', '回、', 'กี่ '],
  ],
  [
    'of another script begins behind the signs after such a letter',
    '外長說「NATO」、美國/EU。',
    ['外', '長', '說', '「NATO」、', '美', '國/', 'EU。 '],
  ],
])('a word %s', (_, html, words) => {
  expect(readText([], html).words).toEqual(words);
});

test('a run without spaces may be as long as a book', () => {
  expect(readText([], '国'.repeat(300_000)).words).toHaveLength(300_000);
});

test('an anchor stands before the word behind it, and the opening comes first', () => {
  const { words, anchors } = readText(['Report', ''], '<p id="p1">One <q id="a&amp;b">two</q></p><p id="end"></p>');
  expect(words).toEqual(['Report. ', 'One ', 'two. ']);
  expect(Object.fromEntries(anchors)).toEqual({ p1: 1, 'a&b': 2, end: 3 });
});

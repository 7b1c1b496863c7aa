const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The characters of a text as readers count them, each with its index. */
export function graphemesOf(text: string): { segment: string; index: number }[] {
  return [...segmenter.segment(text)].map(({ segment, index }) => ({ segment, index }));
}

const WIDE = new RegExp(
  [
    '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Bopomofo}\\p{Script=Yi}]',
    // CJK punctuation, and forms that are made as wide as ideographs.
    '[\\u3000-\\u303E\\uFE30-\\uFE6B\\uFF01-\\uFF60\\uFFE0-\\uFFE6]',
    '\\p{Emoji_Presentation}',
    '\\p{Extended_Pictographic}\\uFE0F',
  ].join('|'),
  'u',
);
/** Half-width forms of letters that are wide otherwise. */
const NARROW = /^[\uFF61-\uFFDC]/;

/** How many columns a character takes on a terminal: two where it is East Asian or an emoji, none where it is a mark alone. */
export function displayWidth(grapheme: string): number {
  if (/^[\p{M}\p{Cf}]*$/u.test(grapheme)) return 0;
  if (NARROW.test(grapheme)) return 1;
  return WIDE.test(grapheme) ? 2 : 1;
}

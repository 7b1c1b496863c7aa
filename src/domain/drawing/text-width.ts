/** Widths in parts of the font size, measured in the site's typeface and rounded up; what is not listed is by script. */
const WIDTHS: readonly (readonly [string, number])[] = [
  ["jil .,:;'’‘|!()-", 0.31],
  ['ftrsIcz', 0.46],
  ['abeghknopqudvxyJFS0123456789–', 0.61],
  ['ABCDEGHKLNOPQRTUVXYZmw&', 0.86],
  ['MW—…', 1.02],
];

const BY_CHARACTER = new Map(WIDTHS.flatMap(([characters, width]) => [...characters].map((each) => [each, width])));

/**
 * How wide a line of text may be at most, in the unit of the font size. An upper estimate: a label is given the place
 * that it needs in a stand-in typeface too.
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text.normalize('NFC')) width += BY_CHARACTER.get(character) ?? widthByScript(character);
  return width * size;
}

/** Cuts a text after a word, with an ellipsis, so that it is no wider than asked; a text that fits stays as it is. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const characters = [...text];
  let end = characters.length - 1;
  while (end > 1 && textWidth(`${characters.slice(0, end).join('')}…`, size) > width) end--;
  const cut = characters.slice(0, end).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

function widthByScript(character: string): number {
  if (/\p{Mark}/u.test(character)) return 0;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u.test(character))
    return 1.05;
  if (/\p{Lowercase}/u.test(character)) return 0.68;
  return /\p{Uppercase}/u.test(character) ? 0.92 : 0.75;
}

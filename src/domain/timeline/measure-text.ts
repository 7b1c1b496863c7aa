/**
 * Advance widths of Newsreader at reading sizes, in hundredths of an em, each the widest of its optical sizes. Kerning
 * only makes a line shorter. What is not here is taken for a wide letter, an ideograph for a whole em.
 */
const WIDTHS: readonly [width: number, characters: string][] = [
  [23, " .'"],
  [28, ',‘’:j|·!;il'],
  [34, '()f{}[]It'],
  [41, '"-srš/\\_“”'],
  [46, 'z*?cçžJaeéåáàâãä'],
  [51, '`g+<=>^x~'],
  [55, 'y–ovkquüSbøèêëíìîïóòôõöúùûýÿ'],
  [59, 'dhp0123456789#$nñF'],
  [65, 'LPßZBE…É'],
  [71, 'RTYV—ACÅ'],
  [77, '&XKwGDNU%'],
  [83, 'OQHm'],
  [98, '@WM'],
];

const widthOf = new Map(WIDTHS.flatMap(([width, characters]) => [...characters].map((each) => [each, width] as const)));

/** The faces that stand in while Newsreader loads are a little wider in places. */
const ALLOWANCE = 1.04;

/** How wide a text is at most, in the unit of `size`, which is the size of its type. */
export function measureText(text: string, size: number): number {
  let hundredths = 0;
  for (const character of text)
    hundredths += widthOf.get(character) ?? (/[\p{L}\p{N}]/u.test(character) ? other(character) : 100);
  return (hundredths / 100) * size * ALLOWANCE;
}

function other(letter: string): number {
  return /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Hebrew}|\p{Script=Arabic}/u.test(letter)
    ? 85
    : 105;
}

/**
 * Breaks a text into lines no wider than `width`, as even as their number allows. No character is lost: a word that is
 * wider than a line is broken within.
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const greedy = fill(text, width, size);
  if (greedy.length === 1) return greedy;
  let [low, high] = [width / 2, width];
  for (let step = 0; step < 6; step += 1) {
    const middle = (low + high) / 2;
    if (fill(text, middle, size).length > greedy.length) low = middle;
    else high = middle;
  }
  return fill(text, high, size);
}

function fill(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((each) => breakWord(each, width, size))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measureText(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function breakWord(word: string, width: number, size: number): string[] {
  if (measureText(word, size) <= width) return [word];
  const parts: string[] = [''];
  for (const character of word) {
    const part = parts.at(-1) ?? '';
    if (part !== '' && measureText(part + character, size) > width) parts.push(character);
    else parts[parts.length - 1] = part + character;
  }
  return parts;
}

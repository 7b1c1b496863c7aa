import { CHARACTER_WIDTHS } from './character-widths.ts';

const widths = new Map(
  CHARACTER_WIDTHS.flatMap(([width, characters]) => [...characters].map((each) => [each, width] as const)),
);

/** The faces that stand in while Newsreader loads are a little wider in places. */
const ALLOWANCE = 1.04;

/**
 * How wide a line of text is at most, in the unit of `size`, which is the size of its type. Kerning only makes it shorter.
 * What the face lacks is taken for a wide letter of its script; in Arabic, where letters join, for one within a word.
 */
export function textWidth(text: string, size: number): number {
  let hundredths = 0;
  for (const character of text.normalize('NFC')) hundredths += widths.get(character) ?? widthByScript(character);
  return (hundredths / 100) * size * ALLOWANCE;
}

function widthByScript(character: string): number {
  if (/[\p{Mark}\p{Format}]/u.test(character)) return 0;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u.test(character))
    return 105;
  if (/\p{Script=Arabic}/u.test(character)) return /[سشصض]/.test(character) ? 95 : 60;
  if (/\p{Script=Hebrew}/u.test(character)) return 75;
  if (/\p{Lowercase}/u.test(character)) return 75;
  return /\p{Letter}/u.test(character) ? 95 : 100;
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

/**
 * Breaks a text into lines no wider than `width`, as even as their number allows. No character is lost: a word that is
 * wider than a line is broken within.
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const greedy = fill(text, width, size);
  if (greedy.length === 1) return greedy;
  // A word that fits stands in one line, however even two would be.
  const fitting = wordsOf(text)
    .map((word) => textWidth(word, size))
    .filter((each) => each <= width);
  let [low, high] = [Math.max(width / 2, ...fitting), width];
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
  for (const word of wordsOf(text).flatMap((each) => breakWord(each, width, size))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

function breakWord(word: string, width: number, size: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const parts: string[] = [''];
  for (const character of word) {
    const part = parts.at(-1) ?? '';
    if (part !== '' && textWidth(part + character, size) > width) parts.push(character);
    else parts[parts.length - 1] = part + character;
  }
  return parts;
}

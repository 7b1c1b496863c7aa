import { oneLine } from './one-line.ts';

/** An address that opens a page at a text: WICG URL Fragment Text Directives. */
export function textFragment(address: string, text: string): string {
  return `${address.split('#')[0]}#:~:text=${encode(text)}`;
}

/** How many words may be named whole; of more, the first and the last are. */
const MAX_WHOLE = 12;
/** How many words of a beginning, an end and what stands before are named at most, until they can mean one place only. */
const MAX_WORDS = 8;

/**
 * The text directive, `text=…`, of a stretch of a page: its words, or of many the first and the last, after as many words
 * before them as it takes to mean this place and no earlier one. The stretch is widened to whole words.
 *
 * @param page the text of the whole page, with a line break between blocks
 * @returns undefined where words cannot tell the place from an earlier one
 */
export function textDirective(page: string, stretch: { start: number; end: number }): string | undefined {
  const { start, end } = toWholeWords(page, stretch);
  const lines = page.slice(start, end).split('\n').map(oneLine).filter(Boolean);
  const [first = '', last = ''] = [lines[0], lines.at(-1)];
  if (first === '') return undefined;
  const flat = flatten(page);
  const before = flatten(page.slice(0, start)).trimEnd();
  const isWhole = lines.length === 1 && first.split(' ').length <= MAX_WHOLE;
  const words = isWhole ? first : firstWords(first, MAX_WORDS);
  const at = flat.indexOf(flatten(words), before.length);
  const line = page.slice(page.lastIndexOf('\n', start - 1) + 1, start);
  const space = /\s$/.test(line) ? ' ' : '';
  const prefix = prefixes(oneLine(line)).find((each) => {
    const joined = each === '' ? words : each + space + words;
    return at >= 0 && flat.indexOf(flatten(joined)) === at - (joined.length - words.length);
  });
  if (prefix === undefined) return undefined;
  const named = prefix === '' ? encode(words) : `${encode(prefix)}-,${encode(words)}`;
  if (isWhole) return `text=${named}`;
  const close = flatten(page.slice(0, end)).trimEnd().length;
  const tail = counts()
    .map((count) => lastWords(last, count))
    .find((each) => flat.indexOf(flatten(each), at + words.length) === close - each.length);
  return tail === undefined ? undefined : `text=${named},${encode(tail)}`;
}

/** `,`, `-` and `&` have a meaning in a directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

/** As browsers compare: whatever the case, and white space as single spaces. The length of the words stays the same. */
function flatten(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\p{L}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

function toWholeWords(page: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const isWord = (character: string | undefined) => /[\p{L}\p{M}\p{N}]/u.test(character ?? '');
  let [from, to] = [start, end];
  while (from < to && /\s/.test(page[from] ?? '')) from++;
  while (to > from && /\s/.test(page[to - 1] ?? '')) to--;
  while (isWord(page[from]) && isWord(page[from - 1])) from--;
  while (isWord(page[to - 1]) && isWord(page[to])) to++;
  return { start: from, end: to };
}

function counts(): number[] {
  return Array.from({ length: MAX_WORDS }, (_, index) => index + 1);
}

/** Nothing, then the last word of a line, the last two and so on. */
function prefixes(line: string): string[] {
  return ['', ...(line === '' ? [] : counts().map((count) => lastWords(line, count)))];
}

function firstWords(text: string, count: number): string {
  return text.split(' ').slice(0, count).join(' ');
}

function lastWords(text: string, count: number): string {
  return text.split(' ').slice(-count).join(' ');
}

import { onDemand } from './on-demand.ts';
import { textDirection } from './text-direction.ts';

/** Invisible letters with a direction of their own. */
const MARKS = { ltr: '\u200e', rtl: '\u200f' } as const;

const RIGHT_TO_LEFT_LETTER = String.raw`\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}`;

/** In sentences of a direction, the end of a line that would draw a number behind it to its other side. */
const drawsNumbers = {
  ltr: onDemand(() => new RegExp(String.raw`[${RIGHT_TO_LEFT_LETTER}][^\p{L}\u200e\u200f]*$`, 'u')),
  rtl: onDemand(() => new RegExp(String.raw`[^\P{L}${RIGHT_TO_LEFT_LETTER}][^\p{L}\u200e\u200f]*$`, 'u')),
};

const beginsWithNumber = onDemand(() => /^[^\p{L}\u200e\u200f]*\p{N}/u);

/**
 * A name as it can stand before a number in sentences of a language (BCP 47). Digits follow the direction of the letters before
 * them: behind a Hebrew name in an English line, `הצפון, 20 February`, the day would go before the name.
 */
export function keepInPlace(name: string, language: string): string {
  const direction = textDirection(language);
  return drawsNumbers[direction]().test(name) ? name + MARKS[direction] : name;
}

const letterOfOther = {
  ltr: onDemand(() => new RegExp(`[${RIGHT_TO_LEFT_LETTER}]`, 'u')),
  rtl: onDemand(() => new RegExp(String.raw`[^\P{L}${RIGHT_TO_LEFT_LETTER}]`, 'u')),
};

/**
 * A part of a plain line of a direction, set apart by invisible characters where it has letters of the other: its numbers and signs then
 * stay with it. On a page `<bdi>` does that.
 */
export function setApart(part: string, direction: 'ltr' | 'rtl'): string {
  return letterOfOther[direction]().test(part) ? `\u2068${part}\u2069` : part;
}

/** Joins parts of a line, such as an outlet and a date, of which each stays in its place. */
export function joinInLine(parts: readonly string[], separator: string, language: string): string {
  const [first = '', ...others] = parts;
  return others.reduce(
    (line, part) => (beginsWithNumber().test(part) ? keepInPlace(line, language) : line) + separator + part,
    first,
  );
}

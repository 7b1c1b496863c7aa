import { onDemand } from './on-demand.ts';

/** Whether words are no sentence of their own, so that they need the one that they stand in: "wrong step". */
export function isFragment(words: string): boolean {
  const isShort = (words.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0) <= MAX_FRAGMENT_WORDS;
  return isShort || /^[^\p{L}\p{N}]*\p{Ll}/u.test(words);
}

/** Words up to this number are a fragment even if they begin as a sentence does: "Never again". */
const MAX_FRAGMENT_WORDS = 3;

/** A stop with the marks that close behind it, before the beginning of a sentence; ideographic stops need no space. */
const sentenceEnd = onDemand(() => /(?:[.!?…]["”’»“)\]]*(?=\s+["“‘«„([]*[\p{Lu}\p{Lo}\p{N}])|[。！？][”』」]*)/gu);

/** What stands before a stop that ends no sentence. */
const abbreviation = onDemand(
  () => /(?:^|[^\p{L}\p{N}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|St|No|Sept|vs)$/u,
);

/** Where the sentences of a text end, the marks behind their stops included, in UTF-16 units; not the end of the text. */
export function sentenceEnds(text: string): number[] {
  return Array.from(text.matchAll(sentenceEnd()))
    .filter(({ index }) => !(text[index] === '.' && abbreviation().test(text.slice(0, index))))
    .map(({ 0: stop, index }) => index + stop.length);
}

/**
 * The sentence of a text in which a stretch of it stands; where the stretch holds the end of a sentence, from the beginning
 * of its first to the end of its last. Offsets are in UTF-16 units, ends not included.
 */
export function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  const ends = sentenceEnds(text);
  const before = ends.findLast((each) => each <= start) ?? 0;
  return {
    start: before + (/^\s*/.exec(text.slice(before))?.[0].length ?? 0),
    end: ends.find((each) => each >= end) ?? text.length,
  };
}

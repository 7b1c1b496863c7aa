import type { Problem } from '../schema/problem.ts';
import { oneLine } from '../text/one-line.ts';
import { countLineEnds } from '../text/position.ts';
import { wordsIn } from '../text/scan-words.ts';
import type { Comparison } from './check-copies.ts';
import { directQuotations, fold, standsIn } from './direct-quotations.ts';

/** A shorter run is no quotation that a reader would miss. */
const LEAST_WORDS = 3;

/** Compares the marked quotations with the original, and its quotations with the marked ones. */
export function checkQuotations(comparison: Comparison): { problems: Problem[]; warnings: Problem[] } {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const whole = fold(comparison.original);
  const said = directQuotations(comparison.original);
  const folded = said.map(fold);
  const isInterview = comparison.edition.document.data.kind === 'interview';
  for (const { text, offset } of comparison.edition.prose.quotations) {
    const words = fold(text);
    if (words === '' || folded.some((quotation) => standsIn(quotation, words))) continue;
    if (!standsIn(whole, words)) problems.push(altered(comparison, text, offset, whole));
    else if (!isInterview) warnings.push(unmarked(comparison, text, offset));
  }
  return { problems, warnings: [...warnings, ...omitted(comparison, said)] };
}

function altered({ at }: Comparison, text: string, offset: number, original: string): Problem {
  const words = fold(text).split(' ');
  let same = 0;
  while (same < words.length && standsIn(original, words.slice(0, same + 1).join(' '))) same += 1;
  const from =
    same === 0 ? '' : ` The first difference is at “${words.slice(Math.max(0, same - 3), same + 4).join(' ')}”.`;
  return {
    kind: 'altered-quotation',
    ...at(offset),
    message: `${shorten(text)} is not in the original word for word.${from}`,
    hint: 'Quote the words as they are, or paraphrase them and remove `:quote`.',
  };
}

function unmarked({ at }: Comparison, text: string, offset: number): Problem {
  return {
    kind: 'unmarked-quotation',
    ...at(offset),
    message: `The original has ${shorten(text)}, but not in quotation marks.`,
    hint: 'Check whether these are the speaker’s words or the outlet’s.',
  };
}

/** The stretches of the original’s quotations that no marked quotation has. */
function omitted({ edition, original, at }: Comparison, said: readonly string[]): Problem[] {
  const marked = edition.prose.quotations.map(({ text }) => wordsIn(text).map(({ word }) => word));
  let from = 0;
  return said.flatMap((quotation) => {
    from = Math.max(from, original.indexOf(quotation.split('\n\n')[0] ?? '', from));
    const line = countLineEnds(original.slice(0, from)) + 1;
    const words = wordsIn(quotation);
    return uncovered(
      words.map(({ word }) => word),
      marked,
    ).map(([start, end]): Problem => {
      const left = quotation.slice(words[start]?.start, words[end - 1]?.end);
      const part = end - start < words.length ? 'part of a quotation' : 'a quotation';
      return {
        kind: 'omitted-quotation',
        ...at(0),
        message: `The article omits ${part} (line ${line} of the original): ${shorten(left)}.`,
        hint: 'Mark it where it belongs, or leave it out if that is intended.',
      };
    });
  });
}

/** The runs of words, from and to, of which no marked quotation has three in a row. */
function uncovered(words: readonly string[], marked: readonly string[][]): [number, number][] {
  const covered = words.map(() => false);
  for (const mark of marked) {
    const least = Math.min(LEAST_WORDS, mark.length, words.length);
    let before: number[] = [];
    for (const [at, word] of words.entries()) {
      const lengths = mark.map((other, there) => (other === word ? (before[there - 1] ?? 0) + 1 : 0));
      const length = Math.max(0, ...lengths);
      if (length >= least) covered.fill(true, at + 1 - length, at + 1);
      before = lengths;
    }
  }
  const runs: [number, number][] = [];
  for (const [index, isCovered] of covered.entries()) {
    const last = runs.at(-1);
    if (isCovered) continue;
    if (last?.[1] === index) last[1] = index + 1;
    else runs.push([index, index + 1]);
  }
  return runs.filter(([start, end]) => end - start >= LEAST_WORDS);
}

/** How many characters of a text a message shows. */
const SHOWN = 120;

function shorten(text: string): string {
  const line = oneLine(text);
  return `“${line.length > SHOWN ? `${line.slice(0, SHOWN).replace(/\s\S*$/, '')} …` : line}”`;
}

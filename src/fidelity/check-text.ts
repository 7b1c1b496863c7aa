import type { Problem } from '../schema/problem.ts';
import { oneLine } from '../text/one-line.ts';
import { wordsIn } from '../text/scan-words.ts';
import type { Comparison } from './check-copies.ts';
import type { Word } from './common-runs.ts';
import { differences } from './differences.ts';

/** How many differences of one article are reported, and how many words of each. */
const MAX_DIFFERENCES = 20;
const SHOWN = 12;

/** Compares a body that is said to be the original’s text with it, word by word. */
export function checkText({ edition, original, at }: Comparison): Problem[] {
  const { all } = edition.prose;
  const ours = wordsIn(all.text);
  if (ours.length === 0) return [];
  const found = differences(ours, wordsIn(original));
  if (!found) {
    return [
      problemAt(at(0), 'The text has nothing in common with its original.', 'Check that this is the right original.'),
    ];
  }
  const problems = found.slice(0, MAX_DIFFERENCES).map((difference) => {
    const place = ours[difference.at] ?? ours.at(-1);
    const [here, there] = [shown(all.text, difference.ours), shown(original, difference.theirs)];
    return problemAt(
      at(place?.start ?? 0),
      here && there
        ? `The article has ${here}; the original has ${there}.`
        : here
          ? `The original does not have ${here}.`
          : `The original has ${there} here.`,
      'Correct the text. Ignore this if the original is wrong.',
    );
  });
  const more = found.length - MAX_DIFFERENCES;
  if (more <= 0) return problems;
  return [
    ...problems,
    problemAt(
      at(0),
      `The text differs from its original in ${more} more places.`,
      'Correct the first ones and check again.',
    ),
  ];

  function problemAt(place: ReturnType<typeof at>, message: string, hint: string): Problem {
    return { kind: 'differing-text', ...place, message, hint };
  }
}

function shown(text: string, words: readonly Word[]): string {
  if (words.length === 0) return '';
  const last = words[Math.min(words.length, SHOWN) - 1];
  const line = oneLine(text.slice(words[0]?.start, last?.end));
  return `“${line}${words.length > SHOWN ? ` … (${words.length} words)` : ''}”`;
}

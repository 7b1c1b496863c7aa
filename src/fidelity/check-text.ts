import type { Problem } from '../schema/problem.ts';
import { oneLine } from '../text/one-line.ts';
import { wordsIn } from '../text/scan-words.ts';
import type { Comparison } from './check-copies.ts';
import type { Word } from './common-runs.ts';
import { differences } from './differences.ts';

/** How many differences of one article are told, and how many words of each. */
const TOLD = 20;
const SHOWN = 12;

/** Holds a body that is said to be the original’s text against it, word by word. */
export function checkText({ edition, original, at }: Comparison): Problem[] {
  const { all } = edition.prose;
  const ours = wordsIn(all.text);
  if (ours.length === 0) return [];
  const found = differences(ours, wordsIn(original));
  if (!found) {
    return [
      tell(at(0), 'The text has nothing in common with its original.', 'See whether the right original is named.'),
    ];
  }
  const told = found.slice(0, TOLD).map((difference) => {
    const place = ours[difference.at] ?? ours.at(-1);
    const [here, there] = [shown(all.text, difference.ours), shown(original, difference.theirs)];
    return tell(
      at(place?.start ?? 0),
      here && there
        ? `Here is ${here}, in the original ${there}.`
        : here
          ? `The original does not have ${here}.`
          : `The original has ${there} here.`,
      'Mend the text, or leave it where the original’s page is at fault.',
    );
  });
  const more = found.length - TOLD;
  if (more <= 0) return told;
  return [
    ...told,
    tell(at(0), `The text differs from its original in ${more} more places.`, 'Mend the first ones and check again.'),
  ];

  function tell(place: ReturnType<typeof at>, message: string, hint: string): Problem {
    return { kind: 'differing-text', ...place, message, hint };
  }
}

function shown(text: string, words: readonly Word[]): string {
  if (words.length === 0) return '';
  const last = words[Math.min(words.length, SHOWN) - 1];
  const line = oneLine(text.slice(words[0]?.start, last?.end));
  return `“${line}${words.length > SHOWN ? ` … (${words.length} words)` : ''}”`;
}

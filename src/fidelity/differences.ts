import type { Word } from './common-runs.ts';

/** Words of one text that stand in the place of words of another. Either may be none. */
export interface Difference {
  ours: Word[];
  theirs: Word[];
  /** The number of the word of ours before which it stands. */
  at: number;
}

/** So many words in a row have to agree before two texts are taken to be in step again. */
const ANCHOR = 4;

/**
 * The places where two texts of the same words differ. What theirs has before the first words in common and after the
 * last is not told: a captured page has more on it than the text.
 * @returns undefined where they have nothing in common
 */
export function differences(ours: readonly Word[], theirs: readonly Word[]): Difference[] | undefined {
  const anchors = indexAnchors(theirs);
  const found: Difference[] = [];
  let [here, there, begun] = [0, 0, false];
  while (here < ours.length) {
    if (begun && ours[here]?.word === theirs[there]?.word) {
      here += 1;
      there += 1;
      continue;
    }
    const next = nextCommon(ours, here, there, anchors);
    const at = next?.here ?? ours.length;
    const skipped = begun && next ? theirs.slice(there, next.there) : [];
    if (at > here || skipped.length > 0) found.push({ ours: ours.slice(here, at), theirs: skipped, at: here });
    if (!next) break;
    begun = true;
    here = next.here;
    there = next.there;
  }
  return begun || ours.length === 0 ? found.filter(differs) : undefined;
}

/** What one writes as two words, the other may write as one. */
function differs({ ours, theirs }: Difference): boolean {
  return ours.map(({ word }) => word).join('') !== theirs.map(({ word }) => word).join('');
}

function indexAnchors(words: readonly Word[]): Map<string, number[]> {
  const anchors = new Map<string, number[]>();
  for (let at = 0; at + ANCHOR <= words.length; at += 1) {
    const key = keyOf(words, at);
    const known = anchors.get(key);
    if (known) known.push(at);
    else anchors.set(key, [at]);
  }
  return anchors;
}

/** The nearest place of ours, and of theirs, from which they agree: the one with the fewest words between. */
function nextCommon(ours: readonly Word[], here: number, there: number, anchors: ReadonlyMap<string, number[]>) {
  let best: { here: number; there: number; between: number } | undefined;
  for (let at = here; at + ANCHOR <= ours.length && at - here < (best?.between ?? Number.POSITIVE_INFINITY); at += 1) {
    const place = anchors.get(keyOf(ours, at))?.find((each) => each >= there);
    if (place === undefined) continue;
    const between = at - here + place - there;
    if (between < (best?.between ?? Number.POSITIVE_INFINITY)) best = { here: at, there: place, between };
  }
  return best;
}

function keyOf(words: readonly Word[], at: number): string {
  return words
    .slice(at, at + ANCHOR)
    .map(({ word }) => word)
    .join(' ');
}

import { measureAttribution, type Score } from '../samples/measure-attribution.ts';
import { type HalfScores, measureSample, type Outcome } from '../samples/measure-sample.ts';

const MIN_F1 = 0.9;

/**
 * Prints how well quotations are found and attributed on the labelled articles, and on both halves of both samples.
 * @param isVerbose whether what is wrong is listed; never of the half that is not seen
 */
export async function quotationsBench(isVerbose: boolean): Promise<boolean> {
  const { articles, spans, speakers, cues, misses } = measureAttribution();
  const halves = (['seen', 'unseen', 'second seen', 'second unseen'] as const).map((half) => ({
    half,
    scores: measureSample(half),
  }));
  if (isVerbose) {
    for (const miss of misses) console.log(miss);
    for (const { half, scores } of halves)
      if (!half.endsWith('unseen')) for (const miss of scores.misses) console.log(miss);
  }
  console.log(`${spans.labelled} quotations in ${articles} articles`);
  const f1 = [printScore('spans', spans), printScore('speakers', speakers), printScore('cues', cues)];
  for (const { half, scores } of halves) printHalf(`${half} half of the sample`, scores);
  return f1.every((value) => value >= MIN_F1);
}

function printHalf(what: string, { texts, spans, named, unnamed }: HalfScores): void {
  console.log(`\n${spans.labelled} quotations in ${texts} texts, the ${what}`);
  printScore('spans', spans);
  printOutcomes('named', named);
  printOutcomes('nobody', unnamed);
}

function printOutcomes(what: string, outcomes: Record<Outcome, number>): void {
  const all = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  const share = (count: number) => `${count} (${((100 * count) / (all || 1)).toFixed(1)} %)`;
  const { right, wrong, wrongWithDoubt, nobody } = outcomes;
  console.log(
    `${what.padEnd(8)}  right ${share(right)}  wrong ${share(wrong)}  wrong with a doubt ${share(wrongWithDoubt)}  nobody ${share(nobody)}`,
  );
}

/** @returns F1, the harmonic mean of precision and recall */
function printScore(what: string, { right, found, labelled }: Score): number {
  const [precision, recall] = [right / (found || 1), right / (labelled || 1)];
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  const [p, r, f] = [precision, recall, f1].map((value) => value.toFixed(3));
  console.log(
    `${what.padEnd(8)}  precision ${p}  recall ${r}  F1 ${f}  (${right} right, ${found} found, ${labelled} labelled)`,
  );
  return f1;
}

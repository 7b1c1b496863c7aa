import { measureAttribution, type Score } from '../samples/measure-attribution.ts';

const MIN_F1 = 0.9;

/**
 * Prints how well quotations are found and attributed on the labelled articles.
 * @param isVerbose whether what is wrong is listed
 */
export async function quotationsBench(isVerbose: boolean): Promise<boolean> {
  const { articles, spans, speakers, cues, misses } = measureAttribution();
  if (isVerbose) for (const miss of misses) console.log(miss);
  console.log(`${spans.labelled} quotations in ${articles} articles`);
  const f1 = [printScore('spans', spans), printScore('speakers', speakers), printScore('cues', cues)];
  return f1.every((value) => value >= MIN_F1);
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

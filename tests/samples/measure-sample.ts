import type { FoundQuotation } from '../../src/import/quotation.ts';
import { findQuotations } from '../../src/import/quotations/find-quotations.ts';
import { type Half, readAttributionSample, type SampleLabel, type SampleText } from './read-attribution-sample.ts';

/** What became of the speaker of a quotation. */
export type Outcome = 'right' | 'wrong' | 'wrongWithDoubt' | 'nobody';

/** How the quotations of a half were attributed. */
export interface HalfScores {
  texts: number;
  /** Quotations whose first and last character are those of the label. */
  spans: { right: number; found: number; labelled: number };
  /** Of quotations with a speaker, and of those where nobody is right. */
  named: Record<Outcome, number>;
  unnamed: Record<Outcome, number>;
  /** What is not right, a text for each quotation. */
  misses: string[];
}

const ARTICLE =
  /^(?:the|an?|its|his|her|le|la|les|il|lo|el|los|las|der|die|das|de|het|os?|as?) |^(?:l|un)['’]|^ה(?=\p{L})|^ال/iu;

/** Finds the quotations of a half of the sample, and compares them with their labels. */
export function measureSample(half: Half): HalfScores {
  const scores: HalfScores = {
    texts: 0,
    spans: { right: 0, found: 0, labelled: 0 },
    named: noOutcomes(),
    unnamed: noOutcomes(),
    misses: [],
  };
  for (const sample of readAttributionSample().filter((text) => text.half === half)) addText(scores, sample);
  return scores;
}

function noOutcomes(): Record<Outcome, number> {
  return { right: 0, wrong: 0, wrongWithDoubt: 0, nobody: 0 };
}

function addText(scores: HalfScores, sample: SampleText): void {
  const found = findQuotations(sample.text, { language: sample.language });
  scores.texts += 1;
  scores.spans.found += found.length;
  scores.spans.labelled += sample.labels.length;
  for (const label of sample.labels) {
    const match = found.find(({ start, end }) => start === label.start && end === label.end);
    if (match) scores.spans.right += 1;
    const outcome = judge(label, match);
    scores[label.kind === 'named' ? 'named' : 'unnamed'][outcome] += 1;
    if (outcome !== 'right') scores.misses.push(formatMiss(sample, label, match, outcome));
  }
}

/** What the text calls a speaker whom it does not name is right where the label has the same words, and else names nobody. */
function judge({ kind, speakers }: SampleLabel, found: FoundQuotation | undefined): Outcome {
  const name = found?.speaker?.name;
  if (kind === 'named' && name && speakers.some((speaker) => plainName(speaker) === plainName(name))) return 'right';
  if (!name || found?.speaker?.unnamed) return kind === 'named' ? 'nobody' : 'right';
  return found?.doubt ? 'wrongWithDoubt' : 'wrong';
}

function plainName(name: string): string {
  return name.toLowerCase().replace(ARTICLE, '');
}

function formatMiss(
  { name, text }: SampleText,
  label: SampleLabel,
  found: FoundQuotation | undefined,
  outcome: Outcome,
): string {
  const words = JSON.stringify(text.slice(label.start, label.end).slice(0, 50));
  const given = found ? `${found.speaker?.name ?? '-'} | ${found.cue ?? '-'} | ${found.doubt ?? ''}` : 'not found';
  return `${name}: ${words}\n  ${outcome}: label ${label.speakers.join(' / ') || label.kind}, found ${given}`;
}

import type { FoundQuotation } from '../../src/import/quotation.ts';
import { findQuotations } from '../../src/import/quotations/find-quotations.ts';
import { QUOTATION_SAMPLE } from './quotations-sample.ts';

/** A quotation as a person has marked it. */
interface Labelled {
  start: number;
  end: number;
  speaker: string | undefined;
  cue: string | undefined;
}

const LABEL = /\{(?:\/|-|([^{}|]+) \| ([^{}|]+))\}/gu;
const TARGET = 0.9;

/**
 * Measures how well quotations are found and attributed, on articles with labels: spans that are the same to the character;
 * speakers of the spans found, by full name; cues that share their words with the label.
 */
export async function quotationsBench(words: string[]): Promise<boolean> {
  const verbose = words.includes('--misses');
  const totals = { labelled: 0, found: 0, spans: 0, named: 0, given: 0, speakers: 0, cues: 0 };
  for (const article of QUOTATION_SAMPLE) {
    const { text, labels } = readLabels(article);
    const found = findQuotations(text);
    totals.labelled += labels.length;
    totals.found += found.length;
    totals.given += found.filter(({ speaker }) => speaker).length;
    totals.named += labels.filter(({ speaker }) => speaker).length;
    for (const label of labels) {
      const match = found.find(({ start, end }) => start === label.start && end === label.end);
      const speaker = match !== undefined && label.speaker !== undefined && isSame(match.speaker?.name, label.speaker);
      if (match) totals.spans += 1;
      if (speaker) totals.speakers += 1;
      if (speaker && overlaps(match.cue, label.cue)) totals.cues += 1;
      const right = match && (label.speaker ? speaker && overlaps(match.cue, label.cue) : !match.speaker);
      if (verbose && !right) console.log(describe(text, label, match));
    }
  }
  console.log(`${totals.labelled} quotations in ${QUOTATION_SAMPLE.length} articles`);
  const scores = [
    score('spans', totals.spans, totals.found, totals.labelled),
    score('speakers', totals.speakers, totals.given, totals.named),
    score('cues', totals.cues, totals.given, totals.named),
  ];
  return scores.every((f1) => f1 >= TARGET);
}

function readLabels(article: string): { text: string; labels: Labelled[] } {
  let text = '';
  let from = 0;
  const labels: Labelled[] = [];
  for (const match of article.matchAll(LABEL)) {
    text += article.slice(from, match.index);
    from = match.index + match[0].length;
    const last = labels.at(-1);
    if (match[0] !== '{/}') labels.push({ start: text.length + 1, end: text.length, speaker: match[1], cue: match[2] });
    else if (last) last.end = /[“”"’»\u2018]$/u.test(text) && !/[a-z.]$/u.test(text) ? text.length - 1 : text.length;
  }
  return { text: text + article.slice(from), labels };
}

function isSame(found: string | undefined, label: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/^(?:the|an?) /u, '');
  return found !== undefined && plain(found) === plain(label);
}

function overlaps(found: string | undefined, label: string | undefined): boolean {
  if (!found || !label) return found === label;
  const words = new Set(found.toLowerCase().match(/[\p{L}’']+/gu));
  const wanted = label.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  return wanted.filter((word) => words.has(word)).length >= wanted.length / 2;
}

function score(what: string, right: number, found: number, labelled: number): number {
  const [precision, recall] = [right / (found || 1), right / (labelled || 1)];
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  const [p, r, f] = [precision, recall, f1].map((value) => value.toFixed(3));
  console.log(
    `${what.padEnd(8)}  precision ${p}  recall ${r}  F1 ${f}  (${right} right, ${found} found, ${labelled} labelled)`,
  );
  return f1;
}

function describe(text: string, label: Labelled, found: FoundQuotation | undefined): string {
  const said = found ? `${found.speaker?.name ?? '-'} | ${found.cue ?? '-'} | ${found.doubt ?? ''}` : 'not found';
  return `${JSON.stringify(text.slice(label.start, label.end).slice(0, 60))}\n  is    ${label.speaker ?? '-'} | ${label.cue ?? '-'}\n  found ${said}`;
}

import type { FoundQuotation } from '../../src/import/quotation.ts';
import { findQuotations } from '../../src/import/quotations/find-quotations.ts';
import { LABELLED_ARTICLES } from './labelled-quotations.ts';

/** A quotation as a person has labelled it. */
interface LabelledQuotation {
  start: number;
  end: number;
  speaker: string | undefined;
  cue: string | undefined;
}

/** How many were found, how many should have been, and how many of the found are right. */
export interface Score {
  right: number;
  found: number;
  labelled: number;
}

/** How well quotations are found and attributed. */
export interface AttributionScores {
  articles: number;
  /** Quotations whose first and last character are those of the label. */
  spans: Score;
  /** Speakers of these, by full name, without an article and whatever the case. */
  speakers: Score;
  /** Cues of these speakers that share half of their words with the label. */
  cues: Score;
  /** What is wrong, one text for each quotation. */
  misses: string[];
}

const LABEL = /\{(?:\/|-|([^{}|]+) \| ([^{}|]+))\}/gu;

/** Finds the quotations of the labelled articles, and compares them with their labels. */
export function measureAttribution(): AttributionScores {
  const [spans, speakers, cues] = [emptyScore(), emptyScore(), emptyScore()];
  const misses: string[] = [];
  for (const article of LABELLED_ARTICLES) {
    const { text, labels } = parseLabels(article);
    const found = findQuotations(text);
    const named = found.filter(({ speaker }) => speaker).length;
    const labelledSpeakers = labels.filter(({ speaker }) => speaker).length;
    spans.labelled += labels.length;
    spans.found += found.length;
    for (const score of [speakers, cues]) {
      score.labelled += labelledSpeakers;
      score.found += named;
    }
    for (const label of labels) {
      const match = found.find(({ start, end }) => start === label.start && end === label.end);
      const hasSpeaker = match !== undefined && isSameName(match.speaker?.name, label.speaker);
      const hasCue = hasSpeaker && sharesWords(match.cue, label.cue);
      if (match) spans.right += 1;
      if (hasSpeaker) speakers.right += 1;
      if (hasCue) cues.right += 1;
      if (!match || (label.speaker ? !hasCue : match.speaker)) misses.push(formatMiss(text, label, match));
    }
  }
  return { articles: LABELLED_ARTICLES.length, spans, speakers, cues, misses };
}

function emptyScore(): Score {
  return { right: 0, found: 0, labelled: 0 };
}

function parseLabels(article: string): { text: string; labels: LabelledQuotation[] } {
  let text = '';
  let from = 0;
  const labels: LabelledQuotation[] = [];
  for (const match of article.matchAll(LABEL)) {
    text += article.slice(from, match.index);
    from = match.index + match[0].length;
    const last = labels.at(-1);
    if (match[0] !== '{/}') labels.push({ start: text.length + 1, end: text.length, speaker: match[1], cue: match[2] });
    else if (last) last.end = /[“”"’»\u2018]$/u.test(text) && !/[a-z.]$/u.test(text) ? text.length - 1 : text.length;
  }
  return { text: text + article.slice(from), labels };
}

function isSameName(found: string | undefined, label: string | undefined): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/^(?:the|an?) /u, '');
  return found !== undefined && label !== undefined && plain(found) === plain(label);
}

function sharesWords(found: string | undefined, label: string | undefined): boolean {
  if (!found || !label) return found === label;
  const words = new Set(found.toLowerCase().match(/[\p{L}’']+/gu));
  const wanted = label.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  return wanted.filter((word) => words.has(word)).length >= wanted.length / 2;
}

function formatMiss(text: string, label: LabelledQuotation, found: FoundQuotation | undefined): string {
  const given = found ? `${found.speaker?.name ?? '-'} | ${found.cue ?? '-'} | ${found.doubt ?? ''}` : 'not found';
  return `${JSON.stringify(text.slice(label.start, label.end).slice(0, 60))}\n  label ${label.speaker ?? '-'} | ${label.cue ?? '-'}\n  found ${given}`;
}

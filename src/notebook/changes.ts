import { withoutMarks } from '../text/language-marks.ts';
import { plainWords } from '../text/words.ts';
import type { NotebookItem } from './item.ts';

/** What an article holds now, in the order of its text. */
export interface PresentArticle {
  quotations: readonly PresentPlace[];
  passages: readonly PresentPlace[];
  /** Whether the text around the quotations is the editors' own. */
  retold?: true;
}

/** A quotation with its speaker, or a paragraph, which has one where it has nothing but their words. */
export interface PresentPlace {
  anchor: string;
  text: string;
  speaker?: string;
  role?: string;
  conveyed?: string;
  /** Whether the words are the editors' own. */
  retold?: true;
}

/**
 * What became of something kept: it stands as it was, where it was or elsewhere in the article; it reads otherwise now, or
 * is another speaker's; or it is gone.
 */
export type Finding = { is: 'same'; anchor: string } | ({ is: 'changed' } & PresentPlace) | { is: 'gone' };

/** Of the words of two paragraphs together, the share that both have, above which one is held to be a version of the other. */
const ALIKE = 0.5;

/**
 * Looks for something kept in its article as it is now: a quotation by its id, then by its words; others by their words. Other
 * quotation marks are no change, nor is the comma that quotations once ended with.
 */
export function compare(item: NotebookItem, now: PresentArticle): Finding {
  if (item.kind === 'article') return { is: 'same', anchor: item.anchor };
  if (item.kind === 'selection') return findSelection(item, now);
  const text = withoutMarks(item.text).replace(item.kind === 'quotation' ? /,$/ : '', '');
  const has = ({ text: present }: PresentPlace) => withoutMarks(present) === text;
  const holds = ({ text: present }: PresentPlace) => withoutMarks(present).includes(text);
  const isBySame = ({ speaker }: PresentPlace) => speaker === item.speaker;
  const own = item.kind === 'quotation' ? now.quotations.find(({ anchor }) => anchor === item.anchor) : undefined;
  if (own) return has(own) && isBySame(own) ? { is: 'same', anchor: own.anchor } : { is: 'changed', ...own };
  const same = item.kind === 'quotation' ? now.quotations.find(has) : nearest(now.passages.filter(has), item.anchor);
  const found = same ?? now.passages.find(holds);
  const isOfMany = found !== same && found?.speaker === undefined;
  if (found && (isOfMany || isBySame(found))) return { is: 'same', anchor: found.anchor };
  const version = found ?? (item.kind === 'passage' ? mostAlike(text, now.passages) : undefined);
  if (!version) return { is: 'gone' };
  return { is: 'changed', ...version, ...(version.speaker === undefined && now.retold && { retold: true }) };
}

/** Looks for selected words: those of a speaker in a quotation, others anywhere in the text, whatever paragraphs they span. */
function findSelection({ anchor, speaker, ...item }: NotebookItem, { quotations, passages }: PresentArticle): Finding {
  const text = withoutMarks(item.text);
  const holds = (place: PresentPlace) => withoutMarks(place.text).includes(text);
  if (speaker !== undefined) {
    const quoting = quotations.filter(holds);
    const same = nearest(
      quoting.filter((each) => each.speaker === speaker),
      anchor,
    );
    const [other] = quoting;
    if (same) return { is: 'same', anchor: same.anchor };
    return other ? { is: 'changed', ...other, text } : { is: 'gone' };
  }
  const same = nearest(passages.filter(holds), anchor);
  if (same) return { is: 'same', anchor: same.anchor };
  const at = passages
    .map((place) => withoutMarks(place.text))
    .join(' ')
    .indexOf(text);
  if (at >= 0) return { is: 'same', anchor: passageAt(passages, at) };
  const version = mostAlike(text, passages);
  return version ? { is: 'changed', anchor: version.anchor, text: version.text } : { is: 'gone' };
}

/** The anchor of the paragraph in which a character stands, of all paragraphs with a space between each two. */
function passageAt(passages: readonly PresentPlace[], position: number): string {
  let end = 0;
  for (const { anchor, text } of passages) {
    end += withoutMarks(text).length + 1;
    if (position < end) return anchor;
  }
  return '';
}

/** Of paragraphs with the same words, the one at the anchor, or the first. */
function nearest(places: readonly PresentPlace[], anchor: string): PresentPlace | undefined {
  return places.find((place) => place.anchor === anchor) ?? places[0];
}

function mostAlike(text: string, passages: readonly PresentPlace[]): PresentPlace | undefined {
  const scored = passages.map((place) => ({ place, score: likeness(text, place.text) }));
  const [best] = scored.sort((a, b) => b.score - a.score);
  return best && best.score >= ALIKE ? best.place : undefined;
}

/** Sørensen–Dice coefficient of the sets of words, from 0 to 1. */
function likeness(a: string, b: string): number {
  const [left, right] = [new Set(plainWords(a)), new Set(plainWords(b))];
  const size = left.size + right.size;
  return size === 0 ? 0 : (2 * [...left].filter((word) => right.has(word)).length) / size;
}

import type { Root } from 'mdast';
import { addRoles, isBiography } from '../biographies.ts';
import { boilerplateReason } from '../boilerplate.ts';
import {
  type Capture,
  CaptureError,
  type CopyHints,
  type FoundAuthor,
  type FoundValue,
  type RemovedBlock,
} from '../capture.ts';
import { findCorrections } from '../corrections.ts';
import { type Credits, isCaptionOnly, isProse, readCredits, withCredits } from '../credit-lines.ts';
import { MAX_INTRODUCTIONS, saysWhen } from '../date-lines.ts';
import { nameInStandfirst, nameWithNote } from '../metadata/author-lines.ts';
import { isBylineLabel } from '../metadata/byline-words.ts';
import { guessLanguage } from '../metadata/language.ts';
import { foundAuthor, isPersonName, splitByline } from '../metadata/names.ts';
import { findDates } from '../metadata/read-date.ts';
import { isSignedLine, nameBesideDate } from '../metadata/signed-line.ts';
import { MAY_BE_CUT } from '../paywalls.ts';
import { findPullQuotes, isSignature, type TextLine } from '../pull-quotes.ts';
import { locateText } from '../tree/locate-text.ts';
import { noteYearless, readDates, yearFromCapture } from './copy-dates.ts';
import { findEnd, findHeadline, type Line, reasonAbove } from './copy-lines.ts';
import { findOutletOfCopy, isAppeal } from './find-outlet.ts';
import { type HeadLine, kindOfHeadLine } from './line-kinds.ts';

/** Lines above the text that are looked at for what they say of the article. */
const MAX_HEAD_LINES = 40;

/** What the lines of a copy say, gathered from the first to the last. */
interface Gathered {
  authors: FoundValue<FoundAuthor>[];
  captions: FoundValue<string>[];
  dates: { line: string; at: number }[];
  body: Line[];
  /** What stands above the text and within it, and is none. */
  removed: RemovedBlock[];
  /** What stands below the text. */
  tail: RemovedBlock[];
  notes: string[];
}

/** Reads the blocks of a text copied from a page: what is above the text, the text itself, and what is below it. */
export function readCopy(tree: Root, hints: CopyHints = {}): Omit<Capture, 'file'> {
  const all: Line[] = tree.children.map((node) => ({
    node,
    text: locateText({ type: 'root', children: [node] })
      .text.replace(/\s+/g, ' ')
      .trim(),
  }));
  const language = hints.language?.value ?? guessLanguage(all.map(({ text }) => text).join('\n'));
  const { corrections, taken } = findCorrections(
    all.map(({ text }) => ({ text, isText: isProse(text) })),
    language,
  );
  const lines = all.filter((_, index) => !taken[index]);
  const found: Gathered = {
    authors: [...(hints.authors ?? [])],
    captions: [],
    dates: [],
    body: [],
    removed: all.flatMap(({ text }, index) => (taken[index] ? [{ text, reason: 'correction' }] : [])),
    tail: [],
    notes: [],
  };
  const start = Math.max(
    0,
    lines
      .slice(0, MAX_HEAD_LINES)
      .findIndex(({ node, text }) => node.type !== 'heading' && kindOfHeadLine(text, language) === 'prose'),
  );
  const titleAt = readAbove(lines, start, language, found);
  readText(lines, start, language, found);
  takeFromEnd(language, found);
  const kept: Root = { type: 'root', children: found.body.map(({ node }) => node) };
  const { text } = locateText(kept);
  if (!text.trim()) throw new CaptureError('This file has no text of an article.');
  const { captured, published } = readDates(found.dates, titleAt, hints, language);
  const beside = [...withCaptions(found.removed, found.captions), ...found.tail];
  if (beside.some(({ reason }) => reason === 'paywall prompt')) found.notes.push(MAY_BE_CUT);
  if (!published) found.notes.push(...noteYearless(found.body, language));
  return {
    title: hints.title ?? (titleAt >= 0 ? { value: lines[titleAt]?.text ?? '', from: 'text' } : undefined),
    authors: addRoles(
      found.authors,
      found.tail.map((each) => each.text),
    ),
    published: published ?? yearFromCapture(found.body, captured, hints.url?.value, language),
    captured,
    source: hints.source ?? findOutletOfCopy(found.body[0]?.text ?? '', beside),
    language: hints.language,
    url: hints.url,
    captions: found.captions,
    corrections,
    text,
    removed: beside,
    tree: kept,
    notes: found.notes,
  };
}

/**
 * Reads the lines above the first paragraph.
 * @param start where that paragraph stands
 * @returns where the headline stands; -1 without one
 */
function readAbove(lines: readonly Line[], start: number, language: string | undefined, found: Gathered): number {
  const { authors, captions, dates, body, removed } = found;
  const above = lines.slice(0, start);
  const kinds = above.map(({ node, text }, at) => {
    if (node.type === 'heading') return 'heading';
    return isBylineLabel(above[at - 1]?.text ?? '') && isPersonName(text) ? 'byline' : kindOfHeadLine(text, language);
  });
  const titleAt = findHeadline(above, kinds);
  above.forEach((line, at) => {
    const kind = kinds[at];
    if (kind === 'caption') captions.push({ value: line.text, from: 'text' });
    if (authors.length === 0) authors.push(...namedIn(line.text, kind, language));
    if (kind === 'date' || (kind === 'byline' && findDates(line.text, language).length > 0))
      dates.push({ line: line.text, at });
    const standfirst = titleAt >= 0 && at > titleAt && (kind === 'other' || kind === 'heading');
    if (standfirst) body.push(line);
    else removed.push({ text: line.text, reason: at === titleAt ? 'title' : reasonAbove(kind, line.text) });
  });
  if (authors.length === 0 && titleAt >= 0)
    authors.push(...authorsBelowHeadline(lines, titleAt).map((value) => foundAuthor(value, 'text')));
  return titleAt;
}

/** The authors in a line above the text. */
function namedIn(line: string, kind: HeadLine | 'heading' | undefined, language: string | undefined) {
  const names =
    kind === 'byline' && !isBylineLabel(line) ? line : kind === 'date' ? nameBesideDate(line, language) : '';
  return splitByline(names ?? '').map((value) => foundAuthor(value, 'text'));
}

/** Reads the lines from the first paragraph on: those of the text, and those behind what ends it. */
function readText(lines: readonly Line[], start: number, language: string | undefined, found: Gathered): void {
  const { captions, dates, body, removed, tail } = found;
  const rest = lines.slice(start);
  const end = findEnd(rest);
  const pulled = findPulled(rest.slice(0, end));
  const introduced = rest.flatMap(({ text }, at) => (isProse(text) ? [at] : []))[MAX_INTRODUCTIONS] ?? end;
  rest.slice(0, end).forEach((line, at) => {
    const reason = line.node.type === 'code' ? undefined : pulled.has(at) ? 'pull quote' : boilerplateReason(line.text);
    if (reason) removed.push({ text: line.text, reason });
    else if (at < introduced && saysWhen(line.text, language)) {
      dates.push({ line: line.text, at: start + at });
      removed.push({ text: line.text, reason: 'date' });
    } else if (line.node.type === 'paragraph' && isCaptionOnly(line.text))
      captions.push({ value: line.text, from: 'text' });
    else body.push(line);
  });
  for (const { text } of rest.slice(end))
    tail.push({ text, reason: boilerplateReason(text) ?? 'below the end of the article' });
}

/** Takes from the end of the text what is none: who wrote it, when it was published, and appeals to readers. */
function takeFromEnd(language: string | undefined, found: Gathered): void {
  const { body, dates, notes, tail } = found;
  const names = found.authors.map(({ value }) => value.name);
  for (let last = body.at(-1); last && body.length > 1; last = body.at(-1)) {
    const credits = readCredits(last.text) ?? readSignature(last.text);
    if (credits) {
      const read = withCredits(found.authors, [credits]);
      found.authors = read.authors;
      notes.push(...read.notes);
    }
    const isDate = saysWhen(last.text, language);
    if (isDate) dates.push({ line: last.text, at: Number.POSITIVE_INFINITY });
    const reason =
      (isDate && 'date') ||
      (credits && 'byline') ||
      (isBiography(last.text, names) && 'about the author') ||
      (boilerplateReason(last.text) ?? (isAppeal(last.text) ? 'appeal' : undefined));
    if (!reason) break;
    tail.unshift({ text: last.text, reason });
    body.pop();
  }
}

/** What was left out with the captions, each of which is told once. */
function withCaptions(removed: readonly RemovedBlock[], captions: readonly FoundValue<string>[]): RemovedBlock[] {
  const all = [...removed, ...captions.map(({ value }) => ({ text: value, reason: 'photo caption' }))];
  return all.filter(
    ({ text, reason }, at) => reason !== 'photo caption' || all.findIndex((each) => each.text === text) === at,
  );
}

/** The authors whom a line below the headline names without saying that they wrote the text. */
function authorsBelowHeadline(lines: readonly Line[], titleAt: number): FoundAuthor[] {
  return [...nameInStandfirst(lines, titleAt), ...nameWithNote(lines, titleAt)].slice(0, 1).flatMap(splitByline);
}

/** The people who sign a text below it: `Von Ada Berg`. */
function readSignature(line: string): Credits | undefined {
  const reporters = isSignedLine(line) ? splitByline(line) : [];
  return reporters.length > 0 && reporters.every(({ name }) => isPersonName(name))
    ? { reporters, others: [] }
    : undefined;
}

/** The quotations that stand in a text and apart from it, with the lines that sign them. */
function findPulled(lines: readonly Line[]): ReadonlySet<number> {
  const quotes = findPullQuotes(
    lines.map(({ node, text }): TextLine => {
      if (node.type === 'blockquote') return { text, set: 'apart', isBody: false };
      return { text, set: node.type === 'paragraph' ? { alike: '' } : 'never', isBody: node.type !== 'heading' };
    }),
  );
  const signatures = [...quotes].map((at) => at + 1).filter((at) => isSignature(lines[at]?.text ?? ''));
  return new Set([...quotes, ...signatures]);
}

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
import { kindOfHeadLine } from './line-kinds.ts';

/** Lines above the text that are looked at for what they say of the article. */
const MAX_HEAD_LINES = 40;

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
  const removed: RemovedBlock[] = all.flatMap(({ text }, index) =>
    taken[index] ? [{ text, reason: 'correction' }] : [],
  );
  const captions: FoundValue<string>[] = [];
  const notes: string[] = [];
  const head = lines
    .slice(0, MAX_HEAD_LINES)
    .findIndex(({ node, text }) => node.type !== 'heading' && kindOfHeadLine(text, language) === 'prose');
  const above = head < 0 ? [] : lines.slice(0, head);
  const kinds = above.map(({ node, text }, at) => {
    if (node.type === 'heading') return 'heading';
    return isBylineLabel(above[at - 1]?.text ?? '') && isPersonName(text) ? 'byline' : kindOfHeadLine(text, language);
  });
  const titleAt = findHeadline(above, kinds);
  const title =
    hints.title ?? (titleAt >= 0 ? { value: above[titleAt]?.text ?? '', from: 'text' as const } : undefined);
  let authors: FoundValue<FoundAuthor>[] = [...(hints.authors ?? [])];
  const dates: { line: string; at: number }[] = [];
  const body: Line[] = [];
  above.forEach((line, at) => {
    const kind = kinds[at];
    if (kind === 'caption') captions.push({ value: line.text, from: 'text' });
    if (kind === 'byline' && authors.length === 0 && !isBylineLabel(line.text))
      authors.push(...splitByline(line.text).map((value) => foundAuthor(value, 'text')));
    if (kind === 'date' && authors.length === 0)
      authors.push(
        ...splitByline(nameBesideDate(line.text, language) ?? '').map((value) => foundAuthor(value, 'text')),
      );
    if (kind === 'date' || (kind === 'byline' && findDates(line.text, language).length > 0))
      dates.push({ line: line.text, at });
    const standfirst = titleAt >= 0 && at > titleAt && (kind === 'other' || kind === 'heading');
    if (standfirst) body.push(line);
    else removed.push({ text: line.text, reason: at === titleAt ? 'title' : reasonAbove(kind, line.text) });
  });
  if (authors.length === 0 && titleAt >= 0)
    authors.push(...authorsBelowHeadline(lines, titleAt).map((value) => foundAuthor(value, 'text')));
  const rest = lines.slice(Math.max(0, head));
  const end = findEnd(rest);
  const pulled = findPulled(rest.slice(0, end));
  const introduced = rest.flatMap(({ text }, at) => (isProse(text) ? [at] : []))[MAX_INTRODUCTIONS] ?? end;
  rest.slice(0, end).forEach((line, at) => {
    const reason = line.node.type === 'code' ? undefined : pulled.has(at) ? 'pull quote' : boilerplateReason(line.text);
    if (reason) removed.push({ text: line.text, reason });
    else if (at < introduced && saysWhen(line.text, language)) {
      dates.push({ line: line.text, at: above.length + at });
      removed.push({ text: line.text, reason: 'date' });
    } else if (line.node.type === 'paragraph' && isCaptionOnly(line.text))
      captions.push({ value: line.text, from: 'text' });
    else body.push(line);
  });
  const tail: RemovedBlock[] = rest
    .slice(end)
    .map(({ text }) => ({ text, reason: boilerplateReason(text) ?? 'below the end of the article' }));
  const names = authors.map(({ value }) => value.name);
  for (let last = body.at(-1); last && body.length > 1; last = body.at(-1)) {
    const credits = readCredits(last.text) ?? readSignature(last.text);
    if (credits) {
      const read = withCredits(authors, [credits]);
      authors = read.authors;
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
  for (const caption of captions) removed.push({ text: caption.value, reason: 'photo caption' });
  const kept: Root = { type: 'root', children: body.map(({ node }) => node) };
  const { text } = locateText(kept);
  if (!text.trim()) throw new CaptureError('This file has no text of an article.');
  const { captured, published } = readDates(dates, titleAt, hints, language);
  if ([...removed, ...tail].some(({ reason }) => reason === 'paywall prompt')) notes.push(MAY_BE_CUT);
  if (!published) notes.push(...noteYearless(body, language));
  return {
    title,
    authors: addRoles(
      authors,
      tail.map((each) => each.text),
    ),
    published: published ?? yearFromCapture(body, captured, hints.url?.value, language),
    captured,
    source: hints.source ?? findOutletOfCopy(body[0]?.text ?? '', [...removed, ...tail]),
    language: hints.language,
    url: hints.url,
    captions,
    corrections,
    text,
    removed: [
      ...removed.filter(
        ({ reason }, at, all) =>
          reason !== 'photo caption' || all.findIndex((each) => each.text === all[at]?.text) === at,
      ),
      ...tail,
    ],
    tree: kept,
    notes,
  };
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

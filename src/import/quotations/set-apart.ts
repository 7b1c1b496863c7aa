/**
 * Speech that a page sets apart without quotation marks, by the structure of its text:
 *
 *     > We wait.                          a block quotation or an embedded post, with the line that signs it
 *     > — Ann Lee
 *
 *     **Ann Lee:** We wait.               an interview
 *     **What now?** / We wait.            questions and answers; the answers are the guest’s
 *     ## Ann Lee / I wait.                a section of those who write for themselves
 *
 * Here it is found; `attribute.ts` says who is meant by the words that name the speaker.
 */

import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { findQuotedBlocks } from '../../text/quotation-marks.ts';
import type { SetApartKind } from '../quotation.ts';
import { type LocatedBlock, locateText, textOf } from '../tree/locate-text.ts';
import { isFirstName } from './first-names.ts';
import { hasFirstPerson, INTERVIEW_WORDS, INTERVIEWERS, isAddress, questionOrAnswer } from './interview-words.ts';
import { areInitialsOf, isEndOfName, isTitle, plainLabel, wordsOfName } from './label-names.ts';
import { DETERMINERS, isRoleNoun, ORGANIZATION_NAME_WORDS, wordSet } from './word-lists.ts';

/** A stretch of the text. */
interface Range {
  start: number;
  end: number;
}

/** Speech that a page sets apart. Offsets count in the text of its tree. */
export interface SetApartSpeech {
  kind: SetApartKind;
  /** The words of each paragraph, without quotation marks around all of them. */
  parts: Range[];
  /** The words with their marks. */
  outer: Range;
  /** The words that name the speaker. */
  label?: Range;
  /** Of an answer, the words in which the guest is named: before the first question. */
  lead?: Range;
  /** What an editor should look at, although the speaker is named. */
  doubt?: string;
}

/** What is known of an article apart from its text. */
export interface SetApartFacts {
  title?: string | undefined;
  language: string;
}

/** The longest line that signs, and the longest name before a colon. */
const MAX_SIGNATURE_CHARACTERS = 160;
const MAX_NAME_LINE_CHARACTERS = 80;
const MAX_LABEL_CHARACTERS = 60;
const MAX_LABEL_WORDS = 6;

/** How many paragraphs have to have a label, of names in capitals fewer, and how many questions there have to be. */
const MIN_LABELLED = 3;
const MIN_IN_CAPITALS = 2;
const MIN_QUESTIONS = 2;

const SIGNATURE_START = /^(?:[—–―-]|--)\s*(?=\p{L})/u;
const POST_SIGNATURE = /^(?:a )?(?:posted|post|tweet|tweeted|shared)(?: shared)? by /iu;
const HANDLE = /\(\s*@[^)\s]+\s*\)|@[\w.]+/u;

/** The speech that a text sets apart, in order and apart from each other. */
export function findSetApart(tree: Root, facts: SetApartFacts): SetApartSpeech[] {
  const { text, blocks: located } = locateText(tree);
  const blocks = located.filter((block) => block.text.trim() !== '');
  const quoted = findBlockQuotations(blocks);
  const free = blocks.filter((block) => !isInBlockquote(block));
  const talk =
    firstNonEmpty(
      () => findLabelled(free, facts),
      () => findAnswers(free, facts),
      () => findSections(free, facts, text),
    ) ?? [];
  return [...quoted, ...talk].sort((a, b) => a.outer.start - b.outer.start);
}

function firstNonEmpty<Item>(...finders: (() => Item[])[]): Item[] | undefined {
  for (const find of finders) {
    const found = find();
    if (found.length > 0) return found;
  }
  return undefined;
}

function isInBlockquote({ ancestors }: LocatedBlock): boolean {
  return ancestors.some(({ type }) => type === 'blockquote');
}

/** Block quotations and embedded posts. */
function findBlockQuotations(blocks: readonly LocatedBlock[]): SetApartSpeech[] {
  const found: SetApartSpeech[] = [];
  const groups = Map.groupBy(
    blocks.filter(isInBlockquote),
    ({ ancestors }) => ancestors.find(({ type }) => type === 'blockquote') as object,
  );
  for (const group of groups.values()) {
    const last = group.at(-1) as LocatedBlock;
    const behind = blocks[blocks.indexOf(last) + 1];
    const inside = signatureOf(last, group.length === 1) ?? (group.length > 1 ? nameLineOf(last) : undefined);
    const below = !inside && behind && !isInBlockquote(behind) ? signatureOf(behind, false) : undefined;
    const label = inside?.label ?? below?.label;
    const words = group.flatMap((block): Range[] => {
      if (block !== last || !inside) return [rangeOf(block)];
      return inside.from > block.start ? [{ start: block.start, end: inside.from }] : [];
    });
    const isSideBySide = group.every(
      ({ ancestors, paragraph }) => paragraph && ancestors.at(-1) === last.ancestors.at(-1),
    );
    const speech = isSideBySide ? speechOf('block quotation', words, group) : undefined;
    if (!speech || (speech.isMarked && !label)) continue;
    const signed = label && last.text.length > 0 ? textIn(label, inside ? last : behind) : '';
    const kind = HANDLE.test(signed) || POST_SIGNATURE.test(signed) ? 'post' : 'block quotation';
    found.push({ ...speech.speech, kind, ...(label && { label: nameRange(label, inside ? last : behind) }) });
  }
  return found;
}

function textIn({ start, end }: Range, block: LocatedBlock | undefined): string {
  return block ? block.text.slice(start - block.start, end - block.start) : '';
}

/** The part of a signature that names: behind a dash and “Posted by”, up to a handle. */
function nameRange(label: Range, block: LocatedBlock | undefined): Range {
  const words = textIn(label, block);
  const [lead = ''] = POST_SIGNATURE.exec(words) ?? [];
  const rest = words.slice(lead.length);
  const end =
    /\s*(?:\(\s*@|@|\n| on \d| on (?:mon|tues|wednes|thurs|fri|satur|sun)day)/iu.exec(rest)?.index ?? rest.length;
  return { start: label.start + lead.length, end: label.start + lead.length + end };
}

/**
 * The line that signs a block quotation, or the last line of its paragraph.
 * @param mayBeLine whether it may stand in the paragraph of the words, behind a line break
 */
function signatureOf(block: LocatedBlock, mayBeLine: boolean): { from: number; label: Range } | undefined {
  const { text, start, paragraph } = block;
  const at = mayBeLine ? text.lastIndexOf('\n') + 1 : 0;
  const line = text.slice(at);
  if (line.length > MAX_SIGNATURE_CHARACTERS) return undefined;
  const [dash] = SIGNATURE_START.exec(line) ?? [];
  const isSigned = paragraph && signs(paragraph) && at === 0;
  if (dash === undefined && !isSigned && !(POST_SIGNATURE.test(line) && line.length < text.length + 1))
    return undefined;
  const from = start + at + (dash ?? '').length;
  return { from: start + at, label: { start: from, end: start + text.length } };
}

/** A last line that is a name alone, with a post or without: `**Ann Lee**, mayor of Brask`. */
function nameLineOf({ text, start }: LocatedBlock): { from: number; label: Range } | undefined {
  const isName = text.length <= MAX_NAME_LINE_CHARACTERS && namesSpeaker(text) && !text.includes('\n');
  return isName ? { from: start, label: { start, end: start + text.length } } : undefined;
}

/** Whether the page’s own elements say that a paragraph signs a quotation: `<cite>`, `<footer>`, `<figcaption>`. */
function signs({ data }: Paragraph): boolean {
  return data !== undefined && 'signs' in data;
}

function rangeOf({ start, text }: LocatedBlock): Range {
  return { start, end: start + text.length };
}

/** Words as somebody’s speech; undefined where they are partly in marks, so that the text tells whose they are. */
function speechOf(
  kind: SetApartKind,
  ranges: readonly Range[],
  blocks: readonly LocatedBlock[],
): { speech: SetApartSpeech; isMarked: boolean } | undefined {
  const parts = ranges.map((range) => trimRange(range, blocks)).filter(({ start, end }) => start < end);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return undefined;
  const outer = { start: first.start, end: last.end };
  const inner = parts.map((part) => withoutMarks(part, blocks));
  const isMarked =
    inner.every((part, at) => part.start > (parts[at]?.start ?? 0)) && (inner.at(-1)?.end ?? 0) < last.end;
  if (isMarked) return { speech: { kind, parts: inner, outer }, isMarked };
  if (parts.some((part) => isNarrative(textOfRange(part, blocks)))) return undefined;
  return { speech: { kind, parts, outer }, isMarked };
}

function textOfRange({ start, end }: Range, blocks: readonly LocatedBlock[]): string {
  const block = blocks.find((each) => each.start <= start && start <= each.start + each.text.length);
  return textIn({ start, end }, block);
}

function trimRange(range: Range, blocks: readonly LocatedBlock[]): Range {
  const words = textOfRange(range, blocks);
  const lead = words.length - words.trimStart().length;
  return { start: range.start + lead, end: range.start + lead + words.trim().length };
}

/** A paragraph without the marks that hold all of it, or that it shares with the paragraphs beside it. */
function withoutMarks(range: Range, blocks: readonly LocatedBlock[]): Range {
  const words = textOfRange(range, blocks);
  const [open = ''] = /^[“„«"‘]\s*/u.exec(words) ?? [];
  const [close = ''] = /\s*[”“»"’]$/u.exec(words) ?? [];
  return { start: range.start + open.length, end: range.end - close.length };
}

/** Whether words in marks alternate with others, as where somebody reports what was said. */
function isNarrative(words: string): boolean {
  const spans = findQuotedBlocks(words, ['double', 'angle']).flatMap((block) => block.spans);
  const quoted = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return quoted > 0.4 * words.length;
}

/** A paragraph that begins with a label: `**Ann Lee:** We wait.` */
interface Labelled {
  block: LocatedBlock;
  label: Range;
  name: string;
  /** Where the words begin. */
  from: number;
}

/** Interviews and transcripts, whose speakers are named at the beginning of what they say. */
function findLabelled(blocks: readonly LocatedBlock[], facts: SetApartFacts): SetApartSpeech[] {
  const labelled = blocks.flatMap((block) => parseLabel(block) ?? []);
  const areInCapitals = labelled.every(({ name }) => isFullNameInCapitals(name));
  const least = areInCapitals ? MIN_IN_CAPITALS : MIN_LABELLED;
  if (labelled.length < least) return [];
  const byBlock = new Map(labelled.map((each) => [each.block, each]));
  const others = blocks
    .filter((block) => !byBlock.has(block))
    .map(({ text }) => text)
    .join('\n');
  const names = [...new Set(labelled.map(({ name }) => name))];
  const full = names.filter((name) => isFullName(wordsOfName(name), others));
  const people = [...full.map(wordsOfName), ...peopleIn(others)];
  const notes = findNotes(labelled);
  const speakerOf = new Map(names.map((name) => [name, notes.has(name) ? undefined : speakerMeant(name, people)]));
  const keyOf = ({ name }: Labelled): string => speakerOf.get(name) ?? plainLabel(name);
  const roles = new Map<string, LabelRole | undefined>();
  for (const each of labelled) {
    if (notes.has(each.name)) continue;
    const role = roleOfLabel(each.name, `${others}\n${full.join('\n')}`, facts.language);
    const isOfOne = role === 'initials' && speakerOf.get(each.name) !== undefined;
    roles.set(keyOf(each), roles.get(keyOf(each)) ?? (isOfOne ? 'name' : role));
  }
  const turns = new Map<string, number>();
  for (const each of labelled) turns.set(surnameOf(keyOf(each)), (turns.get(surnameOf(keyOf(each))) ?? 0) + 1);
  const asked = [...roles.values()].filter((role) => role === 'question' || role === 'answer').length;
  // Of two labels that take turns, who is not named is who asks: the outlet, or its reporter.
  const [one, other] = [...roles.keys()];
  if (roles.size === 2 && one !== undefined && other !== undefined && labelled.length > MIN_LABELLED) {
    if (roles.get(one) === 'name') roles.set(other, roles.get(other) ?? 'interviewer');
    else if (roles.get(other) === 'name') roles.set(one, roles.get(one) ?? 'interviewer');
  }
  const isKnown = (each: Labelled): boolean => roles.get(keyOf(each)) !== undefined;
  const known = labelled.filter(isKnown);
  const isTalk = areInCapitals || known.some((each) => (turns.get(surnameOf(keyOf(each))) ?? 0) > 1);
  if (known.length < least || known.length < labelled.length / 2 || !(isTalk || asked > 0)) return [];
  const first = blocks.indexOf((known[0] as Labelled).block);
  const last = (known.at(-1) as Labelled).block;
  const lead = leadOf(blocks, first);
  const found: SetApartSpeech[] = [];
  let open: Labelled | undefined;
  let parts: Range[] = [];
  const close = () => {
    const role = open && roles.get(keyOf(open));
    const isAnswer = role === 'answer';
    if (open && (isAnswer || role === 'name' || role === 'initials' || role === 'role')) {
      const speech = speechOf(isAnswer ? 'answer' : 'interview', parts, blocks)?.speech;
      const more = isAnswer ? { ...(lead && { lead }) } : { label: open.label };
      if (speech) found.push({ ...speech, ...more, ...(parts.length > 1 && { doubt: GOES_ON }) });
    }
    open = undefined;
    parts = [];
  };
  for (const block of blocks.slice(first, blocks.indexOf(last) + 1)) {
    const next = byBlock.get(block);
    if (next && isKnown(next)) {
      close();
      open = next;
      parts = next.from < block.start + block.text.length ? [{ start: next.from, end: rangeOf(block).end }] : [];
    } else if (open && !next && goesOn(block, open.name)) parts.push(rangeOf(block));
    else close();
  }
  close();
  return found;
}

const GOES_ON = 'Paragraphs without a name are taken to go on with what was said before; check where it ends.';

/** Whether a paragraph behind a speech may belong to it: running text, in which the speaker is not spoken of. */
function goesOn({ paragraph, text, ancestors }: LocatedBlock, name: string): boolean {
  if (!paragraph || ancestors.length > 1 || isEmphasized(paragraph) || /^[[(]/u.test(text) || isNarrative(text))
    return false;
  const surname = name.split(/\s+/u).at(-1) ?? name;
  return surname.length < 3 || !text.toLowerCase().includes(surname.toLowerCase());
}

/** What stands before a block, where a guest is named. */
function leadOf(blocks: readonly LocatedBlock[], first: number): Range | undefined {
  const [from, to] = [blocks[0], blocks[first - 1]];
  return from && to ? { start: from.start, end: rangeOf(to).end } : undefined;
}

/** `ANN LEE`, which nothing but a transcript has before a colon. */
function isFullNameInCapitals(name: string): boolean {
  const [first = '', ...others] = name.split(/\s+/u);
  return others.length > 0 && !/\p{Ll}/u.test(name) && isFirstName(capitalize(first));
}

/** The last word of a label: `hagen` of `Karl Hagen` and of `HAGEN`. */
function surnameOf(name: string): string {
  return plainLabel(name).split(/\s+/u).at(-1) ?? '';
}

/** Whether words are a first name and a surname, or stand so in the text. */
function isFullName(words: readonly string[], others: string): boolean {
  const isWhole = words.length > 1 && words.every(isNameLike) && !isNoun(words.at(-1) ?? '');
  return isWhole && (isFirstName(capitalize(words[0] ?? '')) || others.includes(words.join(' ')));
}

/** The people whom a text names by a first name and a surname. */
function peopleIn(text: string): string[][] {
  return [...text.matchAll(NAME_IN_TEXT)].flatMap(([found]) => {
    const words = found.replace(/[’']s$/u, '').split(' ');
    const start = words.findIndex((word) => isFirstName(word));
    return start >= 0 && isFullName(words.slice(start), '') ? [words.slice(start)] : [];
  });
}

const NAME_IN_TEXT =
  /(?<![\p{L}])\p{Lu}[\p{L}\p{M}’'-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}’'-]+|(?:de|der|den|van|von|la|le|di|da|del|bin|al|el)(?= )))*(?: \p{Lu}[\p{L}\p{M}’'-]+)/gu;

/** The one person of several whom a label can mean, as one string: by the whole name, the surname or initials. */
function speakerMeant(label: string, people: readonly string[][]): string | undefined {
  const words = wordsOfName(label);
  const name = plainLabel(words.join(' '));
  if (words.length > 1 && isFirstName(capitalize(words[0] ?? ''))) return name;
  const meant = people.filter((each) => isEndOfName(words, each) || areInitialsOf(words.join(''), each));
  const names = new Set(meant.map((each) => plainLabel(each.join(' '))));
  return names.size === 1 ? [...names][0] : undefined;
}

/** Words that more often begin a note than name who speaks: `Note:`. */
const NOTE_WORDS = wordSet('note update correction clarification price ps nb fyi source photo summary editor tip');

/** The labels that are taken for the beginning of a note: those words where they stand but once. */
function findNotes(labelled: readonly Labelled[]): ReadonlySet<string> {
  const times = Map.groupBy(labelled, ({ name }) => name);
  return new Set(
    [...times].flatMap(([name, all]) => (NOTE_WORDS.has(plainLabel(name)) && all.length === 1 ? [name] : [])),
  );
}

/** The label of a paragraph, in bold or plain, before a colon or in a line of its own. */
function parseLabel(block: LocatedBlock): Labelled | undefined {
  const { paragraph, text, start, ancestors } = block;
  if (!paragraph || ancestors.some(({ type }) => type === 'listItem')) return undefined;
  const bold = boldStartOf(paragraph);
  const name = (bold === undefined ? PLAIN_LABEL.exec(text)?.[1] : boldLabel(bold, text)) ?? letterLabel(text);
  if (name === undefined || name.length > MAX_LABEL_CHARACTERS || name.split(/\s+/u).length > MAX_LABEL_WORDS)
    return undefined;
  const [gap = ''] = /^(?: ?[[(]\d[\d:.]*[\])])?[\s:.\u00A0–—-]*/u.exec(text.slice(name.length)) ?? [];
  return {
    block,
    label: { start, end: start + name.length },
    name,
    from: start + name.length + gap.length,
  };
}

/** Words with capitals before a colon. */
const PLAIN_LABEL =
  /^(\p{L}[\p{L}\p{M}.’'-]*(?: [\p{L}(][\p{L}\p{M}.,’')-]*){0,5})(?: ?[[(]\d[\d:.]*[\])])?[ \u00A0\u202F]?:\s/u;

/** `Q.`, `A.` */
function letterLabel(text: string): string | undefined {
  return /^([QA])\.\s/u.exec(text)?.[1];
}

/** The words in bold with which a paragraph begins; undefined where it begins plain. */
function boldStartOf({ children }: Paragraph): string | undefined {
  const [first] = children;
  return first?.type === 'strong' ? textOf(first.children) : undefined;
}

/** The name in the bold beginning of a paragraph, before a colon or a line break. */
function boldLabel(bold: string, text: string): string | undefined {
  const rest = text.slice(bold.length);
  const trimmed = bold.trimEnd();
  if (/[:.]$/u.test(trimmed) && rest.trim() !== '') return trimmed.replace(/[\s:.]+$/u, '');
  const colon = /^([^:]{1,60}?)\s?:\s/u.exec(bold);
  if (colon) return colon[1];
  return /^(?:\s*:|\n)/u.test(rest) ? trimmed : undefined;
}

type LabelRole = 'name' | 'initials' | 'role' | 'question' | 'answer' | 'interviewer';

/**
 * What a label says, where it says who speaks at all: `Price:` does not.
 * @param others what the text says outside the labelled paragraphs, and the full names of its labels
 */
function roleOfLabel(name: string, others: string, language: string): LabelRole | undefined {
  const marker = questionOrAnswer(name, language);
  if (marker) return marker;
  const words = wordsOfName(name);
  const last = words.at(-1) ?? '';
  if (INTERVIEWERS.has(plainLabel(name))) return 'interviewer';
  if (isFullName(words, others)) return 'name';
  const surname = RegExp.escape(capitalize(last));
  const beforeLast = new RegExp(`\\p{Lu}[\\p{L}.’'-]+ (?:\\p{Ll}{2,3} )?${surname}(?!\\p{L})`, 'u').exec(others);
  if (beforeLast && /^\p{Lu}/u.test(last) && (words.length === 1 || isNameLike(words[0] ?? '')))
    if (isFirstName(capitalize(beforeLast[0].split(' ')[0] ?? ''))) return 'name';
  if (/^\p{Lu}{2,3}$/u.test(name.replaceAll('.', ''))) return 'initials';
  const isFirst = words.length === 1 && isFirstName(capitalize(last));
  if (isFirst && new RegExp(`(?<!\\p{L})${surname} \\p{Lu}|[“"]${surname}[”"] \\p{Lu}`, 'u').test(others))
    return 'name';
  return words.length < 4 && isRoleNoun(last.toLowerCase()) ? 'role' : undefined;
}

function isNoun(word: string): boolean {
  return isRoleNoun(word.toLowerCase()) || ORGANIZATION_NAME_WORDS.has(word.toLowerCase());
}

/** A word with a capital, or a small one within a name. */
function isNameLike(word: string): boolean {
  return /^\p{Lu}/u.test(word) || /^(?:de|der|den|van|von|la|le|di|da|del|bin|al|el|y)$/u.test(word);
}

function capitalize(word: string): string {
  return /^\p{Lu}{3,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}

/** Whether all words of a paragraph are in bold or italics. */
function isEmphasized({ children }: Paragraph): boolean {
  return (
    children.every(
      (node) =>
        node.type === 'strong' ||
        node.type === 'emphasis' ||
        (node.type === 'text' && !/[\p{L}\p{N}]/u.test(node.value)),
    ) && children.some(isMarkedNode)
  );
}

function isMarkedNode({ type }: PhrasingContent): boolean {
  return type === 'strong' || type === 'emphasis';
}

/** Whether a block is a line apart from running text: a heading, or a paragraph in bold or italics. */
function isLineApart({ paragraph, ancestors }: LocatedBlock): boolean {
  return paragraph ? ancestors.length === 1 && isEmphasized(paragraph) : ancestors.length === 1;
}

/** The answers to questions that stand in lines of their own. */
function findAnswers(blocks: readonly LocatedBlock[], { title = '', language }: SetApartFacts): SetApartSpeech[] {
  const questions = blocks.filter((block) => isLineApart(block) && /[?؟;][”"»]?$/u.test(block.text));
  const first = questions[0];
  if (!first || questions.length < MIN_QUESTIONS) return [];
  const lead = leadOf(blocks, blocks.indexOf(first));
  const answers: LocatedBlock[][] = [];
  let open: LocatedBlock[] | undefined;
  for (const block of blocks.slice(blocks.indexOf(first))) {
    if (questions.includes(block)) {
      open = [];
      answers.push(open);
    } else if (isLineApart(block) || !block.paragraph || isNarrative(block.text)) open = undefined;
    else open?.push(block);
  }
  // Behind the last question there may be what the outlet adds.
  const last = answers.at(-1) ?? [];
  const end = last.findIndex(({ text }, at) => at > 0 && !hasFirstPerson(text, language));
  if (end > 0) last.splice(end);
  const inPerson = answers.filter((answer) => answer.some(({ text }) => hasFirstPerson(text, language))).length;
  const addressed = questions.filter(({ text }) => isAddress(text, language)).length;
  const introduced = INTERVIEW_WORDS.test(`${title}\n${lead ? textBefore(blocks, first) : ''}`);
  const isInterview = inPerson >= answers.length / 2 && (introduced || addressed >= questions.length / 2);
  if (!isInterview) return [];
  return answers.flatMap((answer) => {
    const speech = speechOf('answer', answer.map(rangeOf), blocks)?.speech;
    return speech ? [{ ...speech, ...(lead && { lead }) }] : [];
  });
}

function textBefore(blocks: readonly LocatedBlock[], first: LocatedBlock): string {
  return blocks
    .slice(0, blocks.indexOf(first))
    .map(({ text }) => text)
    .join('\n');
}

/** Sections whose heading names who writes them in the first person. */
function findSections(blocks: readonly LocatedBlock[], { language }: SetApartFacts, text: string): SetApartSpeech[] {
  const headings = blocks.filter(isLineApart);
  const named = headings.filter((block) => namesSpeaker(block.text));
  const first = named[0];
  if (!first || named.length < 2 || named.length < headings.length / 2) return [];
  // Who writes of themselves before may go on to write of others.
  if (hasFirstPerson(text.slice(0, first.start), language, true)) return [];
  const sections = named.map((heading) => {
    const from = blocks.indexOf(heading) + 1;
    const next = blocks.findIndex((block, at) => at >= from && isLineApart(block));
    return { heading, body: blocks.slice(from, next < 0 ? undefined : next) };
  });
  const last = sections.at(-1)?.body ?? [];
  const end = last.findIndex(({ text: words }, at) => at > 0 && !hasFirstPerson(words, language));
  if (end > 0) last.splice(end);
  const found = sections.flatMap(({ heading, body }) => {
    const speech = body.every(({ paragraph }) => paragraph)
      ? speechOf('section', body.map(rangeOf), blocks)
      : undefined;
    const words = body.map((block) => block.text).join('\n');
    const [name = ''] = heading.text.split(/[,(–—:|-]/u);
    const isOwn = speech?.isMarked || (hasFirstPerson(words, language) && !speaksOf(words, name));
    if (!speech || !isOwn) return [];
    const label = { start: heading.start, end: heading.start + heading.text.length };
    const doubt = speech.isMarked ? undefined : 'The heading above is taken for the speaker of the section; check it.';
    return [{ ...speech.speech, label, ...(doubt && { doubt }) }];
  });
  return found.length === sections.length ? found : [];
}

/** Whether a heading begins with the name of a person or a body: `Ann Lee, mayor of Brask`. */
function namesSpeaker(heading: string): boolean {
  const [name = ''] = heading.split(/[,(–—:|]| - /u);
  const words = name.trim().split(/\s+/u);
  if (words.length < 2 || words.length > 5 || !words.every(isNameLike) || /[?!.]$/u.test(heading)) return false;
  if (DETERMINERS.has(words[0]?.toLowerCase() ?? '')) return false;
  const isBody = ORGANIZATION_NAME_WORDS.has(words.at(-1)?.toLowerCase() ?? '');
  return isBody || isFirstName(words[0] ?? '') || (isTitle(words[0] ?? '') && isFirstName(words[1] ?? ''));
}

/** Whether words have a part of a name: then somebody else writes them. */
function speaksOf(words: string, name: string): boolean {
  const spoken = new Set(words.match(/\p{Lu}[\p{L}’'-]+/gu));
  return name
    .trim()
    .split(/\s+/u)
    .some((part) => part.length > 2 && !ORGANIZATION_NAME_WORDS.has(part.toLowerCase()) && spoken.has(part));
}

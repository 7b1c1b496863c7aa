import type { Nodes, Parents, Root, Text } from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import { findQuotedBlocks, type QuotedBlock } from '../text/quotation-marks.ts';
import { parseBodyMarkdown } from './syntax.ts';
import { walkWithAncestors } from './walk.ts';

/** A marked quotation whose words stand in quotation marks, although the site sets them. Offsets in UTF-16 code units. */
export interface DoubledMarks {
  /** The directive. */
  node: TextDirective | ContainerDirective;
  /** Where the marks stand in the source, with the white space between them and the words. */
  marks: { start: number; end: number }[];
}

const MARKS = '“”„‟＂"«»‘’‚\'「」『』';

/** How a mark may be written so that it reads as one: with a backslash, or as a character reference. */
const REFERENCES: Record<string, string> = {
  quot: '"',
  '#34': '"',
  '#x22': '"',
  apos: "'",
  '#39': "'",
  '#x27': "'",
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  laquo: '«',
  raquo: '»',
};

const WRITTEN = `(?:\\\\?(?<mark>[${MARKS}])|&(?<reference>#?[a-z0-9]+);)`;
const SPACE = '[\\s\\u00A0\\u202F]*';
/** What may follow the words within the marks or behind them. */
const PUNCTUATION = '[.,;:!?…]*';
const ONLY_PUNCTUATION = new RegExp(`^${PUNCTUATION}$`);
const OPENS_WORDS = new RegExp(`^${SPACE}${WRITTEN}${SPACE}`, 'i');
const CLOSES_WORDS = new RegExp(`(?<written>${SPACE}${WRITTEN})${PUNCTUATION}${SPACE}$`, 'i');
const BEFORE = new RegExp(`(?<=(?<before>^|[\\s\\S]))${WRITTEN}${SPACE}[*_]*$`, 'i');
const AFTER = new RegExp(`^[*_]*${PUNCTUATION}(?<written>${SPACE}${WRITTEN})(?<after>[\\s\\S]|$)`, 'i');

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Finds the marked quotations whose words stand in quotation marks as a whole, within the directive or around it. A
 * quotation within the words that is not all of them belongs to the speaker; so do apostrophes.
 * @param source what the tree was parsed from
 */
export function findDoubledMarks(tree: Root, source: string): DoubledMarks[] {
  const found: DoubledMarks[] = [];
  if (!source.includes(':quote')) return found;
  walkWithAncestors(tree, (node, ancestors) => {
    if (!isQuotation(node) || ancestors.some(isQuotation)) return;
    const marks = node.type === 'textDirective' ? marksOfLine(node, source) : marksOfBlock(node, source);
    if (marks.length > 0) found.push({ node, marks });
  });
  return found;
}

/** A text without the quotation marks in or around its marked quotations, since the site sets its own. */
export function withoutDoubledMarks(source: string): string {
  const ranges = findDoubledMarks(parseBodyMarkdown(source), source).flatMap(({ marks }) => marks);
  let text = '';
  let from = 0;
  for (const { start, end } of ranges.sort((a, b) => a.start - b.start)) {
    text += source.slice(from, start);
    from = end;
  }
  return text + source.slice(from);
}

function isQuotation(node: Nodes): node is TextDirective | ContainerDirective {
  return (node.type === 'textDirective' || node.type === 'containerDirective') && node.name === 'quote';
}

/** A mark in the source. */
interface WrittenMark {
  mark: string;
  start: number;
  end: number;
}

function marksOfLine(node: TextDirective, source: string): WrittenMark[] {
  const words = wordsOf(node, source);
  if (!words) return [];
  const { start, end } = rangeOf(node);
  for (const opening of [words.opening, markBefore(source, start)]) {
    for (const closing of [words.closing, markAfter(source, end)]) {
      if (opening && closing && opening !== closing && spans(words, opening, closing)) return [opening, closing];
    }
  }
  return [];
}

/** The marks of paragraphs that stand in marks each, or together: then each may begin with one, or the first alone. */
function marksOfBlock(node: ContainerDirective, source: string): WrittenMark[] {
  const paragraphs = node.children.flatMap((child) => ('children' in child ? (wordsOf(child, source) ?? []) : []));
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (!first?.opening || !last?.closing || paragraphs.length < node.children.length) return [];
  const texts = paragraphs.map(({ text }) => text);
  if (isOneQuotation(texts.join(' '))) return [first.opening, last.closing];
  const whole = texts.join('\n\n');
  const blocks = findQuotedBlocks(whole);
  if (!blocks.every((block) => isWhole(whole, block))) return [];
  let next = 0;
  return blocks.flatMap(({ spans: [span] }) => {
    const together = paragraphs.slice(next, next + (span?.parts.length ?? 0));
    next += together.length;
    return [...together.map(({ opening }) => opening), together.at(-1)?.closing].filter((mark) => mark !== undefined);
  });
}

/** The words of a block or a directive, with the marks that they begin and end with. */
interface Words {
  /** In one line, without white space at its ends. */
  text: string;
  opening: WrittenMark | undefined;
  closing: WrittenMark | undefined;
}

function wordsOf(node: Parents, source: string): Words | undefined {
  const texts: Text[] = [];
  let text = '';
  let last: Nodes | undefined;
  let first: Nodes | undefined;
  walkWithAncestors(node, (leaf) => {
    if ('children' in leaf) return;
    first ??= leaf;
    last = leaf;
    if (leaf.type === 'text') texts.push(leaf);
    text += leaf.type === 'text' ? leaf.value : leaf.type === 'break' ? '\n' : '\0';
  });
  if (text.trim() === '') return undefined;
  const [begin, end] = [texts[0], texts.at(-1)];
  return {
    text: text.trim(),
    opening: begin && begin === first ? openingOf(begin, source) : undefined,
    closing: end && end === last ? closingOf(end, source) : undefined,
  };
}

function openingOf(leaf: Text, source: string): WrittenMark | undefined {
  const { start, end } = rangeOf(leaf);
  const match = OPENS_WORDS.exec(source.slice(start, end));
  const mark = markOf(match);
  return match && mark ? { mark, start, end: start + match[0].length } : undefined;
}

function closingOf(leaf: Text, source: string): WrittenMark | undefined {
  const { start, end } = rangeOf(leaf);
  const match = CLOSES_WORDS.exec(source.slice(start, end));
  const mark = markOf(match);
  if (!match || !mark) return undefined;
  const from = start + match.index;
  return { mark, start: from, end: from + (match.groups?.['written']?.length ?? 0) };
}

/** The mark right before a directive, unless it is an apostrophe behind a letter. */
function markBefore(source: string, offset: number): WrittenMark | undefined {
  const from = Math.max(0, offset - 20);
  const match = BEFORE.exec(source.slice(from, offset));
  const mark = markOf(match);
  if (!match || !mark || LETTER.test(match.groups?.['before'] ?? '')) return undefined;
  const [written = ''] = /^\S*?(?=[\s*_]*$)[\s\u00A0\u202F]*/.exec(match[0]) ?? [];
  return { mark, start: from + match.index, end: from + match.index + written.length };
}

/** The mark right behind a directive, unless it is an apostrophe before a letter. */
function markAfter(source: string, offset: number): WrittenMark | undefined {
  const match = AFTER.exec(source.slice(offset, offset + 20));
  const mark = markOf(match);
  if (!match || !mark || LETTER.test(match.groups?.['after'] ?? '')) return undefined;
  const written = match.groups?.['written'] ?? '';
  const start = offset + match[0].length - written.length - (match.groups?.['after']?.length ?? 0);
  return { mark, start, end: start + written.length };
}

function markOf(match: RegExpExecArray | null): string | undefined {
  return match?.groups?.['mark'] ?? REFERENCES[match?.groups?.['reference']?.toLowerCase() ?? ''];
}

/** Whether two marks belong to each other and hold all of the words. */
function spans({ text, opening, closing }: Words, left: WrittenMark, right: WrittenMark): boolean {
  const from = left === opening ? left.mark.length : 0;
  const to = right === closing ? text.lastIndexOf(right.mark) : text.length;
  return isOneQuotation(left.mark + text.slice(from, to) + right.mark);
}

/** Whether a text is one quotation in quotation marks, but for punctuation behind it. */
function isOneQuotation(text: string): boolean {
  const [block, second] = findQuotedBlocks(text);
  return block !== undefined && second === undefined && isWhole(text, block);
}

function isWhole(text: string, { start, end, spans: [span, second] }: QuotedBlock): boolean {
  if (!span || second || !span.isClosed || span.outerStart !== start) return false;
  return ONLY_PUNCTUATION.test(text.slice(span.outerEnd, end));
}

function rangeOf(node: Nodes): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

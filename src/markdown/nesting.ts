import type { Nodes, Root } from 'mdast';
import { BLOCK_ELEMENTS } from '../text/block-elements.ts';
import type { Position } from '../text/position.ts';

/** How deep blocks, links, emphasis and HTML elements may stand in one another: no text that anybody reads needs more. */
const MAX_NESTING = 100;

/** How many block quotations may be open at once: none may stand in another, so more than a few were never closed. */
const MAX_OPEN_DIRECTIVES = 10;

/** Says that a text is nested too deep to be parsed, and where. */
export class NestingError extends Error {
  override name = 'NestingError';
  /** Of the text, not of its file. */
  readonly position: Position;
  readonly kind: 'deep-nesting' | 'unterminated-directive';
  readonly hint: string;

  constructor(position: Position, message: string, hint: string, kind: NestingError['kind'] = 'deep-nesting') {
    super(message);
    this.position = position;
    this.kind = kind;
    this.hint = hint;
  }
}

/**
 * Refuses Markdown that is nested so deep that parsing it would take minutes or end the program. The text is read once, in
 * linear time: lists and block quotations by the beginnings of their lines, links, directives and emphasis by their
 * brackets and delimiters. What stands in code is left aside.
 * @throws NestingError
 */
export function refuseDeepMarkdown(source: string): void {
  if (!mayNestDeep(source)) return;
  const scan: Scan = { containers: [], directives: [], fence: undefined, inline: [] };
  for (const [index, line] of source.split(/\r\n|\n|\r/).entries()) scanLine(scan, line, index + 1);
  endInline(scan);
}

/** A line that so many containers begin or continue starts with at least as many of these characters. */
const DEEP_LINE = new RegExp(`^[ \\t>*+\\-\\d.)]{${MAX_NESTING + 1}}`, 'm');

/** Whether there are characters enough to nest too deep: few texts have them, and only those are looked through. */
function mayNestDeep(source: string): boolean {
  const count = (characters: RegExp): number => source.match(characters)?.length ?? 0;
  return (
    DEEP_LINE.test(source) ||
    count(/\]/g) > MAX_NESTING ||
    count(/[*_~]/g) > 2 * MAX_NESTING ||
    count(/:::/g) > MAX_OPEN_DIRECTIVES
  );
}

/** A list item that its lines continue when they are indented by `width` columns, or a block quotation. */
type Container = { width: number } | 'quotation';

interface Scan {
  containers: Container[];
  /** The block directives that are open: how many colons began each, in how many containers, on which line. */
  directives: { colons: number; depth: number; line: number }[];
  fence: { marker: string; depth: number } | undefined;
  /** The lines of text that have followed one another without a blank line. */
  inline: { text: string; position: Position }[];
}

function scanLine(scan: Scan, line: string, number: number): void {
  const cursor = new Cursor(line);
  const continued = continueContainers(scan.containers, cursor);
  if (scan.fence) {
    if (continued >= scan.fence.depth) {
      if (isFenceEnd(cursor.rest(), scan.fence.marker)) scan.fence = undefined;
      return;
    }
    scan.fence = undefined;
  }
  if (continued < scan.containers.length) {
    // A line without the marks of its container may go on with a paragraph; what matters here is what it opens.
    scan.containers.length = continued;
    scan.directives = scan.directives.filter(({ depth }) => depth <= continued);
  }
  if (openContainers(scan.containers, cursor, number) || cursor.isBlank()) endInline(scan);
  if (cursor.isBlank() || cursor.indentation() >= 4) return;
  const rest = cursor.rest().trimStart();
  const fence = /^(`{3,})[^`]*$|^(~{3,})/.exec(rest);
  if (fence) {
    endInline(scan);
    scan.fence = { marker: fence[1] ?? fence[2] ?? '', depth: scan.containers.length };
  } else if (rest.startsWith(':::')) {
    scanDirective(scan, rest, number);
  } else {
    scan.inline.push({ text: cursor.rest(), position: { line: number, column: cursor.at + 1 } });
  }
}

/** Reads a line by columns: a tab reaches to the next multiple of four. */
class Cursor {
  readonly line: string;
  at = 0;
  #column = 0;
  /** The columns of a tab that have not been used. */
  #spare = 0;

  constructor(line: string) {
    this.line = line;
  }

  rest(): string {
    return this.line.slice(this.at);
  }

  isBlank(): boolean {
    return /^[ \t]*$/.test(this.rest());
  }

  /** How many columns of white space come next. */
  indentation(): number {
    let column = this.#column + this.#spare;
    for (let at = this.at; at < this.line.length; at += 1) {
      if (this.line[at] === ' ') column += 1;
      else if (this.line[at] === '\t') column += 4 - (column % 4);
      else break;
    }
    return column - this.#column;
  }

  /** Passes columns of white space. */
  skip(columns: number): void {
    let left = columns;
    while (left > 0) {
      if (this.#spare > 0) {
        this.#spare -= 1;
        this.#column += 1;
        left -= 1;
      } else if (this.line[this.at] === ' ') {
        this.at += 1;
        this.#column += 1;
        left -= 1;
      } else if (this.line[this.at] === '\t') {
        this.#spare = 4 - (this.#column % 4);
        this.at += 1;
      } else return;
    }
  }

  /** Passes characters that are no white space. */
  take(length: number): void {
    this.at += length;
    this.#column += length;
  }
}

/** Passes the beginnings of a line by which containers go on, and says how many do. */
function continueContainers(containers: readonly Container[], cursor: Cursor): number {
  let continued = 0;
  for (const container of containers) {
    const indentation = cursor.indentation();
    if (container === 'quotation') {
      if (indentation > 3 || !cursor.rest().trimStart().startsWith('>')) break;
      takeQuotationMarker(cursor, indentation);
    } else if (!cursor.isBlank()) {
      if (indentation < container.width) break;
      cursor.skip(container.width);
    }
    continued += 1;
  }
  return continued;
}

function takeQuotationMarker(cursor: Cursor, indentation: number): void {
  cursor.skip(indentation);
  cursor.take(1);
  cursor.skip(Math.min(1, cursor.indentation()));
}

const LIST_MARKER = /(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/y;

/** Adds the containers that a line opens. */
function openContainers(containers: Container[], cursor: Cursor, line: number): boolean {
  const before = containers.length;
  // A thematic break is no list, from wherever in it one looks.
  const ruleFrom = /[^-*_ \t][-*_ \t]*$/.exec(cursor.line)?.index ?? -1;
  while (true) {
    const indentation = cursor.indentation();
    if (indentation > 3) break;
    const start = cursor.at + (/^[ \t]*/.exec(cursor.line.slice(cursor.at, cursor.at + 4))?.[0].length ?? 0);
    if (cursor.line[start] === '>') {
      takeQuotationMarker(cursor, indentation);
      containers.push('quotation');
    } else {
      LIST_MARKER.lastIndex = start;
      const [marker] = LIST_MARKER.exec(cursor.line) ?? [];
      if (marker === undefined || (start > ruleFrom && isRule(cursor.line, start))) break;
      cursor.skip(indentation);
      cursor.take(marker.length);
      const spaces = cursor.indentation();
      const used = cursor.isBlank() || spaces > 4 ? 1 : spaces;
      cursor.skip(used);
      containers.push({ width: indentation + marker.length + used });
    }
    if (containers.length > MAX_NESTING) {
      throw new NestingError(
        { line, column: start + 1 },
        `Lists and block quotations are nested more than ${MAX_NESTING} deep here.`,
        'Reduce the nesting. Put literal text in a fenced code block (```).',
      );
    }
  }
  return containers.length > before;
}

/** Whether what follows is one character over and over, three times at least: only asked where nothing else follows. */
function isRule(line: string, start: number): boolean {
  const [first = ''] = line.slice(start, start + 1);
  if (!'-*_'.includes(first)) return false;
  // The next two of the same decide in all but contrived lines; the rest is looked at once, since a rule ends the line.
  return new RegExp(`^(?:\\${first}[ \\t]*){3,}$`).test(line.slice(start));
}

function isFenceEnd(rest: string, marker: string): boolean {
  const trimmed = rest.trim();
  return trimmed.length >= marker.length && trimmed === (marker[0] ?? '').repeat(trimmed.length);
}

function scanDirective(scan: Scan, rest: string, line: number): void {
  const colons = /^:+/.exec(rest)?.[0].length ?? 0;
  endInline(scan);
  if (rest.slice(colons).trim() === '') {
    // A line of colons ends the outermost block that as few colons began, and what stands in it.
    const ended = scan.directives.findIndex((each) => each.colons <= colons);
    if (ended >= 0) scan.directives.length = ended;
    return;
  }
  if (!/^:+(?:quote|claim|event)(?=[[{\s]|$)/.test(rest)) return;
  scan.directives.push({ colons, depth: scan.containers.length, line });
  const [first] = scan.directives;
  if (first && scan.directives.length > MAX_OPEN_DIRECTIVES) {
    throw new NestingError(
      { line: first.line, column: 1 },
      `This block quotation is never closed; by line ${line}, ${scan.directives.length} are open.`,
      'A block begins with a line ":::quote{by=… id=…}" and ends with a line ":::".',
      'unterminated-directive',
    );
  }
}

/** Looks through the text that has been collected, as one paragraph. */
function endInline(scan: Scan): void {
  if (scan.inline.length === 0) return;
  const { inline } = scan;
  scan.inline = [];
  const text = inline.map((line) => line.text).join('\n');
  const at = deepInlineAt(text);
  if (at === undefined) return;
  const lines = text.slice(0, at).split('\n');
  const { line, column } = inline[lines.length - 1]?.position ?? { line: 1, column: 1 };
  throw new NestingError(
    { line, column: column + (lines.at(-1)?.length ?? 0) },
    `Links, directives or emphasis are nested more than ${MAX_NESTING} deep. The deepest one ends here.`,
    'Reduce the nesting. Put literal text in backticks.',
  );
}

const INLINE = /\\[^\n]|`+|[[\]]|\*+|_+|~+/g;

/** Where brackets or emphasis that are closed nest too deep; an offset. Each is followed by itself. */
function deepInlineAt(text: string): number | undefined {
  const brackets: Open[] = [];
  const emphasis = new Emphasis();
  const unclosedCode = new Set<number>();
  let codeEnd = 0;
  for (const { 0: token, index } of text.matchAll(INLINE)) {
    if (index < codeEnd || token[0] === '\\') continue;
    if (token[0] === '`') codeEnd = endOfCode(text, index, token.length, unclosedCode) ?? codeEnd;
    else if (token === '[') brackets.push({ mark: text.slice(Math.max(0, index - 6), index), length: 1, height: 0 });
    else if (token === ']') {
      const opening = brackets.pop();
      if (!opening) continue;
      // Brackets alone are text.
      const isLink = /:(?:quote|claim|event)$/.test(opening.mark) || /[([{]/.test(text[index + 1] ?? '');
      const height = opening.height + (isLink ? 1 : 0);
      const around = brackets.at(-1);
      if (around) around.height = Math.max(around.height, height);
      if (height > MAX_NESTING) return index;
    } else if (emphasis.read(text, index, token) > MAX_NESTING) return index;
  }
  return undefined;
}

/** What is open: a bracket, with what stands before it, or a run of delimiters; and how deep what was closed in it nests. */
interface Open {
  mark: string;
  length: number;
  height: number;
}

/** Follows runs of delimiters. A run that closes an earlier one takes those between with it, as in CommonMark. */
class Emphasis {
  readonly #open: Open[] = [];
  /** How many runs of each delimiter are open. */
  readonly #counts: Record<string, number> = {};

  /** Reads the next run, and says how deep what it closes nests. */
  read(text: string, index: number, run: string): number {
    const [mark = ''] = run;
    let left = run.length;
    let deepest = 0;
    const canClose = /\S/.test(text[index - 1] ?? '');
    while (canClose && left > 0 && (this.#counts[mark] ?? 0) > 0) {
      let height = 0;
      let opening = this.#pop();
      for (; opening && opening.mark !== mark; opening = this.#pop()) height = Math.max(height, opening.height);
      if (!opening) break;
      const used = Math.min(left, opening.length);
      height = Math.max(height, opening.height) + Math.ceil(used / 2);
      left -= used;
      deepest = Math.max(deepest, height);
      if (used < opening.length) this.#push({ mark, length: opening.length - used, height });
      else this.#raise(height);
    }
    if (left > 0 && /\S/.test(text[index + run.length] ?? '')) this.#push({ mark, length: left, height: 0 });
    return deepest;
  }

  #push(opening: Open): void {
    this.#open.push(opening);
    this.#counts[opening.mark] = (this.#counts[opening.mark] ?? 0) + 1;
  }

  #pop(): Open | undefined {
    const opening = this.#open.pop();
    if (opening) this.#counts[opening.mark] = (this.#counts[opening.mark] ?? 0) - 1;
    return opening;
  }

  #raise(height: number): void {
    const around = this.#open.at(-1);
    if (around) around.height = Math.max(around.height, height);
  }
}

/** Where the code ends that backticks begin; undefined where as many never follow. */
function endOfCode(text: string, start: number, length: number, unclosed: Set<number>): number | undefined {
  if (unclosed.has(length)) return undefined;
  const fence = new RegExp(`(?<!\`)\`{${length}}(?!\`)`, 'g');
  fence.lastIndex = start + length;
  if (fence.exec(text)) return fence.lastIndex;
  unclosed.add(length);
  return undefined;
}

/**
 * Refuses a tree of Markdown in which nodes, or the HTML elements that it is written with, nest too deep for what is done
 * with them next. It works without recursion.
 * @returns the tree
 * @throws NestingError
 */
export function refuseDeepTree(tree: Root): Root {
  const html = new HtmlDepth(MAX_NESTING);
  // The text in its order: nodes that wait, of each its parent and its depth.
  const waiting: Nodes[] = [tree];
  const parents: (Nodes | undefined)[] = [undefined];
  const depths = [0];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const parent = parents.pop();
    const depth = depths.pop() ?? 0;
    // A level of a list is two nodes; links and emphasis stand in a paragraph at the bottom.
    if (depth > 4 * MAX_NESTING) {
      throw new NestingError(
        beginningOf(node),
        `The text is nested more than ${MAX_NESTING} deep here.`,
        'Reduce the nesting. Put literal text in a fenced code block (```).',
      );
    }
    if (node.type === 'html' && html.read(node.value, parent) > MAX_NESTING) {
      throw new NestingError(
        beginningOf(node),
        `HTML elements are nested more than ${MAX_NESTING} deep here.`,
        'Close the elements that are open, or take them out.',
      );
    }
    if (!('children' in node)) continue;
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      waiting.push(node.children[index] as Nodes);
      parents.push(node);
      depths.push(depth + 1);
    }
  }
  return tree;
}

function beginningOf({ position }: Nodes): Position {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}

/** How deep browsers let the elements of a page nest. */
const MAX_PAGE_NESTING = 512;

/**
 * Refuses a page of HTML whose elements nest deeper than browsers let them.
 * @throws NestingError
 */
export function refuseDeepPage(html: string): void {
  if (new HtmlDepth(MAX_PAGE_NESTING).read(html, undefined) <= MAX_PAGE_NESTING) return;
  throw new NestingError(
    { line: 1, column: 1 },
    `The HTML elements of this page are nested more than ${MAX_PAGE_NESTING} deep.`,
    'Save the text of the page instead.',
  );
}

const VOID_ELEMENTS = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);
/** What is within these is text. */
const TEXT_ELEMENTS = new Set('iframe noembed noframes plaintext script style textarea title xmp'.split(' '));
/** Elements that begin where an open one of the same list ends, up to the element that holds both. */
const SIBLINGS: { names: string[]; within: string[] }[] = [
  { names: ['li'], within: ['ul', 'ol', 'menu'] },
  { names: ['dd', 'dt'], within: ['dl'] },
  { names: ['td', 'th'], within: ['tr', 'table'] },
  { names: ['tr'], within: ['table', 'tbody', 'thead', 'tfoot'] },
  { names: ['tbody', 'thead', 'tfoot', 'caption', 'colgroup'], within: ['table'] },
  { names: ['option', 'optgroup'], within: ['select', 'datalist'] },
];

/** Elements that begin anew in the next paragraph where the last one did not close them. */
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
/** How many elements of formatting that are alike begin anew at once, by the HTML standard ("Noah's Ark"). */
const MAX_ALIKE = 3;

const TAG = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][^\s/>]*)(?:[^>"']|"[^"]*"|'[^']*')*>/gi;

/** Follows the elements that pieces of HTML open and close, as far as their depth goes: end tags may be missing. */
class HtmlDepth {
  readonly #most: number;
  #open: OpenElement[] = [];
  #parent: unknown;

  /** @param most the depth from which on nothing more is read */
  constructor(most: number) {
    this.#most = most;
  }

  /**
   * Reads the next piece, as far as it is not too deep.
   * @param parent what the piece stands in: a paragraph ends the elements that begin in it
   * @returns the greatest depth in the piece
   */
  read(html: string, parent: unknown): number {
    if (parent !== this.#parent) this.#open = reopened(this.#open);
    this.#parent = parent;
    let deepest = 0;
    const tags = new RegExp(TAG);
    for (let tag = tags.exec(html); tag && deepest <= this.#most; tag = tags.exec(html)) {
      const name = (tag[2] ?? '').toLowerCase();
      if (name === '' || VOID_ELEMENTS.has(name)) continue;
      if (tag[1] === '/') this.#close(name);
      else if (TEXT_ELEMENTS.has(name)) tags.lastIndex = endOfText(html, name, tags.lastIndex);
      else this.#begin(name, tag[0]);
      deepest = Math.max(deepest, this.#open.length);
    }
    return deepest;
  }

  #begin(name: string, tag: string): void {
    if (BLOCK_ELEMENTS.has(name)) this.#closeWithin(['p'], BLOCK_ELEMENTS);
    for (const { names, within } of SIBLINGS) if (names.includes(name)) this.#closeWithin(names, new Set(within));
    // A link within a link ends the outer one, whatever else is open in it.
    if (name === 'a') this.#open = this.#open.filter((each) => each.name !== 'a');
    this.#open.push({ name, tag });
  }

  #close(name: string): void {
    const index = this.#open.findLastIndex((each) => each.name === name);
    if (index >= 0) this.#open.length = index;
  }

  /** Ends the innermost of some elements, unless an element stands between that keeps it open. */
  #closeWithin(names: readonly string[], limits: ReadonlySet<string>): void {
    const index = this.#open.findLastIndex(({ name }) => names.includes(name) || limits.has(name));
    const { name = '' } = this.#open[index] ?? {};
    if (!names.includes(name)) return;
    const ended = new Set(this.#open.slice(index).filter(({ name }) => !FORMATTING.has(name)));
    this.#open = reopened(this.#open.filter((element) => !ended.has(element)));
  }
}

/** Of the elements that are open after a paragraph those that go on: of formatting so many alike. */
function reopened(open: readonly OpenElement[]): OpenElement[] {
  const alike = new Map<string, number>();
  return open.filter(({ name, tag }) => {
    if (!FORMATTING.has(name)) return true;
    const count = (alike.get(tag) ?? 0) + 1;
    alike.set(tag, count);
    return count <= MAX_ALIKE;
  });
}

interface OpenElement {
  name: string;
  tag: string;
}

function endOfText(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

import {
  type Document,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { FORBIDDEN } from '../text/control-characters.ts';
import { type Position, positionAt } from '../text/position.ts';
import type { FieldPath } from './document.ts';
import { explainYaml, type YamlFault } from './explain-yaml.ts';
import { deepYamlAt } from './yaml-depth.ts';
import { rangeOf } from './yaml-nodes.ts';

/** YAML that has been parsed: its value, what is wrong with it, and where each part of it stands. */
export interface ParsedYaml {
  value: unknown;
  /** At most one of each line: those that follow it there mostly follow from it. */
  errors: (YamlFault & { position: Position })[];
  /** Values that end at a `#` which is likely meant as a part of them; `comment` is what is cut off. */
  cuts: { comment: string; position: Position }[];
  /** Where the value at a path stands; with `key`, where its key does. */
  locate(path: FieldPath, key?: boolean): Position;
}

/**
 * Parses YAML 1.2 (core schema).
 * @param source the YAML alone, without the lines of hyphens around it
 * @param firstLine the line of the file on which it begins, counted from 1
 */
export function parseYaml(source: string, firstLine: number): ParsedYaml {
  const deep = deepYamlAt(source);
  if (deep !== undefined) {
    const position = positionAt(source, deep, firstLine);
    const fault = { message: 'the YAML is nested more than 100 deep.', hint: 'Reduce the nesting.' };
    return { value: undefined, errors: [{ ...fault, position }], cuts: [], locate: () => position };
  }
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const { value, faults } = evaluate(document, source);
  const errors = new Map<number, ParsedYaml['errors'][number]>();
  const report = (fault: YamlFault, offset: number) => {
    const position = place(offset);
    if (!errors.has(position.line)) errors.set(position.line, { ...fault, position });
  };
  for (const fault of withoutConsequences(faults)) report(explainYaml(fault), fault.offset);
  for (const { code, offset } of forbiddenEscapes(document, source))
    report(
      {
        message: `the character that is written here as an escape (U+${code}) may be on no page.`,
        hint: 'Delete it, or type a space in its place.',
      },
      offset,
    );
  return {
    value,
    errors: [...errors.values()],
    cuts: findCuts(document, source).map(({ comment, offset }) => ({ comment, position: place(offset) })),
    locate: (path, key = false) => place(offsetOf(document.contents, path, key)),
  };
}

/** Faults without those that come of a line that is indented with a tab: behind it every line seems to be wrong. */
function withoutConsequences(faults: readonly Fault[]): readonly Fault[] {
  const tabs = faults.filter(({ code }) => code === 'TAB_AS_INDENT');
  return tabs.length > 0 ? tabs : faults;
}

/** A comment on the line of a value, without a space behind its `#`. */
const CUT = /^[ \t]*(#[^\s#!].*)/;

/**
 * Values that YAML ends at a ` #`, although the text goes on: `title: Prize #1 goes to …`. A comment is taken for the rest
 * of a value where it stands behind one that has no quotation marks, or in the place of one, and its `#` is followed by
 * something else than a space: so people write numbers and tags, while they put a space before a remark. `#!` and `##` begin
 * no words. A space silences the warning, and quotation marks make the value whole.
 */
function findCuts(document: Document.Parsed, source: string): { comment: string; offset: number }[] {
  const cuts: { comment: string; offset: number }[] = [];
  if (!source.includes('#')) return cuts;
  visit(document, {
    Scalar(key, { type, range }) {
      if (type !== 'PLAIN' || !range || key === 'key') return;
      const [comment = '', text = ''] = CUT.exec(source.slice(range[1])) ?? [];
      if (text !== '') cuts.push({ comment: text, offset: range[1] + comment.length - text.length });
    },
  });
  return cuts;
}

/** An escape between double quotation marks: by a number, or by a letter. */
const ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([^xuU]))/gs;

/** The escapes by a letter that stand for what no content may hold. */
const BY_LETTER: Readonly<Record<string, number>> = { '0': 0, a: 7, b: 8, v: 0x0b, f: 0x0c, e: 0x1b };

/** A half of a character that needs two, alone. */
const LONE_SURROGATE = /\p{Cs}/u;

/** Escapes that make of a text what no file may hold as it is written, the first of each text. */
function* forbiddenEscapes(document: Document.Parsed, source: string): Generator<{ code: string; offset: number }> {
  if (!source.includes('\\')) return;
  const texts: (readonly [start: number, end: number])[] = [];
  visit(document, {
    Scalar(_, { type, value, range }) {
      if (type !== 'QUOTE_DOUBLE' || !range || typeof value !== 'string') return;
      if (FORBIDDEN.test(value) || LONE_SURROGATE.test(value)) texts.push([range[0], range[1]]);
    },
  });
  for (const [start, end] of texts) {
    for (const { index, 0: written, 1: two, 2: four, 3: eight, 4: letter = '' } of source
      .slice(start, end)
      .matchAll(ESCAPE)) {
      const digits = two ?? four ?? eight;
      const code = digits === undefined ? BY_LETTER[letter] : Number.parseInt(digits, 16);
      if (code === undefined || code > 0x10ffff) continue;
      const character = String.fromCodePoint(code);
      // Two halves that follow each other are one character.
      const isHalf = LONE_SURROGATE.test(character) && !isPaired(source, start + index, written.length);
      if (!FORBIDDEN.test(character) && !isHalf) continue;
      yield { code: code.toString(16).toUpperCase().padStart(4, '0'), offset: start + index };
      break;
    }
  }
}

/** Whether an escape for half of a character stands beside the other half. */
function isPaired(source: string, offset: number, length: number): boolean {
  const [before, after] = [source.slice(Math.max(0, offset - length), offset), source.slice(offset + length)];
  const isFirst = /^\\ud[89ab]/i.test(source.slice(offset));
  return isFirst ? /^\\ud[c-f][\da-f]{2}/i.test(after) : /^\\ud[89ab][\da-f]{2}$/i.test(before);
}

type Fault = Pick<YAMLError, 'code' | 'message'> & { offset: number };

/** The value of a document, or what keeps it from having one. What the library only warns of loses words of a text. */
function evaluate(document: Document.Parsed, source: string): { value?: unknown; faults: Fault[] } {
  const found = document.errors.length > 0 ? document.errors : document.warnings;
  const faults = found.map(({ code, message, pos }) => ({
    code,
    message,
    offset: offsetOfFault(document, message, pos),
  }));
  if (faults.length > 0) return { faults };
  const unresolved = source.includes('*') ? unresolvedAliases(document) : [];
  if (unresolved.length > 0) return { faults: unresolved };
  try {
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }), faults };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { faults: [{ code: 'RESOURCE_EXHAUSTION', message: error.message, offset: startOf(document.contents) }] };
  }
}

/** How many values may come of aliases, as the library counts; ten short aliases of each other make millions. */
const MAX_ALIASES = 100;

/** Where a fault stands; a quotation mark that is never closed, which the library finds at the end, where it opens. */
function offsetOfFault(document: Document.Parsed, message: string, [offset]: YAMLError['pos']): number {
  if (!/closing .quote/.test(message)) return offset;
  let opening = offset;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] < offset) opening = range[0];
    },
  });
  return opening;
}

/** Aliases (`*name`) before which nothing has been marked with their name (`&name`). */
function unresolvedAliases(document: Document.Parsed): Fault[] {
  const anchors = new Set<string>();
  const unresolved: Fault[] = [];
  visit(document, {
    Value(_, { anchor }) {
      if (anchor) anchors.add(anchor);
    },
    Alias(_, alias) {
      if (!anchors.has(alias.source)) unresolved.push({ code: 'BAD_ALIAS', message: '', offset: startOf(alias) });
    },
  });
  return unresolved;
}

function offsetOf(root: Node | null, path: FieldPath, key: boolean): number {
  let node: unknown = root;
  let offset = startOf(root);
  for (const [depth, step] of path.entries()) {
    const pair = isMap(node) ? pairOf(node, step) : undefined;
    const next = pair ? pair.value : (node as { items?: unknown[] } | null)?.items?.[Number(step)];
    if (pair && key && depth === path.length - 1) return startOf(pair.key);
    if (next === undefined || next === null) return pair ? startOf(pair.key) : offset;
    node = next;
    offset = startOf(node);
  }
  return offset;
}

function pairOf(map: YAMLMap, step: PropertyKey) {
  return map.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step));
}

function startOf(node: unknown): number {
  return rangeOf(node)[0];
}

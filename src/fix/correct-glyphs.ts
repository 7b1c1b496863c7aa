import type { Nodes, Parents, Root, Text } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { Edit } from './text-edits.ts';

/** A text of a body, and whether it stands within a marked quotation. */
interface Piece {
  start: number;
  end: number;
  /** The number of the quotation. */
  quotation: number | undefined;
}

const CURLY = /[‘’“”]/;
const STRAIGHT = /['"]/;
const OTHER_MARKS = /[„‚«»‹›]/;

/**
 * Finds straight quotation marks and apostrophes in the marked quotations of a body whose own words have typographic ones
 * alone. Only those are changed of which the surroundings leave no doubt: an apostrophe within or behind a word, and double
 * marks that open before a word and close after it. Of the others an original decides that has the same words.
 * @param originals texts that the words may come from
 * @returns edits with offsets in the body, one character each
 */
export function correctGlyphs(body: string, tree: Root, originals: readonly string[] = []): Edit[] {
  const pieces = piecesOf(tree);
  const own = pieces.filter(({ quotation }) => quotation === undefined).map(({ start, end }) => body.slice(start, end));
  const prose = own.join('\n');
  if (!CURLY.test(prose) || STRAIGHT.test(prose) || OTHER_MARKS.test(prose)) return [];
  const said = Map.groupBy(
    pieces.filter(({ quotation }) => quotation !== undefined),
    ({ quotation }) => quotation,
  );
  const folded = originals.map((text) => ({ text, folded: foldGlyphs(text) }));
  return [...said.values()].flatMap((parts) => {
    const certain = [...parts.flatMap((part) => apostrophesIn(body, part)), ...doubleMarksIn(body, parts)];
    const decided = new Set(certain.map(({ start }) => start));
    return [...certain, ...parts.flatMap((part) => asInOriginals(body, part, folded, decided))];
  });
}

/** How many characters on either side of a mark an original must have too, and how many at least in all. */
const AROUND = 24;
const MIN_CONTEXT = 12;

/** The marks that are left, as the originals have them at the same words, where all that do have the same one. */
function asInOriginals(
  body: string,
  { start, end }: Piece,
  originals: readonly { text: string; folded: string }[],
  decided: ReadonlySet<number>,
): Edit[] {
  const edits: Edit[] = [];
  for (let at = start; at < end; at++) {
    if (!STRAIGHT.test(body[at] ?? '') || decided.has(at)) continue;
    const from = Math.max(start, at - AROUND);
    const words = foldGlyphs(body.slice(from, Math.min(end, at + AROUND)));
    if (words.length < MIN_CONTEXT) continue;
    const marks = new Set<string>();
    for (const { text, folded } of originals) {
      for (let found = folded.indexOf(words); found >= 0; found = folded.indexOf(words, found + 1))
        marks.add(text[found + at - from] ?? '');
    }
    const [mark = ''] = marks;
    if (marks.size === 1 && CURLY.test(mark)) edits.push({ start: at, end: at + 1, text: mark });
  }
  return edits;
}

/** A text with one form of marks and white space; every character keeps its place. */
function foldGlyphs(text: string): string {
  return text.replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"').replace(/\s/g, ' ');
}

function piecesOf(tree: Root): Piece[] {
  const pieces: Piece[] = [];
  const numbers = new Map<Nodes, number>();
  visitParents(tree, 'text', (node: Text, ancestors: Parents[]) => {
    const quotation = ancestors.find((ancestor) => 'name' in ancestor && ancestor.name === 'quote');
    if (quotation && !numbers.has(quotation)) numbers.set(quotation, numbers.size);
    pieces.push({
      start: node.position?.start.offset ?? 0,
      end: node.position?.end.offset ?? 0,
      quotation: quotation && numbers.get(quotation),
    });
  });
  return pieces;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Both an apostrophe and the mark that closes a quotation in a quotation look the same: ’. */
function apostrophesIn(body: string, { start, end }: Piece): Edit[] {
  const edits: Edit[] = [];
  for (let at = body.indexOf("'", start); at >= 0 && at < end; at = body.indexOf("'", at + 1)) {
    const before = body[at - 1] ?? '';
    if (LETTER.test(before)) edits.push({ start: at, end: at + 1, text: '’' });
  }
  return edits;
}

/** All double marks of a quotation, or none: a mark too many leaves open which of them belong together. */
function doubleMarksIn(body: string, parts: readonly Piece[]): Edit[] {
  const edits: Edit[] = [];
  for (const { start, end } of parts) {
    for (let at = body.indexOf('"', start); at >= 0 && at < end; at = body.indexOf('"', at + 1)) {
      const opens = edits.length % 2 === 0;
      const [before, after] = [body[at - 1] ?? '', body[at + 1] ?? ''];
      const fits = opens ? /[\s[([—–‘“*_]/.test(before) && /\S/.test(after) : /\S/.test(before) && !LETTER.test(after);
      if (!fits) return [];
      edits.push({ start: at, end: at + 1, text: opens ? '“' : '”' });
    }
  }
  return edits.length % 2 === 0 ? edits : [];
}

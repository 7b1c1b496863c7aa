import type { ArticleResult, IndexedText, SnippetPiece } from './types.ts';

/** How many words of a page are shown, and how many of them stand before the first that matches. */
const LENGTH = 34;
const LEAD = 8;

/** What is shown of a page: part of one paragraph, or its summary. */
export interface Snippet {
  /** The paragraph's anchor, such as `p4`; undefined where no paragraph matches. */
  anchor: string | undefined;
  pieces: readonly SnippetPiece[];
}

/** A stretch of words, the last not included. */
interface Span {
  start: number;
  end: number;
}

/**
 * The place of a page that matches best: the stretch within one paragraph that holds the most different words of those
 * that match, and among equals the most of them, and then the earliest. Where no paragraph matches, the page's summary
 * or its beginning.
 */
export function findSnippet({ summary, text }: Pick<ArticleResult, 'summary' | 'text'>): Snippet {
  const matches = [...text.matches].sort((a, b) => a - b);
  let best: { anchor: string; window: Span; score: number } | undefined;
  for (const { anchor, start, end } of paragraphs(text)) {
    const within = matches.filter((position) => position >= start && position < end);
    for (const position of within) {
      const window = windowAt(position - LEAD, { start, end });
      const score = scoreOf(window, within, text);
      if (!best || score > best.score) best = { anchor, window, score };
    }
  }
  if (best) return { anchor: best.anchor, pieces: piecesOf(best.window, matches, text) };
  if (summary !== undefined) return { anchor: undefined, pieces: [{ text: summary, match: false }] };
  const [first] = paragraphs(text);
  return { anchor: undefined, pieces: first ? piecesOf(windowAt(first.start, first), [], text) : [] };
}

/** The numbered paragraphs, each up to the next. */
function paragraphs({ passages, words }: IndexedText): (Span & { anchor: string })[] {
  return passages.map(({ anchor, start }, index) => ({
    anchor,
    start,
    end: passages[index + 1]?.start ?? words.length,
  }));
}

/** A stretch of the usual length that begins at a position, or as near to it as the paragraph allows. */
function windowAt(position: number, { start, end }: Span): Span {
  const from = Math.max(start, Math.min(position, end - LENGTH));
  return { start: from, end: Math.min(end, from + LENGTH) };
}

function scoreOf({ start, end }: Span, matches: readonly number[], { words }: IndexedText): number {
  const found = matches.filter((position) => position >= start && position < end);
  const different = new Set(found.map((position) => stemOf(words[position] ?? '')));
  return different.size + found.length / (LENGTH + 1);
}

/** Five letters tell apart the words of a query, and hold "Russia", "Russian" and "Russia’s" together. */
function stemOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, 5);
}

function piecesOf({ start, end }: Span, matches: readonly number[], text: IndexedText): SnippetPiece[] {
  const { words, joint, passages } = text;
  const cutBefore = !passages.some((passage) => passage.start === start);
  const cutAfter = end < words.length && !passages.some((passage) => passage.start === end);
  const pieces: SnippetPiece[] = cutBefore ? [{ text: `…${joint}`, match: false }] : [];
  pieces.push(...markedPieces({ start, end }, matches, text));
  if (cutAfter) pieces.push({ text: `${joint}…`, match: false });
  return joined(pieces);
}

/** A stretch of the text, with what matches told from the rest. */
export function markedPieces(
  { start, end }: Span,
  matches: readonly number[],
  { words, joint }: Pick<IndexedText, 'words' | 'joint'>,
): SnippetPiece[] {
  const matching = new Set(matches);
  const pieces: SnippetPiece[] = [];
  for (let position = start; position < end; position += 1) {
    const after = position + 1 < end ? joint : '';
    pieces.push(...splitWord(words[position] ?? '', matching.has(position)), { text: after, match: false });
  }
  return joined(pieces);
}

/** A word that matches, without the punctuation around it and the `’s` behind it. */
function splitWord(word: string, match: boolean): SnippetPiece[] {
  const core = match ? /[\p{L}\p{N}](?:.*?[\p{L}\p{N}\p{M}])?(?=(?:['’]s)?[^\p{L}\p{N}\p{M}]*$)/u.exec(word) : null;
  if (!core) return [{ text: word, match }];
  const end = core.index + core[0].length;
  return [
    { text: word.slice(0, core.index), match: false },
    { text: core[0], match: true },
    { text: word.slice(end), match: false },
  ];
}

/** Puts neighbours of one sort together, and leaves out what is empty. */
function joined(pieces: readonly SnippetPiece[]): SnippetPiece[] {
  const result: SnippetPiece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (piece.text === '') continue;
    if (last?.match === piece.match) last.text += piece.text;
    else result.push({ ...piece });
  }
  return result;
}

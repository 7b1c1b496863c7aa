import { lettersAndDigits } from '../../text/words.ts';
import type { ArticleResult, IndexedText, SnippetPiece } from './types.ts';

/** The length of a snippet in words, and how many of them come before the first match. */
const SNIPPET_WORDS = 34;
const WORDS_BEFORE_MATCH = 8;

/** The part of a text that a result shows: part of one paragraph, or the summary. */
export interface Snippet {
  /** The paragraph's anchor, such as `p4`; undefined where no paragraph matches. */
  anchor: string | undefined;
  pieces: readonly SnippetPiece[];
}

/** A range of words, by their positions, the end not included. */
interface WordRange {
  start: number;
  end: number;
}

/**
 * The snippet of an article: of all ranges within one paragraph the one with the most different words that match, among
 * equals with the most matches, then the earliest. Where no paragraph matches, the summary or the beginning of the text.
 */
export function findSnippet({ summary, text }: Pick<ArticleResult, 'summary' | 'text'>): Snippet {
  const matches = [...text.matches].sort((a, b) => a - b);
  let best: { anchor: string; window: WordRange; score: number } | undefined;
  for (const { anchor, start, end } of paragraphs(text)) {
    const within = matches.filter((position) => position >= start && position < end);
    for (const position of within) {
      const window = windowAt(position - WORDS_BEFORE_MATCH, { start, end });
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
function paragraphs({ passages, words }: IndexedText): (WordRange & { anchor: string })[] {
  return passages.map(({ anchor, start }, index) => ({
    anchor,
    start,
    end: passages[index + 1]?.start ?? words.length,
  }));
}

/** A range of the length of a snippet from a position, or as near to it as the paragraph allows. */
function windowAt(position: number, { start, end }: WordRange): WordRange {
  const from = Math.max(start, Math.min(position, end - SNIPPET_WORDS));
  return { start: from, end: Math.min(end, from + SNIPPET_WORDS) };
}

function scoreOf({ start, end }: WordRange, matches: readonly number[], { words }: IndexedText): number {
  const found = matches.filter((position) => position >= start && position < end);
  const different = new Set(found.map((position) => stemOf(words[position] ?? '')));
  return different.size + found.length / (SNIPPET_WORDS + 1);
}

/** The first five letters, which "Russia", "Russian" and "Russia’s" have in common. */
function stemOf(word: string): string {
  return lettersAndDigits(word.toLowerCase()).slice(0, 5);
}

function piecesOf({ start, end }: WordRange, matches: readonly number[], text: IndexedText): SnippetPiece[] {
  const { words, joint, passages } = text;
  const cutBefore = !passages.some((passage) => passage.start === start);
  const cutAfter = end < words.length && !passages.some((passage) => passage.start === end);
  const pieces: SnippetPiece[] = cutBefore ? [{ text: `…${joint}`, match: false }] : [];
  pieces.push(...markedPieces({ start, end }, matches, text));
  if (cutAfter) pieces.push({ text: `${joint}…`, match: false });
  return merge(pieces);
}

/** A range of the text, divided into what matches and what does not. */
export function markedPieces(
  { start, end }: WordRange,
  matches: readonly number[],
  { words, joint }: Pick<IndexedText, 'words' | 'joint'>,
): SnippetPiece[] {
  const matching = new Set(matches);
  const pieces: SnippetPiece[] = [];
  for (let position = start; position < end; position += 1) {
    const after = position + 1 < end ? joint : '';
    pieces.push(...splitWord(words[position] ?? '', matching.has(position)), { text: after, match: false });
  }
  return merge(pieces);
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

/** Merges neighbours that both match or both do not, and leaves out empty ones. */
function merge(pieces: readonly SnippetPiece[]): SnippetPiece[] {
  const result: SnippetPiece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (piece.text === '') continue;
    if (last?.match === piece.match) last.text += piece.text;
    else result.push({ ...piece });
  }
  return result;
}

import { isFragment, sentenceAround } from '../../text/sentence-around.ts';
import { lettersAndDigits } from '../../text/words.ts';
import type { ArticleResult, IndexedText, SnippetPiece, StoredQuotation } from './types.ts';

/** The length of a snippet in words, and how many of them come before the first match. */
const SNIPPET_WORDS = 34;
const WORDS_BEFORE_MATCH = 8;

/** The part of a text that a result shows: part of a quotation or of one paragraph, or the summary. */
export interface Snippet {
  /** The anchor of the quotation or paragraph, such as `p4`; undefined where none matches. */
  anchor: string | undefined;
  /** The number of the paragraph, as text; undefined where none matches. */
  paragraph: string | undefined;
  pieces: readonly SnippetPiece[];
  /** Whose words are in it, by name. */
  speakers: readonly string[];
  /** Whether all of it is their words; otherwise there are words of the article's own around them. */
  isQuoted: boolean;
}

/** A range of words, by their positions, the end not included. */
interface WordRange {
  start: number;
  end: number;
}

/** A part of a text that a snippet may be cut from. */
interface SnippetSource extends WordRange {
  anchor: string;
}

/**
 * The snippet of an article: of all ranges within one paragraph the one with the most different words that match, among
 * equals with the most matches, then the earliest. Where somebody's words are asked for, it is cut from what is quoted of
 * them; where nothing of that matches, from paragraphs that hold nobody else's words or positions. Where nothing matches at
 * all, it is the summary, or the beginning of the text.
 */
export function findSnippet({ summary, text, asked }: Pick<ArticleResult, 'summary' | 'text' | 'asked'>): Snippet {
  const matches = [...text.matches].sort((a, b) => a - b);
  const own = text.quotations.filter(({ path }) => asked.includes(path));
  const allowed = paragraphs(text).filter((paragraph) => asked.length === 0 || isFreeOfOthers(paragraph, text, asked));
  const best = findWindow(own, matches, text) ?? findWindow(allowed, matches, text);
  if (best) return snippetOf(best.window, best.source, matches, text);
  if (summary !== undefined) return { ...NOTHING_FOUND, pieces: [{ text: summary, match: false }] };
  const [first] = allowed;
  return first ? { ...snippetOf(windowAt(first.start, first), first, [], text), anchor: undefined } : NOTHING_FOUND;
}

const NOTHING_FOUND: Snippet = { anchor: undefined, paragraph: undefined, pieces: [], speakers: [], isQuoted: false };

/** The best window of some sources; undefined where nothing in them matches. */
function findWindow(
  sources: readonly SnippetSource[],
  matches: readonly number[],
  text: IndexedText,
): { source: SnippetSource; window: WordRange } | undefined {
  let best: { source: SnippetSource; window: WordRange; score: number } | undefined;
  for (const source of sources) {
    const within = matches.filter((position) => position >= source.start && position < source.end);
    for (const position of within) {
      const window = windowAt(position - WORDS_BEFORE_MATCH, source);
      const score = scoreOf(window, within, text);
      if (!best || score > best.score) best = { source, window, score };
    }
  }
  return best;
}

function snippetOf(window: WordRange, source: SnippetSource, matches: readonly number[], text: IndexedText): Snippet {
  const said = text.quotations.filter((quotation) => overlaps(quotation, window));
  const around = said.find(({ start, end }) => start <= window.start && window.end <= end);
  const words = around ? text.words.with(around.end - 1, around.last + spaceBehind(around.end, text)) : text.words;
  return {
    anchor: source.anchor,
    paragraph: paragraphs(text)
      .findLast(({ start }) => start <= window.start)
      ?.anchor.slice(1),
    pieces: piecesOf(window, source, matches, { ...text, words }),
    speakers: [...new Set(said.map(({ speaker }) => speaker.name))],
    isQuoted: around !== undefined,
  };
}

/** Whether a paragraph holds no words and reports no position of anybody but those who are asked for. */
function isFreeOfOthers(
  paragraph: SnippetSource & { speakers: readonly string[] },
  { quotations }: IndexedText,
  asked: readonly string[],
): boolean {
  const quoted = quotations.filter((quotation) => overlaps(quotation, paragraph)).map(({ path }) => path);
  return [...quoted, ...paragraph.speakers].every((path) => asked.includes(path));
}

function overlaps(a: WordRange, b: WordRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The numbered paragraphs, each up to the next. */
function paragraphs({
  passages,
  words,
}: Pick<IndexedText, 'passages' | 'words'>): (SnippetSource & { speakers: readonly string[] })[] {
  return passages.map((passage, index) => ({ ...passage, end: passages[index + 1]?.start ?? words.length }));
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

function piecesOf(
  window: WordRange,
  { start, end }: WordRange,
  matches: readonly number[],
  text: IndexedText,
): SnippetPiece[] {
  const pieces: SnippetPiece[] =
    start < window.start ? [{ text: `…${spaceBehind(window.start, text)}`, match: false }] : [];
  pieces.push(...markedPieces(window, matches, text.words));
  if (window.end < end) pieces.push({ text: `${spaceBehind(window.end, text)}…`, match: false });
  return merge(pieces);
}

/** The space between the word before a position and the word there; empty where there is none. */
function spaceBehind(position: number, { words }: Pick<IndexedText, 'words'>): string {
  return words[position - 1]?.endsWith(' ') ? ' ' : '';
}

/** A range of the text, divided into what matches and what does not. */
export function markedPieces(
  { start, end }: WordRange,
  matches: readonly number[],
  words: IndexedText['words'],
): SnippetPiece[] {
  const matching = new Set(matches);
  const pieces: SnippetPiece[] = [];
  for (let position = start; position < end; position += 1) {
    const word = words[position] ?? '';
    pieces.push(...splitWord(position + 1 < end ? word : word.trimEnd(), matching.has(position)));
  }
  return merge(pieces);
}

/** What the sentence of a quotation says before and after it; undefined where the quotation is a sentence of its own. */
export function sentenceAroundWords(
  { start, end, last }: StoredQuotation,
  text: Pick<IndexedText, 'words' | 'passages' | 'quotations'>,
): { before: string; after: string } | undefined {
  const { words } = text;
  const paragraph = paragraphs(text).findLast((each) => each.start <= start);
  if (!paragraph || !isFragment([...words.slice(start, end - 1), last].join(''))) return undefined;
  const lengthUntil = (position: number) =>
    words.slice(paragraph.start, position).reduce((sum, word) => sum + word.length, 0);
  const whole = words.slice(paragraph.start, paragraph.end).join('').trimEnd();
  const [from, to] = [lengthUntil(start), lengthUntil(end - 1) + last.length];
  const sentence = sentenceAround(whole, from, to);
  return { before: whole.slice(sentence.start, from), after: whole.slice(to, sentence.end) };
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

import { isFragment, sentenceAround, sentenceEnds } from '../../text/sentence-around.ts';
import { lettersAndDigits } from '../../text/words.ts';
import type { ArticleResult, IndexedText, SnippetPiece, StoredQuotation } from './types.ts';

/** The length of a snippet in words. */
const SNIPPET_WORDS = 34;

/** A snippet begins with the sentence of its match where that begins so near before it, in words; else a few words before. */
const MAX_WORDS_OF_SENTENCE = 20;
const WORDS_BEFORE_MATCH = 8;

/** What a word counts that matches in the snippet, but in another sentence. */
const OTHER_SENTENCE = 0.5;

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
 * The snippet of an article: of all ranges within one paragraph the one with the most different words that match in one
 * sentence, the nearer to each other the better, among equals with the most matches, then the earliest. Where somebody's words are asked for, it is cut from what is quoted of
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
    if (within.length === 0) continue;
    const sentences = sentencesOf(source, text);
    for (const position of within) {
      const sentence = sentences.findLast(({ start }) => start <= position) ?? source;
      const window = windowAround(position, sentence, sentences, source);
      const score = scoreOf(window, sentence, within, text);
      if (!best || score > best.score) best = { source, window, score };
    }
  }
  return best;
}

/** The sentences of a part of a text. The space behind a sentence belongs to its last word. */
function sentencesOf({ start, end }: WordRange, { words }: Pick<IndexedText, 'words'>): WordRange[] {
  const ends = sentenceEnds(words.slice(start, end).join(''));
  const starts = [start];
  let [length, next] = [0, 0];
  for (let position = start; position < end; position += 1) {
    length += words[position]?.length ?? 0;
    if ((ends[next] ?? Number.POSITIVE_INFINITY) > length) continue;
    while ((ends[next] ?? Number.POSITIVE_INFINITY) <= length) next += 1;
    if (position + 1 < end) starts.push(position + 1);
  }
  return starts.map((from, index) => ({ start: from, end: starts[index + 1] ?? end }));
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

/** The range that shows a match with its sentence, as far as there is room. */
function windowAround(
  position: number,
  sentence: WordRange,
  sentences: readonly WordRange[],
  { start, end }: WordRange,
): WordRange {
  const isNear = position - sentence.start <= MAX_WORDS_OF_SENTENCE;
  const from = isNear ? sentence.start : position - WORDS_BEFORE_MATCH;
  // Where the paragraph ends before the snippet is full, sentences before it are shown too.
  const earliest = Math.max(start, end - SNIPPET_WORDS);
  if (from <= earliest) return windowAt(from, { start, end });
  const whole = sentences.find((each) => each.start >= earliest && each.start <= from);
  return { start: whole?.start ?? earliest, end };
}

/** How well a range shows what was searched for, by its matches in a sentence and beside it. */
function scoreOf(window: WordRange, sentence: WordRange, matches: readonly number[], text: IndexedText): number {
  const found = matches.filter((position) => isIn(window, position));
  const together = found.filter((position) => isIn(sentence, position));
  const [all, inSentence] = [countDifferent(found, text), countDifferent(together, text)];
  const nearness = inSentence > 1 ? (inSentence - 1) / (shortestStretch(together, inSentence, text) - 1) : 0;
  return inSentence + (all - inSentence) * OTHER_SENTENCE + (nearness + found.length / SNIPPET_WORDS) / 5;
}

function isIn({ start, end }: WordRange, position: number): boolean {
  return position >= start && position < end;
}

function countDifferent(positions: readonly number[], { words }: IndexedText): number {
  return new Set(positions.map((position) => stemOf(words[position] ?? ''))).size;
}

/** How many words the shortest stretch has that holds so many different ones of some matches. */
function shortestStretch(positions: readonly number[], different: number, { words }: IndexedText): number {
  const stems = positions.map((position) => stemOf(words[position] ?? ''));
  const counts = new Map<string, number>();
  let shortest = Number.POSITIVE_INFINITY;
  let from = 0;
  for (const [index, stem] of stems.entries()) {
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
    for (; counts.size === different; from += 1) {
      shortest = Math.min(shortest, (positions[index] ?? 0) - (positions[from] ?? 0) + 1);
      const first = stems[from] ?? '';
      const left = (counts.get(first) ?? 0) - 1;
      if (left > 0) counts.set(first, left);
      else counts.delete(first);
    }
  }
  return shortest;
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

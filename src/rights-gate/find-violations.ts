import { wordsIn } from '../text/scan-words.ts';
import { plainTextsByElement } from './plain-texts.ts';
import { RUN, slideWindow } from './shingles.ts';
import { type Unpacked, unpack } from './unpack.ts';
import type { Withheld, WithheldArticle } from './withheld.ts';

/** Words in a built file that should not be there. */
export interface Violation {
  /** The path of the file below the built folder, and within the file what was unpacked. */
  file: string;
  article: WithheldArticle;
  /** All words of the run, as the file has them. */
  words: string[];
}

/**
 * The runs of withheld words in a file of the built site, and in all that is packed in it: of each article the first. A run
 * lies within one element: a heading and the paragraph below it are two texts that only happen to follow each other.
 * @param known style sheets within pages that have been looked at: every page brings the same ones
 */
export function findViolations(file: Unpacked, withheld: Withheld, known = new Set<string>()): Violation[] {
  const found = new Map<WithheldArticle, Violation>();
  for (const { name, bytes } of unpack(file)) {
    for (const text of textsOf(bytes, known)) {
      for (const { article, words } of violationsIn(text, withheld)) {
        if (!found.has(article)) found.set(article, { file: name, article, words });
      }
    }
  }
  return [...found.values()];
}

/** The texts of a file and of all that is packed in it, each element's by itself. */
export function textsOfFile(file: Unpacked): string[] {
  return unpack(file).flatMap(({ bytes }) => textsOf(bytes, new Set()));
}

function textsOf(bytes: Uint8Array, known: Set<string>): string[] {
  return decodeText(bytes).flatMap((source) => plainTextsByElement(withoutKnown(source, known)));
}

const STYLES = /<style\b[^>]*>[^<]*<\/style>/g;

function withoutKnown(source: string, known: Set<string>): string {
  return source.replace(STYLES, (styles) => {
    if (known.has(styles)) return ' ';
    known.add(styles);
    return styles;
  });
}

function violationsIn(text: string, { texts, runs }: Withheld): Omit<Violation, 'file'>[] {
  const hits: { word: number; place: number }[] = [];
  slideWindow(text, (first, second, word) => {
    const place = runs.find(first, second);
    if (place >= 0) hits.push({ word, place });
  });
  if (hits.length === 0) return [];
  const words = wordsIn(text);
  const violations = new Map<WithheldArticle, { word: number; words: string[] }>();
  for (const { word, place } of hits) {
    const withheldText = texts[place];
    if (!withheldText) continue;
    const known = violations.get(withheldText.article);
    const following = known && word === known.word + known.words.length - RUN + 1;
    if (known && !following) continue;
    const run = words.slice(word, word + RUN);
    // Digests may agree by chance; words do not.
    if (
      !known &&
      !holds(
        withheldText.text,
        run.map(({ word: each }) => each),
      )
    )
      continue;
    const written = run.map(({ start, end }) => text.slice(start, end));
    if (known) known.words.push(...written.slice(-1));
    else violations.set(withheldText.article, { word, words: written });
  }
  return [...violations].map(([article, violation]) => ({ article, words: violation.words }));
}

function holds(text: string, run: readonly string[]): boolean {
  const words = wordsIn(text).map(({ word }) => word);
  return words.some((_, index) => run.every((word, offset) => words[index + offset] === word));
}

const UTF8 = new TextDecoder('utf-8');

/**
 * The text of a file: UTF-8, or UTF-16 where its first bytes say so. Of a file that is no text, such as a photograph,
 * every text in it, one of two bytes a character too.
 */
function decodeText(bytes: Uint8Array): string[] {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return [new TextDecoder('utf-16le').decode(bytes)];
  if (a === 0xfe && b === 0xff) return [new TextDecoder('utf-16be').decode(bytes)];
  const text = UTF8.decode(bytes);
  return text.includes('\0') ? [text, text.replaceAll('\0', '')] : [text];
}

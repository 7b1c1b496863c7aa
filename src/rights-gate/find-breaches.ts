import { plainTexts } from '../domain/plain-texts.ts';
import { RUN, slideWindow } from '../domain/shingles.ts';
import { wordsIn } from '../text/scan-words.ts';
import { decodeText } from './decode-text.ts';
import { type Unpacked, unpack } from './unpack.ts';
import type { Withheld, WithheldArticle } from './withheld.ts';

/** Words in a built file that should not be there. */
export interface Breach {
  /** The path of the file below the built folder, and within the file what was unpacked. */
  file: string;
  article: WithheldArticle;
  /** All words of the run, as the file has them. */
  words: string[];
}

/**
 * The runs of withheld words in a file of the built site, and in all that is packed in it: of each article the first.
 * @param known style sheets within pages that have been looked at: every page brings the same ones
 */
export function findBreaches(file: Unpacked, withheld: Withheld, known = new Set<string>()): Breach[] {
  const found = new Map<WithheldArticle, Breach>();
  for (const { name, bytes } of unpack(file)) {
    for (const text of decodeText(bytes).flatMap((source) => plainTexts(withoutKnown(source, known)))) {
      for (const { article, words } of breachesIn(text, withheld)) {
        if (!found.has(article)) found.set(article, { file: name, article, words });
      }
    }
  }
  return [...found.values()];
}

const STYLES = /<style\b[^>]*>[^<]*<\/style>/g;

function withoutKnown(source: string, known: Set<string>): string {
  return source.replace(STYLES, (styles) => {
    if (known.has(styles)) return ' ';
    known.add(styles);
    return styles;
  });
}

function breachesIn(text: string, { stretches, runs }: Withheld): Omit<Breach, 'file'>[] {
  const hits: { word: number; place: number }[] = [];
  slideWindow(text, (first, second, word) => {
    const place = runs.find(first, second);
    if (place >= 0) hits.push({ word, place });
  });
  if (hits.length === 0) return [];
  const words = wordsIn(text);
  const breaches = new Map<WithheldArticle, { word: number; words: string[] }>();
  for (const { word, place } of hits) {
    const stretch = stretches[place];
    if (!stretch) continue;
    const known = breaches.get(stretch.article);
    const following = known && word === known.word + known.words.length - RUN + 1;
    if (known && !following) continue;
    const run = words.slice(word, word + RUN);
    // Digests may agree by chance; words do not.
    if (
      !known &&
      !holds(
        stretch.text,
        run.map(({ word: each }) => each),
      )
    )
      continue;
    const written = run.map(({ start, end }) => text.slice(start, end));
    if (known) known.words.push(...written.slice(-1));
    else breaches.set(stretch.article, { word, words: written });
  }
  return [...breaches].map(([article, breach]) => ({ article, words: breach.words }));
}

function holds(text: string, run: readonly string[]): boolean {
  const words = wordsIn(text).map(({ word }) => word);
  return words.some((_, index) => run.every((word, offset) => words[index + offset] === word));
}

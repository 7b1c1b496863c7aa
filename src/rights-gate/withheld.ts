import { plainTexts } from '../domain/plain-texts.ts';
import { createShingles, type Shingles, slideWindow } from '../domain/shingles.ts';
import { splitByRights } from '../markdown/split-by-rights.ts';
import type { Document } from '../schema/document.ts';
import { stringsIn } from './strings-in.ts';

/** An article of which words are withheld. */
export interface WithheldArticle {
  file: string;
  /** The whole file as written. */
  source: string;
  /** Why, as an editor wrote it: `link-only`, `excerpt` or `draft`. */
  reason: string;
}

/** A stretch of words that may not be published, as plain text. */
interface Stretch {
  text: string;
  article: WithheldArticle;
}

/** Everything that the built site may not hold. */
export interface Withheld {
  stretches: Stretch[];
  runs: Shingles;
}

export function createWithheld(): Withheld {
  return { stretches: [], runs: createShingles() };
}

/** Whether an article keeps words to itself, and why. */
export function reasonOf({ data }: Document<'article'>): string | undefined {
  if (data.draft) return 'draft';
  return data.rights.text === 'excerpt' || data.rights.text === 'link-only' ? data.rights.text : undefined;
}

/** Adds what an article withholds: of a draft every word that it has. */
export function withhold(
  { stretches, runs }: Withheld,
  { data, body }: Document<'article'>,
  article: WithheldArticle,
): void {
  const texts = splitByRights(body, data.draft ? 'link-only' : data.rights.text).withheld;
  if (data.draft) texts.push(...stringsIn(data));
  for (const text of texts.flatMap(plainTexts)) {
    const place = stretches.push({ text, article }) - 1;
    slideWindow(text, (first, second) => runs.add(first, second, place));
  }
}

/** Lets out what an article with withheld words may show: its frontmatter, and of an extract what its rights name. */
export function letOut(withheld: Withheld, { data, body }: Document<'article'>): void {
  if (data.draft) return;
  for (const text of [...stringsIn(data), ...splitByRights(body, data.rights.text).open]) allow(withheld, text);
}

/** Lets out the runs of a text that is published, or may be: they are no breach wherever they stand. */
export function allow({ runs }: Withheld, source: string): void {
  for (const text of plainTexts(source)) slideWindow(text, (first, second) => runs.remove(first, second));
}

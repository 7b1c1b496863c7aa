import { splitByRights } from '../markdown/split-by-rights.ts';
import type { Document } from '../schema/document.ts';
import type { Position } from '../text/position.ts';
import { plainTexts } from './plain-texts.ts';
import { createShingles, type Shingles, slideWindow } from './shingles.ts';

/** An article of which words are withheld. */
export interface WithheldArticle {
  file: string;
  /** The whole file as written. */
  source: string;
  /** Why, as an editor wrote it: `link-only`, `excerpt` or `draft`. */
  reason: string;
  /** Where the file says so. */
  declared: Position;
}

/** A text that may not be published. */
interface WithheldText {
  text: string;
  article: WithheldArticle;
}

/** Everything that the built site may not hold. */
export interface Withheld {
  texts: WithheldText[];
  runs: Shingles;
}

export function createWithheld(): Withheld {
  return { texts: [], runs: createShingles() };
}

/** Whether an article keeps words to itself: why, and where it says so. */
export function reasonOf({
  data,
  locate,
}: Document<'article'>): Pick<WithheldArticle, 'reason' | 'declared'> | undefined {
  if (data.draft) return { reason: 'draft', declared: locate(['draft']) };
  const { text } = data.rights;
  return text === 'excerpt' || text === 'link-only'
    ? { reason: text, declared: locate(['rights', 'text']) }
    : undefined;
}

/** Adds what an article withholds: of a draft every word that it has. */
export function withhold(
  { texts, runs }: Withheld,
  { data, body }: Document<'article'>,
  article: WithheldArticle,
): void {
  const sources = splitByRights(body, data.draft ? 'link-only' : data.rights.text).withheld;
  if (data.draft) sources.push(...stringsIn(data));
  for (const text of sources.flatMap((source) => plainTexts(source))) {
    const place = texts.push({ text, article }) - 1;
    slideWindow(text, (first, second) => runs.add(first, second, place));
  }
}

/** Permits what an article with withheld words may show: its frontmatter, and of an extract what its rights name. */
export function permit(withheld: Withheld, { data, body }: Document<'article'>): void {
  if (data.draft) return;
  for (const text of [...stringsIn(data), ...splitByRights(body, data.rights.text).open]) permitText(withheld, text);
}

/** Permits the runs of a text that is published, or may be: they are no violation wherever they stand. */
export function permitText({ runs }: Withheld, source: string): void {
  for (const text of plainTexts(source)) slideWindow(text, (first, second) => runs.remove(first, second));
}

/** Every text within a value, however deep. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

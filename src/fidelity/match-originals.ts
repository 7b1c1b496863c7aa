import type { Prose } from '../markdown/read-prose.ts';
import type { Document } from '../schema/document.ts';
import { nearest, suggestion } from '../schema/nearest.ts';
import type { Problem } from '../schema/problem.ts';
import { encodeAddress } from '../text/encode-address.ts';
import { wordsIn } from '../text/scan-words.ts';
import { directQuotations, fold, standsIn } from './direct-quotations.ts';
import type { Original, Originals } from './read-originals.ts';

/** An article with its words. */
export interface Edition {
  document: Document<'article'>;
  prose: Prose;
}

/** Which originals are an article’s. */
export interface Matches {
  of: Map<Edition, Original[]>;
  problems: Problem[];
  warnings: Problem[];
}

/**
 * Finds the article of each original: the one that the map names; else the one whose id is the file’s name; whose title
 * stands in it as a line; whose address it gives; or, since not every original has a headline, the one that carries the
 * most of its quotations, two at least.
 * @param place the path to the folder, as problems name it
 */
export function matchOriginals(
  { originals, map, mapName }: Originals,
  editions: readonly Edition[],
  place: string,
): Matches {
  const byId = new Map<string, Edition>(editions.map((edition) => [edition.document.id, edition]));
  const matches: Matches = { of: new Map(), problems: [], warnings: [] };
  const add = (edition: Edition, original: Original) =>
    matches.of.set(edition, [...(matches.of.get(edition) ?? []), original]);
  for (const { article, position } of map) {
    if (byId.has(article)) continue;
    const near = nearest(article, byId.keys());
    matches.problems.push({
      kind: 'unknown-article',
      file: `${place}/${mapName}`,
      ...position,
      message: `There is no article "${article}" in articles/.`,
      hint: suggestion(near, 'Correct the id, or delete the line.'),
      ...(near !== undefined && { nearest: near }),
    });
  }
  for (const original of originals) {
    const mapped = map.filter(({ name }) => name === original.name);
    const fitting =
      mapped.length > 0
        ? mapped.flatMap(({ article }) => byId.get(article) ?? [])
        : MATCHERS.map((matcher) => matcher(original, editions)).find((found) => found.length > 0);
    const [only, second] = fitting ?? [];
    if (mapped.length > 0 || (only && !second)) for (const edition of fitting ?? []) add(edition, original);
    else matches.warnings.push(unmatched(original, fitting ?? [], place, mapName));
  }
  return matches;
}

type Matcher = (original: Original, editions: readonly Edition[]) => Edition[];

const MATCHERS: Matcher[] = [
  ({ name }, editions) => editions.filter(({ document }) => document.id === name.replace(/\.[^.]*$/, '')),
  byTitle,
  ({ url }, editions) => (url ? editions.filter(({ document }) => document.data.url === encodeAddress(url)) : []),
  byQuotations,
];

function byTitle({ text, titles }: Original, editions: readonly Edition[]): Edition[] {
  const lines = new Set([...titles, ...text.split('\n')].map(foldTitle));
  const fitting = editions.filter(({ document }) => lines.has(foldTitle(document.data.title)));
  // A page that lists other headlines begins with its own.
  const first = fitting.filter(({ document }) =>
    titles.some((title) => foldTitle(title) === foldTitle(document.data.title)),
  );
  return first.length > 0 ? first : fitting;
}

function foldTitle(title: string): string {
  return wordsIn(title)
    .map(({ word }) => word)
    .join(' ');
}

function byQuotations({ text }: Original, editions: readonly Edition[]): Edition[] {
  const said = directQuotations(text).map(fold);
  const carried = editions.map(({ prose }) => {
    const marked = prose.quotations.map((quotation) => fold(quotation.text));
    return said.filter((words) => words !== '' && marked.some((mark) => standsIn(mark, words))).length;
  });
  const most = Math.max(0, ...carried);
  return most < 2 ? [] : editions.filter((_, index) => carried[index] === most);
}

function unmatched({ name }: Original, fitting: readonly Edition[], place: string, mapName: string): Problem {
  const ids = fitting.map(({ document }) => document.id).join(', ');
  return {
    kind: 'unmatched-original',
    file: `${place}/${name}`,
    line: 1,
    column: 1,
    message:
      fitting.length > 0 ? `This original matches several articles: ${ids}.` : 'No article matches this original.',
    hint: `Add a line to ${mapName}: \`article-id: "${name}"\`.`,
  };
}

import type { Stance } from '../schema/claim.ts';
import type { Catalog } from './catalog.ts';
import { type EntityKey, keyOf } from './entry.ts';
import { type AnnotationRecord, speakerKey } from './relations.ts';

/** What one holder says of a claim: the passages, in the order of the collection; none where no statement is found. */
interface ClaimCell {
  holder: EntityKey;
  statements: AnnotationRecord[];
}

/** A claim with a cell for every column. */
export interface ClaimRow {
  claim: string;
  cells: ClaimCell[];
  /** How many of the columns hold a statement. */
  holders: number;
  /** How many of the statements in the row take each position. */
  stances: Record<Stance, number>;
}

/** Claims by those who take a position on any of them. */
export interface ClaimMatrix {
  /** People and organizations, those with most statements first; then articles that speak for themselves, newest first. */
  columns: EntityKey[];
  rows: ClaimRow[];
}

/** A statement of several holders stands in the cell of each, so an annotation is in as many cells as it has holders. */
export function deriveClaimTable(
  catalog: Pick<Catalog, 'annotationsOf' | 'inOrder'>,
  claims: readonly string[],
): ClaimMatrix {
  const held = claims.map((claim) => statementsByHolder(catalog.annotationsOf(keyOf('claim', claim))));
  const columns = columnsOf(catalog, held);
  return {
    columns,
    rows: claims.map((claim, index) => {
      const cells = columns.map((holder) => ({ holder, statements: held[index]?.get(holder) ?? [] }));
      const stances = { asserts: 0, disputes: 0, qualifies: 0 };
      for (const { annotation } of cells.flatMap(({ statements }) => statements)) stances[stanceOf(annotation)] += 1;
      return { claim, cells, holders: cells.filter(({ statements }) => statements.length > 0).length, stances };
    }),
  };
}

/** Those whose position an annotation records: the speakers it names, or the article that speaks for itself. */
export function holdersOf({ article, annotation }: AnnotationRecord): EntityKey[] {
  if (annotation.by.length === 0) return [keyOf('article', article.id)];
  return [...new Set(annotation.by.map((id) => speakerKey(article, id)))];
}

/** The position of an annotation on a claim. */
export function stanceOf(annotation: AnnotationRecord['annotation']): Stance {
  return annotation.stance ?? 'asserts';
}

/** How the keys of articles begin. */
const ARTICLE = 'article/';

function statementsByHolder(records: readonly AnnotationRecord[]): Map<EntityKey, AnnotationRecord[]> {
  const held = new Map<EntityKey, AnnotationRecord[]>();
  for (const record of records)
    for (const holder of holdersOf(record)) {
      const statements = held.get(holder);
      if (statements) statements.push(record);
      else held.set(holder, [record]);
    }
  return held;
}

function columnsOf(
  catalog: Pick<Catalog, 'inOrder'>,
  held: readonly ReadonlyMap<EntityKey, AnnotationRecord[]>[],
): EntityKey[] {
  const counts = new Map<EntityKey, number>();
  for (const holders of held)
    for (const [holder, { length }] of holders) counts.set(holder, (counts.get(holder) ?? 0) + length);
  const speakers = [...counts]
    .filter(([holder]) => !holder.startsWith(ARTICLE))
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([holder]) => holder);
  const articles = [...counts.keys()]
    .filter((holder) => holder.startsWith(ARTICLE))
    .map((holder) => holder.slice(ARTICLE.length));
  return [...speakers, ...catalog.inOrder('article', articles).map((id) => keyOf('article', id))];
}

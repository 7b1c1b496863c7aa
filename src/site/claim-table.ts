import { type ClaimRow, deriveClaimTable, stanceOf } from '../domain/derive-claim-table.ts';
import type { EntityKey } from '../domain/entry.ts';
import type { AnnotationRecord } from '../domain/relations.ts';
import type { Stance } from '../schema/claim.ts';
import { keepInPlace } from '../text/join-in-line.ts';
import { addresses, catalog, formatDate, language, messages } from './collection.ts';
import { type Link, linkTo, linkToKey } from './items.ts';

/** How many claims a table shows at most: beyond, a list serves better. */
export const CLAIMS_IN_TABLE = 30;

/** How many columns a table shows at most. */
const COLUMNS_IN_TABLE = 24;

/** How many statements a cell links to; of more, the first of each stance, and the claim's page for the others. */
const STATEMENTS_IN_CELL = 3;

/** A position with its passage. */
interface StatementItem {
  stance: Stance;
  word: string;
  href: string;
  place: string;
}

/** Someone who takes positions, at the head of a column. */
interface ColumnHead extends Link {
  /** Said below the name: of an article, that it speaks for itself. */
  subtitle?: string;
}

/** What one holder says of a claim; nothing where there is no statement. */
export interface CellItem {
  statements: StatementItem[];
  /** Where the others are that the cell has no room for. */
  more: Link | undefined;
}

/** A claim with its cells, one for each column. */
interface ClaimItem extends Link {
  /** How many take which position, and how many of all who could have done so. */
  positions: string;
  holders: string;
  cells: CellItem[];
}

export interface ClaimTableItem {
  columns: ColumnHead[];
  claims: ClaimItem[];
  /** Said where there are more columns than are shown. */
  shown: string | undefined;
}

/**
 * The table of some claims by those who take a position on them; the counts of a row are of all columns, shown or not.
 * @param claims ids of claims, in the order of the rows
 */
export function claimTable(claims: readonly string[]): ClaimTableItem {
  const { columns, rows } = deriveClaimTable(catalog, claims);
  const words = messages.claimTable;
  const many = columns.length > COLUMNS_IN_TABLE;
  return {
    columns: columns.slice(0, COLUMNS_IN_TABLE).map(columnHead),
    claims: rows.map((row) => claimItem(row, columns.length)),
    shown: many ? words.shown(COLUMNS_IN_TABLE, columns.length) : undefined,
  };
}

function columnHead(key: EntityKey): ColumnHead {
  if (!key.startsWith('article/')) return linkToKey(key);
  const { id, data } = catalog.get('article', key.slice('article/'.length));
  const name = messages.claimTable.itself(
    keepInPlace(linkTo('source', data.source).name, language),
    formatDate(data.published).text,
  );
  return { name, href: addresses.entity('article', id), subtitle: messages.claimTable.ownWords };
}

function claimItem({ claim, cells, holders, stances }: ClaimRow, columns: number): ClaimItem {
  const words = messages.claimTable;
  return {
    ...linkTo('claim', claim),
    positions: words.positions(stances.asserts, stances.disputes, stances.qualifies),
    holders: words.holders(holders, columns),
    cells: cells.slice(0, COLUMNS_IN_TABLE).map(({ statements }) => cellItem(claim, statements)),
  };
}

function cellItem(claim: string, records: readonly AnnotationRecord[]): CellItem {
  const firsts = new Map([...records].reverse().map((record) => [stanceOf(record.annotation), record]));
  const shown =
    records.length <= STATEMENTS_IN_CELL
      ? records
      : records.filter((each) => firsts.get(stanceOf(each.annotation)) === each);
  const more = records.length - shown.length;
  return {
    statements: shown.map(statementItem),
    more: more > 0 ? { name: messages.claimTable.more(more), href: addresses.entity('claim', claim) } : undefined,
  };
}

function statementItem({ article, annotation }: AnnotationRecord): StatementItem {
  const stance = stanceOf(annotation);
  return {
    stance,
    word: messages.stances[stance],
    href: addresses.anchor(article.id, annotation.anchor),
    place: messages.person.paragraph(annotation.passage),
  };
}

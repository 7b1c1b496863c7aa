import { holdersOf, stanceOf } from '../../domain/derive-claim-table.ts';
import { type Entry, keyOf } from '../../domain/entry.ts';
import { STANCES, type Stance } from '../../schema/claim.ts';
import { catalog, messages } from '../collection.ts';
import { derived } from '../derived.ts';
import { keysOf, linkTo, seeAlso } from '../items.ts';
import { claimGraph } from '../linked-data.ts';
import { cutToPage, pagesOf } from '../paged.ts';
import { positionItem, positionsOn } from '../positions.ts';

/** How many pages a claim's positions take. */
export function claimPages({ id }: Entry<'claim'>): number {
  return pagesOf([positionsOn(id)]);
}

/** All that a page of a claim shows. */
export function claimPage(claim: Entry<'claim'>, page: number) {
  const { id, data } = claim;
  const records = positionsOn(id);
  const all = records.length;
  const shown = cutToPage(records, page).map(positionItem);
  const totals = totalsOf(id);
  const { counts, claimTable } = messages;
  return {
    statement: data.statement,
    count: counts.statements(all),
    summary: claimTable.summary(all, totals.holders, totals.articles, catalog.entries.article.length),
    positions: STANCES.map((stance) => {
      const total = totals.stances[stance];
      return {
        stance,
        title: messages.stancesOf[stance],
        count: total === 0 ? '' : counts.of(total, all),
        none: total === 0,
        items: shown.filter(({ sign }) => sign === stance),
      };
    }).filter(({ none, items }) => items.length > 0 || (none && page === 1)),
    topics: data.topics.map((topic) => linkTo('topic', topic)),
    seeAlso: seeAlso(keyOf('claim', id), keysOf('topic', data.topics)),
    graph: page === 1 ? claimGraph(claim) : undefined,
  };
}

/** How many hold a position on a claim, in how many articles, and how many of the positions are of each stance. */
interface ClaimTotals {
  holders: number;
  articles: number;
  stances: Record<Stance, number>;
}

const totalsOf = derived('claim', (claim): ClaimTotals => {
  const records = positionsOn(claim);
  const stances = { asserts: 0, disputes: 0, qualifies: 0 };
  for (const { annotation } of records) stances[stanceOf(annotation)] += 1;
  return {
    holders: new Set(records.flatMap(holdersOf)).size,
    articles: new Set(records.map(({ article }) => article)).size,
    stances,
  };
});

import { holdersOf } from '../../domain/derive-claim-table.ts';
import { type Entry, keyOf } from '../../domain/entry.ts';
import { STANCES } from '../../schema/claim.ts';
import { catalog, messages } from '../collection.ts';
import { linkTo, seeAlso } from '../items.ts';
import { cutToPage, pagesOf } from '../paged.ts';
import { positionItem, positionsOn } from '../positions.ts';

/** How many pages a claim's positions take. */
export function claimPages({ id }: Entry<'claim'>): number {
  return pagesOf([positionsOn(id)]);
}

/** All that a page of a claim shows. */
export function claimPage({ id, data }: Entry<'claim'>, page: number) {
  const records = positionsOn(id);
  const all = records.map(positionItem);
  const shown = cutToPage(all, page);
  const topics = data.topics.map((topic) => linkTo('topic', topic));
  const { counts, claimTable } = messages;
  return {
    statement: data.statement,
    count: counts.statements(all.length),
    summary: claimTable.summary(
      all.length,
      new Set(records.flatMap(holdersOf)).size,
      new Set(records.map(({ article }) => article)).size,
      catalog.entries.article.length,
    ),
    positions: STANCES.map((stance) => {
      const total = all.filter(({ sign }) => sign === stance).length;
      return {
        stance,
        title: messages.sentence(messages.stances[stance]),
        count: total === 0 ? '' : counts.of(total, all.length),
        none: total === 0,
        items: shown.filter(({ sign }) => sign === stance),
      };
    }).filter(({ none, items }) => items.length > 0 || (none && page === 1)),
    topics,
    seeAlso: seeAlso(keyOf('claim', id), topics),
  };
}

import { type Entry, keyOf } from '../../domain/entry.ts';
import { messages } from '../collection.ts';
import { linkTo, seeAlso } from '../items.ts';
import { positionItem, positionsOn } from '../positions.ts';

/** All that a claim's page shows. */
export function claimPage({ id, data }: Entry<'claim'>) {
  const positions = positionsOn(id).map(positionItem);
  const topics = data.topics.map((topic) => linkTo('topic', topic));
  return {
    statement: data.statement,
    positions,
    count: messages.counts.statements(positions.length),
    topics,
    seeAlso: seeAlso(keyOf('claim', id), topics),
  };
}

import { paginate } from '../../domain/paginate.ts';
import { catalog } from '../collection.ts';
import { eventItem } from '../items.ts';

/** The pages of the timeline; none where the collection has no event. */
export function timelinePaths() {
  const { event } = catalog.entries;
  if (event.length === 0) return [];
  return paginate(event).map(({ number }) => ({
    params: { page: number === 1 ? undefined : String(number) },
    props: { number },
  }));
}

/** All that a page of the timeline shows. */
export function timelinePage(number: number) {
  const { event } = catalog.entries;
  const page = paginate(event)[number - 1];
  return {
    events: (page?.items ?? []).map(({ id }) => eventItem(id)),
    total: event.length,
    number,
    of: page?.of ?? 1,
  };
}

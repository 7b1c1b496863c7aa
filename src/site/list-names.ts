import { type EntityKey, keyOf } from '../domain/entry.ts';
import { PAGE_SIZE } from '../domain/paginate.ts';
import { FOLDERS, type Kind } from '../schema/kinds.ts';
import { catalog, formatDate, messages } from './collection.ts';
import { linkTo, sourceAndDate } from './items.ts';
import { eventsAt } from './place-map.ts';

/** What the filter of a list knows of an entity: its id, its name, what stands beside it, its other names. */
export type ListedName = [id: string, name: string, meta: string, ...aliases: string[]];

/** Whether a list can be filtered: it takes more than one page. */
export function isFiltered(kind: Kind): boolean {
  return catalog.entries[kind].length > PAGE_SIZE;
}

/** The file with the names of a list, below the folder of the build's data. */
export function namesFile(kind: Kind): string {
  return `lists/${FOLDERS[kind]}.json`;
}

/** Every name of a list, in its order. */
export function listNames(kind: Kind): ListedName[] {
  return catalog.entries[kind].map(({ id, data }): ListedName => {
    const { aliases = [] } = data as { aliases?: string[] };
    return [id, linkTo(kind, id).name, listMeta(kind, id), ...aliases];
  });
}

/** What stands beside a name in a list: how often it occurs, or when and where it appeared. */
export function listMeta(kind: Kind, id: string): string {
  const key = keyOf(kind, id);
  const { counts } = messages;
  if (kind === 'person' || kind === 'organization') {
    const quotations = catalog.quotationsBy(key).length;
    return quotations > 0 ? counts.quotations(quotations) : counts.articles(naming(key));
  }
  if (kind === 'article') {
    return sourceAndDate(catalog.get('article', id));
  }
  if (kind === 'event') return formatDate(catalog.get('event', id).data.date).text;
  if (kind === 'claim') return counts.statements(catalog.annotationsOf(key).length);
  if (kind === 'place') {
    const events = eventsAt(id);
    const articles = counts.articles(catalog.articlesOf(key, 'mentioned').length);
    return events > 0 ? messages.list([articles, counts.events(events)]) : articles;
  }
  return counts.articles(catalog.articlesOf(key, kind === 'topic' ? 'topic' : 'source').length);
}

/** How many articles are by somebody, or quote or name them. */
function naming(key: EntityKey): number {
  const relations = ['author', 'quoted', 'mentioned'] as const;
  return new Set(relations.flatMap((relation) => catalog.articlesOf(key, relation))).size;
}

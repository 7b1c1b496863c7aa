import type { InternalLink } from '../markdown/types.ts';
import { kindOfFolder } from '../schema/kinds.ts';
import { type EntityKey, keyOf } from './entry.ts';

const ENTITY = /^\/([a-z]+)\/([a-z0-9-]+)\/(?:#.*)?$/;

/** The entities that root-relative links lead to: `/people/anna-geifman/` is `person/anna-geifman`. */
export function linkedEntities(links: readonly InternalLink[]): EntityKey[] {
  const keys = links.flatMap(({ target }) => {
    const [, folder = '', id = ''] = ENTITY.exec(target) ?? [];
    const kind = kindOfFolder(folder);
    return kind ? [keyOf(kind, id)] : [];
  });
  return [...new Set(keys)];
}

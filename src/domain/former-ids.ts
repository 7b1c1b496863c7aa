import type { Documents } from '../schema/document.ts';
import { FOLDERS, KINDS, type Kind, kindOfFolder } from '../schema/kinds.ts';
import type { Problem } from '../schema/problem.ts';
import { asCode } from '../text/show-characters.ts';
import { EMBED_FOLDER } from './addresses.ts';
import { isPageNumber } from './paginate.ts';

/** The present ids of all that had an id before, by kind and former id. Of two that claim the same one, the first has it. */
export type FormerIds = Record<Kind, ReadonlyMap<string, readonly string[]>>;

/** Collects the ids that entities had before. */
export function formerIdsOf(
  entries: { [K in Kind]: readonly { id: string; data: { formerly: string[] } }[] },
): FormerIds {
  const ids = KINDS.map((kind) => {
    const present = new Map<string, string[]>();
    for (const { id, data } of entries[kind])
      for (const former of new Set(data.formerly)) present.set(former, [...(present.get(former) ?? []), id]);
    return [kind, present] as const;
  });
  return Object.fromEntries(ids) as unknown as FormerIds;
}

/**
 * Finds former ids whose address leads elsewhere already: to what has this id now, to something else that had it, or to a
 * further page of the list of their kind.
 * @param known the ids that each kind has
 */
export function checkFormerIds(documents: Documents, known: Record<Kind, ReadonlySet<string>>): Problem[] {
  return KINDS.flatMap((kind) => {
    const folder = FOLDERS[kind];
    const owners = new Map<string, string>();
    return documents[kind].flatMap((document) =>
      document.data.formerly.flatMap((former, index): Problem[] => {
        const place = () => ({ file: document.file, ...document.locate(['formerly', index]) });
        const taken = (message: string, hint: string): Problem[] => [
          { kind: 'taken-former-id', ...place(), message, hint },
        ];
        const owner = owners.get(former);
        owners.set(former, document.file);
        if (former === document.id)
          return taken(`${asCode(former)} is the id of this file, and no former one.`, 'Remove it from `formerly`.');
        if (known[kind].has(former))
          return taken(
            `The address /${folder}/${former}/ is taken: there is a ${kind} ${asCode(former)}.`,
            'Remove it from `formerly`, or rename the other file.',
          );
        if (owner !== undefined)
          return taken(
            `${asCode(former)} is a former id of ${owner} too, and an address leads to one page.`,
            'Remove it from one of the two.',
          );
        if (isPageNumber(former, documents[kind].length))
          return taken(
            `The address /${folder}/${former}/ is taken: it is page ${former} of the list.`,
            'Remove it from `formerly`: readers of the old address come to the list.',
          );
        return [];
      }),
    );
  });
}

/** Ids as they are now and were, of what a path may name. */
export interface IdChanges {
  has(kind: Kind, id: string): boolean;
  presentId(kind: Kind, former: string): string | undefined;
}

/** The kind of what the second part of a path is the id of. */
export function kindOfPath(path: string): Kind | undefined {
  const [folder = ''] = path.split('/');
  return folder === EMBED_FOLDER ? 'article' : kindOfFolder(folder);
}

/** The page of a speaker on a topic has the topic in its path: `people/ada-berg/harbour/`. */
const WITH_TOPICS: readonly (Kind | undefined)[] = ['person', 'organization'];

/**
 * Where the page at a former path is now: that of an entity, a further page of it, a part of it, or a file beside it.
 * @param path without the base path: `people/ada-holm/harbour/2/`
 * @returns undefined where nothing in the path has been renamed
 */
export function presentPath(path: string, { has, presentId }: IdChanges): string | undefined {
  const [folder = '', id = '', part = '', ...rest] = path.split('/');
  const kind = kindOfPath(path);
  if (!kind) return undefined;
  const present = has(kind, id) ? id : presentId(kind, id);
  if (present === undefined) return undefined;
  const isTopic = WITH_TOPICS.includes(kind) && !has('topic', part);
  const presentPart = (isTopic && presentId('topic', part)) || part;
  if (present === id && presentPart === part) return undefined;
  return [folder, present, presentPart, ...rest].join('/');
}

/**
 * The paths that a page had before what they name was renamed, each with every former id in every place.
 * @param formerly the former ids of an entity
 */
export function formerPaths(path: string, formerly: (kind: Kind, id: string) => readonly string[]): string[] {
  const [folder = '', id = '', part = '', ...rest] = path.split('/');
  const kind = kindOfPath(path);
  if (!kind) return [];
  const parts = WITH_TOPICS.includes(kind) ? [part, ...formerly('topic', part)] : [part];
  const paths = [id, ...formerly(kind, id)].flatMap((each) =>
    parts.map((one) => [folder, each, one, ...rest].join('/')),
  );
  return paths.slice(1);
}

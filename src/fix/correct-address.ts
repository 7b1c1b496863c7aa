import { FOLDERS, kindOfFolder } from '../schema/kinds.ts';
import { uniqueNearest } from '../schema/unique-nearest.ts';
import type { Correction, Ids, MeantIds } from './text-edits.ts';

const ENTITY = /^\/([a-z]+)\/([^/#?]+)/;

/** From another page: what is behind the steps upwards, and before it the folder, if it is named. */
const FROM_PAGE = /^(?:\.\.?\/)*(?:([a-z]+)\/)?([^/#?.]+)/;

/**
 * Finds a misspelt or former id in the address of a page of the site.
 * @param source the text that the address stands in, where it is first
 * @param offset where that text begins
 * @returns none where it is written otherwise than it reads, or where a misspelt one is not written from the root of the site
 */
export function correctAddress(
  source: string,
  address: string,
  offset: number,
  reportedAt: number,
  ids: Ids,
  meantIds: MeantIds,
): Correction[] {
  const kinds = ['broken-link'] as const;
  const correct = ({ 0: path, 2: before = '' }: RegExpExecArray, after: string | null | undefined): Correction[] => {
    const at = source.indexOf(address);
    if (at < 0 || !after) return [];
    const end = offset + at + path.length;
    return [{ start: end - before.length, end, text: after, before, after, kinds, reportedAt }];
  };
  const entity = ENTITY.exec(address);
  const kind = entity && kindOfFolder(entity[1] ?? '');
  if (kind) {
    const [, folder, id = ''] = entity;
    const meant = meantIds(kinds, `${folder}/${id}`);
    return correct(entity, meant === undefined ? uniqueNearest(id, ids[kind], true) : meant);
  }
  const relative = FROM_PAGE.exec(address);
  if (!relative) return [];
  const [, named, id = ''] = relative;
  const folders = named === undefined ? Object.values(FOLDERS) : [named];
  const meant = folders.map((folder) => meantIds(kinds, `${folder}/${id}`)).filter((each) => each !== undefined);
  return correct(relative, meant.length === 1 ? meant[0] : null);
}

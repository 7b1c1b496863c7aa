import { KINDS, kindOfFolder } from '../../schema/kinds.ts';
import type { NameRow } from '../tables.ts';
import { addressOf } from './built-html.ts';
import { readTold } from './read-told.ts';

/** The names of a built page: undefined where it has none of its own, as an article. */
export function readNames(path: string, html: string): NameRow | undefined {
  const told = new Map(readTold(html));
  const name = told.get('name');
  if (name === undefined) return undefined;
  const aliases = (told.get('aliases') ?? '').split('|').filter((alias) => alias !== '');
  return [addressOf(path), told.get('under') ?? '', name, ...aliases];
}

/** People before places before events, as everywhere on the site; and short names before long ones. */
export function sortNames(rows: readonly NameRow[]): NameRow[] {
  const orderOf = ([path]: NameRow) => KINDS.findIndex((kind) => kind === kindOfFolder(path.split('/')[1] ?? ''));
  return rows.toSorted((a, b) => orderOf(a) - orderOf(b) || a[2].length - b[2].length);
}

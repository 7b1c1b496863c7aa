import { KINDS, kindOfFolder } from '../schema/kinds.ts';
import type { NameRow } from './names-file.ts';

/** What the layout tells the index of a page: `<meta name="record:aliases" content="Schanzer">`. */
const TOLD = /<meta name="record:(name|aliases|under)" content="([^"]*)"/g;

const CHARACTERS: Record<string, string> = { '&amp;': '&', '&#38;': '&', '&quot;': '"', '&#34;': '"' };

/** The names of a built page: undefined where it has none of its own, as an article. */
export function readNames(path: string, html: string): NameRow | undefined {
  const told = new Map(Array.from(html.matchAll(TOLD), ([, key, value = '']) => [key, decode(value)]));
  const name = told.get('name');
  if (name === undefined) return undefined;
  const aliases = (told.get('aliases') ?? '').split('|').filter((alias) => alias !== '');
  return [`/${path.replace(/index\.html$/, '')}`, told.get('under') ?? '', name, ...aliases];
}

/** People before places before events, as everywhere on the site; and short names before long ones. */
export function sortNames(rows: readonly NameRow[]): NameRow[] {
  const orderOf = ([path]: NameRow) => KINDS.findIndex((kind) => kind === kindOfFolder(path.split('/')[1] ?? ''));
  return rows.toSorted((a, b) => orderOf(a) - orderOf(b) || a[2].length - b[2].length);
}

function decode(text: string): string {
  return text.replace(/&(?:amp|#38|quot|#34);/g, (reference) => CHARACTERS[reference] ?? reference);
}

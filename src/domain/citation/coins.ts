import { invertName } from './author-name.ts';
import type { Citation } from './citation.ts';
import { datePartsOf } from './citation-date.ts';
import { WORK_TYPES } from './work-types.ts';

/**
 * Formats a citation as a ContextObject in SPAN (COinS; ANSI/NISO Z39.88-2004, in Dublin Core with Zotero’s types), which
 * programs that manage references find in a list. A date that its numbers do not tell is left out.
 */
export function formatCoins({ outletKind, title, authors, outlet, ...citation }: Citation): string {
  const { published, dateNote, language = '', address = '' } = citation;
  const day = dateNote === undefined ? datePartsOf(published) : [];
  const pairs: [string, string][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', WORK_TYPES[outletKind].zotero],
    ['rft.title', title],
    ...authors.map((author): [string, string] => ['rft.creator', invertName(author)]),
    ['rft.source', outlet],
    ['rft.date', day.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-')],
    ['rft.language', language],
    ['rft.identifier', address],
  ];
  return pairs
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&');
}

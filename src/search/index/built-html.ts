import { decodeHTML } from 'entities';

/** A tag of a built page; what its attributes hold may be anything. */
const TAG = /<!--[\s\S]*?-->|<\/?[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gi;

/** The text of a piece of a built page. Where a tag stood, words stand apart. */
export function textOf(html: string): string {
  return decodeHTML(html.replace(TAG, ' '));
}

/** The address of a built page without the base path, from its path in the folder. */
export function addressOf(path: string): string {
  return `/${path.replace(/index\.html$/, '')}`;
}

import { decodeHTML } from 'entities';

const TOLD = /<meta name="record:([a-z]+)" content(?:="([^"]*)")?/g;

/** What the layout tells the index of a page, as `<meta name="record:topic" content="sea/The sea">` in its head. */
export function readTold(html: string): [key: string, value: string][] {
  return Array.from(html.matchAll(TOLD), ([, key = '', value = '']) => [key, decodeHTML(value)]);
}

/** What the tests of feeds use of two parsers. */
declare module 'feedsmith' {
  interface AtomEntry {
    title?: unknown;
    content?: unknown;
    published?: string;
    links?: { href?: string }[];
    authors?: { name?: string }[];
  }
  interface RssItem {
    title?: string;
    link?: string;
    description?: string;
    pubDate?: string;
    dc?: { creators?: string[] };
  }
  interface JsonItem {
    title?: string;
    url?: string;
    content_html?: string;
    date_published?: string;
    authors?: { name?: string }[];
  }
  export function parseAtomFeed(text: string): { entries?: AtomEntry[] };
  export function parseRssFeed(text: string): { items?: RssItem[] };
  export function parseJsonFeed(text: string): { items?: JsonItem[] };
}

declare module 'rss-parser' {
  export default class RssParser {
    parseString(text: string): Promise<{ items: { title?: string; link?: string; content?: string }[] }>;
  }
}

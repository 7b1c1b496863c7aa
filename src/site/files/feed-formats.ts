import { escapeXml } from '../../text/escape-markup.ts';

/** Something new: an article, or a quotation. */
export interface FeedItem {
  /** Its address in full, which never changes. */
  address: string;
  title: string;
  /** What it says, as HTML. */
  html: string;
  /** A language tag (BCP 47). */
  language: string;
  /** Who wrote or said it, by name; empty where that is not known. */
  authors: string[];
  /** The outlet. */
  outlet: string;
  /** The moment of publication (RFC 3339); undefined where not even the day is known. */
  published?: string;
  /** The last moment at which it can have been published. */
  updated: string;
}

/** What is new about something. */
export interface Feed {
  title: string;
  description: string;
  language: string;
  /** The page that shows the same, in full. */
  page: string;
  /** At least one, the newest first. */
  items: FeedItem[];
}

/** What a format is: its name for readers, its media type, and how a feed is written in it. */
interface FeedFormat {
  name: string;
  type: string;
  /** @param self the address of the file, in full */
  format(feed: Feed, self: string): string;
}

/** The formats of feeds, by the endings of their files. */
export const FEED_FORMATS = {
  atom: { name: 'Atom', type: 'application/atom+xml', format: formatAtom },
  rss: { name: 'RSS', type: 'application/rss+xml', format: formatRss },
  json: { name: 'JSON', type: 'application/feed+json', format: formatJsonFeed },
} satisfies Record<string, FeedFormat>;

export type FeedEnding = keyof typeof FEED_FORMATS;

export const FEED_ENDINGS = Object.keys(FEED_FORMATS) as FeedEnding[];

/** RFC 4287. An entry without an author would be by the author of the feed: it names the outlet instead. */
function formatAtom({ title, description, language, page, items }: Feed, self: string): string {
  const entries = items.map((item) => [
    `<entry xml:lang="${escapeXml(item.language)}">`,
    element('id', item.address),
    element('title', item.title),
    `<link href="${escapeXml(item.address)}"/>`,
    element('updated', item.updated),
    ...(item.published === undefined ? [] : [element('published', item.published)]),
    ...namesOf(item).map((name) => `<author>${element('name', name)}</author>`),
    `<content type="html">${escapeXml(item.html)}</content>`,
    '</entry>',
  ]);
  return lines([
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    element('id', page),
    element('title', title),
    element('subtitle', description),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link href="${escapeXml(page)}"/>`,
    element('updated', latest(items)),
    ...entries.flat(),
    '</feed>',
  ]);
}

const namesOf = ({ authors, outlet }: FeedItem) => (authors.length > 0 ? authors : [outlet]);

function latest(items: readonly FeedItem[]): string {
  return items
    .map(({ updated }) => updated)
    .sort()
    .at(-1) as string;
}

/** RSS 2.0, by the profile of the RSS Advisory Board. */
function formatRss({ title, description, language, page, items }: Feed, self: string): string {
  const entries = items.map((item) => [
    '<item>',
    element('title', item.title),
    element('link', item.address),
    element('guid', item.address),
    element('description', item.html),
    ...item.authors.map((author) => element('dc:creator', author)),
    ...(item.published === undefined ? [] : [element('pubDate', new Date(item.published).toUTCString())]),
    '</item>',
  ]);
  return lines([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    element('title', title),
    element('link', page),
    element('description', description),
    element('language', language),
    `<atom:link rel="self" type="application/rss+xml" href="${escapeXml(self)}"/>`,
    ...entries.flat(),
    '</channel>',
    '</rss>',
  ]);
}

/** JSON Feed 1.1. */
function formatJsonFeed({ title, description, language, page, items }: Feed, self: string): string {
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    language,
    home_page_url: page,
    feed_url: self,
    items: items.map((item) => ({
      id: item.address,
      url: item.address,
      title: item.title,
      content_html: item.html,
      language: item.language,
      ...(item.authors.length > 0 && { authors: item.authors.map((name) => ({ name })) }),
      ...(item.published !== undefined && { date_published: item.published }),
    })),
  })}\n`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

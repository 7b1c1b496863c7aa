import { extname } from 'node:path';

/** Text that is read as UTF-8 whatever a host says of its characters otherwise. */
const UTF8 = '; charset=utf-8';

/** The media types of what a site consists of, and of what its `public/` may hold, by the endings of files. */
export const FILE_TYPES: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml',
  '.avif': 'image/avif',
  '.bib': `application/x-bibtex${UTF8}`,
  '.css': `text/css${UTF8}`,
  '.csv': `text/csv${UTF8}`,
  '.epub': 'application/epub+zip',
  '.gif': 'image/gif',
  '.htm': `text/html${UTF8}`,
  '.html': `text/html${UTF8}`,
  '.ico': 'image/x-icon',
  '.ics': `text/calendar${UTF8}`,
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': `text/javascript${UTF8}`,
  '.json': 'application/json',
  '.jsonl': `application/x-ndjson${UTF8}`,
  '.jsonld': 'application/ld+json',
  '.md': `text/markdown${UTF8}`,
  '.mjs': `text/javascript${UTF8}`,
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.ris': `application/x-research-info-systems${UTF8}`,
  '.rss': 'application/rss+xml',
  '.svg': 'image/svg+xml',
  '.ttl': `text/turtle${UTF8}`,
  '.txt': `text/plain${UTF8}`,
  '.vtt': `text/vtt${UTF8}`,
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
};

/** Whether a file becomes smaller when it is packed, by its name: pictures, typefaces and the words of the search are packed already. */
export function isPackable(path: string): boolean {
  return PACKABLE.test(fileType(path) ?? '');
}

const PACKABLE = /^text\/|[+/](?:json|xml)$|^application\/x-(?:bibtex|ndjson|research-info-systems)\b/;

/** The media type of a file, by its name; undefined where it is not known. */
export function fileType(path: string): string | undefined {
  return FILE_TYPES[extname(path).toLowerCase()];
}

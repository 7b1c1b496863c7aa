import { escapeXml } from '../text/escape-markup.ts';

/** What other programs need to know of the site's search. */
interface SearchDescription {
  title: string;
  tagline: string;
  /** A language tag (BCP 47). */
  language: string;
  /** Absolute addresses: of the search page, of the description itself, and of the site's icon, an SVG. */
  search: string;
  self: string;
  icon: string;
}

/** The most characters that the format allows (OpenSearch 1.1, draft 6). */
const LENGTHS = { ShortName: 16, LongName: 48, Description: 1024 };

/** Writes an OpenSearch description, by which browsers offer the site's search in their address bar. */
export function formatOpenSearch({ title, tagline, language, search, self, icon }: SearchDescription): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(shorten(title, LENGTHS.ShortName))}</ShortName>
  <LongName>${escapeXml(shorten(title, LENGTHS.LongName))}</LongName>
  <Description>${escapeXml(shorten(tagline, LENGTHS.Description))}</Description>
  <Url type="text/html" template="${escapeXml(search)}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(self)}"/>
  <Image type="image/svg+xml" width="16" height="16">${escapeXml(icon)}</Image>
  <Language>${escapeXml(language)}</Language>
  <InputEncoding>UTF-8</InputEncoding>
</OpenSearchDescription>
`;
}

/** A text of at most so many characters: cut after a word where one ends in time. */
function shorten(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const cut = characters.slice(0, most + 1).join('');
  return /^(.+?)\s+\S*$/su.exec(cut)?.[1]?.replace(/[^\p{L}\p{N}]+$/u, '') ?? characters.slice(0, most).join('');
}

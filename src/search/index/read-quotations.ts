import { decodeHTML } from 'entities';
import type { QuotationRow } from '../tables.ts';
import { textOf } from './built-html.ts';

/** A quotation as an article's page shows it. */
export interface ShownQuotation {
  anchor: string;
  /** Its words, with what stands between them. */
  text: string;
  speaker: QuotationRow[3];
}

/** The beginning of the element that is a quotation. */
const SAID = /<(q|blockquote)(?=\s[^>]*\bclass="said")(?=\s[^>]*\bid="([^"]+)")(?:"[^"]*"|[^>"])*>/g;
/** What stands beside a passage, of one speaker: their name with its address, their role where it is told, their quotations. */
const VOICE = /<p class="voice"[^>]*>([\s\S]*?)<\/p>/g;
const SPEAKER = /<a class="speaker" href="([^"]*)">([\s\S]*?)<\/a>/;
const ROLE = /<span class="role">([\s\S]*?)<\/span>/;
const CITED = /href="#([^"]+)"/g;
/** The part of an address that is the same whatever the base path. */
const PAGE = /\/(?:people|organizations)\/[^/]+\/$/;

/** The quotations of an article's page in the order they begin, each with its speaker. */
export function readQuotations(html: string): ShownQuotation[] {
  const speakers = readVoices(html);
  return Array.from(html.matchAll(SAID)).flatMap(({ 0: tag, 1: name = '', 2: id = '', index }) => {
    const anchor = decodeHTML(id);
    const speaker = speakers.get(anchor);
    return speaker ? [{ anchor, text: textOf(contentFrom(html, index + tag.length, name)), speaker }] : [];
  });
}

/** The speakers by their quotations. A role is told at the first passage, and holds for all. */
function readVoices(html: string): Map<string, ShownQuotation['speaker']> {
  const byAddress = new Map<string, ShownQuotation['speaker']>();
  const byAnchor = new Map<string, ShownQuotation['speaker']>();
  for (const [, voice = ''] of html.matchAll(VOICE)) {
    const [, href = '', name = ''] = SPEAKER.exec(voice) ?? [];
    const path = PAGE.exec(decodeHTML(href))?.[0];
    const role = textOf(ROLE.exec(voice)?.[1] ?? '').trim();
    const known = byAddress.get(href) ?? { name: textOf(name).trim(), ...(path && { path }), ...(role && { role }) };
    byAddress.set(href, known);
    for (const [, anchor = ''] of voice.matchAll(CITED)) byAnchor.set(decodeHTML(anchor), known);
  }
  return byAnchor;
}

/** What stands from a place to the end of the element that was opened before it. */
function contentFrom(html: string, start: number, name: string): string {
  const tags = new RegExp(`<(/?)${name}(?=[\\s>])`, 'g');
  tags.lastIndex = start;
  let open = 1;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    open += tag[1] === '' ? 1 : -1;
    if (open === 0) return html.slice(start, tag.index);
  }
  return '';
}

import type { PhrasingContent, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { locateText, textOf } from '../tree/locate-text.ts';
import { parseMarkedBody } from './body-markdown.ts';
import { snippet } from './yaml-lines.ts';

/** A quotation as it was marked. */
export interface OldQuotation {
  text: string;
  attributes: Record<string, string>;
}

/** What a body marks, before it is replaced. */
export interface OldBody {
  quotations: OldQuotation[];
  /** The tellings of events and positions on claims, each in words for the editor. */
  marks: string[];
  hasWords: boolean;
}

/** Reads what the body of an article marks. */
export function readOldBody(body: string): OldBody {
  const tree = parseMarkedBody(body);
  const quotations: OldQuotation[] = [];
  const marks: string[] = [];
  visit(tree, (node) => {
    if (node.type !== 'textDirective' && node.type !== 'containerDirective') return;
    const attributes = Object.fromEntries(
      Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? '']),
    );
    const text =
      node.type === 'textDirective'
        ? textOf(node.children as PhrasingContent[])
        : locateText({ type: 'root', children: node.children as RootContent[] }).text;
    if (node.name === 'quote') quotations.push({ text, attributes });
    else marks.push(`the ${node.name} ${attributes['id'] ?? ''} on ${snippet(text)}`);
  });
  return { quotations, marks, hasWords: /\S/.test(locateText(tree).text) };
}

/** The words of a quotation as two editions of it have them in common: without capitals, white space, marks and the last comma. */
export function foldQuotation(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\n\n\s*[“"„«‘]/g, '')
    .replace(/\s+/g, '')
    .replace(/[‘’ʼ']/g, "'")
    .replace(/[“”„"«»]/g, '"')
    .replace(/^["']+|["'.,;]+$/g, '');
}

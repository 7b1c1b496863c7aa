import type { Root } from 'mdast';
import type { Capture } from '../capture.ts';
import type { FoundQuotation } from '../quotation.ts';
import { squeeze } from './align.ts';
import { formatBody, parseMarkedBody } from './body-markdown.ts';
import { chooseQuotationId } from './choose-ids.ts';
import { textBlocks } from './flat-text.ts';
import { placeQuotations, type QuotationToPlace } from './place-quotations.ts';
import { tidyTree } from './tidy-tree.ts';
import { snippet } from './yaml-lines.ts';

/** Attributes of a quotation's directive, without its id where it is yet to be made. */
export type QuotationAttributes = { by: string; id?: string } & Record<string, string>;

/** The body of an article with its quotations marked. */
export interface MarkedBody {
  markdown: string;
  /** Those who speak in a marked quotation. */
  speaking: Set<string>;
  marked: number;
  checks: string[];
}

/**
 * Marks the quotations in a captured text.
 * @param attributesOf what the directive is to say; undefined for a quotation that stays text
 */
export function markBody(
  capture: Pick<Capture, 'tree' | 'text'>,
  quotations: readonly FoundQuotation[],
  attributesOf: (quotation: FoundQuotation) => QuotationAttributes | undefined,
): MarkedBody {
  const tree = structuredClone(capture.tree);
  tidyTree(tree);
  const words = wordsOf(capture.tree);
  const given = quotations.map((quotation) => ({ quotation, attributes: attributesOf(quotation) }));
  const ids = new Set(given.flatMap(({ attributes }) => attributes?.id ?? []));
  const used = new Set<string>();
  const toPlace: QuotationToPlace[] = [];
  let free = 0;
  for (const { quotation, attributes } of given) {
    // What stands in another quotation is part of that speaker's words.
    if (!attributes || quotation.start < free) continue;
    const { by, id: kept, ...more } = attributes;
    const id = kept !== undefined && !used.has(kept) ? kept : chooseQuotationId(quotation.text, ids);
    ids.add(id);
    used.add(id);
    toPlace.push({ ...quotation, attributes: { by, id, ...more } });
    free = quotation.end;
  }
  const left = placeQuotations(tree, capture.text, toPlace);
  const written = formatBody(tree);
  const checks = left.map(
    (each) => `${snippet(each.text)} cannot be marked where it stands, in a heading, a table, a link or across a list`,
  );
  if (wordsOf(parseMarkedBody(written)) !== words) {
    checks.push('compare the text with the original: some of its words would not stay what they were in Markdown');
  }
  const placed = toPlace.filter((each) => !left.includes(each));
  return {
    markdown: written,
    speaking: new Set(placed.map(({ attributes }) => attributes['by'] ?? '')),
    marked: placed.length,
    checks,
  };
}

/** All words of a tree, without white space and quotation marks. */
function wordsOf(tree: Root): string {
  return squeeze(
    textBlocks(tree)
      .map(({ text }) => text)
      .join(''),
  ).replace(/[“”"„«»‹›「」『』‘’'‚`]/g, '');
}

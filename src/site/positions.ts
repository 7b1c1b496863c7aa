import { stanceOf } from '../domain/derive-claim-table.ts';
import { type ArticleEntry, keyOf } from '../domain/entry.ts';
import type { AnnotationRecord } from '../domain/relations.ts';
import { speakerKey } from '../domain/relations.ts';
import type { Quotation } from '../markdown/types.ts';
import type { Stance } from '../schema/claim.ts';
import { lettersAndDigits } from '../text/words.ts';
import { type QuotationLink, quotationLinks } from './accounts.ts';
import { addresses, catalog, formatDate, messages } from './collection.ts';
import { type Dated, type Link, languageOf, linkTo, linkToKey } from './items.ts';

/** A position on a claim: whose, which, and where it is taken. */
export interface ClaimPosition {
  claim: Link;
  who: Link[];
  stance: string;
  sign: Stance;
  passage: Link;
  source: string;
  date: Dated;
  /** The words that take it, as an extract; empty where they may not be published. */
  text: string;
  /** The quotations that these words are, or hold. */
  quotations: QuotationLink[];
  language: string | undefined;
}

/** The annotations that take a position on a claim. */
export function positionsOn(claim: string): readonly AnnotationRecord[] {
  return catalog.annotationsOf(keyOf('claim', claim));
}

/** An annotation as a position. */
export function positionItem({ article, annotation }: AnnotationRecord): ClaimPosition {
  return {
    claim: linkTo('claim', annotation.target),
    who:
      annotation.by.length > 0
        ? annotation.by.map((id) => linkToKey(speakerKey(article, id), { hue: catalog.hueOf(id) }))
        : ownPosition(article),
    stance: messages.stances[stanceOf(annotation)],
    sign: stanceOf(annotation),
    passage: {
      name: messages.event.paragraph(annotation.passage),
      href: addresses.anchor(article.id, annotation.anchor),
    },
    source: catalog.get('source', article.data.source).data.name,
    date: formatDate(article.data.published),
    text: excerpt(annotation.text),
    quotations: quotationLinks(article, quotationsIn({ article, annotation })),
    language: languageOf(article),
  };
}

/** An article that speaks for itself: its authors, or the article where it has none. */
function ownPosition(article: ArticleEntry): Link[] {
  const authors = article.data.authors.map((author) => linkTo('person', author));
  return authors.length > 0 ? authors : [linkTo('article', article.id)];
}

/** The quotations of those who take a position within its words, or around them. */
function quotationsIn({ article, annotation }: AnnotationRecord): Quotation[] {
  const text = lettersAndDigits(annotation.text);
  if (text === '') return [];
  return article.body.quotations.filter((quotation) => {
    if (quotation.passage !== annotation.passage || !annotation.by.includes(quotation.by)) return false;
    const said = lettersAndDigits(quotation.text);
    return text.includes(said) || said.includes(text);
  });
}

/** A passage out of its sentence, with the dots that say so. */
function excerpt(text: string): string {
  if (text === '') return '';
  const begins = /^[\p{P}\s]*\p{Lu}/u.test(text) ? '' : '… ';
  return `${begins}${text}${/[.!?…][\p{P}\s]*$/u.test(text) ? '' : ' …'}`;
}

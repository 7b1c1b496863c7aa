import { makeId } from './make-id.ts';

/** Words that tell one quotation from another least: articles, pronouns, prepositions, forms of to be and to have. */
const SMALL = new Set(
  (
    'a about all also an and any are as at be been but by can could did do does for from had has have he her him his how i ' +
    'if im in into is isnt it its just like may me more most my no not of on one or our out she should so some than that ' +
    'thats the their them then there theres these they theyre this those to up us very was we were weve what when where ' +
    'which who whom why will with would you your youre ive were'
  ).split(' '),
);

const WORDS = 3;

/** Anchors that a page of an article makes itself; `remark-marks` refuses them. */
const RESERVED = /^(?:p\d+|[ecs]-.*|fn.*|user-content-.*|text|voices|about|topics|main|search)$/;

/**
 * A short permanent id for a quotation: its first three words that say something, or its first words where none does.
 * The same words make the same id, and no two of an article are alike.
 */
export function makeQuotationId(text: string, taken: ReadonlySet<string>): string {
  const words = text
    .split(/[\s—–-]+/)
    .map(makeId)
    .filter(Boolean);
  const telling = words.filter((word) => word.length > 1 && !SMALL.has(word));
  const slug = makeId((telling.length > 0 ? telling : words).slice(0, WORDS).join(' '));
  const base = slug === '' || RESERVED.test(slug) ? `said${slug && '-'}${slug}` : slug;
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return id;
}

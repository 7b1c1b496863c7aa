import { isReservedAnchor } from '../../markdown/reserved-anchors.ts';
import { idFromName } from '../../schema/id-from-name.ts';
import { encodeAddress } from '../../text/encode-address.ts';
import type { ContentIndex, IndexedArticle } from './content-index.ts';
import { DraftError, type DraftOptions } from './draft.ts';

/** The id of a new article, and what to look at. */
export interface ChosenId {
  id: string;
  /** Undefined where the editor gave the id. */
  madeOf: string | undefined;
  replaces: boolean;
  checks: string[];
}

/**
 * The id of a new article: the editor's, or one made of its title. Another article that has it makes it `-2`; the same one,
 * imported before, is not written a second time.
 * @throws {DraftError} where a file would be replaced, and may not be
 */
export function chooseArticleId(
  article: IndexedArticle,
  contentIndex: ContentIndex,
  { id: given, force }: DraftOptions,
): ChosenId {
  const isHere = (id: string) => {
    const held = contentIndex.article(id);
    return held !== undefined && isSame(held, article);
  };
  const isTaken = (id: string) => contentIndex.isTaken('article', id) && !isHere(id);
  const names = [article.title, `${article.source} ${article.published.slice(0, 10)}`, 'article'];
  const madeOf = given === undefined ? names.find((name) => idFromName(name) !== '') : undefined;
  const id = given ?? idFromName(madeOf ?? '', isTaken);
  const replaces = contentIndex.has('article', id);
  if (replaces && !force) throw new DraftError(thereIs(id));
  if (!replaces && contentIndex.isTaken('article', id))
    throw new DraftError(
      `Another article had the id "${id}" before, and its old address leads there. Choose another with --id.`,
    );
  const others = [...contentIndex.articles()].filter(([each, held]) => each !== id && isSame(held, article));
  const checks = others.map(
    ([other]) =>
      `articles/${other}.md seems to be the same article: add the text to it with --into ${other}, or keep both`,
  );
  return { id, madeOf, replaces, checks };
}

/** Whether two are the same article: by their addresses, or by title, source and date where one has none. */
function isSame(a: IndexedArticle, b: IndexedArticle): boolean {
  if (a.url !== undefined && b.url !== undefined) return encodeAddress(a.url) === encodeAddress(b.url);
  return a.title === b.title && a.source === b.source && a.published === b.published;
}

function thereIs(id: string): string {
  return (
    `articles/${id}.md already exists. Replace it with --force, add the text to it with --into ${id}, ` +
    'or give the new article another id with --id.'
  );
}

/**
 * Words that tell one quotation from another least: articles, pronouns, prepositions, forms of to be and to have. They are
 * not the stop words of the search: those may change with the search, and an id is permanent.
 */
const SMALL_WORDS = new Set(
  (
    'a about all also an and any are as at be been but by can could did do does for from had has have he her him his how i ' +
    'if im in into is isnt it its just like may me more most my no not of on one or our out she should so some than that ' +
    'thats the their them then there theres these they theyre this those to up us very was we were weve what when where ' +
    'which who whom why will with would you your youre ive were'
  ).split(' '),
);

/** An id of a quotation has at most this many words. */
const MAX_WORDS = 3;

/** Each Chinese character is a word of an id. */
const BETWEEN_WORDS = /[\s—–-]+|(?<=\p{Script=Han})|(?=\p{Script=Han})/u;

/**
 * A short permanent id for a quotation: its first three words that say something, or its first words where none does.
 * The same words make the same id, and no two of an article are alike.
 */
export function chooseQuotationId(text: string, taken: ReadonlySet<string>): string {
  const words = text.split(BETWEEN_WORDS).filter((word) => idFromName(word) !== '');
  const telling = words.filter(
    (word) => /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(word) && !SMALL_WORDS.has(idFromName(word)),
  );
  const slug = idFromName((telling.length > 0 ? telling : words).slice(0, MAX_WORDS).join(' '));
  const base = slug === '' || isReservedAnchor(slug) ? `said${slug && '-'}${slug}` : slug;
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return id;
}

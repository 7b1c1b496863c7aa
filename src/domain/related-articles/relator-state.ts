import { createVocabulary, type StoredVocabulary } from './collect-features.ts';
import type { KnownArticle, RelatorState } from './relate-articles.ts';

/**
 * What a relator knows, in bytes, so that a later build need not read and compare the same articles again: a line of JSON
 * (`Head`), spaces up to a multiple of eight, then lists of numbers, each article's behind those of the one before it: the
 * products of candidates, the lengths of articles (64 bits each); forms, entities, features, their weights before and after they are
 * normalized, the places of candidates (32); how often each form occurs (16); and the ratings of all features (8).
 */
interface Head {
  vocabulary: StoredVocabulary;
  usual: number;
  ratings: number;
  /** How many forms, entities, features and candidates each article has. */
  articles: [key: string, isComplete: boolean, forms: number, entities: number, features: number, candidates: number][];
}

const BYTES_PER_LINE_UNIT = 8;
const [SPACE, LINE_END] = [0x20, 0x0a];

/** How many forms that no article has any more may be remembered for one that some article has. */
const MAX_UNUSED_SHARE = 1;
const MIN_FORMS = 10_000;

/** @returns nothing where most of what is known is of no use any more */
export function encodeRelator({ vocabulary, ratings, usual, articles }: RelatorState): Uint8Array<ArrayBuffer> {
  if (isMostlyUnused(vocabulary.lexicon.forms(), articles)) return new Uint8Array();
  const head: Head = {
    vocabulary: { lexicon: vocabulary.lexicon.stored(), entities: vocabulary.entities },
    usual,
    ratings: ratings.length,
    articles: articles.map(({ key, isComplete, features, weighed, candidates }) => [
      ...([key, isComplete, features.forms.length, features.entities.length] as const),
      ...([weighed.features.length, candidates.length] as const),
    ]),
  };
  const line = new TextEncoder().encode(JSON.stringify(head));
  const start = Math.ceil((line.length + 1) / BYTES_PER_LINE_UNIT) * BYTES_PER_LINE_UNIT;
  const bytes = new Uint8Array(start + sizeOf(head));
  bytes.set(line);
  bytes.fill(SPACE, line.length, start - 1);
  bytes[start - 1] = LINE_END;
  const lists = listsIn(bytes, start, head);
  lists.lengths.set(articles.map(({ length }) => length));
  for (const { features, weighed, vector, candidates } of articles) {
    const own = lists.next(features.forms.length, features.entities.length, weighed.features.length, candidates.length);
    own.forms.set(features.forms);
    own.counts.set(features.counts);
    own.entities.set(features.entities);
    own.features.set(weighed.features);
    own.weights.set(weighed.weights);
    own.normalized.set(vector.weights);
    own.places.set(candidates.map(({ article }) => article.place));
    own.products.set(candidates.map(({ product }) => product));
  }
  lists.ratings.set(ratings);
  return bytes;
}

function isMostlyUnused(forms: number, articles: readonly KnownArticle[]): boolean {
  const isUsed = new Uint8Array(forms);
  for (const { forms: own } of articles.map(({ features }) => features))
    for (let at = 0; at < own.length; at++) isUsed[own[at] as number] = 1;
  const used = isUsed.reduce((sum, each) => sum + each, 0);
  return forms > MIN_FORMS && forms - used > used * MAX_UNUSED_SHARE;
}

/** @param bytes of `encodeRelator` */
export function decodeRelator(bytes: Uint8Array): RelatorState | undefined {
  if (bytes.length === 0) return undefined;
  const start = bytes.indexOf(LINE_END) + 1;
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, start))) as Head;
  // A copy, since lists of numbers have to begin at a multiple of their size.
  const lists = listsIn(new Uint8Array(bytes.subarray(start)), 0, head);
  const read = head.articles.map(([key, isComplete, ...sizes], place) => {
    const { forms, counts, entities, features, weights, normalized, places, products } = lists.next(...sizes);
    const length = lists.lengths[place] as number;
    const article: KnownArticle = {
      ...{ key, isComplete, place, features: { forms, counts, entities }, length, candidates: [] },
      weighed: { features, weights },
      vector: { features, weights: normalized },
    };
    return { article, places, products };
  });
  for (const { article, places, products } of read)
    for (let at = 0; at < places.length; at++)
      article.candidates.push({
        article: (read[places[at] as number] as (typeof read)[number]).article,
        product: products[at] as number,
      });
  return {
    vocabulary: createVocabulary(head.vocabulary),
    ratings: lists.ratings,
    usual: head.usual,
    articles: read.map(({ article }) => article),
  };
}

interface Sizes {
  forms: number;
  entities: number;
  features: number;
  candidates: number;
}

function sizesOf({ articles }: Head): Sizes {
  const sum = (at: 2 | 3 | 4 | 5) => articles.reduce((all, article) => all + article[at], 0);
  return { forms: sum(2), entities: sum(3), features: sum(4), candidates: sum(5) };
}

function sizeOf(head: Head): number {
  const { forms, entities, features, candidates } = sizesOf(head);
  return candidates * 12 + head.articles.length * 8 + forms * 6 + entities * 4 + features * 12 + head.ratings;
}

/** The lists of all articles. `next` gives those of the next article. */
function listsIn({ buffer, byteOffset }: Uint8Array<ArrayBuffer>, start: number, head: Head) {
  const sizes = sizesOf(head);
  let at = byteOffset + start;
  const take = <List extends { byteLength: number }>(list: List): List => {
    at += list.byteLength;
    return list;
  };
  const products = take(new Float64Array(buffer, at, sizes.candidates));
  const lengths = take(new Float64Array(buffer, at, head.articles.length));
  const takeNumbers = (size: number) => take(new Uint32Array(buffer, at, size));
  const [forms, entities] = [takeNumbers(sizes.forms), takeNumbers(sizes.entities)];
  const features = takeNumbers(sizes.features);
  const [weights, normalized] = [takeNumbers(sizes.features), takeNumbers(sizes.features)];
  const places = takeNumbers(sizes.candidates);
  const counts = take(new Uint16Array(buffer, at, sizes.forms));
  const ratings = take(new Uint8Array(buffer, at, head.ratings));
  const done = { forms: 0, entities: 0, features: 0, candidates: 0 };
  return {
    ratings,
    lengths,
    next(ofForms: number, ofEntities: number, ofFeatures: number, ofCandidates: number) {
      const within = (name: keyof Sizes, length: number): [number, number] => [done[name], done[name] + length];
      const own = {
        forms: forms.subarray(...within('forms', ofForms)),
        counts: counts.subarray(...within('forms', ofForms)),
        entities: entities.subarray(...within('entities', ofEntities)),
        features: features.subarray(...within('features', ofFeatures)),
        weights: weights.subarray(...within('features', ofFeatures)),
        normalized: normalized.subarray(...within('features', ofFeatures)),
        places: places.subarray(...within('candidates', ofCandidates)),
        products: products.subarray(...within('candidates', ofCandidates)),
      };
      done.forms += ofForms;
      done.entities += ofEntities;
      done.features += ofFeatures;
      done.candidates += ofCandidates;
      return own;
    },
  };
}

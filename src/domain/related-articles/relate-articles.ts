import type { ArticleEntry } from '../entry.ts';
import { BONDS, type Bond } from './article-entities.ts';
import {
  type BondedEntity,
  collectFeatures,
  createFeatureMemory,
  type FeatureMemory,
  type FeatureNames,
  type WordMemory,
} from './collect-features.ts';
import { findSimilar, indexSimilar } from './find-similar.ts';
import { pairOnDemand } from './pair-on-demand.ts';
import { pairUp } from './pair-up.ts';
import { type WeightVector, weighFeatures } from './weigh-features.ts';

/** An article beside another one, and what both have of what not many others do: an entity at least, or three words. */
export interface RelatedArticle {
  article: ArticleEntry;
  /** The strongest and rarest first; each once, by the strongest of its bonds. */
  entities: BondedEntity[];
  /** Words in a spelling that is in both, those first that set the two apart from others. */
  words: string[];
}

/** How many articles stand beside one at most. */
const MAX_RELATED = 5;
/** How many are looked at for each, since those most like it may have no room left. */
const MAX_CANDIDATES = 25;
/** Below this similarity, what articles have in common is chance. */
const MIN_SIMILARITY = 0.06;
/** Fewer words, with nothing else, are chance as well. */
const MIN_SHARED_WORDS = 3;

/**
 * Relates the articles of a collection by what they say and whom and what they have to do with. Whatever is related to an
 * article has that one beside it. Drafts have nothing beside them. The order in which the articles are given is of no
 * matter.
 *
 * @param siteLanguage the language of articles that name none
 * @param memory words that were counted before
 * @returns what stands beside an article, the most similar first
 */
export function relateArticles(
  articles: readonly ArticleEntry[],
  siteLanguage: string,
  memory?: WordMemory,
): (article: ArticleEntry) => RelatedArticle[] {
  const weighed = weighArticles(articles, siteLanguage, memory);
  const { vectors } = weighed;
  const pairs = findSimilar(vectors, MAX_CANDIDATES, MIN_SIMILARITY);
  const partners = pairUp(pairs, vectors.length, MAX_RELATED, (first, second) => haveReason(weighed, first, second));
  return relatedBy(weighed, (place) => partners[place] ?? []);
}

/** Like `relateArticles`, for one article at a time of a collection that changes. */
type Relator = (articles: readonly ArticleEntry[], siteLanguage: string) => (article: ArticleEntry) => RelatedArticle[];

/**
 * Creates a relator: what stands beside an article is found when it is asked for, and of a collection only what has changed
 * since the last one is read. The same list of articles has to hold the same articles.
 */
export function createRelator(): Relator {
  const memory = createFeatureMemory();
  let last: { articles: readonly ArticleEntry[]; related: ReturnType<Relator> } | undefined;
  return (articles, siteLanguage) => {
    if (last?.articles === articles) return last.related;
    const weighed = weighArticles(articles, siteLanguage, undefined, memory);
    const partnersOf = pairOnDemand(
      indexSimilar(weighed.vectors, MIN_SIMILARITY),
      { candidates: MAX_CANDIDATES, partners: MAX_RELATED },
      (first, second) => haveReason(weighed, first, second),
    );
    last = { articles, related: relatedBy(weighed, partnersOf) };
    return last.related;
  };
}

/** The articles that may be related, in the order of their ids, and what they are about. */
interface WeighedArticles {
  articles: ArticleEntry[];
  vectors: WeightVector[];
  names: FeatureNames;
}

function weighArticles(
  articles: readonly ArticleEntry[],
  siteLanguage: string,
  words: WordMemory | undefined,
  memory?: FeatureMemory,
): WeighedArticles {
  const sorted = articles.filter(({ data }) => !data.draft).sort((a, b) => (a.id < b.id ? -1 : 1));
  const features = collectFeatures(sorted, siteLanguage, words, memory);
  return { articles: sorted, vectors: weighFeatures(features), names: features.names };
}

/** Whether two articles, by their places, have enough in common for a reason. */
function haveReason({ vectors, names }: WeighedArticles, first: number, second: number): boolean {
  const shared = sharedFeatures(vectors[first], vectors[second]);
  return (
    shared.some((feature) => feature >= names.firstEntity) ||
    wordsAmong(shared, names, first, second).length >= MIN_SHARED_WORDS
  );
}

function relatedBy(
  { articles, vectors, names }: WeighedArticles,
  partnersOf: (place: number) => readonly number[],
): (article: ArticleEntry) => RelatedArticle[] {
  const places = new Map(articles.map(({ id }, place) => [id, place]));
  // It is the same for both of a pair, and so is found once.
  const found = new Map<number, Omit<RelatedArticle, 'article'>>();
  const inCommon = (one: number, other: number) => {
    const [first, second] = one < other ? [one, other] : [other, one];
    const pair = first * articles.length + second;
    const known = found.get(pair);
    if (known) return known;
    const shared = sharedFeatures(vectors[first], vectors[second]);
    const common = { entities: entitiesAmong(shared, names), words: wordsAmong(shared, names, first, second) };
    found.set(pair, common);
    return common;
  };
  return ({ id }) => {
    const place = places.get(id);
    if (place === undefined) return [];
    return partnersOf(place).map((other) => ({ article: articles[other] as ArticleEntry, ...inCommon(place, other) }));
  };
}

/** The features of both vectors, those first that make them most similar. */
function sharedFeatures(a: WeightVector | undefined, b: WeightVector | undefined): number[] {
  const shared: { feature: number; weight: number }[] = [];
  if (!a || !b) return [];
  // Both are in ascending order.
  for (let [at, other] = [0, 0]; at < a.features.length && other < b.features.length; ) {
    const [feature, before] = [a.features[at] as number, b.features[other] as number];
    if (feature === before) {
      const weight = (a.weights[at] as number) * (b.weights[other] as number);
      if (weight > 0) shared.push({ feature, weight });
    }
    if (feature <= before) at += 1;
    if (before <= feature) other += 1;
  }
  return shared
    .sort((one, other) => other.weight - one.weight || one.feature - other.feature)
    .map(({ feature }) => feature);
}

function entitiesAmong(shared: readonly number[], { entities, firstEntity }: FeatureNames): BondedEntity[] {
  const bonded = shared.flatMap((feature) => entities[feature - firstEntity] ?? []);
  return [...Map.groupBy(bonded, ({ key }) => key)].map(([key, bonds]) => {
    const bond = BONDS.find((each) => bonds.some(({ bond: held }) => held === each));
    return { bond: bond as Bond, key };
  });
}

/** Of each term that both write alike, how both write it: rather in small letters. */
function wordsAmong(
  shared: readonly number[],
  { terms, spell, forms }: FeatureNames,
  first: number,
  second: number,
): string[] {
  const asked = new Set(shared);
  const spellings = (article: number) => {
    const found: number[] = [];
    for (const form of forms[article] ?? []) if (asked.has(terms[form] as number)) found.push(form);
    return found;
  };
  const others = new Set(spellings(second).map(spell));
  const written = new Map<number, string>();
  for (const form of spellings(first)) {
    const [term, spelling] = [terms[form] as number, spell(form)];
    if (others.has(spelling) && spelling > (written.get(term) ?? '')) written.set(term, spelling);
  }
  return shared.flatMap((feature) => written.get(feature) ?? []);
}

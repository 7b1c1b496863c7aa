import { compareText } from '../../text/lists.ts';
import type { ArticleEntry } from '../entry.ts';
import { BONDS, type Bond } from './article-entities.ts';
import {
  type ArticleFeatures,
  type BondedEntity,
  countArticles,
  createVocabulary,
  isEntity,
  readFeatures,
  type Vocabulary,
} from './collect-features.ts';
import { type ComparedArticle, findSimilar, pairsOf } from './find-similar.ts';
import { pairUp } from './pair-up.ts';
import {
  createScale,
  lengthOf,
  normalize,
  productOf,
  rateFeatures,
  usualLength,
  type WeightVector,
} from './weigh-features.ts';

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

/** What is related to an article, the most similar first. */
type RelatedTo = (article: ArticleEntry) => RelatedArticle[];

/** Relates the articles of a collection that changes: of what has not changed nothing is read or compared again. */
export interface Relator {
  /**
   * Relates articles by what they say and whom and what they have to do with. Whatever is related to an article has that one
   * beside it. Drafts have nothing beside them. The order in which the articles are given is of no matter, nor is what was
   * related before. The same list of articles has to hold the same articles.
   *
   * @param siteLanguage the language of articles that name none
   */
  relate(articles: readonly ArticleEntry[], siteLanguage: string): RelatedTo;
  /** Reads articles that are to be related, one a step, so that others may get their turn in between. */
  read(articles: readonly ArticleEntry[], siteLanguage: string): Generator<void>;
  /** What another relator needs to go on from here. */
  state(): RelatorState;
}

/** What a relator knows. */
export interface RelatorState {
  vocabulary: Vocabulary;
  /** Of the features, by their numbers. */
  ratings: Uint8Array;
  usual: number;
  /** In the order of their places. */
  articles: KnownArticle[];
}

/** An article that was read, weighed and compared. */
export interface KnownArticle extends ComparedArticle {
  /** Stands for all that decides what it says and has to do with. */
  key: string;
  features: ArticleFeatures;
  /** Before it is normalized. */
  weighed: WeightVector;
  length: number;
}

/** @param known what another relator knew */
export function createRelator(known?: RelatorState): Relator {
  let state = known ?? { vocabulary: createVocabulary(), ratings: new Uint8Array(), usual: 0, articles: [] };
  let last: { articles: readonly ArticleEntry[]; related: RelatedTo } | undefined;
  /** Articles that were read, by their keys. */
  let taken = byKey(state.articles);

  function take(entry: ArticleEntry, siteLanguage: string): KnownArticle {
    const language = entry.data.language ?? siteLanguage;
    const key = [entry.id, entry.digests.data, entry.digests.text, language].join(' ');
    const there = taken.get(key);
    if (there) return there;
    const article = newArticle(key, readFeatures(entry, language, state.vocabulary));
    taken.set(key, article);
    return article;
  }

  return {
    relate(articles, siteLanguage) {
      if (last?.articles === articles) return last.related;
      const sorted = relatable(articles);
      for (const article of state.articles) article.place = -1;
      const own = sorted.map((entry, place) => Object.assign(take(entry, siteLanguage), { place }));
      taken = byKey(own);
      state = update(state, own);
      last = { articles, related: pairArticles(sorted, state) };
      return last.related;
    },
    *read(articles, siteLanguage) {
      for (const entry of relatable(articles)) {
        const before = taken.size;
        take(entry, siteLanguage);
        if (taken.size > before) yield;
      }
    },
    state: () => state,
  };
}

/** Articles that have others beside them, in the order of their ids. */
function relatable(articles: readonly ArticleEntry[]): ArticleEntry[] {
  return articles.filter(({ data }) => !data.draft).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function byKey(articles: readonly KnownArticle[]): Map<string, KnownArticle> {
  return new Map(articles.map((article) => [article.key, article]));
}

/** Relates the articles of a collection that is seen once. */
export function relateArticles(articles: readonly ArticleEntry[], siteLanguage: string): RelatedTo {
  return createRelator().relate(articles, siteLanguage);
}

/**
 * Weighs and compares those of the articles that are new, or have another place among all.
 * @param articles in the order of their places
 */
function update(before: RelatorState, articles: KnownArticle[]): RelatorState {
  const { vocabulary } = before;
  const ratings = rateFeatures(
    countArticles(
      articles.map(({ features }) => features),
      vocabulary,
    ),
    articles.length,
  );
  const reweighed = weighAgain(articles, ratings, before);
  const usual = usualLength(Float64Array.from(articles, ({ length }) => length));
  const longest = usual === before.usual ? 0 : Math.max(usual, before.usual);
  const changed = new Set<KnownArticle>(articles.filter(({ vector }) => vector === NO_VECTOR));
  for (const article of articles) {
    if (!reweighed.has(article) && article.length >= longest) continue;
    const vector = normalize(article.weighed, article.length, usual);
    if (isSameVector(vector, article.vector)) continue;
    article.vector = vector;
    changed.add(article);
  }
  findSimilar(articles, changed, { most: MAX_CANDIDATES, least: productOf(MIN_SIMILARITY) });
  return { vocabulary, ratings, usual, articles };
}

const NO_VECTOR: WeightVector = { features: new Uint32Array(), weights: new Uint32Array() };

function newArticle(key: string, features: ArticleFeatures): KnownArticle {
  return {
    ...{ key, features, place: -1, candidates: [], isComplete: true },
    ...{ weighed: NO_VECTOR, vector: NO_VECTOR, length: 0 },
  };
}

/** Weighs the features of articles that are new, or have one that is rarer or more frequent than before. */
function weighAgain(
  articles: readonly KnownArticle[],
  ratings: Uint8Array,
  { vocabulary, ratings: before }: RelatorState,
): ReadonlySet<KnownArticle> {
  const isRerated = ratings.map((rating, feature) => (rating === (before[feature] ?? 0) ? 0 : 1));
  const { lexicon } = vocabulary;
  const ofForms = Uint8Array.from({ length: lexicon.forms() }, (_, form) => isRerated[lexicon.termOf(form) * 2] ?? 0);
  const isAffected = ({ weighed, features: { forms, entities } }: KnownArticle) =>
    weighed === NO_VECTOR ||
    forms.some((form) => ofForms[form] === 1) ||
    entities.some((entity) => isRerated[entity * 2 + 1] === 1);
  const weigh = createScale(vocabulary, ratings);
  const affected = articles.filter(isAffected);
  for (const article of affected) {
    article.weighed = weigh(article.features);
    article.length = lengthOf(article.weighed);
  }
  return new Set(affected);
}

function isSameVector(a: WeightVector, b: WeightVector): boolean {
  return (
    a.features.length === b.features.length &&
    a.features.every((feature, at) => feature === b.features[at]) &&
    a.weights.every((weight, at) => weight === b.weights[at])
  );
}

/** Pairs articles up. @param entries in the order of their places */
function pairArticles(entries: readonly ArticleEntry[], { articles, vocabulary }: RelatorState): RelatedTo {
  const findWords = createWordFinder(vocabulary);
  const partners = pairUp(pairsOf(articles), articles.length, MAX_RELATED, (first, second) =>
    haveReason(articles[first] as KnownArticle, articles[second] as KnownArticle, findWords),
  );
  const places = new Map(entries.map(({ id }, place) => [id, place]));
  // It is the same for both of a pair, and so is found once.
  const found = new Map<number, Omit<RelatedArticle, 'article'>>();
  const inCommon = (one: number, other: number) => {
    const [first, second] = one < other ? [one, other] : [other, one];
    const pair = first * articles.length + second;
    const there = found.get(pair);
    if (there) return there;
    const [a, b] = [articles[first] as KnownArticle, articles[second] as KnownArticle];
    const shared = sharedFeatures(a.vector, b.vector, vocabulary);
    const common = { entities: entitiesAmong(shared, vocabulary), words: findWords(shared, a, b) };
    found.set(pair, common);
    return common;
  };
  return ({ id }) => {
    const place = places.get(id);
    if (place === undefined) return [];
    const beside = partners[place] ?? [];
    return beside.map((other) => ({ article: entries[other] as ArticleEntry, ...inCommon(place, other) }));
  };
}

/** Whether two articles have enough in common for a reason. */
function haveReason(a: KnownArticle, b: KnownArticle, findWords: FindWords): boolean {
  const shared: number[] = [];
  eachShared(a.vector, b.vector, (feature) => shared.push(feature));
  if (shared.some(isEntity)) return true;
  return shared.length >= MIN_SHARED_WORDS && findWords(shared, a, b).length >= MIN_SHARED_WORDS;
}

/** The features of both vectors, those first that make them most similar; of equal ones that which says most. */
function sharedFeatures(a: WeightVector, b: WeightVector, { nameOf, entities }: Vocabulary): number[] {
  const shared: { feature: number; product: number }[] = [];
  eachShared(a, b, (feature, product) => shared.push({ feature, product }));
  const rankOf = (feature: number) =>
    isEntity(feature) ? BONDS.indexOf((entities[(feature - 1) / 2] as BondedEntity).bond) : BONDS.length;
  return shared
    .sort(
      ({ feature: one, product: first }, { feature: other, product: second }) =>
        second - first || rankOf(one) - rankOf(other) || compareText(nameOf(one), nameOf(other)),
    )
    .map(({ feature }) => feature);
}

/** Hands on the features of both vectors, in ascending order, each with the product of its weights. */
function eachShared(a: WeightVector, b: WeightVector, take: (feature: number, product: number) => void): void {
  for (let [at, other] = [0, 0]; at < a.features.length && other < b.features.length; ) {
    const [feature, before] = [a.features[at] as number, b.features[other] as number];
    if (feature === before) {
      const product = (a.weights[at] as number) * (b.weights[other] as number);
      if (product > 0) take(feature, product);
    }
    if (feature <= before) at += 1;
    if (before <= feature) other += 1;
  }
}

function entitiesAmong(shared: readonly number[], { entities }: Vocabulary): BondedEntity[] {
  const bonded = shared.filter(isEntity).map((feature) => entities[(feature - 1) / 2] as BondedEntity);
  return [...Map.groupBy(bonded, ({ key }) => key)].map(([key, bonds]) => {
    const bond = BONDS.find((each) => bonds.some(({ bond: held }) => held === each));
    return { bond: bond as Bond, key };
  });
}

/** Finds of each term that two articles write alike how both write it: rather in small letters. */
type FindWords = (shared: readonly number[], first: KnownArticle, second: KnownArticle) => string[];

function createWordFinder({ lexicon }: Vocabulary): FindWords {
  // For which question a term was last asked for: each asks for a few of all the forms of two articles.
  const askedFor = new Uint32Array(lexicon.terms());
  let question = 0;

  function formsOf({ features: { forms } }: KnownArticle): number[] {
    const found: number[] = [];
    for (let at = 0; at < forms.length; at++) {
      const form = forms[at] as number;
      if (askedFor[lexicon.termOf(form)] === question) found.push(form);
    }
    return found;
  }

  return (shared, first, second) => {
    question += 1;
    for (const feature of shared) if (!isEntity(feature)) askedFor[feature / 2] = question;
    const others = new Set(formsOf(second).map(lexicon.spell));
    const written = new Map<number, string>();
    for (const form of formsOf(first)) {
      const [feature, spelling] = [lexicon.termOf(form) * 2, lexicon.spell(form)];
      if (others.has(spelling) && spelling > (written.get(feature) ?? '')) written.set(feature, spelling);
    }
    return shared.flatMap((feature) => written.get(feature) ?? []);
  };
}

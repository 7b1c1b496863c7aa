import type { ArticleEntry, EntityKey } from '../entry.ts';
import { BONDS, type Bond, entitiesOf } from './article-entities.ts';
import { type CountedForms, createLexicon, type Lexicon } from './lexicon.ts';
import { type CountedText, readWords, writeWords } from './remembered-words.ts';

/** Something that articles have to do with in one way. */
export interface BondedEntity {
  bond: Bond;
  key: EntityKey;
}

/** The features of one article, each with how often it counts there. */
export interface FeatureVector {
  features: Uint32Array;
  /** How much each counts within the article: more for a word that is used again, and for a strong bond. */
  counts: Float64Array;
}

/** The features of all articles of a collection, by number: the terms from 0, then the entities. */
export interface Features {
  vectors: FeatureVector[];
  names: FeatureNames;
}

/** What the numbers stand for. */
export interface FeatureNames {
  /** The number of the term that each form is one of. */
  terms: Uint32Array;
  /** A form as it is written. */
  spell(form: number): string;
  /** The forms that each article uses, by article. */
  forms: Uint32Array[];
  /** The entities, from the number of the first. */
  entities: BondedEntity[];
  firstEntity: number;
}

/** How much a bond counts, beside a word that is used once. */
const STRENGTH: Record<Bond, number> = { quoted: 3, event: 3, claim: 3, author: 1.5, named: 1.5, topic: 1.5 };

/** The words that were counted in an earlier collection, and will be known in a later one. */
export interface WordMemory {
  /** What was kept last, if anything. */
  find(): Uint8Array | undefined;
  keep(bytes: Uint8Array): void;
}

/** What was read of articles, for the next time that they are asked about. */
export interface FeatureMemory {
  lexicon: Lexicon;
  /** The entities, each with its number here. */
  entities: Map<string, BondedEntity & { number: number }>;
  /** By what decides them. */
  articles: Map<string, ArticleFeatures>;
}

/** What was read of an article, by the numbers that things have in the memory. */
interface ArticleFeatures {
  forms: Uint32Array;
  terms: Uint32Array;
  entities: Uint32Array;
  /** Of the terms, then of the entities. */
  counts: Float64Array;
}

export function createFeatureMemory(): FeatureMemory {
  return { lexicon: createLexicon(), entities: new Map(), articles: new Map() };
}

/**
 * Reads what articles say and have to do with. Numbers follow the order of the articles, whatever is remembered.
 * @param words what is in it is not counted again
 * @param memory what is in it is not read again; afterwards it holds these articles
 */
export function collectFeatures(
  articles: readonly ArticleEntry[],
  siteLanguage: string,
  words?: WordMemory,
  memory = createFeatureMemory(),
): Features {
  const { lexicon } = memory;
  const keys = articles.map(({ id, data, digests }) =>
    [id, digests.data, digests.text, data.language ?? siteLanguage].join(' '),
  );
  const wordsOf = readWords(words?.find(), lexicon);
  const texts = articles.map((article, at): CountedText => {
    const { data, digests } = article;
    const language = data.language ?? siteLanguage;
    const known = memory.articles.get(keys[at] as string);
    if (known && !words) return { key: '', forms: known.forms, counts: NO_COUNTS };
    const key = words ? `${digests.data} ${digests.text} ${language}` : '';
    const { forms, counts } = wordsOf(key) ?? lexicon.count(publishedText(article), language);
    return { key, forms, counts };
  });
  words?.keep(writeWords(texts, lexicon));
  const countTerms = createTermCounter(lexicon);
  const read = articles.map((article, at): ArticleFeatures => {
    const known = memory.articles.get(keys[at] as string);
    if (known) return known;
    const text = texts[at] as CountedText;
    const terms = countTerms(text);
    const bonds = entitiesOf(article);
    const bonded = BONDS.flatMap((bond) => bonds[bond].map((key) => ({ bond, key })));
    const counts = new Float64Array(terms.features.length + bonded.length);
    counts.set(terms.counts);
    counts.set(
      bonded.map(({ bond }) => STRENGTH[bond]),
      terms.features.length,
    );
    const entities = Uint32Array.from(bonded, (entity) => numberIn(memory, entity));
    return { forms: text.forms, terms: terms.features, entities, counts };
  });
  memory.articles = new Map(read.map((each, at) => [keys[at] as string, each]));
  return numberInOrder(read, memory);
}

const NO_COUNTS = new Uint32Array();

function numberIn({ entities }: FeatureMemory, entity: BondedEntity): number {
  const name = `${entity.bond} ${entity.key}`;
  const known = entities.get(name) ?? { ...entity, number: entities.size };
  entities.set(name, known);
  return known.number;
}

/** Gives terms and entities numbers in the order in which the articles have them. */
function numberInOrder(articles: readonly ArticleFeatures[], { lexicon, entities }: FeatureMemory): Features {
  const terms = new Numbers(lexicon.terms());
  const termsOf = articles.map((article) => numberAll(article.terms, terms));
  const firstEntity = terms.count;
  const numbers = new Numbers(entities.size);
  const vectors = articles.map((article, at): FeatureVector => {
    const own = termsOf[at] as Uint32Array;
    const features = new Uint32Array(own.length + article.entities.length);
    features.set(own);
    for (let at = 0; at < article.entities.length; at++)
      features[own.length + at] = firstEntity + numbers.of(article.entities[at] as number);
    return { features, counts: article.counts };
  });
  const named: BondedEntity[] = [];
  for (const { bond, key, number } of entities.values()) {
    const place = numbers.find(number);
    if (place !== undefined) named[place] = { bond, key };
  }
  return {
    vectors,
    names: {
      terms: Uint32Array.from({ length: lexicon.forms() }, (_, form) => terms.find(lexicon.termOf(form)) ?? NO_NUMBER),
      spell: lexicon.spell,
      forms: articles.map(({ forms }) => forms),
      entities: named,
      firstEntity,
    },
  };
}

function numberAll(others: Uint32Array, numbers: Numbers): Uint32Array {
  const all = new Uint32Array(others.length);
  for (let at = 0; at < others.length; at++) all[at] = numbers.of(others[at] as number);
  return all;
}

/** Of a term that no article has any more. */
const NO_NUMBER = 0xffff_ffff;

/** Numbers from 0 for other numbers, in the order in which these are first asked for. */
class Numbers {
  count = 0;
  /** From 1; 0 where there is none. */
  readonly #numbers: Uint32Array;

  constructor(size: number) {
    this.#numbers = new Uint32Array(size);
  }

  of(other: number): number {
    let number = this.#numbers[other] as number;
    if (number === 0) {
      this.count += 1;
      number = this.count;
      this.#numbers[other] = number;
    }
    return number - 1;
  }

  find(other: number): number | undefined {
    const number = this.#numbers[other] as number;
    return number === 0 ? undefined : number - 1;
  }
}

/** Counts the terms of articles, in the order in which each has them. Each further use of one counts for less than that before. */
function createTermCounter(lexicon: Lexicon): (uses: CountedForms) => FeatureVector {
  const termOf = Uint32Array.from({ length: lexicon.forms() }, (_, form) => lexicon.termOf(form));
  // Where each term stands in the list of the article that is being counted, and which article that is.
  const places = new Uint32Array(lexicon.terms());
  const countedIn = new Uint32Array(lexicon.terms());
  let article = 0;
  return ({ forms, counts }) => {
    article += 1;
    const features = new Uint32Array(forms.length);
    const uses = new Float64Array(forms.length);
    let size = 0;
    for (let at = 0; at < forms.length; at++) {
      const term = termOf[forms[at] as number] as number;
      if (countedIn[term] !== article) {
        countedIn[term] = article;
        places[term] = size;
        features[size++] = term;
      }
      const place = places[term] as number;
      uses[place] = (uses[place] as number) + (counts[at] as number);
    }
    for (let place = 0; place < size; place++) uses[place] = weightOfUses(uses[place] as number);
    return { features: features.slice(0, size), counts: uses.slice(0, size) };
  };
}

/** What the uses of a word in an article count together, for the numbers that most words have. */
const USES = Float64Array.from({ length: 64 }, (_, uses) => 1 + Math.log(uses));

function weightOfUses(uses: number): number {
  return USES[uses] ?? 1 + Math.log(uses);
}

/** The words of an article that its page shows: headline, summary, and as much of the text as may be published. */
export function publishedText({ data, body }: ArticleEntry): string {
  const shown = new Set(body.passages.map(({ number }) => number));
  const quotations = body.quotations.filter(({ passage }) => !shown.has(passage));
  return [data.title, data.summary, ...[...body.passages, ...quotations].map(({ text }) => text)].join('\n');
}

import type { ArticleEntry, EntityKey } from '../entry.ts';
import { BONDS, type Bond, entitiesOf } from './article-entities.ts';
import { type CountedForms, createLexicon, type Lexicon, type StoredLexicon } from './lexicon.ts';

/** Something that articles have to do with in one way. */
export interface BondedEntity {
  bond: Bond;
  key: EntityKey;
}

/**
 * What articles have in common, by number: terms have even numbers, entities odd ones. Numbers follow the order in which
 * articles were read, so nothing that is said of articles may depend on them.
 */
export interface Vocabulary {
  lexicon: Lexicon;
  entities: BondedEntity[];
  /** The number of an entity, which gets one where it has none. */
  numberOf(entity: BondedEntity): number;
  /** Above the number of every feature. */
  size(): number;
  /** A text that stands for a feature, and for no other. */
  nameOf(feature: number): string;
}

/** A vocabulary, to be created again. */
export interface StoredVocabulary {
  lexicon: StoredLexicon;
  entities: BondedEntity[];
}

export function createVocabulary(known?: StoredVocabulary): Vocabulary {
  const lexicon = createLexicon(known?.lexicon);
  const entities = known?.entities.slice() ?? [];
  const numbers = new Map(entities.map(({ bond, key }, number) => [`${bond} ${key}`, number]));
  return {
    lexicon,
    entities,
    numberOf(entity) {
      const name = `${entity.bond} ${entity.key}`;
      const number = numbers.get(name) ?? entities.push(entity) - 1;
      numbers.set(name, number);
      return number;
    },
    size: () => 2 * Math.max(lexicon.terms(), entities.length),
    nameOf(feature) {
      if (!isEntity(feature)) return lexicon.foldedTerm(feature / 2);
      const { bond, key } = entities[(feature - 1) / 2] as BondedEntity;
      return `${bond} ${key}`;
    },
  };
}

export function isEntity(feature: number): boolean {
  return feature % 2 === 1;
}

/** What an article says and has to do with, as it was read. */
export interface ArticleFeatures extends CountedForms {
  /** By their numbers, each once. */
  entities: Uint32Array;
}

/** How much a bond counts, beside a word that is used once. */
const STRENGTH: Record<Bond, number> = { quoted: 3, event: 3, claim: 3, author: 1.5, named: 1.5, topic: 1.5 };

export function readFeatures(article: ArticleEntry, language: string, vocabulary: Vocabulary): ArticleFeatures {
  const bonds = entitiesOf(article);
  const entities = BONDS.flatMap((bond) => bonds[bond].map((key) => vocabulary.numberOf({ bond, key })));
  return {
    ...vocabulary.lexicon.count(publishedText(article), language),
    entities: Uint32Array.from(entities),
  };
}

/** In how many articles each feature is. */
export function countArticles(articles: readonly ArticleFeatures[], { lexicon, size }: Vocabulary): Uint32Array {
  const frequencies = new Uint32Array(size());
  const termOf = Uint32Array.from({ length: lexicon.forms() }, (_, form) => lexicon.termOf(form));
  const countedIn = new Uint32Array(lexicon.terms());
  for (const [at, { forms, entities }] of articles.entries()) {
    // Plain loops: forms are some millions for ten thousand articles.
    for (let each = 0; each < forms.length; each++) {
      const term = termOf[forms[each] as number] as number;
      if (countedIn[term] === at + 1) continue;
      countedIn[term] = at + 1;
      frequencies[term * 2] = (frequencies[term * 2] as number) + 1;
    }
    for (const entity of entities) frequencies[entity * 2 + 1] = (frequencies[entity * 2 + 1] as number) + 1;
  }
  return frequencies;
}

/**
 * Creates a counter of features, each with how much it counts within an article: more for a word that is used again, each use
 * for less than that before, and for a strong bond.
 * @returns hands on each feature of an article once
 */
export function createFeatureCounter({ lexicon, entities }: Vocabulary) {
  const places = new Uint32Array(lexicon.terms());
  const countedIn = new Uint32Array(lexicon.terms());
  let article = 0;
  return (
    { forms, counts, entities: bonded }: ArticleFeatures,
    take: (feature: number, count: number) => void,
  ): void => {
    article += 1;
    const terms: number[] = [];
    const uses: number[] = [];
    for (let at = 0; at < forms.length; at++) {
      const term = lexicon.termOf(forms[at] as number);
      if (countedIn[term] !== article) {
        countedIn[term] = article;
        places[term] = terms.push(term) - 1;
        uses.push(0);
      }
      const place = places[term] as number;
      uses[place] = (uses[place] as number) + (counts[at] as number);
    }
    for (let at = 0; at < terms.length; at++) take((terms[at] as number) * 2, 1 + Math.log(uses[at] as number));
    for (const entity of bonded) take(entity * 2 + 1, STRENGTH[(entities[entity] as BondedEntity).bond]);
  };
}

/** The words of an article that its page shows: headline, summary, and as much of the text as may be published. */
export function publishedText({ data, body }: ArticleEntry): string {
  const shown = new Set(body.passages.map(({ number }) => number));
  const quotations = body.quotations.filter(({ passage }) => !shown.has(passage));
  return [data.title, data.summary, ...[...body.passages, ...quotations].map(({ text }) => text)].join('\n');
}

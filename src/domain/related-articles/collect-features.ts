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
  lexicon: Lexicon;
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

/**
 * Reads what articles say and have to do with. Numbers follow the order of the articles.
 * @param memory what is in it is not counted again
 */
export function collectFeatures(
  articles: readonly ArticleEntry[],
  siteLanguage: string,
  memory?: WordMemory,
): Features {
  const lexicon = createLexicon();
  const wordsOf = readWords(memory?.find(), lexicon);
  const texts = articles.map((article): CountedText => {
    const { data, digests } = article;
    const language = data.language ?? siteLanguage;
    const key = memory ? `${digests.data} ${digests.text} ${language}` : '';
    const { forms, counts } = wordsOf(key) ?? lexicon.count(publishedText(article), language);
    return { key, forms, counts };
  });
  memory?.keep(writeWords(texts, lexicon));
  const forms = texts.map((text) => text.forms);
  const words = texts.map(createTermCounter(lexicon));
  const firstEntity = lexicon.terms();
  const entities: BondedEntity[] = [];
  const numbers = new Map<string, number>();
  function numberOf(entity: BondedEntity): number {
    const name = `${entity.bond} ${entity.key}`;
    const number = numbers.get(name) ?? firstEntity + entities.push(entity) - 1;
    numbers.set(name, number);
    return number;
  }
  const vectors = articles.map((article, at): FeatureVector => {
    const bonds = entitiesOf(article);
    const bonded = BONDS.flatMap((bond) => bonds[bond].map((key) => ({ bond, key })));
    const terms = words[at] as FeatureVector;
    const features = new Uint32Array(terms.features.length + bonded.length);
    const counts = new Float64Array(features.length);
    features.set(terms.features);
    counts.set(terms.counts);
    features.set(bonded.map(numberOf), terms.features.length);
    counts.set(
      bonded.map(({ bond }) => STRENGTH[bond]),
      terms.features.length,
    );
    return { features, counts };
  });
  return { vectors, names: { lexicon, forms, entities, firstEntity } };
}

/** Counts the terms of articles, in the order in which each has them. Each further use of one counts for less than that before. */
function createTermCounter({ termOf }: Lexicon): (uses: CountedForms) => FeatureVector {
  // Where each term stands in the list of the article that is being counted, and which article that is.
  const places: number[] = [];
  const countedIn: number[] = [];
  let article = 0;
  return ({ forms, counts }) => {
    article += 1;
    const features: number[] = [];
    const uses: number[] = [];
    for (let at = 0; at < forms.length; at++) {
      const term = termOf(forms[at] as number);
      if (countedIn[term] !== article) {
        countedIn[term] = article;
        places[term] = features.push(term) - 1;
        uses.push(0);
      }
      const place = places[term] as number;
      uses[place] = (uses[place] as number) + (counts[at] as number);
    }
    return { features: Uint32Array.from(features), counts: Float64Array.from(uses, (count) => 1 + Math.log(count)) };
  };
}

/** The words of an article that its page shows: headline, summary, and as much of the text as may be published. */
export function publishedText({ data, body }: ArticleEntry): string {
  const shown = new Set(body.passages.map(({ number }) => number));
  const quotations = body.quotations.filter(({ passage }) => !shown.has(passage));
  return [data.title, data.summary, ...[...body.passages, ...quotations].map(({ text }) => text)].join('\n');
}

import type { ArticleEntry, EntityKey } from '../entry.ts';
import { BONDS, type Bond, entitiesOf } from './article-entities.ts';
import { type CountedForms, createLexicon, type Lexicon } from './lexicon.ts';

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

/** Reads what articles say and have to do with. Numbers follow the order of the articles. */
export function collectFeatures(articles: readonly ArticleEntry[], siteLanguage: string): Features {
  const lexicon = createLexicon();
  const forms: Uint32Array[] = [];
  const words = articles.map((article) => {
    const uses = lexicon.count(publishedText(article), article.data.language ?? siteLanguage);
    forms.push(uses.forms);
    return countTerms(uses, lexicon);
  });
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

/** The terms of an article. Each further use of one counts for less than that before. */
function countTerms({ forms, counts }: CountedForms, { termOf }: Lexicon): FeatureVector {
  const uses = new Map<number, number>();
  for (let at = 0; at < forms.length; at++) {
    const term = termOf(forms[at] as number);
    uses.set(term, (uses.get(term) ?? 0) + (counts[at] as number));
  }
  const vector = { features: new Uint32Array(uses.size), counts: new Float64Array(uses.size) };
  let at = 0;
  for (const [term, count] of uses) {
    vector.features[at] = term;
    vector.counts[at] = 1 + Math.log(count);
    at += 1;
  }
  return vector;
}

/** The words of an article that its page shows: headline, summary, and as much of the text as may be published. */
export function publishedText({ data, body }: ArticleEntry): string {
  const shown = new Set(body.passages.map(({ number }) => number));
  const quotations = body.quotations.filter(({ passage }) => !shown.has(passage));
  return [data.title, data.summary, ...[...body.passages, ...quotations].map(({ text }) => text)].join('\n');
}

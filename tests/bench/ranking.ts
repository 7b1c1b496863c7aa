import {
  FEEDBACK_RESULTS,
  feedbackBonus,
  feedbackWords,
  MIN_FEEDBACK_TERMS,
  rankAgain,
} from '../../src/search/engine/feedback.ts';
import { findArticles, lengthsOf, type QueryMatches } from '../../src/search/engine/find.ts';
import { listMatches, type Match, RANKING, type RankingConstants, type Term } from '../../src/search/engine/rank.ts';
import type { Index } from '../../src/search/engine/types.ts';
import { putWholeTitlesFirst } from '../../src/search/engine/whole-titles.ts';
import type { CollectionTable } from '../../src/search/tables.ts';
import { oneLine } from '../../src/text/one-line.ts';
import { type Collection, collectionsFolder, readCollections } from './search/collection.ts';
import { readKnownItems } from './search/known-items.ts';
import { memoryIndex } from './search/memory-index.ts';
import { mean, scoresOf } from './search/scores.ts';

/** What a collection must reach on the mean with constants that were chosen on the others. */
const TARGET = 0.485;

/** The constants that are tried, one with each of the others: few, far apart, so that none fits one collection by chance. */
const GRID: Partial<RankingConstants>[] = [1.2, 1.5, 2.2].flatMap((k1) =>
  [0.65, 0.75].flatMap((b) =>
    [0, 1, 2].flatMap((openingBonus) => [0, 3].map((proximityTerms) => ({ k1, b, openingBonus, proximityTerms }))),
  ),
);

/** A question of a collection: what its words find, and what is known to answer it. */
interface Question {
  matches: QueryMatches;
  relevant: ReadonlySet<string>;
}

interface Judged {
  name: string;
  ids: string[];
  questions: Question[];
  /** The texts, in words, and what tells their stems. */
  index: Index;
  collection: CollectionTable;
  /** What is measured: of many answers nDCG@10, of the one that somebody looks for the mean reciprocal rank. */
  measure: 'ndcg' | 'reciprocalRank';
}

/**
 * `npm run bench -- ranking [FOLDER] [--known DIR]`: the constants of the ranking on the collections of a folder, without a browser: what the
 * shipped ones reach, what each part of the ranking adds, and what each collection reaches with the constants that are best
 * on the others. They are chosen by the first answer alone, and measured with the second: that one takes most of the time.
 * What each part adds is told of short questions too, made of the titles and names of a content folder.
 */
export async function rankingBench(named: string | undefined, known: string | undefined): Promise<boolean> {
  const collections = await Promise.all(
    readCollections(collectionsFolder(named)).map((each) => readJudged(each, 'ndcg')),
  );
  const short = known ? await readShort(readKnownItems(known)) : [];
  const namesOf = (judged: readonly Judged[]) => judged.map(({ name }) => name).join(', ');
  console.log(`nDCG@10 of ${namesOf(collections)}, and their mean`);
  if (short.length > 0) console.log(`and the mean reciprocal rank of ${namesOf(short)}`);
  const print = (what: string, reached: readonly number[], ofShort: readonly number[] = []) => {
    const figures = [...reached, mean(reached), ...ofShort].map((each) => each.toFixed(4));
    console.log(`${what.padEnd(64)} ${figures.join('  ')}`);
  };
  const measure = (constants: Partial<RankingConstants>, again = true, judged = collections) =>
    Promise.all(judged.map((each) => measureRanking(each, { ...RANKING, ...constants }, again)));
  const printBoth = async (what: string, constants: Partial<RankingConstants>, again = true) =>
    print(what, await measure(constants, again), await measure(constants, again, short));
  await printBoth('as shipped', {});
  await printBoth('without a second answer to long questions', {}, false);
  await printBoth('without the opening', { openingBonus: 0 });
  await printBoth('without titles', { titleWeight: 0 });
  await printBoth('without nearness', { proximityTerms: 0 });
  await printBoth('with nearness in questions of any length', { proximityTerms: Number.POSITIVE_INFINITY });
  await printBoth('what has only the parts of a word in a row counted in full', { lesserWeight: 1 });

  const tried: { constants: Partial<RankingConstants>; reached: number[] }[] = [];
  for (const constants of GRID) tried.push({ constants, reached: await measure(constants, false) });
  const best = (without?: number) => {
    const meanOf = (reached: readonly number[]) => mean(reached.filter((_, at) => at !== without));
    return tried.reduce((a, b) => (meanOf(b.reached) > meanOf(a.reached) ? b : a));
  };
  print(`first answers, best on all: ${JSON.stringify(best().constants)}`, best().reached);
  const heldOut = await Promise.all(
    collections.map((each, at) => measureRanking(each, { ...RANKING, ...best(at).constants }, true)),
  );
  for (const [at, { name }] of collections.entries())
    console.log(`  without ${name}: ${JSON.stringify(best(at).constants)}`);
  print('each with the best on the others', heldOut);
  const met = mean(heldOut) >= TARGET;
  console.log(`Target: at least ${TARGET} on the mean of those: ${met ? 'met' : 'MISSED'}.`);
  return met;
}

/** Collections of the same texts: they share an index. */
async function readShort(collections: readonly Collection[]): Promise<Judged[]> {
  const [first] = collections;
  const index = first && (await memoryIndex(first));
  return Promise.all(collections.map((each) => readJudged(each, 'reciprocalRank', index)));
}

async function readJudged(collection: Collection, measure: Judged['measure'], ready?: Index): Promise<Judged> {
  const index = ready ?? (await memoryIndex(collection));
  const questions: Question[] = [];
  for (const { text, relevant } of collection.queries) {
    questions.push({ matches: await findArticles(oneLine(text), index), relevant: new Set(relevant.map(String)) });
  }
  const ids = collection.docs.map(({ id }) => String(id));
  return { name: collection.name, ids, questions, index, collection: await index.collection(), measure };
}

/** @param again whether long questions are answered a second time */
async function measureRanking(judged: Judged, constants: RankingConstants, again: boolean): Promise<number> {
  const scores: number[] = [];
  const { collection, ids, index, measure } = judged;
  for (const { matches, relevant } of judged.questions) {
    const { terms } = matches;
    const listed = listMatches(terms, lengthsOf(collection, index), () => true, constants);
    const first = putWholeTitlesFirst(listed, matches, index.titleLength);
    const bonusOf = again && terms.length >= MIN_FEEDBACK_TERMS ? await bonusOfFirst(first, terms, judged) : undefined;
    const ranking = (bonusOf ? rankAgain(first, bonusOf) : first).map(({ unit }) => ids[unit]);
    scores.push(scoresOf(ranking, relevant)[measure]);
  }
  return mean(scores);
}

async function bonusOfFirst(
  first: readonly Match[],
  terms: readonly Term[],
  { index, collection }: Judged,
): Promise<(unit: number) => number> {
  const stemmers = await index.stemmers();
  const results = await Promise.all(
    first.slice(0, FEEDBACK_RESULTS).map(async ({ unit, score }) => ({ score, ...(await index.load(unit)).text })),
  );
  const words = feedbackWords(results, new Set(collection.stopWords), stemmers[0]?.stem ?? String);
  const found = await Promise.all(words.map(async (word) => ({ ...word, postings: await index.find(word.stem) })));
  const asked = terms.reduce((sum, { count }) => sum + count, 0);
  return feedbackBonus(found, asked, lengthsOf(collection, index));
}

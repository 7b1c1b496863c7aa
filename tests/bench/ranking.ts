import {
  FEEDBACK_RESULTS,
  feedbackBonus,
  feedbackWords,
  MIN_FEEDBACK_TERMS,
  rankAgain,
} from '../../src/search/engine/feedback.ts';
import { findArticles } from '../../src/search/engine/find.ts';
import { type Lengths, listMatches, RANKING, type RankingConstants, type Term } from '../../src/search/engine/rank.ts';
import type { Index } from '../../src/search/engine/types.ts';
import { lengthOfClass } from '../../src/search/tables.ts';
import { oneLine } from '../../src/text/one-line.ts';
import { collectionsFolder, readCollections } from './search/collection.ts';
import { memoryIndex } from './search/memory-index.ts';
import { mean, scoresOf } from './search/scores.ts';

/** What a collection must reach on the mean with constants that were chosen on the others. */
const TARGET = 0.485;

/** The constants that are tried, one with each of the others: few, far apart, so that none fits one collection by chance. */
const GRID: Partial<RankingConstants>[] = [1.2, 1.5, 2.2].flatMap((k1) =>
  [0.65, 0.75].flatMap((b) =>
    [0, 1, 2].flatMap((openingBonus) => [0, 0.5].map((proximityWeight) => ({ k1, b, openingBonus, proximityWeight }))),
  ),
);

/** A question of a collection: its words, and what is known to answer it. */
interface Question {
  terms: readonly Term[];
  relevant: ReadonlySet<string>;
}

interface Judged {
  name: string;
  ids: string[];
  lengths: Lengths;
  questions: Question[];
  /** The texts, in words, and what tells their stems. */
  index: Index;
}

/**
 * `npm run bench -- ranking [FOLDER]`: the constants of the ranking on the collections of a folder, without a browser: what the
 * shipped ones reach, what each part of the ranking adds, and what each collection reaches with the constants that are best
 * on the others. They are chosen by the first answer alone, and measured with the second: that one takes most of the time.
 */
export async function rankingBench(named: string | undefined): Promise<boolean> {
  const collections = await Promise.all(readCollections(collectionsFolder(named)).map(readJudged));
  console.log(`nDCG@10 of ${collections.map(({ name }) => name).join(', ')}, and their mean`);
  const print = (what: string, reached: readonly number[]) => {
    console.log(`${what.padEnd(64)} ${reached.map((each) => each.toFixed(4)).join('  ')}  ${mean(reached).toFixed(4)}`);
  };
  const measure = (constants: Partial<RankingConstants>, again = true) =>
    Promise.all(collections.map((each) => measureRanking(each, { ...RANKING, ...constants }, again)));
  print('as shipped', await measure({}));
  print('without a second answer to long questions', await measure({}, false));
  print('without the opening', await measure({ openingBonus: 0 }));
  print('without nearness', await measure({ proximityWeight: 0 }));
  print('what has only the parts of a word in a row counted in full', await measure({ lesserWeight: 1 }));

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

async function readJudged(collection: Parameters<typeof memoryIndex>[0]): Promise<Judged> {
  const index = await memoryIndex(collection);
  const lengths = (await index.collection()).lengths.map(lengthOfClass);
  const questions: Question[] = [];
  for (const { text, relevant } of collection.queries) {
    const { terms } = await findArticles(oneLine(text), index);
    questions.push({ terms, relevant: new Set(relevant.map(String)) });
  }
  return {
    name: collection.name,
    ids: collection.docs.map(({ id }) => String(id)),
    lengths: { size: lengths.length, mean: mean(lengths), lengthOf: (unit) => lengths[unit] ?? 0 },
    questions,
    index,
  };
}

/** @param again whether long questions are answered a second time */
async function measureRanking(judged: Judged, constants: RankingConstants, again: boolean): Promise<number> {
  const scores: number[] = [];
  for (const { terms, relevant } of judged.questions) {
    const first = listMatches(terms, judged.lengths, () => true, constants);
    const bonusOf = again && terms.length >= MIN_FEEDBACK_TERMS ? await bonusOfFirst(first, terms, judged) : undefined;
    const ranking = (bonusOf ? rankAgain(first, bonusOf) : first).map(({ unit }) => judged.ids[unit]);
    scores.push(scoresOf(ranking, relevant).ndcg);
  }
  return mean(scores);
}

async function bonusOfFirst(
  first: ReturnType<typeof listMatches>,
  terms: readonly Term[],
  { index, lengths }: Judged,
): Promise<(unit: number) => number> {
  const [{ stopWords }, stemmers] = [await index.collection(), await index.stemmers()];
  const results = await Promise.all(
    first.slice(0, FEEDBACK_RESULTS).map(async ({ unit, score }) => ({ score, ...(await index.load(unit)).text })),
  );
  const words = feedbackWords(results, new Set(stopWords), stemmers[0]?.stem ?? String);
  const found = await Promise.all(words.map(async (word) => ({ ...word, postings: await index.find(word.stem) })));
  const asked = terms.reduce((sum, { count }) => sum + count, 0);
  return feedbackBonus(found, asked, lengths);
}

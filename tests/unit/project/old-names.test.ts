import { expect, test, vi } from 'vitest';
import { identifiersIn, sourceFiles } from './source-files.ts';

// Every source file is parsed, which takes long on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 });

/** A name that the program no longer uses, and the field's term in its place. */
interface OldName {
  /** Identifiers, or names of files without their folder and ending. */
  old: RegExp;
  now: string;
  /** Where the word was one of ours; elsewhere it may mean what it says. */
  within?: RegExp;
  /** Whether files alone had the name, and identifiers may have it. */
  ofFiles?: boolean;
}

const OLD_NAMES: OldName[] = [
  { old: /furniture/i, now: 'boilerplate' },
  { old: /(?<!with)holding/i, now: 'contentIndex; FeatureVector in related articles' },
  { old: /^(?:cast|Cast|Member|Nobody)$/, now: 'SpeakerResolver, Resolved, Unresolved' },
  { old: /^(?:MapPaper|papers?|Papers?|PAPERS?)$/, now: 'formats, MapFormat', within: /^(?:domain|site|components)\// },
  { old: /^(?:ways?|Ways?|WAYS|chromium-ways|chromium-places)$/, now: 'matchers; installers, browserPaths' },
  { old: /^(?:Run|Draft)$/, now: 'ParseState, PendingAnnotation', within: /^markdown\// },
  { old: /^run$/, now: 'parse-state', within: /^markdown\//, ofFiles: true },
  { old: /^Mark(?:Record)?$/, now: 'Annotation', within: /^(?:markdown|domain|site|components|loaders)\// },
  { old: /^(?:[Tt]ellings?|toldBy)$/, now: 'EventMention, reportedBy', within: /^(?:domain|site|components)\// },
  { old: /voice/i, now: 'speakers' },
  { old: /surroundings/i, now: 'ArticleContexts; ImportDeps' },
  // The word lists of attribution know the verb.
  {
    old: /^(?:readTold|read-told|tell|told)$/,
    now: 'readPageMeta, onAnswer, summaryLine',
    within: /^(?!import\/quotations)/,
  },
  {
    old: /^(?:engine|found|listing|quoted|rows|trail|wide|once)$/,
    now: 'types, load-results, cutoff, quotation-table, phrases, search-history, filters-layout, memoize',
    within: /^search\//,
    ofFiles: true,
  },
  {
    old: /^(?:[Ww]ishes|[Ss]hel(?:f|ves)|slips?|[nN]ameBook|[tT]rouble)$/,
    now: 'AskOptions, ResultSource, edits, NameIndex, SearchFailure',
  },
  { old: /^(?:certainNeighbour|certain-neighbour|mend|mends|remedy|remedies)$/, now: 'uniqueNearest, fix, hint' },
  { old: /^(?:settleBreaches|settle-breaches|letOut)$/, now: 'confirmViolations, permit' },
  {
    old: /^(?:find-?[rR]oom|group-?[nN]ear|spread)$/,
    now: 'resolveOverlaps, clusterAdjacent, isotonicSpread',
    within: /^domain\//,
  },
  {
    old: /^(?:QUIET|REST|PATIENCE|LOOK|AT_ONCE|AHEAD|FORM|MOST|LEAST)$/,
    now: 'DEBOUNCE_MS, TIMEOUT_MS, CONCURRENCY, CACHE_VERSION, MAX_…, MIN_…',
  },
  { old: /^(?:besides|standing)$/, now: 'extra, summary' },
  { old: /^(?:under|given)$/, now: 'subtitle, attributedRoles', within: /^(?:site|components)\// },
];

/** The old names that are still in use, sorted. One that is gone is to be taken out: the test fails until it is. */
const STILL_OPEN: string[] = [];

/** The old names in a file: identifiers as they are, the name of the file with its ending. */
function oldNamesIn(file: string): { name: string; now: string }[] {
  const own = file.replace(/^.*\//, '');
  const names = [...identifiersIn(file)].map((name) => ({ name, word: name, ofFile: false }));
  return [...names, { name: own, word: own.replace(/\.\w+$/, ''), ofFile: true }].flatMap(({ name, word, ofFile }) => {
    const found = OLD_NAMES.find(
      ({ old, within, ofFiles }) => old.test(word) && (within?.test(file) ?? true) && (ofFile || !ofFiles),
    );
    return found ? [{ name, now: found.now }] : [];
  });
}

test('no old name is left, in code or in the name of a file', () => {
  const found = new Map<string, { now: string; files: string[] }>();
  for (const file of sourceFiles) {
    for (const { name, now } of oldNamesIn(file)) {
      const files = found.get(name)?.files ?? [];
      found.set(name, { now, files: [...files, file] });
    }
  }
  const where = [...found].map(([name, { now, files }]) => `${name} (now ${now}): ${files.join(', ')}`).sort();
  expect([...found.keys()].sort(), where.join('\n')).toEqual(STILL_OPEN);
});

test('the rule sees identifiers, not words of sentences', () => {
  expect([...identifiersIn('schema/nearest.ts')]).toContain('suggestion');
  expect([...identifiersIn('schema/nearest.ts')]).not.toContain('Levenshtein');
  expect(OLD_NAMES.some(({ old }) => old.test('pageFurniture'))).toBe(true);
  expect(OLD_NAMES.some(({ old }) => old.test('withholding') || old.test('speaker'))).toBe(false);
});

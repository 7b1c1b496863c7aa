import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../open-browser.ts';
import { writeMiniSearch } from './other-indexes.ts';
import type { Found } from './page/engines.ts';
import { choosePeople, chooseQuestions, readTexts } from './questions.ts';
import { quantile } from './scores.ts';
import { type Answered, askPage, openSearchPage } from './search-page.ts';
import { BENCH_PATH, buildBenchPage, buildSite, type MeasuredSite, serveMeasured, type Transfer } from './site.ts';

declare const askEngine: (name: string, words: string, limit: number) => Promise<Found>;

/** What a question may cost: bytes of the first, of one that names somebody, and of another, milliseconds at full speed and at a quarter of it. */
const TARGETS = {
  cold: 200_000,
  named: 200_000,
  following: 60_000,
  fresh: 60,
  freshSlowed: 100,
  warm: 60,
  slowed: 100,
};
/** How many browsers ask their first question. */
const FIRSTS = 5;
const SLOWED = 4;

/** What is loaded, by its path; the rest is the page that a reader sees before any question. */
const KINDS: [kind: string, path: RegExp][] = [
  ['worker', /\/_astro\/search-worker[^/]*\.js$/],
  ['build.json', /\/build\.json$/],
  ['page script', /\/_astro\/.*\.js$/],
  ['tables', /\.table$/],
  ['chunks', /\.chunk$/],
  ['fragments', /\.fragment$/],
];

/** Measures and prints what a question costs on a site's own search page. @returns whether the targets were met */
export async function measureCost(
  given: { content?: string | undefined; site?: string | undefined },
  folder: string,
): Promise<boolean> {
  const [site, bench] = [given.site ?? join(folder, 'site'), join(folder, 'bench')];
  if (given.content) await buildSite(given.content, site);
  await buildBenchPage(bench);
  const texts = await readTexts(site);
  const questions = chooseQuestions(texts, site);
  writeMiniSearch(texts, join(bench, BENCH_PATH));
  console.log(`${texts.length.toLocaleString('en')} articles; ${questions.length} questions such as "${questions[0]}"`);
  const [browser, served] = await Promise.all([openBrowser(), serveMeasured(site, bench)]);
  try {
    const bytes = {
      ...(await measureBytes(browser, served, questions)),
      named: await measureNames(browser, served, choosePeople(site, FIRSTS)),
    };
    const [full, slow] = [
      await measureTimes(browser, served, questions, 1),
      await measureTimes(browser, served, questions, SLOWED),
    ];
    // Chromium slows a page and not its workers: what these would take more is reckoned from when they waited for no file.
    const reckoned = (slowest: readonly Answered[], fast: readonly Answered[]) =>
      slowest.map(({ time }, index) => time + (SLOWED - 1) * (fast[index]?.busy ?? 0));
    const timesOf = (answers: readonly Answered[]) => answers.map(({ time }) => time);
    const fresh = printTimes('new words', timesOf(full.fresh));
    const warm = printTimes('warm', timesOf(full.again));
    const freshSlowed = printTimes(`new, slowed ${SLOWED} ×`, reckoned(slow.fresh, full.fresh));
    const slowed = printTimes(`warm, slowed ${SLOWED} ×`, reckoned(slow.again, full.again));
    const mini = await measureMiniSearch(browser, served, questions);
    console.log(
      `MiniSearch: ${format(mini.bytes)} bytes before the first answer (${ratio(bytes.cold, mini.bytes)} of its bytes)`,
    );
    console.log(`            ${mini.warm.toFixed(1)} ms, slowed ${mini.slowed.toFixed(1)} ms (median)`);
    console.log(
      `            the ratio of our time to its: ${ratio(warm, mini.warm)}, slowed ${ratio(slowed, mini.slowed)}`,
    );
    const reached = { ...bytes, fresh, freshSlowed, warm, slowed };
    const missed = Object.entries(TARGETS).filter(([name, most]) => !(reached[name as keyof typeof TARGETS] <= most));
    console.log(
      `Targets: first question at most ${format(TARGETS.cold)} bytes, also of a name, another ${format(TARGETS.following)}; medians with new words and warm at most ${TARGETS.warm} ms, slowed ${TARGETS.slowed} ms: ${missed.length === 0 ? 'met' : `MISSED (${missed.map(([name]) => name).join(', ')})`}.`,
    );
    return missed.length === 0;
  } finally {
    await browser.close();
    await served.close();
  }
}

/** What a reader's first question on a site's search page costs, in bytes: the median of some. */
export async function measureFirstQuestion(site: string): Promise<number> {
  const questions = chooseQuestions(await readTexts(site), site);
  const [browser, served] = await Promise.all([openBrowser(), serveMeasured(site, site)]);
  try {
    return (await measureBytes(browser, served, questions)).cold;
  } finally {
    await browser.close();
    await served.close();
  }
}

/** The bytes of a first question in a new browser, and of the one after it: medians. */
async function measureBytes(browser: Browser, site: MeasuredSite, questions: readonly string[]) {
  const firsts: Transfer[][] = [];
  const seconds: Transfer[][] = [];
  for (let turn = 0; turn < FIRSTS; turn++) {
    const [first = '', second = ''] = [
      questions[(2 * turn) % questions.length],
      questions[(2 * turn + 1) % questions.length],
    ];
    const { page, loaded } = await openSearchPage(browser, site);
    firsts.push([...loaded, ...(await askPage(page, site, first)).transfers]);
    seconds.push((await askPage(page, site, second)).transfers);
    await page.context().close();
  }
  const [cold, following] = [printBytes('first question', firsts), printBytes('another question', seconds)];
  return { cold, following };
}

/** The bytes of a first question that is the name of a person: the median. */
async function measureNames(browser: Browser, site: MeasuredSite, people: readonly string[]): Promise<number> {
  const firsts: Transfer[][] = [];
  for (const name of people) {
    const { page, loaded } = await openSearchPage(browser, site);
    firsts.push([...loaded, ...(await askPage(page, site, name)).transfers]);
    await page.context().close();
  }
  return printBytes('first, a name', firsts);
}

/** Prints the medians of what went over the network, by kind. @returns the median of all */
function printBytes(name: string, turns: readonly Transfer[][]): number {
  const median = (counts: (kind: string) => boolean) =>
    quantile(
      turns.map((turn) => sum(turn.filter(({ path }) => counts(kindOf(path) ?? '')))),
      0.5,
    );
  const all = median((kind) => kind !== '');
  const parts = KINDS.map(([kind]) => `${kind} ${format(median((each) => each === kind))}`);
  console.log(`${name.padEnd(18)} ${format(all)} bytes: ${parts.join(', ')}`);
  return all;
}

/**
 * From the last key to the first results, in a search that is open: each question asked with words that are new to it,
 * and then again, when what it needs has come over the network.
 */
async function measureTimes(
  browser: Browser,
  site: MeasuredSite,
  questions: readonly string[],
  rate: number,
): Promise<{ fresh: Answered[]; again: Answered[] }> {
  const { page } = await openSearchPage(browser, site);
  await askPage(page, site, questions.at(-1) ?? '');
  await throttle(page, rate);
  const [fresh, again]: [Answered[], Answered[]] = [[], []];
  for (const answers of [fresh, again]) {
    for (const words of questions) answers.push(await askPage(page, site, words));
  }
  await page.context().close();
  return { fresh, again };
}

/** @returns the median */
function printTimes(name: string, times: readonly number[]): number {
  const [median, most] = [quantile(times, 0.5), quantile(times, 0.95)];
  console.log(
    `${name.padEnd(18)} ${median.toFixed(1)} ms from the last key to results, 95 in 100 within ${most.toFixed(1)} ms`,
  );
  return median;
}

async function measureMiniSearch(browser: Browser, site: MeasuredSite, questions: readonly string[]) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(site.origin + BENCH_PATH);
  await page.waitForFunction(() => 'askEngine' in globalThis);
  const ask = (words: string) => page.evaluate((text) => askEngine('MiniSearch', text, 10), words);
  site.takeTransfers();
  await ask(questions.at(-1) ?? '');
  const bytes = sum(site.takeTransfers());
  const medianTime = async () => {
    const times: number[] = [];
    for (const words of questions) times.push((await ask(words)).time);
    return quantile(times, 0.5);
  };
  const warm = await medianTime();
  await throttle(page, SLOWED);
  const slowed = await medianTime();
  await context.close();
  return { bytes, warm, slowed };
}

async function throttle(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Undefined for what is no part of the search: the page itself, its letters. */
function kindOf(path: string): string | undefined {
  return KINDS.find(([, pattern]) => pattern.test(path.replace(/\?.*$/, '')))?.[0];
}

function sum(transfers: readonly Transfer[]): number {
  return transfers.reduce((total, { bytes }) => total + bytes, 0);
}

function format(bytes: number): string {
  return Math.round(bytes).toLocaleString('en');
}

function ratio(ours: number, theirs: number): string {
  return `${(ours / theirs).toFixed(3)} ×`;
}

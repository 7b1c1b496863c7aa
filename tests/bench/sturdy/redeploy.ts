import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../../../src/cli/server/serve-folder.ts';
import { type BuildName, publish } from '../../browser/two-builds.ts';
import { openBrowser } from '../../open-browser.ts';
import type { Figures } from '../sturdy.ts';

/** How long an answer is waited for, in milliseconds. */
const TIMEOUT_MS = 15_000;
/** How long something is looked for that a question needs, in milliseconds. */
const ACTION_TIMEOUT_MS = 2000;
/** How often a page is read, in milliseconds. */
const POLL_MS = 50;
/** How long an answer of a build that stays has to be the same to be taken for its last, in milliseconds. */
const STILL_MS = 1500;

/** Something that is asked of an open page, in whatever way. */
interface Question {
  name: string;
  ask: (page: Page) => Promise<unknown>;
  /** What the page shows; empty while it shows no answer to this question. */
  read: (page: Page) => Promise<string>;
}

/** A page that is opened, and what is asked of it; the first question before another build is published. */
interface Session {
  path: string;
  questions: Question[];
}

const searchFor = (words: string): Question => ({
  name: `search for ${words}`,
  ask: async (page) => {
    await page.locator('.search [name=q]').fill(words);
    await page.locator('.search [name=q]').press('Enter');
  },
  read: async (page) => {
    const isAnswered = new URL(page.url()).searchParams.get('q') === words;
    return isAnswered ? readAll(page, ['[data-count]', '[data-articles]'], '[data-articles] a') : '';
  },
});

const searchQuicklyFor = (words: string): Question => ({
  name: `quick search for ${words}`,
  ask: async (page) => {
    if (!(await page.locator('dialog').isVisible())) await page.keyboard.press('/');
    await page.locator('.quick input').fill(words);
  },
  read: async (page) => {
    const view = await page.locator('dialog').getAttribute('data-view');
    return `${view} ${await readAll(page, ['.quick-article .quick-name'], '.quick-article')}`;
  },
});

const compareWith = (id: string): Question => ({
  name: `compare with ${id}`,
  ask: (page) => page.goto(new URL(`/compare/?a=${id}&b=harbour-reopens`, page.url()).href),
  read: async (page) => {
    const isShown = await page.locator('[data-comparison]').isVisible();
    return isShown ? readAll(page, ['[data-heads]', '[data-comparison]'], '[data-heads] a') : readMissing(page);
  },
});

const readFirstResult: Question = {
  name: 'read the first result',
  ask: (page) => page.locator('[data-articles] h3 a').first().click(),
  read: async (page) =>
    new URL(page.url()).pathname.startsWith('/articles/') ? readAll(page, ['h1', '.text'], '.text a') : '',
};

const saveFirst: Question = {
  name: 'save a passage',
  ask: (page) => page.locator('.text .save').first().click({ force: true }),
  read: async (page) => {
    const stored = await page.evaluate(() => JSON.stringify(Object.values(localStorage)));
    const [saved, shown] = [stored, await page.locator('.text').innerText()].map((text) => /kestrel|otter/.exec(text));
    return saved ? `${saved} of a page with ${shown}` : '';
  },
};

const openArticle: Question = {
  name: 'open an article',
  ask: async () => {},
  read: (page) => page.locator('h1').innerText(),
};

const SESSIONS: Session[] = [
  {
    path: '/search/?q=ferry',
    questions: [
      ...['ferry', 'zebras', 'heron', 'kestrel', 'pelican', 'otter', 'year:1990', 'gulls', 'ferry'].map(searchFor),
      readFirstResult,
    ],
  },
  {
    path: '/articles/zebra-crossing/',
    questions: ['ferry', 'kestrel', 'heron', 'pelican', 'otter', 'zebras'].map(searchQuicklyFor),
  },
  {
    path: '/compare/?a=ferry-timetable&b=harbour-reopens',
    questions: ['ferry-timetable', 'zebra-crossing', 'lighthouse-built', 'old-pier'].map(compareWith),
  },
  { path: '/articles/ferry-timetable/', questions: [openArticle, saveFirst] },
];

/** The text of elements and the addresses of links. */
async function readAll(page: Page, selectors: string[], links: string): Promise<string> {
  const texts = await Promise.all(selectors.map((selector) => page.locator(selector).allInnerTexts()));
  const hrefs = await page.locator(links).evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  return [...texts.flat(), ...hrefs].join('\n');
}

/** What the comparison page says where there is nothing to compare. */
async function readMissing(page: Page): Promise<string> {
  return (await page.locator('[data-status]').innerText()).match(/There is no article.*/)?.[0] ?? '';
}

/** What takes the place of what: the next build, the last one again, or one that a later version of the program made. */
const CHANGES: { from: BuildName; to: BuildName | 'other program' }[] = [
  { from: 'a', to: 'b' },
  { from: 'b', to: 'a' },
  { from: 'a', to: 'other program' },
];

/** What an answer after the change is: of one build, an offer to reload, of neither build, or nothing in time. */
type Verdict = 'new' | 'old' | 'reload' | 'mixed' | 'none';

/**
 * Opens pages, publishes another build, and goes on asking them. An answer is mixed if neither build alone gives it, or if
 * it is of the old build after one of the new.
 * @param folder with the two builds
 */
export async function measureRedeploy(folder: string, rounds: number): Promise<Figures> {
  const browser = await openBrowser();
  const site = await publish(folder, 'open');
  try {
    const answers = { a: await answersOf(browser, join(folder, 'a')), b: await answersOf(browser, join(folder, 'b')) };
    const verdicts: { verdict: Verdict; name: string }[] = [];
    for (let round = 0; round < rounds; round++) {
      const { from, to } = CHANGES[round % CHANGES.length] as (typeof CHANGES)[number];
      const next = to === 'other program' ? 'b' : to;
      for (const [index, { path, questions }] of SESSIONS.entries()) {
        site.deploy(from);
        const page = await openPage(browser, site.origin + path);
        const [first, ...others] = questions.map((question, nth) => ({
          ...question,
          old: answers[from][index]?.[nth] ?? '',
          new: answers[next][index]?.[nth] ?? '',
        }));
        // As a cache does that has kept the page.
        const kept = readFileSync(join(folder, from, 'compare/index.html'), 'utf8');
        await page.route('**/compare/?*', (route) => route.fulfill({ contentType: 'text/html', body: kept }));
        if (first) {
          await first.ask(page);
          const opened = await judge(page, { ...first, new: first.old }, false);
          if (opened !== 'new') throw new Error(`No answer before the change: ${first.name}`);
        }
        if (to === 'other program') {
          site.deployOtherProgram();
          site.restoreScripts();
        } else site.deploy(to);
        let isNew = false;
        for (const question of others) {
          // What cannot be asked, such as for lack of a result to read, is judged by what the page says.
          await question.ask(page).catch(() => undefined);
          const verdict = await judge(page, question, isNew);
          isNew ||= verdict === 'new' && question.new !== question.old;
          verdicts.push({ verdict, name: `${from} to ${to}, ${question.name}` });
        }
        await page.context().close();
      }
    }
    return figuresOf(verdicts, rounds);
  } finally {
    await site.close();
    await browser.close();
  }
}

/** What a build answers that stays, by session and question. */
async function answersOf(browser: Browser, directory: string): Promise<string[][]> {
  const site = await serve({ directory, port: 0 });
  const answers: string[][] = [];
  for (const { path, questions } of SESSIONS) {
    const page = await openPage(browser, site.origin + path);
    const said: string[] = [];
    for (const { ask, read } of questions) {
      await ask(page);
      said.push(await lastAnswer(() => read(page)));
    }
    answers.push(said);
    await page.context().close();
  }
  await site.close();
  return answers;
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  context.setDefaultTimeout(ACTION_TIMEOUT_MS);
  context.setDefaultNavigationTimeout(TIMEOUT_MS);
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** What is read when it has not changed for a while. */
async function lastAnswer(read: () => Promise<string>): Promise<string> {
  let last = '';
  let since = performance.now();
  while (last === '' || performance.now() - since < STILL_MS) {
    const now = await read().catch(() => '');
    if (now !== last) since = performance.now();
    last = now;
    await setTimeout(POLL_MS);
  }
  return last;
}

async function judge(page: Page, question: Question & { old: string; new: string }, isNew: boolean): Promise<Verdict> {
  let shown = '';
  for (const end = performance.now() + TIMEOUT_MS; performance.now() < end; await setTimeout(POLL_MS)) {
    shown = await question.read(page).catch(() => '');
    if (shown === question.new) return 'new';
    if (shown === question.old && !isNew) return 'old';
    if (await offersReload(page)) return 'reload';
  }
  return shown === '' ? 'none' : 'mixed';
}

async function offersReload(page: Page): Promise<boolean> {
  const button = page.getByRole('button', { name: /^(?:Reload|Search the new version)$/ });
  return (await button.filter({ visible: true }).count()) > 0;
}

function figuresOf(verdicts: readonly { verdict: Verdict; name: string }[], rounds: number): Figures {
  const count = (verdict: Verdict) => verdicts.filter((each) => each.verdict === verdict).length;
  const wrong = verdicts.filter(({ verdict }) => verdict === 'mixed' || verdict === 'none');
  return {
    lines: [
      `${rounds} rounds, ${verdicts.length} questions after the change: ${count('mixed')} mixed answers, ${count('none')} without any`,
      `${count('new')} answers of the new build, ${count('old')} of the old one, ${count('reload')} offers to reload`,
      ...wrong.map(({ verdict, name }) => `${verdict}: ${name}`),
    ],
    isMet: verdicts.length > 0 && wrong.length === 0,
  };
}

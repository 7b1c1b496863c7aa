import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { RightsText } from '../../src/schema/rights.ts';
import { builtPages } from '../build/pages.ts';
import { parse } from '../markdown/article.ts';
import { eventually, newPage, openPage, own, PHONE, site, useSites, WIDE } from './browser.ts';

useSites();

const SIZES = [{ width: 320, height: 640 }, PHONE, { width: 820, height: 1180 }, WIDE];

/** The articles of a built folder that have anchors in their text. */
function articlesOf(folder: string): string[] {
  return builtPages(folder).flatMap(({ path, html }) =>
    path.startsWith('/articles/') && html.includes('class="passage"') ? [path] : [],
  );
}

/**
 * Goes to every quotation, paragraph, event and position of an article, and tells what is not on the screen there. Runs in
 * the page, so it can use nothing from around it.
 */
function faultsOfArrivals(): string[] {
  const faults: string[] = [];
  const isInside = ({ top, bottom, height }: DOMRect) => height > 0 && top >= 0 && bottom <= innerHeight;
  const names = [...document.querySelectorAll('.voice .speaker, .speakers li a')];
  for (const target of document.querySelectorAll('.passage[id], .passage [id]')) {
    const passage = target.closest('.passage') as HTMLElement;
    location.hash = `#${target.id}`;
    const report = (fault: string) => faults.push(`${innerWidth} px, #${target.id}: ${fault}`);
    const beginning = document.createRange();
    const words = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
    let first = words.nextNode() as Text;
    while (first.parentElement?.closest('.number, .voice') || first.data.trim() === '')
      first = words.nextNode() as Text;
    beginning.setStart(first, first.data.search(/\S/));
    beginning.setEnd(first, first.data.search(/\S/) + 1);
    if (!isInside(beginning.getBoundingClientRect())) report('the beginning of the paragraph is not seen');
    const said = target.parentElement;
    const before = said?.previousSibling;
    if (said?.matches('span.said:dir(ltr)') && before instanceof Text && before.data.trim() !== '') {
      const sign = document.createRange();
      const end = before.data.trimEnd().length;
      sign.setStart(before, end - 1);
      sign.setEnd(before, end);
      const [{ right, top, bottom }, around] = [sign.getBoundingClientRect(), said.getClientRects()[0] as DOMRect];
      const { outlineOffset, outlineWidth } = getComputedStyle(said);
      const ring = around.left - Number.parseFloat(outlineOffset) - Number.parseFloat(outlineWidth);
      const isBeside = (top + bottom) / 2 > around.top && (top + bottom) / 2 < around.bottom;
      if (isBeside && right > ring + 0.5) report(`the mark covers “${before.data.slice(end - 1, end)}”`);
    }
    // Of a paragraph with several speakers, a link to one quotation has to show who says that one.
    const notes = [...passage.querySelectorAll('.voice')];
    const note = notes.find((each) => each.querySelector(`.cites a[href="#${target.id}"]`)) ?? notes[0];
    if (!note) continue;
    const name = note.querySelector('.speaker') as HTMLElement;
    const box = name.getBoundingClientRect();
    if (!isInside(box)) report(`${name.textContent} is not seen`);
    const role = note.querySelector('.role');
    if (role && !isInside(role.getBoundingClientRect())) report(`the role of ${name.textContent} is not seen`);
    for (const other of names) {
      const above = other.getBoundingClientRect();
      const isElsewhere = other.textContent !== name.textContent && !passage.contains(other);
      if (isElsewhere && above.height > 0 && above.bottom > 0 && above.top < box.top)
        report(`${other.textContent} is seen above ${name.textContent}`);
    }
  }
  return faults;
}

/** Pairs of names that are printed over each other. Runs in the page, so it can use nothing from around it. */
function overprinted(): string[] {
  const notes = [...document.querySelectorAll('.voice')];
  return notes.flatMap((note, index) => {
    const box = note.getBoundingClientRect();
    const over = notes.slice(index + 1).find((other) => {
      const there = other.getBoundingClientRect();
      const overlap = Math.min(box.bottom, there.bottom) - Math.max(box.top, there.top);
      return overlap > 1 && there.left < box.right - 1 && box.left < there.right - 1;
    });
    return over ? [`${innerWidth} px: ${note.textContent} and ${over.textContent}`] : [];
  });
}

/** Goes through what a check finds at every size. Nothing of it needs a script of the page. */
async function findAtEverySize(page: Page, check: () => string[]): Promise<string[]> {
  const found: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    found.push(...(await page.evaluate(check)));
  }
  return found;
}

/** An article of the site with another text in the place of its own. */
async function openText(text: string, rights: RightsText): Promise<Page> {
  // No policy would let a test put in a text.
  const page = await newPage({ javaScriptEnabled: false, reducedMotion: 'reduce', bypassCSP: true });
  await page.goto(`${site.origin}/articles/three-analysts-on-corvane-in-velmar/`);
  const { html } = parse(text, { rights }).body;
  await page.evaluate((published) => {
    const sheet = document.querySelector('.text') as HTMLElement;
    sheet.innerHTML = published;
  }, html);
  return page;
}

const TWO_SPEAKERS = `On the quay :quote[we wait]{by=ada-berg id=wait} was heard first. It was an hour before anybody had
anything to add, and then it was :quote[you wait]{by=port-office id=you}, which the others :quote[never
believed]{by=ada-berg id=never}.`;

test('a link to any place of any article shows the beginning of its paragraph, the speaker and the role, and nobody else above', async () => {
  const page = await newPage({ javaScriptEnabled: false, reducedMotion: 'reduce' });
  const addresses = [
    ...articlesOf(inject('siteDir')).map((path) => site.origin + path),
    ...articlesOf(inject('ownSiteDir')).map((path) => own.origin + path),
  ];
  for (const address of addresses) {
    await page.goto(address);
    expect(await findAtEverySize(page, faultsOfArrivals), address).toEqual([]);
  }
});

describe('in a passage that is longer than the window', () => {
  const SHORT = { width: PHONE.width, height: 280 };
  const LONG = '/articles/three-analysts-on-corvane-in-velmar/';

  /** What of some elements and of the words found is outside the window. */
  const outside = (page: Page) =>
    page.evaluate(() => {
      const found = [...(CSS.highlights.get('found-here') ?? [])].map((range) => range as Range);
      const parts = document.querySelectorAll('.passage:has(#free-hand-in-arnsund) :is(.speaker, .role)');
      return [...parts, ...found.slice(0, 1)].flatMap((part) => {
        const { top, bottom, height } = part.getBoundingClientRect();
        return height > 0 && top >= 0 && bottom <= innerHeight
          ? []
          : [part instanceof Element ? part.className : String(part)];
      });
    });

  test.each([
    ['a search result', `${LONG}?find=invest#free-hand-in-arnsund`],
    ['a text fragment', `${LONG}#:~:text=even%20if%20they%20lend%20them%20buoys`],
  ])('%s shows the words together with their speaker', async (_, path) => {
    const page = await openPage(site.origin + path, { viewport: SHORT });
    await eventually(() => outside(page)).toEqual([]);
  });
});

describe('the names of speakers', () => {
  test.each(['excerpt', 'full'] as const)('are nowhere printed over each other (%s)', async (rights) => {
    const short = ['ada-berg', 'port-office', 'eli-dahl', 'port-office', 'ada-berg'];
    const lines = short.map((by, index) => `:quote[Wait]{by=${by} id=wait-${index}}.`);
    const page = await openText([...lines, TWO_SPEAKERS, ...lines.map(renamed)].join('\n\n'), rights);
    expect(await page.locator('.voice').count()).toBe(13);
    expect(await findAtEverySize(page, overprinted)).toEqual([]);
  });

  test('stand each beside their own words where a paragraph has several', async () => {
    // The roles are given before: a note with one is higher than a line.
    const introduced = [':quote[First]{by=ada-berg id=first}.', ':quote[Second]{by=port-office id=second}.'];
    const page = await openText([...introduced, TWO_SPEAKERS].join('\n\n'), 'full');
    const names = await page.locator('#p3 .speaker').allInnerTexts();
    expect(names).toEqual(['Ada Berg', 'Port Office', 'Ada Berg']);
    expect(await findAtEverySize(page, namedElsewhere)).toEqual([]);
  });
});

function renamed(line: string): string {
  return line.replace('id=wait', 'id=again');
}

/** Quotations of the third paragraph whose speaker is not named on the line on which they begin, or at the end of the one before. Runs in the page. */
function namedElsewhere(): string[] {
  return [...document.querySelectorAll('#p3 .said')].flatMap((quotation) => {
    const [line] = quotation.getClientRects();
    const name = document.querySelector(
      `.voice:has(.cites a[href="#${quotation.querySelector('.anchor')?.id}"]) .speaker`,
    );
    const box = name?.getBoundingClientRect();
    const isBeside = line && box && box.top < line.bottom && line.top < box.bottom + line.height / 2;
    return isBeside ? [] : [`${innerWidth} px: ${quotation.textContent}`];
  });
}

import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { based, eventually, newPage, openPage, PHONE, placeOf, site, useSites, WIDE } from './browser.ts';

const GAZETTE = 'Velmar Courts Corvane to Press Ostrand';
const SNA = '[Three analysts on why Velmar received Corvane]';

useSites();

async function search(query = '', options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openPage(`${site.origin}/search/${query}`, options);
  await settled(page);
  return page;
}

/** Waits until the page shows what the index said. */
async function settled(page: Page): Promise<void> {
  await page
    .locator('[data-search]:is([data-view="found"], [data-view="none"])')
    .or(page.locator('[data-view="start"]:has([data-facet]:not([hidden]))'))
    .waitFor();
}

const field = (page: Page) => page.locator('.search [data-quick-search]');
const count = (page: Page) => page.locator('[data-count]');
const titles = (page: Page) => page.locator('[data-articles] h3').allInnerTexts();
const named = (page: Page) => page.locator('[data-named-pages] a').allInnerTexts();
const checkbox = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: false });
const query = (page: Page) => new URL(page.url()).search;

/** The values of a facet with their numbers, as they are shown. */
async function values(page: Page, facet: string): Promise<Record<string, string>> {
  const labels = await page.locator(`[data-facet="${facet}"] label`).allInnerTexts();
  return Object.fromEntries(labels.map((label) => label.split(/\s*\n\s*/) as [string, string]));
}

/** Waits until what the page has changed is drawn. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

async function shows(page: Page, line: string): Promise<void> {
  await eventually(() => count(page).textContent()).toBe(line);
}

describe('typing', () => {
  test('finds articles, with the words marked in a passage, and leads to it', async () => {
    const page = await search();
    await field(page).pressSequentially('Ostrand Arnsund');
    await shows(page, '2 articles found');
    const report = page.locator('[data-articles] > li', { hasText: SNA });
    // The answer to the words as far as they were typed may have as many.
    await eventually(() => report.locator('mark').allInnerTexts()).toEqual(
      expect.arrayContaining(['Ostrand', 'Arnsund']),
    );
    expect(await report.locator('.kicker').textContent()).toBe('Report · SNA · about September 2019');

    const passage = report.locator('.passage-found a');
    const anchor = new URL(String(await passage.getAttribute('href')), page.url()).hash;
    expect(anchor).toMatch(/^#p\d+$/);
    const shown = await report.locator('mark').first().textContent();
    await passage.click();
    await eventually(() => new URL(page.url()).pathname).toBe('/articles/three-analysts-on-corvane-in-velmar/');
    await eventually(() => page.locator(anchor).textContent()).toContain(shown);
    await expect
      .poll(() => page.locator(anchor).evaluate((element) => element.getBoundingClientRect().top))
      .toBeLessThan(200);
  });

  test('says how many there are once, not at every letter', async () => {
    const page = await search();
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const region = document.querySelector('[role="status"]');
      if (!region) return;
      new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
      });
    });
    await field(page).pressSequentially('Halvorsen', { delay: 120 });
    await expect
      .poll(() => page.locator('[data-search] > [role="status"]').textContent())
      .toBe('1 matching page. 1 article found');
    expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toHaveLength(1);
  });

  test('of what is nowhere says so, and what to do', async () => {
    const page = await search('?year=2019');
    await field(page).fill('xyzzy');
    await shows(page, 'No articles found');
    expect(await page.locator('[data-advice]').textContent()).toContain('remove a filter');
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await eventually(() => page.locator('[data-advice]').textContent()).toContain('Try other words');
    expect(query(page)).toBe('?q=xyzzy');
  });
});

test('a word is found in another form and spelling, by the language of its article, and marked as the text has it', async () => {
  const page = await search('?q=hoeheren');
  expect(await titles(page)).toEqual(['Hochwasser in Elmsee']);
  expect(await page.locator('[data-articles] mark').allInnerTexts()).toEqual(['höher']);
});

describe('a question', () => {
  test('has close matches, and each says which words it lacks', async () => {
    const page = await search(`?q=${encodeURIComponent('What about Halvorsen and the Toll Union?')}`);
    await shows(page, '1 article matches all your words, 1 is a close match');
    expect(await titles(page)).toEqual([SNA, GAZETTE]);
    expect(await page.locator('.lacks s').allInnerTexts()).toEqual(['Halvorsen']);
    const looks = await page
      .locator('.passage-found')
      .evaluateAll((found) => found.map((each) => [getComputedStyle(each).color, getComputedStyle(each).maxWidth]));
    expect(looks).toHaveLength(2);
    expect(looks[1]).toEqual(looks[0]);
    expect((await named(page))[0]).toBe('Greta Halvorsen');
  });

  test('that is misspelt offers the collection’s spelling', async () => {
    const page = await search('?q=Halvorsen+commisioner');
    await page.getByRole('button', { name: 'Halvorsen commissioner' }).click();
    await eventually(() => query(page)).toBe('?q=Halvorsen+commissioner');
    await eventually(() => page.locator('[data-notes]').isVisible()).toBe(false);
  });

  test('that nothing answers as it is spelt is answered as it was meant, and says so', async () => {
    const page = await search('?q=commisioner');
    await eventually(() => page.locator('[data-notes]').innerText()).toBe(
      'No results for “commisioner”. Showing results for “commissioner”.',
    );
    await shows(page, '1 article found');
  });

  test('of a word that no article has finds nothing, and of its beginning says so', async () => {
    const page = await search('?q=tomato');
    await shows(page, 'No articles found');
    await eventually(() => page.locator('[data-notes]').innerText()).toBe('No article contains “tomato”.');
    await field(page).fill('commissi');
    await eventually(() => page.locator('[data-notes]').innerText()).toBe(
      'No results for “commissi”, showing words that begin with it.',
    );
    await shows(page, '1 article found');
    await field(page).fill('!!! 😀');
    await eventually(() => page.locator('[data-advice]').innerText()).toContain('no letter and no digit');
    expect(await titles(page)).toEqual([]);
  });

  test('keeps words together, and leaves some out', async () => {
    const page = await search('?q="escalation ladder"');
    await shows(page, '1 article found');
    await field(page).fill('"ladder escalation"');
    await shows(page, 'No article has the quoted words in that order, 1 is a close match');
    await field(page).fill('Corvane -Halvorsen');
    await eventually(() => titles(page)).toEqual([GAZETTE]);
  });
});

describe('a field', () => {
  test('is completed as one types, by the keys', async () => {
    const page = await search();
    await field(page).pressSequentially('Corvane source:so');
    const option = page.getByRole('option', { name: 'The Sound Gazette' });
    await option.waitFor();
    await page.keyboard.press('ArrowDown');
    await eventually(() => option.getAttribute('aria-selected')).toBe('true');
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
    await page.keyboard.press('Enter');
    await eventually(() => field(page).inputValue()).toBe('Corvane source:"The Sound Gazette" ');
    await eventually(() => titles(page)).toEqual([GAZETTE]);
    await eventually(() => option.count()).toBe(0);
  });

  test('is completed by a click, and put away by Escape', async () => {
    const page = await search();
    await field(page).pressSequentially('expert:hal');
    await page.getByRole('option', { name: 'Greta Halvorsen' }).click();
    await eventually(() => field(page).inputValue()).toBe('expert:"Greta Halvorsen" ');
    await field(page).pressSequentially('kind:');
    await page.getByRole('option', { name: 'Report' }).waitFor();
    await page.keyboard.press('Escape');
    await eventually(() => page.getByRole('option').count()).toBe(0);
    await eventually(() => field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test('with a value that nothing has names the nearest', async () => {
    const page = await search('?q=Corvane+expert:Halvorsenn');
    await page.getByRole('button', { name: 'Greta Halvorsen' }).click();
    await eventually(() => field(page).inputValue()).toBe('Corvane expert:"Greta Halvorsen"');
    await eventually(() => titles(page)).toEqual([SNA]);
  });

  test('ends with a space, unless a name goes on so', async () => {
    const page = await search();
    await field(page).pressSequentially('expert:greta ha');
    await page.getByRole('option', { name: 'Greta Halvorsen' }).waitFor();
    await field(page).fill('expert:halvorsen ');
    await field(page).pressSequentially('corvane');
    await shows(page, '1 article found');
    await eventually(() => page.getByRole('option').count()).toBe(0);
  });

  test('tells how many values are offered, and moves nothing', async () => {
    const page = await search('?q=Corvane');
    const top = (await page.getByRole('tab', { name: 'Articles' }).boundingBox())?.y;
    await field(page).fill('Corvane expert:');
    await page.getByRole('option').first().waitFor();
    expect((await page.getByRole('tab', { name: 'Articles' }).boundingBox())?.y).toBe(top);
    await eventually(() => page.locator('[data-offered]').textContent()).toBe(
      '7 suggestions; use the arrow keys to choose',
    );
    await page.keyboard.press('Escape');
    await eventually(() => page.locator('[data-offered]').textContent()).toBe('');
  });

  test('that nothing fits is what the advice is about', async () => {
    const page = await search('?q=Corvane+year:1999');
    expect(await page.locator('[data-advice]').textContent()).toContain('remove a field');
    await field(page).fill('Corvane -Ostrand');
    await eventually(() => page.locator('[data-advice]').textContent()).toContain('Remove a minus');
  });

  test('of years takes a range, as the two boxes do', async () => {
    const page = await search('?q=Corvane+year:2018..2020');
    await shows(page, '2 articles found');
    await field(page).fill('Corvane year:..2018');
    await shows(page, 'No articles found');
    await page.goto(`${site.origin}/search/?q=Corvane&year=2018..2020`);
    await shows(page, '2 articles found');
    await page.getByLabel('To', { exact: true }).fill('20x');
    await page.keyboard.press('Enter');
    await eventually(() => query(page)).toBe('?q=Corvane&year=2018..');
    expect(await page.getByLabel('To', { exact: true }).inputValue()).toBe('');
    await page.getByLabel('To', { exact: true }).fill('2018');
    await page.keyboard.press('Enter');
    await eventually(() => query(page)).toBe('?q=Corvane&year=2018..2018');
    await eventually(() => titles(page)).toEqual([]);
    await page.getByRole('button', { name: 'Remove year' }).click();
    await shows(page, '2 articles found');
  });
});

describe('quotations', () => {
  const sayings = (page: Page) => page.locator('[data-quotations] > li');

  test('are a tab beside the articles, with how many there are', async () => {
    const page = await search('?q=legitimacy');
    await page.getByRole('tab', { name: 'Quotations 1' }).click();
    await shows(page, '1 quotation found');
    expect(query(page)).toBe('?q=legitimacy&show=quotations');
    expect(await sayings(page).locator('.said-by').innerText()).toContain('Priya Raman, senior vice president');
    expect(await sayings(page).locator('mark').allInnerTexts()).toEqual(['legitimacy', 'legitimacy']);
    await page.keyboard.press('ArrowLeft');
    await shows(page, '1 article found');
    await eventually(() => page.getByRole('tab', { name: 'Articles' }).getAttribute('aria-selected')).toBe('true');
    await page.goBack();
    await shows(page, '1 quotation found');
  });

  test('stand within their sentence where they are only a part of one', async () => {
    const page = await search('?q="wrong+step"&show=quotations');
    const sentence = sayings(page).locator('.in-sentence');
    expect(await sentence.innerText()).toBe(
      'To Greta Halvorsen, senior researcher in the department of maritime history of Sten-Lund University, it may be a warning of a general kind: should Ostrand take a “wrong step”, she told SNA, Velmar will turn to its rivals.',
    );
    const colours = await sentence.evaluate((p) =>
      [p, p.querySelector('span')].map((each) => each && getComputedStyle(each).color),
    );
    expect(colours[0]).not.toBe(colours[1]);
  });

  test('open at the quotation, with the words marked', async () => {
    const page = await search('?q=legitimacy&show=quotations');
    await sayings(page).locator('blockquote a').click();
    await eventually(() => page.url()).toBe(
      `${site.origin}/articles/three-analysts-on-corvane-in-velmar/?find=legitimacy#act-of-despair`,
    );
    await eventually(() =>
      page.locator('#act-of-despair').evaluate((quotation) => quotation.getBoundingClientRect().top),
    ).toBeLessThan(WIDE.height);
  });

  test('are those of an expert, whatever else the article has', async () => {
    const page = await search('?expert=tomas-wieland&show=quotations');
    await shows(page, '1 quotation found');
    expect(await values(page, 'expert')).toMatchObject({ 'Tomas Wieland': '1', 'Greta Halvorsen': '7' });
  });
});

test('an event is found by its date, and shown with the articles that report it', async () => {
  const page = await search('?q=May+2019+visit');
  const event = page.locator('[data-named-pages] > li');
  expect(await event.locator('> a').allInnerTexts()).toEqual(['A Corvane delegation visits Velmar']);
  expect(await event.locator('.kicker').innerText()).toBe('Event · 4–5 May 2019');
  expect(await event.locator('.reports li').allInnerTexts()).toEqual([
    `${GAZETTE} · The Sound Gazette`,
    `${SNA} · SNA`,
  ]);
  await event.locator('.reports a').first().click();
  await eventually(() => placeOf(page)).toBe('/articles/velmar-courts-corvane/#e-corvane-visit-may-2019');
});

describe('a person who is asked for', () => {
  test.each(['Greta Halvorsen Corvane buoys', 'expert:"Greta Halvorsen" buoys'])(
    'is answered in their own words, and it says so: %s',
    async (words) => {
      const page = await search(`?q=${encodeURIComponent(words)}`);
      const snippet = page.locator('[data-articles] > li', { hasText: SNA }).locator('.passage-found a');
      expect(await snippet.innerText()).toContain('even if they lend them buoys');
      expect(await snippet.locator('.at').innerText()).toBe('Greta Halvorsen, paragraph 16');
      expect(await snippet.getAttribute('href')).toMatch(/#free-hand-in-arnsund$/);
    },
  );

  test('is shown with words of theirs that match, which lead to their place', async () => {
    const page = await search('?q=Halvorsen+buoys');
    const own = page.locator('[data-named-pages] > li', { hasText: 'Greta Halvorsen' }).locator('.own-words a');
    expect(await own.locator('mark').allInnerTexts()).toEqual(['buoys']);
    expect(await own.getAttribute('href')).toMatch(/\?find=buoys#free-hand-in-arnsund$/);
  });

  test('has nobody else’s words in their place', async () => {
    // Only what is told of Priya Raman has these words.
    const page = await search(`?q=${encodeURIComponent('expert:"Tomas Wieland" spare')}`);
    const result = page.locator('[data-articles] > li', { hasText: SNA });
    expect(await result.locator('.passage-found .at').innerText()).toBe('summary');
    expect(await result.innerText()).not.toContain('none to spare');
  });
});

describe('a name', () => {
  test.each([
    ['greta halvorsen', 'Greta Halvorsen', '/people/greta-halvorsen/'],
    ['Raman', 'Priya Raman', '/people/priya-raman/'],
    ['velmars isolation', 'Velmar’s isolation', '/topics/velmars-isolation/'],
    ['Sten Lund Univ', 'Sten-Lund University', '/organizations/sten-lund-university/'],
    ['arnsund', 'Arnsund', '/places/arnsund/'],
    ['Velmar', 'Velmar', '/places/velmar/'],
  ])('"%s" has the page of %s first', async (words, name, path) => {
    const page = await search(`?q=${encodeURIComponent(words)}`);
    expect((await named(page))[0]).toBe(name);
    await page.locator('[data-stop]').first().click();
    await eventually(() => new URL(page.url()).pathname).toBe(path);
  });
});

describe('facets', () => {
  test('narrow the results; their own values keep their numbers', async () => {
    const page = await search('?q=Corvane');
    await shows(page, '2 articles found');
    expect(await values(page, 'source')).toEqual({ SNA: '1', 'The Sound Gazette': '1' });
    await checkbox(page, 'SNA').check();
    await shows(page, '1 article found');
    expect(await titles(page)).toEqual([SNA]);
    expect(await values(page, 'source')).toEqual({ SNA: '1', 'The Sound Gazette': '1' });
    expect(await values(page, 'kind')).toEqual({ Report: '1' });
    expect(await values(page, 'author')).toEqual({});
    expect(query(page)).toBe('?q=Corvane&source=sna');
  });

  test('take two values of one as any of them, and two facets as both', async () => {
    const page = await search('?source=sna');
    await shows(page, '1 article found');
    await checkbox(page, 'The Sound Gazette').check();
    await shows(page, '2 articles found');
    await checkbox(page, 'Analysis').check();
    await shows(page, '1 article found');
    expect(await titles(page)).toEqual([GAZETTE]);
  });

  test('are taken back one by one, or all at once', async () => {
    const page = await search('?q=Corvane&source=sna&year=2019&topic=legacy-of-the-toll-union');
    const chips = page.getByRole('list', { name: 'Chosen filters' }).getByRole('button');
    expect(await chips.allInnerTexts()).toEqual(['Legacy of the Toll Union', 'SNA', '2019']);
    await page.getByRole('button', { name: 'Remove source: SNA' }).click();
    await eventually(() => query(page)).toBe('?q=Corvane&topic=legacy-of-the-toll-union&year=2019');
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe('2019');
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await eventually(() => query(page)).toBe('?q=Corvane');
    await eventually(() => chips.count()).toBe(0);
    await eventually(() => page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    await shows(page, '2 articles found');
  });

  test('show the first values, and the others when asked', async () => {
    const page = await search();
    const topics = page.locator('[data-facet="topic"]');
    expect(await topics.getByRole('checkbox').count()).toBe(8);
    await topics.getByRole('button', { name: '8 more' }).click();
    await eventually(() => topics.getByRole('checkbox').count()).toBe(16);
    await topics.getByRole('button', { name: 'Fewer' }).click();
    await eventually(() => topics.getByRole('checkbox').count()).toBe(8);
  });

  test('can be browsed without a word, the newest first', async () => {
    const page = await search();
    await checkbox(page, '2019').check();
    await shows(page, '2 articles found');
    expect(await titles(page)).toEqual([GAZETTE, SNA]);
    expect(await page.getByRole('radio', { name: 'Best match' }).isDisabled()).toBe(true);
  });

  test('are a sheet on a phone, with the number of results on the button that closes it', async () => {
    const page = await search('?q=Corvane', { viewport: PHONE });
    const opener = page.getByRole('button', { name: 'Filters' });
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await checkbox(page, 'SNA').isVisible()).toBe(false);
    const top = (await opener.boundingBox())?.y ?? PHONE.height;
    expect(top).toBeLessThan((await page.locator('[data-articles]').boundingBox())?.y ?? 0);
    await opener.click();
    await sheet.getByRole('button', { name: 'Show 2 articles' }).waitFor();
    expect(await sheet.getByRole('button', { name: 'Clear all filters' }).count()).toBe(0);
    await checkbox(page, 'SNA').check();
    const done = sheet.getByRole('button', { name: 'Show 1 article' });
    await done.waitFor();
    await eventually(() => sheet.locator('[aria-live]').textContent()).toBe('Show 1 article');
    await sheet.getByRole('group').last().scrollIntoViewIfNeeded();
    const button = await done.boundingBox();
    expect((button?.y ?? PHONE.height) + (button?.height ?? 0)).toBeLessThanOrEqual(PHONE.height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    await sheet.getByRole('button', { name: 'Clear all filters' }).click();
    await sheet.getByRole('button', { name: 'Show 2 articles' }).waitFor();
    expect(await focused()).toBe('Show 2 articles');
    await page.keyboard.press('Enter');
    await eventually(() => sheet.isVisible()).toBe(false);
    await eventually(focused).toBe('Filters');
    await opener.press('Enter');
    await page.keyboard.press('Escape');
    await eventually(() => sheet.isVisible()).toBe(false);
    await eventually(focused).toBe('Filters');
    await page.getByRole('tab', { name: 'Quotations' }).click();
    await opener.click();
    await sheet.getByRole('button', { name: /^Show \d+ quotations?$/ }).waitFor();
    await page.setViewportSize(WIDE);
    await eventually(() => sheet.isVisible()).toBe(false);
    expect(await checkbox(page, 'SNA').isVisible()).toBe(true);
  });
});

test('a long query does not widen the page', async () => {
  const page = await search('', { viewport: PHONE });
  const long = 'long'.repeat(40);
  const said = {
    [`expert:"${long}"`]: /There is no expert/,
    [long]: /No article contains/,
    [`Corvane ${long}`]: /long/,
  };
  for (const [words, note] of Object.entries(said)) {
    await field(page).fill(words);
    await eventually(() => page.locator('.found').innerText()).toMatch(note);
    const ends = await page
      .locator('.search :is(p, b, s, span, button):visible')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().right));
    expect(Math.max(...ends)).toBeLessThanOrEqual(PHONE.width);
  }
});

test('the order is chosen', async () => {
  const page = await search('?q=Corvane');
  await page.getByRole('radio', { name: 'Oldest' }).check();
  await eventually(() => titles(page)).toEqual([SNA, GAZETTE]);
  expect(query(page)).toBe('?q=Corvane&sort=oldest');
  await page.getByRole('radio', { name: 'Newest' }).check();
  await eventually(() => titles(page)).toEqual([GAZETTE, SNA]);
});

describe('the address', () => {
  test('alone brings everything back', async () => {
    const page = await search('?q=Corvane&expert=greta-halvorsen&expert=nobody&kind=report&sort=oldest');
    expect(await field(page).inputValue()).toBe('Corvane');
    expect(await titles(page)).toEqual([SNA]);
    expect(
      await page
        .getByRole('checkbox', { checked: true })
        .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value)),
    ).toEqual(['greta-halvorsen', 'nobody', 'report']);
    expect(await page.getByRole('radio', { checked: true }).inputValue()).toBe('oldest');
    expect(await page.title()).toMatch(/^Corvane · Search/);
  });

  test('comes back with Back and Forward, without every letter between', async () => {
    const page = await search();
    await field(page).pressSequentially('Corvane', { delay: 100 });
    await shows(page, '2 articles found');
    await checkbox(page, 'SNA').check();
    await shows(page, '1 article found');
    await field(page).fill('Halvorsen');
    await eventually(() => query(page)).toBe('?q=Halvorsen&source=sna');
    await field(page).press('Enter');
    await field(page).fill('Brandt');
    await eventually(() => query(page)).toBe('?q=Brandt&source=sna');

    const seen: string[] = [];
    for (let step = 0; step < 3; step += 1) {
      const before = query(page);
      await page.goBack();
      await eventually(() => query(page)).not.toBe(before);
      seen.push(query(page));
    }
    expect(seen).toEqual(['?q=Halvorsen&source=sna', '?q=Corvane&source=sna', '?q=Corvane']);
    await shows(page, '2 articles found');
    expect(await field(page).inputValue()).toBe('Corvane');
    expect(await checkbox(page, 'SNA').isChecked()).toBe(false);
    await page.goForward();
    await shows(page, '1 article found');
    expect(await checkbox(page, 'SNA').isChecked()).toBe(true);
  });

  test('of an article that was opened far down leads back to the same place', async () => {
    const page = await search('?q=Velmar', { viewport: PHONE });
    const link = page.locator('[data-articles] a').last();
    await link.scrollIntoViewIfNeeded();
    const top = await page.evaluate(() => scrollY);
    expect(top).toBeGreaterThan(100);
    await link.click();
    await page.waitForURL('**/articles/**');
    await page.goBack();
    await settled(page);
    await eventually(() => page.evaluate(() => Math.round(scrollY))).toBe(Math.round(top));
  });

  test('of an article that was opened from the results leads back to them', async () => {
    const page = await search('?q=Corvane&source=sna');
    await page.locator('[data-articles] a').first().click();
    await page.waitForURL('**/articles/**');
    await page.goBack();
    await shows(page, '1 article found');
    expect(await titles(page)).toEqual([SNA]);
  });

  test('is where the field of every other page leads', async () => {
    const page = await openPage(site.url);
    await page.keyboard.press('/');
    await page.keyboard.type('Halvorsen');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await named(page)).toEqual(['Greta Halvorsen']);
  });
});

describe('by keyboard', () => {
  test('one reaches the field, the results and the page behind one', async () => {
    const page = await search();
    const focused = () =>
      page.evaluate(() => document.activeElement?.textContent || document.activeElement?.getAttribute('name'));
    await page.keyboard.press('/');
    await eventually(focused).toBe('q');
    await page.keyboard.type('corvane');
    await shows(page, '2 articles found');
    await page.keyboard.press('ArrowDown');
    await eventually(focused).toBe('Corvane');
    await page.keyboard.press('Escape');
    await eventually(focused).toBe('q');
    const stops = await page.locator('[data-stop]').allInnerTexts();
    for (const stop of stops) {
      await page.keyboard.press('ArrowDown');
      await eventually(focused).toBe(stop);
    }
    await page.keyboard.press('ArrowDown');
    await eventually(focused).toBe(stops.at(-1));
    for (const stop of [...stops.slice(0, -1).reverse(), 'q', 'q']) {
      await page.keyboard.press('ArrowUp');
      await eventually(focused).toBe(stop);
    }
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/organizations/corvane/');
  });

  test('whoever goes to the results before they are there keeps the focus', async () => {
    const page = await search('?q=Corvane');
    await field(page).focus();
    await field(page).press('End');
    await page.keyboard.type(' Arnsund');
    await page.keyboard.press('ArrowDown');
    await eventually(() => query(page)).toBe('?q=Corvane+Arnsund');
    await eventually(() => page.locator('[data-articles] mark', { hasText: 'Arnsund' }).count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.activeElement?.closest('#found li') !== null)).toBe(true);
    await field(page).fill('xyzzy');
    await page.keyboard.press('ArrowDown');
    await shows(page, 'No articles found');
    await eventually(() => field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test('a facet is chosen, keeps the focus, and the slash leads back to the field', async () => {
    const page = await search('?q=Corvane');
    await checkbox(page, 'The Sound Gazette').focus();
    await page.keyboard.press('Space');
    await shows(page, '1 article found');
    await eventually(() => checkbox(page, 'The Sound Gazette').evaluate((box) => box === document.activeElement)).toBe(
      true,
    );
    await page.keyboard.press('/');
    await eventually(() => field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });
});

describe('where live search cannot be', () => {
  test('without JavaScript, the lists are there', async () => {
    const page = await openPage(`${site.origin}/search/?q=Corvane`, { javaScriptEnabled: false });
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    expect(await page.locator('.fallback a').allInnerTexts()).toEqual(
      expect.arrayContaining(['Articles', 'People', 'Topics']),
    );
    expect(await page.locator('.fallback a').first().isVisible()).toBe(true);
    expect(await page.locator('.live').isVisible()).toBe(false);
    expect(await field(page).isVisible()).toBe(true);
  });

  test('with JavaScript, they are not in the way', async () => {
    const page = await search();
    expect(await page.locator('.fallback').isVisible()).toBe(false);
  });

  test.each(['**/data/*/search/**', '**/collection.table', '**/*.fragment'])(
    'when %s cannot be loaded, the page says so, shows the lists, and can try again',
    async (missing) => {
      const page = await newPage();
      await page.context().route(missing, (route) => route.abort());
      await page.goto(`${site.origin}/search/?q=Corvane`);
      await page.locator('[data-trouble]', { hasText: 'could not be loaded' }).waitFor();
      expect(await page.locator('.fallback a').first().isVisible()).toBe(true);
      expect(await page.locator('[data-articles] > li').count()).toBe(0);
      await eventually(() => page.locator('[data-search] > [role="status"]').textContent()).toContain(
        'could not be loaded',
      );

      await page.context().unroute(missing);
      await page.getByRole('button', { name: 'Try again' }).click();
      await shows(page, '2 articles found');
      expect(await page.locator('.fallback').isVisible()).toBe(false);
    },
  );
});

describe('a connection that fails', () => {
  test('in the middle of a search is reported, not shown as no results', async () => {
    const page = await search();
    await page.context().route('**/*.chunk', (route) => route.abort());
    await field(page).fill('Corvane');
    await page.getByText('could not be loaded').filter({ visible: true }).waitFor();
    await page.context().unroute('**/*.chunk');
    await page.getByRole('button', { name: 'Try again' }).click();
    await shows(page, '2 articles found');
    expect(await titles(page)).toHaveLength(2);
  });

  test('altogether is called by its name', async () => {
    const page = await search();
    await page.context().setOffline(true);
    await field(page).fill('Corvane');
    await page.getByText('There is no connection').filter({ visible: true }).waitFor();
    await page.getByRole('button', { name: 'Try again' }).focus();
    await page.context().setOffline(false);
    await shows(page, '2 articles found');
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });
});

test.each(['DecompressionStream', 'Worker'])('a browser without %s is told so', async (lacking) => {
  const page = await newPage();
  await page.addInitScript((name) => {
    delete (globalThis as unknown as Record<string, unknown>)[name];
  }, lacking);
  await page.goto(`${site.origin}/search/?q=Corvane`);
  await page.locator('[data-trouble]', { hasText: 'This browser is too old' }).filter({ visible: true }).waitFor();
  expect(await page.locator('.fallback a').first().isVisible()).toBe(true);
});

test('an answer that is no longer wanted is never shown', async () => {
  const page = await newPage();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let asked = 0;
  await page.context().route('**/*.chunk', async (route) => {
    asked += 1;
    await held;
    await route.continue();
  });
  const late = page.waitForResponse('**/*.chunk');
  await page.goto(`${site.origin}/search/`);
  await page.evaluate(() => {
    const lines: string[] = [];
    Object.assign(window, { lines });
    const line = document.querySelector('[data-count]');
    if (line) new MutationObserver(() => lines.push(line.textContent ?? '')).observe(line, { childList: true });
  });
  await field(page).pressSequentially('Corvane');
  await eventually(() => asked).toBeGreaterThan(0);
  await field(page).fill('Halvorsen');
  release();
  await (await late).finished();
  await shows(page, '1 article found');
  await painted(page);
  const lines = await page.evaluate(() => (window as unknown as { lines: string[] }).lines);
  expect(lines.filter((line) => line.includes('2 articles'))).toEqual([]);
  expect(await count(page).textContent()).toBe('1 article found');
});

test('the first three results are shown before the others come, and stay where they are', async () => {
  const page = await newPage();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let asked = 0;
  await page.context().route('**/*.fragment', async (route) => {
    asked += 1;
    if (asked > 3) await held;
    await route.continue();
  });
  await page.goto(`${site.origin}/search/?q=-tomato`);
  await eventually(() => titles(page)).toHaveLength(3);
  const first = await titles(page);
  expect(await page.locator('[data-more]').isVisible()).toBe(false);
  await page.locator('[data-articles] h3 a').nth(2).focus();
  release();
  await eventually(async () => (await titles(page)).length).toBeGreaterThan(3);
  expect((await titles(page)).slice(0, 3)).toEqual(first);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(first[2]);
});

test('the first question asks for its worker and for the published build at the same time', async () => {
  const page = await newPage();
  const asked: string[] = [];
  let release = () => {};
  const bothAsked = new Promise<void>((resolve) => {
    release = resolve;
  });
  for (const file of ['**/build.json', '**/search-worker*.js'])
    await page.context().route(file, async (route) => {
      if (!asked.includes(file)) asked.push(file);
      if (asked.length === 2) release();
      await bothAsked;
      await route.continue();
    });
  await page.goto(`${site.origin}/search/?q=Corvane`);
  await shows(page, '2 articles found');
});

test('under a base path, every address stays below it', async () => {
  const page = await newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${based.url}search/?q=Halvorsen&topic=legacy-of-the-toll-union`);
  await settled(page);
  expect(new URL(page.url()).pathname).toBe('/reader/search/');
  const links = await page
    .locator('[data-articles] a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toEqual([
    '/reader/articles/three-analysts-on-corvane-in-velmar/',
    expect.stringMatching(/^\/reader\/articles\/three-analysts-on-corvane-in-velmar\/\?find=Halvorsen#p\d+$/),
  ]);
  await checkbox(page, 'SNA').check();
  await eventually(() => new URL(page.url()).pathname).toBe('/reader/search/');
  await page.locator('[data-articles] a').first().click();
  await eventually(() => page.locator('h1').textContent()).toBe(SNA);
  expect(asked.filter((path) => !path.startsWith('/reader/'))).toEqual([]);
});

test('results do not move what stands around them', async () => {
  for (const viewport of [WIDE, PHONE]) {
    const page = await newPage({ viewport });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const words of ['', '?q=Corvane']) {
      await page.goto(`${site.origin}/search/${words}`);
      await settled(page);
      await painted(page);
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
      expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
    }
  }
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([WIDE, PHONE])('axe finds nothing wrong at $width px', async (viewport) => {
    const page = await search('?q=Corvane&year=2019', { viewport, colorScheme });
    const states = [
      ['Corvane', 'found'],
      ['Velmar', 'found'],
      ['xyzzy', 'none'],
      ['', 'start'],
    ] as const;
    for (const [words, view] of states) {
      if (words === 'Velmar') await page.getByRole('button', { name: 'Clear all filters' }).click();
      await field(page).fill(words);
      await field(page).press('Enter');
      await page.locator(`[data-search][data-view="${view}"]`).waitFor();
      await settled(page);
      expect(await violationsOn(page, colorScheme === 'dark')).toEqual([]);
    }
    const opener = page.getByRole('button', { name: 'Filters' });
    if (!(await opener.isVisible())) return;
    await opener.click();
    expect(await violationsOn(page, colorScheme === 'dark')).toEqual([]);
  });
});

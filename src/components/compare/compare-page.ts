import { part } from '../../browser/dom.ts';
import { loadFromOneBuild } from '../../browser/load-from-one-build.ts';
import { isOwnBuild } from '../../browser/own-build.ts';
import { reloadButton } from '../../browser/reload-button.ts';
import type { CompareData } from '../../site/compare-data.ts';
import type { ArticleChoice } from '../../site/pages/compare.ts';
import { fill, type Settings } from './settings.ts';

const find = (name: string) => part(document, name);
const settings: Settings = JSON.parse(find('settings').textContent);
const { words, base } = settings;

/** Sets the articles side by side that the address names; without two of them, only shows which is chosen. */
async function compare(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const ids = ['a', 'b'].map((name) => asked.get(name)?.trim() ?? '');
  showChosen(ids);
  if (ids.includes('')) return;
  if (ids[0] === ids[1]) return say(words.same);
  say(words.loading);
  // Loaded beside the data. Where it is no longer there, the site has been updated.
  const renderer = import('./render-comparison.ts').catch(() => undefined);
  try {
    const files = ids.map((id) => `compare/${encodeURIComponent(id)}.json`);
    const { build, found } = await loadFromOneBuild<CompareData>(base, files);
    if (!found) return sayOutdated();
    const missing = found.indexOf(undefined);
    const isUpdated = !isOwnBuild(build) || isOffered(ids[missing]);
    const update = isUpdated ? `${words.updated} ` : '';
    if (missing >= 0) return say(update + fill(words.unknown, { id: ids[missing] ?? '' }));
    // An article may have been asked for by a former id, which is no option; and one of the two may be a former id of the other.
    showChosen((found as CompareData[]).map(({ href }) => decodeURIComponent(href.split('/').at(-2) ?? '')));
    if (found[0]?.href === found[1]?.href) return say(words.same);
    const loaded = await renderer;
    if (!loaded) return sayOutdated();
    const counts = loaded.renderComparison(found as [CompareData, CompareData], settings, find);
    find('comparison').hidden = false;
    find('pairs').hidden = true;
    say(update + fill(words.found, counts));
  } catch {
    say(words.failed);
  }
}

/** Whether the page itself offers an article. Where no build that is published has it, the page is of an earlier one. */
function isOffered(id: string | undefined): boolean {
  return Array.from(document.querySelectorAll<HTMLOptionElement>('.choose option')).some(({ value }) => value === id);
}

function fields(): NodeListOf<HTMLInputElement | HTMLSelectElement> {
  return document.querySelectorAll('[name=a], .choose [name=b]');
}

/** Shows in the fields which articles are compared. */
function showChosen(ids: readonly string[]): void {
  for (const [index, field] of [...fields()].entries()) {
    const id = ids[index] ?? '';
    field.value = id;
    // A select that has no such option would be blank.
    if (field.value !== id) field.value = '';
  }
}

function say(text: string): void {
  find('status').textContent = text;
}

function sayOutdated(): void {
  say(`${words.outdated} `);
  find('status').append(reloadButton(words.reload));
}

/** Fills the list that the fields of a large collection suggest from. */
async function suggest(list: HTMLElement): Promise<void> {
  const { found } = await loadFromOneBuild<ArticleChoice[]>(base, ['articles.json']);
  list.append(...(found?.[0] ?? []).map(({ id, name }) => new Option(name, id)));
}

compare();
const list = document.getElementById('articles');
// Without suggestions, an id can still be typed.
if (list) suggest(list).catch(() => {});

import { dataFolder, haveSameProgram, pageBuild, publishedBuild } from '../../browser/build.ts';
import { part } from '../../browser/dom.ts';
import { reloadButton } from '../../browser/reload-button.ts';
import type { CompareData } from '../../site/compare-data.ts';
import type { ArticleChoice } from '../../site/pages/compare.ts';
import { renderComparison } from './render-comparison.ts';
import { fill, type Settings } from './settings.ts';

const find = (name: string) => part(document, name);
const settings: Settings = JSON.parse(find('settings').textContent);
const { words, base } = settings;

/** Sets the articles side by side that the address names; without two of them, only shows which is chosen. */
async function compare(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const ids = ['a', 'b'].map((name) => asked.get(name)?.trim() ?? '');
  for (const [index, field] of [...fields()].entries()) {
    const id = ids[index] ?? '';
    field.value = id;
    // A select that has no such option would be blank.
    if (field.value !== id) field.value = '';
  }
  if (ids.includes('')) return;
  if (ids[0] === ids[1]) return say(words.same);
  say(words.loading);
  try {
    const { build, found } = await readFromOneBuild((from) => Promise.all(ids.map((id) => read(id, from))));
    if (!found) return sayOutdated();
    const missing = found.indexOf(undefined);
    const update = build === pageBuild() ? '' : `${words.updated} `;
    if (missing >= 0) return say(update + fill(words.unknown, { id: ids[missing] ?? '' }));
    const counts = renderComparison(found as [CompareData, CompareData], settings, find);
    find('comparison').hidden = false;
    find('pairs').hidden = true;
    say(update + fill(words.found, counts));
  } catch {
    say(words.failed);
  }
}

/**
 * Reads the data of one build, never of two: that of the page's own, or where anything of it is gone, that of the build
 * which is published now.
 * @returns nothing found where this script cannot read that build
 */
async function readFromOneBuild<Data>(
  readFrom: (build: string) => Promise<(Data | undefined)[]>,
): Promise<{ build: string; found?: (Data | undefined)[] }> {
  const own = pageBuild();
  const found = await readFrom(own);
  if (!found.includes(undefined)) return { build: own, found };
  const build = await publishedBuild(base);
  if (build === own) return { build, found };
  return haveSameProgram(build, own) ? { build, found: await readFrom(build) } : { build };
}

/** What a build has of an article; undefined where it has none with this id, or is gone. */
async function read(id: string, build: string): Promise<CompareData | undefined> {
  return /^[a-z0-9-]+$/.test(id) ? load(build, `compare/${id}.json`) : undefined;
}

async function load<Data>(build: string, file: string): Promise<Data | undefined> {
  const answer = await fetch(dataFolder(base, build) + file);
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.json();
}

function fields(): NodeListOf<HTMLInputElement | HTMLSelectElement> {
  return document.querySelectorAll('[name=a], .choose [name=b]');
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
  const { found } = await readFromOneBuild(async (build) => [await load<ArticleChoice[]>(build, 'articles.json')]);
  list.append(...(found?.[0] ?? []).map(({ id, name }) => new Option(name, id)));
}

compare();
const list = document.getElementById('articles');
// Without suggestions, an id can still be typed.
if (list) suggest(list).catch(() => {});

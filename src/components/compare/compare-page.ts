import { part } from '../../browser/dom.ts';
import type { CompareData } from '../../site/compare-data.ts';
import type { ArticleChoice } from '../../site/pages/compare.ts';
import { renderComparison } from './render-comparison.ts';
import { fill, type Settings } from './settings.ts';

const find = (name: string) => part(document, name);
const settings: Settings = JSON.parse(find('settings').textContent);
const { words } = settings;

/** Sets the articles side by side that the address names; without two of them, only shows which is chosen. */
async function compare(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const ids = ['a', 'b'].map((name) => asked.get(name)?.trim() ?? '');
  const shown = [...fields()].map((field, index) => {
    const id = ids[index] ?? '';
    field.value = id;
    const { value } = field;
    // A select that has no such option would be blank.
    if (value !== id) field.value = '';
    return value;
  });
  if (ids.includes('')) return;
  // A list of all articles takes no other value, which spares a request.
  const unlisted = ids.findIndex((id, index) => shown[index] !== id);
  if (unlisted >= 0) return say(fill(words.unknown, { id: ids[unlisted] ?? '' }));
  if (ids[0] === ids[1]) return say(words.same);
  say(words.loading);
  try {
    const found = await Promise.all(ids.map(read));
    const missing = found.indexOf(undefined);
    if (missing >= 0) return say(fill(words.unknown, { id: ids[missing] ?? '' }));
    const counts = renderComparison(found as [CompareData, CompareData], settings, find);
    find('comparison').hidden = false;
    find('pairs').hidden = true;
    say(fill(words.found, counts));
  } catch {
    say(words.failed);
  }
}

/** What is published of an article; undefined where there is none with this id. */
async function read(id: string): Promise<CompareData | undefined> {
  if (!/^[a-z0-9-]+$/.test(id)) return undefined;
  const answer = await fetch(`${settings.data}data/${id}.json`);
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

/** Fills the list that the fields of a large collection suggest from. */
async function suggest(list: HTMLElement): Promise<void> {
  const choices: ArticleChoice[] = await (await fetch(`${settings.data}articles.json`)).json();
  list.append(...choices.map(({ id, name }) => new Option(name, id)));
}

compare();
const list = document.getElementById('articles');
if (list) suggest(list);

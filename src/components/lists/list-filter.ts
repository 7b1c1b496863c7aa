import { announcer } from '../../browser/announcer.ts';
import { dataFolder, publishedBuild } from '../../browser/build.ts';
import { element, part } from '../../browser/dom.ts';
import type { ListedName } from '../../site/list-names.ts';
import { nameSpellings } from '../../text/fold-name.ts';

/** How many names are shown; a few more letters find the others. */
const MAX_SHOWN = 100;

/** The words of the page, and where its data are. */
interface Settings {
  base: string;
  file: string;
  /** The address of an entity, with `{id}` in the place of its id. */
  address: string;
  /** In braces are the numbers. */
  found: string;
  more: string;
  none: string;
  failed: string;
}

const filter = part(document, 'filter');
const field = part<HTMLInputElement>(filter, 'field');
const list = part(document, 'list');
const found = part(document, 'found');
const settings: Settings = JSON.parse(part(filter, 'settings').textContent);
const say = announcer(part(filter, 'status'));

/** Every name of the list. */
const loadNames = askedOnce(load);

/** Asks for something once; what failed is asked for again the next time. */
function askedOnce<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask().catch((error) => {
      answer = undefined;
      throw error;
    });
    return answer;
  };
}

async function load() {
  const folder = dataFolder(settings.base, await publishedBuild(settings.base));
  const response = await fetch(folder + settings.file);
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  const all: ListedName[] = await response.json();
  return all.map((listed) => {
    const names = [listed[1], ...listed.slice(3)].flatMap(nameSpellings);
    return { listed, words: ` ${names.join(' ')}` };
  });
}

async function show(): Promise<void> {
  const typed = field.value;
  const asked = nameSpellings(typed).filter(Boolean);
  list.hidden = asked.length > 0;
  found.hidden = asked.length === 0;
  if (asked.length === 0) {
    found.replaceChildren();
    return say('');
  }
  try {
    const all = await loadNames();
    if (typed !== field.value) return;
    const matching = all.filter(({ words }) =>
      asked.some((spelling) => spelling.split(' ').every((word) => words.includes(` ${word}`))),
    );
    found.replaceChildren(...matching.slice(0, MAX_SHOWN).map(({ listed }) => row(listed)));
    say(sentence(matching.length));
  } catch {
    list.hidden = false;
    found.hidden = true;
    say(settings.failed);
  }
}

function sentence(matching: number): string {
  if (matching === 0) return settings.none;
  const text = matching > MAX_SHOWN ? settings.more : settings.found;
  return text.replace('{count}', String(matching)).replace('{shown}', String(MAX_SHOWN));
}

function row([id, name, meta]: ListedName): HTMLElement {
  const link = element('a', { href: settings.address.replace('{id}', id) }, name);
  return element('li', {}, element('span', {}, link), ...(meta ? [element('span', { class: 'count' }, meta)] : []));
}

field.addEventListener('input', show);
field.addEventListener('focus', () => loadNames().catch(() => {}), { once: true });
filter.addEventListener('submit', (event) => event.preventDefault());
// Where the browser has kept what was typed.
if (field.value !== '') show();

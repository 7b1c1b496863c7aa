import { today } from '../../browser/today.ts';
import { CLASS_NAMES } from '../../markdown/class-names.ts';
import type { SaveMessages } from '../../site/messages/en/save.ts';
import { loadSaveMessages } from '../../site/messages/load.ts';
import type { NotebookData } from '../../site/notebook-data.ts';
import { lettersAndDigits } from '../../text/words.ts';
import { identify, type NotebookItem } from '../item.ts';
import { itemOf, type SavedPlace } from '../item-of.ts';
import { renameArticle } from '../list.ts';
import { loadArticle } from './article-data.ts';
import { actionsOn, cite, toggleSaved } from './item-actions.ts';
import { openMenu } from './menu.ts';
import { sayFailed } from './notice.ts';
import { ourNotebook } from './our-notebook.ts';

/*
 * What the buttons beside quotations and paragraphs do. What is copied or saved comes from the article's data, and never from
 * the page; where the page shows other words, it is of another build, and then nothing is done.
 */

const sheet = document.querySelector<HTMLElement>('[data-article]');

/** A button, and the place of an article that it is for. */
interface Target {
  button: HTMLElement;
  article: string;
  place: SavedPlace;
}

/** Does what a control is for: a link cites its article, a bookmark saves its place or takes it out again, any other opens its menu. */
export async function act(button: HTMLElement): Promise<void> {
  const words = await loadSaveMessages();
  const item = keptItem(button) ?? (await itemAt(targetOf(button), words));
  if (!item) return;
  if (!(button instanceof HTMLButtonElement)) {
    cite(item, (await loadArticle(item.article))?.retold);
    return;
  }
  if (button.classList.contains('save')) toggleSaved(item, words);
  else openMenu(button, button.dataset['name'] ?? button.title, actionsOn(item, words));
}

/** Loads the data of the article that the page shows, before they are needed. */
export function prepare(): void {
  const { article } = sheet?.dataset ?? {};
  if (article) loadArticle(article).catch(() => undefined);
  loadSaveMessages().catch(() => undefined);
}

/** Shows on the buttons what is saved. */
export async function showSaved(): Promise<void> {
  const words = await loadSaveMessages();
  takeUpFormerIds();
  const { items } = ourNotebook.read();
  const ids = new Set(items.map(({ id }) => id));
  const { article } = sheet?.dataset ?? {};
  const hasOwn = items.some((item) => item.article === article);
  const data = article && hasOwn ? await loadArticle(article).catch(() => undefined) : undefined;
  for (const target of targets()) {
    const { button } = target;
    const id = idAt(target, data);
    const isSaved = id !== undefined && ids.has(id);
    button.classList.toggle('saved', isSaved);
    if (button.classList.contains('save')) button.ariaPressed = String(isSaved);
    else {
      button.dataset['name'] ??= button.title;
      button.ariaLabel = isSaved ? words.isSaved(button.dataset['name']) : button.dataset['name'];
      button.title = button.ariaLabel;
    }
  }
}

/** Gives what was saved of this article, before it was renamed, its present id: so it is known as saved. */
function takeUpFormerIds(): void {
  const { article, formerly } = sheet?.dataset ?? {};
  if (!article || !formerly) return;
  const { items } = ourNotebook.read();
  for (const former of formerly.split(' ')) {
    if (items.some((item) => item.article === former))
      ourNotebook.update((kept) => renameArticle(kept, former, article));
  }
}

function targets(): Target[] {
  const buttons = document.querySelectorAll<HTMLButtonElement>('button.save, button.actions');
  return Array.from(buttons)
    .filter((button) => !button.closest('[data-id]'))
    .map(targetOf);
}

function targetOf(button: HTMLElement): Target {
  const link = button.previousElementSibling;
  if (!(link instanceof HTMLElement) || button.dataset['whole'] !== undefined)
    return { button, article: sheet?.dataset['article'] ?? '', place: { kind: 'article', anchor: '' } };
  const { pathname, hash } = new URL(link.dataset['quotation'] || link.getAttribute('href') || '', location.href);
  const [, article = ''] = /([a-z0-9-]+)\/$/.exec(pathname) ?? [];
  const kind = link.className === CLASS_NAMES.passageNumber ? 'passage' : 'quotation';
  return { button, article, place: { kind, anchor: hash.slice(1) } };
}

/** The id of what would be saved. That of a paragraph depends on its words. */
function idAt({ article, place }: Target, data: NotebookData | undefined): string | undefined {
  if (place.kind !== 'passage') return identify({ ...place, article, text: '' });
  return data && itemOf(data, place, '')?.id;
}

/** What the notebook's own page shows. */
function keptItem(button: HTMLElement): NotebookItem | undefined {
  const id = button.closest<HTMLElement>('[data-id]')?.dataset['id'];
  return ourNotebook.read().items.find((item) => item.id === id);
}

/** The item at a place, from the article's data; says why where there is none. */
async function itemAt({ button, article, place }: Target, words: SaveMessages): Promise<NotebookItem | undefined> {
  try {
    const data = await loadArticle(article);
    const item = data && itemOf(data, place, today());
    if (item && data && isShown(button, data, item)) return item;
    sayFailed(words.outdated, words.reload);
  } catch {
    sayFailed(words.notLoaded);
  }
  return undefined;
}

/** Whether the page shows these words: an article has the digest of its data, and other pages have the words themselves. */
function isShown(button: HTMLElement, { article, digest }: NotebookData, { text }: NotebookItem): boolean {
  if (sheet?.dataset['article'] === article) return sheet.dataset['digest'] === digest;
  const around = button.closest('figure, li, .account');
  const said = lettersAndDigits(text);
  const places = [around, ...(around?.querySelectorAll('blockquote, p') ?? [])];
  const [all = '', ...shown] = places.map((place) => lettersAndDigits(place?.textContent ?? ''));
  // A passage may show a part of a quotation.
  return all.includes(said) || shown.some((part) => part !== '' && said.includes(part));
}

import { dataFolder, publishedBuild } from '../../browser/build.ts';
import { reloadButton } from '../../browser/reload-button.ts';
import { CLASS_NAMES } from '../../markdown/class-names.ts';
import { saveMessagesFor } from '../../site/messages/save.ts';
import type { NotebookData } from '../../site/notebook-data.ts';
import type { NotebookItem } from '../item.ts';
import { itemOf, type SavedPlace } from '../item-of.ts';
import { bookmark } from './drawing.ts';
import { onNotebookChange, ourNotebook } from './our-notebook.ts';

/**
 * Puts a bookmark beside each quotation and paragraph of the article, pressed where it is saved. What is saved comes from
 * the article's data, which are loaded when the reader first turns to the article. They have the same digest as the page:
 * in another build, the same place may have other words, and then nothing is saved.
 *
 * @param sheet the article, with its id in `data-article` and the digest of its data in `data-digest`
 */
function addSaveButtons(sheet: HTMLElement): void {
  const words = saveMessagesFor(document.documentElement.lang);
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const { article, digest } = sheet.dataset;
  const buttons = linksToPlaces(sheet).map(({ link, place }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'save';
    button.title = words.save(link.ariaLabel ?? '');
    button.ariaLabel = button.title;
    button.append(bookmark());
    link.after(button);
    button.addEventListener('click', () => toggle(place));
    return { button, place };
  });
  // Pressing twice must not cost a note.
  const taken = new Map<string, NotebookItem>();
  let loading: Promise<NotebookData | undefined> | undefined;
  let failure: HTMLElement | undefined;

  /** Loads the data once; what failed is tried again the next time. @returns undefined where the page is out of date */
  function load(): Promise<NotebookData | undefined> {
    loading ??= loadPublished().catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  }

  async function loadPublished(): Promise<NotebookData | undefined> {
    const response = await fetch(`${dataFolder(base, await publishedBuild(base))}notebook/${article}.json`);
    // The article was taken out, or its build was replaced meanwhile.
    if (response.status === 404) return undefined;
    if (!response.ok) throw response;
    const data: NotebookData = await response.json();
    return data.digest === digest ? data : undefined;
  }

  async function toggle(place: SavedPlace): Promise<void> {
    const item = await load().then(
      (data) => (data && itemOf(data, place, today())) ?? 'outdated',
      () => 'notLoaded' as const,
    );
    const failed = typeof item === 'string' ? item : ourNotebook.update((items) => toggled(items, item));
    failure?.remove();
    if (failed) showFailure(failed === 'unreadable' ? words.blocked : words[failed]);
    if (failed === 'outdated') failure?.append(' ', reloadButton(words.reload));
  }

  function toggled(items: NotebookItem[], item: NotebookItem): NotebookItem[] {
    const here = items.find(({ id }) => id === item.id);
    if (!here) return [...items, taken.get(item.id) ?? item];
    taken.set(here.id, here);
    return items.filter((each) => each !== here);
  }

  function showFailure(sentence: string): void {
    failure = document.createElement('p');
    failure.className = 'save-failed';
    failure.role = 'alert';
    failure.textContent = sentence;
    sheet.append(failure);
  }

  async function show(): Promise<void> {
    const saved = ourNotebook.read().items.filter((item) => item.article === article);
    const ids = new Set(saved.map(({ id }) => id));
    const data = ids.size > 0 ? await load().catch(() => undefined) : undefined;
    for (const { button, place } of buttons)
      button.ariaPressed = String(data !== undefined && ids.has(itemOf(data, place, '')?.id ?? ''));
  }

  for (const event of ['pointerover', 'focusin', 'touchstart'])
    sheet.addEventListener(event, () => load().catch(() => undefined), { once: true, passive: true });
  show();
  onNotebookChange(show);
}

/** The links by which readers name a place, each with the place: beside these the buttons stand. */
function linksToPlaces(sheet: HTMLElement): { link: HTMLAnchorElement; place: SavedPlace }[] {
  const links = sheet.querySelectorAll<HTMLAnchorElement>(
    `a.${CLASS_NAMES.passageNumber}, .${CLASS_NAMES.speakerQuotations} a`,
  );
  return Array.from(links, (link) => {
    const kind = link.className === CLASS_NAMES.passageNumber ? 'passage' : 'quotation';
    return { link, place: { kind, anchor: link.hash.slice(1) } };
  });
}

/** The day by the reader's own clock. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

const sheet = document.querySelector<HTMLElement>('[data-article]');
if (sheet) addSaveButtons(sheet);

import { saveMessagesFor } from '../../site/messages/save.ts';
import type { NotebookItem } from '../item.ts';
import { bookmark } from './drawing.ts';
import { itemOf } from './item-of.ts';
import { onNotebookChange, ourNotebook } from './our-notebook.ts';
import { findPlaces } from './read-article.ts';

/** Puts a bookmark beside each quotation and paragraph of the article, pressed where it is saved. */
function addSaveButtons(sheet: HTMLElement): void {
  const words = saveMessagesFor(document.documentElement.lang);
  const buttons = findPlaces(sheet).map((place) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'save';
    button.title = words.save(place.link.ariaLabel ?? '');
    button.ariaLabel = button.title;
    button.append(bookmark());
    place.link.after(button);
    button.addEventListener('click', () => toggle(itemOf(sheet, place)));
    return { button, place };
  });
  // Pressing twice must not cost a note.
  const taken = new Map<string, NotebookItem>();
  let told: HTMLElement | undefined;

  function toggle(item: NotebookItem): void {
    const trouble = ourNotebook.update((items) => {
      const here = items.find(({ id }) => id === item.id);
      if (!here) return [...items, taken.get(item.id) ?? item];
      taken.set(here.id, here);
      return items.filter((each) => each !== here);
    });
    told?.remove();
    if (trouble) tell(trouble === 'full' ? words.full : words.blocked);
  }

  function tell(sentence: string): void {
    told = document.createElement('p');
    told.className = 'save-failed';
    told.role = 'alert';
    told.textContent = sentence;
    sheet.append(told);
  }

  function show(): void {
    const { items } = ourNotebook.read();
    const here = new Set(items.filter(({ article }) => article === sheet.dataset['article']).map(({ id }) => id));
    for (const { button, place } of buttons)
      button.ariaPressed = String(here.size > 0 && here.has(itemOf(sheet, place).id));
  }

  show();
  onNotebookChange(show);
}

const sheet = document.querySelector<HTMLElement>('[data-article]');
if (sheet) addSaveButtons(sheet);

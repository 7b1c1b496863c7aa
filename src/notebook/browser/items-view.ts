import { element, place } from '../../browser/dom.ts';
import { inItsLanguage } from '../../browser/in-its-language.ts';
import type { NotebookItem } from '../item.ts';
import { groupByArticle } from '../list.ts';
import type { ItemView } from './item-view.ts';

/** The items on the page, in one list or in one for each article. What stays is not made anew, and keeps the focus. */
export interface ItemsView {
  show(items: readonly NotebookItem[], grouped: boolean): void;
  /** The element of an item that is shown. */
  of(id: string): HTMLElement | undefined;
}

/**
 * @param make makes the view of an item
 * @param seen called once for each item when it comes near what the reader sees
 */
export function itemsView(
  root: HTMLElement,
  label: string,
  make: (item: NotebookItem) => ItemView,
  seen: (item: NotebookItem, view: ItemView) => void,
): ItemsView {
  const views = new Map<string, { view: ItemView; shown: string }>();
  const waiting = new Map<Element, () => void>();
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        waiting.get(target)?.();
        waiting.delete(target);
      }
    },
    { rootMargin: '300px' },
  );

  function viewOf(item: NotebookItem): ItemView {
    const known = views.get(item.id);
    const shown = JSON.stringify([item.text, item.speaker, item.role]);
    if (known?.shown === shown) return known.view;
    const view = make(item);
    views.set(item.id, { view, shown });
    waiting.set(view.element, () => seen(item, view));
    near.observe(view.element);
    return view;
  }

  function show(items: readonly NotebookItem[], grouped: boolean): void {
    const groups = grouped ? [...groupByArticle(items).values()] : [items];
    const lists = groups.map((group) => {
      const list = element('ol', { 'aria-label': grouped ? undefined : label });
      const shown = group.map((item, at) => {
        const view = viewOf(item);
        view.show(item, at, group.length);
        return view.element;
      });
      return { list, shown, title: group[0]?.title ?? '', language: group[0]?.language };
    });
    for (const id of views.keys()) if (!items.some((item) => item.id === id)) views.delete(id);
    const [only] = lists;
    const current = root.firstElementChild;
    if (!grouped && only && current?.localName === 'ol' && root.children.length === 1) {
      place(current, only.shown);
      return;
    }
    const focused = document.activeElement;
    for (const { list, shown } of lists) list.append(...shown);
    root.replaceChildren(
      ...lists.map(({ list, title, language }) =>
        grouped ? element('section', {}, element('h2', inItsLanguage(language), title), list) : list,
      ),
    );
    if (focused instanceof HTMLElement && root.contains(focused)) focused.focus({ preventScroll: true });
  }

  return { show, of: (id) => views.get(id)?.view.element };
}

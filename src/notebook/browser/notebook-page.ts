import { part } from '../../browser/dom.ts';
import { offerReload } from '../../search/offer-reload.ts';
import type { NotebookMessages } from '../../site/messages/en/notebook.ts';
import { loadNotebookMessages } from '../../site/messages/load.ts';
import type { PresentPlace } from '../changes.ts';
import { identify, type NotebookItem } from '../item.ts';
import { change, merge, move, type RemovedItem, remove, renameArticle, restore } from '../list.ts';
import type { StoreFailure } from '../store.ts';
import { handleFiles } from './files.ts';
import { type ItemActions, type ItemView, itemView } from './item-view.ts';
import { itemsView } from './items-view.ts';
import { onNotebookChange } from './kept-count.ts';
import { ourNotebook } from './our-notebook.ts';
import { presentArticles } from './present-articles.ts';
import { addresses } from './reading-site.ts';

/** Brings the notebook's page to life: what it shows follows from what the browser keeps. */
function openNotebookPage(root: HTMLElement, words: NotebookMessages): void {
  const outcomeOf = presentArticles(addresses.home, (isReadable) => {
    announce(isReadable ? words.updated : words.outdated);
    if (isReadable) for (const [item, view] of checked) check(item, view);
  });
  const checked = new Map<NotebookItem, ItemView>();
  const group = part<HTMLButtonElement>(root, 'group');
  const undo = part<HTMLButtonElement>(root, 'undo');
  let removed: RemovedItem[] = [];

  const actions: ItemActions = {
    note: (id, note) => keep((items) => change(items, id, { note })),
    remove: (id) => takeOut((item) => item.id === id),
    takeNew,
    move: (id, by) => {
      const kept = keep((items) => {
        const moved = items.find((item) => item.id === id);
        return move(items, id, by, ({ article }) => !isGrouped() || article === moved?.article);
      });
      const moved = list.of(id);
      const shown: Element[] = [...(moved?.parentElement?.children ?? [])];
      if (!kept || !moved) return;
      moved.scrollIntoView({ block: 'nearest' });
      announce(words.moved(shown.indexOf(moved) + 1, shown.length));
    },
  };
  const list = itemsView(
    part(root, 'items'),
    words.listed,
    (item) => itemView(item, words, addresses.anchor, actions),
    check,
  );

  /** Shows what became of an item. */
  function check(item: NotebookItem, view: ItemView): void {
    checked.set(item, view);
    outcomeOf(item).then(
      (outcome) => {
        if (outcome.is !== 'article-gone' && outcome.article !== item.article) {
          // The items of a renamed article are shown, and looked at, anew.
          keep((items) => renameArticle(items, item.article, outcome.article));
          return;
        }
        view.showOutcome(outcome);
        // Paragraphs are counted: one that stands elsewhere now is cited by its present number.
        if (outcome.is === 'same' && item.kind !== 'quotation' && outcome.anchor !== item.anchor)
          keep((items) => change(items, item.id, { anchor: outcome.anchor }));
      },
      () => view.showOutcome({ is: 'unchecked' }),
    );
  }

  function isGrouped(): boolean {
    return group.ariaPressed === 'true';
  }

  /** Keeps a change and shows the list, or says why it could not be kept. @returns whether it was */
  function keep(to: (items: NotebookItem[]) => NotebookItem[]): boolean {
    const failure = ourNotebook.update(to);
    showFailure(failure);
    return !failure;
  }

  /** Keeps the words, and whose they are, as they are now. A paragraph may be there with them already: then there is one of the two. */
  function takeNew(id: string, place: PresentPlace): void {
    let now = '';
    keep((items) => {
      const renewed = items.map((item) => (item.id === id ? renew(item, place) : item));
      now = renewed[items.findIndex((item) => item.id === id)]?.id ?? '';
      return merge([], renewed);
    });
    list.of(now)?.querySelector('a')?.focus();
  }

  function takeOut(which: (item: NotebookItem) => boolean): void {
    let taken: RemovedItem[] = [];
    const kept = keep((items) => {
      const [left, out] = remove(items, new Set(items.filter(which).map(({ id }) => id)));
      taken = out;
      return left;
    });
    if (!kept) return;
    removed = taken;
    announce(words.removed(removed.length), true);
    undo.focus();
  }

  /** Says what was done, where it is seen and heard. */
  function announce(sentence: string, canUndo = false): void {
    part(root, 'told').textContent = sentence;
    undo.hidden = !canUndo;
    part(root, 'telling').hidden = false;
  }

  function showFailure(failure: StoreFailure | undefined): void {
    const place = part(root, 'failure');
    place.textContent = failure ? words[failure] : '';
    place.hidden = !failure;
  }

  function show(): void {
    const { items, failure } = ourNotebook.read();
    const counts = { quotation: 0, passage: 0, selection: 0, article: 0 };
    for (const { kind } of items) counts[kind] += 1;
    root.dataset['view'] = items.length === 0 ? 'empty' : 'filled';
    root.dataset['ready'] = '';
    part(root, 'count').textContent = items.length === 0 ? '' : words.kept(counts);
    list.show(items, isGrouped());
    showFailure(failure);
  }

  undo.addEventListener('click', () => {
    const [first] = removed;
    if (!keep((items) => restore(items, removed))) return;
    announce(words.restored);
    if (first) list.of(first.item.id)?.querySelector<HTMLElement>('.controls button:last-child')?.focus();
    removed = [];
  });
  group.addEventListener('click', () => {
    group.ariaPressed = String(!isGrouped());
    show();
  });
  handleFiles(root, words, keep, announce);
  part(root, 'print').addEventListener('click', () => print());
  part(root, 'clear').addEventListener('click', () => takeOut(() => true));
  onNotebookChange(show);
  addEventListener('pageshow', show);
  show();
}

/** The item with the words as they are now, and their speaker. */
function renew(item: NotebookItem, { anchor, text, ...credit }: PresentPlace): NotebookItem {
  const { speaker: _speaker, role: _role, conveyed: _conveyed, retold: _retold, ...uncredited } = item;
  // Of selected words that nobody is named for, it is not known anew whose they are.
  const isAsBefore = item.kind === 'selection' && credit.speaker === undefined;
  const made = { ...(isAsBefore ? item : { ...uncredited, ...credit }), text, anchor };
  return { ...made, id: identify(made) };
}

const page = document.querySelector<HTMLElement>('[data-notebook]');
if (page)
  loadNotebookMessages()
    .then((words) => openNotebookPage(page, words))
    .catch(offerReload);

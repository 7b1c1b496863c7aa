import { announcer } from '../../browser/announcer.ts';
import { element } from '../../browser/dom.ts';
import type { SearchMessages } from '../../site/messages/search-en.ts';
import type { SnippetPiece } from '../engine/types.ts';
import type { Choice } from './choices.ts';
import type { QuickDialog } from './dialog.ts';
import type { SessionState } from './session.ts';

/** Makes what shows a state in the dialog, and says it. */
export function createDialogView(parts: QuickDialog, words: SearchMessages): (shown: SessionState) => void {
  const announce = announcer(parts.status);
  let rows = new Map<Choice, HTMLAnchorElement>();
  let choices: SessionState['choices'] = [];

  function fill(): void {
    rows = new Map(choices.map((choice, index) => [choice, choiceRow(choice, `quick-${index}`, words)]));
    const rowsOf = (kinds: readonly Choice['kind'][]) =>
      [...rows].flatMap(([{ kind }, row]) => (kinds.includes(kind) ? [row] : []));
    parts.list.replaceChildren(
      ...group(words.pages, rowsOf(['page'])),
      ...group(words.dialog.articles, rowsOf(['article'])),
      ...rowsOf(['instead', 'all']),
    );
    parts.list.scrollTop = 0;
  }

  function activate(active: Choice | undefined): void {
    for (const [choice, row] of rows) row.ariaSelected = String(choice === active);
    const row = active && rows.get(active);
    row?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    if (row) parts.field.setAttribute('aria-activedescendant', row.id);
    else parts.field.removeAttribute('aria-activedescendant');
  }

  return (shown) => {
    const { dialog, field, list, line, trouble, reason, retry, lists } = parts;
    if (shown.choices !== choices) {
      choices = shown.choices;
      fill();
    }
    activate(shown.active);
    dialog.dataset['view'] = shown.view;
    list.hidden = choices.length === 0;
    field.ariaExpanded = String(choices.length > 0);
    line.textContent = lineOf(shown, words);
    line.hidden = line.textContent === '';
    trouble.hidden = shown.trouble === undefined;
    reason.textContent = shown.trouble ? words.dialog.failures[shown.trouble] : '';
    retry.hidden = shown.trouble === 'unsupported';
    lists.hidden = shown.trouble === 'offline';
    announce(sentenceOf(shown, words));
  };
}

function group(name: string, rows: readonly HTMLElement[]): HTMLElement[] {
  return rows.length > 0 ? [element('div', { role: 'group', 'aria-label': name }, ...rows)] : [];
}

/** What is seen above the list. */
function lineOf({ view, answer, choices }: SessionState, words: SearchMessages): string {
  // Above a list the line would move it, twice with every letter: that one is dimmed.
  if (view === 'waiting') return choices.length === 0 ? words.loading : '';
  if (view === 'none') return words.dialog.none;
  return view === 'found' && answer?.replaced && answer.instead !== undefined
    ? words.dialog.replaced(answer.instead)
    : '';
}

/** What is said, which is more than what is seen above the list: how long it is. */
function sentenceOf(shown: SessionState, words: SearchMessages): string {
  if (shown.trouble) return words.dialog.failures[shown.trouble];
  const { view, answer } = shown;
  if (view !== 'found' || !answer) return view === 'none' ? words.dialog.none : '';
  const { total = 0, results = [] } = answer.articles ?? {};
  return [lineOf(shown, words), words.dialog.found(answer.pages.length, results.length, total)]
    .filter((part) => part !== '')
    .join('. ');
}

/** One row of the list: a link, so that it opens in a new tab as any other. */
function choiceRow(choice: Choice, id: string, words: SearchMessages): HTMLAnchorElement {
  const row = element('a', { role: 'option', id, href: choice.href, tabindex: '-1', class: `quick-${choice.kind}` });
  const name = element('span', { class: 'quick-name' });
  const under = element('span', { class: 'quick-under' });
  row.append(name, ' ', under);
  if (choice.kind === 'page') {
    name.textContent = choice.page.name;
    under.textContent = choice.page.under;
  } else if (choice.kind === 'article') {
    const { article, passage } = choice;
    name.textContent = article.title;
    if (article.language) name.lang = article.language;
    under.textContent = article.under;
    if (passage.pieces.length > 0) {
      const text = element('span', { class: 'quick-passage' }, ...passage.pieces.map(marked));
      if (article.language && passage.anchor !== undefined) text.lang = article.language;
      row.append(' ', text);
    }
  } else if (choice.kind === 'instead') {
    name.textContent = words.dialog.instead(choice.words);
  } else {
    name.textContent = words.dialog.all(choice.words);
    if (choice.total !== undefined) under.textContent = words.dialog.articleCount(choice.total);
  }
  return row;
}

function marked({ text, match }: SnippetPiece): Node | string {
  return match ? element('mark', {}, text) : text;
}

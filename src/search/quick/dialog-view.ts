import { announcer } from '../../browser/announcer.ts';
import { element } from '../../browser/dom.ts';
import { inItsLanguage } from '../../browser/in-its-language.ts';
import { isOwnBuild } from '../../browser/own-build.ts';
import type { SearchMessages } from '../../site/messages/en/search.ts';
import type { SnippetPiece } from '../engine/types.ts';
import type { Choice } from './choices.ts';
import type { QuickDialog } from './dialog.ts';
import type { SessionState } from './session.ts';

/** Shows the state of the quick search in its dialog, and announces it. */
export function createDialogView(parts: QuickDialog, words: SearchMessages): (state: SessionState) => void {
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
      ...rowsOf(['correction', 'all']),
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

  return (state) => {
    const { dialog, field, list, line, failure, reason, retry, lists } = parts;
    if (state.choices !== choices) {
      choices = state.choices;
      fill();
    }
    activate(state.active);
    dialog.dataset['view'] = state.view;
    list.hidden = choices.length === 0;
    field.ariaExpanded = String(choices.length > 0);
    line.textContent = summaryLine(state, words);
    line.hidden = line.textContent === '';
    failure.hidden = state.failure === undefined;
    reason.textContent = state.failure ? words.dialog.failures[state.failure] : '';
    retry.hidden = state.failure === 'unsupported';
    retry.textContent = state.failure === 'outdated' ? words.dialog.searchNew : words.retry;
    lists.hidden = state.failure === 'offline' || state.failure === 'outdated';
    announce(announcement(state, words));
  };
}

function group(name: string, rows: readonly HTMLElement[]): HTMLElement[] {
  return rows.length > 0 ? [element('div', { role: 'group', 'aria-label': name }, ...rows)] : [];
}

/** The line above the list. */
function summaryLine({ view, answer, choices }: SessionState, words: SearchMessages): string {
  // A line above a list would move the list twice with every letter; the list is dimmed instead.
  if (view === 'waiting') return choices.length === 0 ? words.loading : '';
  if (view !== 'none' && view !== 'found') return '';
  const sentences = [
    answer && !isOwnBuild(answer.build) ? words.updated : '',
    view === 'none' ? words.dialog.none : '',
    view === 'found' && answer?.corrected && answer.correction !== undefined
      ? words.dialog.corrected(answer.correction)
      : '',
    answer?.articles?.total && answer.beginnings.length > 0 ? words.beginnings(answer.beginnings) : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** What is announced: the line above the list, and the number of results. */
function announcement(state: SessionState, words: SearchMessages): string {
  if (state.failure) return words.dialog.failures[state.failure];
  const { view, answer } = state;
  if (view !== 'found' || !answer) return view === 'none' ? summaryLine(state, words) : '';
  const { total = 0, results = [] } = answer.articles ?? {};
  return [summaryLine(state, words), words.dialog.found(answer.pages.length, results.length, total)]
    .filter((part) => part !== '')
    .join('. ')
    .replace('.. ', '. ');
}

/** One row of the list: a link, so that it can be opened in a new tab. */
function choiceRow(choice: Choice, id: string, words: SearchMessages): HTMLAnchorElement {
  const row = element('a', { role: 'option', id, href: choice.href, tabindex: '-1', class: `quick-${choice.kind}` });
  const name = element('span', { class: 'quick-name' });
  const subtitle = element('span', { class: 'quick-under' });
  row.append(name, ' ', subtitle);
  if (choice.kind === 'page') {
    name.textContent = choice.page.name;
    subtitle.textContent = choice.page.subtitle;
  } else if (choice.kind === 'article') {
    const { article, passage } = choice;
    name.textContent = article.title;
    Object.assign(name, inItsLanguage(article.language));
    subtitle.textContent = article.subtitle;
    if (passage.pieces.length > 0) {
      const by = element('span', { class: 'quick-by' }, `${words.sentence(words.snippetBy(passage))}:`);
      const text = element('span', {}, ...passage.pieces.map(marked));
      if (passage.anchor !== undefined) Object.assign(text, inItsLanguage(article.language));
      row.append(' ', element('span', { class: 'quick-passage' }, by, ' ', text));
    }
  } else if (choice.kind === 'correction') {
    name.textContent = words.dialog.correction(choice.words);
  } else {
    name.textContent = words.dialog.all(choice.words);
    if (choice.total !== undefined) subtitle.textContent = words.dialog.articleCount(choice.total);
  }
  return row;
}

function marked({ text, match }: SnippetPiece): Node | string {
  return match ? element('mark', {}, text) : text;
}

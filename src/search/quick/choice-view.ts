import { element } from '../../browser/dom.ts';
import type { SearchMessages } from '../../site/messages/search-en.ts';
import type { Piece } from '../engine/types.ts';
import type { Choice } from './choices.ts';

/** One row of the list: a link, so that it opens in a new tab as any other. */
export function choiceRow(choice: Choice, id: string, words: SearchMessages): HTMLAnchorElement {
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

function marked({ text, match }: Piece): Node | string {
  return match ? element('mark', {}, text) : text;
}

import type { SearchMessages } from '../../site/messages/search-en.ts';
import { element } from './elements.ts';
import type { FoundArticle, NamedPage } from './engine.ts';
import { findPassage, type Passage } from './passage.ts';

/** One article of the results: what it is, its title, and the passage that matches, each a link. */
export function articleItem(page: FoundArticle, words: SearchMessages): HTMLLIElement {
  const passage = findPassage(page);
  return element(
    'li',
    { class: 'item' },
    kicker(page.under),
    element(
      'h3',
      { class: 'headline', ...(page.language && { lang: page.language }) },
      element('a', { href: page.href, 'data-stop': true }, page.title),
    ),
    ...(passage.pieces.length > 0 ? [passageParagraph(page, passage, words)] : []),
  );
}

/** The page of a person, a topic or something else that the words name. */
export function namedItem({ under, href, name }: NamedPage): HTMLLIElement {
  return element('li', {}, element('a', { href, 'data-stop': true }, name), ' ', kicker(under));
}

function passageParagraph({ href }: FoundArticle, { anchor, pieces }: Passage, words: SearchMessages): HTMLElement {
  const text = pieces.map((piece) => (piece.match ? element('mark', {}, piece.text) : piece.text));
  if (anchor === undefined) return element('p', { class: 'passage-found' }, ...text);
  const at = element('span', { class: 'at' }, words.paragraph(anchor.slice(1)));
  const link = element('a', { href: `${href}#${anchor}` }, ...text, ' ', at);
  return element('p', { class: 'passage-found' }, link);
}

/** The first word of the line says what the page is, and is set in the accent as everywhere. */
function kicker(under: string): HTMLElement {
  const [kind = '', ...rest] = under.split(' · ');
  return element('p', { class: 'kicker' }, element('b', {}, kind), ...rest.map((each) => ` · ${each}`));
}

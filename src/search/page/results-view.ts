import { element } from '../../browser/dom.ts';
import type { SearchMessages } from '../../site/messages/search-en.ts';
import { findPassage, type Passage } from '../engine/passage.ts';
import type { FoundArticle, FoundQuotation, NamedPage, Piece } from '../engine/types.ts';
import { foundHref } from '../highlight/found-link.ts';

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
    ...lacking(page.lacks, words),
  );
}

/** One quotation of the results: the words, a link to where they stand, whose they are, and the article. */
export function quotationItem(quotation: FoundQuotation, words: SearchMessages): HTMLLIElement {
  const { href, pieces, speaker, title, under, language, lacks } = quotation;
  const name = speaker.href ? element('a', { href: speaker.href }, speaker.name) : speaker.name;
  return element(
    'li',
    { class: 'item saying' },
    element(
      'blockquote',
      { ...(language && { lang: language }) },
      element('a', { href: foundHref(href, pieces), 'data-stop': true }, ...marked(pieces)),
    ),
    element(
      'p',
      { class: 'said-by' },
      element('b', {}, name),
      ...(speaker.role ? [element('span', { class: 'soft' }, `, ${speaker.role}`)] : []),
    ),
    element(
      'p',
      { class: 'said-in soft' },
      element('cite', { ...(language && { lang: language }) }, title),
      ` · ${under}`,
    ),
    ...lacking(lacks, words),
  );
}

/** The page of a person, a topic or something else that the words name. */
export function namedItem({ under, href, name }: NamedPage): HTMLLIElement {
  return element('li', {}, element('a', { href, 'data-stop': true }, name), ' ', kicker(under));
}

function passageParagraph({ href }: FoundArticle, { anchor, pieces }: Passage, words: SearchMessages): HTMLElement {
  if (anchor === undefined) return element('p', { class: 'passage-found' }, ...marked(pieces));
  const at = element('span', { class: 'at' }, words.paragraph(anchor.slice(1)));
  const link = element('a', { href: foundHref(`${href}#${anchor}`, pieces) }, ...marked(pieces), ' ', at);
  return element('p', { class: 'passage-found' }, link);
}

function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map((piece) => (piece.match ? element('mark', {}, piece.text) : piece.text));
}

/** What a result has not, of the words asked for. */
function lacking(lacks: readonly string[], words: SearchMessages): HTMLElement[] {
  if (lacks.length === 0) return [];
  const struck = lacks.flatMap((word, index) => [...(index > 0 ? [', '] : []), element('s', {}, word)]);
  return [element('p', { class: 'lacks soft' }, `${words.lacks} `, ...struck)];
}

/** The first word of the line says what the page is, and is set in the accent as everywhere. */
function kicker(under: string): HTMLElement {
  const [kind = '', ...rest] = under.split(' · ');
  return element('p', { class: 'kicker' }, element('b', {}, kind), ...rest.map((each) => ` · ${each}`));
}

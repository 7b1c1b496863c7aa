import { element, part } from '../../browser/dom.ts';
import type { SearchMessages } from '../../site/messages/search-en.ts';
import type { Answer } from '../engine/searcher.ts';
import { findSnippet, type Snippet } from '../engine/snippet.ts';
import type { List } from '../engine/state.ts';
import type { ArticleResult, NamedPage, QuotationResult, SnippetPiece } from '../engine/types.ts';
import { highlightHref } from '../highlight/highlight-link.ts';

/** How many results are shown at first, and with each "more". */
export const BATCH = 10;

/** The results on the page: pages that the words name, then the articles or the quotations. */
export interface ResultsList {
  /**
   * Shows the list that the reader chose. The focus goes to the first of the new results where they asked for more, and
   * otherwise stays at its place among the results, whatever stands there now.
   */
  show(answer: Answer, list: List): void;
  clear(): void;
}

/**
 * @param field gets the focus where it was in results that are gone
 * @param askMore called when a reader wants more results
 */
export function createResultsList(
  root: ParentNode,
  words: SearchMessages,
  field: HTMLElement,
  askMore: () => void,
): ResultsList {
  const named = part(root, 'named');
  const namedPages = part(named, 'named-pages');
  const lists = { articles: part(root, 'articles'), quotations: part(root, 'quotations') };
  const more = part<HTMLButtonElement>(root, 'more');
  let focusFrom: number | undefined;

  const stops = () => [...root.querySelectorAll<HTMLElement>('[data-stop]')];

  /** The place of what has the focus among the results; undefined where it is elsewhere. */
  function placeInFocus(): number | undefined {
    const focused = document.activeElement;
    const item = [namedPages, ...Object.values(lists)].some((list) => list.contains(focused));
    return item ? stops().findLastIndex((stop) => stop.closest('li') === focused?.closest('li')) : undefined;
  }

  function focusPlace(place: number): void {
    const now = stops();
    (now[Math.min(place, now.length - 1)] ?? field).focus({ preventScroll: true });
  }

  more.addEventListener('click', () => {
    focusFrom = (lists.articles.hidden ? lists.quotations : lists.articles).children.length;
    askMore();
  });

  return {
    show: (answer, shown) => {
      const { articles, quotations, pages } = answer;
      const place = placeInFocus();
      namedPages.replaceChildren(...pages.map(namedItem));
      named.hidden = pages.length === 0;
      const listing = shown === 'articles' ? articles : quotations;
      const items =
        shown === 'articles'
          ? articles?.results.map((article) => articleItem(article, words))
          : quotations?.results.map((quotation) => quotationItem(quotation, words));
      for (const [name, list] of Object.entries(lists)) {
        list.replaceChildren(...(name === shown ? (items ?? []) : []));
        list.hidden = list.children.length === 0;
      }
      more.hidden = (items?.length ?? 0) >= (listing?.total ?? 0);
      if (focusFrom !== undefined) items?.[focusFrom]?.querySelector<HTMLElement>('[data-stop]')?.focus();
      else if (place !== undefined) focusPlace(place);
      focusFrom = undefined;
    },
    clear: () => {
      named.hidden = true;
      more.hidden = true;
      for (const list of Object.values(lists)) list.replaceChildren();
    },
  };
}

/** One article of the results: what it is, its title, and the passage that matches, each a link. */
function articleItem(page: ArticleResult, words: SearchMessages): HTMLLIElement {
  const passage = findSnippet(page);
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
function quotationItem(quotation: QuotationResult, words: SearchMessages): HTMLLIElement {
  const { href, pieces, speaker, title, under, language, lacks } = quotation;
  const name = speaker.href ? element('a', { href: speaker.href }, speaker.name) : speaker.name;
  return element(
    'li',
    { class: 'item saying' },
    element(
      'blockquote',
      { ...(language && { lang: language }) },
      element('a', { href: highlightHref(href, pieces), 'data-stop': true }, ...marked(pieces)),
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
function namedItem({ under, href, name }: NamedPage): HTMLLIElement {
  return element('li', {}, element('a', { href, 'data-stop': true }, name), ' ', kicker(under));
}

function passageParagraph({ href }: ArticleResult, { anchor, pieces }: Snippet, words: SearchMessages): HTMLElement {
  if (anchor === undefined) return element('p', { class: 'passage-found' }, ...marked(pieces));
  const at = element('span', { class: 'at' }, words.paragraph(anchor.slice(1)));
  const link = element('a', { href: highlightHref(`${href}#${anchor}`, pieces) }, ...marked(pieces), ' ', at);
  return element('p', { class: 'passage-found' }, link);
}

function marked(pieces: readonly SnippetPiece[]): (Node | string)[] {
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

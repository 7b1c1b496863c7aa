import { element, part } from '../../browser/dom.ts';
import { inItsLanguage } from '../../browser/in-its-language.ts';
import type { SearchMessages } from '../../site/messages/en/search.ts';
import type { Answer } from '../engine/searcher.ts';
import { findSnippet, type Snippet } from '../engine/snippet.ts';
import type { SearchState } from '../engine/state.ts';
import type { ArticleResult, NamedPage, QuotationResult, SnippetPiece } from '../engine/types.ts';
import { resultHref } from '../highlight/result-link.ts';

/** How many results are shown at first, and how many each "More results" adds. */
export const RESULTS_PER_BATCH = 10;

/** The results on the page: the pages that the query names, then the articles or the quotations. */
export interface ResultsList {
  /**
   * Shows the list that the reader chose. Of the answers to one question from one build, what is shown already stays, and
   * the others are put behind it. Where a reader asked for more results, the focus goes to the first new one; otherwise it
   * stays at its place in the list, even if that holds another result now.
   *
   * @param limit how many results were asked for
   * @returns whether there are no more to come
   */
  show(answer: Answer, state: SearchState, limit: number): boolean;
  clear(): void;
}

/**
 * @param field gets the focus where the focused result is gone and no other is left
 * @param onMore called when a reader asks for more results
 */
export function createResultsList(
  root: ParentNode,
  words: SearchMessages,
  field: HTMLElement,
  onMore: () => void,
): ResultsList {
  const named = part(root, 'named');
  const namedPages = part(named, 'named-pages');
  const lists = { articles: part(root, 'articles'), quotations: part(root, 'quotations') };
  const more = part<HTMLButtonElement>(root, 'more');
  let focusFrom: number | undefined;
  /** The place that has the focus again when there is a result at it. */
  let focusAt: number | undefined;
  let shown: { state: SearchState; build: string } | undefined;

  const stops = () => [...root.querySelectorAll<HTMLElement>('[data-stop]')];

  /** The place of the focus among the results; undefined where it is elsewhere. */
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
    onMore();
  });

  return {
    show: (answer, state, limit) => {
      const { articles, quotations, build } = answer;
      const isShown = shown?.state === state && shown.build === build;
      shown = { state, build };
      if (!isShown) {
        focusAt = placeInFocus();
        namedPages.replaceChildren(...answer.pages.map(namedItem));
        named.hidden = answer.pages.length === 0;
        for (const list of Object.values(lists)) list.replaceChildren();
      }
      const list = lists[state.show];
      const from = list.children.length;
      const items =
        state.show === 'articles'
          ? articles?.results.slice(from).map((article) => articleItem(article, words))
          : quotations?.results.slice(from).map((quotation) => quotationItem(quotation, words));
      list.append(...(items ?? []));
      for (const each of Object.values(lists)) each.hidden = each.children.length === 0;
      const total = answer[state.show]?.total ?? 0;
      const isWhole = list.children.length >= Math.min(limit, total);
      // Below what is still to come nothing may be seen that it would push down.
      list.toggleAttribute('data-more-to-come', !isWhole);
      more.hidden = !isWhole || list.children.length >= total;
      if (focusFrom !== undefined && list.children.length > focusFrom) {
        list.children[focusFrom]?.querySelector<HTMLElement>('[data-stop]')?.focus();
        focusFrom = undefined;
      } else if (focusAt !== undefined) focusPlace(focusAt);
      if (isWhole) focusAt = undefined;
      return isWhole;
    },
    clear: () => {
      shown = undefined;
      named.hidden = true;
      more.hidden = true;
      for (const list of Object.values(lists)) {
        list.replaceChildren();
        list.removeAttribute('data-more-to-come');
      }
    },
  };
}

/** An article among the results: its subtitle, its title and the passage that matches, the last two as links. */
function articleItem(page: ArticleResult, words: SearchMessages): HTMLLIElement {
  const passage = findSnippet(page);
  return element(
    'li',
    { class: 'item' },
    kicker(page.subtitle),
    element(
      'h3',
      { class: 'headline', ...inItsLanguage(page.language) },
      element('a', { href: page.href, 'data-stop': true }, page.title),
    ),
    ...(passage.pieces.length > 0 ? [passageParagraph(page, passage, words)] : []),
    ...missingLine(page.missing, words),
  );
}

/** A quotation among the results: its words as a link to their place, its speaker, and its article. */
function quotationItem(quotation: QuotationResult, words: SearchMessages): HTMLLIElement {
  const { href, pieces, sentence, speaker, title, subtitle, language, missing } = quotation;
  const name = speaker.href ? element('a', { href: speaker.href }, speaker.name) : speaker.name;
  return element(
    'li',
    { class: 'item saying' },
    element(
      sentence ? 'p' : 'blockquote',
      { class: sentence && 'in-sentence', ...inItsLanguage(language) },
      element('a', { href: resultHref(href, pieces), 'data-stop': true }, ...inSentence(pieces, sentence)),
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
      element('cite', { ...inItsLanguage(language) }, title),
      ' · ',
      element('span', { 'data-quotation': href, 'data-name': speaker.name }, subtitle),
    ),
    ...missingLine(missing, words),
  );
}

/** The page of a person, a topic or another entity that the query names. */
function namedItem({ subtitle, href, name, accounts = [], saying }: NamedPage): HTMLLIElement {
  const reports = accounts.map((account) =>
    element('li', {}, element('a', { href: account.href }, account.title), ` · ${account.outlet}`),
  );
  return element(
    'li',
    {},
    element('a', { href, 'data-stop': true }, name),
    ' ',
    kicker(subtitle),
    ...(reports.length > 0 ? [element('ul', { class: 'reports soft' }, ...reports)] : []),
    ...(saying ? [ownWords(saying)] : []),
  );
}

/** What somebody said, as a link to its place, and the article that has it. */
function ownWords({ href, pieces, language, title }: QuotationResult): HTMLElement {
  const said = element('span', { ...inItsLanguage(language) }, ...marked(pieces));
  return element(
    'p',
    { class: 'own-words' },
    element('a', { href: resultHref(href, pieces) }, said),
    ' ',
    element('cite', { class: 'soft' }, title),
  );
}

function passageParagraph({ href, language }: ArticleResult, snippet: Snippet, words: SearchMessages): HTMLElement {
  const { anchor, pieces } = snippet;
  const at = element('span', { class: 'at' }, words.snippetBy(snippet));
  if (anchor === undefined) return element('p', { class: 'passage-found' }, ...marked(pieces), ' ', at);
  const text = element('span', inItsLanguage(language), ...marked(pieces));
  const link = element('a', { href: resultHref(`${href}#${anchor}`, pieces) }, text, ' ', at);
  return element('p', { class: 'passage-found' }, link);
}

function marked(pieces: readonly SnippetPiece[]): (Node | string)[] {
  return pieces.map((piece) => (piece.match ? element('mark', {}, piece.text) : piece.text));
}

/** The words of a quotation, within the sentence that they are a part of. */
function inSentence(pieces: readonly SnippetPiece[], sentence: QuotationResult['sentence']): (Node | string)[] {
  const said = marked(pieces);
  return sentence ? [sentence.before, element('span', {}, ...said), sentence.after] : said;
}

/** The words of the query that a result does not contain. */
function missingLine(missing: readonly string[], words: SearchMessages): HTMLElement[] {
  if (missing.length === 0) return [];
  const between = words.between(missing, 'list');
  const struck = missing.flatMap((word, index) => [...between.slice(index - 1, index), element('s', {}, word)]);
  return [element('p', { class: 'lacks soft' }, `${words.missing} `, ...struck)];
}

/** The subtitle of a page, its kind in the accent colour as everywhere. */
function kicker(subtitle: string): HTMLElement {
  const [kind = '', ...rest] = subtitle.split(' · ');
  return element('p', { class: 'kicker' }, element('b', {}, kind), ...rest.map((each) => ` · ${each}`));
}

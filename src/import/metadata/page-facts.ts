import type { Element, Nodes, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { oneLineOfPage } from '../../text/one-line.ts';
import { plainWords } from '../../text/words.ts';
import { splitIntoBlocks } from '../html/blocks.ts';
import { isObject, type LinkedObject, listOf, readJsonLd, typesOf } from './json-ld.ts';

/** What a page says of itself, before it is known what of it to believe. */
export interface PageFacts {
  /** The object of the JSON-LD that is the article. */
  article: LinkedObject | undefined;
  /** The object of the JSON-LD that is the page around the article, where it names an author or a day. */
  page: LinkedObject | undefined;
  /** Every object of the JSON-LD. */
  linked: readonly LinkedObject[];
  /** Values by the lower-case name of their meta tag, in the order of the page. */
  meta: ReadonlyMap<string, readonly string[]>;
  /** Values by the name of their property, of microdata and RDFa. */
  microdata: ReadonlyMap<string, readonly string[]>;
  /** The page's main headings. */
  headlines: readonly string[];
  /** Its headings of the next level, which on some pages are the articles'. */
  subheadings: readonly string[];
  /** What stands in place of the page's pictures. */
  alternatives: readonly string[];
  /** The `title` element. */
  title: string | undefined;
  language: string | undefined;
  /** `link rel=canonical`. */
  canonical: string | undefined;
  /** The comment that browsers write at the beginning of a saved page. */
  savedFrom: string | undefined;
}

/** The type of a page, which may be an article. */
const PAGE = /WebPage|ItemPage|AboutPage/;

/** Types of articles, the surest first. */
const ARTICLES = [
  /News|Reportage|Opinion|Analysis/,
  /Article|BlogPosting|SocialMediaPosting|Report$/,
  /Review|Recipe|HowTo|Guide|PodcastEpisode/,
  PAGE,
];

/** Gathers what a page says of itself. */
export function readFacts(tree: Root): PageFacts {
  const linked = readJsonLd(tree);
  const meta = new Map<string, string[]>();
  const microdata = new Map<string, string[]>();
  const headlines: string[] = [];
  const subheadings: string[] = [];
  const alternatives: string[] = [];
  let [title, language, canonical, savedFrom]: (string | undefined)[] = [];
  visitParents(tree, (node, ancestors) => {
    if (node.type === 'comment') savedFrom ??= /saved from url=\(\d+\)(\S+)/.exec(node.value)?.[1];
    if (node.type !== 'element') return;
    const { tagName, properties } = node;
    const inDrawing = ancestors.some((ancestor) => ancestor.type === 'element' && ancestor.tagName === 'svg');
    if (tagName === 'html') language = asText(properties['lang']) ?? asText(properties['xmlLang']);
    if (tagName === 'title' && !inDrawing) title ??= oneLineOfPage(textOf(node)) || undefined;
    if (tagName === 'h1') {
      const headline = wordsIn(node).replace(/^title:\s*/i, '');
      if (headline) headlines.push(headline);
    }
    const alternative = tagName === 'img' && asText(properties['alt']);
    if (alternative) alternatives.push(alternative);
    if (tagName === 'h2') subheadings.push(wordsIn(node));
    if (tagName === 'link' && listOf(properties['rel']).includes('canonical')) canonical ??= asText(properties['href']);
    if (tagName === 'meta') {
      const value = asText(properties['content']);
      for (const key of [properties['name'], properties['property'], properties['httpEquiv']].flat()) {
        if (typeof key === 'string' && value) add(meta, key.toLowerCase(), oneLineOfPage(value));
      }
    }
    for (const name of [properties['itemProp'], properties['property']].flat()) {
      if (typeof name !== 'string' || (tagName === 'meta' && !properties['itemProp'])) continue;
      const value = propertyValue(node, ancestors);
      if (value) add(microdata, name.replace(/^.*:/, ''), value);
    }
  });
  const titles = [...headlines, title, ...(meta.get('og:title') ?? [])].filter((each) => each !== undefined);
  const page = linked.find(
    (object) => typesOf(object).some((type) => PAGE.test(type)) && (object['author'] || object['datePublished']),
  );
  const article = chooseArticle(linked, titles) ?? page;
  return {
    article,
    page,
    linked,
    meta,
    microdata,
    headlines,
    subheadings,
    alternatives,
    title,
    language,
    canonical,
    savedFrom,
  };
}

/**
 * The object that is the article: one with the headline of the page, else one with any, else one that at least names its author or day.
 * @param titles what the page gives as its headline
 */
function chooseArticle(linked: readonly LinkedObject[], titles: readonly string[]): LinkedObject | undefined {
  const plainTitles = new Set(titles.map((title) => plainWords(title).join(' ')));
  const isOfPage = ({ headline, name }: LinkedObject): boolean =>
    [headline, name].some((each) => typeof each === 'string' && plainTitles.has(plainWords(each).join(' ')));
  const kinds = ARTICLES.map((kind) =>
    linked.filter(
      (object) => typesOf(object).some((type) => kind.test(type)) && (object['headline'] || object['name']),
    ),
  );
  const own = kinds.slice(0, ARTICLES.indexOf(PAGE)).map((found) => found.filter(isOfPage));
  for (const found of [...own, ...kinds]) {
    const best = found.find((object) => object['author'] || object['datePublished']) ?? found[0];
    if (best) return best;
  }
  return linked.find(
    (object) =>
      typesOf(object).some((type) => ARTICLES.slice(0, 2).some((kind) => kind.test(type))) &&
      (object['author'] || object['datePublished']),
  );
}

/** An object that is only referred to by its id, as it stands elsewhere in the page's data. */
export function resolve(facts: PageFacts, value: unknown): unknown {
  const id = isObject(value) ? value['@id'] : value;
  if (typeof id !== 'string' || (isObject(value) && value['name'])) return value;
  return facts.linked.find((object) => object['@id'] === id && object['name']) ?? value;
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** The value of a property: what the element says for machines, else its name within, else its words. */
function propertyValue(element: Element, ancestors: readonly Nodes[]): string {
  const { properties } = element;
  if (
    ancestors.some(
      (node) => node.type === 'element' && /comment|related/i.test(String(node.properties['itemProp'] ?? '')),
    )
  )
    return '';
  const own = asText(properties['content']) ?? asText(properties['dateTime']);
  if (own) return oneLineOfPage(own);
  const inner = findNamed(element);
  return wordsIn(inner ?? element) || (inner && asText(inner.properties['content'])) || '';
}

/** The words of an element, with spaces where readers see a new line. */
function wordsIn(element: Element): string {
  return splitIntoBlocks(element)
    .map(({ text }) => text)
    .join(' ');
}

function findNamed(element: Element): Element | undefined {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    if (listOf(child.properties['itemProp']).includes('name')) return child;
    const deeper = findNamed(child);
    if (deeper) return deeper;
  }
  return undefined;
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
}

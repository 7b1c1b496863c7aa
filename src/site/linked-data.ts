import { withoutTime } from '../domain/dates.ts';
import { type ArticleEntry, type EntityKey, type Entry, keyOf, splitKey } from '../domain/entry.ts';
import { mentionsOf, speakerKey } from '../domain/relations.ts';
import type { Article } from '../schema/article.ts';
import type { EdtfText } from '../schema/edtf.ts';
import { nameOf } from '../schema/entities.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Source } from '../schema/source.ts';
import { absolute, addresses, catalog, fullest, machineDate } from './collection.ts';
import { type Link, textLanguage, titleOf } from './items.ts';

/** Something that a page is about, in the vocabulary of schema.org. What is not known is undefined, and left out. */
export interface GraphNode {
  '@type'?: string | string[];
  '@id'?: string;
  [property: string]: unknown;
}

/** What an article is, beside being news: an interview has no word of its own. */
const ARTICLE_TYPES: Record<Article['kind'], string[]> = {
  report: ['NewsArticle', 'ReportageNewsArticle'],
  analysis: ['NewsArticle', 'AnalysisNewsArticle'],
  opinion: ['NewsArticle', 'OpinionNewsArticle'],
  explainer: ['NewsArticle', 'BackgroundNewsArticle'],
  interview: ['NewsArticle'],
};

/** What entities are; a topic and a claim have no kind but these. */
const ENTITY_TYPES = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  event: 'Event',
  topic: 'Thing',
  claim: 'Claim',
} as const;

const NEWS_MEDIA = new Set<Source['kind']>(['newspaper', 'agency', 'magazine', 'broadcaster']);

/** How many characters of quotations a page carries for programs alone: more would hold up who reads it. */
const MAX_QUOTED = 2500;

/** How many articles a page names for programs: the newest. */
const MAX_ARTICLES = 10;

/**
 * Formats what a page is about as one graph of JSON-LD. It holds no `<`, so that nothing in it ends the element that it is in.
 * @param address of the page
 * @param trail the pages above it, home first
 * @param about what it is about; where that is nothing of its own, the page itself
 * @returns undefined where the address of the site is not known: nothing would have a name then
 */
export function formatGraph(
  address: string,
  title: string,
  trail: readonly Link[],
  about: readonly GraphNode[] = [],
): string | undefined {
  if (absolute(address) === undefined) return undefined;
  const page = { '@type': 'WebPage', url: absolute(address), name: title, inLanguage: catalog.site.language };
  const nodes = [...(about.length > 0 ? about : [page]), ...breadcrumbs(trail)];
  return serialize({ '@context': 'https://schema.org', '@graph': nodes });
}

function serialize(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function breadcrumbs(trail: readonly Link[]): GraphNode[] {
  if (trail.length < 2) return [];
  const items = trail.map(({ name, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    // The last is the page itself.
    ...(index < trail.length - 1 && { item: { '@id': idOf(href) } }),
  }));
  return [{ '@type': 'BreadcrumbList', itemListElement: items }];
}

/** The site itself, for its first page. */
export function siteGraph(): GraphNode[] {
  const { title, tagline, language, publisher } = catalog.site;
  return [
    {
      '@type': 'WebSite',
      '@id': idOf(addresses.home),
      url: idOf(addresses.home),
      name: title,
      description: tagline,
      inLanguage: language,
      ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
    },
  ];
}

/**
 * The collection as data.
 * @param files the address of each file, and its media type
 */
export function datasetGraph(files: readonly { href: string; type: string }[]): GraphNode[] {
  const { title, tagline, language, publisher } = catalog.site;
  return [
    {
      '@type': 'Dataset',
      '@id': idOf(addresses.data),
      url: idOf(addresses.data),
      name: title,
      description: tagline,
      inLanguage: language,
      ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
      distribution: files.map(({ href, type }) => ({
        '@type': 'DataDownload',
        contentUrl: idOf(href),
        encodingFormat: type,
      })),
    },
  ];
}

/**
 * An article, with its quotations.
 * @param quotations whether all are in it; otherwise none where they are many
 */
export function articleGraph(article: ArticleEntry, quotations: 'all' | 'few' = 'few'): GraphNode[] {
  const { id, data, body } = article;
  const address = idOf(addresses.entity('article', id));
  const language = textLanguage(article);
  const spoken = new Set(body.quotations.map(({ by }): EntityKey => speakerKey(article, by)));
  const mentioned = [...new Set([...spoken, ...mentionsOf(article)])].filter((key) => !key.startsWith('article/'));
  return [
    {
      '@type': ARTICLE_TYPES[data.kind],
      '@id': address,
      mainEntityOfPage: address,
      // Of a text without a headline, what the editors call it is its name alone.
      ...(data.titleSupplied ? { name: titleOf(article) } : { headline: data.title }),
      description: data.summary,
      datePublished: machineDate(data.published),
      author: list(data.authors.map((author) => named('person', author))),
      publisher: named('source', data.source),
      inLanguage: language,
      about: list(data.topics.map((topic) => named('topic', topic))),
      mentions: list(mentioned.map(namedByKey)),
      isBasedOn: data.url,
      license: licenceAddress(data.rights.licence),
      ...copyright(data),
      correction: list(
        data.corrections.map(({ date, text }) => ({
          '@type': 'CorrectionComment',
          text,
          datePublished: machineDate(date),
        })),
      ),
      hasPart:
        quotations === 'all' || !hasManyQuotations(article)
          ? list(quotationNodes(article, address, language))
          : undefined,
    },
  ];
}

/** Whether the quotations of an article are too long for its page, and stand in a file of their own for programs. */
export function hasManyQuotations({ body }: ArticleEntry): boolean {
  return body.quotations.reduce((sum, { text }) => sum + text.length, 0) > MAX_QUOTED;
}

/** The path of that file, without the base path. */
export function graphPath(id: string): string {
  return `articles/${id}/index.jsonld`;
}

/** Formats that file: the graph of an article with all its quotations. */
export function formatArticleGraph(article: ArticleEntry): string {
  return serialize({ '@context': 'https://schema.org', '@graph': articleGraph(article, 'all') });
}

function quotationNodes(article: ArticleEntry, address: string, language: string): GraphNode[] {
  return article.body.quotations.map(({ id, text, by }) => ({
    '@type': 'Quotation',
    '@id': `${address}#${id}`,
    text,
    creator: reference(speakerKey(article, by)),
    isPartOf: { '@id': address },
    inLanguage: language,
  }));
}

/** Who holds the rights: somebody whom the collection knows by that name; else the name is told as it stands. */
function copyright({ source, rights }: Article): GraphNode {
  const { name } = catalog.get('source', source).data;
  return rights.holder === name
    ? { copyrightHolder: reference(keyOf('source', source)) }
    : { copyrightNotice: rights.holder };
}

/** The address of a licence that is named by one, or as the SPDX list names it. */
function licenceAddress(licence: string | undefined): string | undefined {
  if (licence === undefined || URL.canParse(licence)) return licence;
  return /^[A-Za-z0-9]+(?:[-.][A-Za-z0-9]+)+$/.test(licence) ? `https://spdx.org/licenses/${licence}.html` : undefined;
}

/** A person, and the page about them. */
export function personGraph({ id, data }: Entry<'person'>): GraphNode[] {
  const held = data.roles.filter(({ to }) => to === undefined);
  return [
    {
      '@type': 'ProfilePage',
      url: idOf(addresses.entity('person', id)),
      mainEntity: {
        ...named('person', id),
        alternateName: list(data.aliases),
        jobTitle: list(held.map(({ title }) => title)),
        affiliation: list(
          [...new Set(held.flatMap(({ organization }) => organization ?? []))].map((each) =>
            named('organization', each),
          ),
        ),
        sameAs: list(data.sameAs),
      },
    },
  ];
}

export function organizationGraph({ id, data }: Entry<'organization'>): GraphNode[] {
  return [
    {
      ...named('organization', id),
      alternateName: list(data.aliases),
      url: data.url,
      sameAs: list(data.sameAs),
      location: data.place && named('place', data.place),
    },
  ];
}

export function sourceGraph({ id, data }: Entry<'source'>): GraphNode[] {
  return [
    {
      ...named('source', id),
      url: data.url,
      description: data.note,
      location: data.place && named('place', data.place),
    },
  ];
}

export function placeGraph({ id, data }: Entry<'place'>): GraphNode[] {
  const { latitude, longitude } = data;
  return [
    {
      ...named('place', id),
      alternateName: list(data.aliases),
      geo: { '@type': 'GeoCoordinates', latitude, longitude },
    },
  ];
}

export function topicGraph({ id, data }: Entry<'topic'>): GraphNode[] {
  return [{ ...named('topic', id), alternateName: list(data.aliases) }];
}

export function eventGraph({ id, data }: Entry<'event'>): GraphNode[] {
  const [start, end] = boundsOf(data.date);
  return [
    {
      ...named('event', id),
      startDate: start,
      endDate: end,
      description: data.description,
      location: list(data.places.map((place) => named('place', place))),
      attendee: list([
        ...data.people.map((person) => named('person', person)),
        ...data.organizations.map((organization) => named('organization', organization)),
      ]),
      about: list(data.topics.map((topic) => named('topic', topic))),
    },
  ];
}

/** The first and the last day of what happened, as far as each is known. */
function boundsOf(date: EdtfText): (string | undefined)[] {
  const ends = date.split('/') as EdtfText[];
  if (ends.length === 1) return [machineDate(date)];
  return ends.map((end) => (/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(withoutTime(end)) ? withoutTime(end) : undefined));
}

export function claimGraph({ id, data }: Entry<'claim'>): GraphNode[] {
  const articles = catalog.articlesOf(keyOf('claim', id), 'claim').slice(0, MAX_ARTICLES);
  return [
    {
      '@type': 'Claim',
      '@id': idOf(addresses.entity('claim', id)),
      text: data.statement,
      about: list(data.topics.map((topic) => named('topic', topic))),
      appearance: list(articles.map((article) => reference(keyOf('article', article.id)))),
    },
  ];
}

/** An entity by its type, its address and its name. */
function named(kind: Kind, id: string): GraphNode {
  const { data } = catalog.get(kind, id);
  return { '@type': typeOf(kind, id), '@id': idOf(addresses.entity(kind, id)), name: nameOf(kind, data) };
}

function typeOf(kind: Kind, id: string): string {
  if (kind === 'source')
    return NEWS_MEDIA.has(catalog.get('source', id).data.kind) ? 'NewsMediaOrganization' : 'Organization';
  return kind === 'article' ? 'NewsArticle' : ENTITY_TYPES[kind];
}

function namedByKey(key: EntityKey): GraphNode {
  return named(...splitKey(key));
}

function reference(key: EntityKey): GraphNode {
  return { '@id': idOf(addresses.entity(...splitKey(key))) };
}

function idOf(address: string): string {
  return fullest(address);
}

/** Several values, one alone, or nothing. */
function list<Value>(values: readonly Value[]): Value | readonly Value[] | undefined {
  return values.length > 1 ? values : values[0];
}

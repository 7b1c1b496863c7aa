import { spanOf, yearsOf } from '../domain/dates.ts';
import { nameOf } from '../schema/entities.ts';
import type { Kind } from '../schema/kinds.ts';
import { catalog, formatDate, messages } from './collection.ts';
import { languageOf, linkTo } from './items.ts';

/** What the search index is told of a page, in Pagefind's terms: a filter, a sort key or a field of the result. */
export interface PageFacet {
  type: 'filter' | 'sort' | 'meta';
  name: string;
  value: string;
}

/**
 * Writes a facet's value: the permanent id, a slash, and the name that readers see. Two people of the same name stay
 * two, and a changed name leaves addresses as they were.
 */
function facetValue(id: string, name: string): string {
  return `${id}/${name}`;
}

/** The facets of an article. */
export function articleFacets(id: string): PageFacet[] {
  const article = catalog.get('article', id);
  const { data } = article;
  const entity = (facet: string, kind: Kind, entityId: string): PageFacet =>
    filter(facet, facetValue(entityId, linkTo(kind, entityId).name));
  const experts = data.quoted.flatMap(({ person, organization }) => [
    ...(person ? [entity('expert', 'person', person)] : []),
    ...(organization ? [entity('expert', 'organization', organization)] : []),
  ]);
  const organizations = new Set([
    ...article.body.names.filter(({ kind }) => kind === 'organization').map(({ id: each }) => each),
    ...data.organizations,
  ]);
  return [
    filter('page', 'article'),
    ...experts,
    ...data.topics.map((topic) => entity('topic', 'topic', topic)),
    entity('source', 'source', data.source),
    ...data.authors.map((author) => entity('author', 'person', author)),
    ...[...organizations].map((organization) => entity('organization', 'organization', organization)),
    ...yearsOf(data.published).map((year) => filter('year', facetValue(String(year), String(year)))),
    filter('kind', facetValue(data.kind, messages.articleKinds[data.kind])),
    meta('summary', data.summary),
    ...(languageOf(article) ? [meta('language', languageOf(article) ?? '')] : []),
    sortBy(spanOf(data.published).earliest ?? spanOf(data.published).latest ?? ''),
    meta(
      'under',
      [messages.articleKinds[data.kind], linkTo('source', data.source).name, formatDate(data.published).text].join(
        ' · ',
      ),
    ),
  ];
}

/** The facets of any other entity's page. */
export function entityFacets(kind: Exclude<Kind, 'article'>, id: string): PageFacet[] {
  const { data } = catalog.get(kind, id);
  const { aliases = [] } = data as { aliases?: string[] };
  return [
    filter('page', kind),
    sortBy(''),
    meta('name', nameOf(kind, data)),
    meta('aliases', aliases.join('|')),
    meta('under', messages.kinds[kind].one),
  ];
}

function filter(name: string, value: string): PageFacet {
  return { type: 'filter', name, value };
}

function sortBy(day: string): PageFacet {
  return { type: 'sort', name: 'date', value: day === '' ? '0000-00-00' : day };
}

function meta(name: string, value: string): PageFacet {
  return { type: 'meta', name, value };
}

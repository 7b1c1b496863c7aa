import { filedYearsOf, spanOf } from '../domain/dates.ts';
import { nameOf } from '../schema/entities.ts';
import type { Kind } from '../schema/kinds.ts';
import { catalog, formatDate, messages } from './collection.ts';
import { languageOf, linkTo } from './items.ts';

/** What the search index is told of a page. */
export interface PageFacet {
  name: string;
  value: string;
  /** Whether it is shown with a result: then Pagefind keeps it beside the text. */
  shown?: boolean;
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
    told(facet, facetValue(entityId, linkTo(kind, entityId).name));
  const experts = data.quoted.flatMap(({ person, organization }) => [
    ...(person ? [entity('expert', 'person', person)] : []),
    ...(organization ? [entity('expert', 'organization', organization)] : []),
  ]);
  const organizations = new Set([
    ...article.body.names.filter(({ kind }) => kind === 'organization').map(({ id: each }) => each),
    ...data.organizations,
  ]);
  return [
    ...experts,
    ...data.topics.map((topic) => entity('topic', 'topic', topic)),
    entity('source', 'source', data.source),
    ...data.authors.map((author) => entity('author', 'person', author)),
    ...[...organizations].map((organization) => entity('organization', 'organization', organization)),
    ...filedYearsOf(data.published).map((year) => told('year', facetValue(String(year), String(year)))),
    told('kind', facetValue(data.kind, messages.articleKinds[data.kind])),
    shown('summary', data.summary),
    ...(languageOf(article) ? [shown('language', languageOf(article) ?? '')] : []),
    told('date', spanOf(data.published).earliest ?? spanOf(data.published).latest ?? '0000-00-00'),
    shown(
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
    told('name', nameOf(kind, data)),
    told('aliases', aliases.join('|')),
    told('under', messages.kinds[kind].one),
  ];
}

function told(name: string, value: string): PageFacet {
  return { name, value };
}

function shown(name: string, value: string): PageFacet {
  return { name, value, shown: true };
}

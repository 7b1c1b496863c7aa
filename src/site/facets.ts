import { filedYearsOf } from '../domain/dates.ts';
import type { ArticleEntry } from '../domain/entry.ts';
import type { Kind } from '../schema/kinds.ts';
import { messages } from './collection.ts';
import { linkTo } from './items.ts';

/** The values of each facet of an article, `id/Name`, by the facet's name in the address of a search. */
export type FacetValuesOf = Record<
  'expert' | 'institution' | 'topic' | 'source' | 'author' | 'organization' | 'year' | 'kind',
  string[]
>;

/** The facet values of some topics. */
export function topicFacets(ids: Iterable<string>): string[] {
  return Array.from(ids, (id) => `${id}/${linkTo('topic', id).name}`);
}

/**
 * Derives the facet values of an article: the permanent id, a slash, and the name that readers see. Two people of the same
 * name stay two, and a changed name leaves addresses as they were.
 */
export function articleFacets({ data, body }: ArticleEntry): FacetValuesOf {
  const values = (kind: Kind, ids: Iterable<string>) => Array.from(ids, (id) => `${id}/${linkTo(kind, id).name}`);
  const organizations = new Set([
    ...body.names.filter(({ kind }) => kind === 'organization').map(({ id }) => id),
    ...data.organizations,
  ]);
  return {
    expert: values(
      'person',
      data.quoted.flatMap(({ person }) => person ?? []),
    ),
    institution: values(
      'organization',
      data.quoted.flatMap(({ organization }) => organization ?? []),
    ),
    topic: topicFacets(data.topics),
    source: values('source', [data.source]),
    author: values('person', data.authors),
    organization: values('organization', organizations),
    year: filedYearsOf(data.published).map((year) => `${year}/${year}`),
    kind: [`${data.kind}/${messages.articleKinds[data.kind]}`],
  };
}

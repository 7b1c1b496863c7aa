import { filedYearsOf } from '../domain/dates.ts';
import type { ArticleEntry } from '../domain/entry.ts';
import type { Kind } from '../schema/kinds.ts';
import { messages } from './collection.ts';
import { linkTo } from './items.ts';

/** The values of each facet of an article, `id/Name`, by the facet's name in the address of a search. */
export type FacetValuesOf = Record<
  'expert' | 'topic' | 'source' | 'author' | 'organization' | 'year' | 'kind',
  string[]
>;

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
    expert: data.quoted.flatMap(({ person, organization }) => [
      ...values('person', person ? [person] : []),
      ...values('organization', organization ? [organization] : []),
    ]),
    topic: values('topic', data.topics),
    source: values('source', [data.source]),
    author: values('person', data.authors),
    organization: values('organization', organizations),
    year: filedYearsOf(data.published).map((year) => `${year}/${year}`),
    kind: [`${data.kind}/${messages.articleKinds[data.kind]}`],
  };
}

import { keyOf } from '../domain/entry.ts';
import { catalog } from './collection.ts';
import { derived } from './derived.ts';

/**
 * Where articles report an event, by its id, in the order of `annotationsOf`: a page that shows no words of these passages
 * depends on their places alone.
 */
export const eventReports = derived('eventReports', (id): [article: string, anchor: string][] =>
  catalog.annotationsOf(keyOf('event', id)).map(({ article, annotation }) => [article.id, annotation.anchor]),
);

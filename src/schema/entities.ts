import { type Article, articleSchema } from './article.ts';
import { type Claim, claimSchema } from './claim.ts';
import { type Event, eventSchema } from './event.ts';
import type { Kind } from './kinds.ts';
import { type Organization, organizationSchema } from './organization.ts';
import { type Person, personSchema } from './person.ts';
import { type Place, placeSchema } from './place.ts';
import { type Source, sourceSchema } from './source.ts';
import { type Topic, topicSchema } from './topic.ts';

/** The schema of each kind's file. */
export const SCHEMAS = {
  article: articleSchema,
  person: personSchema,
  topic: topicSchema,
  organization: organizationSchema,
  source: sourceSchema,
  place: placeSchema,
  event: eventSchema,
  claim: claimSchema,
} as const;

/** What each kind's file says, once it has been read. */
export interface Entities {
  article: Article;
  person: Person;
  topic: Topic;
  organization: Organization;
  source: Source;
  place: Place;
  event: Event;
  claim: Claim;
}

/** The name under which an entity is listed. */
export function nameOf(kind: Kind, data: Entities[Kind]): string {
  if (kind === 'claim') return (data as Claim).statement;
  if (kind === 'article' || kind === 'event') return (data as Article | Event).title;
  return (data as Person).name;
}

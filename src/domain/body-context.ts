import type { ArticleContext, Speaker } from '../markdown/types.ts';
import { publicationOf } from '../schema/rights.ts';
import type { Addresses } from './addresses.ts';
import type { Named } from './name-index.ts';

/** What an article's body is parsed with that no other has, as plain data. */
export interface ArticleFacts extends Pick<ArticleContext, 'file' | 'bodyLine' | 'rights' | 'original' | 'language'> {
  /** Those who may speak: the quoted and the authors. */
  speakers: Speaker[];
  /** Ids under `quoted` that are both a person's and an organization's. */
  ambiguousSpeakers: string[];
  /** Ids that they had before, with those of now: theirs, then of others who had the same. Left out where there are none. */
  formerSpeakers?: [former: string, present: string[]][];
}

/** What every body of a collection is parsed with. */
export interface SharedContext extends Pick<ArticleContext, 'findNames' | 'nameOf' | 'labels'> {
  addresses: Addresses;
}

/** Names of people and organizations by their ids. */
export function namesById(named: readonly Named[]) {
  const byKind = (wanted: Named['kind']) =>
    new Map(named.flatMap(({ kind, id, names: [name = ''] }) => (kind === wanted ? [[id, name] as const] : [])));
  const people = byKind('person');
  const organizations = byKind('organization');
  return {
    person: (id: string) => people.get(id),
    organization: (id: string) => organizations.get(id),
    any: (id: string) => people.get(id) ?? organizations.get(id),
  };
}

/** The context in which an article's body is parsed. */
export function createContext(facts: ArticleFacts, { addresses, ...shared }: SharedContext): ArticleContext {
  return {
    ...facts,
    ...shared,
    speakers: new Map(facts.speakers.map((speaker) => [speaker.id, speaker])),
    ambiguousSpeakers: new Set(facts.ambiguousSpeakers),
    formerSpeakers: new Map(facts.formerSpeakers),
    publication: publicationOf(facts.rights),
    addressOf: addresses.entity,
    withBase: addresses.withBase,
  };
}

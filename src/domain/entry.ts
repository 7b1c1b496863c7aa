import type { Annotation, ParsedBody, Quotation } from '../markdown/types.ts';
import type { Entities } from '../schema/entities.ts';
import type { Id } from '../schema/ids.ts';
import type { Kind } from '../schema/kinds.ts';

/** An entity with what its file says. `note` is the body of a person, organization or topic as HTML. */
export interface Entry<K extends Kind> {
  kind: K;
  id: Id<K>;
  data: Entities[K];
  note: string;
  /** Entities that the note links to. */
  noteLinks: EntityKey[];
  digests: EntryDigests;
}

/**
 * What tells an entry from one with the same id and other content: 16 characters of base64url each. They are made of what
 * was parsed, so whatever is made of two entries with the same digests is the same.
 */
interface EntryDigests {
  /** Of `data`. */
  data: string;
  /** Of `body`, or of `note`, with the links in it. */
  text: string;
  /** Of an article's quotations and annotations, wherever in the text they stand. */
  marks: string;
}

/** An article with its parsed body. */
export interface ArticleEntry extends Entry<'article'> {
  body: ArticleBody;
}

/** A body, of which the quotations and annotations are known without their places. */
type ArticleBody = Omit<ParsedBody, 'quotations' | 'annotations'> & {
  quotations: Quotation[];
  annotations: Annotation[];
};

export type EntryOf<K extends Kind> = K extends 'article' ? ArticleEntry : Entry<K>;

/** All entries of a collection, by kind. */
export type Entries = { [K in Kind]: readonly EntryOf<K>[] };

/** `person/anna-geifman`: names an entity of any kind. */
export type EntityKey = `${Kind}/${string}`;

/** The key of an entity. */
export function keyOf(kind: Kind, id: string): EntityKey {
  return `${kind}/${id}`;
}

/** The kind and the id of a key. */
export function splitKey(key: EntityKey): [Kind, string] {
  const slash = key.indexOf('/');
  return [key.slice(0, slash) as Kind, key.slice(slash + 1)];
}

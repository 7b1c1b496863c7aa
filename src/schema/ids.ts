import { z } from 'zod';
import type { Kind } from './kinds.ts';

declare const kindOfId: unique symbol;

/** A file's name without its ending: lower-case ASCII letters, digits and single hyphens. Branded by what it names. */
export type Id<K extends Kind = Kind> = string & { readonly [kindOfId]: K };

export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const ID_FORM = 'an id: lower-case letters, digits and single hyphens';

/** Says whether a text has the form of an id; not whether anything has that id. */
export function isId(text: string): boolean {
  return ID_PATTERN.test(text);
}

/** A reference to an entity of one kind. Whether the entity exists is for the catalog to say. */
export function reference<K extends Kind>(kind: K) {
  return z
    .string()
    .regex(ID_PATTERN, { message: ID_FORM })
    .meta({ reference: kind })
    .transform((text) => text as Id<K>);
}

/** The ids that an entity had before. Their addresses lead to its page; nothing else may have or have had one of them. */
export const formerly = z
  .array(z.string().regex(ID_PATTERN, { message: ID_FORM }))
  .default([])
  .describe('Ids that it had before; their addresses lead to its page.');

/** A list of references, empty where the field is missing. */
export function references<K extends Kind>(kind: K) {
  return z.array(reference(kind)).default([]);
}

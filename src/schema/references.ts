import { z } from 'zod';
import { innerSchema, referenceOf } from './describe-fields.ts';
import type { FieldPath } from './document.ts';
import type { Kind } from './kinds.ts';

/** A reference in a file's fields: to what, and where it stands. */
export interface FieldReference {
  kind: Kind;
  id: string;
  path: FieldPath;
}

/**
 * The references in the fields of a file, found by walking its schema: every value of a field that `reference()` made, in
 * lists and in sets of fields too. The schema is the only list of them.
 * @param schema the schema of the file
 * @param data what the schema made of the file
 * @returns in the order of the schema, and of lists within it
 */
export function referencesIn(schema: z.ZodType, data: unknown): FieldReference[] {
  const found: FieldReference[] = [];
  collect(schema, data, [], found);
  return found;
}

function collect(schema: z.ZodType, value: unknown, path: FieldPath, found: FieldReference[]): void {
  if (value === undefined || value === null) return;
  const kind = referenceOf(schema);
  const inner = innerSchema(schema);
  if (kind && typeof value === 'string') found.push({ kind, id: value, path });
  else if (inner instanceof z.ZodArray && Array.isArray(value))
    for (const [index, entry] of value.entries()) collect(inner.element as z.ZodType, entry, [...path, index], found);
  else if (inner instanceof z.ZodObject && typeof value === 'object')
    for (const [name, field] of Object.entries(inner.shape))
      collect(field as z.ZodType, (value as Record<string, unknown>)[name], [...path, name], found);
}

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
  readerOf(schema)?.(data, [], found);
  return found;
}

/** Adds the references in a value, which stands at a path, to those found. */
type Reader = (value: unknown, path: FieldPath, found: FieldReference[]) => void;

/** How the values of a schema are read; undefined where they hold no reference. A schema is walked once. */
const readers = new WeakMap<z.ZodType, { read: Reader | undefined }>();

function readerOf(schema: z.ZodType): Reader | undefined {
  const known = readers.get(schema);
  if (known) return known.read;
  const read = buildReader(schema);
  readers.set(schema, { read });
  return read;
}

function buildReader(schema: z.ZodType): Reader | undefined {
  const kind = referenceOf(schema);
  const inner = innerSchema(schema);
  const readInner =
    inner instanceof z.ZodArray ? listReader(inner) : inner instanceof z.ZodObject ? fieldsReader(inner) : undefined;
  if (!kind) return readInner;
  return (value, path, found) => {
    if (typeof value === 'string') found.push({ kind, id: value, path });
    else readInner?.(value, path, found);
  };
}

function listReader(list: z.ZodArray): Reader | undefined {
  const read = readerOf(list.element as z.ZodType);
  if (!read) return undefined;
  return (value, path, found) => {
    if (Array.isArray(value)) for (const [index, entry] of value.entries()) read(entry, [...path, index], found);
  };
}

function fieldsReader(fields: z.ZodObject): Reader | undefined {
  const read = Object.entries(fields.shape).flatMap(([name, field]) => {
    const reader = readerOf(field as z.ZodType);
    return reader ? [{ name, reader }] : [];
  });
  if (read.length === 0) return undefined;
  return (value, path, found) => {
    if (typeof value !== 'object' || value === null) return;
    for (const { name, reader } of read) {
      const field = (value as Record<string, unknown>)[name];
      if (field !== undefined && field !== null) reader(field, [...path, name], found);
    }
  };
}

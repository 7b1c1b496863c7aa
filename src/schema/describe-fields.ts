import { z } from 'zod';
import { joinList } from '../text/lists.ts';
import { FOLDERS, type Kind } from './kinds.ts';

/** A field of a content file, as its schema describes it. */
export interface FieldDescription {
  name: string;
  required: boolean;
  /** A sentence or two: what the field means, and what form its value has. */
  description: string;
  list: boolean;
  /** Whether the value is true or false. */
  flag: boolean;
  /** The fields of the value, or of each entry of a list. */
  fields?: FieldDescription[];
}

/** The fields of a schema in its order; none where it has no fields. */
export function describeFields(schema: z.ZodType): FieldDescription[] {
  const object = innerSchema(schema);
  if (!(object instanceof z.ZodObject)) return [];
  return Object.entries(object.shape).map(([name, field]) => describeField(name, field as z.ZodType));
}

function describeField(name: string, schema: z.ZodType): FieldDescription {
  const inner = innerSchema(schema);
  const list = inner instanceof z.ZodArray;
  const element = list ? (inner.element as z.ZodType) : schema;
  const fields = describeFields(element);
  return {
    name,
    required: !schema.safeParse(undefined).success,
    description: [metaOf(schema).description, formOf(element, list)].filter(Boolean).join(' '),
    list,
    flag: inner instanceof z.ZodBoolean,
    ...(fields.length > 0 && { fields }),
  };
}

/** The sentence that says what form a value has, where its type alone does not. */
export function formOf(schema: z.ZodType, list = false): string | undefined {
  const { reference, examples } = metaOf(schema);
  if (reference) return list ? `Ids in ${FOLDERS[reference]}/.` : `An id in ${FOLDERS[reference]}/.`;
  if (examples) return `Such as ${joinList(examples.map(String), 'or')}.`;
  const values = valuesOf(schema);
  return values && `One of ${joinList(values, 'or')}.`;
}

/** What an enumeration allows; undefined for anything else. */
export function valuesOf(schema: z.ZodType): readonly string[] | undefined {
  const inner = innerSchema(schema);
  return inner instanceof z.ZodEnum ? inner.options.map(String) : undefined;
}

/** The kind that a field refers to; undefined where its value is no id. */
export function referenceOf(schema: z.ZodType): Kind | undefined {
  return metaOf(schema).reference;
}

/** Whether a field holds an address, which may be one of the site. */
export function holdsAddress(schema: z.ZodType): boolean {
  return metaOf(schema).address === true;
}

/** The schema within what makes a field optional, gives it a default or transforms it. */
export function innerSchema(schema: z.ZodType): z.ZodType {
  let inner: unknown = schema;
  while (isWrapper(inner)) inner = inner instanceof z.ZodPipe ? inner.in : inner.unwrap();
  return inner as z.ZodType;
}

function isWrapper(schema: unknown): schema is z.ZodOptional | z.ZodDefault | z.ZodPipe {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPipe;
}

interface Meta {
  description?: string;
  reference?: Kind;
  address?: boolean;
  examples?: readonly unknown[];
}

/** What is said of a schema and of those that it wraps; the outermost has the last word. */
export function metaOf(schema: z.ZodType): Meta {
  const within = isWrapper(schema)
    ? metaOf((schema instanceof z.ZodPipe ? schema.in : schema.unwrap()) as z.ZodType)
    : {};
  return { ...within, ...(schema.meta() as Meta | undefined) };
}

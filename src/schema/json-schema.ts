import { z } from 'zod';
import { formOf, metaOf } from './describe-fields.ts';
import { SCHEMAS } from './entities.ts';
import type { Kind, SchemaName } from './kinds.ts';
import { ownPageSchema } from './own-page.ts';
import { siteSchema } from './site.ts';

/** What has a JSON Schema. */
export const SCHEMA_NAMES = [...(Object.keys(SCHEMAS) as Kind[]), 'site', 'page'] as const satisfies SchemaName[];

/** The schema that a content file is parsed with. */
export function schemaOf(name: SchemaName): z.ZodType {
  if (name === 'page') return ownPageSchema;
  return name === 'site' ? siteSchema : SCHEMAS[name];
}

/**
 * The JSON Schema of a content file's fields as an editor writes them, for completion and checks while typing: draft 7,
 * which the YAML language server knows best. What needs the rest of the collection, it cannot say: whether an id exists.
 */
export function jsonSchemaOf(name: SchemaName): Record<string, unknown> {
  const json = z.toJSONSchema(schemaOf(name), { io: 'input', target: 'draft-7', override: explain });
  return json as Record<string, unknown>;
}

/** Adds to a schema what an editor should read of it, and takes out what only this program understands. */
function explain({ zodSchema, jsonSchema }: { zodSchema: unknown; jsonSchema: Record<string, unknown> }): void {
  const schema = zodSchema as z.ZodType;
  const { description, examples } = metaOf(schema);
  const form = formOf(
    schema instanceof z.ZodArray ? (schema.element as z.ZodType) : schema,
    schema instanceof z.ZodArray,
  );
  const text = [description, form].filter(Boolean).join(' ');
  if (text) jsonSchema['description'] = text;
  if (examples) jsonSchema['examples'] = [...examples];
  delete jsonSchema['reference'];
  delete jsonSchema['address'];
}

const WIDTH = 120;

/** JSON as the project's formatter writes it: lists of plain values on one line where they fit. */
export function formatJson(value: unknown): string {
  return `${format(value, 0, 0)}\n`;
}

/** @param before how many characters stand before the value on its line */
function format(value: unknown, depth: number, before: number): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const indent = '  '.repeat(depth + 1);
  const parts = Object.entries(value).map(([key, part]) => {
    const name = Array.isArray(value) ? '' : `${JSON.stringify(key)}: `;
    return name + format(part, depth + 1, indent.length + name.length);
  });
  if (parts.length === 0) return open + close;
  const line = `${open}${parts.join(', ')}${close}`;
  const plain = Array.isArray(value) && value.every((part) => part === null || typeof part !== 'object');
  if (plain && before + line.length < WIDTH) return line;
  return `${open}\n${parts.map((part) => indent + part).join(',\n')}\n${'  '.repeat(depth)}${close}`;
}

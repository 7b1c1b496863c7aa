import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml';
import { z } from 'zod';
import { holdsAddress, innerSchema, referenceOf, valuesOf } from '../schema/describe-fields.ts';
import { uniqueNearest } from '../schema/unique-nearest.ts';
import { rangeOf } from '../schema/yaml-nodes.ts';
import { correctAddress } from './correct-address.ts';
import type { Correction, Ids, MeantIds } from './text-edits.ts';

/**
 * Finds misspelt fields, values and ids, and former ids, in YAML of which it is certain what they mean.
 * @returns corrections with offsets in the YAML; none where it cannot be parsed
 */
export function correctFields(yaml: string, schema: z.ZodType, ids: Ids, meantIds: MeantIds): Correction[] {
  const document = parseDocument(yaml, { logLevel: 'error' });
  if (document.errors.length > 0) return [];
  const corrections: Correction[] = [];

  function visit(node: unknown, at: z.ZodType): void {
    const inner = innerSchema(at);
    if (isMap(node) && inner instanceof z.ZodObject) visitFields(node, inner);
    else if (isSeq(node) && inner instanceof z.ZodArray)
      for (const item of node.items) visit(item, inner.element as z.ZodType);
    else if (isScalar(node) && typeof node.value === 'string') visitValue(node as Node & { value: string }, at);
  }

  function visitFields(map: YAMLMap, schema: z.ZodObject): void {
    const known = Object.keys(schema.shape);
    for (const { key, value } of map.items) {
      if (!isScalar(key) || typeof key.value !== 'string') continue;
      const field = schema.shape[key.value];
      if (field) visit(value, field as z.ZodType);
      const meant = field ? undefined : uniqueNearest(key.value, known, false);
      if (meant !== undefined && !map.has(meant)) correct(key as Node & { value: string }, meant, ['unknown-field']);
    }
  }

  function visitValue(scalar: Node & { value: string }, schema: z.ZodType): void {
    const kind = referenceOf(schema);
    const values = valuesOf(schema);
    if (kind) {
      const kinds = [`unknown-${kind}`, 'invalid-id'] as const;
      const meant = meantIds(kinds, scalar.value);
      const id = meant === undefined ? uniqueNearest(scalar.value, ids[kind], true) : meant;
      if (id) correct(scalar, id, kinds);
    } else if (values) {
      const meant = uniqueNearest(scalar.value, values, false);
      if (meant !== undefined) correct(scalar, meant, ['invalid-value']);
    } else if (holdsAddress(schema)) {
      const [from, to] = rangeOf(scalar);
      corrections.push(...correctAddress(yaml.slice(from, to), scalar.value, from, from, ids, meantIds));
    }
  }

  function correct(scalar: Node & { value: string }, after: string, kinds: Correction['kinds']): void {
    const [from, to] = rangeOf(scalar);
    // Between its quotation marks, if it has any: what is written otherwise than it reads is left alone.
    const start = yaml.slice(from, to) === scalar.value ? from : from + 1;
    if (!yaml.startsWith(scalar.value, start) || start + scalar.value.length > to) return;
    const end = start + scalar.value.length;
    corrections.push({ start, end, text: after, before: scalar.value, after, kinds, reportedAt: from });
  }

  visit(document.contents, schema);
  return corrections;
}

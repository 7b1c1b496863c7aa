import { isCollection, isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { applyEdits, type Edit } from '../fix/text-edits.ts';
import { columnOf, rangeOf } from '../schema/yaml-nodes.ts';

const FIELD = 'formerly';

/**
 * Adds a former id to the fields of a file, in the manner in which its lists are written; everything else stays as it is.
 * @param present the id that the file has now: it is no former one any more, if it was
 */
export function addFormerId(yaml: string, former: string, present: string): string {
  const document = parseDocument(yaml, { logLevel: 'error' });
  const fields = document.contents;
  const eol = yaml.includes('\r\n') ? '\r\n' : '\n';
  const field = isMap(fields) ? fieldNamed(fields, FIELD) : undefined;
  if (!field) return appendField(yaml, isMap(fields) ? fields : undefined, quote(former), eol);
  const list = isSeq(field.value) ? field.value : undefined;
  const ids = (list?.items ?? []).map((item) => String(isScalar(item) ? item.value : item));
  if (!list || ids.length === 0 || ids.includes(present)) {
    const kept = [...ids.filter((id) => id !== present), former];
    return applyEdits(yaml, [replaceList(yaml, field, list, kept, eol)]);
  }
  const end = endOf(list.items.at(-1));
  if (list.flow) return applyEdits(yaml, [{ start: end, end, text: `, ${quote(former)}` }]);
  const line = yaml.lastIndexOf('\n', rangeOf(list.items.at(-1))[0]) + 1;
  const [bullet = ''] = /^[ \t]*-[ \t]+/.exec(yaml.slice(line)) ?? [];
  const lineEnd = yaml.indexOf('\n', end);
  const behind = lineEnd < 0 ? yaml.length : lineEnd + 1;
  const text = `${bullet}${quote(former)}`;
  return applyEdits(yaml, [{ start: behind, end: behind, text: lineEnd < 0 ? eol + text : text + eol }]);
}

function fieldNamed(fields: YAMLMap, name: string): Pair | undefined {
  return fields.items.find(({ key }) => isScalar(key) && key.value === name);
}

function appendField(yaml: string, fields: YAMLMap | undefined, former: string, eol: string): string {
  if (fields?.flow) {
    const end = endOf(fields) - 1;
    const comma = fields.items.length > 0 ? ', ' : '';
    return applyEdits(yaml, [{ start: end, end, text: `${comma}${FIELD}: [${former}]` }]);
  }
  const block = fields?.items
    .map(({ value }) => value)
    .find((value) => isSeq(value) && !value.flow && value.items.length > 0);
  // At the end of the last line that says something: lines of a comment or none may follow it.
  const written = yaml.trimEnd();
  const text = isSeq(block)
    ? `${FIELD}:${eol}${' '.repeat(columnOf(yaml, block))}- ${former}`
    : `${FIELD}: [${former}]`;
  return `${written}${written === '' ? '' : eol}${text}${yaml.slice(written.length)}`;
}

function replaceList(yaml: string, field: Pair, list: YAMLSeq | undefined, ids: readonly string[], eol: string): Edit {
  const start = rangeOf(field.key)[0];
  const end = Math.max(endOf(field.key) + 1, list ? endOf(list) : 0);
  const written = yaml.slice(start, end).trimEnd();
  const isBlock = list !== undefined && !list.flow;
  const margin = isBlock ? ' '.repeat(columnOf(yaml, list)) : '';
  const text = isBlock
    ? [`${FIELD}:`, ...ids.map((id) => `${margin}- ${quote(id)}`)].join(eol)
    : `${FIELD}: [${ids.map(quote).join(', ')}]`;
  return { start, end: start + written.length, text };
}

/** An id as YAML reads it: one of digits would be a number. */
function quote(id: string): string {
  return typeof parseDocument(id).toJS() === 'string' ? id : `"${id}"`;
}

/** Where a node ends; the space and the comments behind a list count to none. */
function endOf(node: unknown): number {
  if (isCollection(node) && !node.flow && node.items.length > 0) {
    const last = node.items.at(-1);
    return endOf(last && typeof last === 'object' && 'value' in last && 'key' in last ? last.value : last);
  }
  return rangeOf(node)[1];
}

import { stringify } from 'yaml';
import { describeFields, type FieldDescription } from '../../schema/describe-fields.ts';
import { SCHEMAS } from '../../schema/entities.ts';
import { FORMATS, type Kind } from '../../schema/kinds.ts';
import type { SortName } from '../../text/sort-name.ts';

/** A new content file. */
export interface Skeleton {
  text: string;
  /** The required fields that only the editor can fill in. */
  missing: { field: string; line: number; description: string }[];
}

/** The field that holds what an entity is called. */
const NAME_FIELDS: Partial<Record<Kind, string>> = { article: 'title', event: 'title', claim: 'statement' };

/**
 * What a required field may begin with, because it says nothing that could be wrong: of a text nothing is published
 * before an editor decides so.
 */
const SAFE_VALUES: Record<string, string> = { 'article rights.text': 'link-only' };

const HINT = '# A line that begins with "#" is optional: take the sign off to use it.';

/**
 * Builds the text of a content file with every field that its kind has, each explained by its schema. Required fields are
 * there and empty where nothing but the editor's knowledge can fill them; the others are comments.
 * @param name what the entity is called; undefined where that has to be filled in as well
 * @param sortName how an index files the name: a comment where that is in doubt
 * @param schema where the JSON Schema of the kind lies, as seen from the file; undefined where there is no path to it
 */
export function buildSkeleton(
  kind: Kind,
  name: string | undefined,
  { schema, sortName }: { schema?: string | undefined; sortName?: SortName | undefined } = {},
): Skeleton {
  const markdown = FORMATS[kind] === 'markdown';
  const lines = [
    ...(markdown ? ['---'] : []),
    ...(schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}`]),
    HINT,
  ];
  const missing: Skeleton['missing'] = [];

  function write(fields: readonly FieldDescription[], path: string, margin: string): void {
    for (const field of fields) {
      const { required, description } = field;
      const fullName = path + field.name;
      const filed = fullName === 'sortName' ? sortName : undefined;
      const value = filed ? yamlOf(filed.sortName) : initialValue(kind, fullName, name, field);
      const given = required || (filed !== undefined && filed.doubt === undefined);
      const within = required ? field.fields : undefined;
      if (required && value === '' && !within) missing.push({ field: fullName, line: lines.length + 1, description });
      if (required && field.list) missing.push({ field: fullName, line: lines.length + 1, description });
      lines.push(`${margin}${given ? '' : '# '}${lineOf(field.name, value, description)}`);
      if (within) write(within, `${fullName}.`, `${margin}  `);
      else for (const line of entryOf(field)) lines.push(`${margin}# ${line}`);
    }
  }

  write(describeFields(SCHEMAS[kind]), '', '');
  if (markdown) lines.push('---');
  return { text: `${lines.join('\n')}\n`, missing };
}

function initialValue(kind: Kind, fullName: string, name: string | undefined, field: FieldDescription): string {
  if (fullName === (NAME_FIELDS[kind] ?? 'name')) return name === undefined ? '' : yamlOf(name);
  if (field.flag) return 'true';
  if (field.list) return field.fields ? '' : '[]';
  return SAFE_VALUES[`${kind} ${fullName}`] ?? '';
}

/** The fields of an entry of an optional list, or of an optional set of fields. */
function entryOf({ fields, list }: FieldDescription): string[] {
  return (fields ?? []).map((field, index) => {
    const bullet = list ? (index === 0 ? '- ' : '  ') : '';
    return `  ${bullet}${lineOf(field.name, field.flag ? 'true' : '', field.description)}`;
  });
}

function lineOf(name: string, value: string, description: string): string {
  return [`${name}:`, value, description && `# ${description}`].filter(Boolean).join(' ');
}

function yamlOf(text: string): string {
  return stringify(text, { lineWidth: 0 }).trim();
}

import { z } from 'zod';
import { asCode } from '../text/show-characters.ts';
import { innerSchema } from './describe-fields.ts';
import type { FieldPath } from './document.ts';
import { nearest, suggestion } from './nearest.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import type { Problem, ProblemKind } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** Turns an issue of zod into problems with a place, plain words and a hint. */
export function explainIssue(issue: Issue, schema: z.ZodType, file: string, yaml: ParsedYaml): Problem[] {
  const field = fieldName(issue.path);
  const at = (kind: ProblemKind, message: string, hint: string, near?: string): Problem => ({
    kind,
    file,
    ...yaml.locate(issue.path),
    message,
    hint,
    ...(near !== undefined && { nearest: near }),
  });
  const value = valueAt(yaml.value, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const known = fieldsAt(schema, issue.path);
        const near = nearest(key, known);
        const where = field === '' ? '' : ` in ${asCode(field)}`;
        return {
          kind: 'unknown-field',
          file,
          ...yaml.locate([...issue.path, key], true),
          message: `Unknown field ${asCode(key)}${where}.`,
          hint: suggestion(near, `The fields are ${known.join(', ')}.`),
          ...(near !== undefined && { nearest: near }),
        };
      });
    case 'invalid_type':
      if (issue.path.length === 0) {
        return [
          at(
            'invalid-type',
            `The file has ${typeName(value)} instead of fields.`,
            'Write each field on its own line, as `name: value`.',
          ),
        ];
      }
      if (value === undefined) {
        return [
          at(
            'missing-field',
            `The field ${asCode(field)} is missing.`,
            `Add \`${last(issue.path)}:\` with ${article(issue.expected)}.`,
          ),
        ];
      }
      if (typeof value === 'number' && !Number.isFinite(value)) {
        return [at('invalid-value', cannotBe(field, value), `It takes ${article(issue.expected)}.`)];
      }
      return [at('invalid-type', `${asCode(field)} is ${typeName(value)}.`, `It takes ${article(issue.expected)}.`)];
    case 'invalid_value': {
      const values = issue.values.map(String);
      if (value === undefined) {
        return [
          at('missing-field', `The field ${asCode(field)} is missing.`, `Add it with one of ${values.join(', ')}.`),
        ];
      }
      if (typeof value !== 'string') {
        return [at('invalid-type', `${asCode(field)} is ${typeName(value)}.`, `It takes one of ${values.join(', ')}.`)];
      }
      const near = nearest(value, values);
      return [
        at('invalid-value', cannotBe(field, value), suggestion(near, `It takes one of ${values.join(', ')}.`), near),
      ];
    }
    case 'custom':
      if (issue.params?.['problem'] === 'invalid-date') {
        return [
          at(
            'invalid-date',
            `${asCode(String(value))} in ${asCode(field)} is not a date.`,
            'Write it as EDTF: `2022-09-28`, `2022-09`, `2022-09~` (about) or `2022-09-10/2022-09-30`.',
          ),
        ];
      }
      return [at('invalid-value', cannotBe(field, value), `It takes ${issue.message}.`)];
    case 'invalid_union': {
      if (value === undefined)
        return [
          at('missing-field', `The field ${asCode(field)} is missing.`, `Add \`${last(issue.path)}:\` with a text.`),
        ];
      // Of a set of fields what is wrong in it is told, where the union has one.
      const within = typeof value === 'object' && value !== null && !Array.isArray(value);
      const own = within
        ? issue.errors.find((errors) => errors.every(({ path, code }) => code !== 'invalid_type' || path.length > 0))
        : undefined;
      if (own)
        return own.flatMap((each) =>
          explainIssue({ ...each, path: [...issue.path, ...each.path] }, schema, file, yaml),
        );
      const hint =
        issue.message === 'Invalid input'
          ? 'It takes a date, such as `2022-09-28` or `2022-09`.'
          : `It takes ${issue.message}.`;
      if (typeof value === 'string') return [at('invalid-value', cannotBe(field, value), hint)];
      return [at('invalid-type', `${asCode(field)} is ${typeName(value)}.`, hint)];
    }
    case 'invalid_format':
      if (issue.format === 'regex') {
        return [
          at(
            'invalid-id',
            `${asCode(String(value))} in ${asCode(field)} is not an id.`,
            'Write the file’s name without its ending: lower-case letters, digits and single hyphens.',
          ),
        ];
      }
      return [at('invalid-value', cannotBe(field, value), `It takes ${issue.message}.`)];
    case 'too_small':
    case 'too_big':
      return [at('invalid-value', boundMessage(field, value), `It takes ${boundOf(issue)}.`)];
    default:
      return [
        at(
          'invalid-value',
          `${asCode(field)} is not valid: ${issue.message}.`,
          'The content model says what it takes.',
        ),
      ];
  }
}

function boundMessage(field: string, value: unknown): string {
  if (typeof value === 'string' && value.length > 40) return `${asCode(field)} is ${value.length} characters long.`;
  if (Array.isArray(value)) return `${asCode(field)} has ${value.length} entries.`;
  return cannotBe(field, value);
}

/** Says that a value is not right, with the value as YAML writes it where it is a short one. */
function cannotBe(field: string, value: unknown): string {
  if (typeof value === 'object') return `${asCode(field)} is not valid.`;
  return `${asCode(field)} cannot be ${typeof value === 'number' ? yamlNumber(value) : shown(value)}.`;
}

/** A value as YAML writes it, where it is nothing but white space with its quotation marks. */
function shown(value: unknown): string {
  return typeof value === 'string' && value.trim() === '' ? JSON.stringify(value) : asCode(String(value));
}

function yamlNumber(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  return Number.isFinite(value) ? String(value) : value > 0 ? '.inf' : '-.inf';
}

function boundOf(issue: Issue & { code: 'too_small' | 'too_big' }): string {
  if (!/^Too (small|big)/.test(issue.message)) return issue.message;
  return issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
}

/** `quoted[0].person`, as an editor would say it. */
function fieldName(path: FieldPath): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : `${index > 0 ? '.' : ''}${String(step)}`))
    .join('');
}

function last(path: FieldPath): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

function valueAt(root: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | undefined | null)?.[step],
    root,
  );
}

/** The fields that the schema knows at a path, in its order. */
function fieldsAt(schema: z.ZodType, path: FieldPath): string[] {
  let here: z.ZodType = schema;
  for (const step of path) {
    here = fieldsOrInner(here);
    if (here instanceof z.ZodObject) here = here.shape[String(step)];
    else if (here instanceof z.ZodArray) here = here.element as z.ZodType;
  }
  here = fieldsOrInner(here);
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

/** The schema within, or the set of fields that a union has. */
function fieldsOrInner(schema: z.ZodType): z.ZodType {
  const inner = innerSchema(schema);
  if (!(inner instanceof z.ZodUnion)) return inner;
  const options = inner.options.map((option) => innerSchema(option as z.ZodType));
  return options.find((option) => option instanceof z.ZodObject) ?? inner;
}

function typeName(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a set of fields' : `a ${typeof value === 'string' ? 'text' : typeof value}`;
}

const TYPES: Record<string, string> = {
  string: 'a text',
  array: 'a list',
  object: 'fields of its own',
  boolean: 'true or false',
  number: 'a number',
};

function article(expected: string): string {
  return TYPES[expected] ?? expected;
}

import { parseArgs } from 'node:util';
import { articleSchema } from '../../schema/article.ts';
import { isId } from '../../schema/ids.ts';
import { nearest, suggestion } from '../../schema/nearest.ts';
import type { DraftOptions } from '../draft/draft.ts';

/** What the command was asked to do. */
export interface Arguments extends DraftOptions {
  files: string[];
  into: string | undefined;
  json: boolean;
  dryRun: boolean;
  help: boolean;
}

/** A command that cannot be carried out as it was written. */
export class UsageError extends Error {
  override name = 'UsageError';
}

const OPTIONS = {
  topic: { type: 'string', multiple: true },
  kind: { type: 'string' },
  summary: { type: 'string' },
  title: { type: 'string' },
  published: { type: 'string' },
  language: { type: 'string' },
  source: { type: 'string' },
  rights: { type: 'string' },
  holder: { type: 'string' },
  id: { type: 'string' },
  into: { type: 'string' },
  force: { type: 'boolean' },
  json: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Options of one article, which cannot be those of several. */
const OF_ONE = ['id', 'into', 'title', 'summary'] as const;

/** What an article that is there says already. */
const NOT_INTO = ['id', 'title', 'summary', 'kind', 'published', 'language', 'source', 'holder', 'topic'] as const;

/**
 * Parses the words after the command.
 * @throws {UsageError} for an option that there is not, or a value that cannot be right
 */
export function parseArguments(words: readonly string[]): Arguments {
  const { values, positionals: files } = parse(words);
  const help = values.help ?? false;
  if (files.length === 0 && !help) throw new UsageError('Name a file, a folder, or - for standard input.');
  if (files.filter((file) => file === '-').length > 1) throw new UsageError('Standard input can be read once.');
  requireOne(values, files.length);
  for (const name of values.into === undefined ? [] : NOT_INTO) {
    if (values[name] !== undefined)
      throw new UsageError(`--${name} cannot stand beside --into, which keeps the frontmatter.`);
  }
  for (const name of ['id', 'into'] as const) {
    const id = values[name];
    if (id !== undefined && !isId(id)) {
      throw new UsageError(`--${name} is "${id}", which is no id: lower-case letters, digits and single hyphens.`);
    }
  }
  const { shape } = articleSchema;
  checkChoice('kind', values.kind, shape.kind.options);
  checkChoice('rights', values.rights, shape.rights.shape.text.options);
  checkValue('published', values.published, shape.published, 'an EDTF date such as 2022-09-28, 2022-09 or 2022-09~');
  checkValue('language', values.language, shape.language, 'a BCP 47 language tag such as en or pt-BR');
  checkValue('summary', values.summary, shape.summary, 'a text of at most 300 characters');
  checkValue('title', values.title, shape.title, 'a text');
  checkValue('holder', values.holder, shape.rights.shape.holder, 'a text');
  const { topic, 'dry-run': dryRun = false, into, json = false, force = false, rights, help: _, ...texts } = values;
  return {
    ...texts,
    files,
    help,
    into,
    json,
    dryRun,
    force,
    topics: topic ?? [],
    rights: rights as Arguments['rights'],
  };
}

/**
 * Refuses options of one article for several files, such as a folder may hold.
 * @throws {UsageError} which names the option
 */
export function requireOne(given: Partial<Record<(typeof OF_ONE)[number], string | undefined>>, files: number): void {
  const name = files > 1 ? OF_ONE.find((each) => given[each] !== undefined) : undefined;
  if (name !== undefined) throw new UsageError(`--${name} is of one article: name one file.`);
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const [, unknown] = /'(--?[^' ]+)/.exec((error as Error).message) ?? [];
    const name = unknown?.replace(/^-+/, '') ?? '';
    if (name in OPTIONS) throw new UsageError(`${unknown} ${valueWanted(name)}.`);
    const near = nearest(name, Object.keys(OPTIONS));
    throw new UsageError(`${unknown ?? 'This'} is no option. ${suggestion(near && `--${near}`, '')}`.trimEnd());
  }
}

function valueWanted(name: string): string {
  return OPTIONS[name as keyof typeof OPTIONS].type === 'string' ? `takes a value: --${name}=…` : 'takes no value';
}

function checkChoice(name: string, value: string | undefined, choices: readonly string[]): void {
  if (value === undefined || choices.includes(value)) return;
  throw new UsageError(
    `--${name} cannot be "${value}". ${suggestion(nearest(value, choices), `It is one of ${choices.join(', ')}.`)}`,
  );
}

function checkValue(
  name: string,
  value: string | undefined,
  schema: { safeParse(value: unknown): { success: boolean } },
  form: string,
): void {
  if (value !== undefined && !schema.safeParse(value).success) throw new UsageError(`--${name} takes ${form}.`);
}

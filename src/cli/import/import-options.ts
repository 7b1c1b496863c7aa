import type { ImportOptions } from '../../import/command/run-import.ts';
import { articleSchema } from '../../schema/article.ts';
import { isId } from '../../schema/ids.ts';
import { nearest, suggestion } from '../../schema/nearest.ts';
import { type CommandForm, type Given, UsageError } from '../command/arguments.mjs';

/** The options of `npm run import`. */
export const IMPORT_OPTIONS: CommandForm['options'] = {
  topic: {
    takes: 'values',
    placeholder: 'ID',
    help: 'a topic of the article; may be repeated, the first is the main one',
  },
  kind: { takes: 'value', placeholder: 'KIND', help: 'report, analysis, opinion, explainer or interview' },
  summary: { takes: 'value', placeholder: 'TEXT', help: 'in your own words, at most 300 characters' },
  title: { takes: 'value', placeholder: 'TEXT', help: 'the headline, where the page has none' },
  published: { takes: 'value', placeholder: 'DATE', help: 'the date (EDTF), where the page has none' },
  language: { takes: 'value', placeholder: 'TAG', help: 'the language (BCP 47), where the page does not say it' },
  source: { takes: 'value', placeholder: 'ID', help: 'the outlet, one of those in sources/' },
  holder: { takes: 'value', placeholder: 'NAME', help: 'who holds the rights to the original' },
  rights: {
    takes: 'value',
    placeholder: 'RIGHTS',
    help: 'what may be published: link-only (without this option), excerpt, full or retold',
  },
  id: { takes: 'value', placeholder: 'ID', help: 'the article’s id (default: made from the title)' },
  into: { takes: 'value', placeholder: 'ID', help: 'put the text under this article and keep its frontmatter' },
  force: { help: 'replace an existing file; the old version is kept as a hidden file' },
  'dry-run': { help: 'show what would be written, and write nothing' },
  json: {
    help: 'print what was found, one object a line, and write nothing; "npm run --silent import -- …" leaves out npm’s own lines',
  },
};

/** What an article that is there says already. */
const NOT_INTO = ['id', 'title', 'summary', 'kind', 'published', 'language', 'source', 'holder', 'topic'];

/**
 * Reads the options of an import.
 * @throws {UsageError} for a value that cannot be right
 */
export function readImportOptions(given: Given): ImportOptions {
  const files = given.words;
  if (files.length === 0) throw new UsageError('Name a file, a folder, or - for standard input.');
  if (files.filter((file) => file === '-').length > 1) throw new UsageError('Standard input can be read once only.');
  for (const name of given.has('into') ? NOT_INTO : []) {
    if (given.has(name))
      throw new UsageError(
        `--${name} cannot be combined with --into, which keeps the frontmatter. Remove one of them.`,
      );
  }
  const { shape } = articleSchema;
  const { value } = given;
  for (const name of ['id', 'into']) checkId(name, value(name));
  checkChoice('kind', value('kind'), shape.kind.options);
  checkChoice('rights', value('rights'), shape.rights.shape.text.options);
  checkValue('published', value('published'), shape.published, 'an EDTF date such as 2022-09-28, 2022-09 or 2022-09~');
  checkValue('language', value('language'), shape.language, 'a BCP 47 language tag such as en or pt-BR');
  checkValue('summary', value('summary'), shape.summary, 'a text of at most 300 characters');
  checkValue('title', value('title'), shape.title, 'a text');
  checkValue('holder', value('holder'), shape.rights.shape.holder, 'a text');
  return {
    files,
    topics: given.values('topic'),
    kind: value('kind'),
    summary: value('summary'),
    title: value('title'),
    published: value('published'),
    language: value('language'),
    source: value('source'),
    holder: value('holder'),
    rights: value('rights') as ImportOptions['rights'],
    id: value('id'),
    into: value('into'),
    force: given.has('force'),
    dryRun: given.has('dry-run'),
    json: given.has('json'),
  };
}

function checkId(name: string, id: string | undefined): void {
  if (id === undefined || isId(id)) return;
  throw new UsageError(
    `--${name} is "${id}", which is not an id. Ids have lower-case letters, digits and single hyphens.`,
  );
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

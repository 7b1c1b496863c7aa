import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { isFolder } from '../folders/is-folder.ts';
import { writeEditorManifest } from '../integrations/editor-manifest.ts';
import { isId } from '../schema/ids.ts';
import { FOLDERS, FORMATS, fileNameOf, KINDS, type Kind, kindOfFolder } from '../schema/kinds.ts';
import { nearest, suggestion } from '../schema/nearest.ts';
import { proposeSortName } from '../text/sort-name.ts';
import { isSpelledOut } from '../text/spell-out.ts';
import { folderOfCaller, type Given, UsageError } from './command/arguments.mjs';
import { Failure } from './command/failure.mjs';
import { type Command, type CommandIo, runAsProcess } from './command/run-command.mjs';
import { contentSetting } from './content-setting.ts';
import { buildSkeleton } from './new/build-skeleton.ts';
import { chooseId } from './new/choose-id.ts';
import { createCollection } from './new/create-collection.ts';
import { findSimilarNames, readKnown } from './new/find-similar.ts';
import { readLanguage } from './new/read-language.ts';
import { root } from './project.mjs';
import { readSettings } from './settings.ts';

/** `npm run new` */
export const newCommand: Command = {
  name: 'new',
  words: 'KIND "Name"',
  summary: 'Creates a content file and lists the fields you still have to fill in, or a new collection.',
  options: {
    id: {
      takes: 'value',
      placeholder: 'ID',
      help: 'the file’s name without its ending, where the name gives none or another is wanted',
    },
    anyway: { help: 'create the file even if the name already exists' },
  },
  notes:
    `KIND is one of ${KINDS.join(', ')}.\n` +
    'The file’s name, which is its permanent address, is made of the name. In place of a name an id may be given, such ' +
    'as ada-berg: then the name is left to be filled in.\n' +
    'CONTENT_DIR names the content folder, if it is not content/.\n' +
    '"npm run new -- collection DIR" makes a content folder of its own in DIR, with a made-up example article.',
  run: (given, io) => (given.words[0] === COLLECTION ? startCollection(given, io) : createFile(given, io)),
};

/** What is no kind of content, and can be made new as well. */
const COLLECTION = 'collection';

async function startCollection(given: Given, { env, stdout }: CommandIo): Promise<void> {
  const [, name, ...more] = given.words;
  if (name === undefined || more.length > 0)
    throw new UsageError('Name one folder for the collection: npm run new -- collection my-collection.');
  const option = ['id', 'anyway'].find((each) => given.has(each));
  if (option !== undefined) throw new UsageError(`--${option} cannot be combined with ${COLLECTION}. Remove it.`);
  const folder = resolve(folderOfCaller(newCommand, env), name);
  await createCollection(folder, name);
  const setting = contentSetting(folder);
  stdout.write(
    [
      `${name}: a collection with one example article, which is made up and says so.`,
      '',
      'See it, and follow it as you write:',
      `  ${setting}npm run dev`,
      'Import pages that you saved:',
      `  ${setting}npm run import -- page.html`,
      '',
      `Give it a name in ${join(name, 'site.yaml')}.`,
      '',
    ].join('\n'),
  );
}

async function createFile(given: Given, { env, stdout }: CommandIo): Promise<void> {
  const kind = readKind(given.words[0]);
  const text = readName(kind, given.words.slice(1));
  const { name, id: chosen } = chooseId(text);
  const id = given.value('id') ?? chosen;
  if (!isId(id)) throw new UsageError(explainNoId(text, given.value('id')));

  const { contentDir, contentName } = readSettings(env, root);
  if (!(await isFolder(contentDir)))
    throw new Failure(`There is no content folder ${contentName}. Create it, or name another with CONTENT_DIR.`);
  const known = await readKnown(kind, contentDir);
  const { same, near } = name === undefined ? { same: [], near: [] } : findSimilarNames(name, known);
  const shown = (file: string) => `${contentName}/${FOLDERS[kind]}/${file}`;
  const taken = known.find(({ file }) => stemOf(file) === id);
  if (taken) {
    const whose = name === undefined || same.includes(taken) ? '' : `: ${JSON.stringify(taken.names[0])}`;
    throw new Failure(
      `${shown(taken.file)} already exists${whose}. Nothing was written. For a different one, choose another id with --id.`,
    );
  }
  const former = known.find(({ formerly }) => formerly.includes(id));
  if (former)
    throw new Failure(
      `${shown(former.file)} had the id "${id}" before, and its old address leads there. Nothing was written. Choose another id with --id.`,
    );
  if (same.length > 0 && !given.has('anyway')) {
    throw new Failure(
      `${JSON.stringify(name)} already exists: ${same.map(({ file }) => shown(file)).join(', ')}. Nothing was written. ` +
        'If you mean another, add --anyway.',
    );
  }

  const file = fileNameOf(kind, id);
  const path = join(contentDir, FOLDERS[kind], file);
  const sortName =
    kind === 'person' && name !== undefined ? proposeSortName(name, await readLanguage(contentDir)) : undefined;
  const { text: skeleton, missing } = buildSkeleton(kind, name, { schema: schemaSeenFrom(path, kind), sortName });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, skeleton, { flag: 'wx' });
  // Without it the file is written all the same, and an editor completes nothing in it.
  if (FORMATS[kind] === 'markdown') await writeEditorManifest(root, contentDir).catch(() => undefined);

  const lines = [
    shown(file),
    ...[...same, ...near].map((other) => `There is already ${other.names[0]}: ${shown(other.file)}`),
  ];
  if (name !== undefined && id === chosen && isSpelledOut(name))
    lines.push(
      '',
      `The id "${id}" is spelled letter by letter from the name. For another, delete the file and give --id, or rename it ` +
        `later: npm run rename -- ${kind} ${id} new-id`,
    );
  if (sortName?.doubt)
    lines.push('', `Check \`sortName\`, under which a list has the name: ${sortName.sortName} is a proposal.`);
  if (missing.length === 0) lines.push('', 'Nothing else is required.');
  else {
    const width = Math.max(...missing.map(({ field }) => field.length));
    lines.push('', 'Fill in:');
    for (const { field, line, description } of missing)
      lines.push(`  line ${String(line).padStart(2)}  ${field.padEnd(width)}  ${description}`);
    lines.push('', '"npm run check" reports what is still missing.');
  }
  stdout.write(`${lines.join('\n')}\n`);
}

/** A file's name without its ending. */
function stemOf(file: string): string {
  return file.slice(0, file.lastIndexOf('.'));
}

/** A kind by its name, or by the name of its folder. */
function readKind(word: string | undefined): Kind {
  const kind = KINDS.find((each) => each === word) ?? kindOfFolder(word ?? '');
  if (kind) return kind;
  if (word === undefined) throw new UsageError('Say what to create: npm run new -- person "Ada Berg".');
  throw new UsageError(
    `"${word}" is not a kind of content. ${suggestion(nearest(word, [...KINDS, COLLECTION]), `The kinds are ${KINDS.join(', ')}.`)}`,
  );
}

function readName(kind: Kind, words: readonly string[]): string {
  // A name without quotation marks comes as several words.
  const name = words
    .join(' ')
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (name === '') throw new UsageError(`Give the ${kind} a name: npm run new -- ${kind} "Name".`);
  if (PATH.test(name))
    throw new UsageError(
      `${JSON.stringify(name)} is a path. Give the name of the ${kind} as readers see it: npm run new -- ${kind} "Name".`,
    );
  return name;
}

/** What looks like the path of a file and not like a name: `../x`, `/x`, `C:\\x`, `people/ada-berg.md`. "AC/DC" is a name. */
const PATH = /^[.~]{0,2}[\\/]|(?:^|[\\/])\.{1,2}(?:[\\/]|$)|\\|\.(?:md|markdown|ya?ml|html?|txt)$/i;

function explainNoId(name: string, id: string | undefined): string {
  if (id !== undefined) return `"${id}" is not an id. Ids have lower-case letters, digits and single hyphens.`;
  return `No id can be made from "${name}", because ids use only a–z, 0–9 and hyphens. Give one with --id.`;
}

/**
 * The path from a YAML file to the JSON Schema of its kind; undefined where it is on another drive. In Markdown a comment
 * that names the schema is read by nothing, and keeps Astro’s language server from using its own.
 */
function schemaSeenFrom(file: string, kind: Kind): string | undefined {
  if (FORMATS[kind] === 'markdown') return undefined;
  const path = relative(dirname(resolve(file)), join(root, 'schemas', `${kind}.json`));
  return isAbsolute(path) ? undefined : path.replaceAll('\\', '/');
}

if (import.meta.main) await runAsProcess(newCommand);

import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { writeEditorManifest } from '../integrations/editor-manifest.ts';
import { isId } from '../schema/ids.ts';
import { FOLDERS, FORMATS, KINDS, type Kind, kindOfFolder } from '../schema/kinds.ts';
import { nearest, suggestion } from '../schema/nearest.ts';
import { Failure } from './command/failure.mjs';
import { buildSkeleton } from './new/build-skeleton.ts';
import { chooseId } from './new/choose-id.ts';
import { findSimilar } from './new/find-similar.ts';
import { readKnown, stemOf } from './new/read-known.ts';
import { root } from './run.mjs';
import { printError, readArguments, UsageError } from './usage.ts';

const HELP = `npm run new -- KIND "Name"      makes a content file to fill in

KIND is one of ${KINDS.join(', ')}.
The file's name, which is its permanent address, is made of the name. In place of a name an id may be given, such as
ada-berg: then the name is left to be filled in.

  --id ID      the file's name without its ending, where the name gives none or another is wanted
  --anyway     make the file although something of that name is there already
  --help       this text

CONTENT_DIR names the content folder, if it is not content/.`;

/** `npm run new`: writes a content file that is valid as far as its name goes, and tells what is to be filled in. */
async function makeFile(): Promise<void> {
  const { flags, values, words } = readArguments(process.argv.slice(2), { id: 'value', anyway: 'flag', help: 'flag' });
  if (flags.has('help')) return console.log(HELP);
  const kind = readKind(words[0]);
  const given = readName(kind, words.slice(1));
  const { name, id: chosen } = chooseId(given);
  const id = values.get('id') ?? chosen;
  if (!isId(id)) throw new UsageError(noId(given, values.get('id')));

  const folder = process.env['CONTENT_DIR'] || 'content';
  const isFolder = await stat(folder).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new Failure(`There is no content folder ${folder}. Make it, or name another with CONTENT_DIR.`);
  const known = await readKnown(kind, join(folder, FOLDERS[kind]));
  const taken = known.find(({ file }) => stemOf(file) === id);
  const shown = (file: string) => `${folder}/${FOLDERS[kind]}/${file}`;
  if (taken)
    throw new Failure(
      `${shown(taken.file)} already exists. Nothing was written. If you mean another, give its file a name of its own with --id.`,
    );
  const { same, near } = name === undefined ? { same: [], near: [] } : findSimilar(name, known);
  const [first] = same;
  if (first && !flags.has('anyway')) {
    throw new Failure(
      `${JSON.stringify(name)} already exists: ${same.map(({ file }) => shown(file)).join(', ')}. Nothing was written. ` +
        'If you mean another, add --anyway.',
    );
  }

  const file = `${id}${FORMATS[kind] === 'markdown' ? '.md' : '.yaml'}`;
  const path = join(folder, FOLDERS[kind], file);
  const { text, missing } = buildSkeleton(kind, name, schemaSeenFrom(path, kind));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { flag: 'wx' });
  // Without it the file is written all the same, and an editor completes nothing in it.
  if (FORMATS[kind] === 'markdown') await writeEditorManifest(root, resolve(folder)).catch(() => undefined);

  console.log(shown(file));
  for (const other of [...same, ...near]) console.log(`There is already ${other.names[0]}: ${shown(other.file)}`);
  if (missing.length === 0) return console.log('\nNothing else is required.');
  const width = Math.max(...missing.map(({ field }) => field.length));
  console.log('\nFill in:');
  for (const { field, line, description } of missing)
    console.log(`  line ${String(line).padStart(2)}  ${field.padEnd(width)}  ${description}`);
  console.log('\n"npm run check" tells what is still missing.');
}

/** A kind by its name, or by the name of its folder. */
function readKind(word: string | undefined): Kind {
  const kind = KINDS.find((each) => each === word) ?? kindOfFolder(word ?? '');
  if (kind) return kind;
  if (word === undefined) throw new UsageError(`Say what to make: npm run new -- person "Ada Berg".\n\n${HELP}`);
  throw new UsageError(
    `"${word}" is no kind of content. ${suggestion(nearest(word, KINDS), `The kinds are ${KINDS.join(', ')}.`)}`,
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
  return name;
}

function noId(name: string, id: string | undefined): string {
  if (id !== undefined) return `"${id}" is no id. Ids have lower-case letters, digits and single hyphens.`;
  return `"${name}" gives no id, since ids have the letters a to z and digits alone. Give one with --id.`;
}

/**
 * The way from a YAML file to the JSON Schema of its kind; undefined where it is on another drive. In Markdown a comment
 * that names the schema is read by nothing, and keeps Astro’s language server from using its own.
 */
function schemaSeenFrom(file: string, kind: Kind): string | undefined {
  if (FORMATS[kind] === 'markdown') return undefined;
  const way = relative(dirname(resolve(file)), join(root, 'schemas', `${kind}.json`));
  return isAbsolute(way) ? undefined : way.replaceAll('\\', '/');
}

await makeFile().catch(printError);

import { join } from 'node:path';
import { writeEditorManifest } from '../integrations/editor-manifest.ts';
import { openContentCache } from '../loaders/content-cache.ts';
import { undoInterrupted } from '../rename/change-files.ts';
import { planRename, type RenamePlan, renameEntity } from '../rename/rename-entity.ts';
import { isId } from '../schema/ids.ts';
import { FOLDERS, KINDS, type Kind, kindOfFolder } from '../schema/kinds.ts';
import { nearest, suggestion } from '../schema/nearest.ts';
import { count } from '../text/lists.ts';
import { UsageError } from './command/arguments.mjs';
import { type Command, runAsProcess } from './command/run-command.mjs';
import { root } from './project.mjs';
import { readSettings } from './settings.ts';

/** `npm run rename` */
export const renameCommand: Command = {
  name: 'rename',
  words: 'KIND OLD NEW',
  summary:
    'Gives a content file another id, in all files that refer to it at once. The old address leads to the new one from the next build on.',
  options: { 'dry-run': { help: 'show what would be changed, and write nothing' } },
  notes:
    `KIND is one of ${KINDS.join(', ')}.\n` +
    'All files are changed or none. Where the command is killed meanwhile, the next one first puts everything back.\n' +
    'CONTENT_DIR names the content folder, if it is not content/.',
  async run(given, { env, stdout }) {
    const { contentDir, contentName, basePath } = readSettings(env, root);
    const isUndone = !given.has('dry-run') && (await undoInterrupted(contentDir));
    if (isUndone) stdout.write('A renaming was interrupted. Its files are as they were before it.\n');
    if (isUndone && given.words.length === 0) return;
    const [kindWord, from = '', to = '', ...more] = given.words;
    const kind = readKind(kindWord);
    if (from === '' || to === '' || more.length > 0)
      throw new UsageError(`Name the ${kind}, and its new id: npm run rename -- ${kind} old-id new-id.`);
    if (!isId(to)) throw new UsageError(`"${to}" is no id. An id has lower-case letters, digits and single hyphens.`);
    if (from === to) throw new UsageError(`The ${kind} has the id "${to}" already.`);
    const settings = {
      folder: contentDir,
      name: contentName,
      base: basePath,
      publicDir: join(root, 'public'),
      cache: await openContentCache(root),
    };
    const renaming = { kind, from, to };
    if (given.has('dry-run')) {
      const plan = await planRename(settings, renaming);
      stdout.write(`${formatReferences(plan, contentName)}${summarize(plan)}; nothing was written.\n`);
      return;
    }
    const plan = await renameEntity(settings, renaming);
    await writeEditorManifest(root, contentDir).catch(() => undefined);
    stdout.write(
      `${summarize(plan)}.\n/${FOLDERS[kind]}/${from}/ leads to /${FOLDERS[kind]}/${to}/ from the next build on.\n`,
    );
  },
};

function readKind(word = ''): Kind {
  const kind = KINDS.find((each) => each === word) ?? kindOfFolder(word);
  if (kind) return kind;
  const near = nearest(word, KINDS);
  throw new UsageError(
    word === ''
      ? `Name a kind, an id and its new form: npm run rename -- person old-id new-id.`
      : `There is no kind "${word}". ${suggestion(near, `The kinds are ${KINDS.join(', ')}.`)}`,
  );
}

function formatReferences({ references }: RenamePlan, contentName: string): string {
  return references
    .map(
      ({ file, line, column, before, after }) =>
        `${contentName}/${file}:${line}:${column}\n  - ${before}\n  + ${after}\n`,
    )
    .join('');
}

function summarize({ moved: [from, to], references }: RenamePlan): string {
  const files = new Set(references.map(({ file }) => file)).size;
  const where = references.length > 0 ? ` in ${count(files, 'file')}` : '';
  return `${from} → ${to}, with ${count(references.length, 'reference')}${where}`;
}

if (import.meta.main) await runAsProcess(renameCommand);

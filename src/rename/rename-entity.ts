import { rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { formatReport } from '../domain/format-problems.ts';
import { type CheckSettings, createCheck } from '../fix/find-problems.ts';
import { withCopy } from '../fix/fix-folder.ts';
import { applyEdits } from '../fix/text-edits.ts';
import { type ContentFile, listContent, readContentFile } from '../loaders/list-content.ts';
import { FOLDERS, type Kind } from '../schema/kinds.ts';
import { nearest, suggestion } from '../schema/nearest.ts';
import { splitContentFile } from '../schema/split-content-file.ts';
import { type Position, positionAt } from '../text/position.ts';
import { asCode } from '../text/show-characters.ts';
import { addFormerId } from './add-former-id.ts';
import { ChangeError, changeFiles, type FileChange, isPlainFile } from './change-files.ts';
import { type FileParts, findReferences, type Renaming } from './find-references.ts';

/** A reference that is changed. */
interface ChangedReference extends Position {
  /** Below the content folder, before the renaming. */
  file: string;
  /** The line with the old id, and with the new one. */
  before: string;
  after: string;
}

/** What renaming something changes. */
export interface RenamePlan {
  /** The file that gets another name, before and after. */
  moved: [from: string, to: string];
  references: ChangedReference[];
  changes: FileChange[];
}

/** The collection in which something is renamed. */
export interface RenameSettings extends CheckSettings {
  /** The content folder as messages name it. */
  name: string;
}

/** A content file as it is written. */
interface SourceFile extends ContentFile {
  source: string;
}

/**
 * Finds out what renaming something changes, and that the changed collection is as sound as it was.
 * @throws {ChangeError} where the collection has faults, where there is nothing of the old id, where the new one is taken, or
 *   where a reference is written in a way that is not understood
 */
export async function planRename(settings: RenameSettings, renaming: Renaming): Promise<RenamePlan> {
  const { folder } = settings;
  const { kind, from, to } = renaming;
  const sound = await createCheck(settings)();
  if (sound.problems.length > 0)
    throw new ChangeError(
      `${formatReport(sound.problems, settings.name)}\nThe collection has faults, so nothing was renamed. Fix them first.`,
    );
  const files = await readFiles(folder);
  const idsOf = (of: ContentFile['kind']) => new Set(files.filter((each) => each.kind === of).map(({ id }) => id));
  const [ids, people] = [idsOf(kind), idsOf('person')];
  const own = files.find((each) => each.kind === kind && each.id === from);
  if (!own)
    throw new ChangeError(
      `There is no ${kind} ${asCode(from)} in ${FOLDERS[kind]}/. ${suggestion(nearest(from, ids), 'Nothing was renamed.')}`,
    );
  if (ids.has(to))
    throw new ChangeError(
      `There is a ${kind} ${asCode(to)} already in ${FOLDERS[kind]}/. Choose another id. Where both are the same, make one of them: delete ` +
        `${own.file}, add ${asCode(`formerly: [${from}]`)} to the other file, and write ${asCode(to)} where "npm run check" names ${asCode(from)}.`,
    );
  const rival = ({ person: 'organization', organization: 'person' } as Partial<Record<Kind, Kind>>)[kind];
  if (rival && idsOf(rival).has(to))
    throw new ChangeError(
      `There is ${rival === 'person' ? 'a person' : 'an organization'} ${asCode(to)}, and a quotation names its speaker by the id alone. Choose another id.`,
    );
  if (!(await isPlainFile(folder, own.file)))
    throw new ChangeError(`${own.file} is a link to another file. Rename it by hand, and add \`formerly: [${from}]\`.`);

  const moved: RenamePlan['moved'] = [own.file, `${FOLDERS[kind]}/${to}${extname(own.file)}`];
  const references: ChangedReference[] = [];
  const changes: FileChange[] = [];
  for (const file of files) {
    const edits = findReferences(partsOf(file), renaming, (id) => people.has(id));
    const text = applyEdits(file.source, edits);
    for (const edit of edits.toSorted((a, b) => a.start - b.start))
      references.push({
        file: file.file,
        ...positionAt(file.source, edit.start, 1),
        before: lineAt(file.source, edit.start),
        after: lineAt(applyEdits(file.source, [edit]), edit.start),
      });
    if (file === own) {
      const { yaml, yamlStart } = partsOf({ ...file, source: text });
      const after = text.slice(0, yamlStart) + addFormerId(yaml, from, to) + text.slice(yamlStart + yaml.length);
      changes.push(
        { file: moved[1], before: undefined, after },
        { file: own.file, before: file.source, after: undefined },
      );
    } else if (edits.length > 0) changes.push({ file: file.file, before: file.source, after: text });
  }
  await requireSound(settings, changes);
  return { moved, references, changes };
}

/** Renames something: all files or none. @throws as `planRename`, or where a file was changed meanwhile */
export async function renameEntity(settings: RenameSettings, renaming: Renaming): Promise<RenamePlan> {
  const plan = await planRename(settings, renaming);
  await changeFiles(settings.folder, plan.changes);
  return plan;
}

async function readFiles(folder: string): Promise<SourceFile[]> {
  const { files } = await listContent(folder);
  return Promise.all(
    files.map(async (file) => {
      const read = await readContentFile(folder, file.file);
      if ('problem' in read) throw new ChangeError(`${file.file}: ${read.problem.message}`);
      return { ...file, source: read.raw };
    }),
  );
}

/** Checks a copy of the collection with the changes made. */
async function requireSound(settings: RenameSettings, changes: readonly FileChange[]): Promise<void> {
  const { problems } = await withCopy(settings, async (copy) => {
    for (const { file, after } of changes) {
      const path = join(copy.folder, file);
      await (after === undefined ? rm(path) : writeFile(path, after));
    }
    return createCheck(copy)();
  });
  if (problems.length > 0)
    throw new ChangeError(
      `${formatReport(problems, settings.name)}\nThis is what would be wrong after the renaming, so nothing was renamed.`,
    );
}

function partsOf({ kind, id, source, file }: SourceFile): FileParts {
  const parts = splitContentFile(kind, source);
  if (!parts) throw new ChangeError(`${file} does not begin with frontmatter.`);
  return { kind, id, ...parts };
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end < 0 ? undefined : end).trim();
}

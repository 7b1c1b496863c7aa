import { join } from 'node:path';
import { type CheckSettings, compareProblems, createCheck, type Found } from '../fix/find-problems.ts';
import { fixFolder, previewFixes } from '../fix/fix-folder.ts';
import { isFolder } from '../folders/is-folder.ts';
import { openContentCache } from '../loaders/content-cache.ts';
import { watchFolders } from '../loaders/watch-folders.ts';
import { createReporter, type Reporter } from './check/print-report.ts';
import { type Given, UsageError } from './command/arguments.mjs';
import { type Command, type CommandIo, runAsProcess } from './command/run-command.mjs';
import { builtBasePath } from './output/output-folder.ts';
import { root } from './project.mjs';
import { readSettings, type SiteSettings } from './settings.ts';

/** `npm run check` */
export const checkCommand: Command = {
  name: 'check',
  summary: 'Reports everything that is wrong with the content.',
  options: {
    fix: {
      help:
        'fix what is certain, report each change, and check again: the order of fields; a misspelt id, field or value ' +
        'that can mean only one; straight quotation marks in a marked quotation of a text that has typographic ones',
    },
    'dry-run': { help: 'with --fix: report what would be changed, and write nothing' },
    watch: { help: 'check again at every change, until Ctrl-C' },
    originals: {
      takes: 'value',
      placeholder: 'DIR',
      help: 'compare the articles with their originals in DIR as well',
    },
    built: {
      takes: 'optional value',
      placeholder: 'DIR',
      help: 'search the built site in DIR, or in dist/, for words that rights or drafts keep out of it',
    },
    json: {
      help: 'print one JSON object a line and nothing else; "npm run --silent check -- --json" leaves out npm’s own lines',
    },
  },
  notes:
    'CONTENT_DIR names the content folder, if it is not content/; OUT_DIR that of the built site, if it is not dist/.\n' +
    'The exit code is 1 if anything stops a build, and 2 if the command was called wrongly.',

  async run(given, io) {
    requireFitting(given);
    const settings = await readCheckSettings(given, readSettings(io.env, root));
    const reporter = createReporter(settings.folder, io);
    if (given.has('watch')) return await watch(settings, reporter, io);

    const dryRun = given.has('dry-run');
    const fixed = given.has('fix') ? await (dryRun ? previewFixes(settings) : fixFolder(settings)) : undefined;
    const found = fixed?.found ?? (await createCheck(settings)());
    if (given.has('json')) {
      reporter.printJson(found, fixed?.fixes ?? [], dryRun);
    } else {
      if (fixed) reporter.printFixes(fixed.fixes, dryRun);
      reporter.printReport(found);
    }
    return found.problems.length > 0 ? 1 : 0;
  },
};

function requireFitting(given: Given): void {
  if (given.has('dry-run') && !given.has('fix')) throw new UsageError('--dry-run works with --fix only. Add --fix.');
  const other = ['fix', 'json', 'built'].find((name) => given.has(name));
  if (given.has('watch') && other)
    throw new UsageError(`--watch cannot be combined with --${other}. Remove one of them.`);
}

async function readCheckSettings(given: Given, settings: SiteSettings): Promise<CheckSettings> {
  const originals = given.value('originals');
  if (originals !== undefined && !(await isFolder(originals)))
    throw new UsageError(`There is no folder ${originals}. Name the one with the originals after --originals.`);
  const built = given.value('built') ?? (given.has('built') ? settings.outName : undefined);
  if (built !== undefined && (await builtBasePath(built)) === undefined)
    throw new UsageError(
      `${built} holds no built site. Run "npm run build" first, or name the site's folder after --built.`,
    );
  return {
    folder: settings.contentName,
    base: settings.basePath,
    publicDir: join(root, 'public'),
    cache: await openContentCache(root),
    ...(originals !== undefined && { originals }),
    ...(built !== undefined && { built }),
  };
}

/** Checks again at every change, until the command is interrupted. */
async function watch(
  settings: CheckSettings,
  reporter: Reporter,
  { stdout, untilInterrupted }: CommandIo,
): Promise<void> {
  const end = untilInterrupted();
  const check = createCheck(settings);
  let last: Found | undefined;
  const task = async (cause: string) => {
    // A folder may vanish while it is read: the next change or look brings another check.
    const found = await check().catch(() => undefined);
    if (!found || end.aborted) return;
    const difference =
      last && compareProblems([...last.problems, ...last.warnings], [...found.problems, ...found.warnings]);
    const isNews = !difference || difference.added.length + difference.fixed.length > 0;
    if (cause === 'wait' && !isNews) return;
    last = found;
    if (stdout.isTTY) stdout.write('\u001b[2J\u001b[3J\u001b[H');
    else if (cause !== 'start') stdout.write('\n');
    reporter.printReport(found);
    if (difference) reporter.printDifference(difference);
    stdout.write(`\nWatching ${settings.folder}; press Ctrl-C to stop.\n`);
  };
  await watchFolders([settings.folder, ...(settings.originals ? [settings.originals] : [])], task, end);
}

if (import.meta.main) await runAsProcess(checkCommand);

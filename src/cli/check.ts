import { stat } from 'node:fs/promises';
import { type CheckSettings, compareProblems, createCheck, type Found } from '../fix/find-problems.ts';
import { fixFolder, previewFixes } from '../fix/fix-folder.ts';
import { printDifference, printFixes, printJson, printReport } from './check/print-report.ts';
import { watchFolders } from './check/watch-folders.ts';
import { builtBasePath } from './output/output-folder.ts';
import { type Arguments, printError, readArguments, UsageError } from './usage.ts';

const HELP = `npm run check                   tells everything that is wrong with the content, at once

  --fix              mends what is certain, tells each change, and checks again: the order of fields; a misspelt id,
                     field or value that can mean only one; straight quotation marks in a marked quotation of a text
                     that has typographic ones
  --fix --dry-run    tells what --fix would change, and writes nothing
  --watch            checks again at every change, until Ctrl-C
  --originals DIR    holds the articles against their originals in DIR as well
  --built [DIR]      searches the built site in DIR, or in dist/, for words that rights or drafts keep out of it
  --json             prints one object a line
  --help             this text

Options follow two hyphens: npm run check -- --fix. CONTENT_DIR names the content folder, if it is not content/;
OUT_DIR that of the built site, if it is not dist/.
The exit code is 1 if anything stops a build, and 2 if the command was called wrongly.`;

/** `npm run check`: tells everything that is wrong with the content folder; exit code 1 if anything stops a build. */
async function run(): Promise<void> {
  const called = readArguments(process.argv.slice(2), {
    fix: 'flag',
    'dry-run': 'flag',
    watch: 'flag',
    originals: 'value',
    built: 'optional',
    json: 'flag',
    help: 'flag',
  });
  if (called.flags.has('help')) return console.log(HELP);
  requireSense(called);
  const { flags, values } = called;
  const originals = values.get('originals');
  if (originals !== undefined) await requireFolder(originals);
  const built = values.get('built') ?? (flags.has('built') ? process.env['OUT_DIR'] || 'dist' : undefined);
  if (built !== undefined) await requireBuilt(built);
  const settings: CheckSettings = {
    folder: process.env['CONTENT_DIR'] || 'content',
    base: process.env['BASE_PATH'] || '/',
    ...(originals !== undefined && { originals }),
    ...(built !== undefined && { built }),
  };
  if (flags.has('watch')) return await watch(settings);

  const dryRun = flags.has('dry-run');
  const mending = flags.has('fix') ? await (dryRun ? previewFixes(settings) : fixFolder(settings)) : undefined;
  const found = mending?.found ?? (await createCheck(settings)());
  if (flags.has('json')) {
    printJson(found, mending?.fixes ?? [], settings, dryRun);
  } else {
    if (mending) printFixes(mending.fixes, settings, dryRun);
    printReport(found, settings);
  }
  process.exitCode = found.problems.length > 0 ? 1 : 0;
}

function requireSense({ flags, values, words }: Arguments): void {
  const [word] = words;
  if (word !== undefined) {
    throw new UsageError(
      `"${word}" is no option. The content folder is named with CONTENT_DIR; --help tells the options.`,
    );
  }
  if (flags.has('dry-run') && !flags.has('fix')) throw new UsageError('--dry-run goes with --fix. Add it.');
  const other = ['fix', 'json', 'built'].find((name) => flags.has(name) || values.has(name));
  if (flags.has('watch') && other) throw new UsageError(`--watch does not go with --${other}. Leave one of them out.`);
}

async function requireFolder(folder: string): Promise<void> {
  const isFolder = await stat(folder).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (!isFolder)
    throw new UsageError(`There is no folder ${folder}. Name the one with the originals after --originals.`);
}

async function requireBuilt(folder: string): Promise<void> {
  if ((await builtBasePath(folder)) !== undefined) return;
  throw new UsageError(
    `${folder} holds no built site. Run "npm run build" first, or name the site's folder after --built.`,
  );
}

/** Checks again at every change, until the process is told to end. */
async function watch(settings: CheckSettings): Promise<void> {
  const end = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end.abort());
  const check = createCheck(settings);
  let last: Found | undefined;
  const task = async (cause: string) => {
    // A folder may vanish while it is read: the next change or look brings another check.
    const found = await check().catch(() => undefined);
    if (!found || end.signal.aborted) return;
    const difference =
      last && compareProblems([...last.problems, ...last.warnings], [...found.problems, ...found.warnings]);
    const isNews = !difference || difference.added.length + difference.mended.length > 0;
    if (cause === 'wait' && !isNews) return;
    last = found;
    if (process.stdout.isTTY) console.clear();
    else if (cause !== 'start') console.log('');
    printReport(found, settings);
    if (difference) printDifference(difference, settings);
    console.log(`\nWatching ${settings.folder}; Ctrl-C ends.`);
  };
  await watchFolders([settings.folder, ...(settings.originals ? [settings.originals] : [])], task, end.signal);
}

await run().catch(printError);

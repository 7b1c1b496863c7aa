import { count } from '../../text/lists.ts';
import { printableLine } from '../../text/one-line.ts';
import type { Capture, FoundValue } from '../capture.ts';
import type { Draft } from '../draft/draft.ts';

/** What became of one file. */
export interface ImportOutcome {
  name: string;
  capture?: Capture;
  draft?: Draft;
  /** Where the former version of a replaced file is kept, below the content folder. */
  former?: string[];
  /** Why nothing did. */
  error?: string;
}

/** Formats what an editor should know of one imported file: what was written, what was found and where, what to look at. */
export function formatOutcome({ name, capture, draft, former = [], error }: ImportOutcome, isDry: boolean): string {
  if (error !== undefined || !capture || !draft) return `${printableLine(name)}: ${error ?? ''}`;
  const paths = draft.files.map(({ path }) => path);
  const article = paths.at(-1) ?? '';
  const lines = [`${article}, ${isDry ? 'not written, ' : ''}from ${printableLine(name)}`];
  const stubs = paths.slice(0, -1);
  if (stubs.length > 0) lines.push(`  new files: ${stubs.join(', ')}`);
  lines.push(`  ${describe(capture)}`, `  ${countQuotations(draft)}; ${countRemoved(capture)}`);
  for (const path of former) lines.push(`  former version: ${path}`);
  if (draft.lost.length > 0)
    lines.push('  lost with the former text:', ...draft.lost.map((each) => `    - ${printableLine(each)}`));
  if (draft.checks.length > 0) lines.push('  to check:', ...draft.checks.map((each) => `    - ${printableLine(each)}`));
  return lines.join('\n');
}

/** The last lines of a run. */
export function formatTotal(outcomes: readonly ImportOutcome[], isDry: boolean): string {
  const done = outcomes.flatMap(({ draft }) => draft ?? []);
  const failed = outcomes.length - done.length;
  const checks = done.reduce((sum, { checks }) => sum + checks.length, 0);
  const look = checks === 0 ? '' : ` ${count(checks, 'note')} to check, each marked "# check:" in its file.`;
  const next = done.length === 0 || isDry ? '' : ' Next: npm run check';
  const failures = failed === 0 ? '' : `, ${failed} failed`;
  return `${count(done.length, 'article')} ${isDry ? 'would be written' : 'written'}${failures}.${look}${next}`;
}

function describe({ title, authors, published, source, url }: Capture): string {
  const said = (name: string, found: FoundValue<string> | undefined) =>
    found ? `${name} ${printableLine(found.value)} (${found.from})` : `no ${name}`;
  const by = authors.map(({ value, from }) => `${printableLine(value.name)} (${from})`).join(', ');
  const facts = [
    said('title', title),
    by === '' ? 'no byline' : `by ${by}`,
    said('date', published),
    said('outlet', source),
  ];
  return [...facts, ...(url ? [said('address', url)] : [])].join('; ');
}

function countQuotations({ marked, unmarked }: Draft): string {
  return `${count(marked, 'quotation')} marked${unmarked === 0 ? '' : `, ${unmarked} left as text`}`;
}

function countRemoved({ removed }: Capture): string {
  if (removed.length === 0) return 'nothing was left out';
  const reasons = [...Map.groupBy(removed, ({ reason }) => reason)].map(([reason, list]) =>
    list.length === 1 ? reason : `${reason} ×${list.length}`,
  );
  return `${count(removed.length, 'piece')} left out of the page (${reasons.join(', ')})`;
}

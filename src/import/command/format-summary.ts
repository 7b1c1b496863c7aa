import type { RightsText } from '../../schema/rights.ts';
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

/** The last lines of a run. @param setting what names the content folder to the next command */
export function formatTotal(outcomes: readonly ImportOutcome[], isDry: boolean, setting = ''): string {
  const done = outcomes.flatMap(({ draft }) => draft ?? []);
  const failed = outcomes.length - done.length;
  const checks = done.reduce((sum, { checks }) => sum + checks.length, 0);
  const look = checks === 0 ? '' : ` ${count(checks, 'note')} to check, each marked "# check:" in its file.`;
  const failures = failed === 0 ? '' : `, ${failed} failed`;
  const lines = [`${count(done.length, 'article')} ${isDry ? 'would be written' : 'written'}${failures}.${look}`];
  lines.push(...describeRights(done));
  if (done.length > 0 && !isDry) lines.push(`Next: ${setting}npm run check`);
  return lines.join('\n');
}

/** What a built site shows of an article under each kind of rights. */
const SHOWN: Record<RightsText, string> = {
  'link-only': 'the metadata and a link to the original, and neither the text nor its quotations',
  excerpt: 'the metadata, the first paragraph and the quotations, and not the rest of the text',
  full: 'the whole text',
  retold: 'the whole text, as one that you have retold in your own words',
};

/** What will be shown of the articles, and how to change it. */
function describeRights(drafts: readonly Draft[]): string[] {
  const byRights = [...Map.groupBy(drafts, ({ rights }) => rights)];
  const shown = byRights.flatMap(([rights, list]) => {
    const which = list.length === 1 ? `articles/${list[0]?.id}.md` : count(list.length, 'article');
    return rights ? [`With the rights "${rights}", the site shows of ${which} ${SHOWN[rights]}.`] : [];
  });
  if (shown.length === 0) return [];
  return [
    ...shown,
    'To show more or less, change "rights.text" in the file, or import it again with --rights and --force.',
  ];
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

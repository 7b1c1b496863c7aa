import type { Cue } from './cues.ts';
import { lastSign } from './sentences.ts';
import { type Clause, isDash } from './subjects.ts';
import { isWorkTitle } from './work-titles.ts';

/** For each token that is a quotation, the cue that says whose words it holds. */
export function assignCues(clause: Clause, cues: readonly Cue[], text: string): Map<number, Cue> {
  const assigned = new Map<number, Cue>();
  let [next, last] = [0, -1];
  for (const [at, token] of clause.tokens.entries()) {
    while (next < cues.length && (cues[next] as Cue).verb < at) {
      last = next;
      next += 1;
    }
    if (token.kind !== 'quote' || isWorkTitle(clause, at)) continue;
    const before = last < 0 ? undefined : cues[last];
    const after = cues[next] ?? (before && before.outerFrom > at ? before : undefined);
    const cue = chooseCue(clause, at, before, after, text);
    if (cue) assigned.set(at, cue);
  }
  return assigned;
}

function chooseCue(
  clause: Clause,
  at: number,
  before: Cue | undefined,
  after: Cue | undefined,
  text: string,
): Cue | undefined {
  if (after && isNextTo(clause, at, after) && !(before && introduces(clause, at, before))) return after;
  if (before && before.outerTo < at && (before.use !== 'source' || isNear(clause, before, at))) return before;
  if (after && after.outerFrom > at && follows(after) && !/[.]/.test(lastSign(text, clause.tokens[at] as never)))
    return after;
  return undefined;
}

/** Whether a colon, or nothing, stands between a cue and the quotation behind it. */
function introduces({ tokens }: Clause, at: number, cue: Cue): boolean {
  return cue.outerTo < at && tokens[at - 1]?.text === ':';
}

/** Whether a cue follows at once on a quotation. */
function isNextTo({ tokens }: Clause, at: number, cue: Cue): boolean {
  if (cue.carried || (cue.use === 'name' && cue.outerFrom !== cue.verb)) return false;
  const gap = cue.outerFrom - at;
  if (gap === 1) return true;
  const between = tokens[at + 1];
  return gap === 2 && between !== undefined && (between.text === ',' || isDash(between));
}

/** Whether a cue at the end of a sentence speaks for all before it. */
function follows(cue: Cue): boolean {
  return cue.use === 'source' || (cue.use === 'speak' && !cue.complete && !cue.carried);
}

/** A source named before a quotation counts for the clause that follows it. */
function isNear({ tokens }: Clause, cue: Cue, at: number): boolean {
  for (let index = cue.outerTo + 1; index < at; index += 1) if (tokens[index]?.text === ';') return false;
  return true;
}

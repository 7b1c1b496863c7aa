import type { QuotedSpan } from '../../text/quotation-marks.ts';
import type { FoundQuotation } from '../quotation.ts';
import { type Cue, isWorkTitle } from './cues.ts';
import { isEvident } from './entities.ts';
import { type Attribution, type Earlier, inherit } from './inherit.ts';
import type { Entity } from './mentions.ts';
import type { ReadSentence, ReadText } from './read-text.ts';
import { type Context, type Frame, NOBODY, nameOf, type Outcome, resolveSubject } from './resolve-subject.ts';
import { type Clause, isDash, type Subject } from './subjects.ts';
import { lastSign } from './tokens.ts';
import { BODIES } from './word-lists.ts';

/** How many sentences back anything is looked for. */
const MEMORY = 14;
const UNCLOSED = 'The quotation is not closed; it was taken to end with its paragraph.';

/** Gives every quotation of a text its speaker, sentence by sentence. */
export function attribute(read: ReadText): FoundQuotation[] {
  const found = new Map<QuotedSpan, Attribution>();
  const frames: Frame[] = [];
  const named: Entity[] = [];
  const met = new Set<Entity>();
  let earlier: Earlier = { attribution: undefined, sentence: undefined, speakers: 0 };
  for (const [number, sentence] of read.sentences.entries()) {
    const { clause, cues, block } = sentence;
    const frame = makeFrame(sentence, read.authors, met);
    const context: Context & { frames: Frame[] } = {
      frames: [...frames.slice(-MEMORY), frame],
      named,
      text: read.text,
    };
    if (sentence.main && BODIES.has(sentence.main.head)) frame.body = resolveSubject(sentence.main, clause, context);
    const outcomes = resolveCues(sentence, frame, context);
    const assigned = assignCues(clause, cues, read.text);
    let last: Attribution | undefined;
    for (const [at, { span }] of clause.tokens.entries()) {
      if (!span) continue;
      const cue = assigned.get(at);
      const attribution = cue
        ? { outcome: outcomes.get(cue) ?? NOBODY, cue: cueText(read.text, sentence, cue), block }
        : inherit(sentence, at, earlier, read.sentences[number + 1], context);
      if (!attribution) continue;
      found.set(span, attribution);
      last = attribution;
      if (!cue && attribution.outcome.speaker && sentence.main) frame.outcome = attribution.outcome;
    }
    const indirect = cues.findLast((cue) => cue.use !== 'name' && outcomes.get(cue)?.speaker);
    if (!last && indirect)
      last = { outcome: outcomes.get(indirect) ?? NOBODY, cue: cueText(read.text, sentence, indirect), block };
    const changes =
      last && earlier.attribution?.block === block && last.outcome.entity !== earlier.attribution.outcome.entity;
    const speakers = (earlier.sentence?.block === block ? earlier.speakers : 0) + (changes ? 1 : 0);
    earlier = { attribution: last ?? earlier.attribution, sentence, speakers };
    frames.push(frame);
    for (const { entities } of clause.mentions) {
      for (const entity of entities) {
        named.push(entity);
        met.add(entity);
      }
    }
  }
  return read.spans.map((span) => present(span, found.get(span), read.text));
}

/** Whether a dependent verb has been given a subject that nothing shows to be a person: `Start by saying`. */
function isIdle({ carried, subject }: Cue): boolean {
  return (
    carried &&
    subject.kind === 'name' &&
    !subject.mention?.entities.some((entity) => entity.speaks || isEvident(entity) || entity.words.length > 2)
  );
}

/** Whom each cue of a sentence means; what it tells of the speaker is noted in the frame. */
function resolveCues(
  { clause, cues, block }: ReadSentence,
  frame: Frame,
  context: Context & { frames: Frame[] },
): Map<Cue, Outcome> {
  const outcomes = new Map<Cue, Outcome>();
  for (const cue of cues) {
    const outcome = isIdle(cue) ? NOBODY : resolveSubject(cue.subject, clause, context);
    outcomes.set(cue, outcome);
    learnGender(cue.subject, outcome);
    if (!outcome.speaker) continue;
    if (context.frames.length < 2 * MEMORY)
      context.frames.push({ block, outcome, topic: undefined, body: undefined, introduces: false, others: [] });
    if (cue.use !== 'name') frame.outcome = outcome;
  }
  return outcomes;
}

function makeFrame(
  { clause, main, block }: ReadSentence,
  authors: ReadonlySet<string>,
  met: ReadonlySet<Entity>,
): Frame {
  const people = clause.mentions.flatMap(({ entities }) => (entities.length === 1 ? entities : []));
  const counted = people.filter((entity) => !authors.has(nameOf(entity).toLowerCase()));
  const [topic] = main?.mention?.entities ?? [];
  return {
    block,
    outcome: undefined,
    topic,
    body: undefined,
    introduces: topic !== undefined && !met.has(topic),
    others: counted.filter((entity) => entity !== topic),
  };
}

function learnGender({ kind, head }: Subject, { entity, doubt }: Outcome): void {
  if (kind === 'pronoun' && entity?.kind === 'person' && !doubt && (head === 'he' || head === 'she'))
    entity.gender ??= head;
}

function cueText(text: string, { clause }: ReadSentence, cue: Cue): string {
  return text.slice(clause.tokens[cue.from]?.start, clause.tokens[cue.to]?.end);
}

function present(span: QuotedSpan, attribution: Attribution | undefined, text: string): FoundQuotation {
  const { start, end, outerStart, outerEnd, parts, isClosed } = span;
  const speaker = attribution?.outcome.speaker;
  const doubts = [attribution?.outcome.doubt, isClosed ? undefined : UNCLOSED].filter((doubt) => doubt !== undefined);
  const cue = speaker ? attribution?.cue : undefined;
  const quotation: FoundQuotation = {
    text: text.slice(start, end),
    speaker,
    cue,
    start,
    end,
    outerStart,
    outerEnd: isClosed ? outerEnd : end,
    parts,
  };
  return doubts.length > 0 ? { ...quotation, doubt: doubts.join(' ') } : quotation;
}

/** For each token that is a quotation, the cue that says whose words it holds. */
function assignCues(clause: Clause, cues: readonly Cue[], text: string): Map<number, Cue> {
  const assigned = new Map<number, Cue>();
  let [next, last] = [0, -1];
  for (const [at, token] of clause.tokens.entries()) {
    while (next < cues.length && (cues[next] as Cue).verb < at) {
      last = next;
      next += 1;
    }
    if (token.kind !== 'quote' || isWorkTitle(clause, at)) continue;
    const before = last < 0 ? undefined : cues[last];
    const cue = chooseCue(clause, at, before, cues[next], text);
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

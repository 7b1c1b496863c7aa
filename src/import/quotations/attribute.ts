import type { FoundQuotation } from '../quotation.ts';
import { assignCues } from './assign-cues.ts';
import type { Cue } from './cues.ts';
import { type Frame, NOBODY, nameOf, type Outcome } from './discourse.ts';
import { type Entity, isEvident } from './entities.ts';
import { type Attribution, type Earlier, inherit } from './inherit.ts';
import type { QuotedSpan } from './quoted-spans.ts';
import type { ReadSentence, ReadText } from './read-text.ts';
import { type Context, resolveSubject } from './resolve-subject.ts';
import type { Subject } from './subjects.ts';
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
    if (earlier.sentence?.block !== block) earlier.speakers = 0;
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
    earlier = { attribution: last ?? earlier.attribution, sentence, speakers: earlier.speakers + (changes ? 1 : 0) };
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
  const { start, end } = span;
  const speaker = attribution?.outcome.speaker;
  const doubts = [attribution?.outcome.doubt, span.closed ? undefined : UNCLOSED].filter(
    (doubt) => doubt !== undefined,
  );
  const cue = speaker ? attribution?.cue : undefined;
  const quotation: FoundQuotation = { text: text.slice(start, end), speaker, cue, start, end };
  return doubts.length > 0 ? { ...quotation, doubt: doubts.join(' ') } : quotation;
}

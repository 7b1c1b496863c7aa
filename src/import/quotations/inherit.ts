import { isWorkTitle } from './cues.ts';
import { isEvident } from './entities.ts';
import type { ReadSentence } from './read-text.ts';
import { byEntity, type Context, type Outcome, resolveSubject } from './resolve-subject.ts';
import { isDash } from './subjects.ts';
import { maySpeak } from './word-lists.ts';

/** Whose words a quotation holds, and the words that say so. */
export interface Attribution {
  outcome: Outcome;
  cue: string | undefined;
  /** The number of the paragraph of the cue. */
  block: number;
}

/** What came before a sentence. */
export interface Earlier {
  /** The last attribution. */
  attribution: Attribution | undefined;
  sentence: ReadSentence | undefined;
  /** How often the speaker has changed in the paragraph of that sentence. */
  speakers: number;
}

/** Whose words a quotation is that has no cue of its own: told by a colon, or by what was said before. */
export function inherit(
  sentence: ReadSentence,
  at: number,
  earlier: Earlier,
  next: ReadSentence | undefined,
  context: Context,
): Attribution | undefined {
  const { clause, block } = sentence;
  if (isWorkTitle(clause, at)) return undefined;
  const below = next && next.block <= block + 1 && isAlone(sentence) ? bySignature(next, -1, context) : undefined;
  const signed = bySignature(sentence, at, context) ?? below;
  if (signed) return signed;
  if (clause.tokens[at - 1]?.text === ':') return byMainSubject(sentence, at - 1, context);
  const before = earlier.sentence;
  if (!before || at !== 0 || !isAlone(sentence)) return undefined;
  const announced = before.clause.tokens.at(-1)?.text === ':';
  if (announced && before.block >= block - 1) return byColonBefore(before, earlier, context);
  if (before.block === block) {
    if (earlier.attribution?.block === block) return { ...earlier.attribution, block };
    return byTopic(before, context);
  }
  if (before.block !== block - 1 || earlier.attribution?.block !== before.block) return undefined;
  return continued(earlier.attribution, earlier.speakers > 0, block);
}

/** A paragraph that is nothing but a quotation goes on with the words of the one before. */
function continued({ outcome, cue }: Attribution, several: boolean, block: number): Attribution | undefined {
  if (!outcome.speaker) return undefined;
  const doubt = several ? 'The paragraph before has more than one speaker; the last was taken.' : undefined;
  return { outcome: { ...outcome, doubt: doubt ?? outcome.doubt }, cue, block };
}

function isAlone({ clause }: ReadSentence): boolean {
  return clause.tokens.every(({ kind, text }) => kind === 'quote' || /^[.,;!?…—–-]$/.test(text));
}

/** `Lee was blunt: “…”` */
function byMainSubject(
  { clause, main, block }: ReadSentence,
  colon: number,
  context: Context,
): Attribution | undefined {
  if (!main || main.outerTo >= colon || /[^\p{L},]/u.test(clause.tokens[main.to + 1]?.text ?? '')) return undefined;
  if (main.kind === 'noun' && !maySpeak(main.head)) return undefined;
  const outcome = resolveSubject(main, clause, context);
  if (!outcome.speaker || outcome.speaker.unnamed || !isEstablished(outcome)) return undefined;
  const to = colon - main.to > 7 ? main.to + 1 : colon - 1;
  return { outcome, cue: context.text.slice(clause.tokens[main.from]?.start, clause.tokens[to]?.end), block };
}

/** Whether somebody is surely a person or a body, and not a capitalized word. */
function isEstablished({ entity }: Outcome): boolean {
  return entity !== undefined && (entity.kind === 'organization' ? entity.speaks : isEvident(entity));
}

/** A paragraph that ends with a colon brings the one behind it. */
function byColonBefore(before: ReadSentence, { attribution }: Earlier, context: Context): Attribution | undefined {
  if (attribution && attribution.block === before.block && before.cues.length > 0) return attribution;
  return byMainSubject(before, before.clause.tokens.length - 1, context);
}

/** `Lee welcomed the ruling. “It is a good day.”` */
function byTopic({ clause, main, block }: ReadSentence, context: Context): Attribution | undefined {
  if (!main || main.kind === 'noun') return undefined;
  const resolved = resolveSubject(main, clause, context);
  const { entity } = resolved;
  if (!entity || !isEstablished(resolved)) return undefined;
  const outcome = byEntity(
    entity,
    `No words say whose the quotation is; the sentence before is about ${entity.words.join(' ')}.`,
  );
  const next = clause.tokens[main.to + 1];
  const to = next?.kind === 'word' ? main.to + 1 : main.to;
  return { outcome, cue: context.text.slice(clause.tokens[main.from]?.start, clause.tokens[to]?.end), block };
}

/** `“…” — Ann Lee`, on one line or on two: then `at` is before the line with the name. */
function bySignature({ clause, block }: ReadSentence, at: number, context: Context): Attribution | undefined {
  const { tokens, mentionAt } = clause;
  if (!isDash(tokens[at + 1])) return undefined;
  const mention = mentionAt[at + 2];
  const [entity] = mention?.entities ?? [];
  const behind = tokens[(mention?.to ?? 0) + 1];
  if (!mention || !entity || mention.entities.length > 1 || (behind && !/^[,.]$/.test(behind.text))) return undefined;
  const cue = context.text.slice(tokens[at + 1]?.start, tokens[mention.to]?.end);
  return { outcome: byEntity(entity), cue, block };
}

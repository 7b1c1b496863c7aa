import type { Cue } from './cues.ts';
import { readPhraseAfter } from './phrase-after.ts';
import type { Clause, Subject } from './subjects.ts';
import { isPossessive, type Token } from './tokens.ts';
import { PREPOSITIONS } from './word-lists.ts';

const SPEECH_NOUNS = new Set(
  `words word phrase term claim claims statement statements remarks remark comments comment description assertion assertions
  warning warnings call calls message answer reply response argument admission accusation insistence suggestion verdict tweet post
  letter speech motto slogan pledge promise vow demand complaint characterization characterisation declaration`.split(
    /\s+/,
  ),
);

/** `according to Lee`, `in the words of Lee`. */
export function readSource(clause: Clause, at: number): Cue | undefined {
  const { tokens } = clause;
  const lower = (offset: number) => tokens[at + offset]?.lower;
  const length =
    lower(0) === 'according' && lower(1) === 'to'
      ? 2
      : lower(0) === 'in' && lower(1) === 'the' && /^words?$/.test(lower(2) ?? '') && lower(3) === 'of'
        ? 4
        : 0;
  if (length === 0) return undefined;
  const subject = readPhraseAfter(clause, at + length);
  if (!subject) return undefined;
  const end = endOfInsert(clause, subject.outerTo);
  return {
    subject,
    use: 'source',
    verb: at,
    from: at,
    to: subject.to,
    outerFrom: at,
    outerTo: end,
    complete: false,
    carried: false,
  };
}

/** `Lee’s claim that`, `her words`. */
export function readSpeechNoun(clause: Clause, at: number): Cue | undefined {
  const { tokens, mentionAt } = clause;
  const token = tokens[at] as Token;
  if (!SPEECH_NOUNS.has(token.lower)) return undefined;
  for (let from = at - 1; from >= 0 && from > at - 4; from -= 1) {
    const owner = tokens[from] as Token;
    const mention = mentionAt[from];
    if (mention?.to === from && isPossessive(owner)) {
      const subject: Subject = {
        kind: 'name',
        from: mention.from,
        to: from,
        outerFrom: mention.from,
        outerTo: from,
        mention,
        beside: undefined,
        head: '',
        of: undefined,
      };
      return {
        subject,
        use: 'name',
        verb: at,
        from: mention.from,
        to: at,
        outerFrom: mention.from,
        outerTo: at,
        complete: true,
        carried: false,
      };
    }
    if (owner.lower === 'his' || owner.lower === 'her') {
      const head = owner.lower === 'his' ? 'he' : 'she';
      const subject: Subject = {
        kind: 'pronoun',
        from,
        to: from,
        outerFrom: from,
        outerTo: from,
        mention: undefined,
        beside: undefined,
        head,
        of: undefined,
      };
      return {
        subject,
        use: 'name',
        verb: at,
        from,
        to: at,
        outerFrom: from,
        outerTo: at,
        complete: true,
        carried: false,
      };
    }
    if (owner.kind !== 'word' || PREPOSITIONS.has(owner.lower)) return undefined;
  }
  return undefined;
}

/** Where something added to a name between commas ends. */
export function endOfInsert({ tokens }: Clause, to: number): number {
  if (tokens[to + 1]?.text !== ',') return to;
  for (let at = to + 2; at < to + 40; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'quote' || /^[.,;:]$/.test(token.text)) return at - 1;
  }
  return to;
}

import { readSource, readSpeechNoun } from './cue-sources.ts';
import { readVerb } from './cue-verbs.ts';
import type { VerbUse } from './speech-verbs.ts';
import type { Clause, Subject } from './subjects.ts';
import { maySpeak } from './unnamed-speakers.ts';

/** Words that say who speaks. */
export interface Cue {
  subject: Subject;
  use: VerbUse | 'source';
  /** The token that stands for the speaking: the verb, or `according`. */
  verb: number;
  /** First and last token of the words that say so. */
  from: number;
  to: number;
  /** First and last token of the cue with everything added to its subject. */
  outerFrom: number;
  outerTo: number;
  /** Whether the verb has words of its own for what was said, so that no quotation before it is needed. */
  complete: boolean;
  /** Whether the subject was taken from further off: of `adding`, `and called`. */
  carried: boolean;
}

/** The cues of a sentence, in the order of their verbs. */
export function findCues(clause: Clause): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < clause.tokens.length; at += 1) {
    const cue = readSource(clause, at) ?? readVerb(clause, at, cues.at(-1)) ?? readSpeechNoun(clause, at);
    if (cue && (cue.subject.kind !== 'noun' || maySpeak(cue.subject.head))) cues.push(cue);
  }
  return cues;
}

/**
 * Cues in French, German and Spanish, of the simplest shapes only: a verb or a source beside a name.
 *
 *     « Il pleut », a déclaré Ann Lee.   Laut Jo Park ist es „nass“.   «Llueve», dijo Ann Lee.
 */

import type { Cue } from './cues.ts';
import { type Clause, nameSubject } from './subjects.ts';
import { lowerAt } from './tokens.ts';
import { wordSet } from './word-lists.ts';

/** By language: the commonest forms of verbs of speech, and the words for “according to”. */
const CUE_WORDS: ReadonlyMap<string, { verbs: ReadonlySet<string>; sources: ReadonlySet<string> }> = new Map([
  wordsOf(
    'fr',
    'dit déclare déclaré affirme affirmé explique expliqué ajoute ajouté estime estimé écrit assure assuré raconte souligne souligné',
    'selon',
  ),
  wordsOf(
    'de',
    'sagt sagte gesagt erklärt erklärte schreibt schrieb betont betonte meint meinte fügte ergänzte kritisierte warnte fragte',
    'laut zufolge',
  ),
  wordsOf(
    'es',
    'dice dijo declara declaró afirma afirmó explica explicó añade añadió asegura aseguró escribe escribió señaló advirtió preguntó',
    'según',
  ),
]);

function wordsOf(language: string, verbs: string, sources: string) {
  return [language, { verbs: wordSet(verbs), sources: wordSet(sources) }] as const;
}

/**
 * The cues of a sentence in another language.
 * @param language a BCP 47 tag; none are found for a language that is not listed
 */
export function findCuesIn(clause: Clause, language: string): Cue[] {
  const words = CUE_WORDS.get(language.toLowerCase().split('-')[0] ?? '');
  if (!words) return [];
  const { tokens, mentionAt } = clause;
  const cues: Cue[] = [];
  for (const [at, { lower }] of tokens.entries()) {
    const isSource = words.sources.has(lower);
    if (mentionAt[at] || !(isSource || words.verbs.has(lower))) continue;
    const mention = mentionAt[at + 1] ?? (isSource ? undefined : mentionBefore(clause, at));
    if (!mention) continue;
    const [from, to] = [Math.min(at, mention.from), Math.max(at, mention.to)];
    const use = isSource ? 'source' : 'speak';
    cues.push({
      subject: nameSubject(mention),
      use,
      verb: at,
      from,
      to,
      outerFrom: from,
      outerTo: to,
      hasObject: false,
      borrowsSubject: false,
    });
  }
  return cues;
}

/** The name before a verb, or before its auxiliary: `Ann Lee a déclaré`. */
function mentionBefore({ mentionAt, tokens }: Clause, verb: number) {
  return mentionAt[verb - 1] ?? (/^(?:a|hat|ha)$/.test(lowerAt(tokens, verb - 1)) ? mentionAt[verb - 2] : undefined);
}

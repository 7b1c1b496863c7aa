import type { Cue } from './cues.ts';
import { type Clause, nameSubject } from './subjects.ts';

/** The commonest forms of verbs of speech, and words that mean “according to”, by language. */
const LANGUAGES: ReadonlyMap<string, { verbs: ReadonlySet<string>; sources: ReadonlySet<string> }> = new Map([
  entry(
    'fr',
    'dit déclare déclaré affirme affirmé explique expliqué ajoute ajouté estime estimé écrit assure assuré raconte souligne souligné',
    'selon',
  ),
  entry(
    'de',
    'sagt sagte gesagt erklärt erklärte schreibt schrieb betont betonte meint meinte fügte ergänzte kritisierte warnte fragte',
    'laut zufolge',
  ),
  entry(
    'es',
    'dice dijo declara declaró afirma afirmó explica explicó añade añadió asegura aseguró escribe escribió señaló advirtió preguntó',
    'según',
  ),
]);

function entry(language: string, verbs: string, sources: string) {
  return [language, { verbs: new Set(verbs.split(' ')), sources: new Set(sources.split(' ')) }] as const;
}

/** The cues of a sentence in another language than English, of the simplest shapes: a verb or a source beside a name. */
export function findCuesIn(clause: Clause, language: string): Cue[] {
  const words = LANGUAGES.get(language.toLowerCase().split('-')[0] ?? '');
  if (!words) return [];
  const { tokens, mentionAt } = clause;
  const cues: Cue[] = [];
  for (const [at, { lower }] of tokens.entries()) {
    const source = words.sources.has(lower);
    if (mentionAt[at] || !(source || words.verbs.has(lower))) continue;
    const mention = mentionAt[at + 1] ?? (source ? undefined : mentionBefore(clause, at));
    if (!mention) continue;
    const [from, to] = [Math.min(at, mention.from), Math.max(at, mention.to)];
    const use = source ? 'source' : 'speak';
    cues.push({
      subject: nameSubject(mention),
      use,
      verb: at,
      from,
      to,
      outerFrom: from,
      outerTo: to,
      complete: false,
      carried: false,
    });
  }
  return cues;
}

/** The name before a verb, over an auxiliary: `Ann Lee a déclaré`. */
function mentionBefore({ mentionAt, tokens }: Clause, verb: number) {
  return (
    mentionAt[verb - 1] ?? (/^(?:a|hat|ha)$/.test(tokens[verb - 1]?.lower ?? '') ? mentionAt[verb - 2] : undefined)
  );
}

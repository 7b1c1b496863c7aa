/**
 * Cues in other languages than English:
 *
 *     « Il pleut », a déclaré la maire Ann Lee.     a verb and its subject behind it, with a role or without
 *     Ann Lee, maire de Brask, a déclaré : « … »     the subject before it
 *     « Il pleut », a-t-elle ajouté.                 a pronoun
 *     «Llueve», añadió.                              a verb whose pronoun is left out
 *     Laut Jo Park ist es „nass“.                    a source
 */

import { type Cue, cueOf } from './cues.ts';
import { isLikelyPerson, pronounOf } from './link-mentions.ts';
import type { Mention } from './mentions.ts';
import { isRussianFirstName, isRussianSubject, looksGenitive } from './russian-names.ts';
import { lengthOfSource, type SpeechWords, speechWordsOf } from './speech-words.ts';
import { type Clause, nameSubject, phraseSubject, type Subject } from './subjects.ts';
import { isDash, lowerAt, type Token } from './tokens.ts';
import { wordSet } from './word-lists.ts';

/** How many words a role between a verb and its subject may have: `глава района`. */
const MAX_ROLE_WORDS = 7;

/** How many tokens an insertion between a subject and its verb may have. */
const MAX_INSERTION_TOKENS = 20;

/** A verb with its pronoun: `dit-elle`, `a-t-il`. */
const JOINED_PRONOUN = /^(\p{L}+)-(?:t-)?(il|elle)$/u;

/**
 * The cues of a sentence in another language; undefined for English and for a language of which nothing is known.
 * @param language a BCP 47 tag
 */
export function findCuesIn(clause: Clause, language: string): Cue[] | undefined {
  const words = speechWordsOf(language);
  if (!words) return undefined;
  const cues: Cue[] = [];
  for (let at = 0; at < clause.tokens.length; at += 1) {
    if (clause.tokens[at]?.kind !== 'word') continue;
    const cue =
      parseCiting(clause, at) ??
      parsePlural(clause, at, words) ??
      parseJoinedSource(clause, at) ??
      parseReporting(clause, at, words) ??
      parseSource(clause, at, words) ??
      parseJoinedPronoun(clause, at, words) ??
      parseVerb(clause, at, words, cues) ??
      parseUnknownVerb(clause, at, words) ??
      parseNameless(clause, at, words);
    if (cue) cues.push(NOT_ALONE.some((isNot) => isNot(clause, cue)) ? namelessCue(at) : cue);
  }
  const called = findCalledInClause(clause, words);
  return [...cues, ...called].filter((cue) => !isSourceOfReport(clause, cue, cues)).toSorted((a, b) => a.verb - b.verb);
}

/** Words before what may not be so. */
const IF = wordSet('si wenn falls se если אם إذا');

/** `Si Ann Lee dit « oui »`: nobody has said it. */
function isSupposed({ tokens }: Clause, { subject, verb }: Cue): boolean {
  return subject.from < verb && IF.has(lowerAt(tokens, subject.from - 1));
}

/** What shows that the words of a cue are not those of its subject alone. */
const NOT_ALONE: readonly ((clause: Clause, cue: Cue) => boolean)[] = [
  isSupposed,
  isJoinedByAnother,
  isRequestToSay,
  isOfSource,
  isOfOwned,
];

/** Words that join another to a subject, and words before them: `a dit Ann Lee, puis Jo Park`, `selon Ann Lee et Jo Park`. */
const JOINING = wordSet('et und y e en и');
const AFTERWARDS = wordSet('puis ensuite dann danach später luego después poi depois toen daarna затем потом');

/** Whether another speaks too, who is named behind the subject of a cue: `sagte erst Ann Lee, dann Jo Park.` */
function isJoinedByAnother({ tokens, mentionAt }: Clause, { subject, verb, use }: Cue): boolean {
  if (!subject.mention || (subject.from < verb && use !== 'source')) return false;
  let at = subject.to + 1;
  if (tokens[at]?.text === ',') at += 1;
  const from = at;
  while (at < from + 3 && (JOINING.has(lowerAt(tokens, at)) || AFTERWARDS.has(lowerAt(tokens, at)))) at += 1;
  const other = mentionAt[at];
  if (at === from || !other) return false;
  const next = tokens[other.to + 1];
  return next?.kind !== 'word' || (use === 'source' && lowerAt(tokens, at - 1) !== 'en');
}

/** German nouns of those who belong to somebody. */
const OWNED =
  /(?:anwalt|anwältin|verteidiger|sprecher|berater|vertreter|manager|biograf|nachfolger|vorgänger|kollege|nachbar|freund|assistent|mitarbeiter|schüler|partner)(?:in)?$|^(?:sohn|tochter|bruder|schwester|frau|mann|mutter|vater|witwe|witwer)$/u;

/**
 * Whether a name looks as one that says whose the noun before it is, so that somebody else may speak: `der Anwalt Karl Hagens`,
 * `адвокат Зураба Попова назвал`.
 */
function isOfOwned({ tokens }: Clause, { subject: { mention }, verb }: Cue): boolean {
  const [entity] = mention?.entities ?? [];
  if (!mention || !entity || entity.words.length < 2) return false;
  const noun = tokens[mention.nameFrom - 1];
  if (/\p{Script=Cyrillic}/u.test(entity.words[0] ?? ''))
    // A woman of such a name would have a verb of the feminine.
    return noun?.kind === 'word' && /л(?:ся)?$/u.test(lowerAt(tokens, verb)) && looksGenitive(mention.words);
  const hasArticle = /^(?:der|die)$/.test(lowerAt(tokens, mention.nameFrom - 2));
  const isGenitive = /\p{Ll}s$/u.test(entity.words.at(-1) ?? '') && !entity.isConfirmed;
  return hasArticle && isGenitive && OWNED.test(noun?.lower ?? '');
}

/** Verbs by which somebody is asked or told to do something. */
const ASKING = wordSet(`
  demande demandé prie prié ordonne ordonné interdit conseille conseillé invite invité enjoint veut voulait oblige obligé bittet bat bitten fordert forderte
  verlangt verlangte rät riet befiehlt befahl drängt drängte pide pidió pedido ordena ordenó exige exigió ruega rogó manda mandó quiere quería chiede
  chiesto ordina ordinato impone imposto invita vuole voleva pede pediu mandou ordenou quer queria vraagt vroeg gevraagd beveelt wil wilde verzoekt verzocht
  попросил попросила просит просил просила велел велела приказал приказала потребовал потребовала призвал призвала хочет советует посоветовал посоветовала
  ביקש ביקשה דרש דרשה הורה הורתה طلب طلبت طالب طالبت
`);

/** What somebody is asked to do: to say what is quoted. */
const TO_SAY = wordSet(`
  dire répéter répondre écrire crier déclarer dise répète réponde écrive sagen wiederholen antworten schreiben rufen zugeben decir repetir
  responder escribir gritar dijera dijese diga repita repitiera responda escriba ripetere rispondere scrivere gridare dica dicesse ripeta
  risponda dizer escrever dissesse repetisse zeggen herhalen antwoorden schrijven roepen zegt сказать говорить повторить ответить
  написать сказал сказала לומר להגיד לענות לכתוב שיאמר שתאמר يقول تقول يكتب تكتب
`);

/** `Ann Lee a demandé à Jo Park de dire « … »`, `Ann Lee forderte Jo Park auf, „…“ zu sagen`: nobody has said it. */
function isRequestToSay({ tokens }: Clause, { verb, to }: Cue): boolean {
  if (![verb, to].some((at) => ASKING.has(lowerAt(tokens, at)))) return false;
  const quote = tokens.findIndex(({ kind }, at) => at > verb && kind === 'quote');
  if (quote < 0) return false;
  const isColon = tokens[quote - 1]?.text === ':';
  const around = [quote - 1, quote - 2, quote + 1, quote + 2].filter((at) => at > Math.max(verb, to));
  return !isColon && around.some((at) => TO_SAY.has(lowerAt(tokens, at)));
}

/** Words before somebody whose words another only passes on. */
const BASED_ON =
  /(?:citant|citando a?|sur la foi de|unter berufung auf|en referencia a|onder verwijzing naar|met verwijzing naar|со ссылкой на|ссылаясь на|בהסתמך על|نقلا عن|نقلاً عن) $/u;

/** Whether a cue names somebody whom another cites: `Как сообщил Иван Попов со ссылкой на Анну Белову`. */
function isOfSource({ tokens, mentionAt }: Clause, { subject }: Cue): boolean {
  const quote = tokens.findIndex(({ kind }, at) => at > subject.to && kind === 'quote');
  return tokens.slice(0, quote < 0 ? tokens.length : quote).some((_, at) => {
    if (at < subject.from || mentionAt[at]?.from !== at) return false;
    const before = [at - 3, at - 2, at - 1].map((place) => `${lowerAt(tokens, place)} `).join('');
    return BASED_ON.test(before);
  });
}

/** Somebody of whom no more is known speaks. */
function namelessCue(at: number): Cue {
  return cueOf({ subject: phraseSubject('noun', at, at, ''), use: 'speak', verb: at, from: at, to: at });
}

/** Verbs whose subject gives the words of somebody else: `cite Ann Lee : « … »`, `« … », zitiert die Zeitung Ann Lee`. */
const CITING_VERBS = wordSet(`
  cite citait rapporte rapportait zitiert zitierte cita citó citaba citato citava citou citeert citeerde
  цитирует процитировал процитировала приводит привёл привела передаёт передает ציטט ציטטה מצטט מצטטת
`);

function parseCiting(clause: Clause, at: number): Cue | undefined {
  return CITING_VERBS.has(lowerAt(clause.tokens, at)) && !clause.mentionAt[at] ? namelessCue(at) : undefined;
}

/** Endings of verbs in the plural, each with that of the singular which lists have. */
const PLURAL_ENDINGS: readonly [plural: RegExp, singular: string][] = [
  [/(?:rent|nt)$/u, ''],
  [/sent$/u, 't'],
  [/n$/u, ''],
  [/en$/u, ''],
  [/en$/u, 't'],
  [/den$/u, ''],
  [/ieron$/u, 'ió'],
  [/eron$/u, 'o'],
  [/aron$/u, 'ó'],
  [/aram$/u, 'ou'],
  [/eram$/u, 'eu'],
  [/ram$/u, ''],
  [/iram$/u, 'iu'],
  [/em$/u, ''],
  [/m$/u, ''],
  [/ro$/u, ''],
  [/ono$/u, 'e'],
  [/no$/u, ''],
  [/и$/u, ''],
  [/ют$/u, 'ет'],
  [/ят$/u, 'ит'],
  [/ו$/u, ''],
];
const PLURAL_AUXILIARIES = wordSet(
  'ont avaient auraient hanno avevano avrebbero han habían habrían têm tinham haben hatten hebben hadden',
);

/** Whether a verb of speech is in the plural: `sagten`, `ont déclaré`. */
function isPluralVerb({ tokens }: Clause, at: number, { verbs, between }: SpeechWords): boolean {
  const verb = lowerAt(tokens, at);
  if (PLURAL_ENDINGS.some(([ending, singular]) => ending.test(verb) && verbs.has(verb.replace(ending, singular))))
    return !verbs.has(verb);
  if (!verbs.has(verb)) return false;
  for (let before = at - 1; before >= at - 3; before -= 1) {
    if (PLURAL_AUXILIARIES.has(lowerAt(tokens, before))) return true;
    if (!between.has(lowerAt(tokens, before))) return false;
  }
  return false;
}

/** How far the names may be that share a verb in the plural. */
const MAX_TOKENS_TO_NAMES = 25;

/** `« … », ont déclaré Ann Lee et Jo Park`, `Ann Lee und Jo Park sagten`: nobody alone speaks. */
function parsePlural(clause: Clause, at: number, words: SpeechWords): Cue | undefined {
  const { tokens, mentionAt } = clause;
  if (mentionAt[at] || !isPluralVerb(clause, at, words)) return undefined;
  let first = at;
  while (PLURAL_AUXILIARIES.has(lowerAt(tokens, first - 1)) || words.between.has(lowerAt(tokens, first - 1)))
    first -= 1;
  const isInverted = followsQuote(clause, first, words.between);
  const names: Mention[] = [];
  for (let away = 1; away <= MAX_TOKENS_TO_NAMES; away += 1) {
    const place = isInverted ? at + away : first - away;
    const token = tokens[place];
    if (!token || token.kind === 'quote' || /^[.:;?!]$/.test(token.text) || words.verbs.has(token.lower)) break;
    const mention = mentionAt[place];
    if (!mention || names.includes(mention)) continue;
    if (isInverted ? isSubject(clause, mention, words) : !followsPreposition(clause, mention, words))
      names.push(mention);
  }
  const [one, ...others] = names.toSorted((a, b) => a.from - b.from);
  if (!one || others.length === 0) return isInverted || beginsSpeech(clause, at) ? namelessCue(at) : undefined;
  return cueOf({ subject: { ...nameSubject(one), alongside: others }, use: 'speak', verb: at, from: at, to: at });
}

/** Whether words follow a verb at once, or behind a colon or “that”: `sagten: „…“`. */
function beginsSpeech({ tokens }: Clause, at: number): boolean {
  return tokens[at + 1]?.kind === 'quote' || tokens[at + 1]?.text === ':';
}

/** Verbs of what somebody is called, of which no list of verbs of speech has the participle. */
const CALLING = wordSet(`
  traité traitée qualifié qualifiée appelé appelée surnommé genannt bezeichnet beschimpft llamado llamada calificado tachado chiamato
  chiamata definito definita chamado chamada genoemd назвал назвала называл называла
`);

/** The same where somebody else does it than who is reproached with it, and who that is stands before. */
const CALLING_OF_OTHERS = wordSet(`
  llamara llamase llame calificara calificase tachara tachase definisse chiamasse chamasse chamara
`);
const REPROACHING = /^(?:reproch|accus|acus|rimprover|censur)/u;

/** Whether somebody is reproached with what is quoted: `reprochó a Jo Park que la llamara «fea»`, `accuse Jo Park de l’avoir traitée de « folle »`. */
function isOfReproached(tokens: readonly Token[], quote: number): boolean {
  const from = tokens.findLastIndex(({ kind }, at) => at < quote && kind === 'quote') + 1;
  const words = tokens.slice(from, quote).map(({ lower }) => lower);
  if (words.some((word) => CALLING_OF_OTHERS.has(word))) return true;
  // `wirft Jo Park vor, sie eine „Diebin“ genannt zu haben`
  if (
    CALLING.has(lowerAt(tokens, quote + 1)) &&
    lowerAt(tokens, quote + 2) === 'zu' &&
    lowerAt(tokens, quote + 3) === 'haben'
  )
    return true;
  const isPast = words.some((word) =>
    /(?:^|['’])(?:avoir|aver|averlo|averla|haber|haberlo|haberla|ter|tê-lo|tê-la)$/u.test(word),
  );
  return isPast && words.some((word) => REPROACHING.test(word)) && words.some((word) => CALLING.has(word));
}

/** Cues without a name where one says what another has called somebody or asked of somebody: `sagte, dass Jo Park ihn einen „Lügner“ genannt habe`. */
function findCalledInClause({ tokens, mentionAt }: Clause, { articles, conjunctions, verbs }: SpeechWords): Cue[] {
  const isOfOther = (at: number) => CALLING.has(lowerAt(tokens, at)) || ASKING.has(lowerAt(tokens, at));
  return tokens.flatMap(({ kind }, quote) => {
    if (kind !== 'quote') return [];
    if (isOfReproached(tokens, quote)) return [namelessCue(quote - 1)];
    let isCalling = CALLING.has(lowerAt(tokens, quote + 1));
    for (let at = quote - 1; tokens[at]?.kind === 'word'; at -= 1) {
      isCalling ||= isOfOther(at);
      // `contó que la alcaldesa le pidió «un milagro»`, against `dijo que la llamó «fea»`
      const isReported = verbs.has(lowerAt(tokens, tokens[at - 1]?.text === ',' ? at - 2 : at - 1));
      const hasNoun = articles.has(lowerAt(tokens, at + 1)) && !isOfOther(at + 2);
      if (isCalling && conjunctions.has(lowerAt(tokens, at)) && isReported && hasNoun) return [namelessCue(quote - 1)];
      if (conjunctions.has(lowerAt(tokens, at)) || mentionAt[at]?.from === at) {
        const name = mentionAt[at + 1] ?? mentionAt[at];
        if (isCalling && name && conjunctions.has(lowerAt(tokens, name.from - 1))) return [namelessCue(quote - 1)];
        if (conjunctions.has(lowerAt(tokens, at))) return [];
      }
    }
    return [];
  });
}

/** Whether a source says only who reports what somebody else has said: `Jo Park sagte laut Ann Lee`, `a dit Jo Park, selon Ann Lee`. */
function isSourceOfReport({ tokens }: Clause, { use, verb, to }: Cue, cues: readonly Cue[]): boolean {
  return (
    use === 'source' &&
    cues.some((cue) => {
      if (cue.use !== 'speak' || cue.subject.kind === 'noun') return false;
      const [from, end] = cue.verb < verb ? [Math.max(cue.verb, cue.to), verb] : [to, cue.verb];
      const between = tokens.slice(from + 1, end);
      const isAnother = cue.verb < verb && cue.from >= cue.verb ? false : between.some(({ text }) => text === ',');
      return !between.some(({ kind }) => kind === 'quote') && !(cue.verb < verb && isAnother);
    })
  );
}

/** Whether the name of a sentence’s main subject is that of somebody else in it: `Der Anwalt von Karl Hagen`. */
export function isOwnerOfSubject(clause: Clause, { mention }: Subject, language: string): boolean {
  const words = speechWordsOf(language);
  if (!words || !mention) return false;
  return followsPreposition(clause, mention, words) || !isNominative(clause, mention, mention.from === 0);
}

/** `selon Jo Park`, `по словам инженера Павла Климова` */
function parseSource(clause: Clause, at: number, words: SpeechWords): Cue | undefined {
  const length = lengthOfSource(words, clause.tokens, at);
  // `Pour Ann Lee`, `so Ann Lee`: mostly something else, and a source only where it begins a sentence or follows a quotation.
  const isShort = length === 1 && lowerAt(clause.tokens, at).length <= 4;
  if (length === 0 || (isShort && lowerAt(clause.tokens, at) !== 'laut' && !isBesideQuoteOrStart(clause, at)))
    return undefined;
  const pronoun = obliqueAt(clause, at + length);
  if (pronoun)
    return cueOf({
      subject: phraseSubject('pronoun', at + length, at + length, pronoun),
      use: 'source',
      verb: at,
      from: at,
      to: at + length,
    });
  const name = findNameAfter(clause, at + length, words);
  return name ? cueOf({ subject: nameSubject(name), use: 'source', verb: at, from: at, to: name.to }) : undefined;
}

/** Pronouns behind a word for “according to”. */
const HE_BEHIND_SOURCE = wordSet('lui él ele ihm hem');
const SHE_BEHIND_SOURCE = wordSet('elle ella lei ela ihr haar');

function obliqueAt({ tokens }: Clause, at: number): 'he' | 'she' | undefined {
  const word = lowerAt(tokens, at);
  if (HE_BEHIND_SOURCE.has(word)) return 'he';
  return SHE_BEHIND_SOURCE.has(word) ? 'she' : undefined;
}

/** Words that are a source with its pronoun: `по её словам`, `לדבריה`. */
const JOINED_SOURCES: readonly [phrase: string, pronoun: 'he' | 'she'][] = [
  ['по его словам', 'he'],
  ['по его мнению', 'he'],
  ['по её словам', 'she'],
  ['по ее словам', 'she'],
  ['по её мнению', 'she'],
  ['по ее мнению', 'she'],
  ['לדבריו', 'he'],
  ['לדבריה', 'she'],
];

/** `Как сообщил Иван Попов` */
function parseReporting(clause: Clause, at: number, words: SpeechWords): Cue | undefined {
  if (lowerAt(clause.tokens, at) !== 'как' || !words.verbs.has(lowerAt(clause.tokens, at + 1))) return undefined;
  const subject = findSubjectAfter(clause, at + 2, words);
  return subject && cueOf({ subject, use: 'source', verb: at, from: at, to: subject.to });
}

function parseJoinedSource({ tokens }: Clause, at: number): Cue | undefined {
  for (const [phrase, pronoun] of JOINED_SOURCES) {
    const words = phrase.split(' ');
    const to = at + words.length - 1;
    if (words.every((word, offset) => lowerAt(tokens, at + offset) === word))
      return cueOf({ subject: phraseSubject('pronoun', at, to, pronoun), use: 'source', verb: at, from: at, to });
  }
  return undefined;
}

function isBesideQuoteOrStart(clause: Clause, at: number): boolean {
  return at === 0 || followsQuote(clause, at, new Set());
}

/** `dit-elle`, `a-t-il ajouté` */
function parseJoinedPronoun(clause: Clause, at: number, { verbs, between }: SpeechWords): Cue | undefined {
  const [, verb = '', pronoun] = JOINED_PRONOUN.exec(lowerAt(clause.tokens, at)) ?? [];
  if (!verbs.has(verb) && !(between.has(verb) && verbs.has(lowerAt(clause.tokens, at + 1)))) return undefined;
  const to = verbs.has(verb) ? at : at + 1;
  return cueOf({
    subject: phraseSubject('pronoun', at, at, pronoun === 'elle' ? 'she' : 'he'),
    use: 'speak',
    verb: at,
    from: at,
    to,
  });
}

function parseVerb(clause: Clause, at: number, words: SpeechWords, earlier: readonly Cue[]): Cue | undefined {
  const { tokens, mentionAt } = clause;
  const verb = lowerAt(tokens, at);
  if (!words.verbs.has(verb) || mentionAt[at] || JOINED_PRONOUN.test(lowerAt(tokens, at - 1))) return undefined;
  const told = words.capitalizesNouns ? subjectOfTelling(clause, at, words) : undefined;
  if (told) return cueOf({ subject: told, use: 'speak', verb: at, from: told.from, to: at });
  const isInverted = followsQuote(clause, at, words.between);
  const after = isInverted || at === 0 ? findSubjectAfter(clause, at + 1, words) : undefined;
  if (after) return cueOf({ subject: after, use: 'speak', verb: at, from: at, to: Math.max(after.to, at) });
  const second = isInverted ? undefined : findSecondSubject(clause, at, words);
  if (second) return cueOf({ subject: second, use: 'speak', verb: at, from: at, to: second.to });
  const before = isInverted
    ? undefined
    : (findSubjectBefore(clause, at, words) ?? findSubjectOfParticiple(clause, at, words));
  // `Gevraagd door Ann Lee, zei de burgemeester`
  if (before && words.putsVerbSecond && beginsWithAdverbial(clause, words) && tokens[at - 1]?.text === ',')
    return namelessCue(at);
  // `Laut Ann Lee sagte Jo Park`, `Den Minister Jo Park nannte Ann Lee`
  const isOther = before?.mention && (isObject(clause, before.mention, words) || isSourceIn(earlier, before.mention));
  if (isOther) {
    const second = findSubjectAfter(clause, at + 1, words);
    return second ? cueOf({ subject: second, use: 'speak', verb: at, from: at, to: second.to }) : namelessCue(at);
  }
  if (before) return cueOf({ subject: before, use: 'speak', verb: at, from: before.from, to: at });
  const behind = isInverted ? undefined : findNameAfter(clause, at + 1, words);
  if (behind && words.dropsPronouns)
    return cueOf({ subject: nameSubject(behind), use: 'speak', verb: at, from: at, to: behind.to });
  const next = tokens[at + 1];
  const isAlone = !(isInverted ? hasSubjectBehind(clause, at, words) : hasSubjectInFront(clause, at, words));
  if (!words.dropsPronouns || !isAlone || !(isInverted || next?.text === ':')) return undefined;
  const pronoun = words.feminine.has(verb) ? 'she' : words.feminine.size > 0 ? 'he' : 'either';
  return cueOf({ subject: phraseSubject('pronoun', at, at, pronoun), use: 'speak', verb: at, from: at, to: at });
}

/** `Ann Lee` in `Ann Lee hat den Plan verteidigt`: the participle ends the clause. */
function findSubjectOfParticiple(clause: Clause, verb: number, words: SpeechWords): Subject | undefined {
  const { tokens } = clause;
  if (!words.putsVerbSecond || tokens[verb + 1]?.kind === 'word') return undefined;
  let at = verb - 1;
  while (tokens[at]?.kind === 'word' && !AUXILIARIES.has(lowerAt(tokens, at))) at -= 1;
  return AUXILIARIES.has(lowerAt(tokens, at)) && at < verb - 1 ? findSubjectBefore(clause, at, words) : undefined;
}

const AUXILIARIES = wordSet('hat hatte habe hätte heeft had');

/** `Ann Lee` in `Wie Ann Lee der Zeitung sagte,`: the verb ends the clause. */
function subjectOfTelling(clause: Clause, verb: number, words: SpeechWords): Subject | undefined {
  if (lowerAt(clause.tokens, 0) !== 'wie' || clause.tokens[verb + 1]?.text !== ',') return undefined;
  const name = findNameAfter(clause, 1, words);
  return name && name.to < verb ? nameSubject(name) : undefined;
}

/** How sentences begin of which the verb comes second, and that are no prepositions or conjunctions. */
const ADVERBIAL_STARTS = wordSet(`
  darauf daraufhin dazu hierzu dabei zuvor danach auf nach vor unter gefragt befragt angesprochen konfrontiert nachdem bevor während obwohl da gevraagd geconfronteerd nadat omdat terwijl hoewel voordat
`);

/** Whether a sentence begins with something else than its subject. */
function beginsWithAdverbial({ tokens }: Clause, { prepositions, conjunctions }: SpeechWords): boolean {
  const first = lowerAt(tokens, 0);
  return first !== 'des' && [prepositions, conjunctions, ADVERBIAL_STARTS].some((list) => list.has(first));
}

/** Words between which and a verb a name is somebody to whom the subject is likened or whose words it gives: `Anders als Ann Lee sagt er`. */
const LIKENING =
  /^(?:(?:anders|ebenso|genauso|genau|ähnlich|so|net|evenals|mehr|weniger|meer|minder|eerder) (?:als|wie|dan)|(?:gegensatz|unterschied) zu|tegenstelling tot|(?:\S* )?(?:statt|anstatt|citando|citant|цитируя)|citando a)$/u;

/** The same where a comma stands behind the name: `Como Ann Lee, dice`. */
const LIKENING_APART = wordSet('como comme come wie zoals als');

/** Whether somebody is named only to liken the subject to. */
function isLikened({ tokens }: Clause, { nameFrom, to }: Mention): boolean {
  const before = lowerAt(tokens, nameFrom - 1);
  const isApart = LIKENING_APART.has(before) && tokens[to + 1]?.text === ',';
  return isApart || LIKENING.test(`${lowerAt(tokens, nameFrom - 2)} ${before}`);
}

/** Whether a sentence begins with somebody to whom the subject behind its verb is likened: `Wie Ann Lee sagt sie: „…“` */
function beginsWithLikened(clause: Clause, verb: number, words: SpeechWords): boolean {
  const { tokens, mentionAt } = clause;
  const name = mentionAt[verb - 1];
  if (!name) return false;
  const isAlike = /^(?:wie|zoals)$/.test(lowerAt(tokens, name.from - 1)) && name.from === 1;
  return (
    isLikened(clause, name) ||
    (isAlike && tokens[verb + 1]?.kind === 'word' && !!findSubjectAfter(clause, verb + 1, words))
  );
}

/**
 * The subject behind a verb that nothing before it can be the subject of: `Auf die Frage von Jo Park sagte Ann Lee`, and by its case
 * `Адвокату ответила судья Анна Белова: «…»`.
 */
function findSecondSubject(clause: Clause, verb: number, words: SpeechWords): Subject | undefined {
  const { tokens } = clause;
  const isVerbSecond = words.putsVerbSecond && beginsWithAdverbial(clause, words);
  if (words.putsVerbSecond && beginsWithLikened(clause, verb, words)) return findSubjectAfter(clause, verb + 1, words);
  if (isVerbSecond && (tokens[verb - 1]?.text === ',' || !findSubjectBefore(clause, verb, words)))
    return findSubjectAfter(clause, verb + 1, words);
  const name = findNameAfter(clause, verb + 1, words);
  const isOfCase = name && isRussianFirstName(tokens[name.nameFrom]?.text ?? '') && tokens[name.to + 1]?.text === ':';
  return isOfCase && !findSubjectBefore(clause, verb, words) ? findSubjectAfter(clause, verb + 1, words) : undefined;
}

function isSourceIn(cues: readonly Cue[], mention: Mention): boolean {
  return cues.some(({ use, subject }) => use === 'source' && subject.mention === mention);
}

/** Articles that a subject of German does not have, or in one gender alone. */
const OBJECT_ARTICLE = /^(?:de[rnm]|einen|einem|einer)$/;

/** Whether the article of a name shows that it is no subject: `Den Minister Karl Hagen nannte`, `Der Ministerin Anna Vogel sagte`. */
function isObject({ tokens }: Clause, { from, nameFrom }: Mention, { capitalizesNouns }: SpeechWords): boolean {
  if (!capitalizesNouns) return false;
  let at = nameFrom - 1;
  while (at >= from - 3 && !OBJECT_ARTICLE.test(lowerAt(tokens, at))) {
    if (tokens[at]?.kind !== 'word') return false;
    at -= 1;
  }
  const article = lowerAt(tokens, at);
  if (!OBJECT_ARTICLE.test(article)) return false;
  return !/er$/.test(article) || /in$/.test(lowerAt(tokens, nameFrom - 1));
}

/** Verbs of words on a thing. */
const STANDING = wordSet('steht stand stehen prangt prangte leuchtet figure figurait ponía staat стоит стояло висит');

/** A verb that no list has, right behind a quotation and right before a name or a pronoun: `« Enfin », jubile Ann Lee`. */
function parseUnknownVerb(clause: Clause, at: number, words: SpeechWords): Cue | undefined {
  const { tokens, mentionAt } = clause;
  const word = tokens[at]?.text ?? '';
  const isKnown = [
    words.verbs,
    words.between,
    words.prepositions,
    words.conjunctions,
    words.articles,
    words.titles,
  ].some((list) => list.has(lowerAt(tokens, at)));
  const hasMark = tokens.slice(Math.max(0, at - 4), at).some((token) => token.text === ',' || isDash(token));
  // `„…“, stand auf dem Plakat`
  if (isKnown || STANDING.has(lowerAt(tokens, at)) || mentionAt[at] || !hasMark || !/^\p{Ll}[\p{L}'’]{2,}$/u.test(word))
    return undefined;
  if (!followsQuote(clause, at, words.between)) return undefined;
  const subject = findSubjectAfter(clause, at + 1, words);
  return subject && cueOf({ subject, use: 'speak', verb: at, from: at, to: Math.max(subject.to, at) });
}

/** A verb of speech whose subject is somebody without a name: `le porte-parole de la direction estime`, `dijo el alcalde`. */
function parseNameless(clause: Clause, at: number, words: SpeechWords): Cue | undefined {
  const { tokens, mentionAt } = clause;
  if (!words.verbs.has(lowerAt(tokens, at)) || mentionAt[at] || JOINED_PRONOUN.test(lowerAt(tokens, at - 1)))
    return undefined;
  const isNameless = followsQuote(clause, at, words.between)
    ? hasSubjectBehind(clause, at, words) || (words.articles.size === 0 && tokens[at + 1]?.kind === 'word')
    : beginsWithNoun(clause, at, words);
  return isNameless
    ? cueOf({ subject: phraseSubject('noun', at, at, ''), use: 'speak', verb: at, from: at, to: at })
    : undefined;
}

/** Whether the clause before a verb begins with an article or a title, and the verb is no noun: `une note`. */
function beginsWithNoun({ tokens }: Clause, verb: number, words: SpeechWords): boolean {
  const before = lowerAt(tokens, verb - 1);
  if (words.articles.has(before) || words.prepositions.has(before)) return false;
  const begins = (at: number) =>
    words.articles.has(lowerAt(tokens, at)) ||
    words.titles.has(lowerAt(tokens, at)) ||
    /^l['’]/u.test(lowerAt(tokens, at));
  for (let at = verb - 2; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'quote' || /^[.:;?!]$/.test(token?.text ?? '')) return begins(at + 1);
    if (at === 0) return begins(0);
  }
  return false;
}

/** Whether something stands before a verb in its clause that may be its subject: `El abogado de Ann Lee ha dicho`. */
function hasSubjectInFront({ tokens }: Clause, verb: number, { between, conjunctions }: SpeechWords): boolean {
  for (let at = verb - 1; tokens[at]?.kind === 'word'; at -= 1) {
    const word = lowerAt(tokens, at);
    if (!between.has(word) && !conjunctions.has(word) && word.length > 2) return true;
  }
  return false;
}

/** Whether a subject without a name stands behind a verb, or behind a name that is none: `dijo a Ann Lee el alcalde`. */
function hasSubjectBehind({ tokens, mentionAt }: Clause, verb: number, words: SpeechWords): boolean {
  const { articles, titles } = words;
  const isBegun = (at: number) =>
    (words.hidesNames && tokens[at]?.kind === 'word' && !beginsNoSubject(lowerAt(tokens, at), words)) ||
    /^(?:\p{Lu}|l['’]\p{L}|ה\p{L}{3}|ال)/u.test(tokens[at]?.text ?? '') ||
    articles.has(lowerAt(tokens, at)) ||
    titles.has(lowerAt(tokens, at));
  const behind = mentionAt[verb + 2];
  return isBegun(verb + 1) || (behind !== undefined && isBegun(behind.to + 1));
}

/** Whether a word begins something else than the subject of the verb before it. */
function beginsNoSubject(word: string, { between, conjunctions, prepositions }: SpeechWords): boolean {
  return between.has(word) || conjunctions.has(word) || prepositions.has(word);
}

/** Whether a quotation stands before a token, with a comma, a dash or small words between: `« … », lui a répondu`. */
function followsQuote({ tokens }: Clause, at: number, between: ReadonlySet<string>): boolean {
  let before = at - 1;
  while (between.has(lowerAt(tokens, before))) before -= 1;
  while (tokens[before]?.text === ',' || isDash(tokens[before])) before -= 1;
  return tokens[before]?.kind === 'quote';
}

/** `sagte sie`, `сказала глава района Анна Воронцова` */
function findSubjectAfter(clause: Clause, from: number, words: SpeechWords): Subject | undefined {
  const pronoun = pronounAt(clause, from, words);
  if (pronoun) return phraseSubject('pronoun', from, from, pronoun);
  const name = findNameAfter(clause, from, words);
  if (!name || !isNominative(clause, name, name.from === from) || ownsRole(clause, name)) return undefined;
  return nameSubject(name);
}

/** Whether a name owns the noun behind it: `Jan Bakkers advocaat`. */
function ownsRole({ tokens }: Clause, { to, words }: Mention): boolean {
  return /s$/u.test(words.at(-1) ?? '') && RELATIONS.has(lowerAt(tokens, to + 1));
}

/** Dutch nouns of those who belong to somebody. */
const RELATIONS = wordSet(`
  advocaat advocate woordvoerder woordvoerster broer zus vrouw man moeder vader zoon dochter collega baas partner adviseur assistent
  opvolger voorganger echtgenoot echtgenote
`);

/** Whether a name is in the case of a subject, where a language shows it. */
function isNominative({ tokens }: Clause, { nameFrom, to }: Mention, isBesideVerb: boolean): boolean {
  return isRussianSubject(
    tokens.slice(nameFrom, to + 1).map(({ text }) => text),
    isBesideVerb,
  );
}

function pronounAt({ tokens }: Clause, at: number, { he, she }: SpeechWords): 'he' | 'she' | undefined {
  const word = lowerAt(tokens, at);
  if (he.has(word)) return 'he';
  return she.has(word) ? 'she' : undefined;
}

/** The name at the end of a phrase that begins at a token: `la rapporteure, Sylvie Marchand`. */
function findNameAfter(clause: Clause, from: number, words: SpeechWords): Mention | undefined {
  const { tokens, mentionAt } = clause;
  let found: Mention | undefined;
  for (let at = from; at < from + MAX_ROLE_WORDS; at += 1) {
    const mention = mentionAt[at];
    if (mention) {
      if (!followsPreposition(clause, mention, words, from) && isName(mention, words)) found = mention;
      at = mention.to;
      continue;
    }
    // `Selon la maire, Ann Lee, il pleut`, against `Selon la police, Ann Lee dormait`
    const apposed = !found && at > from && tokens[at]?.text === ',' ? mentionAt[at + 1] : undefined;
    if (apposed && tokens[apposed.to + 1]?.kind !== 'word') continue;
    if (
      found ||
      tokens[at]?.kind !== 'word' ||
      words.conjunctions.has(lowerAt(tokens, at)) ||
      words.verbs.has(lowerAt(tokens, at))
    )
      break;
  }
  return found;
}

/** `Ann Lee a déclaré`, `Ann Lee, maire de Brask, a déclaré`, `il a déclaré` */
function findSubjectBefore(clause: Clause, verb: number, words: SpeechWords): Subject | undefined {
  const { tokens, mentionAt } = clause;
  let at = verb - 1;
  while (at >= 0 && !mentionAt[at] && words.between.has(lowerAt(tokens, at))) at -= 1;
  const pronoun = pronounAt(clause, at, words);
  if (pronoun) return phraseSubject('pronoun', at, at, pronoun);
  const near = mentionAt[at];
  if (near) return isSubject(clause, near, words) ? nameSubject(near) : undefined;
  if (tokens[at]?.text !== ',') return undefined;
  const last = mentionAt[at - 1];
  for (let from = at - 1; from >= Math.max(0, at - MAX_INSERTION_TOKENS); from -= 1) {
    const mention = mentionAt[from];
    if (tokens[from]?.kind === 'quote' || /^[.:;]$/.test(tokens[from]?.text ?? '')) return undefined;
    if (mention && tokens[mention.to + 1]?.text === ',' && mention.to + 1 < at && isSubject(clause, mention, words))
      return nameSubject(mention);
  }
  // `Jean Verdier, a déclaré`, and `der Kritiker, Hans Vogt, sagte`.
  return last && isSubject(clause, last, words) ? nameSubject(last) : undefined;
}

/**
 * Whether a preposition keeps a name from being a subject: `the lawyer of Ann Lee`, `told to Ann Lee`.
 * @param start where its phrase begins
 */
function followsPreposition({ tokens }: Clause, mention: Mention, words: SpeechWords, start = 0): boolean {
  const { prepositions, articles } = words;
  const { entities, from, nameFrom, words: written } = mention;
  const first = written[0] ?? '';
  // Of a surname such as `von der Leyen`, the text has the whole name somewhere.
  const isWhole = (entities[0]?.words.length ?? 0) <= written.length;
  if ((prepositions.has(first) && isWhole) || /^d['’]\p{Lu}/u.test(first)) return true;
  if (nameFrom > from && prepositions.has(lowerAt(tokens, nameFrom - 1))) return true;
  let before = from - 1;
  if (OFFICES.has(lowerAt(tokens, before)) && before > start) {
    // Portuguese, `disse a prefeita Ann Lee`: as a preposition it would be `à`.
    const isArticle = lowerAt(tokens, before - 1) === 'a' && articles.has('a') && /a$/u.test(lowerAt(tokens, before));
    if (isArticle) return false;
    before -= 1;
  } else before = beforeTitle(tokens, before, start, words);
  if (words.capitalizesNouns && isOfOtherSex(tokens, mention)) return false;
  // `die Sprecherin der Ministerin Anna Vogel`
  const isGenitive = words.capitalizesNouns && lowerAt(tokens, before) === 'der' && before > start;
  if (isGenitive && /^\p{Lu}/u.test(tokens[before - 1]?.text ?? '')) return true;
  while (articles.has(lowerAt(tokens, before)) && !prepositions.has(lowerAt(tokens, before))) before -= 1;
  return before >= start && prepositions.has(lowerAt(tokens, before));
}

/** Whether a German name cannot belong to the noun before it, whose article is a man’s: `die Leiterin des Hafens Anna Vogel`. */
function isOfOtherSex(tokens: readonly Token[], { from, nameFrom, entities }: Mention): boolean {
  const article = [nameFrom - 2, nameFrom - 3].find(
    (at) => at >= from - 3 && /^(?:des|der)$/.test(lowerAt(tokens, at)),
  );
  const [entity] = entities;
  if (article === undefined || !entity || !/^\p{Lu}\p{L}+in$/u.test(tokens[article - 1]?.text ?? '')) return false;
  return lowerAt(tokens, article) === 'des' && pronounOf(entity) === 'she';
}

/** The token before the title at a name, if there is one: `del` in `del señor Gil`, `של` in `של ראש העיר דוד לוין`. */
function beforeTitle(tokens: readonly Token[], at: number, start: number, { titles, hidesNames }: SpeechWords): number {
  if (at > start && titles.has(lowerAt(tokens, at))) return at - 1;
  const isOfTwoWords = hidesNames && at - 1 > start && titles.has(lowerAt(tokens, at - 1));
  return isOfTwoWords ? at - 2 : at;
}

/** Offices before a name, behind which a preposition may still make it somebody else’s: `de woordvoerder van minister Ann Lee`. */
const OFFICES = wordSet(`
  ministre président présidente maire premier première directeur directrice chef minister president presidente burgemeester
  staatssecretaris wethouder kamerlid ministro ministra alcalde alcaldesa director directora gobernador sindaco sindaca prefeito prefeita
  governador premiê президента министра губернатора мэра директора главы депутата инженера
`);

/** Whether a name may be the subject of a verb behind it. */
function isSubject(clause: Clause, mention: Mention, words: SpeechWords): boolean {
  return (
    !followsPreposition(clause, mention, words) &&
    !isLikened(clause, mention) &&
    isName(mention, words) &&
    isNominative(clause, mention, mention.from === 0)
  );
}

/** Whether a mention is somebody’s name: where every noun has a capital, only one that begins with a first name, or is known. */
function isName({ entities, kind }: Mention, { capitalizesNouns }: SpeechWords): boolean {
  const [entity] = entities;
  if (!entity) return false;
  return !capitalizesNouns || isLikelyPerson(entity) || (kind === 'organization' && entity.words.length > 1);
}

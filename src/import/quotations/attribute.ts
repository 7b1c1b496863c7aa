/**
 * Gives every quotation of a text its speaker, sentence by sentence, in three steps: who is meant by each cue, which cue
 * belongs to which quotation, and for a quotation without a cue, what the sentences around it say.
 *
 *     “It rains,” Lee said. “And it pours.”   Lee, by the cue “Lee said”; Lee, by the sentence before
 */

import { joinList } from '../../text/lists.ts';
import type { QuotedSpan } from '../../text/quotation-marks.ts';
import type { FoundQuotation } from '../quotation.ts';
import { createSetApartResolver } from './attribute-set-apart.ts';
import {
  type Attribution,
  attributeToIntroduction,
  attributeWithoutCue,
  type PrecedingSentence,
} from './attribute-without-cue.ts';
import type { Cue } from './cues.ts';
import { findDeniedAbroad } from './denials.ts';
import { isLikelyPerson } from './link-mentions.ts';
import { type Entity, type Mention, ownsRelative } from './mentions.ts';
import { findNamedSections } from './named-sections.ts';
import { findMainSubject, parsePhraseAfter } from './noun-phrases.ts';
import { findOtherSpeaker } from './other-speakers.ts';
import type { ParsedSentence, ParsedText } from './parse-text.ts';
import { recordPronounUsed } from './pronouns-used.ts';
import {
  ambiguous,
  type Discourse,
  MAX_SENTENCES_BACK,
  nameOfEntity,
  type Resolution,
  resolveSubject,
  type SentenceContext,
  UNRESOLVED,
} from './resolve-subject.ts';
import type { SetApartSpeech } from './set-apart.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';
import { type Clause, phraseSubject, type Subject } from './subjects.ts';
import { bareWord, isDash, isPossessive, lastCharacterOf, lowerAt, type Token, textBetween } from './tokens.ts';
import { isPassive } from './verb-forms.ts';
import {
  DETERMINERS,
  DOCUMENT_NOUNS,
  isNounOfPerson,
  ORGANIZATION_NOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
  WILL,
  wordSet,
} from './word-lists.ts';
import { findNotOwn, type NotOwn } from './words-of-others.ts';

const UNCLOSED_DOUBT = 'The quotation is not closed; it was assumed to end with its paragraph.';

/** The discourse at a sentence, whose own cues are added while they are resolved. */
interface OpenDiscourse extends Discourse {
  contexts: SentenceContext[];
}

/** @returns the quotations in the order of the text, without a speaker where the text does not say or leaves a doubt */
export function attributeQuotations(parsed: ParsedText): FoundQuotation[] {
  const { text, sentences, spans, authors, setApart, hidesNames } = parsed;
  const attributions = new Map<QuotedSpan, Attribution>();
  const resolveSetApart = createSetApartResolver(parsed);
  const sections = findNamedSections(sentences, authors, text);
  const ofAuthors = new Set<QuotedSpan>();
  const contexts: SentenceContext[] = [];
  const named: Entity[] = [];
  const met = new Set<Entity>();
  let preceding: PrecedingSentence = {
    ...{ attribution: undefined, sentence: undefined },
    ...{ turnBefore: undefined, speakerChanges: 0 },
  };
  for (const [index, sentence] of sentences.entries()) {
    const { clause, cues, mainSubject, block } = sentence;
    const context = buildSentenceContext(sentence, authors, met);
    const discourse: OpenDiscourse = { contexts: [...contexts.slice(-MAX_SENTENCES_BACK), context], named, text };
    if (mainSubject && (ORGANIZATION_NOUNS.has(mainSubject.head) || DOCUMENT_NOUNS.has(mainSubject.head)))
      context.organization = resolveSubject(mainSubject, clause, discourse);
    const about = findSubjectOfIntroduction(sentence) ?? mainSubject ?? findOwnedSubject(clause);
    if (!context.organization && about?.kind === 'noun' && isNounOfOne(about.head)) {
      const subject = resolveSubject(about, clause, discourse);
      if (subject.speaker?.unnamed) context.stranger = subject;
    }
    const resolutions = resolveCues(sentence, context, discourse, preceding);
    const attributionBy = (cue: Cue): Attribution => ({
      resolution: resolutions.get(cue) ?? UNRESOLVED,
      cue: textBetween(text, clause.tokens, cue.from, cue.to),
      block,
    });
    const denied = findDeniedAbroad(clause);
    const assigned = assignCues(clause, cues, text, denied);
    let last: Attribution | undefined;
    for (const [at, { span }] of clause.tokens.entries()) {
      if (!span) continue;
      const speech = setApart.get(span);
      if (speech) {
        // Whom it names, a pronoun behind it may mean.
        context.isStranger ||= NAME.test(text.slice(span.start, span.end));
        const resolution = resolveSetApart(speech);
        if (resolution) attributions.set(span, attributeSetApart(speech, resolution, block, preceding, discourse));
        else ofAuthors.add(span);
        continue;
      }
      const cue = assigned.get(at);
      const found = cue
        ? orOfOther(attributionBy(cue), clause, cue, at)
        : denied.has(at)
          ? undefined
          : (attributeWithoutCue(sentence, at, preceding, sentences[index + 1], discourse) ?? sections.get(sentence));
      if (!found) continue;
      const attribution = orOfNobody(found, clause, cue, at);
      attributions.set(span, attribution);
      last = attribution;
      const { resolution } = attribution;
      const isOfSubject = cue ? context.topic !== undefined && resolution.entity === context.topic : mainSubject;
      if (resolution.speaker && isOfSubject) context.resolution = resolution;
    }
    const isOfNobody = !context.resolution && !last?.resolution.speaker;
    context.isStranger ||= isOfNobody && (hidesNames || sentence.isAboutOther || hasUnknownSpeaker(sentence));
    const indirect = cues.findLast(
      (cue) => cue.use !== 'describe' && cue.use !== 'source' && resolutions.get(cue)?.speaker,
    );
    if (!last && indirect) last = attributionBy(indirect);
    const { attribution: earlier } = preceding;
    const isChange = last && earlier?.block === block && last.resolution.entity !== earlier.resolution.entity;
    const changesBefore = preceding.sentence?.block === block ? preceding.speakerChanges : 0;
    const isNext = earlier?.block === block - 1 && preceding.sentence?.block === block - 1;
    const hasWords = clause.tokens.some(({ kind }) => kind === 'quote');
    preceding = {
      attribution: last ?? earlier,
      sentence,
      turnBefore: !hasWords ? undefined : isNext ? earlier : preceding.turnBefore,
      speakerChanges: changesBefore + (isChange ? 1 : 0),
    };
    contexts.push(context);
    recordPronounUsed(sentence, sentences[index - 1], met);
    for (const entity of clause.mentions.flatMap(({ entities }) => entities)) {
      named.push(entity);
      met.add(entity);
    }
  }
  return spans
    .filter((span) => !ofAuthors.has(span))
    .map((span) => {
      const speech = setApart.get(span);
      const found = toFoundQuotation(span, attributions.get(span), text);
      return speech ? { ...found, setApart: speech.kind } : found;
    });
}

/** What may be somebody's name. */
const NAME = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u;

/** Leaves open whose words they are where they may be those of somebody of whom the speaker tells. */
function orOfOther(attribution: Attribution, clause: Clause, cue: Cue, at: number): Attribution {
  const { entity } = attribution.resolution;
  const other = entity?.kind === 'person' ? findOtherSpeaker(clause, cue, at, entity) : undefined;
  if (!entity || !other) return attribution;
  const candidates = [entity, other].map(nameOfEntity);
  const doubt = `The words may be those of ${joinList(candidates, 'or')}.`;
  return { ...attribution, resolution: { ...UNRESOLVED, candidates, doubt } };
}

/** Leaves open whose words they are where the sentence says or lets expect that they are not those of who seems to say them. */
function orOfNobody(attribution: Attribution, clause: Clause, cue: Cue | undefined, at: number): Attribution {
  const { entity } = attribution.resolution;
  const why = entity && findNotOwn(clause, at, cue);
  if (!entity || !why) return attribution;
  const doubt = DOUBTS_OF_OTHERS[why](nameOfEntity(entity));
  return { ...attribution, resolution: { ...UNRESOLVED, doubt } };
}

const DOUBTS_OF_OTHERS: Record<NotOwn, (name: string) => string> = {
  relayed: (name) => `The words may be those of somebody whom ${name} quotes.`,
  denied: (name) => `${name} may not have said this: the sentence denies it.`,
  supposed: (name) => `${name} may not have said this: the sentence only supposes it.`,
  told: (name) => `${name} may have heard this from somebody else.`,
};

/** Whether a noun means one person: `brother`, not `brothers`. */
function isNounOfOne(noun: string): boolean {
  return (
    !/^(?:nobody|everybody|everyone|none)$/.test(noun) &&
    isNounOfPerson(noun) &&
    !(noun.endsWith('s') && isNounOfPerson(noun.slice(0, -1)))
  );
}

/** Somebody without a name in the first clause of a sentence whose main one has a pronoun: `When their father fell ill, he called them` */
function findSubjectOfIntroduction({ clause, mainSubject }: ParsedSentence): Subject | undefined {
  if (!beginsSubordinate(clause) || mainSubject?.kind === 'name') return undefined;
  const { tokens, mentionAt } = clause;
  const noun = DETERMINERS.has(lowerAt(tokens, 1))
    ? [2, 3, 4].find((at) => isNounOfOne(lowerAt(tokens, at)) || mentionAt[at] || tokens[at]?.kind !== 'word')
    : undefined;
  const head = lowerAt(tokens, noun ?? 0);
  return noun !== undefined && isNounOfOne(head) && !mentionAt[noun] && !mentionAt[noun + 1]
    ? phraseSubject('noun', 1, noun, head)
    : undefined;
}

/** Whom a sentence is about that begins with a name to which somebody belongs: `Lee’s mother` of `Lee’s mother wept`. */
function findOwnedSubject(clause: Clause): Subject | undefined {
  const [owner] = clause.mentions;
  if (owner?.from !== 0 || !isPossessive(clause.tokens[owner.to])) return undefined;
  const subject = parsePhraseAfter(clause, owner.to + 1);
  return subject && { ...subject, from: 0 };
}

/** @param met everybody whom earlier sentences name */
function buildSentenceContext(
  { clause, mainSubject, block }: ParsedSentence,
  authors: ReadonlySet<string>,
  met: ReadonlySet<Entity>,
): SentenceContext {
  const [topic] = mainSubject?.mention?.entities ?? [];
  const [owner] =
    clause.mentions[0]?.from === 0 && isPossessive(clause.tokens[clause.mentions[0].to])
      ? clause.mentions[0].entities
      : [];
  // Of `Park backs Lee’s plan`, a pronoun of the next sentence hardly means Lee.
  const isSubordinate = (from: number) =>
    mainSubject?.kind === 'name' && from < mainSubject.from && beginsSubordinate(clause);
  const certain = clause.mentions.flatMap(({ entities, from, to }) =>
    entities.length === 1 &&
    !isSubordinate(from) &&
    !mightSay(clause, from, to) &&
    !(
      topic?.kind === 'person' &&
      isPossessive(clause.tokens[to]) &&
      !(owner === entities[0] && isOwnerMeant(clause, to))
    )
      ? entities
      : [],
  );
  return {
    block,
    resolution: undefined,
    topic,
    owner,
    organization: undefined,
    introducesTopic: topic !== undefined && !met.has(topic),
    stranger: undefined,
    asked: findAsked(clause),
    isStranger: false,
    others: certain.filter((entity) => entity !== topic && !authors.has(nameOfEntity(entity).toLowerCase())),
  };
}

/** Whether a sentence that begins with somebody’s relative speaks of them again: `Lee’s nephew, Jo Park, remembers her well` */
function isOwnerMeant({ tokens }: Clause, to: number): boolean {
  return ownsRelative(tokens, { to }) && tokens.some(({ lower }, at) => at > to && /^(?:him|her)$/.test(lower));
}

/** Whether somebody is named only for what they might say: `endless forms, as Lee might have put it`. */
function mightSay({ tokens }: Clause, from: number, to: number): boolean {
  return lowerAt(tokens, from - 1) === 'as' && /^(?:might|would|could)$/.test(lowerAt(tokens, to + 1));
}

/** Who says what a page sets apart: of words that it puts under no name, whoever the sentence before introduces. */
function attributeSetApart(
  { label, lead }: SetApartSpeech,
  resolution: Resolution,
  block: number,
  preceding: PrecedingSentence,
  discourse: OpenDiscourse,
): Attribution {
  const introduced = label || lead ? undefined : attributeToIntroduction(block, preceding, discourse);
  return introduced ?? { resolution, cue: label ? discourse.text.slice(label.start, label.end) : '', block };
}

/** How a sentence begins whose first clause is not its main one. */
const SUBORDINATING = /^(?:(?:and|but) )?(?:when|while|after|before|although|though|as|if|since|because|once|until)\b/;

function beginsSubordinate({ tokens }: Pick<Clause, 'tokens'>): boolean {
  return SUBORDINATING.test(`${lowerAt(tokens, 0)} ${lowerAt(tokens, 1)}`);
}

/** Who is asked in a sentence: `Park` of `Lee asked Park whether`, `the Board` of `Lee reached out to the Board`. */
function findAsked({ tokens, mentionAt }: Clause): Entity | undefined {
  const verb = tokens.findIndex(({ lower }, at) =>
    lower === 'out'
      ? /^reach(?:ed|es|ing)?$/.test(lowerAt(tokens, at - 1)) && lowerAt(tokens, at + 1) === 'to'
      : /^(?:asked|questioned|pressed|interviewed|confronted|contacted|emailed|approached)$/.test(lower),
  );
  let at = lowerAt(tokens, verb) === 'out' ? verb + 2 : verb + 1;
  if (DETERMINERS.has(lowerAt(tokens, at))) at += 1;
  const mention = verb > 0 ? mentionAt[at] : undefined;
  const [entity] = mention?.entities ?? [];
  return mention?.entities.length === 1 ? entity : undefined;
}

/** Whether a sentence has a quotation and a verb of speech whose subject, no pronoun, was not understood. */
function hasUnknownSpeaker({ clause, cues }: ParsedSentence): boolean {
  const isQuoted = clause.tokens.some(({ kind }) => kind === 'quote');
  return (
    isQuoted &&
    clause.tokens.some(
      ({ lower }, at) =>
        /^(?:said|says|told|added|wrote|tweeted|replied|explained)$/.test(lower) &&
        !isPassive(clause.tokens, at) &&
        !cues.some(({ verb, subject }) => verb === at && subject.kind === 'pronoun'),
    )
  );
}

/** Who is meant by each cue of a sentence. What this says of the speaker is added to the context and the discourse. */
function resolveCues(
  { clause, cues, block, mainSubject }: ParsedSentence,
  context: SentenceContext,
  discourse: OpenDiscourse,
  { sentence: sentenceBefore, attribution }: PrecedingSentence,
): Map<Cue, Resolution> {
  const resolutions = new Map<Cue, Resolution>();
  const before = discourse.contexts.at(-2)?.resolution;
  const spoken = sentenceBefore?.clause.tokens.some(({ kind }) => kind === 'quote') ? sentenceBefore : undefined;
  const speaker = attribution?.resolution.entity;
  for (const cue of cues) {
    const found =
      hasImplausibleSubject(cue) || cue.isDenied
        ? UNRESOLVED
        : resolveSubject(cue.subject, clause, upTo(cue.subject, clause, context, discourse));
    const { entity } = found;
    const isOpen =
      cue.subject.kind === 'pronoun' &&
      entity?.kind === 'person' &&
      (isObjectAbroad(clause, entity, cue.subject.from, discourse.text) ||
        (spoken && entity === speaker && mayBeAddressee(clause, cue, spoken)));
    const resolution = isHabitOfOther(clause, cue, found, before, sentenceBefore)
      ? memoryOf(found)
      : isOpen
        ? ambiguous([entity], lowerAt(clause.tokens, cue.subject.from))
        : found;
    resolutions.set(cue, resolution);
    recordGender(cue.subject, resolution);
    context.isStranger ||= resolution.isStranger === true;
    if (!resolution.speaker) continue;
    if (discourse.contexts.length < 2 * MAX_SENTENCES_BACK)
      discourse.contexts.push({
        block,
        resolution,
        topic: undefined,
        owner: undefined,
        organization: undefined,
        introducesTopic: false,
        others: [],
        stranger: undefined,
        asked: undefined,
        isStranger: false,
      });
    const speaks = cue.use !== 'describe' || DOCUMENT_NOUNS.has(cue.subject.head) || resolution.isSpokenFor;
    const isAside = resolution.speaker.unnamed && context.topic && isLikelyPerson(context.topic);
    // `When Park suggested it, Lee lost patience.`
    const isIntroduction = mainSubject?.kind === 'name' && cue.verb < mainSubject.from && beginsSubordinate(clause);
    if (speaks && !isAside && !isIntroduction && !saysMainClause(context)) context.resolution = resolution;
  }
  return resolutions;
}

/** Words before a verb of what somebody says again and again, and relatives who may be meant by a pronoun behind them. */
const HABITUAL = /^(?:would|always|often|never|constantly|regularly|repeatedly|frequently|sometimes)$/;
const SHE_RELATIVES =
  /^(?:(?:great-?)*(?:grand|step)?(?:mother|daughter)|(?:step|half-)?sister|mum|mom|mama|grandma|granny|nan|aunt|niece|wife|widow|girlfriend|fiancée)(?:-in-law)?$/;
const HE_RELATIVES =
  /^(?:(?:great-?)*(?:grand|step)?(?:father|son)|(?:step|half-)?brother|dad|papa|grandpa|grandad|uncle|nephew|husband|widower|boyfriend|fiancé)(?:-in-law)?$/;
const ANY_RELATIVES = /^(?:teacher|coach|mentor|boss|neighbou?r|friend|doctor|cousin|partner|colleague)$/;

/** Whether a sentence speaks of somebody’s relative whom a pronoun of the next one may mean: `She recalls her mother.` */
function tellsOfRelative({ clause: { tokens } }: ParsedSentence, pronoun: string): boolean {
  const ofSex = pronoun === 'she' ? SHE_RELATIVES : HE_RELATIVES;
  return tokens.some(({ lower }, at) => {
    const isOwned = [1, 2, 3].some(
      (back) => POSSESSIVE.test(lowerAt(tokens, at - back)) || isPossessive(tokens[at - back]),
    );
    return isOwned && (ofSex.test(lower) || ANY_RELATIVES.test(lower));
  });
}

const POSSESSIVE = /^(?:his|her|their)$/;

/**
 * Whether a sentence may tell how somebody else used to speak of whom the one before tells: `His son Jo said he never slept. “Who needs it?”
 * he used to ask`, `She recalls her mother. “Eat,” she would say.`
 */
function isHabitOfOther(
  { tokens }: Clause,
  { subject, verb }: Cue,
  found: Resolution,
  before: Resolution | undefined,
  sentenceBefore: ParsedSentence | undefined,
): boolean {
  if (subject.kind !== 'pronoun' || !found.entity) return false;
  const isFormerHabit = lowerAt(tokens, verb - 1) === 'to' && lowerAt(tokens, verb - 2) === 'used';
  if (isFormerHabit && found.entity === before?.entity) return true;
  const isHabit = isFormerHabit || [1, 2].some((back) => HABITUAL.test(lowerAt(tokens, verb - back)));
  return isHabit && subject.to < verb && sentenceBefore !== undefined && tellsOfRelative(sentenceBefore, subject.head);
}

function memoryOf({ entity }: Resolution): Resolution {
  const name = entity ? nameOfEntity(entity) : '';
  return { ...UNRESOLVED, candidates: [name], doubt: `The words may be those of somebody of whom ${name} tells.` };
}

/** The discourse without those whom the sentence names behind a pronoun: it means nobody of them. */
function upTo(
  subject: Subject,
  { mentions, tokens }: Clause,
  context: SentenceContext,
  discourse: Discourse,
): Discourse {
  if (subject.kind !== 'pronoun') return discourse;
  // `Asked by Park, he said`: not Park.
  const isAsker = (from: number) =>
    lowerAt(tokens, from - 1) === 'by'
      ? QUESTION.test(startOf({ tokens }))
      : ASKED_ABROAD.test(`${lowerAt(tokens, from - 2)} ${lowerAt(tokens, from - 1)}`);
  const isOther = (mention: Mention) => isAsker(mention.from) || isObjectOfIntroduction(tokens, mention, subject.from);
  const before = new Set(
    mentions.flatMap((mention) => (mention.to < subject.from && !isOther(mention) ? mention.entities : [])),
  );
  const excluded = new Set(mentions.filter(isOther).flatMap(({ entities }) => entities));
  const { topic, others } = context;
  const here: SentenceContext = {
    ...context,
    topic: topic && before.has(topic) ? topic : undefined,
    others: others.filter((entity) => before.has(entity)),
  };
  const start = discourse.contexts.indexOf(context);
  const contexts = discourse.contexts.map((each, at) => {
    const { resolution } = each;
    const isOfExcluded = at >= start && resolution?.entity !== undefined && excluded.has(resolution.entity);
    return { ...(each === context ? here : each), resolution: isOfExcluded ? undefined : resolution };
  });
  return { ...discourse, contexts };
}

/** Words before the subject of a clause, which may also stand before a name alone: `after Park left`, `after Park`. */
const MAY_BEGIN_CLAUSE = wordSet('as since after before until for of');

/** How an introduction without a finite verb begins: `interrupted by`, `after talking to`, `when pressed by`, `put to the test by`. */
const BEGINS_PHRASE = /^(?:[a-z-]+(?:ed|ing)|told|known|put|met|shown|caught|taken|cut|seen|beaten|driven|sent|torn) /;

/**
 * Whether a name is an object in what stands before the comma, so that the pronoun behind it means somebody else: `Interrupted by Park, he
 * replied`, `In a letter to Park, he wrote`, `Unlike Park, he says`.
 */
function isObjectOfIntroduction(tokens: readonly Token[], { from, to }: Mention, subject: number): boolean {
  const words = tokens.slice(0, from).map(({ lower }) => lower);
  const [first, second = ''] = words;
  if (first === undefined || first === 'as' || isPossessive(tokens[to])) return false;
  if (!tokens.slice(0, from).every(({ kind }) => kind === 'word') || words.some((word) => SUBJECT_PRONOUNS.has(word)))
    return false;
  const isPhrase = beginsSubordinate({ tokens })
    ? BEGINS_PHRASE.test(`${second} `) || MAY_BEGIN_CLAUSE.has(words.at(-1) ?? '')
    : PREPOSITIONS.has(first) || first === 'unlike' || BEGINS_PHRASE.test(`${first} `);
  const governor = words.findLastIndex((word) => PREPOSITIONS.has(word) || word === 'unlike' || word.endsWith('ing'));
  if (!isPhrase || governor < 0) return false;
  const behind = tokens[to + 1];
  const isEnded = behind?.text === ',' || PREPOSITIONS.has(behind?.lower ?? '');
  const isClause = MAY_BEGIN_CLAUSE.has(words[governor] ?? '') || words[governor] === 'with';
  return (!isClause || isEnded) && tokens.slice(to + 1, subject).some(({ text }) => text === ',');
}

/** Words of other languages than English before an object, which hardly is whom the pronoun of the same sentence means. */
const PREPOSITIONS_ABROAD = wordSet(`
  par à avec comme devant contre chez selon citant face von mit an als wie gegen bei zu nach zitierend por con junto como ante
  según citando da ad come di contro com de ao door aan naast tegen van zoals dan tot statt anstatt цитируя с к от у о об для против
`);

/** Whether somebody is an object before a pronoun in a sentence of another language than English: `In einem Brief an Vogel schrieb sie`. */
function isObjectAbroad(clause: Clause, entity: Entity, subject: number, text: string): boolean {
  const { tokens, mentions } = clause;
  const before = mentions.filter(({ to, entities }) => to < subject && entities.includes(entity));
  return (
    before.length > 0 &&
    !beginsSubordinate(clause) &&
    before.every(({ from, nameFrom, to }) => {
      const isCyrillic = /\p{Script=Cyrillic}/u.test(tokens[from]?.text ?? '');
      const isOtherCase =
        isCyrillic && textBetween(text, tokens, from, to) !== entity.words.slice(from - to - 1).join(' ');
      // `En una carta a Ann Lee`, against Portuguese `A Ann Lee chegou e disse`
      const isAddressee = from > 1 && lowerAt(tokens, from - 1) === 'a' && tokens[from - 2]?.kind === 'word';
      return (
        isOtherCase || isAddressee || [from, nameFrom].some((at) => PREPOSITIONS_ABROAD.has(lowerAt(tokens, at - 1)))
      );
    })
  );
}

/** Verbs of who answers, in the languages that the importer knows. */
const ANSWERS =
  /^(?:repl(?:ied|ies)|answer(?:ed|s)|respond(?:ed|s)|retort(?:ed|s)|répond(?:u)?|répliqu(?:e|é)|rétorqu(?:e|é)|antwortete?|antwortet|entgegnete?|entgegnet|erwiderte?|erwidert|respondió|responde|contestó|contesta|replicó|risposto|risponde|replicato|respondeu|retrucou|antwoordde|antwoordt|ответила?|отвечает|возразила?)$/u;

/** A French pronoun that is joined to its verb. */
const JOINED_PRONOUN = /-(?:t-)?(?:il|elle)$/;

/** Verbs of who goes on speaking. */
const GOES_ON = /^(?:add(?:ed|s)|continu(?:ed|es)|went|goes|conclud(?:ed|es)|repeat(?:ed|s)|insist(?:ed|s))$/;

/** Verbs with an object who may speak next. */
const ADDRESSES = /^(?:t(?:old|ells)|ask(?:ed|s)|remind(?:ed|s)|warn(?:ed|s)|assur(?:ed|es)|inform(?:ed|s))$/;

/**
 * Whether the pronoun of a cue may mean whoever somebody has just spoken to, and not the one who spoke: `“Stay,” Lee said. “No,” he replied`,
 * `“Stay,” Lee told him. “No,” he said`.
 */
function mayBeAddressee({ tokens }: Clause, { subject, verb, to }: Cue, spoken: ParsedSentence): boolean {
  const isAlone = tokens.slice(0, Math.min(verb, subject.from)).every(({ kind }) => kind !== 'word');
  // `a-t-elle répondu`, `répond-elle`
  const words = [verb, to].map((at) => lowerAt(tokens, at).replace(JOINED_PRONOUN, ''));
  if (isAlone && words.some((word) => ANSWERS.test(word))) return true;
  const before = spoken.clause.tokens;
  const object = subject.head === 'he' ? 'him' : 'her';
  const isAddressed = before.some(
    ({ lower }, at) => ADDRESSES.test(lower) && lowerAt(before, at + 1) === object && before[at + 2]?.kind !== 'word',
  );
  return isAddressed && /^(?:he|she)$/.test(subject.head) && !GOES_ON.test(lowerAt(tokens, verb));
}

/** Whether who speaks in a sentence so far is its subject: what somebody else says in a clause of it does not change that. */
function saysMainClause({ resolution, topic }: SentenceContext): boolean {
  return topic !== undefined && resolution?.entity === topic;
}

/** Whether a verb without a subject of its own was given one that nothing shows to be somebody: `Start by saying`. */
function hasImplausibleSubject({ borrowsSubject, subject }: Cue): boolean {
  return (
    borrowsSubject &&
    subject.kind === 'name' &&
    !subject.mention?.entities.some(
      (entity) => entity.kind === 'organization' || entity.speaks || isLikelyPerson(entity),
    )
  );
}

/** A pronoun that surely means a person tells the person’s gender. */
function recordGender({ kind, head }: Subject, { entity, doubt }: Resolution): void {
  if (kind === 'pronoun' && entity?.kind === 'person' && !doubt && (head === 'he' || head === 'she'))
    entity.gender ??= head;
}

/**
 * For each token that is a quotation, the cue that says whose words it holds.
 * @param denied those of them that nobody has said
 */
function assignCues(clause: Clause, cues: readonly Cue[], text: string, denied: ReadonlySet<number>): Map<number, Cue> {
  const assigned = new Map<number, Cue>();
  const brackets = findBrackets(clause);
  for (const [at, { span }] of clause.tokens.entries()) {
    const isOfNobody =
      clause.tokens[at]?.kind === 'term' ||
      isOfSubjectWithoutVerb(clause, at) ||
      isOwnedByName(clause, at) ||
      isOccasion(clause, at);
    if (!span || denied.has(at) || isOfNobody) continue;
    const near = cues.filter(({ verb }) => brackets[verb] === brackets[at]);
    const next = near.findIndex(({ verb }) => verb > at);
    const [before, after] = next < 0 ? [near.at(-1), undefined] : [near[next - 1], near[next]];
    const isOutside = before && isOutsideRelative(clause, before, at);
    const main = isOutside ? near.findLast((cue) => cue.verb < before.verb && !cue.isRelative) : before;
    const reporter = main && near.findLast((each) => each.verb < main.verb && reportsOn(clause, each, main));
    const cue = chooseCue(clause, at, reporter ?? main, after, lastCharacterOf(span, text) === '.');
    if (cue) assigned.set(at, cue);
  }
  return assigned;
}

/** Whether words belong to somebody who is only named: `to Lee’s “yes,” Park said “no.”` */
function isOwnedByName({ tokens, mentionAt }: Clause, at: number): boolean {
  return isPossessive(tokens[at - 1]) && mentionAt[at - 1] !== undefined;
}

/** Words with which a sentence begins that says first to what somebody answers. */
const OCCASION_WORDS = wordSet(`
  after at to upon auf nach zu zum trotz op na bij al ante tras a au aux après dopo ao após на после
`);

/** How many tokens may stand between, and how many words a short answer has: `Yes`. */
const MAX_TOKENS_TO_OCCASION = 5;
const MAX_WORDS_OF_ANSWER = 2;

/** Whether a sentence begins with what somebody answers to: `Auf Hagens „Ja“ sagte Vogel`, `After a loud “yes” Lee said`. */
function isOccasion({ tokens, mentionAt }: Clause, at: number): boolean {
  const start = tokens.slice(0, at);
  if (at < 1 || at > MAX_TOKENS_TO_OCCASION || !OCCASION_WORDS.has(lowerAt(tokens, 0))) return false;
  if (!start.every(({ kind, lower }) => kind === 'word' && !SPEECH_VERBS.has(lower))) return false;
  const isOwned = /s$/.test(lowerAt(tokens, at - 1)) && mentionAt[at - 1] !== undefined;
  const isOfName = /^(?:de|di|da|del|du)$/.test(lowerAt(tokens, at + 1)) || mentionAt[at + 1] !== undefined;
  const isShort = (tokens[at]?.text.split(/\s+/u).length ?? 0) <= MAX_WORDS_OF_ANSWER;
  return isOwned || (at <= 2 && isOfName) || (at > 1 && isShort && tokens[at + 1]?.kind === 'word');
}

/** Whether a name without a verb stands before a quotation: `Lee said “yes,” Park “no.”`, `Lee said “yes”; Park, “no.”` */
function isOfSubjectWithoutVerb({ tokens, mentionAt }: Clause, at: number): boolean {
  const hasWordBetween =
    DETERMINERS.has(lowerAt(tokens, at - 1)) || isDash(tokens[at - 1]) || tokens[at - 1]?.text === ',';
  const name = mentionAt[hasWordBetween ? at - 2 : at - 1];
  if (!name) return false;
  const before = name.from - 1;
  const isJoined = /^(?:and|but|while|,|;)$/.test(lowerAt(tokens, before));
  return tokens[isJoined ? before - 1 : before]?.kind === 'quote';
}

/**
 * Whether a cue says what somebody thinks, does or will say: `a spokesman said Paris would not accept “a delay”`, `the minister said Paris
 * would answer “no”` and `Lee says Park reads it “like a map”` have the words of the spokesman, the minister and Lee.
 */
function reportsOn({ tokens }: Clause, reporter: Cue, { use, subject, borrowsSubject, verb }: Cue): boolean {
  if (reporter.use !== 'speak' || !reporter.hasObject || borrowsSubject) return false;
  const isToCome = [1, 2].some((back) => WILL.has(lowerAt(tokens, verb - back)));
  const next = tokens[verb + 1];
  const isDeed =
    SPEECH_VERBS.get(lowerAt(tokens, verb))?.needsQuotation === true &&
    next?.kind === 'word' &&
    !/^(?:that|him|her|them|me|us)$/.test(next.lower);
  // `He said she felt “believed”`
  const isOfThird = /^(?:he|she|they|it)$/.test(subject.head) || reporter.subject.kind === 'name';
  const isThought = use === 'think' && subject.kind === 'pronoun' && isOfThird;
  const isOwnClause = subject.from > reporter.verb && subject.to < verb;
  if (isOwnClause && (isThought || (isDeed && subject.kind !== 'noun'))) return true;
  return (
    (use === 'think' || (isToCome && subject.to < verb)) &&
    (subject.kind === 'name' || (subject.kind === 'noun' && reporter.subject.kind === 'name'))
  );
}

/** For each token within brackets, the token that opens these: a cue holds on its own side of brackets only. */
function findBrackets({ tokens }: Clause): (number | undefined)[] {
  const brackets: (number | undefined)[] = [];
  let open: number | undefined;
  for (const [at, { text }] of tokens.entries()) {
    if (text === '(') open = at;
    brackets.push(open);
    if (text === ')') open = undefined;
  }
  return brackets;
}

/**
 * The cue of a quotation: one that follows at once, else the one before it, else one at the end of the sentence.
 * @param before the last cue whose verb stands before the quotation
 * @param after the first cue whose verb stands after it
 * @param endsSentence whether the quotation ends with a full stop of its own
 */
function chooseCue(
  clause: Clause,
  at: number,
  before: Cue | undefined,
  after: Cue | undefined,
  endsSentence: boolean,
): Cue | undefined {
  if (isInQuestion(clause, at, after)) return undefined;
  if (before?.isDenied && isObjectOf(clause, before, at)) return before;
  if (after && isHowDescribed(clause, at, after)) return after;
  if (before && after?.use === 'source' && isSaidBy(clause, before, at)) return before;
  // `Like Lee, who promised “rain,” Park said`
  if (before?.isRelative && before.use === 'speak' && before.verb === at - 1) return before;
  const isOfMain = after && !(isAdjacent(clause, at, after) && isInIntroduction(clause, at, before, after));
  if (
    isOfMain &&
    isAdjacent(clause, at, after) &&
    !isTermOfAuthor(clause, at) &&
    !(before && introducesByColon(clause, at, before))
  )
    return after;
  if (before && after && isOfClosing(clause, at, before, after)) return after;
  const isBefore = before && before.outerTo < at && !isOfOtherClause(clause, before, at);
  if (isBefore && (before.use !== 'source' || isInSameClause(clause, before, at))) return before;
  const isOfLater = after && /^(?::|)$/.test(clause.tokens[after.outerTo + 1]?.text ?? '.');
  return isOfMain && after.outerFrom > at && coversSentence(after) && !endsSentence && !isOfLater ? after : undefined;
}

/** Whether a sentence goes on with a quotation and ends with who says it all: `Many report pain, but “few see it” as such, says Lee` */
function isOfClosing({ tokens }: Clause, at: number, before: Cue, after: Cue): boolean {
  const goesOn = tokens[at - 2]?.text === ',' && /^(?:but|and|so|yet|while)$/.test(lowerAt(tokens, at - 1));
  const isLast = tokens[after.from - 1]?.text === ',' && /^[.!?]$/.test(tokens[after.outerTo + 1]?.text ?? '.');
  return (
    goesOn && before.hasObject && before.verb < at - 2 && isLast && after.use === 'speak' && after.from === after.verb
  );
}

/** `“Brave” was how Lee described it` */
function isHowDescribed({ tokens }: Clause, at: number, { subject }: Cue): boolean {
  return (
    subject.outerFrom === at + 3 &&
    /^(?:is|was) (?:how|what)$/.test(`${lowerAt(tokens, at + 1)} ${lowerAt(tokens, at + 2)}`)
  );
}

/** Whether a sentence says first who has said something, and then who has told it: `Lee said it was “wet,” according to Park`. */
function isSaidBy(clause: Clause, before: Cue, at: number): boolean {
  return before.use === 'speak' && !before.isRelative && isObjectOf(clause, before, at);
}

/** Whether nothing but words stands between a verb and a quotation: `did not call the board “thieves,” she said`. */
function isObjectOf({ tokens }: Clause, { verb }: Cue, at: number): boolean {
  return tokens.slice(verb, at).every(({ kind }) => kind === 'word');
}

/** Whether a relative clause has ended before a quotation: `Lee told the man who suggested a walk that “…”`. */
function isOutsideRelative({ tokens }: Clause, { isRelative, hasObject, verb }: Cue, at: number): boolean {
  return isRelative && hasObject && tokens[at - 1]?.lower === 'that' && verb < at - 2;
}

/** `The “right to rain,” she said, is old`: what an article begins is a phrase of the author’s. */
function isTermOfAuthor({ tokens }: Clause, at: number): boolean {
  return at === 1 && DETERMINERS.has(lowerAt(tokens, 0));
}

/** How a sentence begins that says first what somebody was asked or told, or what somebody reacts to. */
const QUESTION = /^(?:(?:when|if|after being) )?(?:asked|pressed|questioned|told|informed|reminded|warned) /;
const OCCASION = /^(?:despite|amid|following|responding|reacting) /;

/** Words of other languages than English before the name of whoever asks somebody. */
const ASKED_ABROAD =
  /^(?:interrog|pregunt|cuestion|question|interpel|entrevist|intervist|pergunt|gefragt|befragt|gevraagd|ondervraagd)\p{L}* (?:por|par|da|dal|dalla|pela|pelo|von|door)$/u;

/** How a sentence begins that says first what was done to its subject: `Reminded of his vow`. */
const PARTICIPLE = /^(?:[a-z]+ed|told|known) /;

/** Words before what is read on a thing, and what stands on a thing that readers see. */
const SEEN = /^(?:read|reads|reading|chanting)$/;
const THINGS_SEEN =
  /^(?:sign|shirt|banner|poster|headline|button|hat|cap|placard|sticker|billboard|text|note|graffiti)s?$/;

/** Whether words stand on a thing or are chanted by many: `Under a sign that read “closed,” Lee said he would reopen`. */
function isSeen(tokens: readonly Token[], at: number): boolean {
  const [thing, verb] = [lowerAt(tokens, at - 2), lowerAt(tokens, at - 1)];
  return SEEN.test(verb) || (verb === 'saying' && THINGS_SEEN.test(thing));
}

/** Whether a cue is in a clause before the main one, of somebody else, which quotes too: `When Park says no, Lee hears “never”`. */
function isOfOtherClause(clause: Clause, { verb, use }: Cue, at: number): boolean {
  if (use === 'source' || !beginsSubordinate(clause) || lowerAt(clause.tokens, 0) === 'as') return false;
  const main = findMainSubject(clause, at);
  const endsWithQuote = clause.tokens.some(
    ({ kind }, place) => kind === 'quote' && place > verb && place < at && clause.mentionAt[place + 1] !== undefined,
  );
  return endsWithQuote || (main?.kind === 'name' && main.from > verb);
}

/** How sentences of other languages begin whose first clause is not the main one, and what follows a verb that has an object. */
const FOREIGN_SUBORDINATING =
  /^(?:después de que|aunque|mientras|cuando|alors que|après que|quand|lorsque|bien que|dopo che|mentre|quando|anche se|depois que|enquanto|embora|nadat|terwijl|toen|hoewel) /;
const FOREIGN_THAT = /^(?:que|qu['’].+|che|dat)$/u;

/** How many words may begin a time behind a verb: `said the next day`. */
const MAX_TOKENS_TO_TIME = 3;

/**
 * Whether a quotation is part of what comes before the main clause, so that the subject of that clause has not said it:
 * `After Park called him “a liar,” Lee said he would sue`.
 */
function isInIntroduction(clause: Clause, at: number, before: Cue | undefined, after: Cue): boolean {
  const { tokens } = clause;
  if (isBehindIntroduction(tokens, at, before)) return false;
  const start = startOf(clause);
  if (OCCASION.test(start) || isSeen(tokens, at)) return true;
  const hasTime = tokens
    .slice(after.verb + 1, after.verb + 1 + MAX_TOKENS_TO_TIME)
    .some((token) => TIME_WORDS.has(bareWord(token)));
  if (PARTICIPLE.test(start) || (beginsSubordinate(clause) && !/^\S+ \S+ing /.test(start)))
    return after.hasObject && !hasTime;
  return FOREIGN_SUBORDINATING.test(start) && FOREIGN_THAT.test(lowerAt(tokens, after.to + 1));
}

/** Whether a quotation is part of what somebody is asked before the main clause: `Asked about the “pledge,” Lee shrugged`. */
function isInQuestion(clause: Clause, at: number, after: Cue | undefined): boolean {
  if (after === undefined || !QUESTION.test(startOf(clause))) return false;
  const { tokens } = clause;
  // `Asked by Park, “Will you go?” Lee said: “No.”`
  const isAnswered = /\?\W*$/u.test(tokens[at]?.text ?? '') && tokens[after.outerTo + 1]?.text === ':';
  return isAnswered || !tokens.slice(0, at).some(({ text }) => text === ',');
}

/** `When she came, “it was dark,” Lee said` */
function isBehindIntroduction(tokens: readonly Token[], at: number, before: Cue | undefined): boolean {
  return tokens[at - 1]?.text === ',' && before?.verb !== at - 2;
}

/** The first three words of a sentence, each with a space behind it. */
function startOf({ tokens }: Pick<Clause, 'tokens'>): string {
  return [0, 1, 2].map((at) => `${lowerAt(tokens, at)} `).join('');
}

/** `Lee said: “…”` */
function introducesByColon({ tokens }: Clause, at: number, cue: Cue): boolean {
  return cue.outerTo < at && tokens[at - 1]?.text === ':';
}

/** `“…” Lee said`, `“…,” said Lee`, `“…” — Lee said` */
function isAdjacent({ tokens }: Clause, at: number, cue: Cue): boolean {
  if (cue.borrowsSubject || (cue.use === 'describe' && cue.outerFrom !== cue.verb)) return false;
  const gap = cue.outerFrom - at;
  const between = tokens[at + 1];
  return gap === 1 || (gap === 2 && (between?.text === ',' || between?.lower === 'as' || isDash(between)));
}

/** Whether a cue at the end of a sentence holds for all before it: `It was “wet” and “cold”, Lee said`. */
function coversSentence({ use, hasObject, borrowsSubject }: Cue): boolean {
  return use === 'source' || (use === 'speak' && !hasObject && !borrowsSubject);
}

/** `According to Lee, it was “wet”; Park called it “dry”`: a source holds up to the semicolon. */
function isInSameClause({ tokens }: Clause, cue: Cue, at: number): boolean {
  return !tokens.slice(cue.outerTo + 1, at).some(({ text }) => text === ';');
}

function toFoundQuotation(span: QuotedSpan, attribution: Attribution | undefined, text: string): FoundQuotation {
  const { start, end, outerStart, outerEnd, parts, isClosed } = span;
  const speaker = attribution?.resolution.speaker;
  const doubts = [attribution?.resolution.doubt, isClosed ? undefined : UNCLOSED_DOUBT].filter(
    (doubt) => doubt !== undefined,
  );
  return {
    text: text.slice(start, end),
    speaker,
    cue: speaker ? attribution?.cue : undefined,
    start,
    end,
    outerStart,
    outerEnd: isClosed ? outerEnd : end,
    parts,
    ...(doubts.length > 0 && { doubt: doubts.join(' ') }),
    ...(attribution?.resolution.candidates && { candidates: attribution.resolution.candidates }),
  };
}

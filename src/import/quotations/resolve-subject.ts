/**
 * Who is meant by the subject of a cue. A name may mean one person or several, a pronoun and a noun refer back:
 *
 *     Dr. Ann Lee met Jo Park.   “It rains,” Dr. Lee said.    Ann Lee
 *                                “It rains,” the doctor said. Ann Lee
 *                                “It rains,” she said.        nobody; the doubt names both
 *
 * If more than one could be meant, nobody is chosen.
 */

import { joinList } from '../../text/lists.ts';
import { oneLine } from '../../text/one-line.ts';
import type { FoundSpeaker } from '../quotation.ts';
import { isFirstName, isNameOfEither } from './first-names.ts';
import { isConfirmedPerson, isLikelyPerson, pronounOf } from './link-mentions.ts';
import type { Entity, Mention } from './mentions.ts';
import type { Clause, Subject } from './subjects.ts';
import { bareWord, lowerAt, textBetween } from './tokens.ts';
import {
  DEMONYMS,
  DOCUMENT_NOUNS,
  genderOfNoun,
  ORGANIZATION_NOUNS,
  PREPOSITIONS,
  ROLE_NOUNS,
  wordSet,
} from './word-lists.ts';

/** Who speaks, as far as the text says. Where that is nobody or not certain, `doubt` says why. */
export interface Resolution {
  speaker: FoundSpeaker | undefined;
  entity: Entity | undefined;
  gender: 'he' | 'she' | undefined;
  doubt: string | undefined;
  /** The names of those who could be meant, where nobody is chosen. */
  candidates?: readonly string[];
  /** Whether somebody speaks whom the text does not name, and who can be meant by a pronoun. */
  isStranger?: true;
  /** Whether somebody without a name speaks for the body: `a spokesman for Acme`. */
  isSpokenFor?: true;
}

/** What a sentence says about who speaks and who is spoken of. */
export interface SentenceContext {
  /** The number of its paragraph in the text. */
  block: number;
  /** Who speaks in it; the last where several do. */
  resolution: Resolution | undefined;
  /** The person or organization that the sentence is about. */
  topic: Entity | undefined;
  /** Whoever owns what the sentence begins with: `Lee’s speech was long`. */
  owner: Entity | undefined;
  /** An organization that the sentence is about without naming it: `the ministry`. */
  organization: Resolution | undefined;
  /** Whether the sentence is the first to name its topic. */
  introducesTopic: boolean;
  /** Others whom it names, and whom a pronoun could mean. */
  others: Entity[];
  /** Somebody who is asked in it, and who may answer in the next: `Lee asked Park whether`. */
  asked: Entity | undefined;
  /** Somebody without a name whom the sentence is about: `one man complained`. */
  stranger: Resolution | undefined;
  /** Whether somebody speaks in it whom it does not name: in other languages than English, where no more is known. */
  isStranger: boolean;
}

/** What a text has said up to a subject. The latest is last. */
export interface Discourse {
  /** Of the sentences before, the sentence itself, and each of its cues so far. */
  contexts: readonly SentenceContext[];
  /** Everybody whom the sentences before have named, as often as they have. */
  named: readonly Entity[];
  text: string;
}

/** A pronoun of a person; `either` where a language leaves it out. */
type PersonalPronoun = 'he' | 'she' | 'either';

/** How many sentences back a pronoun or a noun may refer. */
export const MAX_SENTENCES_BACK = 14;

/** Nobody is known to speak. */
export const UNRESOLVED: Resolution = { speaker: undefined, entity: undefined, gender: undefined, doubt: undefined };

/** @param doubt why it may be somebody else */
export function resolvedTo(entity: Entity, doubt?: string): Resolution {
  const speaker: FoundSpeaker = { name: nameOfEntity(entity), kind: entity.kind };
  if (entity.role) speaker.role = entity.role;
  return { speaker, entity, gender: entity.gender, doubt: doubt ?? doubtOfForm(entity) ?? doubtOfKind(entity) };
}

/** A name that the text has only in a case that does not tell its nominative. */
function doubtOfForm(entity: Entity): string | undefined {
  return entity.otherForm && `The name may be ${nameOfEntity(entity)} or ${entity.otherForm.join(' ')}.`;
}

/** Capitalized words of which neither a title, a role, a pronoun nor a first name shows that they are a person. */
function doubtOfKind(entity: Entity): string | undefined {
  const { kind, words, isConfirmed, role, gender } = entity;
  const isShown = isConfirmed || role !== undefined || gender !== undefined || isFirstName(words[0] ?? '');
  return kind === 'person' && !isShown
    ? `The text does not show whether ${nameOfEntity(entity)} is a person.`
    : undefined;
}

/** Nobody, since several could be meant; the doubt names them. */
export function ambiguous(entities: readonly Entity[], word: string): Resolution {
  const names = [...new Set(entities.map(nameOfEntity))];
  return { ...UNRESOLVED, candidates: names, doubt: `${subjectWord(word)} may be ${joinList(names, 'or')}.` };
}

/** A pronoun or a name as a doubt says it. */
function subjectWord(word: string): string {
  return word === 'either' ? 'The subject, which the text leaves out,' : `“${word}”`;
}

/** The fullest name that the text gives. */
export function nameOfEntity({ words }: Entity): string {
  return words.join(' ').replace(/ (?=,)/gu, '');
}

/** How many names back a noun of a role may refer. */
const MAX_NAMES_BACK = 60;

/** How many contexts back a general noun of an organization may refer. */
const MAX_CONTEXTS_BACK_FOR_ORGANIZATIONS = 6;

/** How many contexts back “it” may mean what a sentence is about that says nothing. */
const MAX_CONTEXTS_BACK_FOR_TOPICS = 4;

/** How many sentences back somebody is remote, where somebody of a first name of the other gender has spoken since. */
const MIN_SENTENCES_TO_REMOTE = 4;

/** Nouns that any organization may be called by. */
const GENERIC_ORGANIZATION_NOUNS =
  wordSet(`group organization organisation company firm agency body outlet movement startup maker giant chain retailer carrier broadcaster
  newspaper paper magazine party service network charity lender bank airline`);

const SPOKESPEOPLE = /^spokes(?:man|woman|person|people|persons|men|women)$/;

/** Who is meant by the subject of a cue. */
export function resolveSubject(subject: Subject, clause: Clause, discourse: Discourse): Resolution {
  if (subject.kind === 'name') return resolveName(subject, clause, discourse);
  if (subject.kind === 'noun' && subject.head === '') return { ...UNRESOLVED, isStranger: true };
  if (subject.kind === 'noun') return resolveNoun(subject, clause, discourse);
  if (subject.head === 'he' || subject.head === 'she' || subject.head === 'either')
    return withDoubtOfGender(subject.head, resolveHeOrShe(subject.head, discourse.contexts));
  return subject.head === 'they' || subject.head === 'it'
    ? resolveTheyOrIt(subject.head, discourse.contexts)
    : UNRESOLVED;
}

function resolveName({ mention, alongside }: Subject, clause: Clause, { text }: Discourse): Resolution {
  const entities = mention?.entities ?? [];
  const word = mention ? textBetween(text, clause.tokens, mention.from, mention.to) : '';
  const [entity] = entities;
  if (!entity) return UNRESOLVED;
  if (entities.length > 1) return ambiguous(entities, word);
  if (
    mention &&
    lowerAt(clause.tokens, mention.to + 1) === 'et' &&
    /^al\.?$/.test(lowerAt(clause.tokens, mention.to + 2))
  )
    return { ...UNRESOLVED, doubt: `“${word} et al.” are several.` };
  // `the younger Lee`: there are two.
  if (mention && /^(?:younger|elder|older)$/.test(lowerAt(clause.tokens, mention.from - 1)))
    return ambiguous(entities, `the ${textBetween(text, clause.tokens, mention.from - 1, mention.to)}`);
  const inOrder = [mention, ...alongside].filter((each) => each !== undefined).toSorted((a, b) => a.from - b.from);
  const all = [...new Set(inOrder.flatMap((each) => each.entities))];
  if (all.length > 1) {
    const names = all.map(nameOfEntity);
    const last = inOrder.at(-1)?.from ?? 0;
    if (/^n?or$/.test(lowerAt(clause.tokens, last - 1)))
      return {
        ...UNRESOLVED,
        candidates: names,
        doubt: `The text leaves open whether ${joinList(names, 'or')} is meant.`,
      };
    const both = names.length === 2 ? 'both ' : '';
    return {
      ...UNRESOLVED,
      candidates: names,
      doubt: `The text gives these words to ${both}${joinList(names, 'and')}.`,
    };
  }
  return resolvedTo(entity);
}

/** `the minister`, `a spokesman for Acme`, `officials`: somebody named before, or somebody without a name. */
function resolveNoun(subject: Subject, clause: Clause, discourse: Discourse): Resolution {
  const { tokens } = clause;
  const first = bareWord(tokens[subject.from]);
  const { head } = subject;
  const definite = first === 'the' || /^(?:this|that|these|those)$/.test(first);
  const [of] = (subject.of ?? findApposedBody(clause, subject))?.entities ?? [];
  if (SPOKESPEOPLE.test(head)) {
    const known = definite ? findByNoun(head, discourse) : [];
    if (known.length === 1 && known[0]) return resolvedTo(known[0]);
    const before = discourse.contexts.findLast(({ resolution }) => resolution?.isSpokenFor)?.resolution?.entity;
    const body = of?.kind === 'organization' ? of : definite && !of ? before : undefined;
    if (body) {
      const { speaker, ...resolution } = resolvedTo(body);
      return {
        ...resolution,
        speaker: speaker && { ...speaker, role: head },
        gender: genderOfNoun(head),
        isSpokenFor: true,
      };
    }
  }
  if (definite && !of && !isPublished(subject, clause, discourse)) {
    const found = resolveDefinite(head, findDistinction(subject, clause), discourse);
    if (found) return found;
  }
  return unnamedSpeaker(subject, clause, discourse);
}

/** The name of the body behind the noun for which it stands: `a spokesman for the developer, Corva Homes, said` */
function findApposedBody({ tokens, mentionAt }: Clause, { to }: Subject): Mention | undefined {
  const mention = tokens[to + 1]?.text === ',' ? mentionAt[to + 2] : undefined;
  return mention?.from === to + 2 && mention.kind === 'organization' && ORGANIZATION_NOUNS.has(lowerAt(tokens, to))
    ? mention
    : undefined;
}

/** Whether “the paper” is a text and not who prints it: `The paper, in Ice Reports, says`, `Lee’s team wrote a new paper. The paper says` */
function isPublished({ head, to }: Subject, { tokens }: Clause, { text }: Discourse): boolean {
  if (head !== 'paper') return false;
  const next = tokens[to + 1]?.text === ',' ? to + 2 : to + 1;
  return (
    /^(?:in|published|posted|printed|written|co-?authored|by|conclude[sd]?|argue[sd]?|estimate[sd]?)$/.test(
      lowerAt(tokens, next),
    ) || PAPER_OF_AUTHORS.test(text.slice(0, tokens[to]?.start))
  );
}

/** Words before a paper that somebody has written. */
const PAPER_OF_AUTHORS = /\b(?:his|her|whose|new|research|scientific|academic|discussion|working|white) paper\b/;

/** Words that tell somebody from another of the same noun: `the old chancellor`. */
const DISTINGUISHING =
  /^(?:old|former|ex|late|then|previous|past|outgoing|departing|ousted|incoming|new|next|future|first|second|third|other|rival|acting|interim|retired|deputy|vice|shadow|younger|elder|latter)$/;

/** The word by which a noun with “the” is told from another. */
function findDistinction({ from, to }: Subject, { tokens }: Clause): string | undefined {
  return tokens.slice(from + 1, to).find(({ lower }) => DISTINGUISHING.test(lower))?.lower;
}

/**
 * Who is meant by a noun with “the”: who is known by that noun, else who spoke last if the noun may fit.
 * @param distinction with which word before the noun: only who is known by both is meant
 */
function resolveDefinite(head: string, distinction: string | undefined, discourse: Discourse): Resolution | undefined {
  const isDistinct = ({ role }: Entity) => {
    const words = role?.toLowerCase() ?? '';
    return distinction === undefined || !words.includes(head) || words.includes(distinction);
  };
  const people = findByNoun(head, discourse).filter(isDistinct);
  if (people.length === 1 && people[0]) return resolvedTo(people[0]);
  if (people.length > 1) return ambiguous(people, `the ${head}`);
  if (ORGANIZATION_NOUNS.has(head)) return resolveOrganization(head, discourse);
  const last = discourse.contexts.findLast(({ resolution }) => resolution?.speaker)?.resolution;
  const gender = genderOfNoun(head);
  const isPersons = ROLE_NOUNS.has(head) || DEMONYMS.has(head) || /-year-old$|man$/.test(head);
  // `Lee holds the cup. “I slept with it,” the swimmer joked.`
  const { block, topic, others = [] } = discourse.contexts.at(-2) ?? {};
  const here = discourse.contexts.at(-1)?.block;
  const isSaidBefore =
    last !== undefined && discourse.contexts.some(({ block, resolution }) => resolution === last && block === here);
  if (!isSaidBefore && isPersons && topic && block === here && others.length === 0) {
    const fits =
      isLikelyPerson(topic) &&
      !mayBeOtherThan(topic, head) &&
      (pronounOf(topic) ?? gender) === (gender ?? pronounOf(topic));
    if (fits) return resolvedTo(topic, `“the ${head}” may be somebody other than ${nameOfEntity(topic)}.`);
  }
  // `the old woman` is hardly who has just spoken.
  if (
    isPersons &&
    last?.entity?.kind === 'person' &&
    !/^(?:old|other|younger|elder|latter|first|second|third|new)$/.test(distinction ?? '')
  ) {
    if (mayBeOtherThan(last.entity, head) || (gender && last.entity.gender && gender !== last.entity.gender))
      return undefined;
    return resolvedTo(last.entity, `“the ${head}” may be somebody other than ${nameOfEntity(last.entity)}.`);
  }
  return undefined;
}

/** Whether a noun of what somebody does is hardly said of somebody of whom the text says what they do; where they are from may be. */
function mayBeOtherThan({ role }: Entity, head: string): boolean {
  return role !== undefined && !DEMONYMS.has(head);
}

/** Which organization is meant by a noun with “the”: one known by it; for a general noun, the last that was named. */
function resolveOrganization(head: string, { contexts, named }: Discourse): Resolution | undefined {
  const own = named.findLast(
    ({ kind, words, nouns }) =>
      kind === 'organization' && (nouns.has(head) || words.some((word) => word.toLowerCase() === head)),
  );
  if (own) return resolvedTo(own);
  if (!GENERIC_ORGANIZATION_NOUNS.has(head)) return undefined;
  for (
    let at = contexts.length - 1;
    at >= Math.max(0, contexts.length - MAX_CONTEXTS_BACK_FOR_ORGANIZATIONS);
    at -= 1
  ) {
    const { resolution, topic, others, asked } = contexts[at] as SentenceContext;
    if (asked?.kind === 'organization' && at < contexts.length - 1)
      return resolvedTo(asked, `“the ${head}” may be an organization other than ${nameOfEntity(asked)}.`);
    if (at >= contexts.length - 2 && topic?.kind === 'person' && !isLikelyPerson(topic) && topic.words.length === 1) {
      const doubt = `“the ${head}” may be an organization other than ${nameOfEntity(topic)}.`;
      return { ...resolvedTo({ ...topic, kind: 'organization' }, doubt), entity: topic };
    }
    if (resolution?.entity?.kind === 'organization') return resolvedTo(resolution.entity);
    const organizations = [...new Set([...(topic ? [topic] : []), ...others])].filter(
      ({ kind }) => kind === 'organization',
    );
    if (topic?.kind === 'organization')
      return resolvedTo(
        topic,
        organizations.length > 1
          ? `“the ${head}” may be an organization other than ${nameOfEntity(topic)}.`
          : undefined,
      );
    if (organizations.length > 1) return ambiguous(organizations, `the ${head}`);
    if (organizations[0])
      return resolvedTo(
        organizations[0],
        `“the ${head}” may be an organization other than ${nameOfEntity(organizations[0])}.`,
      );
  }
  return undefined;
}

/** The people among those named last who have a role or a title with this noun. */
function findByNoun(head: string, { named }: Discourse): Entity[] {
  const found: Entity[] = [];
  for (let at = named.length - 1; at >= Math.max(0, named.length - MAX_NAMES_BACK); at -= 1) {
    const entity = named[at] as Entity;
    if (entity.kind === 'person' && entity.nouns.has(head) && !found.includes(entity)) found.push(entity);
  }
  return found;
}

function unnamedSpeaker(subject: Subject, clause: Clause, discourse: Discourse): Resolution {
  const { tokens } = clause;
  const { text } = discourse;
  const name = oneLine(textBetween(text, tokens, subject.from, subject.to)).replace(/[’']s$/u, '');
  const isOrganization = ORGANIZATION_NOUNS.has(subject.head) || DOCUMENT_NOUNS.has(subject.head);
  return {
    speaker: { name, kind: isOrganization ? 'organization' : 'person', unnamed: true },
    entity: undefined,
    gender: genderOfNoun(subject.head) ?? genderOfOwnThing(subject, clause, discourse),
    doubt: `The text does not name “${name}”.`,
  };
}

/** What “his” or “her” tells of somebody without a name, where it can mean nobody else: `he` of `One doctor lost his job`. */
function genderOfOwnThing(
  { to }: Subject,
  { tokens }: Clause,
  { named, contexts }: Discourse,
): 'he' | 'she' | undefined {
  const gender = OWN.get(lowerAt(tokens, to + 2));
  const verb = lowerAt(tokens, to + 1);
  const isObject = gender === 'she' && (ADDRESSING.test(verb) || tokens[to + 3]?.kind !== 'word');
  if (!gender || PREPOSITIONS.has(verb) || isObject) return undefined;
  const mayBeOther = (entity: Entity) => isLikelyPerson(entity) && (pronounOf(entity) ?? gender) === gender;
  const isOther = named.some(mayBeOther) || contexts.slice(0, -1).some(({ stranger }) => stranger?.gender === gender);
  return isOther ? undefined : gender;
}

const OWN: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ['his', 'he'],
  ['her', 'she'],
]);

/** Verbs behind which “her” is whom somebody speaks to. */
const ADDRESSING =
  /^(?:t(?:ells?|old)|(?:ask|show|remind|call|help|assur|inform|warn|urg|gave|give|sent|send|ma[dk]e|let|saw|see|hear)\p{L}*)$/u;

/**
 * Who is meant by “he” or “she”: who spoke last, or who was named since. Only people can be meant, and none whose title, earlier
 * pronoun or first name rules it out.
 */
function resolveHeOrShe(word: PersonalPronoun, contexts: readonly SentenceContext[]): Resolution {
  const fits = (entity: Entity | undefined): entity is Entity =>
    entity?.kind === 'person' && (word === 'either' || (pronounOf(entity) ?? word) === word);
  const here = contexts.at(-1)?.block ?? 0;
  const { topic: topicBefore, resolution: spokenBefore } = contexts.at(-2) ?? {};
  let since: NamedSince | undefined;
  /** Whether somebody else has spoken since who cannot be meant. */
  let isInterrupted = false;
  /** Who spoke last, whom only a first name rules out. */
  let unlikely: Entity | undefined;
  const rivals = new Set<Entity>();
  for (let at = contexts.length - 1; at >= Math.max(0, contexts.length - MAX_SENTENCES_BACK); at -= 1) {
    const {
      resolution: spoken,
      topic,
      introducesTopic,
      owner,
      others,
      block,
      stranger,
      asked,
      isStranger: isBy,
    } = contexts[at] as SentenceContext;
    // Of a spokeswoman for a body, “she” means her.
    const entity = spoken?.isSpokenFor ? undefined : spoken?.entity;
    if (isBy && !entity && !(since?.close && since.isTopic)) break;
    const before = at === contexts.length - 2 ? (entity ?? (block === here ? topic : undefined)) : undefined;
    if (before && isRuledOutByFirstName(before, word)) unlikely = before;
    const isStranger = !entity && (word === 'either' || (spoken?.gender ?? (isOnePerson(spoken) ? word : '')) === word);
    if (spoken && (entity ? fits(entity) && isConfirmedPerson(entity) : isStranger)) {
      const isRemote = contexts.length - at > MIN_SENTENCES_TO_REMOTE;
      // `Park said. / Ola Lee was calm. “…,” he said.`
      const isOfOther = unlikely !== undefined && block < here && topicBefore === unlikely && !spokenBefore;
      if (entity && unlikely && (isRemote || isOfOther) && !since?.close) return ambiguous([unlikely, entity], word);
      // `“Hush,” his father said.` and, paragraphs later, a sentence about Lee: “he” is Lee.
      const isSinceAStranger = since?.isTopic && !entity && block < since.block && isLikelyPerson(since.entity);
      if (since && isSinceAStranger) return resolvedTo(since.entity);
      if (since && since.entity !== entity) return chooseBetween(word, since, spoken, block < here);
      if (asked && at < contexts.length - 1 && fits(asked) && asked !== entity && entity)
        return ambiguous([entity, asked], word);
      // `Lee left, as Park put it, “in a hurry.”`
      if (entity && topic !== entity && fits(topic) && isLikelyPerson(topic)) return ambiguous([topic, entity], word);
      // `She says Lee was right. Mr. Park disagrees. “No,” she says.`
      const spokenOf = others.filter((other) => other !== entity && fits(other) && pronounOf(other) === word);
      if (entity && isInterrupted && spokenOf.length > 0) return ambiguous([entity, ...spokenOf], word);
      if (!entity && block < here) return eitherOr(word, spoken, [], contexts.slice(0, at + 1), fits);
      return entity ? resolvedTo(entity) : { ...spoken, doubt: undefined };
    }
    isInterrupted ||= entity?.kind === 'person';
    if (since) {
      if (topic && topic !== since.entity && block === since.block && fits(topic) && isLikelyPerson(topic))
        rivals.add(topic);
      continue;
    }
    const isMaybePerson = (entity: Entity) =>
      isLikelyPerson(entity) || (entity === topic && entity.words.length === 1 && block === here);
    const people = [...new Set([topic, ...others].filter(fits).filter(isMaybePerson))];
    if (stranger && (word === 'either' || (stranger.gender ?? word) === word))
      return eitherOr(word, stranger, people, contexts.slice(0, at), fits);
    if (people.length > 1) return ambiguous(people, word);
    const [chosen] = people;
    if (chosen) {
      const isTopic = topic === chosen || (owner === chosen && at < contexts.length - 1);
      since = { entity: chosen, block, close: block === here, introduced: introducesTopic && isTopic, isTopic };
    }
  }
  if (since && isLikelyPerson(since.entity))
    return rivals.size > 0 ? ambiguous([since.entity, ...rivals], word) : resolvedTo(since.entity);
  if (unlikely) return ambiguous([unlikely], word);
  return {
    ...UNRESOLVED,
    gender: word === 'either' ? undefined : word,
    doubt:
      word === 'either'
        ? 'The text leaves the subject out, and does not say who it is.'
        : `The text does not say who “${word}” is.`,
  };
}

/** Whether nothing but a first name says that a pronoun does not mean somebody. */
function isRuledOutByFirstName(entity: Entity, word: PersonalPronoun): boolean {
  const { kind, gender, genderOfVerb } = entity;
  return kind === 'person' && !gender && !genderOfVerb && word !== 'either' && (pronounOf(entity) ?? word) !== word;
}

/** Leaves a doubt where only the pronoun tells whether somebody is a man or a woman: their first name and the text do not. */
function withDoubtOfGender(word: PersonalPronoun, resolution: Resolution): Resolution {
  const { entity, doubt } = resolution;
  const isTold = word === 'either' || doubt !== undefined || entity?.gender !== undefined;
  if (isTold || entity?.kind !== 'person' || entity.words.length < 2 || !isNameOfEither(entity.words[0] ?? ''))
    return resolution;
  return resolvedTo(entity, `“${word}” may be somebody other than ${nameOfEntity(entity)}.`);
}

/** Somebody without a name, such as `one man`, or who was named with him or before him. */
function eitherOr(
  word: PersonalPronoun,
  { speaker }: Resolution,
  people: readonly Entity[],
  earlier: readonly SentenceContext[],
  fits: (entity: Entity | undefined) => entity is Entity,
): Resolution {
  const before = earlier.flatMap(({ topic, resolution }) => [topic, resolution?.entity]).filter(fits);
  const last = people.length > 0 ? people : before.filter(isLikelyPerson).slice(-1);
  const names = [...new Set([speaker?.name ?? '', ...last.map(nameOfEntity)])];
  if (names.length === 1)
    return {
      ...UNRESOLVED,
      gender: word === 'either' ? undefined : word,
      doubt: `${subjectWord(word)} seems to be “${names[0]}”, whom the text does not name.`,
    };
  return { ...UNRESOLVED, candidates: names, doubt: `${subjectWord(word)} may be ${joinList(names, 'or')}.` };
}

/** Somebody who was named after the last who spoke. */
interface NamedSince {
  entity: Entity;
  /** The number of the paragraph. */
  block: number;
  /** Whether in the paragraph of the pronoun. */
  close: boolean;
  introduced: boolean;
  /** Whether as the subject of a sentence. */
  isTopic: boolean;
}

/** Whether somebody without a name is one person: `Juror No. 7`, not `officials`. */
function isOnePerson(resolution: Resolution | undefined): boolean {
  const { speaker } = resolution ?? {};
  return (
    speaker?.unnamed === true && speaker.kind === 'person' && !/s$|^(?:police|people|staff)\b/iu.test(speaker.name)
  );
}

/**
 * Chooses between who spoke last and who was named since; the doubt names both where either may be meant.
 * @param isOther whether a paragraph has ended since
 */
function chooseBetween(
  word: PersonalPronoun,
  { entity: since, close, introduced, isTopic }: NamedSince,
  spoken: Resolution,
  isOther: boolean,
): Resolution {
  const last = spoken.entity;
  if (close && isTopic && isOther && isLikelyPerson(since)) return resolvedTo(since);
  if (close && isLikelyPerson(since) && (introduced || word === 'either')) return resolvedTo(since);
  if (!last) return close ? resolvedTo(since) : { ...spoken, doubt: undefined };
  if (!since.speaks && !close && !isTopic) return resolvedTo(last);
  return ambiguous([since, last], word);
}

/** Whether a name may be that of a body, of which a text says “it”; one that nothing shows to be a person’s is taken for one then. */
function isBody(entity: Entity): boolean {
  if (entity.kind === 'person' && !isLikelyPerson(entity)) entity.kind = 'organization';
  return entity.kind === 'organization';
}

/** Who is meant by “they” or “it”: the organization or the group that spoke last. */
function resolveTheyOrIt(word: string, contexts: readonly SentenceContext[]): Resolution {
  const from = Math.max(0, contexts.length - MAX_SENTENCES_BACK);
  const here = contexts.at(-1)?.block ?? 0;
  for (const [back, { resolution: spoken, organization, topic, block }] of contexts
    .slice(from)
    .toReversed()
    .entries()) {
    if (!spoken && organization?.speaker) return { ...organization, doubt: undefined };
    const isNear = back < MAX_CONTEXTS_BACK_FOR_TOPICS && block >= here - 1;
    if (!spoken && word === 'it' && topic && isNear && isBody(topic)) return resolvedTo(topic);
    if (!spoken?.speaker) continue;
    const { entity } = spoken;
    if (entity?.kind === 'organization') return resolvedTo(entity);
    if (!entity && spoken.gender === undefined) return { ...spoken, doubt: undefined };
    if (word === 'they' && entity)
      return resolvedTo(entity, `“they” may be somebody other than ${nameOfEntity(entity)}.`);
  }
  return { ...UNRESOLVED, doubt: `The text does not say who “${word}” is.` };
}

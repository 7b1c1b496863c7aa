import { joinList } from '../../text/lists.ts';
import { oneLine } from '../../text/one-line.ts';
import type { FoundSpeaker } from '../quotation.ts';
import { isEvident } from './entities.ts';
import type { Entity } from './mentions.ts';
import type { Clause, Subject } from './subjects.ts';
import { bareWord } from './tokens.ts';
import { BODIES, DOCUMENTS, FEMALE, MALE, ROLE_NOUNS, wordSet } from './word-lists.ts';

/** Whose words something is, as far as it can be told; with `doubt`, why not or not surely. */
export interface Outcome {
  speaker: FoundSpeaker | undefined;
  entity: Entity | undefined;
  gender: 'he' | 'she' | undefined;
  doubt: string | undefined;
}

/** What a sentence tells about who is spoken of. */
export interface Frame {
  /** The number of its paragraph. */
  block: number;
  /** Who speaks in it, the last one. */
  outcome: Outcome | undefined;
  /** The person or body that the sentence is about. */
  topic: Entity | undefined;
  /** A body without a name that the sentence is about: `the ministry`. */
  body: Outcome | undefined;
  /** Whether the sentence is the first to name its topic. */
  introduces: boolean;
  /** Other people that could be meant by a pronoun. */
  others: Entity[];
}

export const NOBODY: Outcome = { speaker: undefined, entity: undefined, gender: undefined, doubt: undefined };

export function byEntity(entity: Entity, doubt?: string): Outcome {
  const speaker: FoundSpeaker = { name: nameOf(entity), kind: entity.kind };
  if (entity.role) speaker.role = entity.role;
  return { speaker, entity, gender: entity.gender, doubt };
}

function unsure(entities: readonly Entity[], word: string): Outcome {
  const names = [...new Set(entities.map(nameOf))];
  return { ...NOBODY, doubt: `“${word}” may be ${joinList(names, 'or')}.` };
}

export function nameOf({ words }: Entity): string {
  return words.join(' ').replace(/ (?=,)/gu, '');
}

/** Words that any body may be called by. */
const GENERAL =
  wordSet(`group organization organisation company firm agency body outlet movement startup maker giant chain retailer carrier broadcaster
  newspaper paper magazine party developer service network charity lender bank airline`);

/** What is known of a text when a subject is met: the sentences before it and everybody named so far, the latest last. */
export interface Context {
  frames: readonly Frame[];
  named: readonly Entity[];
  text: string;
}

/** Whom the subject of a cue means. */
export function resolveSubject(subject: Subject, clause: Clause, context: Context): Outcome {
  if (subject.kind === 'name') return resolveName(subject, clause, context);
  if (subject.kind === 'noun') return resolveNoun(subject, clause, context);
  if (subject.head === 'he' || subject.head === 'she') return resolvePerson(subject.head, context.frames);
  return subject.head === 'they' || subject.head === 'it' ? resolveOther(subject.head, context.frames) : NOBODY;
}

function resolveName({ mention, beside }: Subject, clause: Clause, { text }: Context): Outcome {
  const entities = mention?.entities ?? [];
  const word = mention ? text.slice(clause.tokens[mention.from]?.start, clause.tokens[mention.to]?.end) : '';
  const [entity] = entities;
  if (!entity) return NOBODY;
  if (entities.length > 1) return unsure(entities, word);
  const [other] = beside?.entities ?? [];
  if (other && other !== entity) {
    return { ...NOBODY, doubt: `The text gives these words to both ${nameOf(other)} and ${nameOf(entity)}.` };
  }
  return byEntity(entity);
}

function resolveNoun(subject: Subject, clause: Clause, context: Context): Outcome {
  const { tokens } = clause;
  const first = bareWord(tokens[subject.from]);
  const { head } = subject;
  const definite = first === 'the' || /^(?:this|that|these|those)$/.test(first);
  const [of] = subject.of?.entities ?? [];
  if (/^spokes(?:man|woman|person|people|persons|men)$/.test(head)) {
    const known = definite ? findByNoun(head, context) : [];
    if (known.length === 1 && known[0]) return byEntity(known[0]);
    if (of?.kind === 'organization') return { ...byEntity(of), gender: genderOf(head) };
  }
  if (definite && !of) {
    const found = resolveDefinite(head, context);
    if (found) return found;
  }
  return unnamed(subject, clause, context);
}

function resolveDefinite(head: string, context: Context): Outcome | undefined {
  const people = findByNoun(head, context);
  if (people.length === 1 && people[0]) return byEntity(people[0]);
  if (people.length > 1) return unsure(people, `the ${head}`);
  if (BODIES.has(head)) return resolveBody(head, context);
  const last = context.frames.findLast(({ outcome }) => outcome?.speaker)?.outcome;
  if ((ROLE_NOUNS.has(head) || /-year-old$|man$/.test(head)) && last?.entity?.kind === 'person') {
    const gender = genderOf(head);
    if (last.entity.role || (gender && last.entity.gender && gender !== last.entity.gender)) return undefined;
    return byEntity(last.entity, `“the ${head}” may be somebody other than ${nameOf(last.entity)}.`);
  }
  return undefined;
}

function resolveBody(head: string, { frames, named }: Context): Outcome | undefined {
  const own = named.findLast(
    ({ kind, words, nouns }) =>
      kind === 'organization' && (nouns.has(head) || words.some((word) => word.toLowerCase() === head)),
  );
  if (own) return byEntity(own);
  if (!GENERAL.has(head)) return undefined;
  for (let at = frames.length - 1; at >= Math.max(0, frames.length - 6); at -= 1) {
    const { outcome, topic, others } = frames[at] as Frame;
    if (outcome?.entity?.kind === 'organization') return byEntity(outcome.entity);
    const bodies = [...new Set([...(topic ? [topic] : []), ...others])].filter(({ kind }) => kind === 'organization');
    if (topic?.kind === 'organization')
      return byEntity(topic, bodies.length > 1 ? `“the ${head}” may be another than ${nameOf(topic)}.` : undefined);
    if (bodies.length > 1) return unsure(bodies, `the ${head}`);
    if (bodies[0]) return byEntity(bodies[0], `“the ${head}” may be another than ${nameOf(bodies[0])}.`);
  }
  return undefined;
}

/** The people known by a noun of roles, among those named last. */
function findByNoun(head: string, { named }: Context): Entity[] {
  const found: Entity[] = [];
  for (let at = named.length - 1; at >= Math.max(0, named.length - 60); at -= 1) {
    const entity = named[at] as Entity;
    if (entity.kind === 'person' && entity.nouns.has(head) && !found.includes(entity)) found.push(entity);
  }
  return found;
}

function unnamed(subject: Subject, { tokens }: Clause, { text }: Context): Outcome {
  const name = oneLine(text.slice(tokens[subject.from]?.start, tokens[subject.to]?.end));
  const body = BODIES.has(subject.head) || DOCUMENTS.has(subject.head);
  return {
    speaker: { name, kind: body ? 'organization' : 'person', unnamed: true },
    entity: undefined,
    gender: genderOf(subject.head),
    doubt: `The text does not name “${name}”.`,
  };
}

function genderOf(head: string): 'he' | 'she' | undefined {
  if (FEMALE.has(head) || /woman$|^(?:mother|wife|daughter|girl)$/.test(head)) return 'she';
  return MALE.has(head) || /(?:^|[a-z])man$|^(?:husband|son|boy)$/.test(head) ? 'he' : undefined;
}

/** How many sentences back a pronoun reaches. */
const REACH = 14;

/**
 * Whom “he” or “she” means, by the sentences before it, the latest last: whoever spoke last, unless another person has come
 * between. The gender of a person is known from titles and earlier pronouns alone.
 */
function resolvePerson(word: 'he' | 'she', frames: readonly Frame[]): Outcome {
  const fits = (entity: Entity | undefined): entity is Entity =>
    entity?.kind === 'person' && (entity.gender === undefined || entity.gender === word);
  const here = frames.at(-1)?.block ?? 0;
  let topic: { entity: Entity; close: boolean; introduced: boolean } | undefined;
  for (let at = frames.length - 1; at >= Math.max(0, frames.length - REACH); at -= 1) {
    const { outcome: spoken, topic: subject, introduces, others, block } = frames[at] as Frame;
    const entity = spoken?.entity;
    if (spoken && (entity ? fits(entity) : spoken.gender === word)) {
      if (topic && topic.entity !== entity) return weigh(word, topic, spoken);
      return entity ? byEntity(entity) : { ...spoken, doubt: undefined };
    }
    if (topic) continue;
    const all = [...new Set([subject, ...others].filter(fits))];
    const evident = all.filter(isEvident);
    const people = evident.length > 0 ? evident : all;
    const chosen = chooseTopic(word, people);
    if (!chosen && people.length > 0) return unsure(people, word);
    if (chosen) topic = { entity: chosen, close: block === here, introduced: introduces && subject === chosen };
  }
  if (topic) return byEntity(topic.entity);
  return { ...NOBODY, gender: word, doubt: `The text does not say who “${word}” is.` };
}

/** The one of several people that a pronoun can mean: the only one, the only one of that gender, or the only one who speaks. */
function chooseTopic(word: 'he' | 'she', people: readonly Entity[]): Entity | undefined {
  for (const test of [() => true, ({ gender }: Entity) => gender === word, ({ speaks }: Entity) => speaks]) {
    const left = people.filter(test);
    if (left.length === 1) return left[0];
  }
  return undefined;
}

/** Decides between who spoke last and who was named since. */
function weigh(
  word: 'he' | 'she',
  { entity: topic, close, introduced }: { entity: Entity; close: boolean; introduced: boolean },
  spoken: Outcome,
): Outcome {
  const last = spoken.entity;
  if (introduced && close && isEvident(topic)) return byEntity(topic);
  if (!isEvident(topic)) return last ? byEntity(last) : { ...spoken, doubt: undefined };
  if (!last) return close ? byEntity(topic) : { ...spoken, doubt: undefined };
  if (topic.gender === word && last.gender === undefined) return byEntity(topic);
  if (last.gender === word && topic.gender === undefined && !topic.speaks) return byEntity(last);
  if (topic.speaks && close) return byEntity(topic, `“${word}” may also be ${nameOf(last)}.`);
  if (!topic.speaks && !close) return byEntity(last);
  return unsure([topic, last], word);
}

/** Whom “they” or “it” means: whoever spoke last, if that was a body or several. */
function resolveOther(word: string, frames: readonly Frame[]): Outcome {
  const from = Math.max(0, frames.length - REACH);
  for (const { outcome: spoken, body, topic } of frames.slice(from).toReversed()) {
    if (!spoken && body?.speaker) return { ...body, doubt: undefined };
    if (!spoken && word === 'it' && topic?.kind === 'organization') return byEntity(topic);
    if (!spoken?.speaker) continue;
    const { entity } = spoken;
    if (entity?.kind === 'organization') return byEntity(entity);
    if (!entity && spoken.gender === undefined) return { ...spoken, doubt: undefined };
    if (word === 'they' && entity) return byEntity(entity, `“they” may be somebody other than ${nameOf(entity)}.`);
  }
  return { ...NOBODY, doubt: `The text does not say who “${word}” is.` };
}

import { byEntity, type Frame, NOBODY, nameOf, type Outcome, unsure } from './discourse.ts';
import type { Entity } from './entities.ts';
import { resolveOther, resolvePerson } from './resolve-pronoun.ts';
import type { Clause, Subject } from './subjects.ts';
import { bareWord } from './tokens.ts';
import { BODIES, DOCUMENTS, FEMALE, MALE, ROLE_NOUNS } from './word-lists.ts';

/** Words that any body may be called by. */
const GENERAL = new Set(
  `group organization organisation company firm agency body outlet movement startup maker giant chain retailer carrier broadcaster
  newspaper paper magazine party business manufacturer developer service network charity nonprofit lender bank airline`.split(
    /\s+/,
  ),
);

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
  if (DOCUMENTS.has(head)) return undefined;
  if ((ROLE_NOUNS.has(head) || /-year-old$|man$|woman$/.test(head)) && last?.entity?.kind === 'person') {
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
  const name = text.slice(tokens[subject.from]?.start, tokens[subject.to]?.end).replace(/\s+/gu, ' ');
  const body = BODIES.has(subject.head) || DOCUMENTS.has(subject.head);
  return {
    speaker: { name, kind: body ? 'organization' : 'person', unnamed: true },
    entity: undefined,
    gender: genderOf(subject.head),
    doubt: `The text does not name “${name}”.`,
  };
}

function genderOf(head: string): 'he' | 'she' | undefined {
  if (MALE.has(head) || /(?:^|[a-z])man$|^(?:father|husband|son|boy|king)$/.test(head)) {
    return /woman$/.test(head) ? 'she' : 'he';
  }
  return FEMALE.has(head) || /woman$|^(?:mother|wife|daughter|girl|queen)$/.test(head) ? 'she' : undefined;
}

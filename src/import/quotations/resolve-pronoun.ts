import { byEntity, type Frame, NOBODY, nameOf, type Outcome, unsure } from './discourse.ts';
import { type Entity, isEvident } from './entities.ts';

/** How many sentences back a pronoun reaches. */
const REACH = 14;

/**
 * Whom “he” or “she” means, by the sentences before it, the latest last: whoever spoke last, unless another person has come
 * between. The gender of a person is known from titles and earlier pronouns alone.
 */
export function resolvePerson(word: 'he' | 'she', frames: readonly Frame[]): Outcome {
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
export function resolveOther(word: string, frames: readonly Frame[]): Outcome {
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

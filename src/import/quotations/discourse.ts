import type { FoundSpeaker } from '../quotation.ts';
import type { Entity } from './entities.ts';

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

export function unsure(entities: readonly Entity[], word: string): Outcome {
  const names = [...new Set(entities.map(nameOf))];
  const list = names.length > 2 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : names.join(' or ');
  return { ...NOBODY, doubt: `“${word}” may be ${list}.` };
}

export function nameOf({ words }: Entity): string {
  return words.join(' ').replace(/ (?=,)/gu, '');
}

/**
 * Who says what a page sets apart without quotation marks: whoever its label, its signature or its heading names. Of an interview whose
 * answers name nobody, it is the guest whom the introduction names, if that is one person alone.
 */

import type { SetApartKind } from '../quotation.ts';
import { isFirstName } from './first-names.ts';
import { areInitialsOf, isEndOfName, isTitle, plainLabel } from './label-names.ts';
import { isLikelyPerson } from './link-mentions.ts';
import type { Entity, Mention } from './mentions.ts';
import type { ParsedSentence, ParsedText } from './parse-text.ts';
import { ambiguous, nameOfEntity, type Resolution, resolvedTo, UNRESOLVED } from './resolve-subject.ts';
import type { SetApartSpeech } from './set-apart.ts';
import { ORGANIZATION_NAME_WORDS } from './word-lists.ts';

/** What speech looks like whose speaker the page does not name. */
const LOOKS_LIKE: Record<SetApartKind, string> = {
  'block quotation': 'This looks like a quotation that the page sets apart',
  post: 'This looks like an embedded post',
  interview: 'This looks like speech in an interview',
  answer: 'This looks like an answer in an interview',
  section: 'This looks like what somebody wrote under their name',
};

/** A name, and where it stands in the text. */
interface PlacedMention {
  mention: Mention;
  sentence: ParsedSentence;
  start: number;
  end: number;
}

/** Finds the speakers of the speech that a text sets apart; undefined where nobody but an author of the text speaks. */
export function createSetApartResolver(
  parsed: Pick<ParsedText, 'text' | 'sentences' | 'authors' | 'title' | 'setApart'>,
): (speech: SetApartSpeech) => Resolution | undefined {
  const placed = placeMentions(parsed.sentences);
  const speakers = findSpeakers(placed, [...parsed.setApart.values()]);
  return (speech) => {
    if (speech.lead) return resolveGuest(speech, placed, parsed);
    if (!speech.label) return unknown(speech.kind);
    const resolution = resolveLabel(speech, placed, speakers, parsed);
    if (isAuthor(resolution, speech, parsed)) return undefined;
    return resolution.speaker && speech.doubt ? { ...resolution, doubt: speech.doubt } : resolution;
  };
}

function placeMentions(sentences: readonly ParsedSentence[]): PlacedMention[] {
  return sentences.flatMap((sentence) =>
    sentence.clause.mentions.map((mention) => ({
      mention,
      sentence,
      start: sentence.clause.tokens[mention.from]?.start ?? 0,
      end: sentence.clause.tokens[mention.to]?.end ?? 0,
    })),
  );
}

/**
 * The people whom short labels of an interview can mean: those who have a label of their full name, and those whom the text
 * names before; where it has none of either, whoever it names.
 */
function findSpeakers(
  placed: readonly PlacedMention[],
  speeches: readonly SetApartSpeech[],
): (name: Bears) => Entity[] {
  const labels = new Set(speeches.flatMap(({ kind, label }) => (kind === 'interview' && label ? [label.start] : [])));
  const first = Math.min(...labels);
  const peopleOf = (mentions: readonly PlacedMention[]): Entity[] => [
    ...new Set(
      mentions
        .flatMap(({ mention }) => (mention.entities.length === 1 ? mention.entities : []))
        .filter((entity) => entity.words.length > 1 && isLikelyPerson(entity)),
    ),
  ];
  const near = peopleOf(placed.filter(({ start }) => start < first || labels.has(start)));
  const all = peopleOf(placed);
  return (bears) => {
    const bearers = near.filter(bears);
    return bearers.length > 0 ? bearers : all.filter(bears);
  };
}

/** Whether somebody bears a name. */
type Bears = (entity: Entity) => boolean;

/** Nobody, and what the words look like. */
function unknown(kind: SetApartKind, name?: string): Resolution {
  const why = name ? `the text does not show who “${name}” is` : 'the page does not say whose words they are';
  return { ...UNRESOLVED, doubt: `${LOOKS_LIKE[kind]}; ${why}.` };
}

function isAuthor(
  { entity }: Resolution,
  { kind, label }: SetApartSpeech,
  { authors, text }: Pick<ParsedText, 'authors' | 'text'>,
): boolean {
  if (kind !== 'interview' || !label) return false;
  const written = text.slice(label.start, label.end).toLowerCase();
  const surnames = [...authors].map((name) => name.split(' ').at(-1) ?? '');
  return entity ? authors.has(nameOfEntity(entity).toLowerCase()) : surnames.includes(written);
}

function resolveLabel(
  { kind, label }: SetApartSpeech,
  placed: readonly PlacedMention[],
  speakers: (bears: Bears) => Entity[],
  { text }: Pick<ParsedText, 'text'>,
): Resolution {
  const { start, end } = label ?? { start: 0, end: 0 };
  const written = text.slice(start, end).trim();
  const name = /^[^,(–—|]*/u.exec(written)?.[0].trim() ?? '';
  if (kind === 'interview') {
    const initials = name.replaceAll('.', '');
    const short = resolveShort(name, speakers);
    if (short) return short;
    if (/^\p{Lu}{2,3}$/u.test(initials)) return unknown(kind, initials);
  }
  const within = placed.filter((each) => each.start >= start && each.start < start + name.length);
  const [first] = within;
  if (!first) return unknown(kind, written);
  const people = [...new Set(within.flatMap(({ mention }) => mention.entities))];
  if (people.length > 1) return ambiguous(people, name);
  const [entity] = people;
  // `seagull queen` before a name, `The Sailor’s Almanac`: no name, or not a name alone.
  const isWhole = first.start === start && first.end >= start + name.length;
  if (!entity || !isWhole || !isNamed(entity, first, placed)) return unknown(kind, written);
  entity.speaks = true;
  const { doubt: _, ...resolution } = resolvedTo(withoutCapitals(entity));
  return { ...resolution, entity, doubt: undefined };
}

/** Whether a label names somebody: by a first name, by a word that bodies are called by, or by what the text says elsewhere. */
function isNamed(entity: Entity, first: PlacedMention, placed: readonly PlacedMention[]): boolean {
  if (entity.kind === 'organization' || isLikelyPerson(entity) || isLikelyPerson(withoutCapitals(entity))) return true;
  const isElsewhere = placed.some(
    ({ mention, sentence }) => sentence !== first.sentence && mention.entities.includes(entity),
  );
  return (
    isElsewhere && entity.words.length > 1 && !ORGANIZATION_NAME_WORDS.has(entity.words.at(-1)?.toLowerCase() ?? '')
  );
}

/** A name that the text has only in capitals, as names are written. */
function withoutCapitals(entity: Entity): Entity {
  if (entity.kind !== 'person' || !entity.words.every((word) => /^[\p{Lu}.’'-]+$/u.test(word))) return entity;
  const words = entity.words.map((word) =>
    word.replace(/\p{L}+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase()),
  );
  return { ...entity, words };
}

/** `LEE`, `Lee`, `Dr Lee` or `AL` for Ann Lee, where nobody else can be meant; undefined where nobody can. */
function resolveShort(name: string, speakers: (bears: Bears) => Entity[]): Resolution | undefined {
  const words = name.split(/\s+/u);
  const own = words.filter((word) => !isTitle(word));
  if (
    own.length === 0 ||
    (own.length > 1 && !/^(?:de|der|den|van|von|la|le|di|da|del|bin|al|el)$/iu.test(own[0] ?? ''))
  )
    return undefined;
  const bySurname = speakers(
    ({ words: full }) =>
      isEndOfName(own, full) || (words.length === 1 && plainLabel(full[0] ?? '') === plainLabel(own[0] ?? '')),
  );
  const bearers = bySurname.length > 0 ? bySurname : speakers(({ words: full }) => areInitialsOf(name, full));
  const [bearer] = bearers;
  if (bearers.length > 1) return ambiguous(bearers, name);
  if (!bearer) return undefined;
  bearer.speaks = true;
  return { ...resolvedTo(withoutCapitals(bearer)), entity: bearer, doubt: undefined };
}

/** The one person whom an introduction names, or of several the one whom the title names. */
function resolveGuest(
  { kind, lead }: SetApartSpeech,
  placed: readonly PlacedMention[],
  { authors, title = '' }: Pick<ParsedText, 'authors' | 'title'>,
): Resolution {
  const named = placed.filter(({ start }) => lead && start >= lead.start && start < lead.end);
  const people = [...new Set(named.flatMap(({ mention }) => mention.entities))].filter(
    (entity) => isGuest(entity) && !authors.has(nameOfEntity(entity).toLowerCase()),
  );
  const inTitle = people.filter(({ words }) => title.includes(words.at(-1) ?? ''));
  const [guest] = inTitle.length === 1 ? inTitle : people;
  if (!guest) return unknown(kind);
  const isAlone = people.length === 1 || inTitle.length === 1;
  const isIntroduced =
    !isSpokenOfAlone(guest, named) &&
    (inTitle.includes(guest) || named.some(({ sentence }) => sentence.mainSubject?.mention?.entities.includes(guest)));
  if (!isAlone || !isIntroduced) return { ...ambiguous(people, 'the guest'), doubt: unknown(kind).doubt };
  guest.speaks = true;
  const doubt = `The page does not name who answers; ${nameOfEntity(guest)} is whom the introduction is about.`;
  return resolvedTo(guest, doubt);
}

/** Whether all that names somebody says what was spoken of: `we talked about Ann Lee`. */
function isSpokenOfAlone(guest: Entity, named: readonly PlacedMention[]): boolean {
  return named
    .filter(({ mention }) => mention.entities.includes(guest))
    .every(({ mention, sentence }) =>
      /^(?:about|on|over|against|of)$/.test(sentence.clause.tokens[mention.from - 1]?.lower ?? ''),
    );
}

function isGuest(entity: Entity): boolean {
  return (
    entity.kind === 'person' && entity.words.length > 1 && isLikelyPerson(entity) && isFirstName(entity.words[0] ?? '')
  );
}

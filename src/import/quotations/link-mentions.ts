/**
 * Which names of a text are the same person or organization:
 *
 *     Dr. Ann B. Lee … Lee … Ann Lee     one person, whose fullest name is “Ann B. Lee”
 *     Ann Lee … Jo Lee … Lee             the last may mean either
 */

import { isFirstName, pronounOfFirstName } from './first-names.ts';
import { type Entity, genderOfKinAbroad, type Mention } from './mentions.ts';
import { isRussianFirstName } from './russian-names.ts';
import { FEMALE_NOUNS, genderOfNoun, HONORIFICS, MALE_NOUNS, NAME_PARTICLES, NAME_SUFFIXES } from './word-lists.ts';

/** Whether the text shows that a name is a person’s, and not merely two capitalized words. */
export function isConfirmedPerson(entity: Entity): boolean {
  return (
    entity.kind === 'person' &&
    (entity.isConfirmed || entity.speaks || entity.role !== undefined || entity.gender !== undefined)
  );
}

/** The pronoun by which somebody may be meant: as the text says, else as the first name leaves it; undefined for either. */
export function pronounOf({ gender, genderOfVerb, words }: Entity): Entity['gender'] {
  return gender ?? genderOfVerb ?? (words.length > 1 ? pronounOfFirstName(words[0] ?? '') : undefined);
}

/** Whether a name is a person’s by what the text shows, or begins with a first name. */
export function isLikelyPerson(entity: Entity): boolean {
  return (
    isConfirmedPerson(entity) ||
    (entity.kind === 'person' &&
      (entity.words.length > 1 ? isFirstName(entity.words[0] ?? '') : isRussianFirstName(entity.words[0] ?? '')))
  );
}

/** Titles that are shortened before a name, and written out alone: `Gen. Lee`, `the general`. */
const FULL_TITLES: ReadonlyMap<string, string> = new Map([
  ['gen', 'general'],
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['rep', 'representative'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['sec', 'secretary'],
  ['adm', 'admiral'],
  ['maj', 'major'],
  ['rev', 'reverend'],
  ['prof', 'professor'],
]);

/** How many people of one surname are told apart. */
const MAX_NAMESAKES = 12;

/**
 * Links the names of a text to people and organizations. Full names come first, those in headings last, short names then.
 * @param sentences of the whole text, in order; the `entities` of their names are filled, with several where a name may mean each
 */
export function linkMentions(sentences: readonly { mentions: readonly Mention[]; block: number }[]): void {
  const mentions = sentences.flatMap((sentence) => sentence.mentions);
  takeForBodies(mentions);
  const placeOf = new Map<Mention, Place>();
  for (const { mentions: own, block } of sentences)
    for (const mention of own) placeOf.set(mention, { order: placeOf.size, block });
  const introductions = new Map<Entity, Place[]>();
  const organizations = new Map<string, Entity>();
  const surnames = new Map<string, Entity[]>();
  const givenNames = new Map<string, Entity[]>();
  for (const mention of [
    ...mentions.filter(({ isInHeading }) => !isInHeading),
    ...mentions.filter(({ isInHeading }) => isInHeading),
  ]) {
    if (mention.kind === 'organization') mention.entities = [findOrCreateOrganization(organizations, mention)];
    else if (
      mention.kind === 'person' &&
      partsOf(mention.words).length > 1 &&
      !isSurname(mention) &&
      !(isParticle(mention.words[0]) && surnames.has(keyOf(mention.words))) &&
      (!mention.isInHeading || surnames.has(keyOf(partsOf(mention.words).slice(-1))))
    )
      mention.entities = [findOrCreatePerson(surnames, givenNames, mention)];
    const [entity] = mention.entities;
    const place = placeOf.get(mention);
    if (entity && place) introductions.set(entity, [...(introductions.get(entity) ?? []), place]);
  }
  for (const mention of mentions) {
    if (mention.entities.length === 0) {
      const place = placeOf.get(mention);
      const head = place && findHeadOfFamily(mention, place, surnames, introductions);
      if (head && place) introductions.set(head, [place]);
      const namesakes = head ? [head] : linkShortName(mention, organizations, surnames, givenNames);
      mention.entities = place ? withoutRemote(namesakes, place, introductions) : namesakes;
    }
    for (const entity of mention.entities) if (mention.entities.length === 1) recordTitles(entity, mention);
  }
}

/** Takes a name that a sentence shows to be a body’s for one wherever it stands without a title: `an analyst at Jordan Miles`. */
function takeForBodies(mentions: readonly Mention[]): void {
  const names = new Map<string, { isBody: boolean; isPerson: boolean }>();
  for (const { words, kind, titles, isKnown } of mentions) {
    const known = names.get(keyOf(words)) ?? { isBody: false, isPerson: false };
    known.isBody ||= kind === 'organization';
    known.isPerson ||= titles.length > 0 || (isKnown && kind === 'person');
    names.set(keyOf(words), known);
  }
  for (const mention of mentions) {
    const { isBody, isPerson } = names.get(keyOf(mention.words)) ?? {};
    if (mention.words.length > 1 && isBody && !isPerson) mention.kind = 'organization';
  }
}

/** Whether a name is a surname whose particle has a capital because a sentence begins with it: `De la Torre said`. */
function isSurname({ words, titles }: Mention): boolean {
  return (
    titles.length === 0 &&
    isParticle(words[0]) &&
    !/^(?:ben|al|el|le|van|e|y)$/i.test(words[0] ?? '') &&
    !(isFirstName(words[0] ?? '') && (words[0] ?? '').length > 3)
  );
}

function isParticle(word = ''): boolean {
  return NAME_PARTICLES.has(word.toLowerCase());
}

function createEntity(kind: Entity['kind'], words: string[]): Entity {
  return {
    kind,
    words,
    gender: undefined,
    genderOfVerb: undefined,
    role: undefined,
    nouns: new Set(),
    speaks: false,
    isConfirmed: false,
    isOnlyCompared: false,
    isRelative: false,
  };
}

function findOrCreateOrganization(organizations: Map<string, Entity>, mention: Mention): Entity {
  const key = keyOf(mention.words);
  const entity = organizations.get(key) ?? createEntity('organization', mention.words);
  organizations.set(key, entity);
  return entity;
}

/** Adds a new person under the surname, its parts, and the given name. */
function findOrCreatePerson(
  surnames: Map<string, Entity[]>,
  givenNames: Map<string, Entity[]>,
  mention: Mention,
): Entity {
  const name = partsOf(mention.words);
  const namesakes = surnames.get(keyOf(name.slice(-1))) ?? [];
  const generation = generationOf(mention.words);
  const isOther = (words: readonly string[]) => {
    const known = generationOf(words);
    return known !== undefined && generation !== undefined && known !== generation;
  };
  const same = namesakes.find(({ words }) => isSameFullName(partsOf(words), name) && !isOther(words));
  if (same) {
    same.isOnlyCompared = false;
    if (mention.words.join(' ').length > same.words.join(' ').length) same.words = mention.words;
    return same;
  }
  const entity = createEntity('person', mention.words);
  addTo(surnames, keyOf(name.slice(-1)), entity);
  for (const part of name.slice(-1)[0]?.split('-').slice(1) ?? []) addTo(surnames, part.toLowerCase(), entity);
  let from = name.length - 1;
  while (from > 1 && NAME_PARTICLES.has(name[from - 1]?.toLowerCase() ?? '')) from -= 1;
  if (name.length > 2) addTo(surnames, keyOf(name.slice(Math.min(from, name.length - 2))), entity);
  addTo(givenNames, keyOf(name.slice(0, 1)), entity);
  for (const [, nickname] of name.join(' ').matchAll(/[“"‘']([^”"’']+)[”"’']/gu))
    addTo(givenNames, keyOf([nickname ?? '']), entity);
  entity.isOnlyCompared = mention.isCompared;
  entity.isRelative = mention.relation !== undefined;
  entity.gender = genderOfKin(mention.relation);
  return entity;
}

/** Whether two full names of one surname are the same: `J. Park` and `Jo Park`, `Ann B. Lee` and `Ann Lee`. */
function isSameFullName(one: readonly string[], other: readonly string[]): boolean {
  const [first = '', second = ''] = [one[0]?.toLowerCase().replace('.', ''), other[0]?.toLowerCase().replace('.', '')];
  return first === second || (Math.min(first.length, second.length) === 1 && first[0] === second[0]);
}

/** Whom a surname or a given name may mean; somebody new where nobody has that name. */
function linkShortName(
  mention: Mention,
  organizations: Map<string, Entity>,
  surnames: Map<string, Entity[]>,
  givenNames: Map<string, Entity[]>,
): Entity[] {
  const key = keyOf(partsOf(mention.words));
  const gender = genderOf(mention);
  const fits = (entity: Entity) => !gender || (pronounOf(entity) ?? gender) === gender;
  const last = keyOf(partsOf(mention.words).slice(-1));
  const all =
    surnames.get(key) ??
    surnames.get(last) ??
    (mayStandBeforeGivenName(mention) || !isFirstName(key) ? (givenNames.get(key) ?? []) : []);
  const generation = generationOf(mention.words);
  const isOfOther = (entity: Entity) => generation !== undefined && generationOf(entity.words) !== generation;
  const namesakes = withoutCompared(all.filter((entity) => fits(entity) && !isOfOther(entity)));
  if (namesakes.length === 1) return namesakes;
  if (namesakes.length > 1) {
    const titled = namesakes.filter(({ nouns }) => mention.titles.some((title) => nouns.has(title)));
    return titled.length === 1 ? titled : namesakes;
  }
  const known = mention.kind === 'unknown' ? organizations.get(key) : undefined;
  if (known) return [known];
  // `Mrs. Hagen` in a text about Karl Hagen is somebody whose first name it does not say; a peer has none.
  const hasTitleInName = mention.titles.length > 0 && (all.length > 0 || PEERS.has(mention.titles.at(-1) ?? ''));
  const entity = createEntity('person', hasTitleInName ? [titleOf(mention), ...mention.words] : mention.words);
  addTo(surnames, key, entity);
  return [entity];
}

/** Somebody new, of whom the text gives the surname alone, and names relatives later: `President Lee … his son, Jo Lee`. */
function findHeadOfFamily(
  { words, kind, titles }: Mention,
  place: Place,
  surnames: Map<string, Entity[]>,
  introductions: ReadonlyMap<Entity, readonly Place[]>,
): Entity | undefined {
  const key = keyOf(words);
  const namesakes = surnames.get(key) ?? [];
  const isLater = (entity: Entity) => (introductions.get(entity)?.[0]?.order ?? 0) > place.order;
  if (words.length > 1 || kind === 'organization' || namesakes.length === 0) return undefined;
  if (!namesakes.every((entity) => entity.isRelative && isLater(entity))) return undefined;
  const entity = createEntity('person', titles.length > 0 ? [titleOf({ titles }), ...words] : words);
  addTo(surnames, key, entity);
  return entity;
}

/** Where a name stands: after how many others, and in which paragraph. */
interface Place {
  order: number;
  block: number;
}

/** Of several namesakes the one who alone was named before, or alone in the same paragraph. */
function withoutRemote(
  namesakes: Entity[],
  { order, block }: Place,
  introductions: ReadonlyMap<Entity, readonly Place[]>,
): Entity[] {
  if (namesakes.length < 2) return namesakes;
  const before = (entity: Entity) => (introductions.get(entity) ?? []).filter((place) => place.order < order);
  const earlier = namesakes.filter((entity) => before(entity).length > 0);
  const near = earlier.filter((entity) => before(entity).some((place) => place.block === block));
  if (near.length === 1) return near;
  return earlier.length > 0 ? earlier : namesakes;
}

/** Titles that belong to a name. */
const PEERS = new Set(['lord', 'lady', 'baron', 'baroness', 'count', 'countess', 'viscount', 'viscountess', 'duchess']);

/** Whether a name alone may be a given name: without a title, or with that of a knight. */
function mayStandBeforeGivenName({ titles }: Mention): boolean {
  return (
    titles.length === 0 ||
    /^(?:sir|dame|lady|king|queen|prince|princess|count|countess|duchess|archduke|archduchess|emperor|empress)$/.test(
      titles.at(-1) ?? '',
    )
  );
}

/** Namesakes without those whom the text names only to compare somebody else: `he is often compared to Jo Lee`. */
function withoutCompared(namesakes: readonly Entity[]): Entity[] {
  const left = namesakes.filter(({ isOnlyCompared }) => !isOnlyCompared);
  return left.length > 0 ? left : [...namesakes];
}

/** A title as it is written before a name: `Mrs.` */
function titleOf({ titles }: Pick<Mention, 'titles'>): string {
  const title = titles.at(-1) ?? '';
  const written = title.charAt(0).toUpperCase() + title.slice(1);
  return /^(?:mr|mrs|ms|dr|prof)$/.test(title) ? `${written}.` : written;
}

/** Adds to a person what a title says, gender and the noun, and another form of the name. */
function recordTitles(entity: Entity, mention: Mention): void {
  entity.gender ??= genderOf(mention);
  if (mention.otherForm && keyOf(mention.words) === keyOf(entity.words)) entity.otherForm = mention.otherForm;
  const isSurnameAlone =
    mention.words.length < entity.words.length &&
    keyOf(partsOf(mention.words).slice(-1)) === keyOf(partsOf(entity.words).slice(-1));
  // `son fils Théo`
  const isRelative = mention.relation !== undefined && mention.words.length === 1;
  if (isRelative) entity.gender ??= genderOfKin(mention.relation);
  entity.isConfirmed ||= mention.isKnown || mention.titles.length > 0 || isSurnameAlone || isRelative;
  for (const title of mention.titles) if (!HONORIFICS.has(title)) entity.nouns.add(FULL_TITLES.get(title) ?? title);
}

function genderOfKin(relation = ''): Entity['gender'] {
  return genderOfNoun(relation) ?? genderOfKinAbroad(relation);
}

function genderOf({ titles }: Mention): Entity['gender'] {
  if (titles.some((title) => MALE_NOUNS.has(title))) return 'he';
  return titles.some((title) => FEMALE_NOUNS.has(title)) ? 'she' : undefined;
}

/** The parts of a name: `Jo Lee Jr.` without `Jr.`; `of Thorn` of `Marie of Thorn` is one part, and no surname. */
function partsOf(words: readonly string[]): readonly string[] {
  const parts = words.filter((word) => !NAME_SUFFIXES.has(word.toLowerCase().replace('.', '')));
  const of = parts.indexOf('of');
  return of > 0 ? [...parts.slice(0, of), parts.slice(of).join(' ')] : parts;
}

/** `sr` of `Jo Lee Sr.` */
function generationOf(words: readonly string[]): string | undefined {
  const last = words.at(-1)?.toLowerCase().replace('.', '') ?? '';
  return NAME_SUFFIXES.has(last) ? last : undefined;
}

function keyOf(words: readonly string[]): string {
  return words.join(' ').toLowerCase();
}

function addTo(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (!list) map.set(key, [entity]);
  else if (list.length < MAX_NAMESAKES && !list.includes(entity)) list.push(entity);
}

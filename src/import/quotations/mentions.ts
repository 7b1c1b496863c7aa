/**
 * Names in sentences, by capitals and word lists:
 *
 *     Prime Minister Ann Lee met the Institute for Rain on Monday.
 *       Ann Lee              a person, with the title “prime minister”
 *       Institute for Rain   an organization
 */

import { isFirstName } from './first-names.ts';
import { isRussianFirstNameInCase } from './russian-names.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';
import { type SpeechWords, speechWordsOf } from './speech-words.ts';
import { bareWord, isCapitalized, isPossessive, type Token } from './tokens.ts';
import {
  BE_FORMS,
  CONJUNCTIONS,
  DEMONYMS,
  DETERMINERS,
  HONORIFICS,
  IRREGULAR_VERBS,
  isNounOfPerson,
  isRoleNoun,
  kinOf,
  maySpeak,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  NOT_GIVEN_NAMES,
  NOUNS_AFTER_ORGANIZATIONS,
  ORGANIZATION_NAME_WORDS,
  ORGANIZATION_NAMES,
  ORGANIZATION_NOUNS,
  PLACE_NAMES,
  PREPOSITIONS,
  ROLE_NOUNS,
  SENTENCE_STARTERS,
  TIME_WORDS,
  TITLES,
  TITLES_WITH_PLACES,
  WORDS_BEFORE_VERBS,
  wordSet,
} from './word-lists.ts';

/** A name in a sentence. */
export interface Mention {
  /** First and last token, titles included. */
  from: number;
  to: number;
  /** The first token of the name after titles and modifiers. */
  nameFrom: number;
  /** The words of the name. */
  words: string[];
  /** The words of the title in lower case, honorifics included. */
  titles: string[];
  kind: 'person' | 'organization' | 'unknown';
  /** Whom it may mean; filled by `linkMentions`. */
  entities: Entity[];
  /** Whether it is in a heading, where any word may have a capital. */
  isInHeading: boolean;
  /** Whether the name was known before the text was read. */
  isKnown: boolean;
  /** Whether somebody else is compared with it: `mistaken for Jo Lee`. */
  isCompared: boolean;
  /** Whose relative it names: `son` of `his son, Jo Lee`. */
  relation: string | undefined;
  /** The words in another form that the nominative may have: `Ланской`, where the text has `Ланского`. */
  otherForm?: readonly string[] | undefined;
}

/** A person or an organization that a text names. */
export interface Entity {
  kind: 'person' | 'organization';
  /** The words of the fullest name that the text gives. */
  words: string[];
  gender: 'he' | 'she' | undefined;
  /** The pronoun that the form of a verb tells, where it is the subject: `she` of `אמרה`. It does not show that it is a person. */
  genderOfVerb: 'he' | 'she' | undefined;
  /** The role that the text gives at the name, in its own words. */
  role: string | undefined;
  /** The nouns of titles and roles, by which `the minister` is resolved. */
  nouns: Set<string>;
  /** Whether a cue has the name as its subject. */
  speaks: boolean;
  /** Whether a title, a later surname alone, or the collection shows that this is a person and not two capitalized words. */
  isConfirmed: boolean;
  /** Whether the text names somebody in full only to compare somebody else. */
  isOnlyCompared: boolean;
  /** The words of the name in another form, where the text has it in a case of which two are possible. */
  otherForm?: readonly string[];
  /** Whether the text introduces somebody as a relative: of a namesake, maybe, whose first name it does not give. */
  isRelative: boolean;
}

/** How a text spells its words, each without dot and possessive ending. */
interface Spelling {
  /** With a capital although no sentence begins there. */
  capitalized: Set<string>;
  lower: Set<string>;
  /** The kinds of known names, which are in lower case and without dots. */
  known: ReadonlyMap<string, 'person' | 'organization'>;
  /** The words of names of people that begin with a first name, of those that may be the name of a time or place as well. */
  ofPeople: Set<string>;
  /** Titles of another language than English, and words that begin a clause there; undefined for English. */
  foreign: SpeechWords | undefined;
}

/** What cannot be the noun of a phrase: `the Unionists who`, against `the Unionist leader`. */
const ENDS_OF_PHRASES = [PREPOSITIONS, CONJUNCTIONS, BE_FORMS, WORDS_BEFORE_VERBS];

/** `al-Karimi`, `d’Artagnan`: names whose capital comes later. */
const ARABIC_NAME_START = /^(?:al|el|an|ad|as|ash|at|az|ar|d['’])-?\p{Lu}/u;
const MAX_NAME_TOKENS = 16;
const GENERATION_SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** Words that no name has, though a heading gives them a capital. */
const WORDS_OF_HEADINGS = new Set([...BE_FORMS, ...wordSet('your our their its how why what to with from')]);
const WEEKDAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');
const SEASONS = wordSet('spring summer autumn winter');
const FIRST_NAMES_OF_MONTHS = wordSet('may april june august jan');
const WORDS_BEFORE_TIMES = wordSet(
  'in on since until till by from during last this next early late mid every before after of for',
);
const COMPARING_VERBS = wordSet('compared likened mistaken confused unrelated relation related');
const GERMAN_ROLE =
  /(?:sprecher|anwalt|anwält|minister|präsident|chef|leiter|berater|vertreter|mitarbeiter|trainer|manager)(?:in)?$|^(?:sohn|tochter|bruder|schwester|frau|mann|mutter|vater|witwe|kollegin|kollege)$/u;
const RELATIVES = wordSet(
  'wife husband son daughter brother sister mother father widow widower cousin uncle aunt nephew niece grandson granddaughter',
);
/** `nephew`, `great-nephew`, `stepmother`, `brother-in-law` */
function isRelative(noun: string): boolean {
  return RELATIVES.has(kinOf(noun).replace(/^(?:great-)+/, ''));
}

/** Whether a name is a person’s since a relative is spoken of: `Lee’s younger sister`, against `Acme’s sister company`. */
export function ownsRelative(tokens: readonly Token[], { to }: Pick<Mention, 'to'>): boolean {
  if (!isPossessive(tokens[to])) return false;
  const noun = [to + 1, to + 2].find((at) => isRelative(tokens[at]?.lower ?? ''));
  return noun !== undefined && !ORGANIZATION_NOUNS.has(tokens[noun + 1]?.lower ?? '');
}

const NAME_CONNECTORS = new Set(['of', 'for', 'and', 'the', 'on', 'in']);

/** @param sentences all of the text */
export function buildSpelling(
  sentences: readonly (readonly Token[])[],
  known: Spelling['known'],
  language: string,
): Spelling {
  const foreign = speechWordsOf(language);
  const spelling: Spelling = { foreign, capitalized: new Set(), lower: new Set(), known, ofPeople: new Set() };
  for (const tokens of sentences) {
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      if (!isNameWord(token)) spelling.lower.add(bareWord(token));
      else if (!mayBeCapitalizedAnyway(tokens, at)) spelling.capitalized.add(bareWord(token));
      if (!isSurnameAfterFirstName(tokens, at + 1)) continue;
      spelling.ofPeople.add(bareWord(token));
      spelling.ofPeople.add(bareWord(tokens[at + 1]));
    }
  }
  return spelling;
}

/** Whether a capitalized word follows a first name: `May` in `Theresa May`. */
function isSurnameAfterFirstName(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!isCapitalized(before) || !isCapitalized(token) || token?.start !== (before?.end ?? 0) + 1) return false;
  const first = bareWord(before);
  const isName = isFirstName(first) && !SENTENCE_STARTERS.has(first) && !ORGANIZATION_NAME_WORDS.has(bareWord(token));
  return isName && !(TIME_WORDS.has(first) && TIME_WORDS.has(bareWord(token)) && !SEASONS.has(bareWord(token)));
}

/** The names in a sentence. */
export function findMentions(tokens: readonly Token[], spelling: Spelling): Mention[] {
  const mentions: Mention[] = [];
  const isInHeading = isHeading(tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    if (!mayBeginName(tokens, at, spelling)) continue;
    const to = endOfName(tokens, at, spelling);
    const mention = parseMention(tokens, at, to, spelling);
    if (mention)
      mentions.push({
        ...mention,
        isInHeading,
        isCompared: isCompared(tokens, at),
        relation: findRelation(tokens, at) ?? findRelation(tokens, mention.nameFrom),
      });
    at = to;
  }
  return mentions;
}

/** Whether a name is one that somebody else is compared with: `compared to Jo Lee`, `unlike Jo Lee`. */
function isCompared(tokens: readonly Token[], at: number): boolean {
  const [verb, before] = [tokens[at - 2]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  return /^(?:than|like|unlike)$/.test(before) || (/^(?:to|with|for)$/.test(before) && COMPARING_VERBS.has(verb));
}

/** The noun before the name of a relative of somebody else: `wife` of `his wife, Ann Lee`, `son` of `his son Jo Lee`. */
function findRelation(tokens: readonly Token[], at: number): string | undefined {
  const noun = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  const word = tokens[noun]?.lower ?? '';
  const hasOwner = [noun - 1, noun - 2].some((owner) => POSSESSIVES.test(tokens[owner]?.lower ?? ''));
  return hasOwner && (isRelative(word) || genderOfKinAbroad(word)) ? word : undefined;
}

const POSSESSIVES = /^(?:his|her|their|son|sa|leur|seine?|ihre?|su|suo|sua|suoi|seu|zijn|haar|hun|его|её|ее|их)$/;
const MEN_OF_FAMILIES = wordSet(`
  fils frère père mari oncle neveu sohn bruder vater ehemann mann hijo hermano padre marido esposo tío figlio fratello marito
  filho irmão pai zoon broer vader man сын брат отец муж
`);
const WOMEN_OF_FAMILIES = wordSet(`
  fille sœur mère femme épouse tante nièce tochter schwester mutter ehefrau frau hija hermana madre mujer esposa tía figlia sorella moglie
  filha irmã mãe dochter zus moeder vrouw дочь сестра мать жена
`);

/** The pronoun of a relative by the noun of another language than English: `she` of `sœur`. */
export function genderOfKinAbroad(noun: string): 'he' | 'she' | undefined {
  if (MEN_OF_FAMILIES.has(noun)) return 'he';
  return WOMEN_OF_FAMILIES.has(noun) ? 'she' : undefined;
}

/** Whether a sentence is a short line without a full stop, most of whose words have a capital. */
function isHeading(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  if (
    tokens.length > 20 ||
    words.length < 2 ||
    !tokens.every(({ kind, text }) => kind === 'word' || !/^[.!?…]$/.test(text))
  )
    return false;
  return !tokens.some(({ kind }) => kind === 'quote') && words.filter(isCapitalized).length > 0.6 * words.length;
}

/** Whether a word has a capital in any case, since it begins a sentence or follows a colon, a dash or a quotation. */
function mayBeCapitalizedAnyway(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || before.kind === 'quote' || /^[:.!?…—–(]/u.test(before.text);
}

function isNameWord(token: Token | undefined): boolean {
  return (
    isCapitalized(token) ||
    (token?.kind === 'word' && (ARABIC_NAME_START.test(token.text) || /^\p{Ll}\p{Lu}/u.test(token.text)))
  );
}

function mayBeginName(tokens: readonly Token[], at: number, spelling: Spelling): boolean {
  const token = tokens[at];
  if (!token || !isNameWord(token) || /^i(?:'\w+)?$/.test(token.lower)) return false;
  // `T-shirt`
  if (/^\p{Lu}-\p{Ll}/u.test(token.text)) return false;
  if (isTimeName(tokens, at, spelling) || isInvertedVerb(tokens, at) || isThing(tokens, at)) return false;
  if (isNameLikeStarter(tokens, at)) return true;
  if (spelling.foreign && isFunctionWord(token.lower, spelling.foreign) && mayBeCapitalizedAnyway(tokens, at))
    return false;
  return !(
    SENTENCE_STARTERS.has(bareWord(token)) &&
    !spelling.ofPeople.has(bareWord(token)) &&
    (mayBeCapitalizedAnyway(tokens, at) || !isNameWord(tokens[at + 1]))
  );
}

/** Things on which words stand and that have a capital in some texts, and texts that do. */
const THINGS = wordSet(`
  post-it whiteboard blackboard chalkboard billboard teleprompter rolodex polaroid powerpoint bible koran quran torah constitution
  charter
`);

/** Whether a word with a capital is that of a thing: `The Post-it said`, `le Post-it`. */
function isThing(tokens: readonly Token[], at: number): boolean {
  return THINGS.has(bareWord(tokens[at])) && at > 0 && !isNameWord(tokens[at + 1]);
}

/** First names that are words with which a sentence begins too. */
const NAMES_LIKE_STARTERS = wordSet('will may per');

/**
 * Whether a word is a first name and not a word like it with which a sentence begins: `Will Turner said`, against
 * `Will Turner say so?`
 */
function isNameLikeStarter(tokens: readonly Token[], at: number): boolean {
  const [token, surname] = [tokens[at], tokens[at + 1]];
  const word = bareWord(token);
  if (!NAMES_LIKE_STARTERS.has(word) || !isCapitalized(token) || !isCapitalized(surname)) return false;
  if (tokens.at(-1)?.text === '?') return false;
  const next = tokens[at + 2];
  const isVerb = next?.kind === 'word' && SPEECH_VERBS.get(next.lower)?.form === 'past';
  return isVerb || (next?.text === ',' && word !== 'per');
}

/** Whether a sentence begins with a verb of speech whose subject is the name behind it: `Said Jo Lee:`, not `Said Haddad said`. */
function isInvertedVerb(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (at > 0 || !token || SPEECH_VERBS.get(token.lower)?.form !== 'past' || !isCapitalized(next)) return false;
  return !isFirstName(token.lower) || isFirstName(bareWord(next));
}

/** Whether a word of another language begins a clause or a phrase, and is no name though a sentence begins with it. */
function isFunctionWord(
  word: string,
  { articles, prepositions, conjunctions, sources, he, she }: SpeechWords,
): boolean {
  return (
    [articles, prepositions, conjunctions, he, she].some((list) => list.has(word)) ||
    sources.some((source) => source.split(' ')[0] === word)
  );
}

/** `Monday` and `May`, but not the months of `April Lee` and `Theresa May`, nor `May` alone in a text about her. */
function isTimeName(tokens: readonly Token[], at: number, spelling: Spelling): boolean {
  const word = bareWord(tokens[at]);
  if (!TIME_WORDS.has(word)) return false;
  if (WEEKDAYS.has(word)) return true;
  if (isSurnameAfterFirstName(tokens, at)) return false;
  const isBeforeParticle =
    NAME_PARTICLES.has(tokens[at + 1]?.lower ?? '') && /^(?:van|von|de|ten|ter)$/.test(tokens[at + 1]?.text ?? '');
  if (FIRST_NAMES_OF_MONTHS.has(word) && isBeforeParticle) return false;
  if (FIRST_NAMES_OF_MONTHS.has(word) && isNameWord(tokens[at + 1]) && !isTimeName(tokens, at + 1, spelling))
    return false;
  const isDated = /^\d/u.test(tokens[at + 1]?.text ?? '') || WORDS_BEFORE_TIMES.has(tokens[at - 1]?.lower ?? '');
  return isDated || !isCapitalized(tokens[at]) || !spelling.ofPeople.has(word);
}

/** The last token of a name that begins at a token. */
function endOfName(tokens: readonly Token[], from: number, spelling: Spelling): number {
  let to = from;
  let isOrganization = false;
  for (let steps = 0; steps < MAX_NAME_TOKENS; steps += 1) {
    const [token, next, after, third] = [tokens[to], tokens[to + 1], tokens[to + 2], tokens[to + 3]];
    if (!token || (isPossessive(token) && !ORGANIZATION_NAME_WORDS.has(bareWord(next)))) return to;
    isOrganization ||= ORGANIZATION_NAME_WORDS.has(bareWord(token));
    const isNext = next !== undefined && next.start - token.end <= (isPossessive(token) ? 2 : 1);
    if (!isNext) return to;
    if (isNameWord(next) && !isTimeName(tokens, to + 1, spelling)) {
      // `a dit Jo Park d’Ann Lee`
      const other = /^d['’](.+)$/u.exec(next.text)?.[1];
      if (other && to > from && isFirstName(other) && isNameWord(after)) return to;
      // `На вопрос Анны Беловой Иван Попов ответил`
      if (to > from && isRussianFirstNameInCase(next.text) && isNameWord(after)) return to;
      to += 1;
    } else if (to > from && beginsAffiliation(tokens, to)) return to;
    else if (isParticle(token, next, spelling) && isNameWord(after)) {
      if (isBetweenNames(tokens, from, to + 1)) return to;
      to += 2;
    } else if (NAME_PARTICLES.has(next.lower) && NAME_PARTICLES.has(after?.lower ?? '') && isNameWord(third)) to += 3;
    else if (next.text === ',' && GENERATION_SUFFIXES.has(bareWord(after)) && isCapitalized(after)) to += 2;
    else if (isTimeName(tokens, to + 2, spelling)) return to;
    else if (joinsNames(token, next, after, isOrganization) && isNameWord(after)) to += 2;
    else if (next.lower === 'of' && isNameWord(after) && isNameWithPlace(tokens, to)) to += 2;
    else if (isOrganization && /^(?:of|for|on|in|and)$/.test(next.lower) && after?.lower === 'the' && isNameWord(third))
      to += 3;
    else return to;
  }
  return to;
}

/** Whether a small word belongs to a name; where every noun has a capital, an article is none: `sagte Lee der Zeitung`. */
function isParticle(token: Token, next: Token, { foreign }: Spelling): boolean {
  if (!NAME_PARTICLES.has(next.lower) || next.kind !== 'word') return false;
  return (
    !foreign?.capitalizesNouns ||
    /^(?:von|van|zu|zum|zur|de|di|da|ten|ter)$/.test(next.lower) ||
    /^(?:von|van)$/.test(token.lower)
  );
}

/** How words begin that say to what somebody belongs, in six languages: `Anna Vogel von der Universität`, `Ana Ruiz del Partido Verde`. */
const INSTITUTIONS =
  /^(?:universi|hochschul|fachhochschul|institu|instituut|istitut|funda[cç]|fonda[tz]|stiftung|stichting|partid|partei|partij|partito|parti$|sindica|syndic|gewerkschaft|vakbond|vereniging|verein|verband|bundes|asocia|associa|organi[sz]|minist|gobierno|gouvernement|governo|regierung|regering|consejo|conseil|consiglio|conselho|comi[st]|commissi|kommission|comité|komitee|banco$|banca$|banque|[ck]onfeder|feder|föder|academi|académi|akademi|accademi|escuela|école|scuola|escola|schule|colegio|collège|centro$|centre$|zentrum|centrum|observato|laborato|hospital|hôpital|ospedal|klini|krankenhaus|ziekenhuis|polic[ií]|polizei|politie|tribunal|gericht|diario$|journal|giornale|jornal|zeitung|krant|agenc|agenz|agentur|réseau|netzwerk|netwerk|movim|mouvement|bewegung|beweging|coali|koalition|alianza|alliance|alleanza|allianz|liga$|ligue|lega$|frente$|unión$|union$|unione$|união$|chambre|kammer|senad|sénat|senat|congres|parlam|parlem|ayuntamiento|mairie|prefeitura|gemeente|empresa|compañía|compagnie|società|sociedad|société|gesellschaft|grupo|groupe|gruppo|gruppe|groep|museo|musée|museu|museum)/u;

/** How German compounds end that name such a body. */
const INSTITUTIONS_AT_ENDS =
  /(?:verwaltung|verband|ministerium|amt|behörde|partei|gesellschaft|institut|universität|zeitung|bank|klinik|schule|kammer|gruppe|verein|wehr|gericht|polizei|fraktion|initiative|dienst)$/u;

/** Titles behind which a German name goes on with `von der`. */
const TITLES_BEFORE_VON = wordSet(
  'freiherr freifrau freiin graf gräfin baron baronin ritter edler edle prinz prinzessin fürst fürstin herzog herzogin',
);

/** Whether what stands behind a whole name says to what somebody belongs: `Anna Vogel von der Universität Thorn`, not `Ana Ruiz de la Torre`. */
function beginsAffiliation(tokens: readonly Token[], to: number): boolean {
  const [particle, next, after] = [tokens[to + 1], tokens[to + 2], tokens[to + 3]];
  if (particle?.kind !== 'word' || !NAME_PARTICLES.has(particle.lower)) return false;
  const isDouble = NAME_PARTICLES.has(next?.lower ?? '') || /^(?:den|dem|het)$/.test(next?.text ?? '');
  const noun = isDouble ? after : next;
  const body = bareWord(noun);
  if (INSTITUTIONS.test(body) || INSTITUTIONS_AT_ENDS.test(body) || /^\p{Lu}{2,}$/u.test(noun?.text ?? '')) return true;
  const last = bareWord(tokens[to]);
  const isGerman = particle.text === 'von' && /^(?:der|den|dem)$/.test(next?.text ?? '') && isCapitalized(after);
  // `von der Deutschen Bahn`, `von den Grünen`, against `von der Leyen`
  const isNoName = next?.text === 'den' || isCapitalized(tokens[to + 4]) || !isFirstName(last);
  return isGerman && isNoName && !TITLES_BEFORE_VON.has(last);
}

/** Small words that join the names of two people, and those behind which somebody else is named: `sagte Anna Lee zu Jo Park`. */
const JOINING_PARTICLES = wordSet('y e');
const PARTICLES_BEFORE_OTHERS = wordSet('zu de di van');

/**
 * Whether a small word stands between two people and is no part of a name: `Ana Lee y Pedro Park`, `dijo Ana Lee de Pedro Park`,
 * against `José Ortega y Gasset`.
 * @param from where the first name begins
 */
function isBetweenNames(tokens: readonly Token[], from: number, particle: number): boolean {
  const { lower } = tokens[particle] as Token;
  const isWhole = particle - from > 1;
  const isFirst = isFirstName(bareWord(tokens[particle + 1]));
  if (isWhole && isFirst && isNameWord(tokens[particle + 2]))
    return JOINING_PARTICLES.has(lower) || PARTICLES_BEFORE_OTHERS.has(lower);
  return JOINING_PARTICLES.has(lower) && isFirst && !isWhole && isFirstName(bareWord(tokens[from]));
}

/** Whether two capitalized words with a small word between are one name: `Procter & Gamble`, `Bank of Rain`. */
function joinsNames(token: Token, next: Token, after: Token | undefined, isOrganization: boolean): boolean {
  if (next.text === '&') return true;
  if (!NAME_CONNECTORS.has(next.lower)) return false;
  return (
    isOrganization ||
    (next.lower === 'of' &&
      ((TITLES.has(bareWord(token)) && TITLES.has(bareWord(after))) ||
        /^(?:states|republic|bank|house)$/.test(bareWord(token))))
  );
}

/** Whether a name that ends at a token goes on with a place: `Countess Marie of Thorn`, `King Karl IV of Thorn`. */
function isNameWithPlace(tokens: readonly Token[], to: number): boolean {
  const name = /^[IVX]+$/.test(tokens[to]?.text ?? '') ? to - 1 : to;
  return TITLES_WITH_PLACES.has(bareWord(tokens[name - 1])) && !TITLES.has(bareWord(tokens[name]));
}

/** What says before a name where its bearer is from, or who stands behind it: `London-based`, `US-backed`. */
const ORIGIN =
  /-(?:based|born|raised|bred|educated|trained|backed|led|owned|run|funded|controlled|occupied|registered|listed)$/;

/** Divides a run of capitalized words into title and name: `Prime Minister` and `Ann Lee`. */
function parseMention(tokens: readonly Token[], from: number, to: number, spelling: Spelling): Mention | undefined {
  const words = tokens.slice(from, to + 1);
  const bare = words.map((token) => bareWord(token));
  const known = spelling.known.get(bare.join(' '));
  const origin = known ? -1 : bare.findLastIndex((word, at) => at < words.length - 1 && ORIGIN.test(word));
  if (origin >= 0) return parseMention(tokens, from + origin + 1, to, spelling);
  const organizationWord = bare.findLastIndex((word) => ORGANIZATION_NAME_WORDS.has(word));
  const last = bare.findLastIndex((word) => !NAME_SUFFIXES.has(word));
  let title = bare.findLastIndex(
    (word, index) => index < last && (isTitle(word) || spelling.foreign?.titles.has(word)),
  );
  if (title > 0 && isGivenNameBehindTitle(bare, title)) title -= 1;
  if (known || organizationWord > title || /^(?:of|for|and)$/.test(bare[title + 1] ?? '')) title = -1;
  let nameFrom = title + 1;
  if (!known && organizationWord <= title) {
    while (last - nameFrom >= 2 && DEMONYMS.has(bare[nameFrom] ?? '')) nameFrom += 1;
    if (last - nameFrom >= 2 && /^\p{Lu}{2,}$/u.test(words[nameFrom]?.text ?? '')) nameFrom += 1;
  }
  if (spelling.foreign && !known) {
    if (spelling.foreign.capitalizesNouns && beginsWithOccupation(bare, nameFrom)) {
      title = nameFrom;
      nameFrom += 1;
    }
    nameFrom = endOfForeignRole(bare, nameFrom, mayBeCapitalizedAnyway(tokens, from));
    // `Sein Bruder Ole`
    const isKin = spelling.foreign.capitalizesNouns && genderOfKinAbroad(bare[nameFrom] ?? '') !== undefined;
    if (isKin && last === nameFrom + 1) nameFrom = last;
    // `Gefragt von Ann Lee`
    const isJoined = nameFrom > 0 && /^(?:von|van|de|di|da)$/.test(words[nameFrom]?.text ?? '');
    if (isJoined && isFirstName(bare[nameFrom + 1] ?? '')) nameFrom += 1;
  } else if (!known && nameFrom === 0 && organizationWord < 0 && beginsWithRole(tokens, from, last, spelling)) {
    nameFrom = 1;
  }
  // `Sprecherin von Minister Karl Hagen`, `L’avocat de M. Hagen`: only the last is named.
  const ownedBy = spelling.foreign && !known ? words.slice(1, nameFrom).findLastIndex(isOwnerWord) + 1 : 0;
  if (ownedBy > 0) return parseMention(tokens, from + ownedBy + 1, to, spelling);
  // `Karl Hagens Anwältin`
  if (spelling.foreign?.capitalizesNouns && words.length > 1 && GERMAN_ROLE.test(bare.at(-1) ?? '')) return undefined;
  const name = words.slice(nameFrom);
  const titles = bare.slice(0, title + 1);
  if (nameFrom === 0 && name.length === 1 && !isLoneName(tokens, from, spelling)) return undefined;
  const isOfPeople = bare.length === 1 && spelling.ofPeople.has(bare[0] ?? '');
  if (titles.length === 0 && bare.every((word) => isTitle(word) || DEMONYMS.has(word)) && !known && !isOfPeople)
    return undefined;
  if (!known && name.length > 1 && name.some((word) => WORDS_OF_HEADINGS.has(bareWord(word)))) return undefined;
  const kind = known ?? (titles.length > 0 ? 'person' : kindOf(tokens, from, to, organizationWord >= 0, spelling));
  return {
    from,
    to,
    nameFrom: from + nameFrom,
    words: name.filter(({ kind, text }) => kind === 'word' || text === '&').map(nameText),
    titles,
    kind,
    entities: [],
    isInHeading: false,
    isKnown: known !== undefined,
    isCompared: false,
    relation: undefined,
  };
}

/** First names that are titles too. */
const NAMES_LIKE_TITLES = wordSet('dean prince');

/** Whether a title is a first name, since another stands before it: `Captain Dean Lee`, against `Associate Dean Lee`. */
function isGivenNameBehindTitle(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? '';
  const goesBefore = /^(?:associate|assistant|deputy|vice)$/.test(before);
  return NAMES_LIKE_TITLES.has(words[at] ?? '') && !goesBefore && (HONORIFICS.has(before) || isNounOfPerson(before));
}

/** Verbs with which a sentence begins that bids its reader something: `Meet Jo Lee`. */
const IMPERATIVES = wordSet(
  'imagine meet enter ask call thank picture consider take remember forget watch hear listen see blame join follow',
);

/** Whether the first word of a sentence is what somebody does, and a name begins behind it: `Quarterback Jo Lee`. */
function beginsWithRole(
  tokens: readonly Token[],
  from: number,
  last: number,
  { capitalized, lower }: Spelling,
): boolean {
  const [word, first] = [bareWord(tokens[from]), bareWord(tokens[from + 1])];
  if (last < 2 || !mayBeCapitalizedAnyway(tokens, from) || !isFirstName(first)) return false;
  if (IMPERATIVES.has(word)) return true;
  if (isFirstName(word)) return false;
  return (
    lower.has(word) ||
    isNounOfPerson(word) ||
    (!capitalized.has(word) && /(?:er|or|ist|ant|ent|ian|man|back|time|eer|ive|al|ary|ess)$/.test(word))
  );
}

/** Whether a small word between a noun and a title says that the noun is somebody’s. */
function isOwnerWord({ text }: Token): boolean {
  return /^(?:von|vom|de|du|des|del|di|da|do|van)$/.test(text);
}

/** Where a name begins whose role has a capital, as any noun in German, and any first word: `Regisseurin Ayşe Demir`. */
function endOfForeignRole(words: readonly string[], from: number, mayBeFirst: boolean): number {
  const first = words.findIndex((word, at) => at >= from && isFirstName(word.split('-')[0] ?? ''));
  if (first > from && first < words.length - 1) return first;
  return first < 0 && from === 0 && mayBeFirst && words.length > 2 ? 1 : from;
}

/** Nouns of German for what somebody does. Many are names of families too. */
const OCCUPATION =
  /.(?:mann|frau|meister|leiter|führer|fahrer|macher|bauer|händler|lehrer|forscher|schützer|arbeiter|sprecher|vertreter|berater|trainer|pfleger|besitzer|inhaber|betreiber|gründer|wirt|wart|rat|rätin|kapitän|steuermann|lotse|fischer|richter|kommissar|inspektor|direktor|professor|ingenieur|architekt|biologe|biologin|loge|login|nom|nomin|ist|istin|arzt|ärztin)(?:in)?$/u;

/** Whether the first of three words is what somebody does, and the others a name, whose first is in no list: `Fährmann Kuddel Janssen`. */
function beginsWithOccupation(words: readonly string[], from: number): boolean {
  return words.length === from + 3 && OCCUPATION.test(words[from] ?? '') && !isFirstName(words[from] ?? '');
}

/** Whether a word may stand before a name, in the plural too: `Senators Lee and Park`. */
function isTitle(word: string): boolean {
  const single = word.replace(/s$/, '');
  return TITLES.has(word) || ROLE_NOUNS.has(word) || TITLES.has(single) || ROLE_NOUNS.has(single);
}

/** A word as a name has it: without the possessive of its last word, with the apostrophe of a plural. */
function nameText(token: Token, at: number, all: readonly Token[]): string {
  const plural = token.lower.endsWith("s'");
  if (at < all.length - 1) return plural ? `${token.text}’` : token.text;
  return plural || !isPossessive(token) ? token.text : token.text.replace(/['’]s?$/u, '');
}

/** Whether a single capitalized word is a name and not merely the first word of a sentence. */
function isLoneName(tokens: readonly Token[], at: number, spelling: Spelling): boolean {
  const word = bareWord(tokens[at]);
  if (spelling.known.has(word) || (spelling.ofPeople.has(word) && isCapitalized(tokens[at]))) return true;
  if (DEMONYMS.has(word) || TITLES.has(word) || ROLE_NOUNS.has(word) || ROLE_NOUNS.has(word.replace(/s$/, '')))
    return false;
  if (ownsRelative(tokens, { to: at }) && !/(?:one|body)$/.test(word)) return true;
  if (!mayBeCapitalizedAnyway(tokens, at) || spelling.capitalized.has(word)) return true;
  if (spelling.lower.has(word) || /(?:ly|ing|ed)$/.test(word)) return false;
  return isFirstName(word) || (!maySpeak(word) && mayBeSubject(tokens[at + 1], spelling));
}

/** Whether a word that only begins a sentence may be a name, by what follows it: no noun, as in `Wide receiver`. */
function mayBeSubject(next: Token | undefined, { foreign }: Spelling): boolean {
  if (foreign && !foreign.capitalizesNouns)
    return next?.kind === 'word' && (foreign.verbs.has(next.lower) || foreign.between.has(next.lower));
  if (foreign || next?.kind !== 'word' || isCapitalized(next)) return true;
  const { lower } = next;
  return (
    /^(?:past|third-person)$/.test(SPEECH_VERBS.get(lower)?.form ?? '') ||
    BE_FORMS.has(lower) ||
    WORDS_BEFORE_VERBS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    IRREGULAR_VERBS.has(lower) ||
    /[a-z]{2}(?:ed|s)$|n't$/.test(lower)
  );
}

/** What somebody does at a body: `works at Acme`, `a job at Acme`. */
const WORK_WORDS = wordSet('work works worked working teaches taught interned job jobs career');

/**
 * Whether the words before a name show that it is a body’s: `shares of Acme Lock`, `a spokesman for Acme`, `the aid group Acme`,
 * `an analyst at Jordan Miles`.
 */
function isNameOfBody(tokens: readonly Token[], from: number, to: number): boolean {
  const [owner, before] = [tokens[from - 2]?.lower ?? '', tokens[from - 1]?.lower ?? ''];
  if (before === 'at' && !isPossessive(tokens[to]) && (isRoleNoun(owner) || WORK_WORDS.has(owner))) return true;
  if (isApposedToBody(tokens, from, to)) return true;
  if (isFirstName(bareWord(tokens[from]))) return /^(?:shares|stock)$/.test(owner) && before === 'of';
  if (ORGANIZATION_NOUNS.has(before)) return true;
  return /^(?:for|of|at)$/.test(before) && /^(?:spokes\p{L}+|shares|stock|employees|headquarters)$/u.test(owner);
}

/** How many words a noun of an organization may have before it: `the largest private insurer`. */
const MAX_WORDS_BEFORE_NOUN = 3;

/**
 * Whether a noun between commas says that a name is an organization’s: `The insurer, Granite Mutual, said`, `Granite Mutual, an
 * insurer, said`. In `The head of the group, Bodil Vang, said` the noun is not of the name.
 */
function isApposedToBody(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from - 1]?.text === ',' && tokens[to + 1]?.text === ',') {
    let start = from - 2;
    while (start > from - 2 - MAX_WORDS_BEFORE_NOUN && isPlainWord(tokens[start - 1])) start -= 1;
    const isWhole = /^(?:the|its|an?)$/.test(tokens[start - 1]?.lower ?? '') && tokens[start - 2]?.kind !== 'word';
    if (isWhole && isNounOfBodies(tokens[from - 2])) return true;
  }
  if (tokens[to + 1]?.text !== ',' || !/^an?$/.test(tokens[to + 2]?.lower ?? '')) return false;
  let end = to + 3;
  while (end < to + 3 + MAX_WORDS_BEFORE_NOUN && isPlainWord(tokens[end + 1])) end += 1;
  const next = tokens[end + 1];
  const isEnd = next?.kind !== 'word' || /^(?:that|which|in|based)$/.test(next.lower);
  return isEnd && isNounOfBodies(tokens[end]);
}

/** Nouns of organizations that people are called by too: `Ann Lee, a publisher`. */
const NOUNS_OF_EITHER = wordSet('publisher lender maker carrier regulator watchdog giant center centre force');

function isNounOfBodies(token: Token | undefined): boolean {
  const { lower = '' } = token ?? {};
  return ORGANIZATION_NOUNS.has(lower) && !isRoleNoun(lower) && !NOUNS_OF_EITHER.has(lower);
}

/** Whether a word goes on with a noun phrase and does not begin or end it. */
function isPlainWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && ![...ENDS_OF_PHRASES, DETERMINERS].some((list) => list.has(token.lower));
}

/** Whether a name begins with the abbreviation of a body: `NASA Johnson`, not `ANN LEE` or `JP Moss`. */
function beginsWithAbbreviation(first: Token | undefined, last: Token | undefined): boolean {
  return first !== last && /^\p{Lu}{3,}$/u.test(first?.text ?? '') && !/^\p{Lu}+$/u.test(last?.text ?? '');
}

/** Words before the name of a place; in other languages those that never stand before a person’s. */
const WORDS_BEFORE_PLACES = /^(?:in|near|across|outside|inside|en|em|в|во)$/;

/** What a name without a title names, by its words and those beside it. */
function kindOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  hasOrganizationWord: boolean,
  { ofPeople }: Spelling,
): Mention['kind'] {
  const [first, before, next] = [tokens[from], tokens[from - 1], tokens[to + 1]];
  if (hasOrganizationWord) return 'organization';
  const length = to - from + 1;
  const isPlace = WORDS_BEFORE_PLACES.test(before?.lower ?? '') && !isPossessive(tokens[to]);
  if (length === 1 && ofPeople.has(bareWord(first)) && !isPlace) return 'unknown';
  if (length === 1 && /^(?:\p{Lu}\.?){2,7}s?$/u.test(first?.text ?? '')) return 'organization';
  if (NOT_GIVEN_NAMES.has(bareWord(first)) || length > 6) return 'organization';
  if (/^\p{Lu}\.$/u.test(tokens[to]?.text ?? '') && length === 2) return 'person';
  if (isNameOfBody(tokens, from, to) || beginsWithAbbreviation(first, tokens[to])) return 'organization';
  if (isPlace) return 'organization';
  if (NOUNS_AFTER_ORGANIZATIONS.has(bareWord(next)) && length === 1) return 'organization';
  if (length === 1 && (PLACE_NAMES.has(bareWord(first)) || ORGANIZATION_NAMES.has(bareWord(first))))
    return 'organization';
  const isBeforeNoun =
    next?.kind === 'word' && !isCapitalized(next) && !ENDS_OF_PHRASES.some((list) => list.has(next.lower));
  if (before?.lower === 'the' && !isBeforeNoun) return 'organization';
  return length === 1 ? 'unknown' : 'person';
}

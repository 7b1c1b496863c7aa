/**
 * What somebody is, in the words beside the name, in other languages than English that have capitals:
 *
 *     le professeur Jean Martin                  professeur
 *     la ministra de Sanidad, Ana Ruiz, dijo     ministra de Sanidad
 *     Anna Vogel, Direktorin des Hafens, sagte   Direktorin des Hafens
 *
 * A role has the form in which dictionaries have it, so that one in another case is none. Where its words may be somebody else’s, there is
 * none: `l’avocat de la ministre, Marc Blanc`.
 */

import { oneLine } from '../../text/one-line.ts';
import { isLikelyPerson, pronounOf } from './link-mentions.ts';
import type { Mention } from './mentions.ts';
import { ROLE_WORDS, type RoleWords } from './role-words.ts';
import { isRussianFirstName, isRussianSubject } from './russian-names.ts';
import { endsSource, type SpeechWords } from './speech-words.ts';
import type { Clause } from './subjects.ts';
import { isCapitalized, isDash, lowerAt, type Token } from './tokens.ts';

/** How many words may stand between the noun of a role and its name. */
const MAX_WORDS_TO_NOUN = 9;

/** A sentence with what its language knows of roles and of speech. */
interface Place {
  clause: Clause;
  roles: RoleWords;
  speech: SpeechWords;
}

/** Where a role stands: its first and last token. */
interface Role {
  from: number;
  to: number;
}

/** The role that a sentence gives at a person’s name, in its own words and without an article. */
export function findRoleAbroad(
  clause: Clause,
  mention: Mention,
  text: string,
  language: string,
  speech: SpeechWords,
): string | undefined {
  const roles = ROLE_WORDS.get(language.toLowerCase().split('-')[0] ?? '');
  const [entity] = mention.entities;
  if (!roles || !entity || !isLikelyPerson(entity) || !isInItsForm(clause, mention, roles)) return undefined;
  const place = { clause, roles, speech };
  const role = findAfter(place, mention) ?? findBefore(place, mention);
  const first = role && clause.tokens[role.from];
  if (!first) return undefined;
  const elided = partsOf(first).small.length;
  return oneLine(text.slice(first.start + elided, clause.tokens[role.to]?.end));
}

/** Whether a name is no genitive, by which somebody else would have the role before it: `адвокат Павла Громова`, `der Anwalt Karl Hagens`. */
function isInItsForm({ tokens }: Clause, { nameFrom, to }: Mention, { hasCases, endsGenitive }: RoleWords): boolean {
  const words = tokens.slice(nameFrom, to + 1).map(({ text }) => text);
  if (endsGenitive?.test(words.at(-1) ?? '')) return false;
  if (!hasCases) return true;
  const isSure = words.length > 1 && isRussianFirstName(words[0] ?? '');
  return isRussianSubject(words, false) && (isSure || !/[аяуюыи]$/u.test(words.at(-1) ?? ''));
}

/** A word without what is joined to it by an apostrophe: `l'` and `ancien` of `l'ancien`. */
function partsOf({ lower }: Token): { small: string; word: string } {
  const small = /^(?:l|d|un|dell|all|dall|nell|sull|quest)'(?=\p{L})/u.exec(lower)?.[0] ?? '';
  return { small, word: lower.slice(small.length) };
}

/** The noun of a role at a token, without `ex-` and the like. */
function isRoleAt({ clause: { tokens }, roles }: Place, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || (roles.capitalizesNouns && !isCapitalized(token))) return false;
  const { word } = partsOf(token);
  return roles.nouns.test(word.replace(/^(?:ex|vice|co|sub|oud|экс|вице)-?(?=\p{L}{4})/u, ''));
}

/** Whether a token may be a noun or an adjective, and is no small word and no verb of speech. */
function isContentWord({ clause: { tokens }, speech, roles }: Place, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || /^\d/u.test(token.text)) return false;
  const { word } = partsOf(token);
  const lists = [speech.verbs, speech.between, speech.prepositions, speech.conjunctions, speech.articles];
  const isSmall = [...lists, speech.he, speech.she, roles.of, roles.verbs, roles.and].some((list) => list.has(word));
  return !isSmall;
}

/** Whether a name of somebody else stands at a token. */
function isPersonAt(place: Place, at: number): boolean {
  const mention = place.clause.mentionAt[at];
  const [entity] = mention?.entities ?? [];
  if (!mention || !entity || mention.words.length < 2 || at < mention.nameFrom) return false;
  // `Bürgermeister von Brask` looks like a name.
  return isLikelyPerson(entity) && /^\p{Lu}/u.test(mention.words[0] ?? '') && !isRoleAt(place, mention.nameFrom);
}

/**
 * The last token of a role whose noun is at a token: its adjectives, and of what or for what it is.
 * @param before the role ends before this token
 */
function endOfRole(place: Place, noun: number, before: number): number {
  const { clause, roles } = place;
  const { tokens } = clause;
  const isPart = (at: number) => at < before && !isPersonAt(place, at) && isContentWord(place, at);
  const isAdjective = (at: number) => isPart(at) && roles.adjectives.test(lowerAt(tokens, at));
  let end = noun;
  while (isAdjective(end + 1)) end += 1;
  for (;;) {
    let at = end + 1;
    const and = roles.and.has(lowerAt(tokens, at));
    if (and) at += 1;
    const first = tokens[at];
    if (at >= before || first?.kind !== 'word' || (and && roles.articles.has(first.lower))) return end;
    const { small } = partsOf(first);
    const isJoined = /^(?:d|dell|all|dall|nell|sull)'$/.test(small);
    if (roles.of.has(first.lower)) {
      at += 1;
      if (roles.articles.has(lowerAt(tokens, at)) || roles.of.has(lowerAt(tokens, at))) at += 1;
    } else if (!isJoined && !and && !(roles.hasCases && isPart(at) && roles.genitive?.test(first.text))) return end;
    while (roles.modifiers?.test(tokens[at]?.text ?? '') && isPart(at) && isPart(at + 1)) at += 1;
    if (!isPart(at) || (roles.capitalizesNouns && !isCapitalized(tokens[at]))) return end;
    end = at;
    while (isPart(end + 1) && (isAdjective(end + 1) || isCapitalized(tokens[end + 1]))) end += 1;
  }
}

/** Whether a token ends what is said of somebody between commas. */
function isClosedAt({ clause: { tokens } }: Place, at: number): boolean {
  const token = tokens[at];
  return !token || token.kind === 'quote' || /^[,.:;?!)…]$/u.test(token.text) || isDash(token);
}

/** `Anna Vogel, Direktorin des Hafens, sagte`, `Hans Richter, 61, Landwirt aus Brask.` */
function findAfter(place: Place, mention: Mention): Role | undefined {
  const { clause, roles, speech } = place;
  const { tokens } = clause;
  if (!/^[,(]$/.test(tokens[mention.to + 1]?.text ?? '')) return undefined;
  const before = lowerAt(tokens, mention.from - 1);
  // `la femme de Jean Martin, professeure à Brask`
  if (
    roles.of.has(before) ||
    roles.of.has(lowerAt(tokens, mention.nameFrom - 1)) ||
    /^d'/.test(lowerAt(tokens, mention.from))
  )
    return undefined;
  let from = endOfAge(tokens, mention.to + 2);
  const { small } = tokens[from] ? partsOf(tokens[from] as Token) : { small: '' };
  const article = small ? small.slice(0, -1) : lowerAt(tokens, from);
  const hasArticle = roles.articles.has(article);
  if (hasArticle && !small) from += 1;
  let noun = from;
  while (noun < from + 2 && !isRoleAt(place, noun) && mayPrecede(place, noun, hasArticle)) noun += 1;
  if (!isRoleAt(place, noun)) return undefined;
  const to = endOfRole(place, noun, tokens.length);
  if (!isClosedAt(place, to + 1)) return undefined;
  const isComma = tokens[to + 1]?.text === ',';
  // `Jean Martin, la ministre, Anna Berg, et`
  if (isComma && (clause.mentionAt[to + 2] || roles.and.has(lowerAt(tokens, to + 2)))) return undefined;
  if (!hasArticle) return { from, to };
  const isSource = endsSource(speech, before);
  const isOther = isOfOtherSex(place, mention, article);
  const isListed = isComma && roles.articles.has(lowerAt(tokens, to + 2));
  return isSource || isOther || isListed ? undefined : { from, to };
}

/** The token behind an age and its comma: `61,`, `54 ans,`; the same token where none stands. */
function endOfAge(tokens: readonly Token[], at: number): number {
  if (!/^\d{1,3}$/.test(tokens[at]?.text ?? '')) return at;
  const comma = [at + 1, at + 2, at + 3].find((place) => tokens[place]?.text === ',');
  return comma ? comma + 1 : at;
}

/** Whether a word belongs to a role before its noun: `ancien`, behind an article any adjective. */
function mayPrecede(place: Place, at: number, hasArticle: boolean): boolean {
  const token = place.clause.tokens[at];
  if (token?.kind !== 'word' || isPersonAt(place, at)) return false;
  if (place.roles.before.test(partsOf(token).word)) return true;
  return hasArticle && isContentWord(place, at) && !isCapitalized(token);
}

/** `le professeur Jean Martin`, `la ministra de Sanidad, Ana Ruiz,` */
function findBefore(place: Place, mention: Mention): Role | undefined {
  const { clause, roles } = place;
  const { tokens, mentionAt } = clause;
  const isApposed = mention.from === mention.nameFrom && tokens[mention.from - 1]?.text === ',';
  const behind = mention.to + 1;
  // `pour le maire, Jean Martin a menti`, and lists
  if (isApposed && !isClosedAt(place, behind)) return undefined;
  if (
    isApposed &&
    tokens[behind]?.text === ',' &&
    (mentionAt[behind + 1] || roles.articles.has(lowerAt(tokens, behind + 1)))
  )
    return undefined;
  const end = isApposed ? mention.from - 2 : mention.nameFrom - 1;
  let noun = end;
  while (noun > end - MAX_WORDS_TO_NOUN && tokens[noun]?.kind === 'word' && !isRoleAt(place, noun)) noun -= 1;
  // `directeur général`
  while (roles.adjectives.test(lowerAt(tokens, noun)) && isRoleAt(place, noun - 1)) noun -= 1;
  if (!isRoleAt(place, noun) || endOfRole(place, noun, end + 1) !== end) return undefined;
  if (!isApposed && roles.namesakes?.test(partsOf(tokens[end] as Token).word)) return undefined;
  const start = startOfRole(place, noun);
  if (!start) return undefined;
  const role = { from: start.from, to: end };
  if (!isApposed) return role;
  const isOther = isOfOtherSex(place, mention, start.article);
  return (start.article || roles.hasCases) && !isOther && mayBeApposed(place, start.edge) ? role : undefined;
}

/** Whether an article is that of a woman, and a name that of a man, or the reverse. */
function isOfOtherSex({ roles }: Place, { entities: [entity] }: Mention, article: string | undefined): boolean {
  const gender = roles.feminine.has(article ?? '') ? 'she' : roles.masculine.has(article ?? '') ? 'he' : undefined;
  return gender !== undefined && entity !== undefined && (pronounOf(entity) ?? gender) !== gender;
}

/** Whether a name behind a role and a comma is that of the same person: not in `Avec la ministre, Jean Martin, 54 ans, a dit`. */
function mayBeApposed({ clause: { tokens }, speech }: Place, edge: number): boolean {
  const before = tokens[edge];
  if (before?.kind !== 'word') return true;
  if (speech.verbs.has(before.lower) || speech.between.has(before.lower)) return true;
  return speech.sources.some((source) => source.length > 4 && source.split(' ').at(-1) === before.lower);
}

/** Where a role before a name begins, with its article, and the token before both. */
interface Start {
  from: number;
  article: string | undefined;
  edge: number;
}

/** Where a role before a name begins; undefined where more may belong to it, or where it may only say whose somebody else is. */
function startOfRole(place: Place, noun: number): Start | undefined {
  const { clause, roles, speech } = place;
  const { tokens } = clause;
  const elidedAt = (at: number) => (tokens[at] ? partsOf(tokens[at] as Token).small : '');
  const articleAt = (at: number) => {
    const lower = lowerAt(tokens, at);
    return roles.articles.has(lower) || roles.possessives.has(lower) ? lower : undefined;
  };
  let from = noun;
  while (from > noun - 3 && !elidedAt(from) && mayPrecede(place, from - 1, false)) from -= 1;
  const isWithArticle = articleAt(from - 2) ?? /^(?:l|un)'$/.test(elidedAt(from - 1));
  if (!elidedAt(from) && !articleAt(from - 1) && isWithArticle && mayPrecede(place, from - 1, true)) from -= 1;
  const elided = elidedAt(from);
  if (elided && !/^(?:l|un)'$/.test(elided)) return undefined;
  const article = elided ? elided.slice(0, -1) : articleAt(from - 1);
  const edge = article && !elided ? from - 2 : from - 1;
  const start = { from, article, edge };
  const before = tokens[edge];
  if (before?.kind !== 'word') return start;
  // `la porte-parole du ministre Jean Martin`, `die Sprecherin der Ministerin Anna Vogel`
  if (roles.of.has(before.lower)) return isBehindNoun(place, edge) ? undefined : start;
  if (article) return roles.capitalizesNouns && isCapitalized(before) && edge > 0 ? undefined : start;
  if (roles.and.has(before.lower) || isRoleAt(place, edge)) return undefined;
  if (roles.hasCases) return start;
  const lists = [speech.verbs, speech.between, speech.prepositions, speech.conjunctions, speech.articles];
  const isSource = endsSource(speech, before.lower);
  return isSource || lists.some((list) => list.has(before.lower)) ? start : undefined;
}

/** Whether a word for “of” follows a noun, whose bearer it would tell, and no verb. */
function isBehindNoun({ clause: { tokens }, speech }: Place, at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'word' && ![speech.verbs, speech.between].some((list) => list.has(before.lower));
}

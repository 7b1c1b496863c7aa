/**
 * What somebody is, in the words beside the name:
 *
 *     Ann Lee, a senior fellow at the Institute for Rain, said …   senior fellow at the Institute for Rain
 *     Senior fellow Ann Lee said …                                 Senior fellow
 *     The union, UTC, said …                                       UTC is a union
 */

import { oneLine } from '../../text/one-line.ts';
import type { Mention } from './mentions.ts';
import { parsePhraseBefore, startOfRoleBefore } from './noun-phrases.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';
import { endsSource, type SpeechWords } from './speech-words.ts';
import type { Clause } from './subjects.ts';
import { bareWord, isCapitalized, isDash, isPossessive, lowerAt, type Token, textBetween } from './tokens.ts';
import { isFiniteVerbOfSpeech } from './verb-forms.ts';
import {
  DETERMINERS,
  HONORIFICS,
  isRoleNoun,
  ORGANIZATION_NOUNS,
  PREPOSITIONS,
  WORDS_BEFORE_VERBS,
  wordSet,
} from './word-lists.ts';

const MAX_ROLE_TOKENS = 32;

/** The role that a sentence gives at a person’s name, in its own words and without an article. */
export function findRole(clause: Clause, mention: Mention, text: string): string | undefined {
  const after = findRoleAfter(clause, mention, text);
  // `biologist Ann Lee of the Institute`
  const before = after === undefined || /^of\b/.test(after) ? findRoleBefore(clause, mention, text) : undefined;
  return before ?? after;
}

/** Nouns of people that say nothing of what somebody does. */
const PLAIN_NOUNS = /^(?:(?:wo)?m[ae]n|gentlem[ae]n|(?:gentle|noble)wom[ae]n|[a-z]*-year-old|\d+-year-old)s?$/;

/** Whether words describe somebody and say no role: `tall man with the manner of a magistrate`, `woman of few words`. */
export function describesOnly(role: string): boolean {
  const words = role.toLowerCase().split(/[^\p{L}\d-]+/u);
  const end = words.findIndex((word) => PREPOSITIONS.has(word) || /^(?:in|who|whose|and)$/.test(word));
  return PLAIN_NOUNS.test(words.at(end < 0 ? -1 : end - 1) ?? '');
}

/** How many words a role in a language without capitals may have. */
const MAX_ROLE_WORDS = 8;

/** What somebody does, behind a name: before one these words may say whose somebody else is, and show no name. */
const ROLES_BEHIND_NAMES = wordSet(`
  רופא רופאה חוקר חוקרת מרצה חקלאי חקלאית יועץ יועצת מזכיר מזכירה מזכ״ל מפקד מפקדת נשיא נשיאה שופט שופטת עיתונאי עיתונאית סופר סופרת
  כלכלן כלכלנית מהנדס מהנדסת מורה היסטוריון היסטוריונית ביולוג ביולוגית גיאולוג גיאולוגית אחות פעיל פעילה מייסד מייסדת בעל בעלת במאי במאית שחקן
  שחקנית מאמן מאמנת פרופסור פרקליט פרקליטה עורך עורכת קצין קצינה שגריר שגרירה נציג נציגה אדריכל אדריכלית
  طبيب طبيبة أستاذ أستاذة باحث باحثة مهندس مهندسة كاتب كاتبة محام محامي محامية صحفي صحفية مؤسس مؤسسة نائب نائبة عميد عميدة قائد قائدة
  أمين أمينة سفير سفيرة خبير خبيرة مزارع مزارعة معلم معلمة ممثل ممثلة مدرب مدربة قاض قاضي قاضية متحدث متحدثة مستشار مستشارة محافظ عضو
`);

/** Words of which none is in a role of these languages: those before an object or an owner. */
const SMALL_WORDS = wordSet('את של עם על אל אצל נגד مع من إلى على عن ضد لدى حول التقى التقت');

/** A word with its article, in Hebrew or Arabic, with “and” or without. */
const DEFINITE = /^(?:ו?ה|و?ال)\p{L}{2,}/u;

/** What may follow a word with an article and has none. */
const BEHIND_DEFINITE = /^(?:לשעבר|בפועל|باسم|سابقا|سابقاً)$/u;

/** The role beside a name in a language without capitals, by its first word: `השרה דנה פרץ`, `דנה פרץ, מנהלת בית הספר,`. */
export function findRoleByWords(
  { tokens }: Clause,
  { from, to }: Mention,
  text: string,
  words: SpeechWords,
): string | undefined {
  const { titles, verbs } = words;
  const isPart = (at: number) => tokens[at]?.kind === 'word' && !verbs.has(lowerAt(tokens, at));
  // `ראש העיר, אבי רוזנטל, אמר`
  const isApposed = tokens[from - 1]?.text === ',' && tokens[to + 1]?.text === ',';
  const end = isApposed ? from - 2 : from - 1;
  for (let at = end; at > end - MAX_ROLE_WORDS && isPart(at); at -= 1) {
    const lower = lowerAt(tokens, at);
    // `המנהל והשרה דנה פרץ`
    const and = /^[וو]/u.test(lower) && titles.has(lower.slice(1)) ? 1 : 0;
    const isFirst = and > 0 || (titles.has(lower) && !(isPart(at - 1) && titles.has(lowerAt(tokens, at - 1))));
    if (!isFirst) continue;
    // `דוד גל, ראש העיר, דנה פרץ, מנהלת הנמל`
    const mayBeOfOther = isApposed && tokens[at - 1]?.text === ',';
    if (mayBeOfOther || !isRolePhrase(tokens, at, end) || (and === 0 && !mayFollow(tokens, at - 1, words)))
      return undefined;
    return oneLine(textBetween(text, tokens, at, end).slice(and));
  }
  const first = to + 2;
  const begins = titles.has(lowerAt(tokens, first)) || ROLES_BEHIND_NAMES.has(lowerAt(tokens, first));
  if (tokens[to + 1]?.text !== ',' || !begins || !mayFollow(tokens, from - 1, words)) return undefined;
  let last = first;
  while (last < first + MAX_ROLE_WORDS && isPart(last + 1)) last += 1;
  const mark = tokens[last + 1]?.text ?? '.';
  // `לדברי דוד גל, המנהל שיקר`: a sentence of its own.
  const isSource = endsSource(words, lowerAt(tokens, from - 1));
  const isOwnSentence = mark !== ',' && isSource && DEFINITE.test(tokens[first]?.text ?? '');
  const isClosed = /^[,.:]$/.test(mark) && tokens[last + 1]?.kind !== 'word';
  if (!isClosed || isOwnSentence || !isRolePhrase(tokens, first, last)) return undefined;
  return oneLine(textBetween(text, tokens, first, last));
}

/** Whether words are one noun with what belongs to it, and no sentence: not `המנהל ראה את`. */
function isRolePhrase(tokens: readonly Token[], from: number, to: number): boolean {
  let isDefinite = false;
  for (let at = from; at <= to; at += 1) {
    const { text = '', lower = '' } = tokens[at] ?? {};
    if (SMALL_WORDS.has(lower)) return false;
    if (DEFINITE.test(text)) isDefinite = true;
    else if (text === 'باسم' || isPrefixed(text)) isDefinite = false;
    else if (isDefinite && !BEHIND_DEFINITE.test(text)) return false;
  }
  return true;
}

/** Whether a word is joined to “in”, “for” or “and”: `בבית`, `للمياه`, or is one of these: `في`. */
function isPrefixed(text: string): boolean {
  return /^(?:[בלמו]\p{Script=Hebrew}{3,}|(?:لل|بال|و)\p{Script=Arabic}{2,}|في)$/u.test(text) && text !== 'לשעבר';
}

/** Whether a role or a name may follow a token: no noun of somebody who belongs to it, and no verb of which it is the object. */
function mayFollow(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return true;
  const { verbs, conjunctions, between, prepositions } = words;
  if (token.text === 'של') return false;
  return (
    [verbs, conjunctions, between, prepositions].some((list) => list.has(token.lower)) || endsSource(words, token.lower)
  );
}

/** The noun of an organization beside its name: `the union, UTC`, `UTC, a drivers’ union`, `the charity Open Door`. */
export function findOrganizationNoun({ tokens }: Clause, mention: Mention): string | undefined {
  const before = tokens[mention.from - 1];
  const near = before?.text === ',' ? tokens[mention.from - 2] : before;
  if (near && ORGANIZATION_NOUNS.has(near.lower)) return near.lower;
  if (tokens[mention.to + 1]?.text !== ',' || !/^(?:an?|the)$/.test(lowerAt(tokens, mention.to + 2))) return undefined;
  for (let at = mention.to + 3; at < mention.to + 8; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || PREPOSITIONS.has(token.lower)) return undefined;
    const next = tokens[at + 1];
    if (
      ORGANIZATION_NOUNS.has(token.lower) &&
      (next?.kind !== 'word' || /^(?:that|which|for|of|in|based)$/.test(next.lower))
    )
      return token.lower;
  }
  return undefined;
}

/** `Ann Lee, a senior fellow at the Institute`, `Ann Lee is a senior fellow`, `Ann Lee of the Institute`. */
function findRoleAfter({ tokens, mentionAt }: Clause, mention: Mention, text: string): string | undefined {
  let at = mention.to + 1;
  const next = tokens[at];
  if (!next) return undefined;
  if (next.lower === 'of' && mention.kind === 'person') {
    const organization = mentionAt[at + 1] ?? (tokens[at + 1]?.lower === 'the' ? mentionAt[at + 2] : undefined);
    return organization?.kind === 'organization' ? oneLine(textBetween(text, tokens, at, organization.to)) : undefined;
  }
  if (next.text === ',') {
    at += 1;
    for (let end = endOfDegree(tokens, at); end > at; end = endOfDegree(tokens, at)) at = end;
    // `Ann Lee, MD, is a surgeon`
    if (at > mention.to + 2 && /^(?:is|was)$/.test(lowerAt(tokens, at))) at += 1;
  } else if (/^(?:is|was|serves)$/.test(next.lower)) at += tokens[at + 1]?.lower === 'as' ? 2 : 1;
  else if (!isDash(next) && next.text !== '(') return undefined;
  else at += 1;
  if (next.text !== ',' && !/^(?:an?|the|now|also)$/.test(lowerAt(tokens, at))) return undefined;
  while (/^(?:an?|the|now|also|then|currently)$/.test(lowerAt(tokens, at))) at += 1;
  if (!namesRole({ tokens, mentionAt }, at)) return undefined;
  const end = endOfRole(tokens, at);
  // `Asked by Ann Lee, the mayor said`: somebody else.
  const isOther = PREPOSITIONS.has(lowerAt(tokens, mention.from - 1)) && SPEECH_VERBS.has(lowerAt(tokens, end + 1));
  return isOther ? undefined : oneLine(textBetween(text, tokens, at, end));
}

/** The token behind an age or a degree and its comma: `58,`, `MD,`, `R.D.,`; the same token where none stands. */
function endOfDegree(tokens: readonly Token[], at: number): number {
  if (!/^(?:\d+|\p{Lu}\p{Ll}?\.?(?:\p{Lu}\p{Ll}?\.?){1,5})$/u.test(tokens[at]?.text ?? '')) return at;
  const comma = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  return tokens[comma]?.text === ',' ? comma + 1 : at;
}

/** Whether the phrase that begins at a token has the noun of a role before its first preposition that is in no name. */
function namesRole({ tokens, mentionAt }: Pick<Clause, 'tokens' | 'mentionAt'>, from: number): boolean {
  for (let at = from; at < from + 8; at += 1) {
    const token = tokens[at];
    const mention = mentionAt[at];
    if (PREPOSITIONS.has(lowerAt(tokens, at)) && mention && mention.from < at && at < mention.to) continue;
    if (token?.kind !== 'word' || PREPOSITIONS.has(token.lower) || /^(?:who|whose|and)$/.test(token.lower))
      return false;
    if (SPEECH_VERBS.get(token.lower)?.form === 'past' && !isCapitalized(token)) return false;
    if (isRoleNoun(bareWord(token)) || /^(?:vice-|ex-|co-)/.test(token.lower)) return true;
  }
  return false;
}

/** The last token of a role: before its verb, a comma or what is said of the role. */
function endOfRole(tokens: readonly Token[], from: number): number {
  let end = from;
  for (let at = from; at < from + MAX_ROLE_TOKENS; at += 1) {
    const [token, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    // `of the Agency’s (EPA) laboratory`
    if (token?.text === '(' && isPossessive(tokens[at - 1]) && after?.text === ')') {
      at += 2;
      continue;
    }
    if (!token || token.kind === 'quote' || /^[.;:()!?]$/.test(token.text) || isDash(token)) break;
    if (/^(?:who|whose|which|where|when|while|but)$/.test(token.lower)) break;
    if (token.text === ',') {
      const isPlace =
        isCapitalized(next) &&
        (/^(?:-|,)$/.test(after?.text ?? '') ||
          /-based$/.test(next?.lower ?? '') ||
          /-based$/.test(after?.lower ?? ''));
      if (!isPlace || !isCapitalized(tokens[at - 1])) break;
      continue;
    }
    const verb = SPEECH_VERBS.get(token.lower);
    if (
      at > from &&
      verb &&
      !verb.isAlsoNoun &&
      !isCapitalized(token) &&
      (verb.form === 'past' || verb.form === 'third-person')
    )
      break;
    if (
      at > from &&
      WORDS_BEFORE_VERBS.has(token.lower) &&
      !isCapitalized(token) &&
      SPEECH_VERBS.has(next?.lower ?? '')
    )
      break;
    end = at;
  }
  while (end > from && (PREPOSITIONS.has(lowerAt(tokens, end)) || /^(?:and|the|an?)$/.test(lowerAt(tokens, end))))
    end -= 1;
  return end;
}

/** `senior fellow Ann Lee`, `Prime Minister Ann Lee`. */
function findRoleBefore(clause: Clause, mention: Mention, text: string): string | undefined {
  const { tokens } = clause;
  let from = startOfRoleBefore(clause, mention.from);
  if (from < mention.from) {
    while (DETERMINERS.has(lowerAt(tokens, from))) from += 1;
    let end = mention.nameFrom - 1;
    while (end > from && HONORIFICS.has(bareWord(tokens[end]))) end -= 1;
    return oneLine(textBetween(text, tokens, from, end));
  }
  const hasTitle = mention.titles.some((title) => !HONORIFICS.has(title));
  // Of `his wife, Judge Ann Lee,` the title says what she does.
  const apposed = hasTitle && mention.relation ? undefined : findAppositiveRole(clause, mention, text);
  if (apposed) return apposed;
  if (!hasTitle) return undefined;
  // `former Prime Minister Ann Lee`
  const first = /^(?:former|acting|interim|outgoing|deputy|retired)$/.test(lowerAt(tokens, mention.from - 1))
    ? mention.from - 1
    : mention.from;
  return oneLine(textBetween(text, tokens, first, mention.nameFrom - 1));
}

/** `the union’s head, Ann Lee,` with the name between commas. */
function findAppositiveRole(clause: Clause, mention: Mention, text: string): string | undefined {
  const { tokens } = clause;
  const next = tokens[mention.to + 1];
  if (tokens[mention.from - 1]?.text !== ',' || (next && next.kind !== 'mark') || mention.kind === 'organization')
    return undefined;
  const noun = parsePhraseBefore(clause, mention.from - 2);
  if (noun?.kind !== 'noun' || !isRoleNoun(noun.head)) return undefined;
  // `says co-founder, Ann Lee`
  const isVerb = (token: Token | undefined) => token && !isCapitalized(token) && isFiniteVerbOfSpeech(token);
  let { from } = noun;
  while (isVerb(tokens[from]) || DETERMINERS.has(lowerAt(tokens, from))) from += 1;
  return oneLine(textBetween(text, tokens, from, mention.from - 2));
}

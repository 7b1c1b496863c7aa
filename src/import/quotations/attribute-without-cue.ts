/**
 * Who says a quotation that has no cue in its sentence:
 *
 *     Lee was blunt: “It rains.”                     the subject before the colon
 *     “It rains.” — Ann Lee                          the signature
 *     “It rains,” Lee said. “It pours.”              who spoke last in the paragraph
 *     Lee welcomed the ruling. “It is a good day.”   who the sentence before is about, with a doubt
 */

import { isLikelyPerson } from './link-mentions.ts';
import { startOfRoleBefore } from './noun-phrases.ts';
import type { ParsedSentence } from './parse-text.ts';
import {
  ambiguous,
  type Discourse,
  type Resolution,
  resolvedTo,
  resolveSubject,
  UNRESOLVED,
} from './resolve-subject.ts';
import { nameSubject, type Subject } from './subjects.ts';
import { isDash, isPossessive, lastCharacterOf, lowerAt, type Token, textBetween } from './tokens.ts';
import { maySpeak, wordSet } from './word-lists.ts';

/** Who says a quotation, and the words of the text that say so. */
export interface Attribution {
  resolution: Resolution;
  cue: string | undefined;
  /** The number of the paragraph of the quotation. */
  block: number;
}

/** The sentence before, and what is known from it. */
export interface PrecedingSentence {
  /** The last attribution, of that sentence or an earlier one. */
  attribution: Attribution | undefined;
  sentence: ParsedSentence | undefined;
  /** The last turn of somebody else in a dialogue whose turns are paragraphs, before the paragraph of that sentence. */
  turnBefore: Attribution | undefined;
  /** How often the speaker has changed in the paragraph of that sentence. */
  speakerChanges: number;
}

/**
 * @param at the token of the quotation in its sentence
 * @param next the sentence after it, which may be a signature
 */
export function attributeWithoutCue(
  sentence: ParsedSentence,
  at: number,
  preceding: PrecedingSentence,
  next: ParsedSentence | undefined,
  discourse: Discourse,
): Attribution | undefined {
  const { clause, block } = sentence;
  if (clause.tokens[at]?.kind === 'term') return undefined;
  const below =
    next && next.block <= block + 1 && isAlone(sentence) ? attributeBySignature(next, -1, discourse) : undefined;
  const signed = attributeBySignature(sentence, at, discourse) ?? below;
  if (signed) return signed;
  if (clause.tokens[at - 1]?.text === ':') return attributeToMainSubject(sentence, at - 1, discourse);
  const before = preceding.sentence;
  if (!before || at !== 0 || !isAlone(sentence)) return undefined;
  const isIntroduced = before.clause.tokens.at(-1)?.text === ':';
  if (isIntroduced && before.block >= block - 1) return attributeByColonBefore(before, preceding, discourse);
  if (before.block === block) {
    if (preceding.attribution?.block === block) return { ...preceding.attribution, block };
    return attributeToSource(before, discourse) ?? attributeToTopic(before, discourse);
  }
  if (before.block !== block - 1 || preceding.attribution?.block !== before.block) return undefined;
  // A heading, or the title of something.
  if (/[\p{L}\p{N}]/u.test(lastOf(clause.tokens[at], discourse.text)) && clause.tokens.length === 1) return undefined;
  if (asksQuestion(before, discourse.text)) return undefined;
  const turn = preceding.turnBefore?.resolution.entity;
  const last = preceding.attribution.resolution.entity;
  const words = clause.tokens[at]?.text.split(/\s+/u).length ?? 0;
  const isReply = isOnlySaid(before) && (isToSomebody(before) || lastOf(clause.tokens[at], discourse.text) === '?');
  if (last && words <= MAX_WORDS_OF_TURN && isReply)
    return { resolution: { ...UNRESOLVED, doubt: TURN_DOUBT }, cue: undefined, block };
  if (turn && last && turn !== last && words <= MAX_WORDS_OF_TURN)
    return { resolution: { ...ambiguous([last, turn], ''), doubt: TURN_DOUBT }, cue: undefined, block };
  return continuePreceding(preceding, preceding.attribution, block);
}

const TURN_DOUBT = 'In a dialogue, the text does not say whose turn this is.';

/** How many words a turn of a dialogue may have that names nobody: “What kind?” */
const MAX_WORDS_OF_TURN = 9;

/** Whether a sentence is a quotation and its cue only: `“He likes it,” Lee said at last.` */
function isOnlySaid({ clause }: ParsedSentence): boolean {
  const words = clause.tokens.filter(({ kind }) => kind === 'word').length;
  return clause.tokens[0]?.kind === 'quote' && words <= 6;
}

/** Whether a sentence says to which person something was said, who may answer: `“You knew,” Lee said to Jo Park.` */
function isToSomebody({ clause: { mentions, tokens } }: ParsedSentence): boolean {
  const last = mentions.at(-1);
  const [entity] = last?.entities ?? [];
  if (!last || mentions.length < 2 || !entity || !isLikelyPerson(entity)) return false;
  return /^(?:to|told|asked)$/.test(lowerAt(tokens, last.from - 1));
}

function lastOf(token: Token | undefined, text: string): string {
  return token?.span ? lastCharacterOf(token.span, text) : '';
}

/** Whether what is quoted last in a sentence is a question, so that somebody else may answer. */
function asksQuestion({ clause }: ParsedSentence, text: string): boolean {
  const span = clause.tokens.findLast(({ kind }) => kind === 'quote')?.span;
  return span !== undefined && lastCharacterOf(span, text) === '?';
}

/** A paragraph that is only a quotation has the speaker of the paragraph before. */
function continuePreceding(
  { sentence, speakerChanges }: PrecedingSentence,
  { resolution, cue }: Attribution,
  block: number,
): Attribution | undefined {
  if (!resolution.speaker) return undefined;
  // The author may have gone on to something else.
  const isOfAuthor = sentence?.cues.length === 0 && sentence.clause.tokens.every(({ kind }) => kind !== 'quote');
  const doubt =
    speakerChanges > 0
      ? 'The paragraph before has more than one speaker; the last one was used.'
      : isOfAuthor
        ? `The paragraph before does not end with what ${resolution.speaker.name} says.`
        : undefined;
  return { resolution: { ...resolution, doubt: doubt ?? resolution.doubt }, cue, block };
}

/** Whether a sentence is quotations and punctuation only. */
function isAlone({ clause }: ParsedSentence): boolean {
  return clause.tokens.every(({ kind, text }) => kind === 'quote' || /^[.,;!?…—–-]$/.test(text));
}

/** `Lee was blunt: “…”` */
function attributeToMainSubject(
  { clause, mainSubject: main, block }: ParsedSentence,
  colon: number,
  discourse: Discourse,
): Attribution | undefined {
  const timed = findSpeakerBehindTime(clause, colon);
  if (timed) {
    const resolution = resolveSubject(timed, clause, discourse);
    const cue = textBetween(discourse.text, clause.tokens, timed.from, timed.to);
    if (isEstablished(resolution)) return { resolution, cue, block };
  }
  if (!main || main.outerTo >= colon) return undefined;
  const next = clause.tokens[main.to + 1]?.text ?? '';
  if (main.to + 1 < colon ? /[^\p{L},]/u.test(next) : main.kind !== 'name') return undefined;
  if (main.kind === 'noun' && !maySpeak(main.head)) return undefined;
  if (passesOn(clause, main.to + 1, colon)) return undefined;
  const resolution = resolveSubject(main, clause, discourse);
  if (!resolution.speaker || resolution.speaker.unnamed || !isEstablished(resolution)) return undefined;
  const to = colon - main.to > 7 ? main.to + 1 : colon - 1;
  return { resolution, cue: textBetween(discourse.text, clause.tokens, main.from, to), block };
}

/** The name between a time and a colon, with what stands in brackets behind it: `3:02 p.m. Rep. Ann Lee (D-Ore.): “…”` */
function findSpeakerBehindTime(clause: ParsedSentence['clause'], colon: number): Subject | undefined {
  const { tokens, mentions } = clause;
  const [mention] = mentions;
  if (!mention || !/^\d/.test(tokens[0]?.text ?? '')) return undefined;
  const isTime = tokens
    .slice(0, startOfRoleBefore(clause, mention.from))
    .every(({ text }) => /^(?:\d[\d:.h]*|[ap]\.?m\.?|[:.,–—-])$/iu.test(text));
  const end = tokens[mention.to + 1]?.text === '(' ? tokens.findIndex(({ text }) => text === ')') : mention.to;
  return isTime && end === colon - 1 ? nameSubject(mention) : undefined;
}

/** Verbs of those who give the words of somebody else. */
const PASSING_ON =
  /^(?:point|shar|recit|repost|retweet|forward|link|translat|reprint|print|publish|receiv|circulat|display)(?:s|es|ed|ing)$|^(?:reads?|reading|sang|sings?|singing|sent|sends?|showed|shows?)$/;

/** Things in other languages that hold or bear words of somebody else. */
const FOREIGN_DOCUMENTS = wordSet(`
  plakat plakate schild transparent banner pancarte affiche panneau banderole cartel pancarta letrero cartello striscione cartaz
  placa faixa bord spandoek плакат плакатом табличка табличкой שלט לשלט השלט لافتة
  lettre carta brief beitrag lettera письмо письма tweet message nachricht mensaje messaggio mensagem poème gedicht poema poesia
`);

/** Whether what somebody does before a colon is to pass on words: `Lee shared this:`, `Lee read from a letter by Park:`. */
function passesOn({ tokens, mentionAt }: ParsedSentence['clause'], from: number, colon: number): boolean {
  return tokens.slice(from, colon).some(({ lower }, offset) => {
    const at = from + offset;
    const isOfOther = mentionAt[at] !== undefined && mentionAt[at]?.to === at;
    const isAuthor = isOfOther && isBehindBy(tokens, (mentionAt[at]?.from ?? 0) - 1);
    const isOther = PASSING_ON.test(lower) || FOREIGN_DOCUMENTS.has(lower) || THINGS_WITH_WORDS.test(lower);
    return isOther || isAuthor || (isOfOther && isPossessive(tokens[at]));
  });
}

/** Whether a name stands behind `by` or `from`, with what its bearer is or without: `from his teacher, Jo Park`. */
function isBehindBy(tokens: readonly Token[], before: number): boolean {
  const phrase = tokens.slice(Math.max(0, before - MAX_TOKENS_TO_BY), before + 1).map(({ lower }) => lower);
  return /(?:^| )(?:by|from)(?: (?:his|her|their|the|an?)(?: [\p{L}’'-]+){1,3}(?: ,)?)?$/u.test(phrase.join(' '));
}

const MAX_TOKENS_TO_BY = 5;

/** Things that bear words which readers see. */
const THINGS_WITH_WORDS = /^(?:sign|banner|poster|placard|plaque|billboard|sticker|headline|graffiti|t-shirt)s?$/;

/** Whether the text shows that this is a person or an organization, and not merely a capitalized word. */
function isEstablished({ entity }: Resolution): boolean {
  return entity !== undefined && (entity.kind === 'organization' ? entity.speaks : isLikelyPerson(entity));
}

/**
 * Who says a quotation that the page sets apart in a paragraph of its own and does not sign: whoever is said to before a colon.
 * @param block the number of its paragraph
 */
export function attributeToIntroduction(
  block: number,
  preceding: PrecedingSentence,
  discourse: Discourse,
): Attribution | undefined {
  const { sentence: before } = preceding;
  const isIntroduced = before?.clause.tokens.at(-1)?.text === ':' && before.block >= block - 1;
  return before && isIntroduced ? attributeByColonBefore(before, preceding, discourse) : undefined;
}

/** A sentence that ends with a colon introduces the quotation after it. */
function attributeByColonBefore(
  before: ParsedSentence,
  { attribution }: PrecedingSentence,
  discourse: Discourse,
): Attribution | undefined {
  if (attribution && attribution.block === before.block && before.cues.length > 0) return attribution;
  return attributeToMainSubject(before, before.clause.tokens.length - 1, discourse);
}

/** `Lee welcomed the ruling. “It is a good day.”` */
function attributeToTopic(
  { clause, mainSubject: main, block }: ParsedSentence,
  discourse: Discourse,
): Attribution | undefined {
  if (!main || main.kind === 'noun') return undefined;
  const resolved = resolveSubject(main, clause, discourse);
  const { entity } = resolved;
  if (!entity || !isEstablished(resolved)) return undefined;
  const resolution = resolvedTo(
    entity,
    `The text does not say who is quoted; the sentence before is about ${entity.words.join(' ')}.`,
  );
  const next = clause.tokens[main.to + 1];
  const to = next?.kind === 'word' ? main.to + 1 : main.to;
  return { resolution, cue: textBetween(discourse.text, clause.tokens, main.from, to), block };
}

/** `According to Lee, the ruling is wrong. “It is a bad day.”`, `To Lee, the ruling is wrong. “It is a bad day.”` */
function attributeToSource({ clause, cues, block }: ParsedSentence, discourse: Discourse): Attribution | undefined {
  const { tokens, mentionAt } = clause;
  const [source, ...others] = cues;
  const holder = /^(?:to|for)$/.test(lowerAt(tokens, 0)) ? mentionAt[1] : undefined;
  const isOpinion = !source && holder?.from === 1 && tokens[holder.to + 1]?.text === ',';
  const subject = source?.use === 'source' && others.length === 0 ? source.subject : undefined;
  const by = isOpinion ? nameSubject(holder) : subject;
  if (by?.kind !== 'name') return undefined;
  const { entity } = resolveSubject(by, clause, discourse);
  if (!entity || !isLikelyPerson(entity)) return undefined;
  const name = entity.words.join(' ');
  const doubt = `The text does not say who is quoted; the sentence before says what ${name} thinks.`;
  return {
    resolution: resolvedTo(entity, doubt),
    cue: textBetween(discourse.text, tokens, source?.from ?? 0, source?.to ?? by.to),
    block,
  };
}

/** `“…” — Ann Lee`, on one line or on two: then `at` is before the line with the name. */
function attributeBySignature(
  { clause, block }: ParsedSentence,
  at: number,
  discourse: Discourse,
): Attribution | undefined {
  const { tokens, mentionAt } = clause;
  if (!isDash(tokens[at + 1])) return undefined;
  const mention = mentionAt[at + 2];
  const [entity] = mention?.entities ?? [];
  const after = tokens[(mention?.to ?? 0) + 1];
  if (!mention || !entity || mention.entities.length > 1 || (after && !/^[,.]$/.test(after.text))) return undefined;
  const cue = textBetween(discourse.text, tokens, at + 1, mention.to);
  return { resolution: resolvedTo(entity), cue, block };
}

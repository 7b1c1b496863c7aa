/**
 * What the sentences of a text say each by itself: names, cues, roles. Names are then linked over the whole text, so that
 * `Lee` is known to be `Ann Lee` of an earlier sentence, or of a later one.
 */

import { findQuotedBlocks, type QuotedBlock, type QuotedSpan } from '../../text/quotation-marks.ts';
import type { KnownName } from '../quotation.ts';
import { type Cue, findCues } from './cues.ts';
import { findDashSpeech, splitAtCues } from './dash-speech.ts';
import { linkMentions } from './link-mentions.ts';
import { buildSpelling, findMentions, type Mention, ownsRelative } from './mentions.ts';
import { findNamesWithoutCapitals } from './names-without-capitals.ts';
import { findMainSubject } from './noun-phrases.ts';
import { findCuesIn, isOwnerOfSubject } from './other-languages.ts';
import { describesOnly, findOrganizationNoun, findRole, findRoleByWords } from './roles.ts';
import { findRoleAbroad } from './roles-abroad.ts';
import { nominativeOfGenitive, russianNominative } from './russian-names.ts';
import type { SetApartSpeech } from './set-apart.ts';
import { type SpeechWords, speechWordsOf } from './speech-words.ts';
import { buildClause, type Clause, nameSubject, type Subject } from './subjects.ts';
import { markTerms } from './titles-and-terms.ts';
import { bareWord, lowerAt, parseTokens, splitSentences, type Token } from './tokens.ts';
import { genderOfNoun, isRoleNoun, PREPOSITIONS } from './word-lists.ts';

/** A sentence, and what it says by itself. */
export interface ParsedSentence {
  clause: Clause;
  cues: readonly Cue[];
  /** Who or what the sentence is about. */
  mainSubject: Subject | undefined;
  /** Whether it is about somebody of whom only the owner is named, in other languages than English: `La madre de Jo Park`. */
  isAboutOther: boolean;
  /** The number of its paragraph in the text. */
  block: number;
}

/** A text of which all names and cues are known, and nobody is attributed yet. */
export interface ParsedText {
  text: string;
  sentences: ParsedSentence[];
  /** The quotations in order. */
  spans: QuotedSpan[];
  /** Of quotations without marks, how the page sets them apart. */
  setApart: ReadonlyMap<QuotedSpan, SetApartSpeech>;
  /** Names in lower case. */
  authors: ReadonlySet<string>;
  title: string | undefined;
  /** Whether it is written without capitals, so that a sentence may name somebody who is not seen in it. */
  hidesNames: boolean;
}

/** @param options as of `findQuotations` */
export function parseText(
  text: string,
  options: {
    names?: readonly KnownName[];
    authors?: readonly string[];
    language?: string;
    title?: string | undefined;
    setApart?: readonly SetApartSpeech[];
  },
): ParsedText {
  const language = options.language ?? 'en';
  const { blocks, setApart } = findBlocks(text, options.setApart ?? []);
  const words = speechWordsOf(language);
  if (words?.opensSpeechWithDash)
    for (const block of blocks)
      block.spans =
        block.spans.length === 0
          ? findDashSpeech(text, block.start, block.end, words)
          : block.spans.flatMap((span) => splitAtCues(text, span, block.end, words));
  const tokenized = blocks.flatMap((block, number) =>
    splitSentences(parseTokens(text, block), text).map((tokens) => ({
      tokens: markTerms(tokens, language),
      block: number,
    })),
  );
  const known = new Map<string, KnownName['kind']>();
  for (const { name, aliases = [], kind } of options.names ?? []) {
    for (const form of [name, ...aliases]) known.set(form.toLowerCase().replaceAll('.', ''), kind);
  }
  const spelling = buildSpelling(
    tokenized.map(({ tokens }) => tokens),
    known,
    language,
  );
  const named = words?.hidesNames
    ? findNamesWithoutCapitals(
        tokenized.map(({ tokens }) => tokens),
        words,
        known,
      )
    : undefined;
  const written =
    language === 'ru' ? new Set(tokenized.flatMap(({ tokens }) => tokens.map((token) => token.text))) : undefined;
  const isInText = (word: string) => written?.has(word) === true;
  const clauses = tokenized.map(({ tokens }, index) =>
    buildClause(
      tokens,
      named?.[index] ?? findMentions(tokens, spelling).map((mention) => inNominative(mention, tokens, isInText)),
    ),
  );
  linkMentions(clauses.map(({ mentions }, index) => ({ mentions, block: tokenized[index]?.block ?? 0 })));
  const sentences = clauses.map((clause, index): ParsedSentence => {
    const cues = findCuesIn(clause, language) ?? findCues(clause);
    for (const { subject, use, borrowsSubject, verb } of cues) {
      if (borrowsSubject || use === 'describe' || use === 'think') continue;
      const entities = subject.mention?.entities ?? [];
      for (const entity of entities) entity.speaks = true;
      const [entity] = entities;
      if (words?.hidesNames && entity?.kind === 'person' && entities.length === 1)
        entity.genderOfVerb ??= genderOfVerb(lowerAt(clause.tokens, verb), words);
    }
    recordRoles(clause, text, language, words);
    const first = findMainSubject(clause, clause.tokens.length);
    const subject = (words && first && findApposedSubject(clause, first)) ?? first;
    const isOwner = subject !== undefined && isOwnerOfSubject(clause, subject, language);
    return {
      clause,
      cues,
      mainSubject: isOwner ? undefined : subject,
      isAboutOther: isOwner,
      block: tokenized[index]?.block ?? 0,
    };
  });
  const authors = new Set((options.authors ?? []).map((name) => name.toLowerCase()));
  const spans = blocks.flatMap((block) => block.spans);
  return { text, sentences, spans, setApart, authors, title: options.title, hidesNames: words?.hidesNames === true };
}

/** Who stands between commas behind the role of a sentence’s subject: `La ministra de Sanidad, Ana Ruiz, llegó` */
function findApposedSubject({ tokens, mentionAt }: Clause, { to }: Subject): Subject | undefined {
  const mention = tokens[to + 1]?.text === ',' ? mentionAt[to + 2] : undefined;
  const isWhole = mention?.from === to + 2 && tokens[mention.to + 1]?.text === ',';
  return isWhole && mention.kind !== 'organization' && mention.words.length > 1 ? nameSubject(mention) : undefined;
}

/** The paragraphs of a text and the quotations in them; speech that the page sets apart counts as one, as if it had marks. */
function findBlocks(
  text: string,
  speeches: readonly SetApartSpeech[],
): { blocks: QuotedBlock[]; setApart: Map<QuotedSpan, SetApartSpeech> } {
  const setApart = new Map<QuotedSpan, SetApartSpeech>();
  if (speeches.length === 0) return { blocks: findQuotedBlocks(text), setApart };
  let outside = '';
  for (const { outer } of speeches) {
    outside += text.slice(outside.length, outer.start);
    outside += text.slice(outer.start, outer.end).replace(MARKS, '-');
  }
  let blocks = findQuotedBlocks(outside + text.slice(outside.length));
  for (const speech of speeches) {
    const { parts, outer } = speech;
    const covered = blocks.filter(({ start, end }) => start < outer.end && end > outer.start);
    const [first, last] = [covered[0], covered.at(-1)];
    if (!first || !last) continue;
    const span: QuotedSpan = {
      start: parts[0]?.start ?? outer.start,
      end: parts.at(-1)?.end ?? outer.end,
      outerStart: outer.start,
      outerEnd: outer.end,
      parts: [...parts],
      isClosed: true,
    };
    setApart.set(span, speech);
    const beside = covered.flatMap(({ spans }) =>
      spans.filter(({ outerStart, outerEnd }) => outerEnd <= outer.start || outerStart >= outer.end),
    );
    const spans = [...beside, span].sort((a, b) => a.start - b.start);
    const block = { start: first.start, end: last.end, spans };
    blocks = blocks.flatMap((each) => (each === first ? [block] : covered.includes(each) ? [] : [each]));
  }
  return { blocks, setApart };
}

/** Quotation marks and apostrophes. */
const MARKS = /[“”„‟"«»‘’‚'`״「」『』]/gu;

/** A name as it stands where it is the subject of a sentence. */
function inNominative(mention: Mention, tokens: readonly Token[], isInText: (word: string) => boolean): Mention {
  if (!/\p{Script=Cyrillic}/u.test(mention.words[0] ?? '')) return mention;
  const isGenitive = followsRussianSource(tokens, mention.nameFrom);
  const nominative = russianNominative(mention.words, isInText, isGenitive);
  const isAsItWas = nominative.words.join() === mention.words.join();
  const { words, other } = isAsItWas && isGenitive ? nominativeOfGenitive(nominative.words, isInText) : nominative;
  return { ...mention, words, otherForm: other };
}

/** Whether a name stands behind “according to” in Russian, with a role before it or without: `по словам инженера Зураба Попова`. */
function followsRussianSource(tokens: readonly Token[], from: number): boolean {
  const isSource = (at: number) => speechWordsOf('ru')?.sources.includes(`по ${lowerAt(tokens, at)}`) === true;
  let at = from - 1;
  while (at >= from - 3 && /^\p{Ll}/u.test(tokens[at]?.text ?? '') && !isSource(at)) at -= 1;
  return lowerAt(tokens, at - 1) === 'по' && isSource(at);
}

/** What the noun of a role tells: `wife`, not the `sister` of `lawyer for his sister`. */
function genderOfRole(role: string): 'he' | 'she' | undefined {
  const words = role.toLowerCase().split(/\s+/u);
  const end = words.findIndex((word) => PREPOSITIONS.has(word));
  return genderOfNoun(words.at(end < 0 ? -1 : end - 1) ?? '');
}

/** What the form of a verb of speech tells of its subject: `אמרה`, against `אמר`. */
function genderOfVerb(verb: string, { verbs, feminine }: SpeechWords): 'he' | 'she' | undefined {
  if (feminine.has(verb)) return 'she';
  return verbs.has(verb) ? 'he' : undefined;
}

/** Adds to people and organizations what the sentence says they are. */
function recordRoles(clause: Clause, text: string, language: string, words: SpeechWords | undefined): void {
  for (const mention of clause.mentions) {
    const [entity] = mention.entities;
    if (!entity || mention.entities.length > 1) continue;
    if (entity.kind === 'organization') {
      const noun = findOrganizationNoun(clause, mention);
      if (noun) entity.nouns.add(noun);
      continue;
    }
    entity.isConfirmed ||= ownsRelative(clause.tokens, mention);
    if (words && !words.hidesNames) {
      const role = findRoleAbroad(clause, mention, text, language, words);
      if (role) entity.role ??= role;
      continue;
    }
    const role = words ? findRoleByWords(clause, mention, text, words) : findRole(clause, mention, text);
    if (!role) continue;
    entity.gender ??= genderOfRole(role);
    if (describesOnly(role)) continue;
    entity.role ??= role;
    for (const word of role.split(/[^\p{L}-]+/u)) {
      const bare = bareWord({ lower: word.toLowerCase() });
      if (isRoleNoun(bare)) entity.nouns.add(bare);
    }
  }
}

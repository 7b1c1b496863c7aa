/**
 * What the sentences of a text say each by itself: names, cues, roles. Names are then linked over the whole text, so that
 * `Lee` is known to be `Ann Lee` of an earlier sentence, or of a later one.
 */

import { findQuotedBlocks, type QuotedSpan } from '../../text/quotation-marks.ts';
import type { KnownName } from '../quotation.ts';
import { type Cue, findCues } from './cues.ts';
import { linkMentions } from './link-mentions.ts';
import { buildSpelling, findMentions } from './mentions.ts';
import { findNamesAfterVerbs } from './names-without-capitals.ts';
import { findMainSubject } from './noun-phrases.ts';
import { findCuesIn, isOwnerOfSubject } from './other-languages.ts';
import { findOrganizationNoun, findRole } from './roles.ts';
import { hasNoCapitals, speechWordsOf } from './speech-words.ts';
import { buildClause, type Clause, type Subject } from './subjects.ts';
import { bareWord, parseTokens, splitSentences } from './tokens.ts';
import { genderOfNoun, isRoleNoun, PREPOSITIONS } from './word-lists.ts';

/** A sentence, and what it says by itself. */
export interface ParsedSentence {
  clause: Clause;
  cues: readonly Cue[];
  /** Who or what the sentence is about. */
  mainSubject: Subject | undefined;
  /** The number of its paragraph in the text. */
  block: number;
}

/** A text of which all names and cues are known, and nobody is attributed yet. */
export interface ParsedText {
  text: string;
  sentences: ParsedSentence[];
  /** The quotations in order. */
  spans: QuotedSpan[];
  /** Names in lower case. */
  authors: ReadonlySet<string>;
}

/** @param options as of `findQuotations` */
export function parseText(
  text: string,
  options: { names?: readonly KnownName[]; authors?: readonly string[]; language?: string },
): ParsedText {
  const language = options.language ?? 'en';
  const blocks = findQuotedBlocks(text);
  const tokenized = blocks.flatMap((block, number) =>
    splitSentences(parseTokens(text, block), text).map((tokens) => ({ tokens, block: number })),
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
  const words = speechWordsOf(language);
  const named =
    words && hasNoCapitals(language)
      ? findNamesAfterVerbs(
          tokenized.map(({ tokens }) => tokens),
          words,
        )
      : undefined;
  const clauses = tokenized.map(({ tokens }, index) =>
    buildClause(tokens, named?.[index] ?? findMentions(tokens, spelling)),
  );
  linkMentions(clauses.flatMap(({ mentions }) => mentions));
  const sentences = clauses.map((clause, index): ParsedSentence => {
    const cues = findCuesIn(clause, language) ?? findCues(clause);
    for (const { subject, use, borrowsSubject } of cues) {
      if (borrowsSubject || use === 'describe' || use === 'think') continue;
      for (const entity of subject.mention?.entities ?? []) entity.speaks = true;
    }
    recordRoles(clause, text);
    const subject = findMainSubject(clause, clause.tokens.length);
    return {
      clause,
      cues,
      mainSubject: subject && isOwnerOfSubject(clause, subject, language) ? undefined : subject,
      block: tokenized[index]?.block ?? 0,
    };
  });
  const authors = new Set((options.authors ?? []).map((name) => name.toLowerCase()));
  return { text, sentences, spans: blocks.flatMap(({ spans }) => spans), authors };
}

/** What the noun of a role tells: `wife`, not the `sister` of `lawyer for his sister`. */
function genderOfRole(role: string): 'he' | 'she' | undefined {
  const words = role.toLowerCase().split(/\s+/u);
  const end = words.findIndex((word) => PREPOSITIONS.has(word));
  return genderOfNoun(words.at(end < 0 ? -1 : end - 1) ?? '');
}

/** Adds to people and organizations what the sentence says they are. */
function recordRoles(clause: Clause, text: string): void {
  for (const mention of clause.mentions) {
    const [entity] = mention.entities;
    if (!entity || mention.entities.length > 1) continue;
    if (entity.kind === 'organization') {
      const noun = findOrganizationNoun(clause, mention);
      if (noun) entity.nouns.add(noun);
      continue;
    }
    const role = findRole(clause, mention, text);
    if (!role) continue;
    entity.role ??= role;
    entity.gender ??= genderOfRole(role);
    for (const word of role.split(/[^\p{L}-]+/u)) {
      const bare = bareWord({ lower: word.toLowerCase() });
      if (isRoleNoun(bare)) entity.nouns.add(bare);
    }
  }
}

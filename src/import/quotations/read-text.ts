import { findQuotedBlocks, type QuotedSpan } from '../../text/quotation-marks.ts';
import type { KnownName } from '../quotation.ts';
import { type Cue, findCues } from './cues.ts';
import { linkMentions } from './entities.ts';
import { findMentions, readSpelling } from './mentions.ts';
import { findMainSubject } from './noun-phrases.ts';
import { findCuesIn } from './other-languages.ts';
import { readBodyNoun, readRole } from './roles.ts';
import { type Clause, makeClause, type Subject } from './subjects.ts';
import { bareWord, readTokens, splitSentences } from './tokens.ts';
import { isRoleNoun } from './word-lists.ts';

/** A sentence with all that is read from it alone. */
export interface ReadSentence {
  clause: Clause;
  cues: readonly Cue[];
  main: Subject | undefined;
  /** The number of its paragraph. */
  block: number;
}

/** A text, read. */
export interface ReadText {
  text: string;
  sentences: ReadSentence[];
  spans: QuotedSpan[];
  authors: ReadonlySet<string>;
}

/** Reads a text into sentences with their names and cues; every name knows whom it may mean. */
export function readText(
  text: string,
  options: { names?: readonly KnownName[]; authors?: readonly string[]; language?: string },
): ReadText {
  const blocks = findQuotedBlocks(text);
  const pieces = blocks.flatMap((block, number) =>
    splitSentences(readTokens(text, block), text).map((tokens) => ({ tokens, block: number })),
  );
  const known = new Map<string, KnownName['kind']>();
  for (const { name, aliases = [], kind } of options.names ?? []) {
    for (const form of [name, ...aliases]) known.set(form.toLowerCase().replaceAll('.', ''), kind);
  }
  const spelling = readSpelling(
    pieces.map(({ tokens }) => tokens),
    known,
  );
  const clauses = pieces.map(({ tokens }) => makeClause(tokens, findMentions(tokens, spelling)));
  linkMentions(clauses.flatMap(({ mentions }) => mentions));
  const sentences = clauses.map((clause, index): ReadSentence => {
    const others = findCuesIn(clause, options.language ?? 'en');
    const cues = others.length > 0 ? others : findCues(clause);
    for (const { subject, use, carried } of cues) {
      if (carried || use === 'name' || use === 'think') continue;
      for (const entity of subject.mention?.entities ?? []) entity.speaks = true;
    }
    learnRoles(clause, text);
    return { clause, cues, main: findMainSubject(clause, clause.tokens.length), block: pieces[index]?.block ?? 0 };
  });
  const authors = new Set((options.authors ?? []).map((name) => name.toLowerCase()));
  return { text, sentences, spans: blocks.flatMap(({ spans }) => spans), authors };
}

function learnRoles(clause: Clause, text: string): void {
  for (const mention of clause.mentions) {
    const [entity] = mention.entities;
    if (!entity || mention.entities.length > 1) continue;
    if (entity.kind === 'organization') {
      const noun = readBodyNoun(clause, mention);
      if (noun) entity.nouns.add(noun);
      continue;
    }
    const role = readRole(clause, mention, text);
    if (!role) continue;
    entity.role ??= role;
    for (const word of role.split(/[^\p{L}-]+/u)) {
      const bare = bareWord({ lower: word.toLowerCase() } as never);
      if (isRoleNoun(bare)) entity.nouns.add(bare);
    }
  }
}

/**
 * Sections of quotations below headings that name who speaks:
 *
 *     Ann Lee, chief economist of the Bank        a heading
 *     “Prices will fall.”                         her words
 *     Less pressure on buyers: “There is more.”   her words
 *     Jo Park, economist
 *     “Prices will rise.”
 */

import type { Attribution } from './attribute-without-cue.ts';
import { isFirstName } from './first-names.ts';
import type { Mention } from './mentions.ts';
import type { ParsedSentence } from './parse-text.ts';
import { nameOfEntity, resolvedTo } from './resolve-subject.ts';
import { isDash, textBetween } from './tokens.ts';

/** How many tokens a heading may have: a name, and what somebody is. */
const MAX_TOKENS_OF_HEADING = 16;

/** One heading alone may be the line of a picture. */
const MIN_HEADINGS = 2;

/**
 * For each sentence of a section, whom its quotations may belong to; empty where a text has no such sections.
 * @param authors names in lower case
 */
export function findNamedSections(
  sentences: readonly ParsedSentence[],
  authors: ReadonlySet<string>,
  text: string,
): ReadonlyMap<ParsedSentence, Attribution> {
  const sections = new Map<ParsedSentence, Attribution>();
  let headings = 0;
  for (const [index, heading] of sentences.entries()) {
    const isFirst = sentences[index - 1]?.block !== heading.block;
    const name = isFirst && isOfQuotations(sentences[index + 1]) ? nameOfHeading(heading) : undefined;
    const [entity] = name?.entities ?? [];
    if (!name || !entity || authors.has(nameOfEntity(entity).toLowerCase())) continue;
    headings += 1;
    const doubt = `The text does not say who is quoted; the heading above names ${nameOfEntity(entity)}.`;
    const cue = textBetween(text, heading.clause.tokens, name.from, name.to);
    for (let at = index + 1; isOfQuotations(sentences[at]); at += 1) {
      const sentence = sentences[at] as ParsedSentence;
      sections.set(sentence, { resolution: resolvedTo(entity, doubt), cue, block: sentence.block });
    }
  }
  return headings < MIN_HEADINGS ? new Map() : sections;
}

/** The name with which a line without a full stop begins that is a name, or a name and what somebody is. */
function nameOfHeading({ clause: { tokens, mentionAt } }: ParsedSentence): Mention | undefined {
  const name = mentionAt[0];
  if (!name || name.from > 0 || name.kind === 'organization' || tokens.length > MAX_TOKENS_OF_HEADING) return undefined;
  const next = tokens[name.to + 1];
  const isEnd = !next || /^[,(]$/.test(next.text) || isDash(next);
  const isLine = tokens.every(({ kind }) => kind !== 'quote') && tokens.at(-1)?.kind === 'word';
  const isPerson = name.words.length > 1 && name.entities.length === 1 && isFirstName(name.words[0] ?? '');
  return isEnd && isLine && isPerson ? name : undefined;
}

/** Whether a sentence is a quotation, or one behind a label: `Less pressure on buyers: “There is more.”` */
function isOfQuotations(sentence: ParsedSentence | undefined): boolean {
  const tokens = sentence?.clause.tokens ?? [];
  const first = tokens.findIndex(({ kind }) => kind === 'quote');
  const hasLabel = first === 0 || tokens[first - 1]?.text === ':';
  return first >= 0 && hasLabel && tokens.slice(first).every(({ kind }) => kind !== 'word');
}

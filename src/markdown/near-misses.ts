import { editDistance } from '../text/edit-distance.ts';
import { DIRECTIVE_NAMES, type DirectiveName } from './directive-syntax.ts';

/** What was surely meant as a directive and is none. */
export interface NearMiss {
  /** Where it begins in the text, and behind it, in UTF-16 units. */
  index: number;
  end: number;
  message: string;
  hint: string;
  /** Whether all of it is in the text, or only what stands before its words, or behind them. */
  part: 'whole' | 'beginning' | 'end';
}

/** Colons and a word, with brackets or braces right behind it; within a word, or behind a backslash, it is none. */
const INLINE = /(?<![\p{L}\p{N}:\\])(:{1,3})(\p{L}{4,8})(?=[[{])/giu;

/** A line that begins as a block does. */
const BLOCK = /^(:{3,}[ \t]*)(\p{L}{4,8})(?=[ \t]*$)/gimu;

/** Braces with an attribute that no other program's Markdown has. */
const BRACES = /(?<!\\)\{[^{}]{0,200}\b(by|stance)[ \t]*=[^{}]{0,200}\}/gu;

/** A directive that an author has made text by a backslash: its braces are text as well. */
const ESCAPED = /\\:+\p{L}+(?:\[[^[\]]*\])?\{[^{}]*\}/gu;

const FORMS: Record<DirectiveName, string> = {
  quote: ':quote[the words]{by=… id=…}',
  claim: ':claim[the words]{id=… stance=…}',
  event: ':event[the words]{id=…}',
};
const BLOCK_FORM = ':::quote{by=… id=…}';

/**
 * Finds the near misses of a directive in a text that holds none: a misspelt name, and braces without a directive before
 * them. What anybody may write is none: `12:30`, `note: [see]`, `3:2[1]`, directives of other programs.
 *
 * ```
 * Berg said :qoute[We wait]{by=ada-berg id=wait}.
 * ⇒ at 10: There is no directive `:qoute`.
 * ```
 */
export function findNearMisses(text: string): NearMiss[] {
  if (!/[:{]/.test(text)) return [];
  const named = [...text.matchAll(INLINE), ...text.matchAll(BLOCK)].flatMap((found): NearMiss[] => {
    const { 0: begun, 1: colons = '', 2: name = '', index } = found;
    const [rest = ''] = /^(?:\[[^[\]]*\])?\{[^{}]*\}/.exec(text.slice(index + begun.length)) ?? [];
    const meant = meantBy(name.toLowerCase(), rest);
    if (meant === undefined) return [];
    const form = colons.startsWith(':::') && meant === 'quote' ? BLOCK_FORM : FORMS[meant];
    const message = `There is no directive \`${colons}${name}\`.`;
    const hint = `Write ${form}, or \\: where no ${meant} is meant.`;
    return [
      { index, end: index + begun.length + rest.length, message, hint, part: rest === '' ? 'beginning' : 'whole' },
    ];
  });
  const escaped = Array.from(text.matchAll(ESCAPED), ({ 0: whole, index }) => ({ index, end: index + whole.length }));
  const ends = Array.from(text.matchAll(BRACES), ({ 0: braces, 1: attribute, index }): NearMiss => {
    const form = FORMS[attribute === 'by' ? 'quote' : 'claim'];
    const hint = `Write ${form}, or \\{ where no directive is meant.`;
    return { index, end: index + braces.length, message: 'These braces belong to no directive.', hint, part: 'end' };
  }).filter(({ index }) => ![...named, ...escaped].some((each) => each.index < index && index < each.end));
  return [...named, ...ends].toSorted((a, b) => a.index - b.index);
}

/**
 * The directive that a misspelt name means: with one letter wrong or two letters swapped; with two where the attributes
 * say that it is one of ours.
 */
function meantBy(name: string, rest: string): DirectiveName | undefined {
  const isOurs = /\b(?:by|stance)[ \t]*=[^{}]*\}$/.test(rest);
  const near = DIRECTIVE_NAMES.map((each) => ({ each, edits: editDistance(name, each, 2) }));
  return near.find(({ edits }) => edits > 0 && edits <= (isOurs ? 2 : 1))?.each;
}

/**
 * Sentences that give somebody words which that person has not said:
 *
 *     Lee, quoting Park, said: “…”            the words of Park
 *     Lee denied having said “…”              nobody has said them
 *     Lee wished Park had said “…”            nobody has said them
 *     “…,” Lee said she was told.             somebody has told them to Lee
 *
 * Each kind is a list of patterns of the words before a quotation, or of those behind it. In a pattern, `@` stands for a name and `“”` for
 * another quotation; each word has a space behind it.
 */

import type { Cue } from './cues.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';
import type { Clause } from './subjects.ts';
import { isPossessive, lowerAt, type Token } from './tokens.ts';
import { RECORDINGS } from './word-lists.ts';
import { BEFORE_ABROAD, RELAYED_ABROAD } from './words-of-others-abroad.ts';

/** Why the words of a quotation may not be those of who seems to say them. */
export type NotOwn = 'relayed' | 'denied' | 'supposed' | 'told';

interface Pattern {
  why: NotOwn;
  words: RegExp;
  /** Whether it says nothing of words that a cue behind the pattern gives to somebody: `recalled hearing Park say “…”`. */
  allowsSubjectBehind?: boolean;
  /** Whether it says nothing of words that a cue behind these gives to somebody: `Park would have said “no,” Lee said`. */
  allowsCueAfter?: boolean;
  /** Whether it says nothing of words that a cue before it gives to somebody: `Lee said Park should have called it “theft”`. */
  allowsCueBefore?: boolean;
  /** Whether a noun phrase is a description of who tells of it: `remembers hearing “a loud bang”`. */
  allowsDescription?: boolean;
}

const speech = [...SPEECH_VERBS].filter(([, { use }]) => use !== 'think');
const SAY = `(?:${[...speech.map(([verb]) => verb), 'written', 'spoken', 'shout', 'hear', 'heard'].join('|')})`;
const SAYING = `(?:${speech.flatMap(([verb, { form }]) => (form === 'ing' ? [verb] : [])).join('|')})`;
const SAY_BASE = `(?:${speech.flatMap(([verb, { form }]) => (form === 'base' ? [verb] : [])).join('|')})`;
const SAID = `(?:${speech.flatMap(([verb, { form }]) => (form === 'past' || form === 'third-person' ? [verb] : [])).join('|')})`;
const SAY_OR_THINK = `(?:${[...SPEECH_VERBS.keys(), 'written', 'spoken'].join('|')})`;

/** A word of the same clause, and the end of the words before a quotation. */
const WORD = '(?:(?!(?:and|but|who|which) )[^\\s,;:“]+ )';
const END = '[:,]? ?$';
const WHO = [
  '(?:@ |he |she |they |we |i |you |it |someone |somebody |people |others |nobody |(?:the|an?|his|her|',
  `their|my|our|your|one|some|many) (?:${WORD}){1,4})`,
].join('');
const START = '(?:^| )';

function pattern(why: NotOwn, words: string, options: Omit<Pattern, 'why' | 'words'> = {}): Pattern {
  return { why, words: new RegExp(words, 'u'), ...options };
}

const TOLD =
  '(?:told|asked|warned|taught|informed|advised|assured|ordered|reminded|promised|called|accused|dubbed|named|quoted)';

const BEFORE: readonly Pattern[] = [
  ...(['denied', 'told', 'supposed'] as const).flatMap((why) => BEFORE_ABROAD[why].map((words) => pattern(why, words))),
  // `Lee denied having said “…”`, `Lee rejected claims that he had said “…”`, `Lee does not remember saying “…”`
  pattern(
    'denied',
    [
      `${START}(?:never|not|\\S+n't) (?:, ?)?(?:(?:ever|once|even|actually|really|publicly) (?:, )?)+(?:has |`,
      `have )?${SAY} ${WORD}{0,5}${END}`,
    ].join(''),
  ),
  pattern(
    'denied',
    `${START}(?:never|(?:has|had|have) never|did not|didn't) ${SAY} (?!it |more |better |enough )${WORD}{0,12}: $`,
  ),
  pattern(
    'denied',
    `${START}den(?:y|ies|ied|ying) ${WORD}{0,2}(?:having ${WORD}{0,2}${SAY} |${SAYING} |being ${TOLD} )${WORD}*${END}`,
  ),
  pattern(
    'denied',
    [
      `${START}(?:den(?:y|ies|ied|ying)|disput(?:es?|ed|ing)|doubt(?:s|ed|ing)?|contest(?:s|ed|ing)?) ${WORD}{0,1}(?:that )?`,
      `${WHO}${WORD}{0,4}${SAY} ${WORD}*${END}`,
    ].join(''),
  ),
  pattern(
    'denied',
    [
      `${START}(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:es?|ed|ing)|`,
      `refut(?:es?|ed|ing)|rebut(?:s|ted|ting)?|contest(?:s|ed|ing)?) ${WORD}{0,4}(?:claim|report|allegation|`,
      'accusation|suggestion|rumor|rumour|notion|idea|assertion|charge|account|stor(?:y|ie))s? (?:that|',
      `of) ${WORD}{0,7}${SAY} ${WORD}*${END}`,
    ].join(''),
  ),
  pattern(
    'denied',
    [
      `${START}(?:not|never|cannot|\\S+n't) ${WORD}{0,1}(?:remember|recall|recollect) ${WORD}{0,1}(?:having `,
      `${WORD}{0,1}${SAY}|${SAYING}) ${WORD}*${END}`,
    ].join(''),
  ),
  // `Lee remembers hearing “…”`, `Lee heard a man shout: “…”`, `Lee says she was told: “…”`
  pattern(
    'told',
    [
      `${START}(?:remember|recall|recollect|recount|describ|report|mention)(?:s|ed|es|ing)? (?:\\S+ly |`,
      `once |often |first )?(?:(?:over)?hearing|reading|having (?:heard|read)|(?:being|having been) ${TOLD}) `,
      `${WORD}*${END}`,
    ].join(''),
    { allowsSubjectBehind: true, allowsDescription: true },
  ),
  pattern('told', `${START}(?:over)?hear(?:d|s)? ${WORD}{1,6}(?:${SAY_BASE}|${SAYING}) ${WORD}{0,3}${END}`, {
    allowsSubjectBehind: true,
  }),
  pattern('told', `${START}(?:was|were|been|being|got) ${WORD}{0,1}${TOLD} ${WORD}{0,6}[:,] $`, {
    allowsSubjectBehind: true,
  }),
  // `Park wished Lee had said “…”`, `What if Lee had said “…”?`, `Lee would have said “…”`, `Lee may say “…”`
  pattern(
    'supposed',
    [
      `${START}(?:wish|imagin|pictur|envision|envisag|fantasi[sz]|(?:day)?dream|pretend|suppos|hop|fear|`,
      `wonder|doubt|pray|long)(?:s|es|ed|t|ing|e)? (?:about |of |for )?(?:that |if |whether )?${WHO}${WORD}{0,6}`,
      `${SAY_OR_THINK} ${WORD}*${END}`,
    ].join(''),
    { allowsCueAfter: true },
  ),
  pattern(
    'supposed',
    [
      `${START}(?:(?:what if|if only|as if|as though|suppose|supposing|imagine) (?:that )?${WHO}${WORD}{0,4}`,
      `${SAY} ${WORD}*:? ?$|(?:if|unless|lest|assuming|whether) (?:that )?${WHO}${WORD}{0,4}${SAY} (?:${WORD}{0,5}:? ?$|`,
      `${WORD}*: $))`,
    ].join(''),
    { allowsCueAfter: true },
  ),
  pattern(
    'supposed',
    [
      `${START}(?:could|would|should|might|may|must|ought to)(?: not|n't)? ${WORD}{0,1}have ${WORD}{0,1}`,
      `${SAY_OR_THINK} (?!it better )${WORD}{0,6}${END}`,
    ].join(''),
    {
      allowsCueAfter: true,
      allowsCueBefore: true,
    },
  ),
  pattern('supposed', `${START}may ${WORD}{0,1}${SAY_BASE} ${WORD}{0,5}${END}`, {
    allowsCueAfter: true,
    allowsCueBefore: true,
  }),
];

/** What gives the words of somebody else, and not those of who gives them: `quoting Park`, `reading from a letter by Park`. */
const NOT_OWN_WORDS = `(?!(?:from )?(?:himself|herself|themselves|itself|nobody|no |nothing|his own|her own|their own))`;
const RELATIVE =
  '(?:mother|father|parents|sister|brother|wife|husband|friend|teacher|colleague|boss|doctor|lawyer|aide|source|witness)';
const READ =
  'aloud|out|letters?|emails?|statement|message|note|poem|verses?|words?|lines?|diary|journal|speech|passage|post|tweet|will';
const RELAYING = [
  `(?:(?:quoting|paraphrasing|reciting|parroting) ${NOT_OWN_WORDS}(?:from )?[\\p{L}@]|citing (?:@ |`,
  `(?:an?|his|her|their|the) (?:\\S+ )?${RELATIVE} )|reading (?:${WORD}){0,3}(?:${READ}) (?:${WORD}){0,3}(?:@ |`,
  `(?:his|her) (?:\\S+ )?${RELATIVE} )|reading (?:${WORD}){0,3}@'s (?:${WORD}){0,2}(?:${READ}) )`,
].join('');

const RELAYED_BEFORE: readonly Pattern[] = [
  pattern('relayed', RELAYED_ABROAD),
  pattern('relayed', `(?:^|, |and |while |was |is |were )${RELAYING}`),
];

/** `Lee played a recording in which Park said “…”` */
const RECORDED: readonly Pattern[] = [
  pattern(
    'relayed',
    [
      `${START}(?:play|show|air|broadcast|screen|post|shar|releas|circulat)(?:s|ed|es|ing)? (?:${WORD}){0,4}`,
      `${RECORDINGS} ${WORD}*@ ${WORD}*${END}`,
    ].join(''),
    { allowsSubjectBehind: true },
  ),
];

const RELAYED_AFTER: readonly Pattern[] = [
  pattern('relayed', RELAYED_ABROAD),
  pattern('relayed', `^[^;“]*, (?:${WORD}){0,2}${RELAYING}`),
  pattern(
    'relayed',
    [
      `^,? ?(?:@ |he |she )(?:${WORD}){0,2}(?:reads?|recit(?:es|ed)|quot(?:es|ed)|repeat(?:s|ed)|relay(?:s|`,
      `ed)) (?:out |aloud )?(?:from (?!his own|her own|their own)|(?:${WORD}){0,4}(?:by|from|of) @ )`,
    ].join(''),
  ),
];

/** `“…,” Lee never said`, `“…,” Lee said she was told`, `“…,” Lee said her boss told her` */
const AFTER: readonly Pattern[] = [
  pattern(
    'denied',
    [
      `^,? ?${WHO}(?:has |had )?(?:never|not|did not|didn't|hasn't|hadn't|has not|had not) (?:\\S+ )?${SAY} (?!why|`,
      'when|where|how|whether|if|what|who)',
    ].join(''),
  ),
  pattern(
    'told',
    [
      `^,? ?${WHO}(?:${WORD}){0,2}(?:${SAID}|${SAYING}) (?:that )?${WHO}(?:was|were|is|are|had been|has been|`,
      `got|kept being) (?:\\S+ )?${TOLD} `,
    ].join(''),
  ),
  pattern(
    'told',
    [
      `^,? ?${WHO}(?:${WORD}){0,2}${SAID} (?:that )?(?:@ |he |she |they )(?:had |has |once |later |then |`,
      'just ){0,2}(?:(?:over)?heard|read) ',
    ].join(''),
  ),
  pattern(
    'told',
    `^,? ?${WHO}(?:${WORD}){0,2}${SAID} (?:having (?:been ${TOLD}|heard|read)|(?:over)?hearing|reading|being ${TOLD}) `,
  ),
  pattern(
    'told',
    [
      `^,? ?${WHO}(?:${WORD}){0,2}${SAID} (?:that )?(?:they |someone |somebody |people |others |(?:an?|`,
      `the|his|her|their|one) (?:${WORD}){1,4}?)(?:had |has |once |later |would |then ){0,2}(?:said|says?|`,
      'tells?|told|shout(?:s|ed)|yell(?:s|ed)|writ(?:es|ten)|wrote|ask(?:s|ed)|call(?:s|ed)|whisper(?:s|',
      'ed)|warn(?:s|ed)|scream(?:s|ed)|cri(?:es|ed)) (?:him |her |them |@ |us |me |to (?:him |her |them |',
      '@ ))?(?:[.,;!?]|on |at |in |when |as |after |before |once |later |that day |$)',
    ].join(''),
  ),
];

/** Words with a capital at the start of a sentence that are no part of the name behind them. */
const OPENING = /^(?:ojalá|oxalá|magari|hätte|had|citant|citando|цитируя|imagine|suppose|quoting|citing)$/u;

/** The words of a sentence between two tokens as patterns read them, and the token that each character belongs to. */
function shapeOf({ tokens, mentionAt }: Clause, from: number, to: number): { words: string; tokenAt: number[] } {
  let words = '';
  const tokenAt: number[] = [];
  for (let at = from; at < to; at += 1) {
    const mention = OPENING.test(lowerAt(tokens, at)) ? undefined : mentionAt[at];
    const token = tokens[at] as Token;
    const end = mention ? Math.min(mention.to, to - 1) : at;
    const name = isPossessive(tokens[end]) ? "@'s" : '@';
    const word = mention ? name : token.kind === 'quote' || token.kind === 'term' ? '“”' : token.lower;
    for (let length = 0; length <= word.length; length += 1) tokenAt.push(at);
    words += `${word} `;
    at = end;
  }
  return { words, tokenAt };
}

/** How many tokens on each side of a quotation may say whose words it has. */
const MAX_TOKENS_AROUND = 60;

/** How a description begins: `hearing “a loud bang”`. */
const DESCRIPTION = /^["'“‘]?(?:an?|the|this|some|his|her|their)\s/u;

/**
 * Why the words of a quotation may not be those of the subject of its cue; undefined where nothing says so.
 * @param at the token of the quotation
 * @param cue undefined where the quotation has its speaker without one
 */
export function findNotOwn(clause: Clause, at: number, cue: Cue | undefined): NotOwn | undefined {
  const { tokens } = clause;
  const first = Math.max(0, at - MAX_TOKENS_AROUND);
  const last = Math.min(tokens.length, at + MAX_TOKENS_AROUND);
  const isQuote = ({ kind }: Token): boolean => kind === 'quote';
  const earlier = tokens.slice(first, at).findLastIndex(isQuote);
  const further = tokens.slice(at + 1, last).findIndex(isQuote);
  const next = further < 0 ? last : at + 1 + further;
  const near = shapeOf(clause, first + earlier + 1, at);
  const isDescription = DESCRIPTION.test(tokens[at]?.text ?? '');
  const subject = cue?.subject.from ?? -1;
  const isAfter = cue !== undefined && cue.verb > at;
  const matches = ({
    words,
    allowsSubjectBehind,
    allowsCueAfter,
    allowsCueBefore,
    allowsDescription,
  }: Pattern): boolean => {
    const found = words.exec(near.words);
    if (!found || (allowsCueAfter && isAfter)) return false;
    if (allowsDescription && isDescription && !near.words.endsWith(': ')) return false;
    const start = near.tokenAt[found.index] ?? 0;
    if (allowsCueBefore && cue && cue.verb < start) return false;
    return !(allowsSubjectBehind && !isAfter && subject > start);
  };
  const behind = shapeOf(clause, at + 1, next).words;
  const whole = shapeOf(clause, first, at).words;
  const found =
    BEFORE.find(matches) ??
    AFTER.find(({ words }) => words.test(behind)) ??
    RELAYED_BEFORE.find(({ words }) => words.test(whole)) ??
    RECORDED.find(matches) ??
    (further < 0 ? RELAYED_AFTER.find(({ words }) => words.test(behind)) : undefined);
  return found?.why;
}

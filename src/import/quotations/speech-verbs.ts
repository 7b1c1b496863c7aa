/**
 * The verbs that bring a quotation. To add one, add its base form to a list; its other forms are spelled by rule.
 */

import { wordSet } from './word-lists.ts';

/**
 * What a verb does with a quotation: `speak` stands before, after or between the words spoken; `think` and `describe` are followed
 * by them, whole or in part (`expects`, `called it`).
 */
export type VerbUse = 'speak' | 'think' | 'describe';

/** A form of a verb: `say`, `says`, `said`, `saying`. */
export interface VerbForm {
  use: VerbUse;
  form: 'base' | 'third-person' | 'past' | 'ing';
  /** Whether the form is a noun too, so that the word before it decides: `the claims`. */
  isAlsoNoun: boolean;
  /** Whether the verb mostly means something else, so that it counts only beside a quotation: `pressed`. */
  needsQuotation: boolean;
}

const SPEAKING_VERBS = `accede acknowledge add admit advise affirm agree allege announce answer argue ask assert assess assure attest
  begin blog boast brag caution chant claim clarify comment complain concede conclude concur confess confide confirm
  contend continue counter cry declare demand deny disclose divulge echo elaborate email emphasise emphasize enthuse estimate
  exclaim explain fume gripe grumble gush hint implore inform inquire insist interject interrupt intone joke lament laugh maintain
  marvel mention message moan mumble murmur muse mutter note object observe offer opine plead pledge point post predict press
  proclaim profess promise pronounce propose protest quip radio read reason reassure recall recommend recount reflect
  reiterate rejoin relate remark remember remind repeat reply report respond retort reveal rule say scoff scream shout shrug sigh
  snap speculate state stress suggest summarise summarize surmise swear teach tell tease testify text theorise theorize thunder tweet
  underline underscore urge venture volunteer vow warn weigh whisper wonder write yell`;

const THINKING_VERBS = `accept anticipate assume believe consider doubt expect fear feel hope imagine realise
  realize reckon regard regret suspect think understand want wish worry`;

const DESCRIBING_VERBS = `accuse advocate applaud attack berate blame blast brand call castigate celebrate characterise characterize chide
  cite commend compare compliment condemn criticise criticize decry deem defend define demonise denounce deplore deride describe
  dismiss dub express frame hail highlight invoke label lambast lambaste laud liken mock oppose outline paint portray praise
  promote raise rate rebuff rebuke refer reject reproach ridicule rip slam speak support talk threaten thank tout trumpet voice
  welcome`;

/** Past forms that the rules below would spell wrong. */
const IRREGULAR_PAST: Record<string, string> = {
  begin: 'began',
  feel: 'felt',
  read: 'read',
  say: 'said',
  speak: 'spoke',
  swear: 'swore',
  teach: 'taught',
  tell: 'told',
  think: 'thought',
  understand: 'understood',
  write: 'wrote',
  dub: 'dubbed',
  quip: 'quipped',
  admit: 'admitted',
  refer: 'referred',
  snap: 'snapped',
  brag: 'bragged',
  concur: 'concurred',
  blog: 'blogged',
  slam: 'slammed',
  regret: 'regretted',
  rip: 'ripped',
  shrug: 'shrugged',
};

const VERBS_THAT_ARE_NOUNS =
  wordSet(`answer attack blame blog brand call claim comment demand doubt email estimate fear hint hope joke laugh label message
  note object offer pledge point post praise press promise protest regret report reply reveal rule say shout shrug sigh
  state stress support talk text tweet urge voice want whisper wish wonder worry read mention cry boast echo remark thunder
  tease raise frame rate`);

const VERBS_WITH_OTHER_SENSES =
  wordSet(`offer begin continue press rule relate reveal post raise frame express object volunteer venture attack support promote oppose
  text message label highlight talk teach thank read point maintain answer repeat outline compare commend advocate tease
  boast laugh sigh shrug cry echo define consider cite`);

/** The English verbs that bring a quotation, by each of their forms. */
export const SPEECH_VERBS: ReadonlyMap<string, VerbForm> = new Map([
  ...formsOf(DESCRIBING_VERBS, 'describe'),
  ...formsOf(THINKING_VERBS, 'think'),
  ...formsOf(SPEAKING_VERBS, 'speak'),
]);

function* formsOf(list: string, use: VerbUse): Generator<[string, VerbForm]> {
  for (const verb of wordSet(list)) {
    const isAlsoNoun = VERBS_THAT_ARE_NOUNS.has(verb);
    const needsQuotation = VERBS_WITH_OTHER_SENSES.has(verb);
    yield [verb, { use, form: 'base', isAlsoNoun, needsQuotation }];
    yield [addS(verb), { use, form: 'third-person', isAlsoNoun, needsQuotation }];
    yield [addIng(verb), { use, form: 'ing', isAlsoNoun: false, needsQuotation }];
    yield [IRREGULAR_PAST[verb] ?? addEd(verb), { use, form: 'past', isAlsoNoun: false, needsQuotation }];
  }
}

function addS(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function addEd(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
}

function addIng(verb: string): string {
  const doubled = IRREGULAR_PAST[verb]?.match(/([bpgtrm])\1ed$/)?.[1];
  if (doubled) return `${verb}${doubled}ing`;
  if (verb === 'begin') return 'beginning';
  return /[^eo]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}

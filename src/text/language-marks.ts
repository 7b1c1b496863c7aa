import { oneLine } from './one-line.ts';

/** An opening and a closing mark, with the space that a language puts between them and the words. */
type MarkPair = readonly [open: string, close: string];

/** The quotation marks of a language: around a quotation, and around one within it. */
export interface LanguageMarks {
  outer: MarkPair;
  inner: MarkPair;
}

/** What most languages have, and those that are not listed. */
const USUAL: LanguageMarks = { outer: ['“', '”'], inner: ['‘', '’'] };

/**
 * The languages that have other marks, by them. From the delimiters of the Unicode Common Locale Data Repository 48, but for
 * the narrow spaces that French sets, and Swiss guillemets in German.
 */
const LANGUAGES: [marks: string, languages: string][] = [
  ['„ “ ‚ ‘', 'cs de dsb et hr hsb is lb nds sk sl bs-cyrl'],
  ['„ “ „ “', 'bg lt'],
  ['„ “ « »', 'ka'],
  ['„ ” « »', 'pl ro'],
  ['„ ” » «', 'hu szl'],
  ['„ ” ‘ ’', 'bs'],
  ['„ ” ’ ’', 'sr'],
  ['„ ” ‚ ’', 'ff agq'],
  ['” ” ’ ’', 'fi he lag rn se sn sv yi'],
  ['” “ ’ ‘', 'ar lld ms-arab syr ur'],
  ['‘ ’ ‘ ’', 'nl'],
  ['‘ ’ “ ”', 'fur ia tn'],
  ['“ ” « »', 'eo'],
  ['“ ” “ ”', 'tk'],
  ['“ ” ’ ‘', 'uz'],
  ['« » ‹ ›', 'am az-arab az-cyrl de-ch de-li fa fr-ch gsw mzn rm sdh wae'],
  ['« » “ ”', 'ast blo br ca cv el eu ie it kab kk lij mg pms sc ti'],
  ['« » “ ”', 'pt-ao pt-ch pt-cv pt-gq pt-gw pt-lu pt-mo pt-mz pt-pt pt-st pt-tl'],
  ['« » „ “', 'be ky os ru sah tyv uk'],
  ['« » „ ”', 'shi zgh'],
  ['« » ‘ ’', 'nb nn no rw'],
  ['« » « »', 'ht hy oc'],
  ['«\u202F \u202F» “ ”', 'fr'],
  ['» « › ‹', 'kk-arab ug'],
  ['「 」 『 』', 'ja yue zh-hant zh-hk zh-mo zh-tw'],
];

const MARKS = new Map(
  LANGUAGES.flatMap(([marks, languages]) => {
    const [open = '', close = '', innerOpen = '', innerClose = ''] = marks.split(' ');
    const own: LanguageMarks = { outer: [open, close], inner: [innerOpen, innerClose] };
    return languages.split(' ').map((language) => [language, own] as const);
  }),
);

/** The quotation marks of a language, by its tag (BCP 47): what its region or script has, else the language alone. */
export function marksOfLanguage(language: string): LanguageMarks {
  for (let tag = language.toLowerCase(); tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const marks = MARKS.get(tag);
    if (marks) return marks;
  }
  return USUAL;
}

/** Words between the quotation marks of their language; of one that is not known, those that most have. */
export function inMarks(words: string, language = ''): string {
  const [open, close] = marksOfLanguage(language).outer;
  return open + words + close;
}

const ANY_MARK = /\s*[“”„‟"«»‹›‘’‚'「」『』]\s*/g;

/** A text in one line without quotation marks and apostrophes: the same whatever marks stand around its quotations. */
export function withoutMarks(text: string): string {
  return oneLine(text.replace(ANY_MARK, ' '));
}

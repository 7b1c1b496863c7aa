/** The words of a collection by number: forms are words as they are written, terms are forms that fold into one. */
export interface Lexicon {
  /** Counts the forms of a text, in the order of first occurrence. */
  count(text: string, language: string): Map<number, number>;
  termOf(form: number): number;
  /** A form as it is written. */
  spell(form: number): string;
  /** How many terms there are; they are numbered from 0. */
  terms(): number;
}

/** A letter and what is joined to it. Numbers by themselves tell little of what a text is about. */
const WORD = /(?<![\p{L}\p{M}\p{N}])\p{L}[\p{L}\p{M}\p{N}]+/gu;
/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Numbers follow the order in which texts are counted. */
export function createLexicon(): Lexicon {
  const spellings: string[] = [];
  const termOfForm: number[] = [];
  const terms = new Map<string, number>();
  const byLanguage = new Map<string, Map<string, number>>();
  const segmenters = new Map<string, Intl.Segmenter>();

  function numberOf(form: string, language: string, forms: Map<string, number>): number {
    const known = forms.get(form);
    if (known !== undefined) return known;
    const folded = foldToTerm(form, language);
    const term = terms.get(folded) ?? terms.size;
    terms.set(folded, term);
    forms.set(form, spellings.length);
    spellings.push(form);
    termOfForm.push(term);
    return spellings.length - 1;
  }

  function segment(text: string, language: string): string[] {
    const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
    return Array.from(segmenter.segment(text), ({ segment: word }) => word).filter((word) => /^\p{L}/u.test(word));
  }

  return {
    count(text, language) {
      const forms = byLanguage.get(language) ?? new Map<string, number>();
      byLanguage.set(language, forms);
      const counts = new Map<number, number>();
      for (const word of UNSPACED.test(text) ? segment(text, language) : (text.match(WORD) ?? [])) {
        const form = numberOf(word, language, forms);
        counts.set(form, (counts.get(form) ?? 0) + 1);
      }
      return counts;
    },
    termOf: (form) => termOfForm[form] as number,
    spell: (form) => spellings[form] as string,
    terms: () => terms.size,
  };
}

/**
 * Makes forms of a word alike: case and accents fall away, and in English the ending of the plural, by the three rules
 * of Harman's S stemmer ("How effective is suffixing?", JASIS 42, 1991), which leaves words that it does not fit alone.
 */
export function foldToTerm(word: string, language: string): string {
  const folded = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return /^en(?:-|$)/i.test(language) ? singular(folded) : folded;
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('ies')) return /[ae]ies$/.test(word) ? word : `${word.slice(0, -3)}y`;
  if (word.endsWith('es')) return /[aeo]es$/.test(word) ? word : word.slice(0, -1);
  return /[us]s$/.test(word) ? word : word.slice(0, -1);
}

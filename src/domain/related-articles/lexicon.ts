import { HASH_PRIME, HASH_SEED } from '../../text/hash.ts';

/** The words of a collection by number: forms are words as they are written, terms are forms that fold into one. */
export interface Lexicon {
  /** Counts the forms of a text. */
  count(text: string, language: string): CountedForms;
  /** The number of a form, which gets one where it has none. */
  numberOf(spelling: string, language: string): number;
  termOf(form: number): number;
  /** A form as it is written. */
  spell(form: number): string;
  /** The language of the texts that a form is in: in another language it is another form. */
  languageOf(form: number): string;
  /** How many forms there are; they are numbered from 0. */
  forms(): number;
  /** How many terms there are; they are numbered from 0. */
  terms(): number;
  /** A term as its forms are folded. */
  foldedTerm(term: number): string;
  /** What another lexicon can be created of. */
  stored(): StoredLexicon;
}

/** The forms and terms of a lexicon, by their numbers. */
export interface StoredLexicon {
  spellings: string[];
  terms: string[];
  languages: string[];
  /** Of each form the number of its term, and of its language. */
  termOf: number[];
  languageOf: number[];
}

/** Forms by number in the order of first occurrence, each with how often it occurs: `MAX_COUNT` times, or more often. */
export interface CountedForms {
  forms: Uint32Array;
  counts: Uint16Array;
}

const MAX_COUNT = 0xffff;

/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Where their letters are, and others: a test that costs little. */
const MAYBE_UNSPACED = /[\u0e00-\u1fff\u2e80-\uffff]/;

/**
 * Creates a lexicon. Numbers follow the order in which texts are counted.
 * @param known forms that have numbers already
 */
export function createLexicon(known?: StoredLexicon): Lexicon {
  const spellings = known?.spellings.slice() ?? [];
  const termOfForm = known?.termOf.slice() ?? [];
  const languageOfForm = known?.languageOf.map((number) => known.languages[number] as string) ?? [];
  const folded = known?.terms.slice() ?? [];
  const terms = new Map(folded.map((term, number) => [term, number]));
  const byLanguage = new Map<string, FormTable>();
  const segmenters = new Map<string, Intl.Segmenter>();
  // Where each form stands in the list of the text that is being counted, and which text that is.
  const places = spellings.map(() => 0);
  const countedIn = spellings.map(() => 0);
  let text = 0;

  function add(spelling: string, language: string): number {
    const term = foldToTerm(spelling, language);
    const number = terms.get(term) ?? folded.push(term) - 1;
    terms.set(term, number);
    termOfForm.push(number);
    languageOfForm.push(language);
    places.push(0);
    countedIn.push(0);
    return spellings.push(spelling) - 1;
  }

  function tableOf(language: string): FormTable {
    const there = byLanguage.get(language);
    if (there) return there;
    const table = new FormTable(spellings, (spelling) => add(spelling, language));
    for (const [form, own] of languageOfForm.entries()) if (own === language) table.put(form);
    byLanguage.set(language, table);
    return table;
  }

  function segment(words: string, language: string): string[] {
    const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
    return Array.from(segmenter.segment(words), ({ segment: word }) => word).filter((word) => /^\p{L}/u.test(word));
  }

  return {
    count(words, language) {
      const table = tableOf(language);
      text += 1;
      const forms: number[] = [];
      const counts: number[] = [];
      const take = (form: number) => {
        if (countedIn[form] === text) counts[places[form] as number] = (counts[places[form] as number] as number) + 1;
        else {
          countedIn[form] = text;
          places[form] = forms.length;
          forms.push(form);
          counts.push(1);
        }
      };
      if (MAYBE_UNSPACED.test(words) && UNSPACED.test(words))
        for (const word of segment(words, language)) take(table.numberOf(word, 0, word.length));
      else findWords(words, (start, end) => take(table.numberOf(words, start, end)));
      return {
        forms: Uint32Array.from(forms),
        counts: Uint16Array.from(counts, (count) => Math.min(count, MAX_COUNT)),
      };
    },
    numberOf: (spelling, language) => tableOf(language).numberOf(spelling, 0, spelling.length),
    languageOf: (form) => languageOfForm[form] as string,
    forms: () => spellings.length,
    termOf: (form) => termOfForm[form] as number,
    spell: (form) => spellings[form] as string,
    terms: () => folded.length,
    foldedTerm: (term) => folded[term] as string,
    stored() {
      const languages = [...new Set(languageOfForm)];
      const numbers = new Map(languages.map((language, number) => [language, number]));
      const languageOf = languageOfForm.map((language) => numbers.get(language) as number);
      return { spellings, terms: folded, languages, termOf: termOfForm, languageOf };
    },
  };
}

/** What a character is to words. */
const [UNKNOWN, LETTER, JOINED, OTHER] = [0, 1, 2, 3];
/** By code unit; filled as characters are met. */
const classes = new Uint8Array(0x1_0000);

function classOf(code: number): number {
  const known = code < classes.length ? (classes[code] as number) : UNKNOWN;
  if (known !== UNKNOWN) return known;
  const character = String.fromCodePoint(code);
  const found = /\p{L}/u.test(character) ? LETTER : /[\p{M}\p{N}]/u.test(character) ? JOINED : OTHER;
  if (code < classes.length) classes[code] = found;
  return found;
}

/**
 * Finds the words of a text: a letter and what is joined to it, at least one letter, mark or digit. Numbers by themselves
 * tell little of what a text is about, nor does what is joined to a number. By hand, since a build reads every text.
 */
function findWords(text: string, found: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; ) {
    const start = at;
    let first = OTHER;
    let characters = 0;
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      const code = (unit & 0xf800) === 0xd800 ? (text.codePointAt(at) as number) : unit;
      const kind = classOf(code);
      if (kind === OTHER) break;
      if (characters === 0) first = kind;
      characters += 1;
      at += code > 0xffff ? 2 : 1;
    }
    if (first === LETTER && characters > 1) found(start, at);
    if (at < text.length) at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
  }
}

/** The numbers of the forms of a language, by what a text has between two places, so that no string is made to look one up. */
class FormTable {
  readonly #spellings: readonly string[];
  readonly #add: (spelling: string) => number;
  /** Numbers of forms from 1, at the places that their hashes name or behind them; 0 where there is none. */
  #slots = new Int32Array(1 << 12);
  #hashes = new Int32Array(1 << 12);
  #size = 0;

  constructor(spellings: readonly string[], add: (spelling: string) => number) {
    this.#spellings = spellings;
    this.#add = add;
  }

  /** Takes a form that has its number already. */
  put(form: number): void {
    const spelling = this.#spellings[form] as string;
    const hash = hashBetween(spelling, 0, spelling.length);
    this.#set(freeSlot(this.#slots, hash), form, hash);
  }

  numberOf(text: string, start: number, end: number): number {
    const hash = hashBetween(text, start, end);
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const form = (this.#slots[slot] as number) - 1;
      const spelling = this.#spellings[form] as string;
      if (this.#hashes[slot] === hash && spelling.length === end - start && text.startsWith(spelling, start))
        return form;
    }
    const form = this.#add(text.slice(start, end));
    this.#set(slot, form, hash);
    return form;
  }

  #set(slot: number, form: number, hash: number): void {
    this.#slots[slot] = form + 1;
    this.#hashes[slot] = hash;
    this.#size += 1;
    if (this.#size * 2 > this.#slots.length) this.#grow();
  }

  #grow(): void {
    const [slots, hashes] = [this.#slots, this.#hashes];
    this.#slots = new Int32Array(slots.length * 2);
    this.#hashes = new Int32Array(slots.length * 2);
    for (const [place, form] of slots.entries()) {
      if (form === 0) continue;
      const hash = hashes[place] as number;
      const slot = freeSlot(this.#slots, hash);
      this.#slots[slot] = form;
      this.#hashes[slot] = hash;
    }
  }
}

/** The FNV-1a hash of what a text has between two places. */
function hashBetween(text: string, start: number, end: number): number {
  let hash = HASH_SEED | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), HASH_PRIME);
  return hash;
}

function freeSlot(slots: Int32Array, hash: number): number {
  const mask = slots.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  return slot;
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

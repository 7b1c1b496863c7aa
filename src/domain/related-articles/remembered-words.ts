import type { CountedForms, Lexicon } from './lexicon.ts';

/**
 * The words of texts as they were counted, in bytes, so that a later build need not read the texts again. Texts are known by
 * keys that stand for all that decides their words.
 *
 * A line of JSON (`Head`), spaces up to a multiple of four, then the forms of each text (32 bits each) and how often each
 * occurs (16 bits each), text by text.
 */
interface Head {
  languages: string[];
  /** The forms: how each is spelt, and the number of its language. */
  spellings: string[];
  languageOf: number[];
  /** How many forms each text has. */
  texts: [key: string, forms: number][];
}

/** What was counted in a text. */
export interface CountedText extends CountedForms {
  key: string;
}

const MAX_COUNT = 0xffff;

/** Writes down what was counted. */
export function writeWords(texts: readonly CountedText[], lexicon: Lexicon): Uint8Array<ArrayBuffer> {
  // A word that occurs too often to be written down: its text is counted again.
  const kept = texts.filter(({ counts }) => counts.every((count) => count <= MAX_COUNT));
  const languages: string[] = [];
  const numbers = new Map<string, number>();
  const languageOf = Array.from({ length: lexicon.forms() }, (_, form) => {
    const language = lexicon.languageOf(form);
    const number = numbers.get(language) ?? languages.push(language) - 1;
    numbers.set(language, number);
    return number;
  });
  const head: Head = {
    languages,
    spellings: Array.from(languageOf, (_, form) => lexicon.spell(form)),
    languageOf,
    texts: kept.map(({ key, forms }) => [key, forms.length]),
  };
  const line = new TextEncoder().encode(JSON.stringify(head));
  const start = Math.ceil((line.length + 1) / 4) * 4;
  const size = kept.reduce((sum, { forms }) => sum + forms.length, 0);
  const bytes = new Uint8Array(start + size * 6);
  bytes.set(line);
  bytes.fill(SPACE, line.length, start - 1);
  bytes[start - 1] = LINE_END;
  const { forms, counts } = listsIn(bytes, start, size);
  let at = 0;
  for (const text of kept) {
    forms.set(text.forms, at);
    counts.set(text.counts, at);
    at += text.forms.length;
  }
  return bytes;
}

const [SPACE, LINE_END] = [0x20, 0x0a];

function listsIn({ buffer, byteOffset }: Uint8Array<ArrayBuffer>, start: number, size: number) {
  return {
    forms: new Uint32Array(buffer, byteOffset + start, size),
    counts: new Uint16Array(buffer, byteOffset + start + size * 4, size),
  };
}

/**
 * Reads what was written down. Forms get the numbers that they would get if the texts were counted, in the order in which
 * texts are asked for.
 *
 * @param bytes of `writeWords`; none where nothing is remembered
 * @returns gives what was counted in a text, or undefined where it is not known
 */
export function readWords(bytes: Uint8Array | undefined, lexicon: Lexicon): (key: string) => CountedForms | undefined {
  if (!bytes) return () => undefined;
  const start = bytes.indexOf(LINE_END) + 1;
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, start))) as Head;
  const size = head.texts.reduce((sum, [, forms]) => sum + forms, 0);
  // A copy, since lists of numbers have to begin at a multiple of their size.
  const { forms, counts } = listsIn(new Uint8Array(bytes.subarray(start)), 0, size);
  const places = new Map<string, { from: number; to: number }>();
  let at = 0;
  for (const [key, length] of head.texts) {
    places.set(key, { from: at, to: at + length });
    at += length;
  }
  const numbers = new Int32Array(head.spellings.length).fill(-1);
  const numberOf = (form: number): number => {
    const known = numbers[form] as number;
    if (known >= 0) return known;
    const language = head.languages[head.languageOf[form] as number] as string;
    const number = lexicon.numberOf(head.spellings[form] as string, language);
    numbers[form] = number;
    return number;
  };
  return (key) => {
    const place = places.get(key);
    if (!place) return undefined;
    const { from, to } = place;
    return { forms: forms.subarray(from, to).map(numberOf), counts: counts.subarray(from, to) };
  };
}

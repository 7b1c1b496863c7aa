/** Characters without width, soft hyphens among them. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** What a text may hold that has another length once it is normalized. */
const CHANGES_LENGTH = /[\p{Default_Ignorable_Code_Point}\p{M}]|\s\s/u;

/** Signs that stand for the plain apostrophe and the plain hyphen. */
const [APOSTROPHES, HYPHENS] = [/[‘’ʼ]/g, /[\u2010\u2011]/g];

/** What a text may hold that is written otherwise once it is normalized. */
const IS_CHANGED = new RegExp(
  [CHANGES_LENGTH, APOSTROPHES, HYPHENS, /[^\S ]/].map(({ source }) => source).join('|'),
  'u',
);

/**
 * A name as it is compared: names that differ only in how their letters are composed (NFC), in characters without width,
 * in forms of the apostrophe and the hyphen or in white space are one name. Case and accents count.
 */
export function normalizeName(name: string): string {
  return withPlainSigns(name.normalize('NFC').replace(UNSEEN, '')).replace(/\s+/g, ' ').trim();
}

/** A text in which names are looked for as `normalizeName` writes them, and where each of its stretches was. */
export interface NormalizedText {
  text: string;
  /** The stretch of the text as written that a stretch of the normalized one came from. */
  origin(start: number, end: number): { start: number; end: number };
}

/** Normalizes a text as names are. White space at its ends stays, as a single space. */
export function normalizeText(text: string): NormalizedText {
  if (!IS_CHANGED.test(text)) return { text, origin: (start, end) => ({ start, end }) };
  if (!CHANGES_LENGTH.test(text))
    return { text: withPlainSigns(text).replace(/\s/g, ' '), origin: (start, end) => ({ start, end }) };
  let normalized = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { segment, index } of new Intl.Segmenter('und').segment(text)) {
    const plain = withPlainSigns(segment.normalize('NFC').replace(UNSEEN, ''));
    const next = /^\s+$/.test(plain) ? (normalized.endsWith(' ') ? '' : ' ') : plain;
    normalized += next;
    for (let unit = 0; unit < next.length; unit += 1) {
      starts.push(index);
      ends.push(index + segment.length);
    }
  }
  return {
    text: normalized,
    origin: (start, end) => ({
      start: starts[start] ?? text.length,
      end: ends[end - 1] ?? starts[start] ?? text.length,
    }),
  };
}

function withPlainSigns(text: string): string {
  return text.replace(APOSTROPHES, "'").replace(HYPHENS, '-');
}

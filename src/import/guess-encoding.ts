/** Encodings by the letters that are the commonest in the languages that use them; the first of the best is taken. */
const COMMON_LETTERS: readonly [encoding: string, letters: string, least: number][] = [
  ['windows-1251', 'оеаинтсрвлкмдпуя', 0.6],
  ['koi8-r', 'оеаинтсрвлкмдпуя', 0.6],
  ['windows-1255', 'יוהלאמרתבשנםעדחק', 0.6],
  ['windows-1256', 'اليمونرتبةعدسفهك', 0.6],
  ['windows-1253', 'αοιετσνηυρπκμλωςάίόέ', 0.6],
  ['shift_jis', 'のにはをたがでとしてるいれなすも', 0.2],
  ['euc-jp', 'のにはをたがでとしてるいれなすも', 0.2],
  ['gb18030', '的一是不了在有人我他这中大来上国', 0.06],
  ['big5', '的一是不了在有人我他這中大來上國', 0.06],
  ['euc-kr', '이다는에의가을고하한지로기사를도', 0.2],
];

/** Latin letters with signs are no more of a text than this. */
const MAX_LATIN_SHARE = 0.3;

/** Fewer letters than this tell nothing. */
const MIN_LETTERS = 8;

/** So many bytes tell as much as all. */
const SAMPLE_BYTES = 64_000;

/**
 * Guesses the encoding of bytes that are no UTF-8 and say nothing of it: by the letters that they would be.
 * @returns undefined where most letters are not Latin, and would not be those of any language known here
 */
export function guessEncoding(bytes: Uint8Array): string | undefined {
  const words = bytes.subarray(0, SAMPLE_BYTES);
  const text = withoutTags(new TextDecoder('latin1').decode(words));
  const high = text.match(/[\u0080-\u00FF]/g)?.length ?? 0;
  const plain = text.match(/[a-z]/gi)?.length ?? 0;
  if (high < MIN_LETTERS || high <= MAX_LATIN_SHARE * (high + plain)) return 'windows-1252';
  const rated = COMMON_LETTERS.map(([encoding, letters, least]) => {
    const decoded = withoutTags(new TextDecoder(encoding).decode(words));
    const foreign = [...decoded].filter((letter) => letter > '\u007F');
    const common = new Set(letters);
    return { encoding, rate: foreign.filter((letter) => common.has(letter)).length / foreign.length / least };
  });
  const best = rated.reduce((a, b) => (b.rate > a.rate ? b : a));
  return best.rate >= 1 ? best.encoding : undefined;
}

/** The words of a page, without tags, scripts and styles. A script that nothing ends is looked for once, and its words stay. */
function withoutTags(html: string): string {
  const lower = html.toLowerCase();
  const endless = new Set<string>();
  const words: string[] = [];
  let at = 0;
  for (let start = html.indexOf('<'); start >= 0; start = html.indexOf('<', at)) {
    words.push(html.slice(at, start));
    const name = /(?:script|style)\b/y;
    name.lastIndex = start + 1;
    const [element] = name.exec(lower) ?? [];
    const end = element && !endless.has(element) ? lower.indexOf(`</${element}`, start) : -1;
    if (element && end < 0) endless.add(element);
    const close = html.indexOf('>', Math.max(start, end));
    if (close < 0) return words.join(' ');
    at = close + 1;
  }
  return [...words, html.slice(at)].join(' ');
}

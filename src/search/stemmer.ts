/** Gives the stem that the forms of a word have in common: `Fähre` and `Fähren` are `fahr`. */
export type Stemmer = (word: string) => string;

/** By language (ISO 639-1), a module with its stemmer. Words of any other language are their own stems. */
const STEMMERS: Readonly<Record<string, () => Promise<{ stemmer: Stemmer }>>> = {
  ar: () => import('@orama/stemmers/arabic'),
  bg: () => import('@orama/stemmers/bulgarian'),
  da: () => import('@orama/stemmers/danish'),
  de: () => import('@orama/stemmers/german'),
  el: () => import('@orama/stemmers/greek'),
  en: async () => ({ stemmer: (await import('porter2')).stem }),
  es: () => import('@orama/stemmers/spanish'),
  fi: () => import('@orama/stemmers/finnish'),
  fr: () => import('@orama/stemmers/french'),
  ga: () => import('@orama/stemmers/irish'),
  hi: () => import('@orama/stemmers/indian'),
  hu: () => import('@orama/stemmers/hungarian'),
  hy: () => import('@orama/stemmers/armenian'),
  id: () => import('@orama/stemmers/indonesian'),
  it: () => import('@orama/stemmers/italian'),
  lt: () => import('@orama/stemmers/lithuanian'),
  ne: () => import('@orama/stemmers/nepali'),
  nl: () => import('@orama/stemmers/dutch'),
  no: () => import('@orama/stemmers/norwegian'),
  pt: () => import('@orama/stemmers/portuguese'),
  ro: () => import('@orama/stemmers/romanian'),
  ru: () => import('@orama/stemmers/russian'),
  sr: () => import('@orama/stemmers/serbian'),
  sv: () => import('@orama/stemmers/swedish'),
  ta: () => import('@orama/stemmers/tamil'),
  tr: () => import('@orama/stemmers/turkish'),
  uk: () => import('@orama/stemmers/ukrainian'),
};

/** Shorter words, and those that hold a digit or a sign, have no forms. */
const INFLECTED = /^[\p{L}\p{M}]{3,}$/u;

/**
 * The language that words of a language (BCP 47) have their stems in.
 * @returns its code (ISO 639-1); undefined where no stems are known
 */
export function stemLanguage(language: string): string | undefined {
  const [primary = ''] = language.toLowerCase().split('-');
  const code = primary === 'nb' || primary === 'nn' ? 'no' : primary;
  return code in STEMMERS ? code : undefined;
}

/** The stemmer of a language (BCP 47), for folded words. */
export async function loadStemmer(language: string): Promise<Stemmer> {
  const stemmer = (await STEMMERS[stemLanguage(language) ?? '']?.())?.stemmer;
  return stemmer ? (word) => (INFLECTED.test(word) ? stemmer(word) : word) : (word) => word;
}

/** By the name of a module with a stemmer, its language (ISO 639-1), where the name is another. */
const FILE_LANGUAGES: Readonly<Record<string, string>> = {
  am: 'hy',
  dk: 'da',
  gr: 'el',
  ie: 'ga',
  in: 'hi',
  np: 'ne',
  rs: 'sr',
  se: 'sv',
};

/** The name that the script with a stemmer is published under: `stems-ru`; undefined for any other module. */
export function nameOfStemmer(module: string): string | undefined {
  const path = module.replaceAll('\\', '/');
  if (path.includes('/node_modules/porter2/')) return 'stems-en';
  const [, name] = /\/@orama\/stemmers\/dist\/([a-z]{2})\.js$/.exec(path) ?? [];
  return name && `stems-${FILE_LANGUAGES[name] ?? name}`;
}

/** The language of a stemmer (ISO 639-1), by the name of its script; undefined for any other script. */
export function languageOfStemmer(file: string): string | undefined {
  return /^stems-([a-z]{2})\b/.exec(file)?.[1];
}

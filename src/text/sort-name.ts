/** How an index files a name, and why an editor should look at it where that is in doubt. */
export interface SortName {
  /** The word that the name is filed under first: `Leyen, Ursula von der`. */
  sortName: string;
  doubt?: SortNameDoubt;
}

/**
 * Why it is in doubt: a particle, which some file with the surname and some behind the given name; the order of the words;
 * two surnames; a title that stands for one.
 */
export type SortNameDoubt = 'particle' | 'order' | 'surnames' | 'title';

/** Words between a given name and a surname. */
const PARTICLES = new Set(
  "van von der den de del della dei di da das dos do du des la las le les lo los el al ter ten te 't zu zum zur vom af av ben ould".split(
    ' ',
  ),
);
/** Particles that stay with the surname in French, also with a small letter. */
const KEPT_PARTICLES = new Set(['le', 'la', 'les', 'du', 'des']);
/** Words for a son, a daughter or a father: what follows them is another person's name. */
const KINSHIP = new Set(['bin', 'ibn', 'bint', 'abu']);
/** Words that join two surnames. */
const CONJUNCTIONS = new Set(['y', 'i', 'e']);
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const ARABIC_ARTICLE = /^(a[ldnrstz]|el)-(?=\p{Lu})/iu;
const TITLES = new Set([
  'pope',
  'king',
  'queen',
  'prince',
  'princess',
  'emperor',
  'empress',
  'patriarch',
  'emir',
  'sultan',
]);
/** Languages in which the surname comes first, and Icelandic, whose names end in a father's or a mother's. */
const FILED_AS_WRITTEN = new Set(['hu', 'ja', 'ko', 'vi', 'zh', 'is']);
/** Languages in which a name ends in two surnames. */
const TWO_SURNAMES = new Set(['es', 'ca', 'gl']);
/** Surnames that come first in Chinese, Korean and Vietnamese names, and are hardly ever given names. */
const FIRST_SURNAMES = new Set(
  'chen deng guo hu huang jiang liu mao nguyen pham tran wang wen wu xi xu yang zhang zhao zhou zhu'.split(' '),
);
/** A given name of two syllables: Kim Jong-un. */
const SYLLABLES = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

/**
 * Proposes how an index files a person's name: by the surname, without the particles before it that have a small letter.
 * @param language the language in which the name is written (BCP 47)
 */
export function proposeSortName(name: string, language: string): SortName {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  const words = name
    .replace(/,\s*(?=\p{L}+\.?$)/u, ' ')
    .trim()
    .split(/\s+/);
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined;
  const [first = '', ...others] = words;
  const end = suffix === undefined ? '' : `, ${suffix}`;
  if (TITLES.has(first.toLowerCase()) && others.length > 0 && others.length < 3)
    return { sortName: `${others.join(' ')}${suffix ? ` ${suffix}` : ''}, ${first}`, doubt: 'title' };
  if (others.length === 0) return { sortName: name };
  if (FILED_AS_WRITTEN.has(primary)) return { sortName: name, ...(primary !== 'is' && { doubt: 'order' }) };
  if (words.some((word) => KINSHIP.has(word.toLowerCase()))) return { sortName: name, doubt: 'particle' };
  if (FIRST_SURNAMES.has(first.toLowerCase()) || (words.length === 2 && SYLLABLES.test(others[0] ?? '')))
    return { sortName: name, doubt: 'order' };

  const from = surnameFrom(words, primary);
  const article = ARABIC_ARTICLE.exec(words[from] ?? '')?.[0] ?? '';
  const given = words.slice(0, from);
  const trailing: string[] = [];
  while (given.length > 1 && isTrailing(given.at(-1) ?? '', primary)) trailing.unshift(given.pop() ?? '');
  const surname = [(words[from] ?? '').slice(article.length), ...words.slice(from + 1)].join(' ');
  const sortName = `${surname}, ${[...given, ...trailing, ...(article ? [article] : [])].join(' ')}${end}`;
  const particle = trailing.length > 0 || article !== '' || words.slice(from).some((word) => isParticle(word));
  if (particle) return { sortName, doubt: 'particle' };
  return from < words.length - 1 ? { sortName, doubt: 'surnames' } : { sortName };
}

/** The place of the first word of the surname. */
function surnameFrom(words: readonly string[], language: string): number {
  let from = words.length - 1;
  if (from > 2 && CONJUNCTIONS.has(words[from - 1] ?? '')) from -= 2;
  else if (TWO_SURNAMES.has(language) && from > 1 && !isParticle(words[from - 1] ?? '')) from -= 1;
  while (from > 1 && isParticle(words[from - 1] ?? '') && !isTrailing(words[from - 1] ?? '', language)) from -= 1;
  return from;
}

function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase().replace('’', "'"));
}

/** Whether a particle is filed behind the given name: one with a small letter that does not belong to the surname. */
function isTrailing(word: string, language: string): boolean {
  return isParticle(word) && !/^\p{Lu}/u.test(word) && !(language === 'fr' && KEPT_PARTICLES.has(word));
}

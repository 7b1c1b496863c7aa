import { proposeSortName } from '../../text/sort-name.ts';

/**
 * An author's name in the parts by which citations invert and shorten it; whole, where it is not certain what its parts are.
 */
export type AuthorName =
  | {
      family: string;
      given: string;
      /** What stands before the family name and is not filed with it: `von der`, `al-`. */
      particle?: string;
      /** `Jr.` */
      suffix?: string;
    }
  | { literal: string };

/**
 * How a list of references files an author: by the family name, `Leyen, Ursula von der`, where the editors say so or the name
 * leaves no doubt; else as the name stands. A title is no given name.
 * @param language the language in which the name is written (BCP 47)
 */
export function filedAs({ name, sortName }: { name: string; sortName?: string | undefined }, language: string): string {
  const proposed = proposeSortName(name, language);
  if (proposed.doubt === 'title') return name;
  const filed = sortName ?? (proposed.doubt ? name : proposed.sortName);
  return 'literal' in splitName(name, filed) ? name : filed;
}

/**
 * Divides a name into its parts by how it is filed. Where the parts do not make up the name as it is written, as in languages
 * that put the family name first, it is left whole.
 */
export function splitName(name: string, filed: string): AuthorName {
  const [family = '', others = '', suffix, ...more] = filed.normalize().split(/\s*,\s*/);
  const given = others.split(/\s+/).filter(Boolean);
  const particles: string[] = [];
  while (given.length > 1 && isParticle(given.at(-1) ?? '')) particles.unshift(given.pop() ?? '');
  const particle = particles.join(' ');
  const parts = { family, given: given.join(' '), ...(particle && { particle }), ...(suffix && { suffix }) };
  const isWhole = family !== '' && given.length > 0 && more.length === 0;
  return isWhole && inOrder(parts) === withoutCommas(name) ? parts : { literal: name };
}

/** The parts of a name in the order in which it is spoken. */
function inOrder({ family, given, particle = '', suffix = '' }: Exclude<AuthorName, { literal: string }>): string {
  return [given, joinParticle(particle, family), suffix].filter(Boolean).join(' ');
}

/** A family name behind its particle: `von der Leyen`, `al-Sisi`, `d’Estaing`. */
export function joinParticle(particle: string, family: string): string {
  return /(?:^|[-'’])$/.test(particle) ? particle + family : `${particle} ${family}`;
}

function withoutCommas(name: string): string {
  return name.normalize().replaceAll(',', '').replace(/\s+/g, ' ').trim();
}

/** Whether a word behind the given name belongs before the family name: it has no capital, in a script that has them. */
function isParticle(word: string): boolean {
  return /^['’]?\p{Ll}/u.test(word) && !/\p{Lu}/u.test(word);
}

/**
 * A name as RIS and other lists of names have it: `von der Leyen, Ursula`. A whole one of several words ends in a comma, which
 * keeps it whole in programs that manage references.
 */
export function invertName(name: AuthorName): string {
  if ('literal' in name) return /\s/.test(name.literal) ? `${name.literal},` : name.literal;
  return [joinParticle(name.particle ?? '', name.family), name.given, name.suffix].filter(Boolean).join(', ');
}

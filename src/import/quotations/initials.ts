/**
 * Whether letters are the initials of a name: `AL` of Ann Lee and of Ann Berg Lee, `ABL` of the latter and of Ann Berg-Lee.
 * @param name the words of the name
 */
export function areInitialsOf(letters: string, name: readonly string[]): boolean {
  const written = letters.replaceAll('.', '');
  if (!/^\p{Lu}{2,3}$/u.test(written) || name.length < 2) return false;
  const [first = '', last = ''] = [name[0], name.at(-1)].map((word = '') => word.charAt(0).toUpperCase());
  const every = name.flatMap((word) => word.split('-')).map((word) => word.charAt(0).toUpperCase());
  return written === `${first}${last}` || written === every.join('');
}

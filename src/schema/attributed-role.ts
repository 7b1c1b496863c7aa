import { foldName } from '../text/fold-name.ts';

/** What an import writes for a speaker to whom the text gives no role, since `as` is required. */
export const NO_ROLE = 'named without a role';

/** The role in which an article presents a speaker; undefined where `as` gives none, or only repeats the name. */
export function attributedRole(as: string, name: string): string | undefined {
  const folded = foldName(as).replace(/^the /, '');
  return as === NO_ROLE || folded === foldName(name).replace(/^the /, '') ? undefined : as;
}

import { FOLDERS, fileNameOf, type Kind } from '../../schema/kinds.ts';
import { joinList } from '../../text/lists.ts';
import { isSpelledOut } from '../../text/spell-out.ts';

/** Something that a draft adds, with the name of which its id is made. */
export interface AddedEntity {
  kind: Kind;
  id: string;
  name: string;
}

/** Says of a name without a letter or digit, of which no id is made, how an editor gives it one. */
export function explainNameWithoutId(kind: Kind, name: string): string {
  const command = `npm run new -- ${kind} ${JSON.stringify(name)} --id …`;
  return `no id can be made of “${name}”: create the file with ${command}, and import again`;
}

/** Says once which ids are spelled out, and how an editor gives another. */
export function explainSpelledIds(added: readonly AddedEntity[]): string[] {
  const spelled = added.filter(({ name }) => isSpelledOut(name));
  const example = spelled.find(({ kind }) => kind === 'person') ?? spelled[0];
  if (!example) return [];
  const paths = spelled.map(({ kind, id }) => `${FOLDERS[kind]}/${id}`);
  return [
    `ids: spelled letter by letter from names in another script: ${joinList(paths, 'and')}. To give another, once ` +
      `"npm run check" finds nothing: npm run rename -- ${example.kind} ${example.id} new-id`,
  ];
}

/**
 * Says that something new has a number in its id because another one has the id without it: it may be the same one under
 * another spelling of its name.
 */
export function explainNumberedId({ kind, id, name }: AddedEntity, other: string, otherName: string): string {
  const pathOf = (each: string) => `${FOLDERS[kind]}/${fileNameOf(kind, each)}`;
  return (
    `“${name}” is new, in ${pathOf(id)}; ${pathOf(other)} is “${otherName}”. If they are the same, delete the new file, ` +
    `add its name to the aliases of the other, and write ${other} for ${id}`
  );
}

import type { Kind } from '../../schema/kinds.ts';

/** Says of a name in another script, of which no id is made, how an editor gives it one. */
export function explainNameWithoutId(kind: Kind, name: string): string {
  const command = `npm run new -- ${kind} ${JSON.stringify(name)} --id …`;
  return `no id can be made of “${name}”: create the file with ${command}, and import again`;
}

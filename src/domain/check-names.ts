import type { Document, Documents } from '../schema/document.ts';
import type { Problem } from '../schema/problem.ts';
import { type NameIndex, normalizeName } from './name-index.ts';

/** Finds names and aliases that fit two people: the program never guesses whom of them a text means. */
export function checkNames(documents: Documents, names: NameIndex): Problem[] {
  const people = new Map(documents.person.map((document) => [document.id as string, document]));
  const problems: Problem[] = [];
  for (const [name, fits] of names.ambiguous) {
    const both = fits
      .filter(({ kind }) => kind === 'person')
      .map(({ id }) => people.get(id))
      .filter((person) => person !== undefined);
    for (const [index, person] of both.entries()) {
      if (index === 0) continue;
      const others = both.filter((other) => other !== person);
      problems.push({
        kind: 'duplicate-alias',
        file: person.file,
        ...person.locate(pathOf(person, name)),
        message: `"${name}" fits ${listed([person, ...others].map(({ id }) => id))}.`,
        hint: 'Take it out of the aliases of all but one, or write a name that tells them apart.',
      });
    }
  }
  return problems;
}

/** `both a and b`, `a, b and c`. */
function listed(ids: readonly string[]): string {
  const all = `${ids.slice(0, -1).join(', ')} and ${ids.at(-1)}`;
  return ids.length === 2 ? `both ${all}` : all;
}

function pathOf(person: Document<'person'>, name: string): (string | number)[] {
  const same = (text: string) => normalizeName(text) === name;
  if (same(person.data.name)) return ['name'];
  const index = person.data.aliases.findIndex(same);
  return index < 0 ? ['sortName'] : ['aliases', index];
}

import type { Document, Documents } from '../schema/document.ts';
import type { Problem } from '../schema/problem.ts';
import { joinList } from '../text/lists.ts';
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
        message: `"${name}" fits ${both.length === 2 ? 'both ' : ''}${joinList([person, ...others].map(({ id }) => id))}.`,
        hint: 'Take it out of the aliases of all but one, or write a name that tells them apart.',
      });
    }
  }
  return problems;
}

function pathOf(person: Document<'person'>, name: string): (string | number)[] {
  const same = (text: string) => normalizeName(text) === name;
  if (same(person.data.name)) return ['name'];
  const index = person.data.aliases.findIndex(same);
  return index < 0 ? ['sortName'] : ['aliases', index];
}

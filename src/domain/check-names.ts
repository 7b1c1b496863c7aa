import type { Document, Documents } from '../schema/document.ts';
import type { Problem } from '../schema/problem.ts';
import { joinList } from '../text/lists.ts';
import { normalizeName } from '../text/normalize-name.ts';
import { asCode } from '../text/show-characters.ts';
import { proposeSortName, type SortNameDoubt } from '../text/sort-name.ts';
import type { NameIndex } from './name-index.ts';

/** Finds names and aliases that two people have: the program never guesses which of them a text means. */
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
        message: `${asCode(name)} is a name of ${both.length === 2 ? 'both ' : ''}${joinList([person, ...others].map(({ id }) => asCode(id)))}.`,
        hint: 'Remove it from the aliases of all but one, or write a name that tells them apart.',
      });
    }
  }
  return problems;
}

/** Why it is open how a name is filed. */
const DOUBTS: Record<SortNameDoubt, string> = {
  particle: 'has a particle, with which some names are filed and some not',
  order: 'may begin with the surname',
  surnames: 'may have two surnames',
  title: 'begins with a title',
};

/** Finds people of whom only the editor can say under which word a list has them. */
export function checkSortNames(documents: Documents, language: string): Problem[] {
  return documents.person.flatMap(({ file, data, locate }): Problem[] => {
    const { sortName, doubt } = proposeSortName(data.name, language);
    if (data.sortName !== undefined || doubt === undefined) return [];
    return [
      {
        kind: 'missing-sort-name',
        file,
        ...locate(['name']),
        message: `${asCode(data.name)} ${DOUBTS[doubt]}, and no \`sortName\` says under which word it is listed.`,
        hint: `Add ${asCode(`sortName: ${sortName.includes("'") ? `"${sortName}"` : sortName}`)}, or the form that the person uses.`,
      },
    ];
  });
}

/** The kinds of which two may not have one name, people apart. */
const NAMED = ['topic', 'organization', 'source', 'place'] as const;

/**
 * Finds names that look alike and are not: of two files of one kind, they differ only in characters that cannot be seen or
 * told apart.
 */
export function checkLookalikes(documents: Documents): Problem[] {
  return NAMED.flatMap((kind) => {
    const known = new Map<string, { file: string; written: string }>();
    return documents[kind].flatMap(({ file, data, locate }) => {
      const names = [data.name, ...('aliases' in data ? data.aliases : [])];
      return names.flatMap((written, index): Problem[] => {
        const name = normalizeName(written);
        const first = known.get(name);
        if (!first) known.set(name, { file, written });
        if (!first || first.file === file || first.written === written) return [];
        return [
          {
            kind: 'lookalike-name',
            file,
            ...locate(index === 0 ? ['name'] : ['aliases', index - 1]),
            message: `${asCode(written)} looks like ${asCode(first.written)}, a name in ${first.file}.`,
            hint: 'Write them alike, or delete one of the files if both describe the same thing.',
          },
        ];
      });
    });
  });
}

function pathOf(person: Document<'person'>, name: string): (string | number)[] {
  const same = (text: string) => normalizeName(text) === name;
  if (same(person.data.name)) return ['name'];
  const index = person.data.aliases.findIndex(same);
  return index < 0 ? ['sortName'] : ['aliases', index];
}

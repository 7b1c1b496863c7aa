import type { Documents } from '../schema/document.ts';
import { FOLDERS, KINDS } from '../schema/kinds.ts';
import type { Problem } from '../schema/problem.ts';
import { isPageNumber } from './paginate.ts';

/** Finds ids whose address is that of a further page of the list of their kind: `articles/2.md` and `/articles/2/`. */
export function checkAddresses(documents: Documents): Problem[] {
  return KINDS.flatMap((kind) => {
    const taken = documents[kind].filter(({ id }) => isPageNumber(id, documents[kind].length));
    return taken.map(
      ({ id, file }): Problem => ({
        kind: 'invalid-id',
        file,
        line: 1,
        column: 1,
        message: `The address /${FOLDERS[kind]}/${id}/ is taken: it is page ${id} of the list.`,
        hint: 'Rename the file to an id that is more than a number.',
      }),
    );
  });
}

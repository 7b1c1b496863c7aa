import { idFromName } from '../../schema/id-from-name.ts';
import { isId } from '../../schema/ids.ts';

/** What a new file is called, and its name without the extension. */
export interface NewEntity {
  /** Undefined where the editor gave an id and no name. */
  name: string | undefined;
  /** Empty where no id can be made from the name. */
  id: string;
}

/**
 * Reads what the editor wrote after the kind: a name, or an id such as `ada-berg`. An id with a hyphen does not say how
 * the name is written.
 * @param given words with single spaces between them
 */
export function chooseId(given: string): NewEntity {
  return isId(given) && given.includes('-') ? { name: undefined, id: given } : { name: given, id: idFromName(given) };
}

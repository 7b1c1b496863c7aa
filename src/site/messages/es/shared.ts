import { createForms } from '../forms.ts';

/** How Spanish counts, lists and quotes. */
export const forms = createForms<'one' | 'many' | 'other'>('es', ['“', '”']);

/** Who has read the tables of this language: `README.md` says how to check one. */
export const checkedBy = 'nobody yet';

/** What is said of words that are the editors' own. */
export const credit = {
  retold: 'Contado por la redacción',
  retoldFrom: (source: string) => `Contado por la redacción a partir de ${source}`,
};

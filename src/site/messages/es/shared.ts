import { createForms } from '../forms.ts';

/** How Spanish counts, lists and quotes. */
export const forms = createForms<'one' | 'many' | 'other'>('es', ['“', '”']);

/** What is said of words that are the editors' own. */
export const credit = {
  retold: 'Contado por la redacción',
  retoldFrom: (source: string) => `Contado por la redacción a partir de ${source}`,
};

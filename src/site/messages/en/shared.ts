import { createForms } from '../forms.ts';

/** How English counts, lists and quotes. */
export const forms = createForms<'one' | 'other'>('en-GB', ['“', '”']);

/** What is said of words that are the editors' own. */
export const credit = {
  retold: 'Retold by the editors',
  retoldFrom: (source: string) => `Retold by the editors from ${source}`,
};

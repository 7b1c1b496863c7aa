import { createForms } from '../forms.ts';

/** How French counts, lists and quotes. */
export const forms = createForms<'one' | 'many' | 'other'>('fr', ['«\u202F', '\u202F»']);

/** What is said of words that are the editors' own. */
export const credit = {
  retold: 'Raconté par la rédaction',
  retoldFrom: (source: string) => `Raconté par la rédaction d’après ${source}`,
};

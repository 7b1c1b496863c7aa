import { createForms } from '../forms.ts';

/** How German counts, lists and quotes. */
export const forms = createForms<'one' | 'other'>('de', ['„', '“']);

/** What is said of words that are the editors' own. */
export const credit = {
  retold: 'Von der Redaktion nacherzählt',
  retoldFrom: (source: string) => `Von der Redaktion nacherzählt nach ${source}`,
};

import { createForms } from '../forms.ts';

/** How German counts, lists and quotes. */
export const forms = createForms<'one' | 'other'>('de', ['„', '“']);

/** What is said of words that are the editors' own. */
export const credit = {
  list: forms.list,
  line: forms.line,
  retold: 'Von der Redaktion nacherzählt',
  retoldFrom: (source: string) => `Von der Redaktion nacherzählt nach ${source}`,
};

/** What stands in a citation. */
export const citation = {
  ...credit,
  quotation: 'Zitat',
  paragraph: (n: string) => `Absatz ${n}`,
  dated: (date: string) => `Datiert ${date}.`,
  readIn: (site: string, address: string) => `Gelesen in ${site}, ${address}`,
  addressOfEdition: (site: string) =>
    `Die Adresse ist die der Fassung in ${site}; die des Originals ist nicht bekannt.`,
};

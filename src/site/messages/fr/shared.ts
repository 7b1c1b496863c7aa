import { createForms } from '../forms.ts';

/** How French counts, lists and quotes. */
export const forms = createForms<'one' | 'many' | 'other'>('fr', ['«\u202F', '\u202F»']);

/** What is said of words that are the editors' own. */
export const credit = {
  list: forms.list,
  line: forms.line,
  retold: 'Raconté par la rédaction',
  retoldFrom: (source: string) => `Raconté par la rédaction d’après ${source}`,
};

/** What stands in a citation. */
export const citation = {
  ...credit,
  quotation: 'citation',
  paragraph: (n: string) => `paragraphe ${n}`,
  dated: (date: string) => `Daté ${date}.`,
  readIn: (site: string, address: string) => `Lu dans ${site}, ${address}`,
  addressOfEdition: (site: string) =>
    `L’adresse est celle de l’édition dans ${site} ; celle de l’original n’est pas connue.`,
};

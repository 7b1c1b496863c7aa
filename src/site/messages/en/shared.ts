import { createForms } from '../forms.ts';

/** How English counts, lists and quotes. */
export const forms = createForms<'one' | 'other'>('en-GB', ['“', '”']);

/** What is said of words that are the editors' own. */
export const credit = {
  list: forms.list,
  line: forms.line,
  retold: 'Retold by the editors',
  retoldFrom: (source: string) => `Retold by the editors from ${source}`,
};

/** What stands in a citation. */
export const citation = {
  ...credit,
  quotation: 'quotation',
  paragraph: (n: string) => `paragraph ${n}`,
  dated: (date: string) => `Dated ${date}.`,
  readIn: (site: string, address: string) => `Read in ${site}, ${address}`,
  addressOfEdition: (site: string) =>
    `The address is that of the edition in ${site}; the address of the original is not known.`,
};

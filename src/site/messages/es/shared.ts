import { createForms } from '../forms.ts';

/** How Spanish counts, lists and quotes. */
export const forms = createForms<'one' | 'many' | 'other'>('es', ['“', '”']);

/** What is said of words that are the editors' own. */
export const credit = {
  list: forms.list,
  line: forms.line,
  retold: 'Contado por la redacción',
  retoldFrom: (source: string) => `Contado por la redacción a partir de ${source}`,
};

/** What stands in a citation. */
export const citation = {
  ...credit,
  quotation: 'cita',
  paragraph: (n: string) => `párrafo ${n}`,
  dated: (date: string) => `Con fecha: ${date}.`,
  readIn: (site: string, address: string) => `Leído en ${site}, ${address}`,
  addressOfEdition: (site: string) => `La dirección es la de la edición en ${site}; la del original no se conoce.`,
};

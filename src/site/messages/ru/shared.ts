import { createForms } from '../forms.ts';

/** How Russian counts, lists and quotes. */
export const forms = createForms<'one' | 'few' | 'many' | 'other'>('ru', ['«', '»']);

/** What is said of words that are the editors' own. */
export const credit = {
  list: forms.list,
  line: forms.line,
  retold: 'Пересказ редакции',
  retoldFrom: (source: string) => `Пересказ редакции. Источник: ${source}`,
};

/** Nouns that tables count: after 1, after 2, after 5 and after a fraction. */
export const counted = {
  articles: { one: '# статья', few: '# статьи', many: '# статей', other: '# статьи' },
  quotations: { one: '# цитата', few: '# цитаты', many: '# цитат', other: '# цитаты' },
};

/** What stands in a citation. */
export const citation = {
  ...credit,
  quotation: 'цитата',
  paragraph: (n: string) => `абзац ${n}`,
  dated: (date: string) => `Дата: ${date}.`,
  readIn: (site: string, address: string) => `Прочитано: ${site}, ${address}`,
  addressOfEdition: (site: string) => `Адрес ведёт на страницу сайта ${site}; адрес оригинала неизвестен.`,
};

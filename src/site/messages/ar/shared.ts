import { createForms } from '../forms.ts';

/** How Arabic counts, lists and quotes. */
export const forms = createForms<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>('ar', ['”', '“']);

/** What is said of words that are the editors' own. */
export const credit = {
  list: forms.list,
  line: forms.line,
  retold: 'بصياغة هيئة التحرير',
  retoldFrom: (source: string) => `بصياغة هيئة التحرير عن ${source}`,
};

/** Nouns that tables count: none, one, two, a few (3 to 10), many (11 to 99), others (100, and fractions). */
export const counted = {
  articles: {
    zero: 'لا مقالات',
    one: 'مقال واحد',
    two: 'مقالان',
    few: '# مقالات',
    many: '# مقالًا',
    other: '# مقال',
  },
  quotations: {
    zero: 'لا اقتباسات',
    one: 'اقتباس واحد',
    two: 'اقتباسان',
    few: '# اقتباسات',
    many: '# اقتباسًا',
    other: '# اقتباس',
  },
};

/** What stands in a citation. */
export const citation = {
  ...credit,
  quotation: 'اقتباس',
  paragraph: (n: string) => `الفقرة ${n}`,
  dated: (date: string) => `التاريخ: ${date}.`,
  readIn: (site: string, address: string) => `قُرئ في ${site}، ${address}`,
  addressOfEdition: (site: string) => `العنوان هو عنوان النسخة في ${site}؛ أما عنوان الأصل فغير معروف.`,
};

import { createForms } from '../forms.ts';

/** How Hebrew counts, lists and quotes. */
export const forms = createForms<'one' | 'two' | 'other'>('he', ['”', '”']);

/** What is said of words that are the editors' own. */
export const credit = {
  list: forms.list,
  line: forms.line,
  retold: 'סופר מחדש בידי המערכת',
  retoldFrom: (source: string) => `סופר מחדש בידי המערכת על פי ${source}`,
};

/** Nouns that tables count. */
export const counted = {
  articles: { one: 'כתבה אחת', two: 'שתי כתבות', other: '# כתבות' },
  quotations: { one: 'ציטוט אחד', two: 'שני ציטוטים', other: '# ציטוטים' },
};

/** What stands in a citation. */
export const citation = {
  ...credit,
  quotation: 'ציטוט',
  paragraph: (n: string) => `פסקה ${n}`,
  dated: (date: string) => `תאריך: ${date}.`,
  readIn: (site: string, address: string) => `נקרא באתר ${site}, ${address}`,
  addressOfEdition: (site: string) => `הכתובת היא של הנוסח באתר ${site}; כתובת המקור אינה ידועה.`,
};

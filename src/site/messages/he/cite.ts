import type { CiteMessages } from '../en/cite.ts';
import { citation } from './shared.ts';

/** The words of the dialog that cites, in Hebrew. */
export const cite: CiteMessages = {
  ...citation,
  titles: { article: 'ציון המקור של הכתבה', quotation: 'ציון המקור של הציטוט' },
  style: 'סגנון',
  parts: {
    apa: { list: 'ברשימת המקורות', inText: 'בגוף הטקסט' },
    chicago: { list: 'בביבליוגרפיה', inText: 'הערה' },
    mla: { list: 'ברשימת המקורות', inText: 'בגוף הטקסט' },
  },
  quotedIn: {
    apa: (speaker) => `${speaker}, אצל `,
    chicago: (speaker) => `${speaker}, אצל `,
    mla: (speaker) => `${speaker}, אצל `,
  },
  original: (outlet) => `הכתובת היא של המקור (${outlet}).`,
  edition: 'כתובת המקור אינה ידועה: הכתובת שניתנה היא של העמוד באתר הזה.',
  retoldNote: 'הטקסט באתר הזה סופר מחדש. הציטוטים מדויקים; לפני הסתמכות על כל דבר אחר יש לקרוא את המקור.',
  copy: 'העתקה',
  copyPart: (part) => `העתקה: ${part}`,
  copied: 'הועתק.',
  notCopied: 'הדפדפן הזה לא אפשר להעתיק.',
  download: 'הורדה',
  close: 'סגירה',
  loading: 'הסגנון נטען…',
  notLoaded: 'לא ניתן היה לטעון את הסגנון. הקבצים לתוכנות זמינים בכל זאת.',
  madeWith: ['עוצב בידי ', ' בסגנונות של '],
  licences: 'רישיונות',
};

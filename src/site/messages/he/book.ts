import type { BookMessages } from '../en/book.ts';
import { forms } from './shared.ts';

const { number } = forms;

/** The words of what is printed or saved as an EPUB, in Hebrew. */
export const book: BookMessages = {
  list: forms.list,
  print: 'הדפסה',
  save: 'שמירה כקובץ EPUB',
  saved: (file) => `נשמר בשם ${file}.`,
  loading: (n, of) => `נטענו ${number(n)} מתוך ${number(of)} כתבות…`,
  unknown: 'אין מה להדפיס בכתובת הזאת. מגיעים אליה מעמוד של נושא, אדם, ארגון או אירוע.',
  failed: 'טעינת הכתבות נכשלה. כדאי לבדוק את החיבור ולנסות שוב.',
  outdated: 'האתר התעדכן מאז שהעמוד נטען. יש לטעון אותו מחדש כדי לאסוף את הכתבות.',
  reload: 'טעינה מחדש',
  titlePage: 'עמוד השער',
  contents: 'תוכן העניינים',
  landmarks: 'נקודות ציון',
  from: (site) => `מתוך ${site}`,
  made: (day) => `הוכן ב־${day}`,
  source: 'מקור',
  date: 'תאריך',
  authors: 'כותבים',
  noByline: 'ללא שם כותב',
  original: 'המקור',
  here: 'באתר הזה',
  textIs: 'טקסט',
  rightsTexts: {
    retold: 'סופר מחדש במילות המערכת, פסקה אחר פסקה. הציטוטים מדויקים.',
    excerpt: 'הציטוטים בלבד. מן הטקסט מותר לפרסם רק קטע.',
    full: 'הטקסט המלא של המקור.',
    'link-only': 'אין לפרסם כאן את הטקסט.',
  },
  rights: 'זכויות',
  text: 'הטקסט',
  whoSaid: 'מי אמר מה',
  quotation: 'ציטוט',
  note: 'הערת הקורא',
  accessibility: 'הכול טקסט לפי סדר הקריאה, עם כותרות, תוכן עניינים ושפתה של כל כתבה.',
};

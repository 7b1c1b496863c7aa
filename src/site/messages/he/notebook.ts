import type { NotebookMessages } from '../en/notebook.ts';
import { citation, counted, forms } from './shared.ts';

const { number, plural, quote } = forms;
const items = (n: number) => plural(n, { one: 'פריט אחד', two: 'שני פריטים', other: '# פריטים' });

/** The words of the reader's notebook, in Hebrew. */
export const notebook: NotebookMessages = {
  title: 'מחברת',
  description: 'ציטוטים, פסקאות וכתבות שנשמרו בזמן הקריאה, בדפדפן הזה בלבד.',
  noScript: 'המחברת דורשת JavaScript: מה שנשמר נמצא בדפדפן שלך ובשום מקום אחר, ולכן רק הוא יכול להציגו.',
  begin: 'עדיין לא נשמר דבר.',
  how: 'לכל ציטוט יש תפריט (שלוש נקודות) לשמירה, להעתקה או לשיתוף. בכתבה מופיעה סימנייה מתחת למספר של הפסקה שמצביעים עליה או שמגיעים אליה במקש Tab, ואפשר לשמור גם מילים מסומנות. מה שנשמר רשום כאן, ולצידו מקום להערות.',
  where: 'הכול נשאר בדפדפן הזה. דבר אינו נשלח; ייצוא הוא קובץ שלך, ואפשר לייבא אותו שוב.',
  browse: 'כל הכתבות',
  kept: ({ quotation, passage, selection, article }) => {
    const parts = [
      ...(article > 0 ? [plural(article, counted.articles)] : []),
      ...(quotation > 0 ? [plural(quotation, counted.quotations)] : []),
      ...(passage > 0 ? [plural(passage, { one: 'פסקה אחת', two: 'שתי פסקאות', other: '# פסקאות' })] : []),
      ...(selection > 0 ? [plural(selection, { one: 'קטע אחד', two: 'שני קטעים', other: '# קטעים' })] : []),
    ];
    return `${forms.and(parts)}, בדפדפן הזה בלבד.`;
  },
  tools: 'פעולות במחברת',
  export: 'ייצוא בתבנית',
  formats: { markdown: 'Markdown', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON', epub: 'EPUB' },
  exportAs: (format) => `ייצוא בתבנית ${format}`,
  import: 'ייבוא קובץ',
  print: 'הדפסה',
  group: 'קיבוץ לפי כתבה',
  clear: 'הסרת הכול',
  listed: 'נשמרו',
  note: 'הערה',
  noteOn: (place) => `הערה על ${place}`,
  called: quote,
  up: (name) => `הזזה למעלה: ${name}`,
  down: (name) => `הזזה למטה: ${name}`,
  remove: (name) => `הסרה: ${name}`,
  removeShort: 'הסרה',
  moved: (at, of) => `עכשיו במקום ${number(at)} מתוך ${number(of)}`,
  removed: (n) => (n === 1 ? 'הוסר.' : `הוסרו: ${items(n)}.`),
  undo: 'ביטול',
  restored: 'שוחזר.',
  exported: (file) => `יוצא: ${file}.`,
  imported: (added, here) => {
    if (added === 0) return `אין חדש: ${items(here)} בקובץ, והכול כבר כאן.`;
    return here > 0 ? `יובאו: ${items(added)}; כבר כאן: ${number(here)}.` : `יובאו: ${items(added)}.`;
  },
  notImported: 'לא נמצא בקובץ פריט שמור. מתאים מה שיוצא כ־Markdown או כ־CSL-JSON.',
  ...citation,
  changed: 'הטקסט השתנה מאז שנשמר. כעת כתוב:',
  otherSpeaker: 'הכתבה מייחסת את הדברים לקול אחר מאז שנשמרו. כעת כתוב:',
  nowBy: (speaker) => `דברי ${speaker}.`,
  takeNew: 'שמירת הטקסט החדש',
  gone: 'הדברים כבר אינם בכתבה. מה שנשמר נשאר כאן.',
  articleGone: 'הכתבה כבר אינה בכתובתה. מה שנשמר נשאר כאן.',
  updated: 'האתר התעדכן מאז שהעמוד נפתח. השינויים מוצגים לפי הגרסה החדשה.',
  outdated: 'האתר התעדכן מאז שהעמוד נפתח. יש לטעון את העמוד מחדש כדי לראות שינויים.',
  unchecked: 'הכתבה לא נטענה, ולכן אי אפשר להציג שינויים מאז.',
  blocked: 'הדפדפן הזה אינו מאפשר לאתר לשמור נתונים (למשל בחלון פרטי).',
  full: 'המקום שהדפדפן מקצה לאתר מלא: השינוי האחרון לא נשמר. כדאי לייצא את המחברת ואז להסיר חלק ממנה.',
  unreadable: 'אי אפשר לקרוא את הנתונים השמורים. כשיישמר דבר חדש, הם יישארו כגיבוי.',
};

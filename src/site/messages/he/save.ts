import type { SaveMessages } from '../en/save.ts';
import { credit } from './shared.ts';

/** The words for copying, saving and sharing, in Hebrew. */
export const save: SaveMessages = {
  ...credit,
  copy: 'העתקה עם המקור',
  copyLink: 'העתקת קישור',
  cite: 'ציון המקור…',
  embed: 'הטמעה',
  save: 'שמירה במחברת',
  remove: 'הסרה מהמחברת',
  share: 'שיתוף…',
  isSaved: (name) => `${name} (נשמר)`,
  selection: 'המילים שסומנו',
  copied: (speaker) => (speaker === undefined ? 'הועתק עם המקור.' : `הועתק עם המקור ועם השם ${speaker}.`),
  linkCopied: 'הקישור הועתק.',
  embedCopied: 'הועתק הקוד שמציג את הציטוט באתר אחר.',
  keptNow: 'נשמר במחברת.',
  removed: 'הוסר מהמחברת.',
  notCopied: 'הדפדפן הזה לא אפשר להעתיק.',
  blocked: 'לא נשמר. הדפדפן הזה אינו מאפשר לאתר לשמור נתונים (למשל בחלון פרטי).',
  notLoaded: 'נתוני הכתבה לא נטענו: דבר לא נשמר ולא הועתק. אפשר ללחוץ שוב.',
  outdated: 'האתר התעדכן מאז שהעמוד נפתח: דבר לא נשמר ולא הועתק. יש לטעון את העמוד מחדש ולנסות שוב.',
  reload: 'טעינה מחדש',
  full: 'המקום שהדפדפן מקצה לאתר מלא: לא ניתן לשמור.',
};

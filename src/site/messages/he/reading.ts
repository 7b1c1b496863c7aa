import type { ReadingMessages } from '../en/reading.ts';

/** The words of the reading settings and of the help on keys, in Hebrew. */
export const reading: ReadingMessages = {
  settings: 'הגדרות קריאה',
  names: { theme: 'צבעים', size: 'גודל הטקסט', measure: 'אורך השורה' },
  choices: {
    theme: { system: 'לפי המערכת', light: 'בהיר', sepia: 'ספיה', dark: 'כהה' },
    size: { small: 'קטן', normal: 'רגיל', large: 'גדול', larger: 'גדול יותר' },
    measure: { narrow: 'קצר', normal: 'רגיל', wide: 'ארוך' },
  },
  hideHighlights: 'הסתרת ההדגשות',
  notKept: 'הדפדפן הזה אינו מאפשר לאתר לשמור את הבחירה (למשל בחלון פרטי).',
  help: {
    title: 'מקשים',
    close: 'סגירה',
    keys: [
      { keys: ['/'], does: 'חיפוש; גם Ctrl K או ⌘ K' },
      { keys: ['↑', '↓'], does: 'תנועה בין התוצאות' },
      { keys: ['Enter'], does: 'פתיחת התוצאה' },
      { keys: ['Esc'], does: 'סגירה, או חזרה לשדה החיפוש' },
      { keys: ['?'], does: 'הצגת המקשים האלה' },
    ],
  },
};

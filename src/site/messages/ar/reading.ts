import type { ReadingMessages } from '../en/reading.ts';

/** The words of the reading settings and of the help on keys, in Arabic. */
export const reading: ReadingMessages = {
  settings: 'إعدادات القراءة',
  names: { theme: 'الألوان', size: 'حجم النص', measure: 'طول السطر' },
  choices: {
    theme: { system: 'النظام', light: 'فاتح', sepia: 'بني داكن', dark: 'داكن' },
    size: { small: 'صغير', normal: 'عادي', large: 'كبير', larger: 'أكبر' },
    measure: { narrow: 'قصير', normal: 'عادي', wide: 'طويل' },
  },
  hideHighlights: 'إخفاء التظليل',
  notKept: 'لا يسمح هذا المتصفح للموقع بحفظ الاختيار (مثلًا في نافذة خاصة).',
  help: {
    title: 'المفاتيح',
    close: 'إغلاق',
    keys: [
      { keys: ['/'], does: 'بحث؛ وكذلك Ctrl K أو ⌘ K' },
      { keys: ['↑', '↓'], does: 'التنقل بين النتائج' },
      { keys: ['Enter'], does: 'فتح النتيجة' },
      { keys: ['Esc'], does: 'إغلاق، أو العودة إلى حقل البحث' },
      { keys: ['?'], does: 'عرض هذه المفاتيح' },
    ],
  },
};

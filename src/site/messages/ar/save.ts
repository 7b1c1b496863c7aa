import type { SaveMessages } from '../en/save.ts';
import { credit } from './shared.ts';

/** The words for copying, saving and sharing, in Arabic. */
export const save: SaveMessages = {
  ...credit,
  copy: 'نسخ مع المصدر',
  copyLink: 'نسخ الرابط',
  cite: 'توثيق…',
  embed: 'تضمين',
  save: 'حفظ في الدفتر',
  remove: 'إزالة من الدفتر',
  share: 'مشاركة…',
  isSaved: (name) => `${name} (محفوظ)`,
  selection: 'الكلمات المحددة',
  copied: (speaker) => (speaker === undefined ? 'تم النسخ مع المصدر.' : `تم النسخ مع المصدر والاسم: ${speaker}.`),
  linkCopied: 'تم نسخ الرابط.',
  embedCopied: 'نُسخ الرمز الذي يعرض الاقتباس في موقع آخر.',
  keptNow: 'تم الحفظ في الدفتر.',
  removed: 'تمت الإزالة من الدفتر.',
  notCopied: 'لم يسمح هذا المتصفح بالنسخ.',
  blocked: 'لم يتم الحفظ. لا يسمح هذا المتصفح للموقع بحفظ بيانات (مثلًا في نافذة خاصة).',
  notLoaded: 'تعذر تحميل بيانات المقال: لم يُحفظ شيء ولم يُنسخ. يمكن الضغط مرة أخرى.',
  outdated: 'جرى تحديث الموقع بعد فتح هذه الصفحة: لم يُحفظ شيء ولم يُنسخ. يرجى إعادة تحميلها ثم المحاولة من جديد.',
  reload: 'إعادة التحميل',
  full: 'امتلأت مساحة المتصفح لهذا الموقع: تعذر الحفظ.',
};

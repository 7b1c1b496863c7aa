import type { CiteMessages } from '../en/cite.ts';
import { citation } from './shared.ts';

/** The words of the dialog that cites, in Arabic. */
export const cite: CiteMessages = {
  ...citation,
  titles: { article: 'توثيق هذا المقال', quotation: 'توثيق هذا الاقتباس' },
  style: 'النمط',
  parts: {
    apa: { list: 'المرجع', inText: 'في المتن' },
    chicago: { list: 'قائمة المراجع', inText: 'الحاشية' },
    mla: { list: 'الأعمال المستشهد بها', inText: 'في المتن' },
  },
  quotedIn: {
    apa: (speaker) => `${speaker}، نقلًا عن `,
    chicago: (speaker) => `${speaker}، نقلًا عن `,
    mla: (speaker) => `${speaker}، نقلًا عن `,
  },
  original: (outlet) => `العنوان هو عنوان الأصل المنشور في ${outlet}.`,
  edition: 'عنوان الأصل غير معروف: العنوان المذكور هو عنوان صفحته في هذا الموقع.',
  retoldNote: 'النص في هذا الموقع معاد السرد. الاقتباسات حرفية؛ وقبل الاستشهاد بأي شيء آخر تنبغي قراءة الأصل.',
  copy: 'نسخ',
  copyPart: (part) => `نسخ: ${part}`,
  copied: 'تم النسخ.',
  notCopied: 'لم يسمح هذا المتصفح بالنسخ.',
  download: 'تنزيل',
  close: 'إغلاق',
  loading: 'جارٍ تحميل النمط…',
  notLoaded: 'تعذّر تحميل النمط. الملفات المخصصة للبرامج متاحة مع ذلك.',
  madeWith: ['صاغها ', ' بأنماط '],
  licences: 'التراخيص',
};

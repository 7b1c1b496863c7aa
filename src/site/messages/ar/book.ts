import type { BookMessages } from '../en/book.ts';
import { forms } from './shared.ts';

const { number } = forms;

/** The words of what is printed or saved as an EPUB, in Arabic. */
export const book: BookMessages = {
  list: forms.list,
  print: 'طباعة',
  save: 'حفظ بصيغة EPUB',
  saved: (file) => `حُفظ باسم ${file}.`,
  loading: (n, of) => `حُمّل ${number(n)} من ${number(of)} من المقالات…`,
  unknown: 'لا شيء للطباعة في هذا العنوان. يُوصل إليه من صفحة موضوع أو شخص أو منظمة أو حدث.',
  failed: 'تعذر تحميل المقالات. يرجى التحقق من الاتصال وإعادة المحاولة.',
  outdated: 'جرى تحديث الموقع بعد تحميل هذه الصفحة. يرجى إعادة تحميلها لجمع المقالات.',
  reload: 'إعادة التحميل',
  titlePage: 'صفحة العنوان',
  contents: 'المحتويات',
  landmarks: 'معالم',
  from: (site) => `من ${site}`,
  made: (day) => `أُعد في ${day}`,
  source: 'المصدر',
  date: 'التاريخ',
  authors: 'الكتّاب',
  noByline: 'بلا توقيع',
  original: 'الأصل',
  here: 'في هذا الموقع',
  textIs: 'النص',
  rightsTexts: {
    retold: 'بصياغة هيئة التحرير، فقرة فقرة. الاقتباسات حرفية.',
    excerpt: 'الاقتباسات وحدها. لا يجوز أن يُنشر من النص إلا مقتطف.',
    full: 'النص الكامل للأصل.',
    'link-only': 'لا يجوز نشر النص هنا.',
  },
  rights: 'الحقوق',
  text: 'النص',
  whoSaid: 'من قال ماذا',
  quotation: 'اقتباس',
  note: 'ملاحظة القارئ',
  accessibility: 'كل شيء نص بترتيب القراءة، مع عناوين وفهرس للمحتويات ولغة كل مقال.',
};

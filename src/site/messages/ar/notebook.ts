import type { NotebookMessages } from '../en/notebook.ts';
import { citation, counted, forms } from './shared.ts';

const { number, plural, quote } = forms;
const items = (n: number) =>
  plural(n, {
    zero: 'لا عناصر',
    one: 'عنصر واحد',
    two: 'عنصران',
    few: '# عناصر',
    many: '# عنصرًا',
    other: '# عنصر',
  });

/** The words of the reader's notebook, in Arabic. */
export const notebook: NotebookMessages = {
  title: 'دفتر',
  description: 'اقتباسات وفقرات ومقالات حُفظت أثناء القراءة، في هذا المتصفح وحده.',
  noScript: 'يحتاج الدفتر إلى JavaScript: ما يُحفظ يبقى في هذا المتصفح ولا يوجد في غيره، فلا يعرضه سواه.',
  begin: 'لم يُحفظ شيء بعد.',
  how: 'لكل اقتباس قائمة (ثلاث نقاط) للحفظ أو النسخ أو المشاركة. وفي المقال تظهر علامة تحت رقم الفقرة المشار إليها أو التي يوصل إليها بمفتاح Tab، ويمكن أيضًا حفظ كلمات محددة. وما يُحفظ مدرج هنا، مع مكان للملاحظات.',
  where: 'يبقى في هذا المتصفح. لا يُرسل شيء؛ والتصدير ملف خاص يمكن استيراده من جديد.',
  browse: 'كل المقالات',
  kept: ({ quotation, passage, selection, article }) => {
    const parts = [
      ...(article > 0 ? [plural(article, counted.articles)] : []),
      ...(quotation > 0 ? [plural(quotation, counted.quotations)] : []),
      ...(passage > 0
        ? [
            plural(passage, {
              zero: 'لا فقرات',
              one: 'فقرة واحدة',
              two: 'فقرتان',
              few: '# فقرات',
              many: '# فقرة',
              other: '# فقرة',
            }),
          ]
        : []),
      ...(selection > 0
        ? [
            plural(selection, {
              zero: 'لا تحديدات',
              one: 'تحديد واحد',
              two: 'تحديدان',
              few: '# تحديدات',
              many: '# تحديدًا',
              other: '# تحديد',
            }),
          ]
        : []),
    ];
    return `${forms.and(parts)}، في هذا المتصفح وحده.`;
  },
  tools: 'إجراءات الدفتر',
  export: 'تصدير بصيغة',
  formats: { markdown: 'Markdown', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON', epub: 'EPUB' },
  exportAs: (format) => `تصدير بصيغة ${format}`,
  import: 'استيراد ملف',
  print: 'طباعة',
  group: 'تجميع بحسب المقال',
  clear: 'إزالة الكل',
  listed: 'المحفوظ',
  note: 'ملاحظة',
  noteOn: (place) => `ملاحظة على ${place}`,
  called: quote,
  up: (name) => `إلى أعلى: ${name}`,
  down: (name) => `إلى أسفل: ${name}`,
  remove: (name) => `إزالة: ${name}`,
  removeShort: 'إزالة',
  moved: (at, of) => `الآن في الموضع ${number(at)} من ${number(of)}`,
  removed: (n) => (n === 1 ? 'تمت الإزالة.' : `تمت إزالة: ${items(n)}.`),
  undo: 'تراجع',
  restored: 'تمت الاستعادة.',
  exported: (file) => `تم التصدير: ${file}.`,
  imported: (added, here) => {
    if (added === 0) return `لا جديد: في الملف ${items(here)}، وكلها هنا من قبل.`;
    return here > 0 ? `تم استيراد: ${items(added)}؛ هنا من قبل: ${number(here)}.` : `تم استيراد: ${items(added)}.`;
  },
  notImported: 'لا عنصر محفوظ في هذا الملف. المقبول ما صُدّر بصيغة Markdown أو CSL-JSON.',
  ...citation,
  changed: 'تغير النص بعد حفظه. وهو الآن:',
  otherSpeaker: 'صار المقال ينسب هذا القول إلى غير من كان ينسبه إليه عند الحفظ. وهو الآن:',
  nowBy: (speaker) => `القول منسوب إلى ${speaker}.`,
  takeNew: 'حفظ النص الجديد',
  gone: 'لم يعد هذا في المقال. وما حُفظ باقٍ هنا.',
  articleGone: 'لم يعد المقال في عنوانه. وما حُفظ باقٍ هنا.',
  updated: 'جرى تحديث الموقع بعد فتح هذه الصفحة. والتغييرات معروضة بحسب النسخة الجديدة.',
  outdated: 'جرى تحديث الموقع بعد فتح هذه الصفحة. يرجى إعادة تحميلها لرؤية التغييرات.',
  unchecked: 'تعذر تحميل المقال، فلا يمكن عرض التغييرات منذ الحفظ.',
  blocked: 'لا يسمح هذا المتصفح للموقع بحفظ بيانات (مثلًا في نافذة خاصة).',
  full: 'امتلأت مساحة المتصفح لهذا الموقع: لم يُحفظ آخر تغيير. يرجى تصدير الدفتر ثم إزالة بعض ما فيه.',
  unreadable: 'تعذرت قراءة البيانات المحفوظة. وستبقى نسخة احتياطية عند حفظ شيء جديد.',
};

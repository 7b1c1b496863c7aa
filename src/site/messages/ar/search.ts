import type { SearchMessages } from '../en/search.ts';
import { createTyped } from '../typed.ts';
import { counted, forms } from './shared.ts';

const { number, plural } = forms;
const { beginningOf, quoted, enumerated } = createTyped(forms, (n) =>
  plural(n, {
    zero: 'لا كلمات أخرى',
    one: 'كلمة أخرى',
    two: 'كلمتان أخريان',
    few: '# كلمات أخرى',
    many: '# كلمة أخرى',
    other: '# كلمة أخرى',
  }),
);

const closeMatches = (n: number) =>
  plural(n, {
    zero: 'لا نتائج قريبة',
    one: 'نتيجة قريبة واحدة',
    two: 'نتيجتان قريبتان',
    few: '# نتائج قريبة',
    many: '# نتيجة قريبة',
    other: '# نتيجة قريبة',
  });
const articles = (n: number) => plural(n, counted.articles);
const quotations = (n: number) => plural(n, counted.quotations);
const matchingPages = (n: number) =>
  plural(n, {
    zero: 'لا صفحات مطابقة',
    one: 'صفحة مطابقة واحدة',
    two: 'صفحتان مطابقتان',
    few: '# صفحات مطابقة',
    many: '# صفحة مطابقة',
    other: '# صفحة مطابقة',
  });

/** The strings of the search, in Arabic. */
export const search: SearchMessages = {
  title: 'بحث',
  placeholder: 'اسم أو موضوع أو كلمات',
  submit: 'بحث',
  noScript: 'يحتاج البحث إلى JavaScript. ومن دونه تقود هذه القوائم إلى كل صفحة:',
  loading: 'جارٍ البحث…',
  start: 'يمكن كتابة سؤال أو اسم أو بضع كلمات، أو اختيار مرشّح للتصفح.',
  hints:
    'لتضييق البحث يُكتب حقل: speaker: (من اقتُبس عنه)، expert:، institution:، author:، person: (اقتباس أو تأليف)، topic:، source:، organization:، kind:، year:2021..2023. توضع العبارة بين علامتي اقتباس. وعلامة ناقص قبل كلمة تستبعدها.',
  keys: '/ للبحث، ↑ ↓ للتنقل، Esc للعودة.',
  results: {
    articles: (n, all) => {
      if (n === 0) return 'لم يُعثر على مقالات';
      if (all === n) return `النتائج: ${articles(n)}`;
      if (all === 0) return `لا مقال فيه كل الكلمات، ${closeMatches(n)}`;
      return `بكل الكلمات: ${articles(all)}، ${closeMatches(n - all)}`;
    },
    quotations: (n, all) => {
      if (n === 0) return 'لم يُعثر على اقتباسات';
      if (all === n) return `النتائج: ${quotations(n)}`;
      if (all === 0) return `لا اقتباس فيه كل الكلمات، ${closeMatches(n)}`;
      return `بكل الكلمات: ${quotations(all)}، ${closeMatches(n - all)}`;
    },
  },
  outOfOrder: {
    articles: (n) => `لا مقال فيه العبارة بهذا الترتيب، ${closeMatches(n)}`,
    quotations: (n) => `لا اقتباس فيه العبارة بهذا الترتيب، ${closeMatches(n)}`,
  },
  tabs: { articles: 'مقالات', quotations: 'اقتباسات' },
  tabList: 'نوع النتائج',
  missing: 'الناقص:',
  didYouMean: ['هل المقصود ', '؟'],
  beginningOf,
  between: forms.between,
  corrected: (typed) => [`لا نتائج عن ${quoted(typed)}. المعروض نتائج ”`, '“.'],
  absent: (absent) => `لا مقال يحتوي على ${enumerated(absent)}.`,
  beginnings: (words) => `لا نتائج عن ${enumerated(words)}؛ المعروض كلمات تبدأ هكذا.`,
  fields: {
    expert: 'خبرة',
    institution: 'مؤسسة مقتبس عنها',
    topic: 'موضوع',
    source: 'مصدر',
    author: 'تأليف',
    organization: 'منظمة',
    year: 'سنة',
    kind: 'نوع المقال',
    speaker: 'صوت',
    person: 'شخص في اقتباس أو تأليف',
  },
  unknownValue: (field, value) => `في الحقل ”${field}“ لا توجد القيمة ${quoted(value)}.`,
  offers: 'قيم مقترحة',
  suggestions: (n) =>
    `${plural(n, { zero: 'لا اقتراحات', one: 'اقتراح واحد', two: 'اقتراحان', few: '# اقتراحات', many: '# اقتراحًا', other: '# اقتراح' })}؛ الاختيار بمفاتيح الأسهم`,
  years: 'السنوات',
  from: 'من',
  to: 'إلى',
  askValues: 'عرض كل المرشّحات',
  alsoPages: matchingPages,
  list: 'النتائج',
  sentence: forms.sentence,
  snippetBy: ({ speakers, isQuoted, paragraph }) => {
    if (paragraph === undefined) return 'ملخص';
    const names = forms.list(speakers);
    if (isQuoted) return `${names}، الفقرة ${paragraph}`;
    return names === '' ? `المقال نفسه، الفقرة ${paragraph}` : `مع اقتباس عن ${names}، الفقرة ${paragraph}`;
  },
  none: 'يمكن تجربة كلمات أخرى، أو جزء من كلمة.',
  noneReadable: 'ليس في البحث حرف ولا رقم. ولا يُبحث عن العلامات وحدها.',
  noneFiltered: 'لا نتيجة تطابق المرشّحات. يمكن تجربة كلمات أخرى، أو إزالة مرشّح.',
  noneInFields: 'لا شيء يطابق كل الكلمات والحقول. يمكن تغيير كلمة، أو إزالة حقل.',
  noneLeft: 'لا شيء يطابق من دون الكلمات المستبعدة. يمكن إزالة علامة ناقص، أو تجربة كلمات أخرى.',
  updated: 'جرى تحديث الموقع بعد فتح هذه الصفحة. هذه النتائج من النسخة الجديدة.',
  failures: {
    offline: 'لا اتصال، فتعذر تحميل فهرس البحث. يرجى التحقق من الاتصال وإعادة المحاولة. وقد تعمل القوائم أدناه.',
    missing: 'تعذر تحميل فهرس البحث: لم يرسله الخادم. يرجى إعادة المحاولة لاحقًا. والقوائم أدناه تعمل من دونه.',
    outdated: 'جرى تحديث الموقع بعد فتح هذه الصفحة. يرجى إعادة تحميلها للبحث في النسخة الجديدة.',
    unsupported: 'هذا المتصفح أقدم من أن يبحث: ينقصه العمل في الخلفية أو فك الضغط. والقوائم أدناه تعمل من دونهما.',
  },
  retry: 'إعادة المحاولة',
  reload: 'إعادة التحميل',
  sort: 'الترتيب',
  sorts: { relevance: 'الأقرب', newest: 'الأحدث', oldest: 'الأقدم' },
  facets: {
    expert: 'خبرة',
    institution: 'مؤسسة مقتبس عنها',
    topic: 'موضوع',
    source: 'مصدر',
    author: 'تأليف',
    organization: 'منظمة',
    year: 'سنة',
    kind: 'نوع',
  },
  filters: 'المرشّحات',
  showResults: {
    articles: (n) => `عرض: ${articles(n)}`,
    quotations: (n) => `عرض: ${quotations(n)}`,
  },
  chosen: 'المرشّحات المختارة',
  clear: 'إزالة كل المرشّحات',
  remove: (facet, value) => `إزالة المرشّح: ${facet}، ${value}`,
  more: 'المزيد من النتائج',
  moreValues: (n) => `${number(n)} غيرها`,
  fewerValues: 'أقل',
  pages: 'صفحات مطابقة',
  number,
  dialog: {
    label: 'بحث سريع',
    close: 'إغلاق',
    keys: '↑ ↓ للتنقل، Enter للفتح، Esc للإغلاق.',
    results: 'النتائج',
    articles: 'مقالات',
    all: (words) => `كل النتائج عن ${quoted(words)}`,
    articleCount: articles,
    correction: (words) => `هل المقصود ${quoted(words)}؟`,
    corrected: (words) => `لا نتائج عن هذه الكلمات. المعروض نتائج ${quoted(words)}`,
    found: (pages, shown, found) =>
      [
        ...(pages > 0 ? [matchingPages(pages)] : []),
        ...(found > 0 ? [`النتائج: ${articles(found)}، المعروض: ${number(shown)}`] : []),
      ].join('. '),
    none: 'لا نتائج. يمكن تجربة كلمات أقل، أو كتابة أخرى، أو جزء من اسم.',
    failures: {
      unsupported: 'هذا المتصفح أقدم من أن يبحث: ينقصه فك الضغط. وفي هذه الصفحات كل شيء:',
      offline: 'لا اتصال. يرجى التحقق من الاتصال وإعادة المحاولة.',
      missing: 'تعذر تحميل فهرس البحث. يمكن إعادة المحاولة، أو استعمال القوائم:',
      outdated: 'جرى تحديث الموقع بعد فتح هذه الصفحة.',
    },
    lists: 'كل القوائم',
    searchNew: 'البحث في النسخة الجديدة',
  },
};

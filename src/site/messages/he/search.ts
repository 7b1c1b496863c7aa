import type { SearchMessages } from '../en/search.ts';
import { createTyped } from '../typed.ts';
import { counted, forms } from './shared.ts';

const { number, plural } = forms;
const { beginningOf, quoted, enumerated } = createTyped(forms, (n) =>
  plural(n, { one: 'מילה אחת נוספת', two: 'שתי מילים נוספות', other: '# מילים נוספות' }),
);

const closeMatches = (n: number) =>
  plural(n, { one: 'תוצאה קרובה אחת', two: 'שתי תוצאות קרובות', other: '# תוצאות קרובות' });
const articles = (n: number) => plural(n, counted.articles);
const quotations = (n: number) => plural(n, counted.quotations);
const matchingPages = (n: number) =>
  plural(n, { one: 'עמוד מתאים אחד', two: 'שני עמודים מתאימים', other: '# עמודים מתאימים' });

/** The strings of the search, in Hebrew. */
export const search: SearchMessages = {
  title: 'חיפוש',
  placeholder: 'שם, נושא או מילים',
  submit: 'חיפוש',
  noScript: 'החיפוש דורש JavaScript. בלעדיו, הרשימות האלה מובילות לכל עמוד:',
  loading: 'מתבצע חיפוש…',
  start: 'אפשר להקליד שאלה, שם או כמה מילים, או לבחור מסנן ולעיין.',
  hints:
    'כדי לצמצם חיפוש אפשר להקליד שדה: speaker: (מי שמצוטטים), expert:, institution:, author:, person: (ציטוט או כתיבה), topic:, source:, organization:, kind:, year:2021..2023. ביטוי שלם מקיפים במירכאות. מינוס לפני מילה מוציא אותה מהחיפוש.',
  keys: '/ לחיפוש, ↑ ↓ לתנועה, Esc לחזרה.',
  results: {
    articles: (n, all) => {
      if (n === 0) return 'לא נמצאו כתבות';
      if (all === n) return `נמצאו: ${articles(n)}`;
      if (all === 0) return `אין כתבה עם כל המילים; ${closeMatches(n)}`;
      return `עם כל המילים: ${articles(all)}; ${closeMatches(n - all)}`;
    },
    quotations: (n, all) => {
      if (n === 0) return 'לא נמצאו ציטוטים';
      if (all === n) return `נמצאו: ${quotations(n)}`;
      if (all === 0) return `אין ציטוט עם כל המילים; ${closeMatches(n)}`;
      return `עם כל המילים: ${quotations(all)}; ${closeMatches(n - all)}`;
    },
  },
  outOfOrder: {
    articles: (n) => `אין כתבה עם הביטוי בסדר הזה; ${closeMatches(n)}`,
    quotations: (n) => `אין ציטוט עם הביטוי בסדר הזה; ${closeMatches(n)}`,
  },
  tabs: { articles: 'כתבות', quotations: 'ציטוטים' },
  tabList: 'סוג התוצאות',
  missing: 'חסר:',
  didYouMean: ['האם הכוונה ל', '?'],
  beginningOf,
  between: forms.between,
  corrected: (typed) => [`אין תוצאות לחיפוש ${quoted(typed)}. מוצגות תוצאות לחיפוש ”`, '”.'],
  absent: (absent) => `אין כתבה שמכילה ${enumerated(absent)}.`,
  beginnings: (words) => `אין תוצאות לחיפוש ${enumerated(words)}; מוצגות מילים שמתחילות כך.`,
  fields: {
    expert: 'מומחיות',
    institution: 'מוסד מצוטט',
    topic: 'נושא',
    source: 'מקור',
    author: 'כתיבה',
    organization: 'ארגון',
    year: 'שנה',
    kind: 'סוג הכתבה',
    speaker: 'קול',
    person: 'אדם בציטוט או בכתיבה',
  },
  unknownValue: (field, value) => `בשדה ”${field}” אין ${quoted(value)}.`,
  offers: 'ערכים מוצעים',
  suggestions: (n) => `${plural(n, { one: 'הצעה אחת', two: 'שתי הצעות', other: '# הצעות' })}; הבחירה במקשי החיצים`,
  years: 'שנים',
  from: 'משנת',
  to: 'עד שנת',
  askValues: 'הצגת כל המסננים',
  alsoPages: matchingPages,
  list: 'תוצאות',
  sentence: forms.sentence,
  snippetBy: ({ speakers, isQuoted, paragraph }) => {
    if (paragraph === undefined) return 'תקציר';
    const names = forms.list(speakers);
    if (isQuoted) return `${names}, פסקה ${paragraph}`;
    return names === '' ? `הכתבה עצמה, פסקה ${paragraph}` : `עם ציטוט של ${names}, פסקה ${paragraph}`;
  },
  none: 'כדאי לנסות מילים אחרות, או חלק ממילה.',
  noneReadable: 'אין בחיפוש אות או ספרה. סימנים לבדם אינם נכללים בחיפוש.',
  noneFiltered: 'אין תוצאה שמתאימה למסננים. כדאי לנסות מילים אחרות, או להסיר מסנן.',
  noneInFields: 'אין דבר שמתאים לכל המילים והשדות. כדאי לשנות מילה, או להסיר שדה.',
  noneLeft: 'אין דבר שמתאים בלי המילים המוצאות. כדאי להסיר מינוס, או לנסות מילים אחרות.',
  updated: 'האתר התעדכן מאז שהעמוד נפתח. התוצאות האלה מהגרסה החדשה.',
  failures: {
    offline: 'אין חיבור, ולכן מפתח החיפוש לא נטען. כדאי לבדוק את החיבור ולנסות שוב. ייתכן שהרשימות שלמטה פועלות.',
    missing: 'מפתח החיפוש לא נטען: השרת לא מסר אותו. כדאי לנסות שוב מאוחר יותר. הרשימות שלמטה פועלות בלעדיו.',
    outdated: 'האתר התעדכן מאז שהעמוד נפתח. יש לטעון את העמוד מחדש כדי לחפש בגרסה החדשה.',
    unsupported: 'הדפדפן הזה ישן מדי לחיפוש: חסרים בו תהליכי רקע או פריסת דחיסה. הרשימות שלמטה פועלות בלעדיהם.',
  },
  retry: 'ניסיון נוסף',
  reload: 'טעינה מחדש',
  sort: 'מיון',
  sorts: { relevance: 'לפי התאמה', newest: 'מהחדש לישן', oldest: 'מהישן לחדש' },
  facets: {
    expert: 'מומחיות',
    institution: 'מוסד מצוטט',
    topic: 'נושא',
    source: 'מקור',
    author: 'כתיבה',
    organization: 'ארגון',
    year: 'שנה',
    kind: 'סוג',
  },
  filters: 'מסננים',
  showResults: {
    articles: (n) => `הצגת ${articles(n)}`,
    quotations: (n) => `הצגת ${quotations(n)}`,
  },
  chosen: 'המסננים שנבחרו',
  clear: 'הסרת כל המסננים',
  remove: (facet, value) => `הסרת המסנן: ${facet}, ${value}`,
  more: 'עוד תוצאות',
  moreValues: (n) => `עוד ${number(n)}`,
  fewerValues: 'פחות',
  pages: 'עמודים מתאימים',
  number,
  dialog: {
    label: 'חיפוש מהיר',
    close: 'סגירה',
    keys: '↑ ↓ לתנועה, Enter לפתיחה, Esc לסגירה.',
    results: 'תוצאות',
    articles: 'כתבות',
    all: (words) => `כל התוצאות לחיפוש ${quoted(words)}`,
    articleCount: articles,
    correction: (words) => `האם הכוונה ל${quoted(words)}?`,
    corrected: (words) => `אין תוצאות למילים האלה. מוצגות תוצאות לחיפוש ${quoted(words)}`,
    found: (pages, shown, found) =>
      [
        ...(pages > 0 ? [matchingPages(pages)] : []),
        ...(found > 0 ? [`נמצאו: ${articles(found)}; מוצגות: ${number(shown)}`] : []),
      ].join('. '),
    none: 'אין תוצאות. כדאי לנסות פחות מילים, כתיב אחר או חלק משם.',
    failures: {
      unsupported: 'הדפדפן הזה ישן מדי לחיפוש: חסרה בו פריסת דחיסה. בעמודים האלה רשום הכול:',
      offline: 'אין חיבור. כדאי לבדוק את החיבור ולנסות שוב.',
      missing: 'מפתח החיפוש לא נטען. אפשר לנסות שוב, או להשתמש ברשימות:',
      outdated: 'האתר התעדכן מאז שהעמוד נפתח.',
    },
    lists: 'כל הרשימות',
    searchNew: 'חיפוש בגרסה החדשה',
  },
};

import type { DateWords } from '../../../domain/format-date.ts';
import type { ArticleLabels } from '../../../markdown/types.ts';
import type { Messages } from '../en/pages.ts';
import { notebook } from './notebook.ts';
import { search } from './search.ts';
import { citation, counted, forms } from './shared.ts';

const { number, plural, quote } = forms;

const articleLabels: ArticleLabels = {
  list: forms.list,
  comma: forms.comma,
  paragraph: (n) => `פסקה ${n}`,
  quotation: (n) => `ציטוט ${n}`,
  linkToQuotation: (n, speaker) => `ציטוט ${n}, ${speaker}`,
  to: (occasion) => `בפני: ${occasion}`,
  via: (name) => `כפי שמוסר המקור: ${name}`,
  translated: 'בתרגום',
  leftOut: 'מילים שהושמטו, ואין לפרסמן כאן',
  imageElsewhere: 'תמונה',
  table: 'טבלה',
  footnotes: 'הערות',
  backToText: 'חזרה לטקסט',
};

const dateWords: DateWords = {
  about: (date) => `${date} (בקירוב)`,
  uncertain: (date) => `${date} (לא ודאי)`,
  decade: (year) => `שנות ה־${year}`,
  century: (year) => `${year} – ${year + 99}`,
  since: (date) => `החל מ: ${date}`,
  until: (date) => `עד: ${date}`,
  between: (start, end) => `${start} – ${end}`,
  unknownEnd: 'תאריך לא ידוע',
  season: (season, year) => `${['אביב', 'קיץ', 'סתיו', 'חורף'][season]} ${year}`,
  atTime: (date, time) => `${date}, ${time}`,
};

const counts = {
  articles: (n: number) => plural(n, counted.articles),
  quotations: (n: number) => plural(n, counted.quotations),
  words: (n: number) => plural(n, { one: 'מילה אחת', two: 'שתי מילים', other: '# מילים' }),
  people: (n: number) => plural(n, { one: 'אדם אחד', two: 'שני אנשים', other: '# אנשים' }),
  speakers: (n: number) => plural(n, { one: 'קול אחד', two: 'שני קולות', other: '# קולות' }),
  topics: (n: number) => plural(n, { one: 'נושא אחד', two: 'שני נושאים', other: '# נושאים' }),
  organizations: (n: number) => plural(n, { one: 'ארגון אחד', two: 'שני ארגונים', other: '# ארגונים' }),
  sources: (n: number) => plural(n, { one: 'מקור אחד', two: 'שני מקורות', other: '# מקורות' }),
  outlets: (n: number) => plural(n, { one: 'כלי תקשורת אחד', two: 'שני כלי תקשורת', other: '# כלי תקשורת' }),
  events: (n: number) => plural(n, { one: 'אירוע אחד', two: 'שני אירועים', other: '# אירועים' }),
  places: (n: number) => plural(n, { one: 'מקום אחד', two: 'שני מקומות', other: '# מקומות' }),
  claims: (n: number) => plural(n, { one: 'טענה אחת', two: 'שתי טענות', other: '# טענות' }),
  statements: (n: number) => plural(n, { one: 'התבטאות אחת', two: 'שתי התבטאויות', other: '# התבטאויות' }),
  of: (part: number, whole: number) => `${number(part)} מתוך ${number(whole)}`,
  number,
};
const pairs = (n: number) => plural(n, { one: 'זוג אחד', two: 'שני זוגות', other: '# זוגות' });
const inArticles = (n: number) => plural(n, { one: 'בכתבה אחת', two: 'בשתי כתבות', other: 'ב־# כתבות' });

/** `A`, `A ו־B`, `A, B ועוד 3`. */
function some(names: readonly string[], others: number): string {
  return others > 0 ? `${forms.list(names)} ועוד ${number(others)}` : forms.and(names);
}

function inQuotes(text: string): string {
  return quote(text.replace(/\.$/, ''));
}

/** Every visible string of the pages, in Hebrew. */
export const pages: Messages = {
  /** Who has read the tables of this language; CONTRIBUTING.md says how to check them. */
  checkedBy: 'nobody yet',
  articleLabels,
  dateWords,
  kinds: {
    article: { one: 'כתבה', many: 'כתבות' },
    person: { one: 'אדם', many: 'אנשים' },
    topic: { one: 'נושא', many: 'נושאים' },
    organization: { one: 'ארגון', many: 'ארגונים' },
    source: { one: 'מקור', many: 'מקורות' },
    place: { one: 'מקום', many: 'מקומות' },
    event: { one: 'אירוע', many: 'אירועים' },
    claim: { one: 'טענה', many: 'טענות' },
  },
  counts,
  ofKind: {
    article: counts.articles,
    person: counts.people,
    topic: counts.topics,
    organization: counts.organizations,
    source: counts.sources,
    place: counts.places,
    event: counts.events,
    claim: counts.claims,
  },
  sentence: forms.sentence,
  and: forms.and,
  list: forms.list,
  line: forms.line,
  comma: forms.comma,
  between: forms.between,
  clauses: (clauses) => clauses.join('; '),

  nav: {
    skip: 'דילוג לטקסט',
    home: 'דף הבית',
    main: 'מדורים',
    foot: 'כל המדורים',
    timeline: 'ציר הזמן',
    about: 'על האוסף',
    search: 'חיפוש',
    searchLabel: 'חיפוש באוסף',
    pages: 'עמודים',
    page: (n, of) => `עמוד ${n} מתוך ${of}`,
    titleOfPage: (title, n, of) => `${title}, עמוד ${n} מתוך ${of}`,
    previousPage: 'העמוד הקודם',
    nextPage: 'העמוד הבא',
    breadcrumb: 'המיקום באתר',
    reading: 'הגדרות קריאה',
    readingSign: 'אב',
  },

  articleKinds: {
    report: 'דיווח',
    analysis: 'ניתוח',
    opinion: 'דעה',
    explainer: 'הסבר',
    interview: 'ריאיון',
  },
  personKinds: {
    expert: 'מומחיות',
    official: 'גורם רשמי',
    journalist: 'עיתונאות',
    'public-figure': 'דמות ציבורית',
  },
  sourceKinds: {
    newspaper: 'עיתון',
    agency: 'סוכנות ידיעות',
    magazine: 'כתב עת',
    broadcaster: 'גוף שידור',
    'think-tank': 'מכון מחקר',
    blog: 'בלוג',
    government: 'ממשלה',
  },
  stances: { asserts: 'תמיכה', disputes: 'התנגדות', qualifies: 'הסתייגות' },
  stancesOf: { asserts: 'תמיכה מצד', disputes: 'התנגדות מצד', qualifies: 'הסתייגות מצד' },

  home: {
    empty: 'עדיין אין כתבות.',
    articles: 'כתבות',
    allArticles: 'כל הכתבות',
    latest: 'ציטוטים אחרונים',
    people: 'ציטוטים: של מי, על מה, ממתי',
    allPeople: 'כל האנשים',
    institutions: 'מוסדות מצוטטים',
    allOrganizations: 'כל הארגונים',
    since: (date) => `החל מ: ${date}`,
    quotations: 'ציטוטים',
    topics: 'נושאים',
    allTopics: 'כל הנושאים',
    articlesUnit: 'כתבות',
    events: 'אירועים',
    allEvents: 'ציר הזמן המלא',
    claims: 'טענות',
  },

  article: {
    noByline: 'ללא שם כותב',
    author: 'כתיבה',
    bylineNotes: ({ byline, headlineAdded, dateAdded, minutes }) => {
      const sentences = [
        ...(byline ? [] : ['ללא שם כותב.']),
        ...(headlineAdded && dateAdded ? ['הכותרת והתאריך נוספו בידי המערכת.'] : []),
        ...(headlineAdded && !dateAdded ? ['הכותרת נוספה בידי המערכת.'] : []),
        ...(dateAdded && !headlineAdded ? ['התאריך נוסף בידי המערכת.'] : []),
      ];
      const reading =
        minutes === undefined
          ? ''
          : plural(minutes, { one: 'דקת קריאה אחת', two: 'שתי דקות קריאה', other: '# דקות קריאה' });
      const time = minutes === undefined ? [] : [`${reading}${sentences.length > 0 ? '.' : ''}`];
      return [...sentences, ...time].join(' ');
    },
    whoSpeaks: 'הקולות',
    nobodyQuoted: 'לא נרשם כאן ציטוט מהטקסט הזה.',
    share: (words, of) => `${number(words)} מתוך ${counts.words(of)} בציטוט`,
    paraphrased: 'בעקיפין',
    quotedElsewhere: 'ציטוט במקור',
    contents: 'תוכן העניינים',
    toTop: 'חזרה למעלה',
    topics: 'נושאים',
    aboutText: 'על הטקסט',
    original: 'המקור',
    readOriginal: (source) => `לקריאה באתר ${source}`,
    originalAtHead: (source) => `לקריאת המקור באתר ${source}`,
    save: 'שמירת הכתבה',
    source: 'מקור',
    date: 'תאריך',
    captured: 'נשמר באוסף',
    rights: 'זכויות',
    licence: 'רישיון',
    textIs: 'טקסט',
    retold: 'סופר מחדש במילות המערכת, פסקה אחר פסקה. הציטוטים מדויקים.',
    excerpt: 'קטע: הפסקה הראשונה והציטוטים. את השאר אין לפרסם כאן.',
    full: 'הטקסט המלא של המקור.',
    'link-only': 'אין לפרסם כאן את הטקסט.',
    notHere: 'הטקסט אינו כאן.',
    cite: 'ציון המקור',
    corrections: 'תיקונים',
    mentions: 'נזכרים גם',
    events: 'אירועים בכתבה',
    claims: 'טענות שהכתבה נוקטת בהן עמדה',
    ownPosition: 'הכתבה',
    takes: (who) => `${who}: `,
    previous: 'הקודם',
    next: 'הבא',
    within: (topic) => `בנושא ${topic}`,
    draft: 'טיוטה: לא תופיע באתר שיפורסם.',
  },

  person: {
    aside: 'עוד בעניין זה',
    onRecord: 'בציטוט',
    roles: 'תפקידים',
    roleFrom: (from) => `מ: ${from}`,
    roleTo: (to) => `עד: ${to}`,
    describedBy: (source, date) => `לפי ${source}, ${date}`,
    quotedOn: 'ציטוטים בנושא',
    quotedBeside: 'ציטוטים לצד',
    quotedBy: 'ציטוטים אצל',
    eventsBeside: 'אירועים בכתבות עם הציטוטים',
    years: 'לפי שנים',
    grouping: 'קיבוץ',
    byDate: 'לפי תאריך',
    byTopic: 'לפי נושא',
    onTopic: (name, topic) => `${name} על ${topic}`,
    allByTopic: (name) => `${name}, לפי נושא`,
    written: 'כתבות בחתימה זו',
    paraphrased: 'מובא בעקיפין אצל',
    quotedElsewhere: 'ציטוטים במילים שאין לפרסם כאן',
    mentioned: 'אזכורים',
    events: 'אירועים',
    claims: 'עמדות על טענות',
    aliases: 'שמות נוספים',
    elsewhere: 'במקומות אחרים',
    paragraph: (n) => `פסקה ${n}`,
    quotedIn: (articles, outlets) =>
      `ציטוטים ${inArticles(articles)}, ${plural(outlets, { one: 'בכלי תקשורת אחד', two: 'בשני כלי תקשורת', other: 'ב־# כלי תקשורת' })}`,
    wrote: (articles) => `כתיבה: ${counts.articles(articles)}`,
    mentionedIn: (articles) => `אזכורים ${inArticles(articles)}`,
    passedOn: 'דברים שנמסרו הלאה',
    find: 'לציטוטים האלה בחיפוש',
  },

  topic: {
    articles: 'כתבות',
    speakers: 'קולות בנושא',
    related: 'נושאים קרובים',
    broader: 'נושא רחב יותר',
    narrower: 'נושאים צרים יותר',
    events: 'אירועים',
    claims: 'טענות',
    find: 'חיפוש בנושא הזה',
    none: 'עדיין אין כתבה.',
    inArticles: (part, whole) => `${number(part)} מתוך ${counts.articles(whole)}`,
  },

  organization: {
    people: 'אנשים',
    byPeople: 'ציטוטים של אנשי הארגון',
    withPeople: 'כולל אנשי הארגון',
    onRecord: 'בציטוט',
    place: 'מקום',
  },

  source: {
    articles: 'כתבות',
    place: 'מקום',
    speakers: 'הקולות כאן',
    find: 'חיפוש במקור הזה',
  },

  place: {
    at: (latitude, longitude) => `${latitude}, ${longitude}`,
    north: (degrees) => `${degrees}° צפון`,
    south: (degrees) => `${degrees}° דרום`,
    east: (degrees) => `${degrees}° מזרח`,
    west: (degrees) => `${degrees}° מערב`,
    coordinates: 'קואורדינטות',
    sources: 'מקורות',
    organizations: 'ארגונים',
  },

  event: {
    reportedBy: (reports, all) => `דיווח: ${number(reports)} מתוך ${counts.articles(all)}`,
    unreported: 'אין עדיין כתבה שמדווחת על כך.',
    inArticles: (articles) => `דיווח ${inArticles(articles)}`,
    moreArticles: (n) => plural(n, { one: 'ועוד כתבה אחת', two: 'ועוד שתי כתבות', other: 'ועוד # כתבות' }),
    people: 'אנשים',
    organizations: 'ארגונים',
    places: 'מקומות',
    topics: 'נושאים',
    paragraph: (n) => `פסקה ${n}`,
    withheld: 'אין לפרסם כאן את הקטע.',
    noByline: 'ללא שם כותב',
    inOrder: (events) => `${counts.events(events)}, מהמוקדם למאוחר`,
    partInOrder: (part, whole) => `${number(part)} מתוך ${counts.events(whole)}, מהמוקדם למאוחר`,
  },

  follow: {
    all: 'מעקב אחר האתר',
    person: 'מעקב אחר האדם הזה',
    organization: 'מעקב אחר הארגון הזה',
    topic: 'מעקב אחר הנושא הזה',
    source: 'מעקב אחר המקור הזה',
    event: 'מעקב אחר האירוע הזה',
    about: (name) => `חדש על ${name}`,
    said: (speaker, words) => `${speaker}: ${words}`,
  },

  files: {
    here: 'כאן',
    whoSaid: 'מי אמר מה',
    lists: 'רשימות',
    newest: (n, of) => `כתבות: ${number(n)} החדשות ביותר מתוך ${number(of)}`,
    optional: 'רשות',
    allPages: 'כתובות כל העמודים',
  },

  lists: {
    letters: 'לפי אל״ף־בי״ת',
    allSources: 'כל המקורות',
    undated: 'ללא שנה',
    filter: {
      article: 'סינון כתבות לפי כותרת',
      person: 'סינון אנשים לפי שם',
      topic: 'סינון נושאים לפי שם',
      organization: 'סינון ארגונים לפי שם',
      source: 'סינון מקורות לפי שם',
      place: 'סינון מקומות לפי שם',
      event: 'סינון אירועים לפי כותרת',
      claim: 'סינון טענות לפי מילים',
    },
    live: {
      found: 'מתאימים: {count}.',
      more: 'מתאימים: {count}; מוצגים {shown} הראשונים.',
      none: 'אין שם מתאים. כדאי לנסות חלק ממילה או כתיב אחר.',
      failed: 'טעינת השמות נכשלה. כדאי לבדוק את החיבור ולנסות שוב, או להשתמש ברשימה.',
    },
  },

  timeline: {
    inYear: (year) => `ציר הזמן, ${year}`,
    years: 'שנים',
    months: 'חודשים',
    byYear: 'אירועים לפי שנת ההתחלה, ביום המוקדם ביותר שהתאריך יכול לציין.',
    earlier: 'התחילו קודם',
    begunEarlier: (n) =>
      plural(n, {
        one: 'אחד האירועים האלה התחיל בשנה קודמת.',
        two: 'שניים מהאירועים האלה התחילו בשנה קודמת.',
        other: '# מהאירועים האלה התחילו בשנה קודמת.',
      }),
    drawing: (events, first, last) => `${counts.events(events)} בקנה מידה: ${first} – ${last}`,
    drawingOf: (events) => `${counts.events(events)} בקנה מידה`,
    drawnBelow: 'הרשימה שלמטה אומרת את אותם הדברים במילים.',
    broken: 'רווחים (//) מדלגים על תקופות ללא אירועים; אחרי כל רווח קנה המידה משתנה.',
    keys: {
      day: 'יום',
      longer: 'חודש או יותר',
      vague: 'לא מדויק',
      open: 'נמשך',
      cluster: 'כמה אירועים',
      published: 'פרסום כתבה',
      mention: 'דיווח על האירוע',
    },
    publishedWithin: (n, of) => `${number(n)} מתוך ${counts.articles(of)} בתקופה הזאת`,
    gapMonths: (n) => plural(n, { one: 'חודש', two: 'חודשיים', other: '# חודשים' }),
    gapYears: (n) => plural(n, { one: 'שנה', two: 'שנתיים', other: '# שנים' }),
    label: (title, date) => `${title}, ${date}`,
    previousYear: (year) => `לפני כן: ${year}`,
    nextYear: (year) => `אחרי כן: ${year}`,
  },

  map: {
    heading: 'מפה',
    title: (places) => `מפה: ${counts.places(places)}`,
    describe: 'עיגול לכל מקום: ככל שיותר כתבות מזכירות אותו, הוא גדול יותר. ברשימה אותם המקומות.',
    point: (name, of) => `${name}: ${of}`,
    drawn: (part, whole) => `במפה המקומות שנזכרים ביותר כתבות: ${number(part)} מתוך ${number(whole)}.`,
    listed: (part, whole) => `ברשימה המקומות שנזכרים ביותר כתבות: ${number(part)} מתוך ${number(whole)}.`,
    coastlines: 'קווי חוף בלבד; אין במפה גבולות.',
    list: 'אותו הדבר כרשימה',
    all: 'כל המקומות',
    alsoMentioned: 'מקומות שנזכרים באותן כתבות',
  },

  network: {
    title: 'מי לצד מי בציטוטים',
    lead: 'קו מחבר שני קולות שמצוטטים באותה כתבה; ככל שיש יותר כתבות, הקו רחב יותר.',
    describe: 'עיגול לכל אדם וריבוע לכל ארגון: ככל שיש יותר ציטוטים, הצורה גדולה יותר. בטבלה כל הזוגות.',
    drawing: (speakers, n) => `מי לצד מי בציטוטים: ${counts.speakers(speakers)}, ${pairs(n)}`,
    speaker: (name, quotations, others) =>
      `${name}: ${counts.quotations(quotations)}, לצד ${plural(others, { one: 'קול אחד נוסף', two: 'שני קולות נוספים', other: '# קולות נוספים' })}`,
    drawnSpeakers: (part, whole) => `בתרשים הקולות המצוטטים ביותר: ${number(part)} מתוך ${number(whole)}.`,
    drawnPairs: (part, whole) => `בתרשים הזוגות שמשותפות להם הכי הרבה כתבות: ${number(part)} מתוך ${number(whole)}.`,
    alone: (speakers) => `לא בתרשים, כי אין לצידם קול אחר: ${counts.speakers(speakers)}.`,
    person: 'אדם',
    organization: 'ארגון',
    table: 'כל הזוגות',
    one: 'קול',
    other: 'לצד',
    articles: 'כתבות',
  },

  claim: {
    positions: 'עמדות',
    who: 'מי',
    stance: 'עמדה',
    where: 'היכן',
    topics: 'נושאים',
    none: 'לא נמצאה התבטאות.',
    note: 'העמדות מובאות כפי שהכתבות מוסרות אותן. איננו בודקים אם טענה נכונה.',
  },

  accounts: {
    title: 'תיאורים זה לצד זה',
    titleOfOne: 'התיאור',
    legend: 'מודגש: המילים על האירוע הזה.',
    number: (n) => plural(n, { one: 'תיאור אחד', two: 'שני תיאורים', other: '# תיאורים' }),
    quoted: 'ציטוטים כאן:',
    quotation: (n) => `ציטוט ${n}`,
    names: 'נזכרים בכולם, ובאחד בלבד',
    namesOfTwo: 'נזכרים בשניהם, ובאחד בלבד',
    namesNote: 'בכל מקום בכתבה',
    both: 'בשניהם',
    all: (n) => `בכולם (${number(n)})`,
    some: 'בכמה',
    alone: (outlet) => `רק אצל ${outlet}`,
    nothing: 'אין.',
    inOutlets: (n) => plural(n, { one: 'בכלי תקשורת אחד', two: 'בשני כלי תקשורת', other: 'ב־# כלי תקשורת' }),
    by: counts.of,
    whole: 'השוואת שתי הכתבות',
  },

  print: {
    link: 'הדפסה או שמירה כקובץ EPUB',
    title: 'על נייר וכספר',
    description: 'כל מה שיש על נושא, אדם, ארגון או אירוע בעמוד אחד, להדפסה או לשמירה כקובץ EPUB.',
    noScript: 'איסוף הכול בעמוד אחד דורש JavaScript. בלעדיו אפשר להדפיס כל עמוד באתר בנפרד.',
  },
  compare: {
    title: 'השוואת שתי כתבות',
    lead: 'שתי כתבות זו לצד זו: האירועים ששתיהן מדווחות עליהם, הטענות ששתיהן נוקטות בהן עמדה, הציטוטים, ומה שנזכר בשתיהן ובאחת בלבד.',
    tooFew: 'אין עדיין שתי כתבות להשוואה.',
    first: 'כתבה ראשונה',
    second: 'כתבה שנייה',
    choose: 'בחירת כתבה',
    type: 'הקלדת חלק מהכותרת',
    submit: 'השוואה',
    noScript: 'השוואת שתי כתבות לפי בחירה דורשת JavaScript. לאירועים שלמטה יש עמודים שמשווים בלעדיו.',
    pairs: 'כתבות שמדווחות על אותם אירועים',
    sideBySide: 'הצגה זו לצד זו',
    inBoth: (events, claims, topics) => {
      const parts = [
        ...(events > 0 ? [counts.events(events)] : []),
        ...(claims > 0 ? [counts.claims(claims)] : []),
        ...(topics > 0 ? [counts.topics(topics)] : []),
      ];
      return `בשתיהן: ${forms.list(parts)}`;
    },
    events: 'אירועים בשתיהן',
    claims: 'טענות ששתיהן נוקטות בהן עמדה',
    quoted: 'ציטוטים בשתיהן, ובאחת בלבד',
    names: 'אזכורים בשתיהן, ובאחת בלבד',
    live: {
      loading: 'שתי הכתבות נטענות…',
      unknown: 'אין כתבה ”{id}”. אפשר לבחור כתבה מהרשימה.',
      same: 'יש לבחור שתי כתבות שונות.',
      failed: 'טעינת הכתבות נכשלה. כדאי לבדוק את החיבור ולנסות שוב.',
      updated: 'האתר התעדכן מאז שהעמוד נטען. ההשוואה היא מהגרסה החדשה.',
      outdated: 'האתר התעדכן מאז שהעמוד נטען. יש לטעון אותו מחדש כדי להשוות את הכתבות.',
      reload: 'טעינה מחדש',
      found: 'בשתיהן: אירועים {events}, טענות {claims}, מצוטטים {quoted}, שמות {names}.',
      none: 'אין.',
      both: 'בשתיהן',
      alone: 'רק אצל {outlet}',
      quotedHere: 'ציטוטים כאן:',
    },
  },

  claimTable: {
    caption: 'מי נוקט איזו עמדה',
    claim: 'טענה',
    legend: 'מקרא',
    signs: { asserts: '+', disputes: '−', qualifies: '±' },
    nothing: 'לא נמצאה התבטאות',
    more: (n) => `ועוד ${number(n)}`,
    positions: (asserts, disputes, qualifies) => {
      const parts = [
        ...(asserts > 0 ? [`תמיכה: ${number(asserts)}`] : []),
        ...(disputes > 0 ? [`התנגדות: ${number(disputes)}`] : []),
        ...(qualifies > 0 ? [`הסתייגות: ${number(qualifies)}`] : []),
      ];
      return forms.list(parts);
    },
    holders: (part, whole) => `התבטאויות של ${number(part)} מתוך ${number(whole)}`,
    itself: (outlet, date) => `${outlet}, ${date}`,
    ownWords: 'הכתבה עצמה',
    shown: (part, whole) =>
      `העמודות: ${number(part)} מתוך ${number(whole)}, עם מספר ההתבטאויות הגדול ביותר. בעמוד של כל טענה מופיעות כולן.`,
    summary: (statements, holders, articles, all) =>
      `${counts.statements(statements)}; אנשים, ארגונים או כתבות: ${number(holders)}; ${number(articles)} מתוך ${counts.articles(all)}`,
  },

  related: {
    title: 'כתבות קרובות',
    compare: 'השוואה',
    both: {
      quoted: (names, others) => `בשתיהן ציטוטים של ${some(names, others)}`,
      event: (titles, others) => `בשתיהן דיווח על ${some(titles.map(inQuotes), others)}`,
      claim: (statements, others) => `בשתיהן עמדה על ${some(statements.map(inQuotes), others)}`,
      author: (names, others) => `שתיהן מאת ${some(names, others)}`,
      named: (names, others) => `בשתיהן נזכרים ${some(names, others)}`,
      topic: (names, others) => `שתיהן עוסקות בנושא ${some(names.map(inQuotes), others)}`,
      words: (words) => `בשתיהן המילים ${some(words.map(inQuotes), 0)}`,
    },
  },
  seeAlso: 'ראו גם',

  search,

  notebook,

  citation,

  about: {
    title: 'על האוסף',
    holds: 'מה יש בו',
    sections: [
      {
        title: 'איך הוא נבנה',
        paragraphs: [
          'כל כתבה נשמרת עם כלי התקשורת שלה, עם התאריך במידת הדיוק הידועה, עם שמות מי שכתבו אותה ועם כל מי שדבריהם מובאים בה. מה שהמקור אינו אומר חסר כאן, או מוצג כתוספת של המערכת עם הסיבה: כותרת בסוגריים מרובעים, תאריך עם הציון ”בקירוב”.',
          'ציטוט מסומן מכיל את המילים המדויקות ואת התפקיד שבו הכתבה מציגה את הדוברים. לכל ציטוט, לכל פסקה ולכל אזכור של אירוע יש כתובת משלו, והיא נשארת.',
          'קישורים מובילים מכתבה אל האנשים, הארגונים והמקומות שנזכרים בה, ומכל אחד מהם חזרה אל כל הכתבות. שני אנשים לעולם אינם מוצגים כאדם אחד.',
        ],
      },
      {
        title: 'טקסטים וזכויות',
        paragraphs: [
          'טקסט שסופר מחדש כתוב במילות המערכת, פסקה אחר פסקה, וכל ציטוט ישיר מובא כלשונו. טקסט מלא או קטע מוצג במקום שבו המוציא לאור רשאי להציגו. כשאין לפרסם טקסט, העמוד אומר מהו והיכן הוא נמצא. בכל עמוד, תחת ”על הטקסט”, כתוב במה מדובר.',
          'טענות הן משפטים ניטרליים שכתבות או אנשים נוקטים בהם עמדה. האתר רושם את העמדה ואת מקומה. הוא אינו בודק עובדות ואינו מדרג כלי תקשורת.',
        ],
      },
      {
        title: 'איך לצטט',
        paragraphs: [
          '״ציון המקור״ בכתבה ובתפריט של ציטוט נותן הפניה בסגנונות APA, Chicago ו־MLA וכקבצים לתוכנות לניהול מקורות. ההפניה היא אל המקור; אם כתובתו אינה ידועה, ניתנת כתובת העמוד כאן. כדי להפנות למקום באתר משמש הקישור שליד השם לציטוט, והמספר שבשוליים לפסקה.',
        ],
      },
    ],
  },

  scripts: {
    missing: 'חלק מהעמוד לא נטען. ייתכן שהאתר התעדכן מאז שהעמוד נפתח.',
    reload: 'טעינה מחדש',
    save: 'שמירת פסקה {place}',
    actions: '{place}: העתקה, שמירה או שיתוף',
    new: 'חדש',
    newSince: 'חדשות מאז הביקור ב־{day}: {n}',
  },

  data: {
    title: 'נתונים',
    lead: 'האוסף כקבצים, לגיליונות אלקטרוניים, לתוכנות ולמחקר. הכתובות שלהם קבועות.',
    table: 'טבלאות (CSV)',
    quotations: 'ציטוטים',
    annotations: 'קטעים על אירועים וטענות',
    whole: 'בקובץ אחד',
    catalog: 'כל הטבלאות (JSON)',
    graph: 'נתונים מקושרים באוצר המונחים של schema.org (JSON-LD)',
    citations: (format: string) => `ציוני המקור של כל המאמרים (${format})`,
    descriptor: 'משמעות כל עמודה (Data Package)',
    reading: 'איך לקרוא אותם',
    notes: [
      'בכל שורה מה שכתוב בקובץ אחד של האוסף. השורות מפנות זו לזו לפי המזהים שלהן; הכתובת של שורה היא העמוד שלה.',
      'התאריכים מדויקים כפי שהם ידועים, בתבנית Extended Date/Time Format: ‏2022-09-28, ‏2022-09, ‏2022-09~ לסביבות ספטמבר 2022. תא עם כמה ערכים הוא רשימה ב־JSON.',
      'לכל ציטוט רשום מי הדובר, והתפקיד שבו הכתבה מציגה אותו. מילים שאסור לפרסם אינן בשום קובץ; הטקסטים של הכתבות נמצאים בעמודים שלהן. הזכויות בכל כתבה רשומות בשורה שלה.',
      'הטבלאות בקידוד UTF-8. אם גיליון אלקטרוני מציג אותיות באופן שגוי, יש לייבא אליו את הטבלה כטקסט, בקידוד UTF-8.',
    ],
    more: 'האוסף כנתונים, להורדה',
  },

  moved: 'לעמוד הזה כתובת חדשה:',

  notFound: {
    title: 'אין עמוד בכתובת הזאת',
    text: 'ייתכן שנפלה בה טעות הקלדה. אפשר לחפש, או להתחיל באחת הרשימות.',
  },
};

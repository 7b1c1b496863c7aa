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
  paragraph: (n) => `الفقرة ${n}`,
  quotation: (n) => `الاقتباس ${n}`,
  linkToQuotation: (n, speaker) => `الاقتباس ${n}، ${speaker}`,
  to: (occasion) => `أمام: ${occasion}`,
  via: (name) => `نقلًا عن ${name}`,
  translated: 'مترجم',
  leftOut: 'كلمات محذوفة لا يجوز نشرها هنا',
  imageElsewhere: 'صورة',
  table: 'جدول',
  footnotes: 'حواشٍ',
  backToText: 'العودة إلى النص',
};

const dateWords: DateWords = {
  about: (date) => `نحو ${date}`,
  uncertain: (date) => `${date} (غير مؤكد)`,
  decade: (year) => `عقد ${year}`,
  century: (year) => `${year} – ${year + 99}`,
  since: (date) => `منذ ${date}`,
  until: (date) => `حتى ${date}`,
  between: (start, end) => `${start} – ${end}`,
  unknownEnd: 'تاريخ غير معروف',
  season: (season, year) => `${['ربيع', 'صيف', 'خريف', 'شتاء'][season]} ${year}`,
  atTime: (date, time) => `${date}، ${time}`,
};

const counts = {
  articles: (n: number) => plural(n, counted.articles),
  quotations: (n: number) => plural(n, counted.quotations),
  words: (n: number) =>
    plural(n, {
      zero: 'لا كلمات',
      one: 'كلمة واحدة',
      two: 'كلمتان',
      few: '# كلمات',
      many: '# كلمة',
      other: '# كلمة',
    }),
  people: (n: number) =>
    plural(n, {
      zero: 'لا أشخاص',
      one: 'شخص واحد',
      two: 'شخصان',
      few: '# أشخاص',
      many: '# شخصًا',
      other: '# شخص',
    }),
  speakers: (n: number) =>
    plural(n, {
      zero: 'لا أصوات',
      one: 'صوت واحد',
      two: 'صوتان',
      few: '# أصوات',
      many: '# صوتًا',
      other: '# صوت',
    }),
  topics: (n: number) =>
    plural(n, {
      zero: 'لا موضوعات',
      one: 'موضوع واحد',
      two: 'موضوعان',
      few: '# موضوعات',
      many: '# موضوعًا',
      other: '# موضوع',
    }),
  organizations: (n: number) =>
    plural(n, {
      zero: 'لا منظمات',
      one: 'منظمة واحدة',
      two: 'منظمتان',
      few: '# منظمات',
      many: '# منظمة',
      other: '# منظمة',
    }),
  sources: (n: number) =>
    plural(n, {
      zero: 'لا مصادر',
      one: 'مصدر واحد',
      two: 'مصدران',
      few: '# مصادر',
      many: '# مصدرًا',
      other: '# مصدر',
    }),
  outlets: (n: number) =>
    plural(n, {
      zero: 'لا وسائل إعلام',
      one: 'وسيلة إعلام واحدة',
      two: 'وسيلتا إعلام',
      few: '# وسائل إعلام',
      many: '# وسيلة إعلام',
      other: '# وسيلة إعلام',
    }),
  events: (n: number) =>
    plural(n, {
      zero: 'لا أحداث',
      one: 'حدث واحد',
      two: 'حدثان',
      few: '# أحداث',
      many: '# حدثًا',
      other: '# حدث',
    }),
  places: (n: number) =>
    plural(n, {
      zero: 'لا أماكن',
      one: 'مكان واحد',
      two: 'مكانان',
      few: '# أماكن',
      many: '# مكانًا',
      other: '# مكان',
    }),
  claims: (n: number) =>
    plural(n, {
      zero: 'لا مقولات',
      one: 'مقولة واحدة',
      two: 'مقولتان',
      few: '# مقولات',
      many: '# مقولة',
      other: '# مقولة',
    }),
  statements: (n: number) =>
    plural(n, {
      zero: 'لا تصريحات',
      one: 'تصريح واحد',
      two: 'تصريحان',
      few: '# تصريحات',
      many: '# تصريحًا',
      other: '# تصريح',
    }),
  of: (part: number, whole: number) => `${number(part)} من ${number(whole)}`,
  number,
};
const pairs = (n: number) =>
  plural(n, { zero: 'لا أزواج', one: 'زوج واحد', two: 'زوجان', few: '# أزواج', many: '# زوجًا', other: '# زوج' });
const inArticles = (n: number) =>
  plural(n, {
    zero: 'في لا مقال',
    one: 'في مقال واحد',
    two: 'في مقالين',
    few: 'في # مقالات',
    many: 'في # مقالًا',
    other: 'في # مقال',
  });
const ofArticles = (n: number) =>
  plural(n, {
    zero: 'من لا مقال',
    one: 'من مقال واحد',
    two: 'من مقالين',
    few: 'من # مقالات',
    many: 'من # مقالًا',
    other: 'من # مقال',
  });
const inOutlets = (n: number) =>
  plural(n, {
    zero: 'في لا وسيلة إعلام',
    one: 'في وسيلة إعلام واحدة',
    two: 'في وسيلتي إعلام',
    few: 'في # وسائل إعلام',
    many: 'في # وسيلة إعلام',
    other: 'في # وسيلة إعلام',
  });

/** Names, and how many more there are. */
function some(names: readonly string[], others: number): string {
  return others > 0 ? `${forms.list(names)} و${number(others)} غيرها` : forms.and(names);
}

function inQuotes(text: string): string {
  return quote(text.replace(/\.$/, ''));
}

/** Every visible string of the pages, in Arabic. */
export const pages: Messages = {
  /** Who has read the tables of this language; CONTRIBUTING.md says how to check them. */
  checkedBy: 'nobody yet',
  articleLabels,
  dateWords,
  kinds: {
    article: { one: 'مقال', many: 'مقالات' },
    person: { one: 'شخص', many: 'أشخاص' },
    topic: { one: 'موضوع', many: 'موضوعات' },
    organization: { one: 'منظمة', many: 'منظمات' },
    source: { one: 'مصدر', many: 'مصادر' },
    place: { one: 'مكان', many: 'أماكن' },
    event: { one: 'حدث', many: 'أحداث' },
    claim: { one: 'مقولة', many: 'مقولات' },
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
  clauses: (clauses) => clauses.join('؛ '),

  nav: {
    skip: 'الانتقال إلى النص',
    home: 'الصفحة الرئيسية',
    main: 'الأقسام',
    foot: 'كل الأقسام',
    timeline: 'الخط الزمني',
    about: 'عن المجموعة',
    search: 'بحث',
    searchLabel: 'البحث في المجموعة',
    pages: 'الصفحات',
    page: (n, of) => `الصفحة ${n} من ${of}`,
    titleOfPage: (title, n, of) => `${title}، الصفحة ${n} من ${of}`,
    previousPage: 'الصفحة السابقة',
    nextPage: 'الصفحة التالية',
    breadcrumb: 'موضع الصفحة',
    reading: 'إعدادات القراءة',
    readingSign: 'أب',
  },

  articleKinds: {
    report: 'تقرير',
    analysis: 'تحليل',
    opinion: 'رأي',
    explainer: 'شرح',
    interview: 'مقابلة',
  },
  personKinds: {
    expert: 'خبرة',
    official: 'جهة رسمية',
    journalist: 'صحافة',
    'public-figure': 'شخصية عامة',
  },
  sourceKinds: {
    newspaper: 'صحيفة',
    agency: 'وكالة أنباء',
    magazine: 'مجلة',
    broadcaster: 'إذاعة أو تلفزيون',
    'think-tank': 'مركز أبحاث',
    blog: 'مدونة',
    government: 'حكومة',
  },
  stances: { asserts: 'تأكيد', disputes: 'اعتراض', qualifies: 'تحفّظ' },
  stancesOf: { asserts: 'تأكيد من', disputes: 'اعتراض من', qualifies: 'تحفّظ من' },

  home: {
    empty: 'لا توجد مقالات بعد.',
    articles: 'مقالات',
    allArticles: 'كل المقالات',
    latest: 'آخر الاقتباسات',
    people: 'الاقتباسات: عمّن، وفي أي موضوع، ومنذ متى',
    allPeople: 'كل الأشخاص',
    institutions: 'مؤسسات مقتبس عنها',
    allOrganizations: 'كل المنظمات',
    since: (date) => `منذ ${date}`,
    quotations: 'اقتباسات',
    topics: 'موضوعات',
    allTopics: 'كل الموضوعات',
    articlesUnit: 'مقالات',
    events: 'أحداث',
    allEvents: 'الخط الزمني كله',
    claims: 'مقولات',
  },

  article: {
    noByline: 'بلا توقيع',
    author: 'تأليف',
    bylineNotes: ({ byline, headlineAdded, dateAdded, minutes }) => {
      const sentences = [
        ...(byline ? [] : ['بلا توقيع.']),
        ...(headlineAdded && dateAdded ? ['العنوان والتاريخ من إضافة هيئة التحرير.'] : []),
        ...(headlineAdded && !dateAdded ? ['العنوان من إضافة هيئة التحرير.'] : []),
        ...(dateAdded && !headlineAdded ? ['التاريخ من إضافة هيئة التحرير.'] : []),
      ];
      const time =
        minutes === undefined ? [] : [`مدة القراءة بالدقائق: ${number(minutes)}${sentences.length > 0 ? '.' : ''}`];
      return [...sentences, ...time].join(' ');
    },
    whoSpeaks: 'الأصوات',
    nobodyQuoted: 'لا اقتباس مسجل هنا من هذا النص.',
    share: (words, of) => `عدد الكلمات المقتبسة: ${number(words)} من ${number(of)}`,
    paraphrased: 'بالمعنى',
    quotedElsewhere: 'اقتباس في الأصل',
    contents: 'المحتويات',
    toTop: 'العودة إلى الأعلى',
    topics: 'موضوعات',
    aboutText: 'عن هذا النص',
    original: 'الأصل',
    readOriginal: (source) => `القراءة لدى ${source}`,
    originalAtHead: (source) => `قراءة الأصل لدى ${source}`,
    save: 'حفظ هذا المقال',
    source: 'المصدر',
    date: 'التاريخ',
    captured: 'تاريخ الحفظ',
    rights: 'الحقوق',
    licence: 'الرخصة',
    textIs: 'النص',
    retold: 'بصياغة هيئة التحرير، فقرة فقرة. الاقتباسات حرفية.',
    excerpt: 'مقتطف: الفقرة الأولى والاقتباسات. لا يجوز نشر الباقي هنا.',
    full: 'النص الكامل للأصل.',
    'link-only': 'لا يجوز نشر النص هنا.',
    notHere: 'النص ليس هنا.',
    cite: 'توثيق',
    corrections: 'تصحيحات',
    mentions: 'ورد ذكرهم أيضًا',
    events: 'أحداث في هذا المقال',
    claims: 'مقولات يتخذ المقال موقفًا منها',
    ownPosition: 'المقال',
    takes: (who) => `${who}: `,
    previous: 'السابق',
    next: 'التالي',
    within: (topic) => `في موضوع ${topic}`,
    draft: 'مسودة: لا تظهر في الموقع المنشور.',
  },

  person: {
    aside: 'المزيد عن هذا',
    onRecord: 'بالنص',
    roles: 'مناصب',
    roleFrom: (from) => `من ${from}`,
    roleTo: (to) => `إلى ${to}`,
    describedBy: (source, date) => `بحسب ${source}، ${date}`,
    quotedOn: 'اقتباسات بحسب الموضوع',
    quotedBeside: 'اقتباسات إلى جانب',
    quotedBy: 'اقتباسات لدى',
    eventsBeside: 'أحداث في مقالات هذه الاقتباسات',
    years: 'سنة بعد سنة',
    grouping: 'التجميع',
    byDate: 'بحسب التاريخ',
    byTopic: 'بحسب الموضوع',
    onTopic: (name, topic) => `${name} عن ${topic}`,
    allByTopic: (name) => `${name}، بحسب الموضوع`,
    written: 'مقالات بهذا التوقيع',
    paraphrased: 'أقوال منقولة بالمعنى في',
    quotedElsewhere: 'اقتباسات بكلمات لا يجوز نشرها هنا، في',
    mentioned: 'ورد الذكر في',
    events: 'أحداث',
    claims: 'مواقف من مقولات',
    aliases: 'أسماء أخرى',
    elsewhere: 'في مواقع أخرى',
    paragraph: (n) => `الفقرة ${n}`,
    quotedIn: (articles, outlets) => `اقتباسات ${inArticles(articles)}، ${inOutlets(outlets)}`,
    wrote: (articles) => `تأليف: ${counts.articles(articles)}`,
    mentionedIn: (articles) => `ذِكر ${inArticles(articles)}`,
    passedOn: 'أقوال منقولة',
    find: 'إيجاد هذه الاقتباسات في البحث',
  },

  topic: {
    articles: 'مقالات',
    speakers: 'أصوات في هذا الموضوع',
    related: 'موضوعات قريبة',
    broader: 'أعمّ',
    narrower: 'أخصّ',
    events: 'أحداث',
    claims: 'مقولات',
    find: 'البحث في هذا الموضوع',
    none: 'لا مقال بعد.',
    inArticles: (part, whole) => `${number(part)} ${ofArticles(whole)}`,
  },

  organization: {
    people: 'أشخاص',
    byPeople: 'اقتباسات عن أعضائها',
    withPeople: 'مع أعضائها',
    onRecord: 'بالنص',
    place: 'المكان',
  },

  source: {
    articles: 'مقالات',
    place: 'المكان',
    speakers: 'الأصوات هنا',
    find: 'البحث في هذا المصدر',
  },

  place: {
    at: (latitude, longitude) => `${latitude}، ${longitude}`,
    north: (degrees) => `${degrees}° شمالًا`,
    south: (degrees) => `${degrees}° جنوبًا`,
    east: (degrees) => `${degrees}° شرقًا`,
    west: (degrees) => `${degrees}° غربًا`,
    coordinates: 'الإحداثيات',
    sources: 'مصادر',
    organizations: 'منظمات',
  },

  event: {
    reportedBy: (reports, all) => `ورد الخبر في ${number(reports)} ${ofArticles(all)}`,
    unreported: 'لم يرد في أي مقال بعد.',
    inArticles: (articles) => `ورد ${inArticles(articles)}`,
    moreArticles: (n) =>
      plural(n, {
        zero: 'ولا مقال آخر',
        one: 'ومقال آخر',
        two: 'ومقالان آخران',
        few: 'و# مقالات أخرى',
        many: 'و# مقالًا آخر',
        other: 'و# مقال آخر',
      }),
    people: 'أشخاص',
    organizations: 'منظمات',
    places: 'أماكن',
    topics: 'موضوعات',
    paragraph: (n) => `الفقرة ${n}`,
    withheld: 'لا يجوز نشر هذا المقطع هنا.',
    noByline: 'بلا توقيع',
    inOrder: (events) => `${counts.events(events)}، الأقدم أولًا`,
    partInOrder: (part, whole) => `الأحداث: ${number(part)} من ${number(whole)}، الأقدم أولًا`,
  },

  follow: {
    all: 'متابعة هذا الموقع',
    person: 'متابعة هذا الشخص',
    organization: 'متابعة هذه المنظمة',
    topic: 'متابعة هذا الموضوع',
    source: 'متابعة هذا المصدر',
    event: 'متابعة هذا الحدث',
    about: (name) => `الجديد عن ${name}`,
    said: (speaker, words) => `${speaker}: ${words}`,
  },

  files: {
    here: 'هنا',
    whoSaid: 'من قال ماذا',
    lists: 'قوائم',
    newest: (n, of) => `المقالات: الأحدث ${number(n)} من ${number(of)}`,
    optional: 'اختياري',
    allPages: 'عناوين كل الصفحات',
  },

  lists: {
    letters: 'بحسب الحروف',
    allSources: 'كل المصادر',
    undated: 'بلا سنة',
    filter: {
      article: 'تصفية المقالات بحسب العنوان',
      person: 'تصفية الأشخاص بحسب الاسم',
      topic: 'تصفية الموضوعات بحسب الاسم',
      organization: 'تصفية المنظمات بحسب الاسم',
      source: 'تصفية المصادر بحسب الاسم',
      place: 'تصفية الأماكن بحسب الاسم',
      event: 'تصفية الأحداث بحسب العنوان',
      claim: 'تصفية المقولات بحسب الكلمات',
    },
    live: {
      found: 'المطابق: {count}.',
      more: 'المطابق: {count}؛ المعروض أول {shown}.',
      none: 'لا اسم يطابق. يمكن تجربة جزء من كلمة أو كتابة أخرى.',
      failed: 'تعذر تحميل الأسماء. يرجى التحقق من الاتصال وإعادة المحاولة، أو استعمال القائمة.',
    },
  },

  timeline: {
    inYear: (year) => `الخط الزمني، ${year}`,
    years: 'السنوات',
    months: 'الأشهر',
    byYear: 'الأحداث بحسب سنة بدايتها، عند أقدم يوم يمكن أن يعنيه تاريخها.',
    earlier: 'بدأت قبل ذلك',
    begunEarlier: (n) => `عدد ما بدأ من هذه الأحداث في سنة سابقة: ${number(n)}.`,
    drawing: (events, first, last) => `${counts.events(events)} بمقياس الزمن: ${first} – ${last}`,
    drawingOf: (events) => `${counts.events(events)} بمقياس الزمن`,
    drawnBelow: 'القائمة أدناه تقول الشيء نفسه بالكلمات.',
    broken: 'الفجوات (//) تتخطى فترات بلا أحداث؛ ويتغير المقياس بعد كل فجوة.',
    keys: {
      day: 'يوم',
      longer: 'شهر أو أطول',
      vague: 'غير دقيق',
      open: 'مستمر',
      cluster: 'عدة أحداث',
      published: 'نشر مقال',
      mention: 'خبر عن الحدث',
    },
    publishedWithin: (n, of) => `${number(n)} ${ofArticles(of)} في هذه الفترة`,
    gapMonths: (n) =>
      plural(n, { zero: 'لا أشهر', one: 'شهر', two: 'شهران', few: '# أشهر', many: '# شهرًا', other: '# شهر' }),
    gapYears: (n) =>
      plural(n, { zero: 'لا سنوات', one: 'سنة', two: 'سنتان', few: '# سنوات', many: '# سنة', other: '# سنة' }),
    label: (title, date) => `${title}، ${date}`,
    previousYear: (year) => `قبله: ${year}`,
    nextYear: (year) => `بعده: ${year}`,
  },

  map: {
    heading: 'خريطة',
    title: (places) => `خريطة: ${counts.places(places)}`,
    describe: 'دائرة لكل مكان: كلما زادت المقالات التي تذكره كبرت. وفي القائمة الأماكن نفسها.',
    point: (name, of) => `${name}: ${of}`,
    drawn: (part, whole) => `على الخريطة الأماكن الأكثر ذكرًا: ${number(part)} من ${number(whole)}.`,
    listed: (part, whole) => `في القائمة الأماكن الأكثر ذكرًا: ${number(part)} من ${number(whole)}.`,
    coastlines: 'خطوط السواحل فقط؛ لا ترسم الخريطة حدودًا.',
    list: 'الشيء نفسه في قائمة',
    all: 'كل الأماكن',
    alsoMentioned: 'أماكن مذكورة في المقالات نفسها',
  },

  network: {
    title: 'من اقتُبس عنه مع من',
    lead: 'يصل خط بين صوتين اقتُبس عنهما في المقال نفسه؛ كلما زادت المقالات زاد عرضه.',
    describe: 'دائرة لكل شخص ومربع لكل منظمة: كلما زادت الاقتباسات كبر الشكل. وفي الجدول كل الأزواج.',
    drawing: (speakers, n) => `من اقتُبس عنه مع من: ${counts.speakers(speakers)}، ${pairs(n)}`,
    speaker: (name, quotations, others) =>
      `${name}: ${counts.quotations(quotations)}، عدد الأصوات إلى جانبه: ${number(others)}`,
    drawnSpeakers: (part, whole) => `في الرسم الأصوات الأكثر اقتباسًا: ${number(part)} من ${number(whole)}.`,
    drawnPairs: (part, whole) => `في الرسم الأزواج التي تجمعها أكثر المقالات: ${number(part)} من ${number(whole)}.`,
    alone: (speakers) => `ليس في الرسم ما لا صوت إلى جانبه: ${counts.speakers(speakers)}.`,
    person: 'شخص',
    organization: 'منظمة',
    table: 'كل الأزواج',
    one: 'صوت',
    other: 'مع',
    articles: 'مقالات',
  },

  claim: {
    positions: 'مواقف',
    who: 'من',
    stance: 'الموقف',
    where: 'أين',
    topics: 'موضوعات',
    none: 'لم يُعثر على تصريح.',
    note: 'المواقف كما تنقلها المقالات. نحن لا نتحقق من صحة مقولة.',
  },

  accounts: {
    title: 'روايات جنبًا إلى جنب',
    titleOfOne: 'الرواية',
    legend: 'المظلل: الكلمات عن هذا الحدث.',
    number: (n) =>
      plural(n, {
        zero: 'لا روايات',
        one: 'رواية واحدة',
        two: 'روايتان',
        few: '# روايات',
        many: '# رواية',
        other: '# رواية',
      }),
    quoted: 'اقتباسات هنا:',
    quotation: (n) => `الاقتباس ${n}`,
    names: 'ما تذكره كلها، وما تذكره واحدة',
    namesOfTwo: 'ما تذكره كلتاهما، وما تذكره واحدة',
    namesNote: 'في أي موضع من المقال',
    both: 'كلتاهما',
    all: (n) => `كلها (${number(n)})`,
    some: 'بعضها',
    alone: (outlet) => `${outlet} فقط`,
    nothing: 'لا شيء.',
    inOutlets,
    by: counts.of,
    whole: 'مقارنة المقالين',
  },

  print: {
    link: 'طباعة أو حفظ بصيغة EPUB',
    title: 'على الورق وفي كتاب',
    description: 'كل ما يخص موضوعا أو شخصا أو منظمة أو حدثا في صفحة واحدة، للطباعة أو للحفظ بصيغة EPUB.',
    noScript: 'جمع كل شيء في صفحة واحدة يحتاج إلى JavaScript. ومن دونه يمكن طباعة كل صفحة من الموقع على حدة.',
  },
  compare: {
    title: 'مقارنة مقالين',
    lead: 'مقالان جنبًا إلى جنب: الأحداث التي يذكرها كلاهما، والمقولات التي يتخذ كلاهما موقفًا منها، ومن اقتُبس عنه، وما ورد ذكره في كليهما وفي أحدهما.',
    tooFew: 'لا يوجد بعد مقالان للمقارنة.',
    first: 'المقال الأول',
    second: 'المقال الثاني',
    choose: 'اختيار مقال',
    type: 'كتابة جزء من العنوان',
    submit: 'مقارنة',
    noScript: 'مقارنة أي مقالين تحتاج إلى JavaScript. وللأحداث أدناه صفحات تقارن من دونه.',
    pairs: 'مقالات عن الأحداث نفسها',
    sideBySide: 'عرض جنبًا إلى جنب',
    inBoth: (events, claims, topics) => {
      const parts = [
        ...(events > 0 ? [counts.events(events)] : []),
        ...(claims > 0 ? [counts.claims(claims)] : []),
        ...(topics > 0 ? [counts.topics(topics)] : []),
      ];
      return `في كليهما: ${forms.list(parts)}`;
    },
    events: 'أحداث في كليهما',
    claims: 'مقولات يتخذ كلاهما موقفًا منها',
    quoted: 'اقتباسات في كليهما، وفي أحدهما',
    names: 'ما ورد ذكره في كليهما، وفي أحدهما',
    live: {
      loading: 'جارٍ تحميل المقالين…',
      unknown: 'لا يوجد مقال ”{id}“. يمكن اختيار مقال من القائمة.',
      same: 'يرجى اختيار مقالين مختلفين.',
      failed: 'تعذر تحميل المقالين. يرجى التحقق من الاتصال وإعادة المحاولة.',
      updated: 'جرى تحديث الموقع بعد تحميل هذه الصفحة. هذه المقارنة من النسخة الجديدة.',
      outdated: 'جرى تحديث الموقع بعد تحميل هذه الصفحة. يرجى إعادة تحميلها لمقارنة المقالين.',
      reload: 'إعادة التحميل',
      found: 'في كليهما: الأحداث {events}، المقولات {claims}، المقتبس عنهم {quoted}، الأسماء {names}.',
      none: 'لا شيء.',
      both: 'كلاهما',
      alone: '{outlet} فقط',
      quotedHere: 'اقتباسات هنا:',
    },
  },

  claimTable: {
    caption: 'من يتخذ أي موقف',
    claim: 'المقولة',
    legend: 'المفتاح',
    signs: { asserts: '+', disputes: '−', qualifies: '±' },
    nothing: 'لم يُعثر على تصريح',
    more: (n) => `${number(n)} غيرها`,
    positions: (asserts, disputes, qualifies) => {
      const parts = [
        ...(asserts > 0 ? [`تأكيد: ${number(asserts)}`] : []),
        ...(disputes > 0 ? [`اعتراض: ${number(disputes)}`] : []),
        ...(qualifies > 0 ? [`تحفّظ: ${number(qualifies)}`] : []),
      ];
      return forms.list(parts);
    },
    holders: (part, whole) => `تصريحات من ${number(part)} من أصل ${number(whole)}`,
    itself: (outlet, date) => `${outlet}، ${date}`,
    ownWords: 'المقال نفسه',
    shown: (part, whole) =>
      `الأعمدة: ${number(part)} من ${number(whole)}، وهي الأكثر تصريحات. وفي صفحة كل مقولة كل التصريحات.`,
    summary: (statements, holders, articles, all) =>
      `${counts.statements(statements)}؛ أشخاص أو منظمات أو مقالات: ${number(holders)}؛ في ${number(articles)} ${ofArticles(all)}`,
  },

  related: {
    title: 'مقالات قريبة',
    compare: 'مقارنة',
    both: {
      quoted: (names, others) => `في كليهما اقتباسات عن ${some(names, others)}`,
      event: (titles, others) => `كلاهما عن ${some(titles.map(inQuotes), others)}`,
      claim: (statements, others) => `في كليهما موقف من ${some(statements.map(inQuotes), others)}`,
      author: (names, others) => `كلاهما بتوقيع ${some(names, others)}`,
      named: (names, others) => `في كليهما ذكر ${some(names, others)}`,
      topic: (names, others) => `كلاهما في موضوع ${some(names.map(inQuotes), others)}`,
      words: (words) => `في كليهما الكلمات ${some(words.map(inQuotes), 0)}`,
    },
  },
  seeAlso: 'انظر أيضًا',

  search,

  notebook,

  citation,

  about: {
    title: 'عن هذه المجموعة',
    holds: 'ما فيها',
    sections: [
      {
        title: 'كيف أُعدّت',
        paragraphs: [
          'يُحفظ كل مقال مع وسيلة الإعلام التي نشرته، وتاريخه بقدر الدقة المعروفة، وأسماء كتّابه، وكل من ترد أقوالهم فيه. ما لا يقوله المصدر يُترك، أو يُعرض على أنه إضافة من هيئة التحرير مع السبب: عنوان بين قوسين مربعين، أو تاريخ تسبقه كلمة ”نحو“.',
          'الاقتباس المعلَّم يحتوي على الكلمات حرفيًا، وعلى المنصب الذي يقدّم به المقال صاحب القول. لكل اقتباس ولكل فقرة ولكل ذكر لحدث عنوان خاص لا يتغير.',
          'تقود الروابط من المقال إلى الأشخاص والمنظمات والأماكن المذكورة فيه، ومن كل منها إلى كل المقالات. ولا يُعامل شخصان أبدًا كشخص واحد.',
        ],
      },
      {
        title: 'النصوص والحقوق',
        paragraphs: [
          'النص المعاد صوغه مكتوب بكلمات هيئة التحرير، فقرة فقرة، مع كل اقتباس مباشر كما ورد. ويُعرض النص الكامل أو المقتطف حيث يجوز لناشره عرضه. وحيث لا يجوز نشر النص، تقول الصفحة ما هو وأين يوجد. وتذكر كل صفحة تحت ”عن هذا النص“ أي ذلك ينطبق عليها.',
          'المقولات جمل محايدة تتخذ منها المقالات أو الأشخاص موقفًا. يسجل الموقع الموقف وموضعه. وهو لا يتحقق من الوقائع ولا يقيّم وسائل الإعلام.',
        ],
      },
      {
        title: 'كيف يُستشهد بها',
        paragraphs: [
          '”توثيق“ في المقال وفي قائمة الاقتباس يعطي الإحالة بأنماط APA وChicago وMLA، وملفات لبرامج إدارة المراجع. وهي تحيل إلى الأصل؛ فإن لم يُعرف عنوانه ذُكر عنوان الصفحة هنا. وللإحالة إلى موضع في هذا الموقع يُستعمل الرابط بجانب الاسم للاقتباس، والرقم في الهامش للفقرة.',
        ],
      },
    ],
  },

  scripts: {
    missing: 'تعذر تحميل جزء من هذه الصفحة. ربما جرى تحديث الموقع بعد فتحها.',
    reload: 'إعادة التحميل',
    save: 'حفظ الفقرة {place}',
    actions: '{place}: نسخ أو حفظ أو مشاركة',
    new: 'جديد',
    newSince: 'الجديد منذ زيارة {day}: {n}',
  },

  data: {
    title: 'البيانات',
    lead: 'المجموعة في ملفات، لجداول البيانات والبرامج والبحث. عناوينها ثابتة.',
    table: 'جداول (CSV)',
    quotations: 'اقتباسات',
    annotations: 'مقاطع عن أحداث ومقولات',
    whole: 'في ملف واحد',
    catalog: 'كل الجداول (JSON)',
    graph: 'بيانات مترابطة بمفردات schema.org ‏(JSON-LD)',
    citations: (format: string) => `توثيق جميع المقالات (${format})`,
    descriptor: 'معنى كل عمود (Data Package)',
    reading: 'كيف تُقرأ',
    notes: [
      'في كل صف ما يقوله ملف واحد من المجموعة. تحيل الصفوف بعضها إلى بعض بمعرّفاتها؛ وعنوان الصف هو صفحته.',
      'التواريخ دقيقة بقدر ما هو معروف، بصيغة Extended Date/Time Format: ‏2022-09-28 أو 2022-09 أو 2022-09~ لنحو سبتمبر 2022. والخلية التي فيها عدة قيم قائمة بصيغة JSON.',
      'مع كل اقتباس قائله، والصفة التي يقدّمه بها المقال. الكلمات التي لا يجوز نشرها ليست في أي ملف؛ ونصوص المقالات في صفحاتها. وحقوق كل مقال مذكورة في صفه.',
      'الجداول بترميز UTF-8. إذا ظهرت الحروف خطأً في برنامج جداول، فيمكن استيراد الجدول إليه نصًّا بترميز UTF-8.',
    ],
    more: 'المجموعة كبيانات، للتنزيل',
  },

  moved: 'لهذه الصفحة عنوان جديد:',

  notFound: {
    title: 'لا توجد صفحة بهذا العنوان',
    text: 'ربما كُتب العنوان خطأ. يمكن البحث عنها، أو البدء من إحدى القوائم.',
  },
};

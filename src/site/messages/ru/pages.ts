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
  paragraph: (n) => `Абзац ${n}`,
  quotation: (n) => `Цитата ${n}`,
  linkToQuotation: (n, speaker) => `Цитата ${n}, ${speaker}`,
  to: (occasion) => `кому или где: ${occasion}`,
  via: (name) => `в передаче: ${name}`,
  translated: 'перевод',
  leftOut: 'Пропущены слова, которые нельзя публиковать здесь',
  imageElsewhere: 'Изображение',
  table: 'Таблица',
  footnotes: 'Примечания',
  backToText: 'Назад к тексту',
};

// Dates stand in the nominative or the genitive, as `Intl` gives them: no word before them may ask for another case.
const dateWords: DateWords = {
  about: (date) => `${date} (приблизительно)`,
  uncertain: (date) => `${date} (не точно)`,
  decade: (year) => `${year}-е годы`,
  century: (year) => `${year} – ${year + 99}`,
  since: (date) => `начало: ${date}`,
  until: (date) => `окончание: ${date}`,
  between: (start, end) => `${start} – ${end}`,
  unknownEnd: 'дата неизвестна',
  season: (season, year) => `${['весна', 'лето', 'осень', 'зима'][season]} ${year}`,
  atTime: (date, time) => `${date}, ${time}`,
};

const counts = {
  articles: (n: number) => plural(n, counted.articles),
  quotations: (n: number) => plural(n, counted.quotations),
  words: (n: number) => plural(n, { one: '# слово', few: '# слова', many: '# слов', other: '# слова' }),
  people: (n: number) => plural(n, { one: '# человек', few: '# человека', many: '# человек', other: '# человека' }),
  speakers: (n: number) => plural(n, { one: '# голос', few: '# голоса', many: '# голосов', other: '# голоса' }),
  topics: (n: number) => plural(n, { one: '# тема', few: '# темы', many: '# тем', other: '# темы' }),
  organizations: (n: number) =>
    plural(n, { one: '# организация', few: '# организации', many: '# организаций', other: '# организации' }),
  sources: (n: number) =>
    plural(n, { one: '# источник', few: '# источника', many: '# источников', other: '# источника' }),
  outlets: (n: number) => plural(n, { one: '# издание', few: '# издания', many: '# изданий', other: '# издания' }),
  events: (n: number) => plural(n, { one: '# событие', few: '# события', many: '# событий', other: '# события' }),
  places: (n: number) => plural(n, { one: '# место', few: '# места', many: '# мест', other: '# места' }),
  claims: (n: number) =>
    plural(n, { one: '# утверждение', few: '# утверждения', many: '# утверждений', other: '# утверждения' }),
  statements: (n: number) =>
    plural(n, { one: '# высказывание', few: '# высказывания', many: '# высказываний', other: '# высказывания' }),
  of: (part: number, whole: number) => `${number(part)} из ${number(whole)}`,
  number,
};
const pairs = (n: number) => plural(n, { one: '# пара', few: '# пары', many: '# пар', other: '# пары' });
const inArticles = (n: number) =>
  plural(n, { one: 'в # статье', few: 'в # статьях', many: 'в # статьях', other: 'в # статьи' });
const ofArticles = (n: number) =>
  plural(n, { one: 'из # статьи', few: 'из # статей', many: 'из # статей', other: 'из # статьи' });

/** `A`, `A и B`, `A, B и ещё 3`. */
function some(names: readonly string[], others: number): string {
  return forms.and(others > 0 ? [...names, `ещё ${number(others)}`] : names);
}

function inQuotes(text: string): string {
  return quote(text.replace(/\.$/, ''));
}

/** Every visible string of the pages, in Russian. */
export const pages: Messages = {
  /** Who has read the tables of this language; CONTRIBUTING.md says how to check them. */
  checkedBy: 'nobody yet',
  articleLabels,
  dateWords,
  kinds: {
    article: { one: 'Статья', many: 'Статьи' },
    person: { one: 'Человек', many: 'Люди' },
    topic: { one: 'Тема', many: 'Темы' },
    organization: { one: 'Организация', many: 'Организации' },
    source: { one: 'Источник', many: 'Источники' },
    place: { one: 'Место', many: 'Места' },
    event: { one: 'Событие', many: 'События' },
    claim: { one: 'Утверждение', many: 'Утверждения' },
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
    skip: 'К тексту',
    home: 'Главная',
    main: 'Разделы',
    foot: 'Все разделы',
    timeline: 'Хронология',
    about: 'О собрании',
    search: 'Поиск',
    searchLabel: 'Поиск по собранию',
    pages: 'Страницы',
    page: (n, of) => `Страница ${n} из ${of}`,
    titleOfPage: (title, n, of) => `${title}, страница ${n} из ${of}`,
    previousPage: 'Предыдущая страница',
    nextPage: 'Следующая страница',
    breadcrumb: 'Вы здесь',
    reading: 'Настройки чтения',
    readingSign: 'Аа',
  },

  articleKinds: {
    report: 'Репортаж',
    analysis: 'Анализ',
    opinion: 'Мнение',
    explainer: 'Разбор',
    interview: 'Интервью',
  },
  personKinds: {
    expert: 'Эксперт',
    official: 'Должностное лицо',
    journalist: 'Журналистика',
    'public-figure': 'Публичное лицо',
  },
  sourceKinds: {
    newspaper: 'Газета',
    agency: 'Информационное агентство',
    magazine: 'Журнал',
    broadcaster: 'Радио или телевидение',
    'think-tank': 'Аналитический центр',
    blog: 'Блог',
    government: 'Правительство',
  },
  stances: { asserts: 'утверждает', disputes: 'оспаривает', qualifies: 'уточняет' },
  stancesOf: { asserts: 'Утверждают', disputes: 'Оспаривают', qualifies: 'Уточняют' },

  home: {
    empty: 'Статей пока нет.',
    articles: 'Статьи',
    allArticles: 'Все статьи',
    latest: 'Последние цитаты',
    people: 'Кого цитируют, о чём, с каких пор',
    allPeople: 'Все люди',
    institutions: 'Цитируемые учреждения',
    allOrganizations: 'Все организации',
    since: (date) => `начало: ${date}`,
    quotations: 'цитаты',
    topics: 'Темы',
    allTopics: 'Все темы',
    articlesUnit: 'статьи',
    events: 'События',
    allEvents: 'Вся хронология',
    claims: 'Утверждения',
  },

  article: {
    noByline: 'Без подписи',
    author: 'авторство',
    bylineNotes: ({ byline, headlineAdded, dateAdded, minutes }) => {
      const sentences = [
        ...(byline ? [] : ['Без подписи.']),
        ...(headlineAdded && dateAdded ? ['Заголовок и дата добавлены редакцией.'] : []),
        ...(headlineAdded && !dateAdded ? ['Заголовок добавлен редакцией.'] : []),
        ...(dateAdded && !headlineAdded ? ['Дата добавлена редакцией.'] : []),
      ];
      const time = minutes === undefined ? [] : [`Время чтения: ${number(minutes)} мин.`];
      return [...sentences, ...time].join(' ');
    },
    whoSpeaks: 'Кто говорит',
    nobodyQuoted: 'Цитаты из этого текста здесь не записаны.',
    share: (words, of) =>
      `цитаты: ${number(words)} из ${plural(of, { one: '# слова', few: '# слов', many: '# слов', other: '# слова' })}`,
    paraphrased: 'в пересказе',
    quotedElsewhere: 'цитата в оригинале',
    contents: 'Содержание',
    toTop: 'Наверх',
    topics: 'Темы',
    aboutText: 'Об этом тексте',
    original: 'Оригинал',
    readOriginal: (source) => `Читать в источнике: ${source}`,
    originalAtHead: (source) => `Читать оригинал: ${source}`,
    save: 'Сохранить статью',
    source: 'Источник',
    date: 'Дата',
    captured: 'Сохранено',
    rights: 'Права',
    licence: 'Лицензия',
    textIs: 'Текст',
    retold: 'Пересказ словами редакции, абзац за абзацем. Цитаты точные.',
    excerpt: 'Отрывок: первый абзац и цитаты. Остальное нельзя публиковать здесь.',
    full: 'Полный текст оригинала.',
    'link-only': 'Текст нельзя публиковать здесь.',
    notHere: 'Текста здесь нет.',
    cite: 'Сослаться',
    corrections: 'Исправления',
    mentions: 'Также упоминаются',
    events: 'События в этой статье',
    claims: 'Утверждения, по которым статья занимает позицию',
    ownPosition: 'статья',
    takes: (who) => `${who} `,
    previous: 'Назад',
    next: 'Далее',
    within: (topic) => `По теме: ${topic}`,
    draft: 'Черновик: на опубликованном сайте его нет.',
  },

  person: {
    aside: 'Подробнее',
    onRecord: 'Дословно',
    roles: 'Должности',
    roleFrom: (from) => `начало: ${from}`,
    roleTo: (to) => `окончание: ${to}`,
    describedBy: (source, date) => `так пишет ${source}, ${date}`,
    quotedOn: 'Цитаты по темам',
    quotedBeside: 'Цитаты рядом',
    quotedBy: 'Цитируют',
    eventsBeside: 'События в статьях с этими цитатами',
    years: 'По годам',
    grouping: 'Группировка',
    byDate: 'По дате',
    byTopic: 'По теме',
    onTopic: (name, topic) => `${name}, тема: ${topic}`,
    allByTopic: (name) => `${name}, по темам`,
    written: 'Авторские статьи',
    paraphrased: 'Пересказ слов',
    quotedElsewhere: 'Цитаты, слова которых нельзя публиковать здесь',
    mentioned: 'Упоминания',
    events: 'События',
    claims: 'Позиции по утверждениям',
    aliases: 'Другие имена',
    elsewhere: 'На других сайтах',
    paragraph: (n) => `абзац ${n}`,
    quotedIn: (articles, outlets) => `цитаты ${inArticles(articles)}, ${counts.outlets(outlets)}`,
    wrote: (articles) => `авторство: ${counts.articles(articles)}`,
    mentionedIn: (articles) => `упоминания ${inArticles(articles)}`,
    passedOn: 'Переданные слова',
    find: 'Найти эти цитаты в поиске',
  },

  topic: {
    articles: 'Статьи',
    speakers: 'Кого цитируют по теме',
    related: 'Связанные темы',
    broader: 'Шире',
    narrower: 'Уже',
    events: 'События',
    claims: 'Утверждения',
    find: 'Поиск по этой теме',
    none: 'Статей пока нет.',
    inArticles: (part, whole) => `${number(part)} ${ofArticles(whole)}`,
  },

  organization: {
    people: 'Люди',
    byPeople: 'Цитаты сотрудников',
    withPeople: 'вместе с сотрудниками',
    onRecord: 'Дословно',
    place: 'Место',
  },

  source: {
    articles: 'Статьи',
    place: 'Место',
    speakers: 'Кого здесь цитируют',
    find: 'Поиск по этому источнику',
  },

  place: {
    at: (latitude, longitude) => `${latitude}, ${longitude}`,
    north: (degrees) => `${degrees}° с. ш.`,
    south: (degrees) => `${degrees}° ю. ш.`,
    east: (degrees) => `${degrees}° в. д.`,
    west: (degrees) => `${degrees}° з. д.`,
    coordinates: 'Координаты',
    sources: 'Источники',
    organizations: 'Организации',
  },

  event: {
    reportedBy: (reports, all) => `Об этом сообщают ${number(reports)} ${ofArticles(all)}`,
    unreported: 'Об этом пока не сообщает ни одна статья.',
    inArticles: (articles) => `сообщения ${inArticles(articles)}`,
    moreArticles: (n) => `и ещё ${counts.articles(n)}`,
    people: 'Люди',
    organizations: 'Организации',
    places: 'Места',
    topics: 'Темы',
    paragraph: (n) => `Абзац ${n}`,
    withheld: 'Этот отрывок нельзя публиковать здесь.',
    noByline: 'без подписи',
    inOrder: (events) => `${counts.events(events)}, сначала ранние`,
    partInOrder: (part, whole) =>
      `${number(part)} из ${plural(whole, { one: '# события', few: '# событий', many: '# событий', other: '# события' })}, сначала ранние`,
  },

  follow: {
    all: 'Следить за сайтом',
    person: 'Следить за этим человеком',
    organization: 'Следить за этой организацией',
    topic: 'Следить за этой темой',
    source: 'Следить за этим источником',
    event: 'Следить за этим событием',
    about: (name) => `Новое: ${name}`,
    said: (speaker, words) => `${speaker}: ${words}`,
  },

  files: {
    here: 'Здесь',
    whoSaid: 'Кто что сказал',
    lists: 'Списки',
    newest: (n, of) => `Статьи: новейшие ${number(n)} из ${number(of)}`,
    optional: 'Дополнительно',
    allPages: 'Адреса всех страниц',
  },

  lists: {
    letters: 'По алфавиту',
    allSources: 'Все источники',
    undated: 'Без года',
    filter: {
      article: 'Отбор статей по заголовку',
      person: 'Отбор людей по имени',
      topic: 'Отбор тем по названию',
      organization: 'Отбор организаций по названию',
      source: 'Отбор источников по названию',
      place: 'Отбор мест по названию',
      event: 'Отбор событий по названию',
      claim: 'Отбор утверждений по словам',
    },
    live: {
      found: 'Найдено: {count}.',
      more: 'Найдено: {count}; показаны первые {shown}.',
      none: 'Ничего не подходит. Попробуйте часть слова или другое написание.',
      failed: 'Не удалось загрузить названия. Проверьте соединение и повторите или воспользуйтесь списком.',
    },
  },

  timeline: {
    inYear: (year) => `Хронология, ${year}`,
    years: 'Годы',
    months: 'Месяцы',
    byYear: 'События по году начала: по самому раннему дню, который может означать дата.',
    earlier: 'Начались раньше',
    begunEarlier: (n) => `Начались в более раннем году: ${counts.events(n)}.`,
    drawing: (events, first, last) => `${counts.events(events)} в масштабе: ${first} – ${last}`,
    drawingOf: (events) => `${counts.events(events)} в масштабе`,
    drawnBelow: 'Список ниже говорит то же словами.',
    broken: 'Разрывы (//) пропускают время без событий; после каждого масштаб меняется.',
    keys: {
      day: 'день',
      longer: 'месяц или дольше',
      vague: 'не точно',
      open: 'продолжается',
      cluster: 'несколько событий',
      published: 'статья вышла',
      mention: 'сообщает о событии',
    },
    publishedWithin: (n, of) => `за это время: ${number(n)} ${ofArticles(of)}`,
    gapMonths: (n) => plural(n, { one: '# месяц', few: '# месяца', many: '# месяцев', other: '# месяца' }),
    gapYears: (n) => plural(n, { one: '# год', few: '# года', many: '# лет', other: '# года' }),
    label: (title, date) => `${title}, ${date}`,
    previousYear: (year) => `Раньше: ${year}`,
    nextYear: (year) => `Позже: ${year}`,
  },

  map: {
    heading: 'Карта',
    title: (places) => `Карта: ${counts.places(places)}`,
    describe: 'Круг для каждого места: чем больше статей его упоминают, тем он больше. В списке те же места.',
    point: (name, of) => `${name}: ${of}`,
    drawn: (part, whole) => `На карте места, которые упоминают чаще всего: ${number(part)} из ${number(whole)}.`,
    listed: (part, whole) => `В списке места, которые упоминают чаще всего: ${number(part)} из ${number(whole)}.`,
    coastlines: 'Только береговые линии; границ на карте нет.',
    list: 'То же списком',
    all: 'Все места',
    alsoMentioned: 'Места, упомянутые в тех же статьях',
  },

  network: {
    title: 'Кого с кем цитируют',
    lead: 'Линия соединяет два голоса, которые цитирует одна статья; чем больше статей, тем она шире.',
    describe:
      'Круг для каждого человека и квадрат для каждой организации: чем больше цитат, тем он больше. В таблице все пары.',
    drawing: (speakers, n) => `Кого с кем цитируют: ${counts.speakers(speakers)}, ${pairs(n)}`,
    speaker: (name, quotations, others) =>
      `${name}: ${counts.quotations(quotations)}, рядом ${plural(others, { one: '# другой голос', few: '# других голоса', many: '# других голосов', other: '# других голоса' })}`,
    drawnSpeakers: (part, whole) =>
      `На рисунке голоса, которые цитируют чаще всего: ${number(part)} из ${number(whole)}.`,
    drawnPairs: (part, whole) =>
      `На рисунке пары, которые соединяет больше всего статей: ${number(part)} из ${number(whole)}.`,
    alone: (speakers) => `Не показаны цитируемые отдельно: ${counts.speakers(speakers)}.`,
    person: 'человек',
    organization: 'организация',
    table: 'Все пары',
    one: 'Голос',
    other: 'Вместе с',
    articles: 'Статьи',
  },

  claim: {
    positions: 'Позиции',
    who: 'Кто',
    stance: 'Позиция',
    where: 'Где',
    topics: 'Темы',
    none: 'Высказываний не найдено.',
    note: 'Позиции приведены так, как о них сообщают статьи. Мы не проверяем, верно ли утверждение.',
  },

  accounts: {
    title: 'Изложения рядом',
    titleOfOne: 'Изложение',
    legend: 'Выделены слова об этом событии.',
    number: (n) => plural(n, { one: '# изложение', few: '# изложения', many: '# изложений', other: '# изложения' }),
    quoted: 'Цитаты здесь:',
    quotation: (n) => `цитата ${n}`,
    names: 'Упомянуто во всех и в одном',
    namesOfTwo: 'Упомянуто в обоих и в одном',
    namesNote: 'в любом месте статьи',
    both: 'В обоих',
    all: (n) => `Во всех (${number(n)})`,
    some: 'В нескольких',
    alone: (outlet) => `Только ${outlet}`,
    nothing: 'Ничего.',
    inOutlets: (n) =>
      plural(n, { one: 'в # издании', few: 'в # изданиях', many: 'в # изданиях', other: 'в # издания' }),
    by: counts.of,
    whole: 'Сравнить обе статьи',
  },

  print: {
    link: 'Напечатать или сохранить как EPUB',
    title: 'На бумаге и в виде книги',
    description: 'Всё по теме, о человеке, организации или событии на одной странице — для печати или в EPUB.',
    noScript:
      'Чтобы собрать всё на одной странице, нужен JavaScript. Без него каждую страницу сайта можно напечатать отдельно.',
  },
  compare: {
    title: 'Сравнить две статьи',
    lead: 'Две статьи рядом: события, о которых сообщают обе, утверждения, по которым обе занимают позицию, кого цитируют и что упомянуто в обеих и в одной.',
    tooFew: 'Двух статей для сравнения пока нет.',
    first: 'Первая статья',
    second: 'Вторая статья',
    choose: 'Выберите статью',
    type: 'Введите часть заголовка',
    submit: 'Сравнить',
    noScript:
      'Для сравнения двух любых статей нужен JavaScript. У событий ниже есть страницы, которые сравнивают без него.',
    pairs: 'Статьи об одних и тех же событиях',
    sideBySide: 'Показать рядом',
    inBoth: (events, claims, topics) => {
      const parts = [
        ...(events > 0 ? [counts.events(events)] : []),
        ...(claims > 0 ? [counts.claims(claims)] : []),
        ...(topics > 0 ? [counts.topics(topics)] : []),
      ];
      return `В обеих: ${forms.list(parts)}`;
    },
    events: 'События в обеих',
    claims: 'Утверждения, по которым обе занимают позицию',
    quoted: 'Цитаты в обеих и в одной',
    names: 'Упоминания в обеих и в одной',
    live: {
      loading: 'Загружаются обе статьи…',
      unknown: 'Статьи «{id}» нет. Выберите статью из списка.',
      same: 'Выберите две разные статьи.',
      failed: 'Не удалось загрузить статьи. Проверьте соединение и повторите.',
      updated: 'Сайт обновился после загрузки этой страницы. Это сравнение по новой версии.',
      outdated: 'Сайт обновился после загрузки этой страницы. Обновите её, чтобы сравнить статьи.',
      reload: 'Обновить',
      found: 'В обеих: события – {events}, утверждения – {claims}, цитируемые – {quoted}, имена – {names}.',
      none: 'Ничего.',
      both: 'В обеих',
      alone: 'Только {outlet}',
      quotedHere: 'Цитаты здесь:',
    },
  },

  claimTable: {
    caption: 'Кто какую позицию занимает',
    claim: 'Утверждение',
    legend: 'Обозначения',
    signs: { asserts: '+', disputes: '−', qualifies: '±' },
    nothing: 'высказываний не найдено',
    more: (n) => `ещё ${number(n)}`,
    positions: (asserts, disputes, qualifies) => {
      const parts = [
        ...(asserts > 0 ? [`утверждают: ${number(asserts)}`] : []),
        ...(disputes > 0 ? [`оспаривают: ${number(disputes)}`] : []),
        ...(qualifies > 0 ? [`уточняют: ${number(qualifies)}`] : []),
      ];
      return forms.list(parts);
    },
    holders: (part, whole) => `высказались ${number(part)} из ${number(whole)}`,
    itself: (outlet, date) => `${outlet}, ${date}`,
    ownWords: 'сама статья',
    shown: (part, whole) =>
      `Столбцы: ${number(part)} из ${number(whole)}, где больше всего высказываний. На странице каждого утверждения есть все.`,
    summary: (statements, holders, articles, all) =>
      `${counts.statements(statements)}; людей, организаций или статей: ${number(holders)}; в ${number(articles)} ${ofArticles(all)}`,
  },

  related: {
    title: 'Связанные статьи',
    compare: 'Сравнить',
    both: {
      quoted: (names, others) => `в обеих цитаты: ${some(names, others)}`,
      event: (titles, others) => `обе сообщают о событии: ${some(titles.map(inQuotes), others)}`,
      claim: (statements, others) => `обе занимают позицию: ${some(statements.map(inQuotes), others)}`,
      author: (names, others) => `автор обеих: ${some(names, others)}`,
      named: (names, others) => `в обеих упоминания: ${some(names, others)}`,
      topic: (names, others) => `тема обеих: ${some(names.map(inQuotes), others)}`,
      words: (words) => `в обеих слова ${some(words.map(inQuotes), 0)}`,
    },
  },
  seeAlso: 'См. также',

  search,

  notebook,

  citation,

  about: {
    title: 'Об этом собрании',
    holds: 'Что в нём есть',
    sections: [
      {
        title: 'Как оно составлено',
        paragraphs: [
          'Каждая статья хранится вместе с изданием, датой, насколько точно она известна, авторами и всеми, чьи слова она приводит. Чего источник не говорит, того здесь нет или это показано как добавление редакции с объяснением: заголовок в квадратных скобках, дата с пометкой «приблизительно».',
          'Отмеченная цитата содержит точные слова и должность, с которой статья представляет говорящего. У каждой цитаты, каждого абзаца и каждого упоминания события есть свой адрес, который не меняется.',
          'Ссылки ведут от статьи к людям, организациям и местам, которые она упоминает, а от каждого из них – ко всем статьям. Два человека никогда не сводятся в одного.',
        ],
      },
      {
        title: 'Тексты и права',
        paragraphs: [
          'Пересказанный текст изложен словами редакции, абзац за абзацем, а каждая прямая цитата приведена как была. Полный текст или отрывок показан там, где его издатель может его показать. Где текст публиковать нельзя, страница говорит, что это и где это найти. На каждой странице под заголовком «Об этом тексте» сказано, что из этого перед вами.',
          'Утверждения – это нейтральные предложения, по которым статьи или люди занимают позицию. Сайт записывает позицию и её место. Он не проверяет факты и не оценивает издания.',
        ],
      },
      {
        title: 'Как ссылаться',
        paragraphs: [
          '«Сослаться» у статьи и в меню цитаты даёт ссылку в стилях APA, Chicago и MLA и файлами для программ, которые ведут списки литературы. Ссылка ведёт на оригинал; если его адрес неизвестен, указан адрес страницы здесь. Чтобы указать место на этом сайте, берите для цитаты ссылку рядом с именем, для абзаца – номер на полях.',
        ],
      },
    ],
  },

  scripts: {
    missing: 'Часть этой страницы не загрузилась. Возможно, сайт обновился после того, как вы её открыли.',
    reload: 'Обновить',
    save: 'Сохранить абзац {place}',
    actions: '{place}: копировать, сохранить, поделиться',
    new: 'Новое',
    newSince: 'Нового с посещения {day}: {n}',
  },

  data: {
    title: 'Данные',
    lead: 'Собрание в виде файлов: для таблиц, программ и исследований. Их адреса не меняются.',
    table: 'Таблицы (CSV)',
    quotations: 'Цитаты',
    annotations: 'Места о событиях и утверждениях',
    whole: 'В одном файле',
    catalog: 'Все таблицы (JSON)',
    graph: 'Связанные данные в словаре schema.org (JSON-LD)',
    citations: (format: string) => `Библиографические ссылки на все статьи (${format})`,
    descriptor: 'Что значит каждый столбец (Data Package)',
    reading: 'Как их читать',
    notes: [
      'В каждой строке то, что говорит один файл собрания. Строки ссылаются друг на друга по идентификаторам; адрес строки — её страница.',
      'Даты настолько точны, насколько известны, в формате Extended Date/Time Format: 2022-09-28, 2022-09, 2022-09~ — около сентября 2022 года. Ячейка с несколькими значениями — список в JSON.',
      'У каждой цитаты указано, чья она и в какой роли статья представляет говорящего. Слов, которые нельзя публиковать, нет ни в одном файле; тексты статей — на их страницах. Права на каждую статью указаны в её строке.',
      'Таблицы — в кодировке UTF-8. Если табличная программа показывает буквы неверно, импортируйте в неё таблицу как текст, выбрав UTF-8.',
    ],
    more: 'Собрание как данные, для скачивания',
  },

  moved: 'У этой страницы новый адрес:',

  notFound: {
    title: 'По этому адресу страницы нет',
    text: 'Возможно, в адресе опечатка. Воспользуйтесь поиском или начните с одного из списков.',
  },
};

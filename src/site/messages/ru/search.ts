import type { SearchMessages } from '../en/search.ts';
import { createTyped } from '../typed.ts';
import { counted, forms } from './shared.ts';

const { number, plural } = forms;
const { beginningOf, quoted, enumerated } = createTyped(forms, (n) =>
  plural(n, { one: 'ещё # слово', few: 'ещё # слова', many: 'ещё # слов', other: 'ещё # слова' }),
);

const closeMatches = (n: number) => `близких совпадений: ${number(n)}`;
const articles = (n: number) => plural(n, counted.articles);
const quotations = (n: number) => plural(n, counted.quotations);
const matchingPages = (n: number) =>
  plural(n, {
    one: 'подходит # страница',
    few: 'подходят # страницы',
    many: 'подходит # страниц',
    other: 'подходят # страницы',
  });

/** The strings of the search, in Russian. */
export const search: SearchMessages = {
  title: 'Поиск',
  placeholder: 'Имя, тема или слова',
  submit: 'Найти',
  noScript: 'Для поиска нужен JavaScript. Без него к каждой странице ведут эти списки:',
  loading: 'Идёт поиск…',
  start: 'Введите вопрос, имя или несколько слов либо выберите фильтр.',
  hints:
    'Чтобы уточнить поиск, введите поле: speaker: (кого цитируют), expert:, institution:, author:, person: (цитируемый или автор), topic:, source:, organization:, kind:, year:2021..2023. Возьмите выражение в кавычки. Минус перед словом исключает его.',
  keys: '/ – поиск, ↑ ↓ – перемещение, Esc – назад.',
  results: {
    articles: (n, all) => {
      if (n === 0) return 'Статей не найдено';
      if (all === n) return `Найдено: ${articles(n)}`;
      if (all === 0) return `Статей со всеми словами нет, ${closeMatches(n)}`;
      return `Со всеми словами: ${articles(all)}, ${closeMatches(n - all)}`;
    },
    quotations: (n, all) => {
      if (n === 0) return 'Цитат не найдено';
      if (all === n) return `Найдено: ${quotations(n)}`;
      if (all === 0) return `Цитат со всеми словами нет, ${closeMatches(n)}`;
      return `Со всеми словами: ${quotations(all)}, ${closeMatches(n - all)}`;
    },
  },
  outOfOrder: {
    articles: (n) => `Статей с этими словами подряд нет, ${closeMatches(n)}`,
    quotations: (n) => `Цитат с этими словами подряд нет, ${closeMatches(n)}`,
  },
  tabs: { articles: 'Статьи', quotations: 'Цитаты' },
  tabList: 'Вид результатов',
  missing: 'Нет слов:',
  didYouMean: ['Возможно, вы имели в виду ', '?'],
  beginningOf,
  between: forms.between,
  corrected: (typed) => [`По запросу ${quoted(typed)} ничего нет. Показаны результаты по запросу «`, '».'],
  absent: (absent) => `Ни в одной статье нет: ${enumerated(absent)}.`,
  beginnings: (words) => `По запросу ${enumerated(words)} ничего нет; показаны слова с таким началом.`,
  fields: {
    expert: 'эксперт',
    institution: 'цитируемое учреждение',
    topic: 'тема',
    source: 'источник',
    author: 'автор',
    organization: 'организация',
    year: 'год',
    kind: 'вид статьи',
    speaker: 'голос',
    person: 'цитируемый или автор',
  },
  unknownValue: (field, value) => `В поле «${field}» нет значения ${quoted(value)}.`,
  offers: 'Предлагаемые значения',
  suggestions: (n) =>
    `${plural(n, { one: '# вариант', few: '# варианта', many: '# вариантов', other: '# варианта' })}; выбирайте стрелками`,
  years: 'Годы',
  from: 'С',
  to: 'По',
  askValues: 'Показать все фильтры',
  alsoPages: matchingPages,
  list: 'Результаты',
  sentence: forms.sentence,
  snippetBy: ({ speakers, isQuoted, paragraph }) => {
    if (paragraph === undefined) return 'краткое содержание';
    const names = forms.list(speakers);
    if (isQuoted) return `${names}, абзац ${paragraph}`;
    return names === '' ? `от имени статьи, абзац ${paragraph}` : `с цитатой: ${names}, абзац ${paragraph}`;
  },
  none: 'Попробуйте другие слова или часть слова.',
  noneReadable: 'В запросе нет ни букв, ни цифр. Одни знаки не ищутся.',
  noneFiltered: 'Под фильтры ничего не подходит. Попробуйте другие слова или уберите фильтр.',
  noneInFields: 'Ничто не подходит ко всем словам и полям запроса. Измените слово или уберите поле.',
  noneLeft: 'Без исключённых слов ничего не находится. Уберите минус или попробуйте другие слова.',
  updated: 'Сайт обновился после того, как вы открыли эту страницу. Эти результаты из новой версии.',
  failures: {
    offline:
      'Нет соединения, поэтому указатель для поиска не загрузился. Проверьте соединение и повторите. Списки ниже могут работать.',
    missing: 'Указатель для поиска не загрузился: сервер его не отдал. Повторите позже. Списки ниже работают без него.',
    outdated: 'Сайт обновился после того, как вы открыли эту страницу. Обновите её, чтобы искать в новой версии.',
    unsupported:
      'Этот браузер слишком старый для поиска: в нём нет фоновых потоков или распаковки. Списки ниже работают без них.',
  },
  retry: 'Повторить',
  reload: 'Обновить',
  sort: 'Сортировка',
  sorts: { relevance: 'По соответствию', newest: 'Сначала новые', oldest: 'Сначала старые' },
  facets: {
    expert: 'Эксперт',
    institution: 'Цитируемое учреждение',
    topic: 'Тема',
    source: 'Источник',
    author: 'Автор',
    organization: 'Организация',
    year: 'Год',
    kind: 'Вид',
  },
  filters: 'Фильтры',
  showResults: {
    articles: (n) => `Показать: ${articles(n)}`,
    quotations: (n) => `Показать: ${quotations(n)}`,
  },
  chosen: 'Выбранные фильтры',
  clear: 'Убрать все фильтры',
  remove: (facet, value) => `Убрать фильтр: ${facet}, ${value}`,
  more: 'Ещё результаты',
  moreValues: (n) => `Ещё ${number(n)}`,
  fewerValues: 'Меньше',
  pages: 'Подходящие страницы',
  number,
  dialog: {
    label: 'Быстрый поиск',
    close: 'Закрыть',
    keys: '↑ ↓ – перемещение, Enter – открыть, Esc – закрыть.',
    results: 'Результаты',
    articles: 'Статьи',
    all: (words) => `Все результаты по запросу ${quoted(words)}`,
    articleCount: articles,
    correction: (words) => `Возможно, вы имели в виду ${quoted(words)}?`,
    corrected: (words) => `По этим словам ничего нет. Показаны результаты по запросу ${quoted(words)}`,
    found: (pages, shown, found) =>
      [
        ...(pages > 0 ? [forms.sentence(matchingPages(pages))] : []),
        ...(found > 0 ? [`Найдено: ${articles(found)}, показано: ${number(shown)}`] : []),
      ].join('. '),
    none: 'Ничего не найдено. Попробуйте меньше слов, другое написание или часть имени.',
    failures: {
      unsupported: 'Этот браузер слишком старый для поиска: в нём нет распаковки. На этих страницах есть всё:',
      offline: 'Нет соединения. Проверьте соединение и повторите.',
      missing: 'Указатель для поиска не загрузился. Повторите или воспользуйтесь списками:',
      outdated: 'Сайт обновился после того, как вы открыли эту страницу.',
    },
    lists: 'Все списки',
    searchNew: 'Искать в новой версии',
  },
};

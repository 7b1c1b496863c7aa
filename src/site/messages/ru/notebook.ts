import type { NotebookMessages } from '../en/notebook.ts';
import { citation, counted, forms } from './shared.ts';

const { number, plural, quote } = forms;
const items = (n: number) => plural(n, { one: '# запись', few: '# записи', many: '# записей', other: '# записи' });

/** The words of the reader's notebook, in Russian. */
export const notebook: NotebookMessages = {
  title: 'Тетрадь',
  description: 'Цитаты, абзацы и статьи, которые вы сохранили при чтении, только в этом браузере.',
  noScript:
    'Для тетради нужен JavaScript: сохранённое остаётся в вашем браузере и больше нигде, поэтому показать его может только он.',
  begin: 'Пока ничего не сохранено.',
  how: 'У каждой цитаты есть меню (три точки): сохранить, копировать или поделиться. В статье под номером абзаца, на который вы указываете или до которого дошли клавишей Tab, стоит закладка; выделенные слова тоже можно сохранить. Всё сохранённое собрано здесь, с местом для заметок.',
  where:
    'Всё остаётся в этом браузере. Ничего не отправляется; выгрузка – ваш собственный файл, его можно загрузить снова.',
  browse: 'Все статьи',
  kept: ({ quotation, passage, selection, article }) => {
    const parts = [
      ...(article > 0 ? [plural(article, counted.articles)] : []),
      ...(quotation > 0 ? [plural(quotation, counted.quotations)] : []),
      ...(passage > 0
        ? [plural(passage, { one: '# абзац', few: '# абзаца', many: '# абзацев', other: '# абзаца' })]
        : []),
      ...(selection > 0
        ? [plural(selection, { one: '# выделение', few: '# выделения', many: '# выделений', other: '# выделения' })]
        : []),
    ];
    return `${forms.and(parts)}, только в этом браузере.`;
  },
  tools: 'Действия с тетрадью',
  export: 'Выгрузить как',
  formats: { markdown: 'Markdown', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON', epub: 'EPUB' },
  exportAs: (format) => `Выгрузить как ${format}`,
  import: 'Загрузить файл',
  print: 'Печать',
  group: 'По статьям',
  clear: 'Удалить всё',
  listed: 'Сохранённое',
  note: 'Заметка',
  noteOn: (place) => `Заметка: ${place}`,
  called: quote,
  up: (name) => `Выше: ${name}`,
  down: (name) => `Ниже: ${name}`,
  remove: (name) => `Удалить: ${name}`,
  removeShort: 'Удалить',
  moved: (at, of) => `Теперь на месте ${number(at)} из ${number(of)}`,
  removed: (n) => (n === 1 ? 'Удалено.' : `Удалено: ${items(n)}.`),
  undo: 'Вернуть',
  restored: 'Восстановлено.',
  exported: (file) => `Выгружено: ${file}.`,
  imported: (added, here) => {
    if (added === 0) return `Нового нет: в файле ${items(here)}, и всё уже здесь.`;
    return here > 0 ? `Загружено: ${items(added)}; уже здесь: ${number(here)}.` : `Загружено: ${items(added)}.`;
  },
  notImported: 'В этом файле нет сохранённых записей. Подходит то, что выгружено как Markdown или CSL-JSON.',
  ...citation,
  changed: 'Текст изменился после того, как вы его сохранили. Теперь он такой:',
  otherSpeaker: 'После того как вы это сохранили, статья называет другого говорящего. Теперь так:',
  nowBy: (speaker) => `Говорит ${speaker}.`,
  takeNew: 'Оставить новый текст',
  gone: 'Этого в статье больше нет. Сохранённое остаётся здесь.',
  articleGone: 'По своему адресу статьи больше нет. Сохранённое остаётся здесь.',
  updated: 'Сайт обновился после того, как вы открыли эту страницу. Изменения показаны по новой версии.',
  outdated: 'Сайт обновился после того, как вы открыли эту страницу. Обновите её, чтобы увидеть изменения.',
  unchecked: 'Статью не удалось загрузить, поэтому изменения не видны.',
  blocked: 'Этот браузер не даёт сайту хранить данные (например, в частном окне).',
  full: 'Место в браузере для этого сайта кончилось: последнее изменение не сохранено. Выгрузите тетрадь, затем удалите что-нибудь.',
  unreadable: 'Сохранённые данные не читаются. Когда вы сохраните новое, они останутся резервной копией.',
};

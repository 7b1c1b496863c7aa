import type { BookMessages } from '../en/book.ts';
import { forms } from './shared.ts';

const { number } = forms;

/** The words of what is printed or saved as an EPUB, in Russian. */
export const book: BookMessages = {
  list: forms.list,
  print: 'Печать',
  save: 'Сохранить как EPUB',
  saved: (file) => `Сохранено как ${file}.`,
  loading: (n, of) => `Загружено статей: ${number(n)} из ${number(of)}…`,
  unknown: 'По этому адресу печатать нечего. Сюда ведут страницы тем, людей, организаций и событий.',
  failed: 'Не удалось загрузить статьи. Проверьте соединение и повторите.',
  outdated: 'Сайт обновился после загрузки этой страницы. Обновите её, чтобы собрать статьи.',
  reload: 'Обновить',
  titlePage: 'Титульный лист',
  contents: 'Содержание',
  landmarks: 'Ориентиры',
  from: (site) => `С сайта «${site}»`,
  made: (day) => `Составлено: ${day}`,
  source: 'Источник',
  date: 'Дата',
  authors: 'Авторы',
  noByline: 'Без подписи',
  original: 'Оригинал',
  here: 'На этом сайте',
  textIs: 'Текст',
  rightsTexts: {
    retold: 'Пересказ словами редакции, абзац за абзацем. Цитаты точные.',
    excerpt: 'Только цитаты. Из текста можно публиковать лишь отрывок.',
    full: 'Полный текст оригинала.',
    'link-only': 'Текст нельзя публиковать здесь.',
  },
  rights: 'Права',
  text: 'Текст',
  whoSaid: 'Кто что сказал',
  quotation: 'цитата',
  note: 'Заметка читателя',
  accessibility: 'Всё — текст в порядке чтения, с заголовками, содержанием и языком каждой статьи.',
};

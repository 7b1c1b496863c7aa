import type { ReadingMessages } from '../en/reading.ts';

/** The words of the reading settings and of the help on keys, in Russian. */
export const reading: ReadingMessages = {
  settings: 'Настройки чтения',
  names: { theme: 'Цвета', size: 'Размер текста', measure: 'Длина строки' },
  choices: {
    theme: { system: 'Как в системе', light: 'Светлые', sepia: 'Сепия', dark: 'Тёмные' },
    size: { small: 'Мелкий', normal: 'Обычный', large: 'Крупный', larger: 'Крупнее' },
    measure: { narrow: 'Короткая', normal: 'Обычная', wide: 'Длинная' },
  },
  hideHighlights: 'Скрыть выделение',
  notKept: 'Этот браузер не даёт сайту сохранить ваш выбор (например, в частном окне).',
  help: {
    title: 'Клавиши',
    close: 'Закрыть',
    keys: [
      { keys: ['/'], does: 'Поиск; также Ctrl K или ⌘ K' },
      { keys: ['↑', '↓'], does: 'Перемещение по результатам' },
      { keys: ['Enter'], does: 'Открыть результат' },
      { keys: ['Esc'], does: 'Закрыть или вернуться к полю поиска' },
      { keys: ['?'], does: 'Показать эти клавиши' },
    ],
  },
};

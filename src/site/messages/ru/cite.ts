import type { CiteMessages } from '../en/cite.ts';
import { citation } from './shared.ts';

/** The words of the dialog that cites, in Russian. */
export const cite: CiteMessages = {
  ...citation,
  titles: { article: 'Сослаться на эту статью', quotation: 'Сослаться на эту цитату' },
  style: 'Стиль',
  parts: {
    apa: { list: 'В списке литературы', inText: 'В тексте' },
    chicago: { list: 'В библиографии', inText: 'Сноска' },
    mla: { list: 'В списке литературы', inText: 'В тексте' },
  },
  quotedIn: {
    apa: (speaker) => `${speaker}, цит. по: `,
    chicago: (speaker) => `${speaker}, цит. по: `,
    mla: (speaker) => `${speaker}, цит. по: `,
  },
  original: (outlet) => `Это адрес оригинала. Издание: ${outlet}.`,
  edition: 'Адрес оригинала неизвестен: указан адрес страницы этого сайта.',
  retoldNote: 'Текст на этом сайте – пересказ. Цитаты точны; прежде чем ссылаться на остальное, прочитайте оригинал.',
  copy: 'Копировать',
  copyPart: (part) => `Копировать: ${part}`,
  copied: 'Скопировано.',
  notCopied: 'Этот браузер не разрешил копировать.',
  download: 'Скачать',
  close: 'Закрыть',
  loading: 'Стиль загружается…',
  notLoaded: 'Стиль не удалось загрузить. Файлы для программ работают и без него.',
  madeWith: ['Оформлено программой ', ' по стилям '],
  licences: 'Лицензии',
};

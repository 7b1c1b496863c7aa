import type { ReadingMessages } from '../en/reading.ts';

/** The words of the reading settings and of the help on keys, in German. */
export const reading: ReadingMessages = {
  settings: 'Leseeinstellungen',
  names: { theme: 'Farben', size: 'Schriftgröße', measure: 'Zeilenlänge' },
  choices: {
    theme: { system: 'System', light: 'Hell', sepia: 'Sepia', dark: 'Dunkel' },
    size: { small: 'Klein', normal: 'Normal', large: 'Groß', larger: 'Größer' },
    measure: { narrow: 'Kurz', normal: 'Normal', wide: 'Lang' },
  },
  hideHighlights: 'Markierungen ausblenden',
  notKept: 'Dieser Browser lässt die Website Ihre Wahl nicht behalten (zum Beispiel in einem privaten Fenster).',
  help: {
    title: 'Tasten',
    close: 'Schließen',
    keys: [
      { keys: ['/'], does: 'Suchen; auch Strg K oder ⌘ K' },
      { keys: ['↑', '↓'], does: 'Durch die Ergebnisse gehen' },
      { keys: ['Enter'], does: 'Das Ergebnis öffnen' },
      { keys: ['Esc'], does: 'Schließen oder zurück zum Suchfeld' },
      { keys: ['?'], does: 'Diese Tasten zeigen' },
    ],
  },
};

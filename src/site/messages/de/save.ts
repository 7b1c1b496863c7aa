import type { SaveMessages } from '../en/save.ts';
import { credit } from './shared.ts';

/** The words for copying, saving and sharing, in German. */
export const save: SaveMessages = {
  ...credit,
  copy: 'Mit Quelle kopieren',
  copyLink: 'Link kopieren',
  cite: 'Zitieren …',
  embed: 'Einbetten',
  save: 'Im Notizbuch merken',
  remove: 'Aus dem Notizbuch entfernen',
  share: 'Teilen …',
  isSaved: (name) => `${name} (gemerkt)`,
  selection: 'Die markierten Wörter',
  copied: (speaker) =>
    speaker === undefined ? 'Mit der Quelle kopiert.' : `Mit dem Namen ${speaker} und der Quelle kopiert.`,
  linkCopied: 'Link kopiert.',
  embedCopied: 'Der Code, der das Zitat auf einer anderen Website zeigt, ist kopiert.',
  keptNow: 'Im Notizbuch gemerkt.',
  removed: 'Aus dem Notizbuch entfernt.',
  notCopied: 'Dieser Browser hat das Kopieren nicht erlaubt.',
  blocked:
    'Nicht gemerkt. Dieser Browser lässt die Website keine Daten speichern (zum Beispiel in einem privaten Fenster).',
  notLoaded:
    'Die Daten des Artikels konnten nicht geladen werden: Nichts wurde gemerkt oder kopiert. Drücken Sie noch einmal.',
  outdated:
    'Die Website wurde aktualisiert, seit Sie diese Seite geöffnet haben: Nichts wurde gemerkt oder kopiert. Laden Sie die Seite neu, und versuchen Sie es dann noch einmal.',
  reload: 'Neu laden',
  full: 'Der Platz des Browsers für diese Website ist voll: Es konnte nicht gemerkt werden.',
};

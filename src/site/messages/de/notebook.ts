import type { NotebookMessages } from '../en/notebook.ts';
import { citation, forms } from './shared.ts';

const { number, plural, quote } = forms;
const items = (n: number) => plural(n, { one: '# Eintrag', other: '# Einträge' });

/** The words of the reader's notebook, in German. */
export const notebook: NotebookMessages = {
  title: 'Notizbuch',
  description: 'Zitate, Absätze und Artikel, die Sie beim Lesen gemerkt haben, nur in diesem Browser.',
  noScript:
    'Das Notizbuch braucht JavaScript: Was Sie merken, bleibt in Ihrem Browser und nirgends sonst, sodass nur er es zeigen kann.',
  begin: 'Noch ist nichts gemerkt.',
  how: 'Jedes Zitat hat ein Menü (drei Punkte) zum Merken, Kopieren und Teilen. In einem Artikel steht ein Lesezeichen unter der Zahl des Absatzes, auf den Sie zeigen oder den Sie mit der Tabulatortaste erreichen; auch markierte Wörter lassen sich merken. Was Sie merken, steht hier, mit Platz für Notizen.',
  where:
    'Es bleibt in diesem Browser. Nichts wird gesendet; ein Export ist eine Datei von Ihnen, die sich wieder importieren lässt.',
  browse: 'Alle Artikel',
  kept: ({ quotation, passage, selection, article }) => {
    const parts = [
      ...(article > 0 ? [plural(article, { one: '# Artikel', other: '# Artikel' })] : []),
      ...(quotation > 0 ? [plural(quotation, { one: '# Zitat', other: '# Zitate' })] : []),
      ...(passage > 0 ? [plural(passage, { one: '# Absatz', other: '# Absätze' })] : []),
      ...(selection > 0 ? [plural(selection, { one: '# Auswahl', other: '# Auswahlen' })] : []),
    ];
    return `${forms.and(parts)}, nur in diesem Browser.`;
  },
  tools: 'Aktionen des Notizbuchs',
  export: 'Exportieren als',
  formats: { markdown: 'Markdown', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON', epub: 'EPUB' },
  exportAs: (format) => `Exportieren als ${format}`,
  import: 'Datei importieren',
  print: 'Drucken',
  group: 'Nach Artikeln gruppieren',
  clear: 'Alles entfernen',
  listed: 'Gemerkt',
  note: 'Notiz',
  noteOn: (place) => `Notiz zu ${place}`,
  called: quote,
  up: (name) => `Nach oben: ${name}`,
  down: (name) => `Nach unten: ${name}`,
  remove: (name) => `Entfernen: ${name}`,
  removeShort: 'Entfernen',
  moved: (at, of) => `Jetzt an Stelle ${number(at)} von ${number(of)}`,
  removed: (n) => (n === 1 ? 'Entfernt.' : `${items(n)} entfernt.`),
  undo: 'Rückgängig',
  restored: 'Wiederhergestellt.',
  exported: (file) => `Exportiert als ${file}.`,
  imported: (added, here) => {
    if (added === 0) return `Nichts Neues: ${items(here)} in der Datei, alle schon hier.`;
    return here > 0 ? `${items(added)} importiert; ${number(here)} schon hier.` : `${items(added)} importiert.`;
  },
  notImported:
    'In dieser Datei ist kein gemerkter Eintrag zu finden. Möglich ist, was als Markdown oder CSL-JSON exportiert wurde.',
  ...citation,
  changed: 'Der Text hat sich geändert, seit Sie ihn gemerkt haben. Jetzt lautet er:',
  otherSpeaker: 'Der Artikel nennt eine andere Person, seit Sie die Stelle gemerkt haben. Jetzt lautet sie:',
  nowBy: (speaker) => `Gesagt von ${speaker}.`,
  takeNew: 'Den neuen Text behalten',
  gone: 'Das steht nicht mehr im Artikel. Was Sie gemerkt haben, bleibt hier.',
  articleGone: 'Der Artikel ist nicht mehr unter seiner Adresse. Was Sie gemerkt haben, bleibt hier.',
  updated:
    'Die Website wurde aktualisiert, seit Sie diese Seite geöffnet haben. Änderungen sind nach der neuen Fassung gezeigt.',
  outdated:
    'Die Website wurde aktualisiert, seit Sie diese Seite geöffnet haben. Laden Sie die Seite neu, um Änderungen zu sehen.',
  unchecked: 'Der Artikel konnte nicht geladen werden, sodass Änderungen seither nicht zu sehen sind.',
  blocked: 'Dieser Browser lässt die Website keine Daten speichern (zum Beispiel in einem privaten Fenster).',
  full: 'Der Platz des Browsers für diese Website ist voll: Die letzte Änderung ist nicht gespeichert. Exportieren Sie das Notizbuch, und entfernen Sie dann etwas.',
  unreadable: 'Die gespeicherten Daten sind nicht lesbar. Sie bleiben als Sicherung, wenn Sie etwas Neues merken.',
};

import type { SearchMessages } from '../en/search.ts';
import { createTyped } from '../typed.ts';
import { forms } from './shared.ts';

const { number, plural } = forms;
const { beginningOf, quoted, enumerated } = createTyped(forms, (n) =>
  plural(n, { one: '# weiteres Wort', other: '# weitere Wörter' }),
);

const closeMatches = (n: number) => plural(n, { one: '# passt ungefähr', other: '# passen ungefähr' });
const articles = (n: number) => plural(n, { one: '# Artikel', other: '# Artikel' });
const quotations = (n: number) => plural(n, { one: '# Zitat', other: '# Zitate' });
const matchingPages = (n: number) => plural(n, { one: '# passende Seite', other: '# passende Seiten' });

/** The strings of the search, in German. */
export const search: SearchMessages = {
  title: 'Suche',
  placeholder: 'Ein Name, ein Thema oder Wörter',
  submit: 'Suchen',
  noScript: 'Die Suche braucht JavaScript. Ohne führen diese Listen zu jeder Seite:',
  loading: 'Suche läuft …',
  start: 'Geben Sie eine Frage, einen Namen oder ein paar Wörter ein, oder wählen Sie einen Filter zum Stöbern.',
  hints:
    'Um einzugrenzen, geben Sie ein Feld ein: speaker: (wer zitiert wird), expert:, institution:, author:, person: (zitiert oder Autorschaft), topic:, source:, organization:, kind:, year:2021..2023. Setzen Sie eine Wendung in Anführungszeichen. Ein Minus vor einem Wort schließt es aus.',
  keys: '/ beginnt die Suche, ↑ ↓ bewegt, Esc führt zurück.',
  results: {
    articles: (n, all) => {
      if (n === 0) return 'Keine Artikel gefunden';
      if (all === n) return `${articles(n)} gefunden`;
      if (all === 0) return `Kein Artikel enthält alle Wörter, ${closeMatches(n)}`;
      const matching = plural(all, { one: '# Artikel enthält alle Wörter', other: '# Artikel enthalten alle Wörter' });
      return `${matching}, ${closeMatches(n - all)}`;
    },
    quotations: (n, all) => {
      if (n === 0) return 'Keine Zitate gefunden';
      if (all === n) return `${quotations(n)} gefunden`;
      if (all === 0) return `Kein Zitat enthält alle Wörter, ${closeMatches(n)}`;
      const matching = plural(all, { one: '# Zitat enthält alle Wörter', other: '# Zitate enthalten alle Wörter' });
      return `${matching}, ${closeMatches(n - all)}`;
    },
  },
  outOfOrder: {
    articles: (n) => `Kein Artikel enthält die Wendung in dieser Reihenfolge, ${closeMatches(n)}`,
    quotations: (n) => `Kein Zitat enthält die Wendung in dieser Reihenfolge, ${closeMatches(n)}`,
  },
  tabs: { articles: 'Artikel', quotations: 'Zitate' },
  tabList: 'Art der Ergebnisse',
  missing: 'Fehlt:',
  didYouMean: ['Meinten Sie ', '?'],
  beginningOf,
  between: forms.between,
  corrected: (typed) => [`Keine Ergebnisse für ${quoted(typed)}. Gezeigt werden Ergebnisse für „`, '“.'],
  absent: (absent) => `Kein Artikel enthält ${enumerated(absent)}.`,
  beginnings: (words) => `Keine Ergebnisse für ${enumerated(words)}; gezeigt werden Wörter, die so beginnen.`,
  fields: {
    expert: 'Fachperson',
    institution: 'zitierte Institution',
    topic: 'Thema',
    source: 'Quelle',
    author: 'Autorschaft',
    organization: 'Organisation',
    year: 'Jahr',
    kind: 'Art des Artikels',
    speaker: 'Stimme',
    person: 'zitierte oder schreibende Person',
  },
  unknownValue: (field, value) => `Im Feld „${field}“ gibt es ${quoted(value)} nicht.`,
  offers: 'Vorgeschlagene Werte',
  suggestions: (n) => `${plural(n, { one: '# Vorschlag', other: '# Vorschläge' })}; mit den Pfeiltasten wählen`,
  years: 'Jahre',
  from: 'Von',
  to: 'Bis',
  askValues: 'Alle Filter zeigen',
  alsoPages: matchingPages,
  list: 'Ergebnisse',
  sentence: forms.sentence,
  snippetBy: ({ speakers, isQuoted, paragraph }) => {
    if (paragraph === undefined) return 'Zusammenfassung';
    const names = forms.list(speakers);
    if (isQuoted) return `${names}, Absatz ${paragraph}`;
    return names === '' ? `der Artikel selbst, Absatz ${paragraph}` : `mit Zitat von ${names}, Absatz ${paragraph}`;
  },
  none: 'Versuchen Sie andere Wörter oder einen Teil eines Wortes.',
  noneReadable: 'Ihre Suche enthält weder Buchstaben noch Ziffern. Nach Zeichen allein wird nicht gesucht.',
  noneFiltered: 'Kein Ergebnis passt zu den Filtern. Versuchen Sie andere Wörter, oder entfernen Sie einen Filter.',
  noneInFields:
    'Nichts passt zu allen Wörtern und Feldern der Suche. Ändern Sie ein Wort, oder entfernen Sie ein Feld.',
  noneLeft: 'Nichts passt ohne die ausgeschlossenen Wörter. Entfernen Sie ein Minus, oder versuchen Sie andere Wörter.',
  updated:
    'Die Website wurde aktualisiert, seit Sie diese Seite geöffnet haben. Diese Ergebnisse sind aus der neuen Fassung.',
  failures: {
    offline:
      'Es gibt keine Verbindung, deshalb konnte der Suchindex nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal. Die Listen unten gehen vielleicht trotzdem.',
    missing:
      'Der Suchindex konnte nicht geladen werden: Der Server hat ihn nicht geliefert. Versuchen Sie es später noch einmal. Die Listen unten gehen ohne ihn.',
    outdated:
      'Die Website wurde aktualisiert, seit Sie diese Seite geöffnet haben. Laden Sie die Seite neu, um in der neuen Fassung zu suchen.',
    unsupported:
      'Dieser Browser ist zu alt für die Suche: Ihm fehlen Web Worker oder die Dekomprimierung. Die Listen unten gehen ohne.',
  },
  retry: 'Noch einmal versuchen',
  reload: 'Neu laden',
  sort: 'Sortieren nach',
  sorts: { relevance: 'Beste Treffer', newest: 'Neueste', oldest: 'Älteste' },
  facets: {
    expert: 'Fachperson',
    institution: 'Zitierte Institution',
    topic: 'Thema',
    source: 'Quelle',
    author: 'Autorschaft',
    organization: 'Organisation',
    year: 'Jahr',
    kind: 'Art',
  },
  filters: 'Filter',
  showResults: {
    articles: (n) => `${articles(n)} zeigen`,
    quotations: (n) => `${quotations(n)} zeigen`,
  },
  chosen: 'Gewählte Filter',
  clear: 'Alle Filter entfernen',
  remove: (facet, value) => `Filter entfernen: ${facet}, ${value}`,
  more: 'Mehr Ergebnisse',
  moreValues: (n) => `${number(n)} mehr`,
  fewerValues: 'Weniger',
  pages: 'Passende Seiten',
  number,
  dialog: {
    label: 'Schnellsuche',
    close: 'Schließen',
    keys: '↑ ↓ bewegt, Enter öffnet, Esc schließt.',
    results: 'Ergebnisse',
    articles: 'Artikel',
    all: (words) => `Alle Ergebnisse für ${quoted(words)}`,
    articleCount: articles,
    correction: (words) => `Meinten Sie ${quoted(words)}?`,
    corrected: (words) => `Keine Ergebnisse für diese Wörter. Gezeigt werden Ergebnisse für ${quoted(words)}`,
    found: (pages, shown, found) =>
      [
        ...(pages > 0 ? [matchingPages(pages)] : []),
        ...(found > 0 ? [`${articles(found)} gefunden, ${number(shown)} gezeigt`] : []),
      ].join('. '),
    none: 'Keine Ergebnisse. Versuchen Sie weniger Wörter, eine andere Schreibweise oder einen Teil eines Namens.',
    failures: {
      unsupported:
        'Dieser Browser ist zu alt für die Suche: Ihm fehlt die Dekomprimierung. Diese Seiten listen alles auf:',
      offline: 'Es gibt keine Verbindung. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
      missing: 'Der Suchindex konnte nicht geladen werden. Versuchen Sie es noch einmal, oder nehmen Sie die Listen:',
      outdated: 'Die Website wurde aktualisiert, seit Sie diese Seite geöffnet haben.',
    },
    lists: 'Alle Listen',
    searchNew: 'In der neuen Fassung suchen',
  },
};

import type { BookMessages } from '../en/book.ts';
import { forms } from './shared.ts';

const { number } = forms;

/** The words of what is printed or saved as an EPUB, in German. */
export const book: BookMessages = {
  list: forms.list,
  print: 'Drucken',
  save: 'Als EPUB speichern',
  saved: (file) => `Gespeichert als ${file}.`,
  loading: (n, of) => `${number(n)} von ${number(of)} Artikeln geladen …`,
  unknown:
    'Unter dieser Adresse gibt es nichts zu drucken. Sie wird von der Seite eines Themas, einer Person, einer Organisation oder eines Ereignisses aus erreicht.',
  failed: 'Die Artikel konnten nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  outdated:
    'Die Website ist aktualisiert worden, seit diese Seite geladen wurde. Laden Sie die Seite neu, um die Artikel zusammenzustellen.',
  reload: 'Neu laden',
  titlePage: 'Titelseite',
  contents: 'Inhalt',
  landmarks: 'Orientierungspunkte',
  from: (site) => `Aus: ${site}`,
  made: (day) => `Erstellt am ${day}`,
  source: 'Quelle',
  date: 'Datum',
  authors: 'Verfasser',
  noByline: 'Ohne Verfasserangabe',
  original: 'Original',
  here: 'Auf dieser Website',
  textIs: 'Text',
  rightsTexts: {
    retold: 'In den Worten der Redaktion nacherzählt, Absatz für Absatz. Zitate sind wörtlich.',
    excerpt: 'Nur die Zitate. Vom Text darf nur ein Auszug veröffentlicht werden.',
    full: 'Der vollständige Text des Originals.',
    'link-only': 'Der Text darf hier nicht veröffentlicht werden.',
  },
  rights: 'Rechte',
  text: 'Wortlaut',
  whoSaid: 'Wer was gesagt hat',
  quotation: 'Zitat',
  note: 'Notiz des Lesers',
  accessibility:
    'Alles ist Text in Lesereihenfolge, mit Überschriften, einem Inhaltsverzeichnis und der Sprache jedes Artikels.',
};

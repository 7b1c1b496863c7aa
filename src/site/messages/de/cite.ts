import type { CiteMessages } from '../en/cite.ts';
import { citation } from './shared.ts';

/** The words of the dialog that cites, in German. */
export const cite: CiteMessages = {
  ...citation,
  titles: { article: 'Diesen Artikel zitieren', quotation: 'Dieses Zitat nachweisen' },
  style: 'Stil',
  parts: {
    apa: { list: 'Literaturangabe', inText: 'Im Text' },
    chicago: { list: 'Bibliografie', inText: 'Fußnote' },
    mla: { list: 'Literaturverzeichnis', inText: 'Im Text' },
  },
  quotedIn: {
    apa: (speaker) => `${speaker}, zitiert nach `,
    chicago: (speaker) => `${speaker}, zitiert in `,
    mla: (speaker) => `${speaker}, zit. in `,
  },
  original: (outlet) => `Die Adresse ist die des Originals, erschienen bei: ${outlet}.`,
  edition: 'Die Adresse des Originals ist nicht bekannt: Angegeben ist die der Seite hier.',
  retoldNote:
    'Der Text auf dieser Seite ist nacherzählt. Zitate sind genau; bevor Sie anderes zitieren, lesen Sie das Original.',
  copy: 'Kopieren',
  copyPart: (part) => `Kopieren: ${part}`,
  copied: 'Kopiert.',
  notCopied: 'Dieser Browser hat das Kopieren nicht erlaubt.',
  download: 'Herunterladen',
  close: 'Schließen',
  loading: 'Der Stil wird geladen …',
  notLoaded: 'Der Stil konnte nicht geladen werden. Die Dateien für Programme gehen trotzdem.',
  madeWith: ['Formatiert von ', ' mit Stilen der '],
  licences: 'Lizenzen',
};

import type { CiteMessages } from '../en/cite.ts';
import { citation } from './shared.ts';

/** The words of the dialog that cites, in French. */
export const cite: CiteMessages = {
  ...citation,
  titles: { article: 'Citer cet article', quotation: 'Citer ces propos' },
  style: 'Style',
  parts: {
    apa: { list: 'Référence', inText: 'Dans le texte' },
    chicago: { list: 'Bibliographie', inText: 'Note' },
    mla: { list: 'Ouvrages cités', inText: 'Dans le texte' },
  },
  quotedIn: {
    apa: (speaker) => `${speaker}, dans `,
    chicago: (speaker) => `${speaker}, dans `,
    mla: (speaker) => `${speaker}, dans `,
  },
  original: (outlet) => `L’adresse est celle de l’original, publié par ${outlet}.`,
  edition: 'L’adresse de l’original n’est pas connue : celle qui est donnée est celle de la page ici.',
  retoldNote:
    'Le texte de ce site est raconté par la rédaction. Les citations sont exactes ; avant de citer autre chose, lisez l’original.',
  copy: 'Copier',
  copyPart: (part) => `Copier: ${part}`,
  copied: 'Copié.',
  notCopied: 'Ce navigateur n’a pas permis de copier.',
  download: 'Télécharger',
  close: 'Fermer',
  loading: 'Chargement du style…',
  notLoaded: 'Le style n’a pas pu être chargé. Les fichiers pour logiciels restent disponibles.',
  madeWith: ['Mis en forme par ', ' avec les styles de '],
  licences: 'Licences',
};

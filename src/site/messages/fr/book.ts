import type { BookMessages } from '../en/book.ts';
import { forms } from './shared.ts';

const { number } = forms;

/** The words of what is printed or saved as an EPUB, in French. */
export const book: BookMessages = {
  list: forms.list,
  print: 'Imprimer',
  save: 'Enregistrer en EPUB',
  saved: (file) => `Enregistré sous ${file}.`,
  loading: (n, of) => `${number(n)} articles chargés sur ${number(of)}…`,
  unknown:
    'Il n’y a rien à imprimer à cette adresse. On y arrive depuis la page d’un thème, d’une personne, d’une organisation ou d’un événement.',
  failed: 'Les articles n’ont pas pu être chargés. Vérifiez la connexion et réessayez.',
  outdated: 'Le site a été mis à jour depuis le chargement de cette page. Rechargez-la pour rassembler les articles.',
  reload: 'Recharger',
  titlePage: 'Page de titre',
  contents: 'Sommaire',
  landmarks: 'Repères',
  from: (site) => `Tiré de ${site}`,
  made: (day) => `Établi le ${day}`,
  source: 'Source',
  date: 'Date',
  authors: 'Auteurs',
  noByline: 'Sans signature',
  original: 'Original',
  here: 'Sur ce site',
  textIs: 'Texte',
  rightsTexts: {
    retold: 'Raconté dans les mots de la rédaction, paragraphe par paragraphe. Les citations sont exactes.',
    excerpt: 'Les citations seules. Du texte, seul un extrait peut être publié.',
    full: 'Le texte intégral de l’original.',
    'link-only': 'Le texte ne peut pas être publié ici.',
  },
  rights: 'Droits',
  text: 'Texte',
  whoSaid: 'Qui a dit quoi',
  quotation: 'citation',
  note: 'Note du lecteur',
  accessibility:
    'Tout est du texte dans l’ordre de lecture, avec des titres, un sommaire et la langue de chaque article.',
};

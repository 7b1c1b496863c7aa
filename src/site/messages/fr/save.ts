import type { SaveMessages } from '../en/save.ts';
import { credit } from './shared.ts';

/** The words for copying, saving and sharing, in French. */
export const save: SaveMessages = {
  ...credit,
  copy: 'Copier avec la source',
  copyLink: 'Copier le lien',
  cite: 'Citer…',
  embed: 'Intégrer',
  save: 'Garder dans le carnet',
  remove: 'Retirer du carnet',
  share: 'Partager…',
  isSaved: (name) => `${name} (dans le carnet)`,
  selection: 'Les mots sélectionnés',
  copied: (speaker) =>
    speaker === undefined ? 'Copié avec la source.' : `Copié avec la source et le nom : ${speaker}.`,
  linkCopied: 'Lien copié.',
  embedCopied: 'Le code qui affiche la citation sur un autre site est copié.',
  keptNow: 'Gardé dans le carnet.',
  removed: 'Retiré du carnet.',
  notCopied: 'Ce navigateur n’a pas permis de copier.',
  blocked:
    'Non gardé. Ce navigateur ne permet pas à ce site de garder des données (par exemple dans une fenêtre privée).',
  notLoaded:
    'Les données de l’article n’ont pas pu être chargées : rien n’a été gardé ni copié. Appuyez de nouveau pour réessayer.',
  outdated:
    'Le site a été mis à jour depuis que vous avez ouvert cette page : rien n’a été gardé ni copié. Rechargez la page, puis réessayez.',
  reload: 'Recharger',
  full: 'L’espace du navigateur pour ce site est plein : impossible de garder.',
};

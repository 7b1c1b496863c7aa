import type { ReadingMessages } from '../en/reading.ts';

/** The words of the reading settings and of the help on keys, in French. */
export const reading: ReadingMessages = {
  settings: 'Réglages de lecture',
  names: { theme: 'Couleurs', size: 'Taille du texte', measure: 'Longueur des lignes' },
  choices: {
    theme: { system: 'Système', light: 'Clair', sepia: 'Sépia', dark: 'Sombre' },
    size: { small: 'Petit', normal: 'Normal', large: 'Grand', larger: 'Plus grand' },
    measure: { narrow: 'Courte', normal: 'Normale', wide: 'Longue' },
  },
  hideHighlights: 'Masquer les surlignages',
  notKept: 'Ce navigateur ne permet pas à ce site de garder votre choix (par exemple dans une fenêtre privée).',
  help: {
    title: 'Touches',
    close: 'Fermer',
    keys: [
      { keys: ['/'], does: 'Chercher ; aussi Ctrl K ou ⌘ K' },
      { keys: ['↑', '↓'], does: 'Parcourir les résultats' },
      { keys: ['Entrée'], does: 'Ouvrir le résultat' },
      { keys: ['Échap'], does: 'Fermer, ou revenir au champ de recherche' },
      { keys: ['?'], does: 'Montrer ces touches' },
    ],
  },
};

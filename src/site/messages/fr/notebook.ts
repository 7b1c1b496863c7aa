import type { NotebookMessages } from '../en/notebook.ts';
import { citation, forms } from './shared.ts';

const { number, plural, quote } = forms;
const items = (n: number) => plural(n, { one: '# élément', many: '# d’éléments', other: '# éléments' });

/** The words of the reader's notebook, in French. */
export const notebook: NotebookMessages = {
  title: 'Carnet',
  description: 'Citations, paragraphes et articles que vous avez gardés en lisant, dans ce navigateur seulement.',
  noScript:
    'Le carnet demande JavaScript : ce que vous gardez reste dans votre navigateur et nulle part ailleurs, lui seul peut donc le montrer.',
  begin: 'Rien n’est encore gardé.',
  how: 'Chaque citation a un menu (trois points) pour la garder, la copier ou la partager. Dans un article, un signet apparaît sous le numéro du paragraphe que vous pointez ou que vous atteignez avec la touche Tab ; les mots sélectionnés peuvent aussi être gardés. Ce que vous gardez est listé ici, avec de la place pour des notes.',
  where:
    'Tout reste dans ce navigateur. Rien n’est envoyé ; un export est un fichier à vous, qui peut être importé de nouveau.',
  browse: 'Tous les articles',
  kept: ({ quotation, passage, selection, article }) => {
    const parts = [
      ...(article > 0 ? [plural(article, { one: '# article', many: '# d’articles', other: '# articles' })] : []),
      ...(quotation > 0
        ? [plural(quotation, { one: '# citation', many: '# de citations', other: '# citations' })]
        : []),
      ...(passage > 0
        ? [plural(passage, { one: '# paragraphe', many: '# de paragraphes', other: '# paragraphes' })]
        : []),
      ...(selection > 0
        ? [plural(selection, { one: '# sélection', many: '# de sélections', other: '# sélections' })]
        : []),
    ];
    return `${forms.and(parts)}, dans ce navigateur seulement.`;
  },
  tools: 'Actions du carnet',
  export: 'Exporter en',
  formats: { markdown: 'Markdown', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON', epub: 'EPUB' },
  exportAs: (format) => `Exporter en ${format}`,
  import: 'Importer un fichier',
  print: 'Imprimer',
  group: 'Grouper par article',
  clear: 'Tout retirer',
  listed: 'Gardé',
  note: 'Note',
  noteOn: (place) => `Note sur ${place}`,
  called: quote,
  up: (name) => `Monter : ${name}`,
  down: (name) => `Descendre : ${name}`,
  remove: (name) => `Retirer : ${name}`,
  removeShort: 'Retirer',
  moved: (at, of) => `Maintenant à la place ${number(at)} sur ${number(of)}`,
  removed: (n) => (n === 1 ? 'Retiré.' : `Retiré : ${items(n)}.`),
  undo: 'Annuler',
  restored: 'Rétabli.',
  exported: (file) => `Exporté : ${file}.`,
  imported: (added, here) => {
    if (added === 0) return `Rien de nouveau dans le fichier : ${items(here)}, déjà ici.`;
    return here > 0 ? `Importé : ${items(added)} ; déjà ici : ${number(here)}.` : `Importé : ${items(added)}.`;
  },
  notImported: 'Aucun élément gardé n’a été trouvé dans ce fichier. Il faut un export en Markdown ou en CSL-JSON.',
  ...citation,
  changed: 'Le texte a changé depuis que vous l’avez gardé. Il dit maintenant :',
  otherSpeaker: 'L’article nomme quelqu’un d’autre depuis que vous avez gardé ce passage. Il dit maintenant :',
  nowBy: (speaker) => `Propos de ${speaker}.`,
  takeNew: 'Garder le nouveau texte',
  gone: 'Ceci n’est plus dans l’article. Ce que vous avez gardé reste ici.',
  articleGone: 'L’article n’est plus à son adresse. Ce que vous avez gardé reste ici.',
  updated:
    'Le site a été mis à jour depuis que vous avez ouvert cette page. Les changements sont ceux de la nouvelle version.',
  outdated:
    'Le site a été mis à jour depuis que vous avez ouvert cette page. Rechargez la page pour voir les changements.',
  unchecked: 'L’article n’a pas pu être chargé : les changements depuis ne peuvent pas être montrés.',
  blocked: 'Ce navigateur ne permet pas à ce site de garder des données (par exemple dans une fenêtre privée).',
  full: 'L’espace du navigateur pour ce site est plein : le dernier changement n’est pas gardé. Exportez le carnet, puis retirez des éléments.',
  unreadable: 'Les données gardées sont illisibles. Elles restent en sauvegarde quand vous gardez quelque chose.',
};

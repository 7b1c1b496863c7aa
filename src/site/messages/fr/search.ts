import type { SearchMessages } from '../en/search.ts';
import { createTyped } from '../typed.ts';
import { forms } from './shared.ts';

const { number, plural } = forms;
const { beginningOf, quoted, enumerated } = createTyped(forms, (n) =>
  plural(n, { one: '# autre mot', many: '# d’autres mots', other: '# autres mots' }),
);

const closeMatches = (n: number) =>
  plural(n, { one: '# résultat proche', many: '# de résultats proches', other: '# résultats proches' });
const articles = (n: number) => plural(n, { one: '# article', many: '# d’articles', other: '# articles' });
const quotations = (n: number) => plural(n, { one: '# citation', many: '# de citations', other: '# citations' });
const matchingPages = (n: number) =>
  plural(n, { one: '# page correspondante', many: '# de pages correspondantes', other: '# pages correspondantes' });

/** The strings of the search, in French. */
export const search: SearchMessages = {
  title: 'Recherche',
  placeholder: 'Un nom, un thème ou des mots',
  submit: 'Chercher',
  noScript: 'La recherche demande JavaScript. Sans lui, ces listes mènent à toutes les pages :',
  loading: 'Recherche en cours…',
  start: 'Saisissez une question, un nom ou quelques mots, ou choisissez un filtre pour parcourir.',
  hints:
    'Pour préciser, saisissez un champ : speaker: (qui est cité), expert:, institution:, author:, person: (cité ou signataire), topic:, source:, organization:, kind:, year:2021..2023. Mettez une expression entre guillemets. Un signe moins devant un mot l’exclut.',
  keys: '/ pour chercher, ↑ ↓ pour se déplacer, Échap pour revenir.',
  results: {
    articles: (n, all) => {
      if (n === 0) return 'Aucun article trouvé';
      if (all === n) return `Trouvé : ${articles(n)}`;
      if (all === 0) return `Aucun article n’a tous vos mots, ${closeMatches(n)}`;
      return `Avec tous vos mots : ${articles(all)}, ${closeMatches(n - all)}`;
    },
    quotations: (n, all) => {
      if (n === 0) return 'Aucune citation trouvée';
      if (all === n) return `Trouvé : ${quotations(n)}`;
      if (all === 0) return `Aucune citation n’a tous vos mots, ${closeMatches(n)}`;
      return `Avec tous vos mots : ${quotations(all)}, ${closeMatches(n - all)}`;
    },
  },
  outOfOrder: {
    articles: (n) => `Aucun article n’a l’expression dans cet ordre, ${closeMatches(n)}`,
    quotations: (n) => `Aucune citation n’a l’expression dans cet ordre, ${closeMatches(n)}`,
  },
  tabs: { articles: 'Articles', quotations: 'Citations' },
  tabList: 'Type de résultat',
  missing: 'Absents :',
  didYouMean: ['Vouliez-vous dire ', ' ?'],
  beginningOf,
  between: forms.between,
  corrected: (typed) => [`Aucun résultat pour ${quoted(typed)}. Voici les résultats pour «\u202F`, '\u202F».'],
  absent: (absent) => `Aucun article ne contient ${enumerated(absent)}.`,
  beginnings: (words) => `Aucun résultat pour ${enumerated(words)} ; voici les mots qui commencent ainsi.`,
  fields: {
    expert: 'spécialiste',
    institution: 'institution citée',
    topic: 'thème',
    source: 'source',
    author: 'signataire',
    organization: 'organisation',
    year: 'année',
    kind: 'type d’article',
    speaker: 'voix',
    person: 'personne citée ou signataire',
  },
  unknownValue: (field, value) => `Dans le champ «\u202F${field}\u202F», il n’y a pas ${quoted(value)}.`,
  offers: 'Valeurs proposées',
  suggestions: (n) =>
    `${plural(n, { one: '# proposition', many: '# de propositions', other: '# propositions' })} ; choisissez avec les flèches`,
  years: 'Années',
  from: 'De',
  to: 'À',
  askValues: 'Montrer tous les filtres',
  alsoPages: matchingPages,
  list: 'Résultats',
  sentence: forms.sentence,
  snippetBy: ({ speakers, isQuoted, paragraph }) => {
    if (paragraph === undefined) return 'résumé';
    const names = forms.list(speakers);
    if (isQuoted) return `${names}, paragraphe ${paragraph}`;
    return names === '' ? `l’article lui-même, paragraphe ${paragraph}` : `citant ${names}, paragraphe ${paragraph}`;
  },
  none: 'Essayez d’autres mots, ou une partie d’un mot.',
  noneReadable: 'Votre recherche n’a ni lettre ni chiffre. Les signes seuls ne sont pas cherchés.',
  noneFiltered: 'Aucun résultat ne correspond aux filtres. Essayez d’autres mots, ou retirez un filtre.',
  noneInFields: 'Rien ne correspond à tous les mots et champs de votre recherche. Changez un mot, ou retirez un champ.',
  noneLeft: 'Rien ne correspond sans les mots exclus. Retirez un signe moins, ou essayez d’autres mots.',
  updated:
    'Le site a été mis à jour depuis que vous avez ouvert cette page. Ces résultats viennent de la nouvelle version.',
  failures: {
    offline:
      'Il n’y a pas de connexion : l’index de recherche n’a pas pu être chargé. Vérifiez la connexion et réessayez. Les listes ci-dessous fonctionnent peut-être.',
    missing:
      'L’index de recherche n’a pas pu être chargé : le serveur ne l’a pas donné. Réessayez plus tard. Les listes ci-dessous fonctionnent sans lui.',
    outdated:
      'Le site a été mis à jour depuis que vous avez ouvert cette page. Rechargez la page pour chercher dans la nouvelle version.',
    unsupported:
      'Ce navigateur est trop ancien pour la recherche : il lui manque les web workers ou la décompression. Les listes ci-dessous fonctionnent sans.',
  },
  retry: 'Réessayer',
  reload: 'Recharger',
  sort: 'Trier par',
  sorts: { relevance: 'Pertinence', newest: 'Plus récents', oldest: 'Plus anciens' },
  facets: {
    expert: 'Spécialiste',
    institution: 'Institution citée',
    topic: 'Thème',
    source: 'Source',
    author: 'Signataire',
    organization: 'Organisation',
    year: 'Année',
    kind: 'Type',
  },
  filters: 'Filtres',
  showResults: {
    articles: (n) => `Montrer ${articles(n)}`,
    quotations: (n) => `Montrer ${quotations(n)}`,
  },
  chosen: 'Filtres choisis',
  clear: 'Retirer tous les filtres',
  remove: (facet, value) => `Retirer le filtre : ${facet}, ${value}`,
  more: 'Plus de résultats',
  moreValues: (n) => `${number(n)} de plus`,
  fewerValues: 'Moins',
  pages: 'Pages correspondantes',
  number,
  dialog: {
    label: 'Recherche rapide',
    close: 'Fermer',
    keys: '↑ ↓ pour se déplacer, Entrée pour ouvrir, Échap pour fermer.',
    results: 'Résultats',
    articles: 'Articles',
    all: (words) => `Tous les résultats pour ${quoted(words)}`,
    articleCount: articles,
    correction: (words) => `Vouliez-vous dire ${quoted(words)} ?`,
    corrected: (words) => `Aucun résultat pour ces mots. Voici les résultats pour ${quoted(words)}`,
    found: (pages, shown, found) =>
      [
        ...(pages > 0 ? [matchingPages(pages)] : []),
        ...(found > 0 ? [`Trouvé : ${articles(found)}, montrés : ${number(shown)}`] : []),
      ].join('. '),
    none: 'Aucun résultat. Essayez moins de mots, une autre graphie ou une partie d’un nom.',
    failures: {
      unsupported:
        'Ce navigateur est trop ancien pour la recherche : il lui manque la décompression. Ces pages listent tout :',
      offline: 'Il n’y a pas de connexion. Vérifiez la connexion et réessayez.',
      missing: 'L’index de recherche n’a pas pu être chargé. Réessayez, ou utilisez les listes :',
      outdated: 'Le site a été mis à jour depuis que vous avez ouvert cette page.',
    },
    lists: 'Toutes les listes',
    searchNew: 'Chercher dans la nouvelle version',
  },
};

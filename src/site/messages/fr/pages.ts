import type { DateWords } from '../../../domain/format-date.ts';
import type { ArticleLabels } from '../../../markdown/types.ts';
import type { Messages } from '../en/pages.ts';
import { notebook } from './notebook.ts';
import { search } from './search.ts';
import { citation, forms } from './shared.ts';

const { number, plural, quote } = forms;

const articleLabels: ArticleLabels = {
  list: forms.list,
  comma: forms.comma,
  paragraph: (n) => `Paragraphe ${n}`,
  quotation: (n) => `Citation ${n}`,
  linkToQuotation: (n, speaker) => `Citation ${n}, ${speaker}`,
  to: (occasion) => `auprès de : ${occasion}`,
  via: (name) => `selon ${name}`,
  translated: 'traduction',
  leftOut: 'Mots omis, qui ne peuvent pas être publiés ici',
  imageElsewhere: 'Image',
  table: 'Tableau',
  footnotes: 'Notes',
  backToText: 'Retour au texte',
};

const dateWords: DateWords = {
  about: (date) => `vers ${date}`,
  uncertain: (date) => `${date} (incertain)`,
  decade: (year) => `années ${year}`,
  century: (year) => `${year} – ${year + 99}`,
  since: (date) => `depuis : ${date}`,
  until: (date) => `jusqu’à : ${date}`,
  between: (start, end) => `${start} – ${end}`,
  unknownEnd: 'date inconnue',
  season: (season, year) => `${['printemps', 'été', 'automne', 'hiver'][season]} ${year}`,
  atTime: (date, time) => `${date}, ${time}`,
};

const counts = {
  articles: (n: number) => plural(n, { one: '# article', many: '# d’articles', other: '# articles' }),
  quotations: (n: number) => plural(n, { one: '# citation', many: '# de citations', other: '# citations' }),
  words: (n: number) => plural(n, { one: '# mot', many: '# de mots', other: '# mots' }),
  people: (n: number) => plural(n, { one: '# personne', many: '# de personnes', other: '# personnes' }),
  speakers: (n: number) => plural(n, { one: '# voix', many: '# de voix', other: '# voix' }),
  topics: (n: number) => plural(n, { one: '# thème', many: '# de thèmes', other: '# thèmes' }),
  organizations: (n: number) =>
    plural(n, { one: '# organisation', many: '# d’organisations', other: '# organisations' }),
  sources: (n: number) => plural(n, { one: '# source', many: '# de sources', other: '# sources' }),
  outlets: (n: number) => plural(n, { one: '# média', many: '# de médias', other: '# médias' }),
  events: (n: number) => plural(n, { one: '# événement', many: '# d’événements', other: '# événements' }),
  places: (n: number) => plural(n, { one: '# lieu', many: '# de lieux', other: '# lieux' }),
  claims: (n: number) => plural(n, { one: '# affirmation', many: '# d’affirmations', other: '# affirmations' }),
  statements: (n: number) => plural(n, { one: '# déclaration', many: '# de déclarations', other: '# déclarations' }),
  of: (part: number, whole: number) => `${number(part)} sur ${number(whole)}`,
  number,
};
const pairs = (n: number) => plural(n, { one: '# paire', many: '# de paires', other: '# paires' });

/** `A`, `A et B`, `A, B et 3 de plus`. */
function some(names: readonly string[], others: number): string {
  return forms.and(others > 0 ? [...names, `${number(others)} de plus`] : names);
}

function inQuotes(text: string): string {
  return quote(text.replace(/\.$/, ''));
}

/** Every visible string of the pages, in French. */
export const pages: Messages = {
  /** Who has read the tables of this language; CONTRIBUTING.md says how to check them. */
  checkedBy: 'nobody yet',
  articleLabels,
  dateWords,
  kinds: {
    article: { one: 'Article', many: 'Articles' },
    person: { one: 'Personne', many: 'Personnes' },
    topic: { one: 'Thème', many: 'Thèmes' },
    organization: { one: 'Organisation', many: 'Organisations' },
    source: { one: 'Source', many: 'Sources' },
    place: { one: 'Lieu', many: 'Lieux' },
    event: { one: 'Événement', many: 'Événements' },
    claim: { one: 'Affirmation', many: 'Affirmations' },
  },
  counts,
  ofKind: {
    article: counts.articles,
    person: counts.people,
    topic: counts.topics,
    organization: counts.organizations,
    source: counts.sources,
    place: counts.places,
    event: counts.events,
    claim: counts.claims,
  },
  sentence: forms.sentence,
  and: forms.and,
  list: forms.list,
  line: forms.line,
  comma: forms.comma,
  between: forms.between,
  clauses: (clauses) => clauses.join(' ; '),

  nav: {
    skip: 'Aller au texte',
    home: 'Accueil',
    main: 'Rubriques',
    foot: 'Toutes les rubriques',
    timeline: 'Chronologie',
    about: 'À propos',
    search: 'Recherche',
    searchLabel: 'Chercher dans la collection',
    pages: 'Pages',
    page: (n, of) => `Page ${n} sur ${of}`,
    titleOfPage: (title, n, of) => `${title}, page ${n} sur ${of}`,
    previousPage: 'Page précédente',
    nextPage: 'Page suivante',
    breadcrumb: 'Vous êtes ici',
    reading: 'Réglages de lecture',
    readingSign: 'Aa',
  },

  articleKinds: {
    report: 'Reportage',
    analysis: 'Analyse',
    opinion: 'Opinion',
    explainer: 'Décryptage',
    interview: 'Entretien',
  },
  personKinds: {
    expert: 'Spécialiste',
    official: 'Responsable',
    journalist: 'Journaliste',
    'public-figure': 'Personnalité publique',
  },
  sourceKinds: {
    newspaper: 'Journal',
    agency: 'Agence de presse',
    magazine: 'Magazine',
    broadcaster: 'Radio ou télévision',
    'think-tank': 'Groupe de réflexion',
    blog: 'Blog',
    government: 'Gouvernement',
  },
  stances: { asserts: 'affirme', disputes: 'conteste', qualifies: 'nuance' },
  stancesOf: { asserts: 'Affirmé par', disputes: 'Contesté par', qualifies: 'Nuancé par' },

  home: {
    empty: 'Il n’y a pas encore d’articles.',
    articles: 'Articles',
    allArticles: 'Tous les articles',
    latest: 'Dernières citations',
    people: 'Qui est cité, sur quoi, depuis quand',
    allPeople: 'Toutes les personnes',
    institutions: 'Institutions citées',
    allOrganizations: 'Toutes les organisations',
    since: (date) => `depuis : ${date}`,
    quotations: 'citations',
    topics: 'Thèmes',
    allTopics: 'Tous les thèmes',
    articlesUnit: 'articles',
    events: 'Événements',
    allEvents: 'Toute la chronologie',
    claims: 'Affirmations',
  },

  article: {
    noByline: 'Sans signature',
    author: 'signataire',
    bylineNotes: ({ byline, headlineAdded, dateAdded, minutes }) => {
      const sentences = [
        ...(byline ? [] : ['Sans signature.']),
        ...(headlineAdded && dateAdded ? ['Titre et date ajoutés par la rédaction.'] : []),
        ...(headlineAdded && !dateAdded ? ['Titre ajouté par la rédaction.'] : []),
        ...(dateAdded && !headlineAdded ? ['Date ajoutée par la rédaction.'] : []),
      ];
      const time = minutes === undefined ? [] : [`${number(minutes)} min de lecture${sentences.length > 0 ? '.' : ''}`];
      return [...sentences, ...time].join(' ');
    },
    whoSpeaks: 'Qui parle',
    nobodyQuoted: 'Aucune citation de ce texte n’est enregistrée ici.',
    share: (words, of) => `citations : ${number(words)} mots sur ${number(of)}`,
    paraphrased: 'propos rapportés',
    quotedElsewhere: 'citation dans l’original',
    contents: 'Sommaire',
    toTop: 'Haut de page',
    topics: 'Thèmes',
    aboutText: 'À propos de ce texte',
    original: 'Original',
    readOriginal: (source) => `À lire ici : ${source}`,
    originalAtHead: (source) => `Lire l’original : ${source}`,
    save: 'Garder cet article',
    source: 'Source',
    date: 'Date',
    captured: 'Enregistré',
    rights: 'Droits',
    licence: 'Licence',
    textIs: 'Texte',
    retold: 'Raconté dans les mots de la rédaction, paragraphe par paragraphe. Les citations sont exactes.',
    excerpt: 'Un extrait : le premier paragraphe et les citations. Le reste ne peut pas être publié ici.',
    full: 'Le texte intégral de l’original.',
    'link-only': 'Le texte ne peut pas être publié ici.',
    notHere: 'Le texte n’est pas ici.',
    cite: 'Citer',
    corrections: 'Corrections',
    mentions: 'Mentions',
    events: 'Événements dans cet article',
    claims: 'Affirmations sur lesquelles il prend position',
    ownPosition: 'l’article',
    takes: (who) => `${who} `,
    previous: 'Précédent',
    next: 'Suivant',
    within: (topic) => `Dans le thème ${topic}`,
    draft: 'Brouillon : absent du site publié.',
  },

  person: {
    aside: 'À ce sujet',
    onRecord: 'Mot pour mot',
    roles: 'Fonctions',
    roleFrom: (from) => `de ${from}`,
    roleTo: (to) => `à ${to}`,
    describedBy: (source, date) => `selon ${source}, ${date}`,
    quotedOn: 'Citations sur',
    quotedBeside: 'Citations aux côtés de',
    quotedBy: 'Citations dans',
    eventsBeside: 'Événements rapportés dans les articles de ces citations',
    years: 'Année par année',
    grouping: 'Groupement',
    byDate: 'Par date',
    byTopic: 'Par thème',
    onTopic: (name, topic) => `${name} sur ${topic}`,
    allByTopic: (name) => `${name}, par thème`,
    written: 'Articles signés',
    paraphrased: 'Propos rapportés dans',
    quotedElsewhere: 'Citations dans, avec des mots qui ne peuvent pas être publiés ici',
    mentioned: 'Mentions dans',
    events: 'Événements',
    claims: 'Positions sur des affirmations',
    aliases: 'Autres noms',
    elsewhere: 'Ailleurs',
    paragraph: (n) => `paragraphe ${n}`,
    quotedIn: (articles, outlets) => `citations dans ${counts.articles(articles)}, ${counts.outlets(outlets)}`,
    wrote: (articles) =>
      plural(articles, { one: '# article signé', many: '# d’articles signés', other: '# articles signés' }),
    mentionedIn: (articles) => `mention dans ${counts.articles(articles)}`,
    passedOn: 'Propos transmis',
    find: 'Trouver ces citations dans la recherche',
  },

  topic: {
    articles: 'Articles',
    speakers: 'Personnes citées sur ce thème',
    related: 'Thèmes voisins',
    broader: 'Plus large',
    narrower: 'Plus précis',
    events: 'Événements',
    claims: 'Affirmations',
    find: 'Chercher dans ce thème',
    none: 'Pas encore d’article.',
    inArticles: (part, whole) => `${number(part)} sur ${counts.articles(whole)}`,
  },

  organization: {
    people: 'Personnes',
    byPeople: 'Citations de ses membres',
    withPeople: 'avec ses membres',
    onRecord: 'Mot pour mot',
    place: 'Lieu',
  },

  source: {
    articles: 'Articles',
    place: 'Lieu',
    speakers: 'Citations ici',
    find: 'Chercher dans cette source',
  },

  place: {
    at: (latitude, longitude) => `${latitude}, ${longitude}`,
    north: (degrees) => `${degrees}° N`,
    south: (degrees) => `${degrees}° S`,
    east: (degrees) => `${degrees}° E`,
    west: (degrees) => `${degrees}° O`,
    coordinates: 'Coordonnées',
    sources: 'Sources',
    organizations: 'Organisations',
  },

  event: {
    reportedBy: (reports, all) => `Rapporté dans ${number(reports)} sur ${counts.articles(all)}`,
    unreported: 'Aucun article ne le rapporte encore.',
    inArticles: (articles) => `rapporté dans ${counts.articles(articles)}`,
    moreArticles: (n) =>
      plural(n, { one: 'et # autre article', many: 'et # d’autres articles', other: 'et # autres articles' }),
    people: 'Personnes',
    organizations: 'Organisations',
    places: 'Lieux',
    topics: 'Thèmes',
    paragraph: (n) => `Paragraphe ${n}`,
    withheld: 'Le passage ne peut pas être publié ici.',
    noByline: 'sans signature',
    inOrder: (events) => `${counts.events(events)}, du plus ancien au plus récent`,
    partInOrder: (part, whole) => `${number(part)} sur ${counts.events(whole)}, du plus ancien au plus récent`,
  },

  follow: {
    all: 'Suivre ce site',
    person: 'Suivre cette personne',
    organization: 'Suivre cette organisation',
    topic: 'Suivre ce thème',
    source: 'Suivre cette source',
    event: 'Suivre cet événement',
    about: (name) => `Du nouveau : ${name}`,
    said: (speaker, words) => `${speaker} : ${words}`,
  },

  files: {
    here: 'Ici',
    whoSaid: 'Qui a dit quoi',
    lists: 'Listes',
    newest: (n, of) => `Articles : les ${number(n)} plus récents sur ${number(of)}`,
    optional: 'Facultatif',
    allPages: 'Adresses de toutes les pages',
  },

  lists: {
    letters: 'De A à Z',
    allSources: 'Toutes les sources',
    undated: 'Sans année',
    filter: {
      article: 'Filtrer les articles par titre',
      person: 'Filtrer les personnes par nom',
      topic: 'Filtrer les thèmes par nom',
      organization: 'Filtrer les organisations par nom',
      source: 'Filtrer les sources par nom',
      place: 'Filtrer les lieux par nom',
      event: 'Filtrer les événements par titre',
      claim: 'Filtrer les affirmations par mots',
    },
    live: {
      found: 'Résultats : {count}.',
      more: 'Résultats : {count} ; voici les {shown} premiers.',
      none: 'Aucun nom ne correspond. Essayez une partie du mot ou une autre graphie.',
      failed: 'Les noms n’ont pas pu être chargés. Vérifiez la connexion et réessayez, ou utilisez la liste.',
    },
  },

  timeline: {
    inYear: (year) => `Chronologie, ${year}`,
    years: 'Années',
    months: 'Mois',
    byYear: 'Événements selon l’année où chacun commence, au premier jour que sa date peut désigner.',
    earlier: 'Commencés plus tôt',
    begunEarlier: (n) =>
      plural(n, {
        one: '# de ces événements a commencé une année antérieure.',
        many: '# de ces événements ont commencé une année antérieure.',
        other: '# de ces événements ont commencé une année antérieure.',
      }),
    drawing: (events, first, last) => `${counts.events(events)} à l’échelle : ${first} – ${last}`,
    drawingOf: (events) => `${counts.events(events)} à l’échelle`,
    drawnBelow: 'La liste ci-dessous dit la même chose avec des mots.',
    broken: 'Les coupures (//) sautent des périodes sans événements ; l’échelle change après chacune.',
    keys: {
      day: 'un jour',
      longer: 'un mois ou plus',
      vague: 'pas exact',
      open: 'continue',
      cluster: 'plusieurs événements',
      published: 'article publié',
      mention: 'rapporte l’événement',
    },
    publishedWithin: (n, of) => `${number(n)} sur ${counts.articles(of)} dans cette période`,
    gapMonths: (n) => `${number(n)} mois`,
    gapYears: (n) => plural(n, { one: '# an', many: '# d’années', other: '# ans' }),
    label: (title, date) => `${title}, ${date}`,
    previousYear: (year) => `Avant : ${year}`,
    nextYear: (year) => `Après : ${year}`,
  },

  map: {
    heading: 'Carte',
    title: (places) => `Carte : ${counts.places(places)}`,
    describe:
      'Un cercle par lieu : plus il est mentionné, plus le cercle est grand. La liste contient les mêmes lieux.',
    point: (name, of) => `${name} : ${of}`,
    drawn: (part, whole) => `Sur la carte : ${number(part)} sur ${counts.places(whole)}, les plus mentionnés.`,
    listed: (part, whole) => `Dans la liste : ${number(part)} sur ${counts.places(whole)}, les plus mentionnés.`,
    coastlines: 'Traits de côte seulement ; la carte ne dessine aucune frontière.',
    list: 'La même chose en liste',
    all: 'Tous les lieux',
    alsoMentioned: 'Lieux mentionnés dans les mêmes articles',
  },

  network: {
    title: 'Qui est cité avec qui',
    lead: 'Une ligne relie deux voix citées dans le même article ; plus il y a d’articles, plus elle est large.',
    describe:
      'Un cercle par personne et un carré par organisation : plus il y a de citations, plus la figure est grande. Le tableau contient toutes les paires.',
    drawing: (speakers, n) => `Qui est cité avec qui : ${counts.speakers(speakers)}, ${pairs(n)}`,
    speaker: (name, quotations, others) =>
      `${name} : ${counts.quotations(quotations)}, aux côtés de ${plural(others, { one: '# autre voix', many: '# d’autres voix', other: '# autres voix' })}`,
    drawnSpeakers: (part, whole) =>
      `Le dessin montre ${number(part)} sur ${counts.speakers(whole)}, celles qui sont le plus citées.`,
    drawnPairs: (part, whole) =>
      `Le dessin montre ${number(part)} sur ${pairs(whole)}, celles que le plus d’articles réunissent.`,
    alone: (speakers) => `Hors du dessin : ${counts.speakers(speakers)} sans citation à leurs côtés.`,
    person: 'personne',
    organization: 'organisation',
    table: 'Toutes les paires',
    one: 'Voix',
    other: 'Avec',
    articles: 'Articles',
  },

  claim: {
    positions: 'Positions',
    who: 'Qui',
    stance: 'Position',
    where: 'Où',
    topics: 'Thèmes',
    none: 'Aucune déclaration trouvée.',
    note: 'Les positions sont celles que les articles rapportent. Nous ne vérifions pas si une affirmation est vraie.',
  },

  accounts: {
    title: 'Récits côte à côte',
    titleOfOne: 'Le récit',
    legend: 'En évidence : les mots sur cet événement.',
    number: (n) => plural(n, { one: '# récit', many: '# de récits', other: '# récits' }),
    quoted: 'Citations ici :',
    quotation: (n) => `citation ${n}`,
    names: 'Mentionnés par tous, et par un seul',
    namesOfTwo: 'Mentionnés par les deux, et par un seul',
    namesNote: 'n’importe où dans l’article',
    both: 'Les deux',
    all: (n) => `Tous (${number(n)})`,
    some: 'Quelques-uns',
    alone: (outlet) => `${outlet} seulement`,
    nothing: 'Rien.',
    inOutlets: (n) => `dans ${counts.outlets(n)}`,
    by: counts.of,
    whole: 'Comparer les deux articles',
  },

  print: {
    link: 'Imprimer ou enregistrer en EPUB',
    title: 'Sur papier et en livre',
    description:
      'Tout d’un thème, d’une personne, d’une organisation ou d’un événement sur une page, à imprimer ou à enregistrer en EPUB.',
    noScript: 'Tout rassembler sur une page demande JavaScript. Sans lui, chaque page du site s’imprime séparément.',
  },
  compare: {
    title: 'Comparer deux articles',
    lead: 'Deux articles côte à côte : les événements que les deux rapportent, les affirmations sur lesquelles les deux prennent position, qui est cité et ce qui est mentionné dans les deux et dans un seul.',
    tooFew: 'Il n’y a pas encore deux articles à comparer.',
    first: 'Premier article',
    second: 'Deuxième article',
    choose: 'Choisir un article',
    type: 'Saisir une partie du titre',
    submit: 'Comparer',
    noScript:
      'Comparer deux articles au choix demande JavaScript. Les événements ci-dessous ont des pages qui comparent sans lui.',
    pairs: 'Articles qui rapportent les mêmes événements',
    sideBySide: 'Mettre côte à côte',
    inBoth: (events, claims, topics) => {
      const parts = [
        ...(events > 0 ? [counts.events(events)] : []),
        ...(claims > 0 ? [counts.claims(claims)] : []),
        ...(topics > 0 ? [counts.topics(topics)] : []),
      ];
      return `Dans les deux : ${forms.list(parts)}`;
    },
    events: 'Événements dans les deux',
    claims: 'Affirmations sur lesquelles les deux prennent position',
    quoted: 'Citations dans les deux, et dans un seul',
    names: 'Mentions dans les deux, et dans un seul',
    live: {
      loading: 'Chargement des deux articles…',
      unknown: 'Il n’y a pas d’article «\u202F{id}\u202F». Choisissez-en un dans la liste.',
      same: 'Choisissez deux articles différents.',
      failed: 'Les articles n’ont pas pu être chargés. Vérifiez la connexion et réessayez.',
      updated:
        'Le site a été mis à jour depuis le chargement de cette page. Cette comparaison vient de la nouvelle version.',
      outdated:
        'Le site a été mis à jour depuis le chargement de cette page. Rechargez la page pour comparer les articles.',
      reload: 'Recharger',
      found: 'Dans les deux : événements {events}, affirmations {claims}, personnes citées {quoted}, noms {names}.',
      none: 'Rien.',
      both: 'Les deux',
      alone: '{outlet} seulement',
      quotedHere: 'Citations ici :',
    },
  },

  claimTable: {
    caption: 'Qui prend quelle position',
    claim: 'Affirmation',
    legend: 'Légende',
    signs: { asserts: '+', disputes: '−', qualifies: '±' },
    nothing: 'aucune déclaration trouvée',
    more: (n) => `${number(n)} de plus`,
    positions: (asserts, disputes, qualifies) => {
      const parts = [
        ...(asserts > 0 ? [plural(asserts, { one: '# affirme', many: '# affirment', other: '# affirment' })] : []),
        ...(disputes > 0 ? [plural(disputes, { one: '# conteste', many: '# contestent', other: '# contestent' })] : []),
        ...(qualifies > 0 ? [plural(qualifies, { one: '# nuance', many: '# nuancent', other: '# nuancent' })] : []),
      ];
      return forms.list(parts);
    },
    holders: (part, whole) => `déclarations de ${number(part)} sur ${number(whole)}`,
    itself: (outlet, date) => `${outlet}, ${date}`,
    ownWords: 'l’article lui-même',
    shown: (part, whole) =>
      `Colonnes : les ${number(part)} sur ${number(whole)} qui ont le plus de déclarations. La page de chaque affirmation les a toutes.`,
    summary: (statements, holders, articles, all) =>
      `${counts.statements(statements)} ; personnes, organisations ou articles : ${number(holders)} ; dans ${number(articles)} sur ${counts.articles(all)}`,
  },

  related: {
    title: 'Articles voisins',
    compare: 'Comparer',
    both: {
      quoted: (names, others) => `les deux citent ${some(names, others)}`,
      event: (titles, others) => `les deux rapportent ${some(titles.map(inQuotes), others)}`,
      claim: (statements, others) => `les deux prennent position sur ${some(statements.map(inQuotes), others)}`,
      author: (names, others) => `les deux sont de ${some(names, others)}`,
      named: (names, others) => `les deux nomment ${some(names, others)}`,
      topic: (names, others) => `les deux traitent de ${some(names.map(inQuotes), others)}`,
      words: (words) => `les deux emploient les mots ${some(words.map(inQuotes), 0)}`,
    },
  },
  seeAlso: 'Voir aussi',

  search,

  notebook,

  citation,

  about: {
    title: 'À propos de cette collection',
    holds: 'Ce qu’elle contient',
    sections: [
      {
        title: 'Comment elle est faite',
        paragraphs: [
          'Chaque article est conservé avec son média, sa date aussi exacte qu’elle est connue, ses signataires et toutes les personnes dont il porte les mots. Ce qu’une source ne dit pas est omis, ou présenté comme un ajout de la rédaction, avec la raison : un titre entre crochets, une date avec «\u202Fvers\u202F».',
          'Une citation marquée contient exactement les mots prononcés, et la fonction sous laquelle l’article présente la personne. Chaque citation, chaque paragraphe et chaque mention d’un événement a sa propre adresse, qui reste.',
          'Des liens mènent d’un article aux personnes, aux organisations et aux lieux qu’il mentionne, et de chacun d’eux à tous les articles. Deux personnes ne sont jamais traitées comme une seule.',
        ],
      },
      {
        title: 'Textes et droits',
        paragraphs: [
          'Un texte raconté est dans les mots de la rédaction, paragraphe par paragraphe, avec chaque citation directe telle quelle. Un texte intégral ou un extrait est montré là où son éditeur peut le montrer. Là où un texte ne peut pas être publié, la page dit ce qu’il est et où il se trouve. Chaque page dit sous «\u202FÀ propos de ce texte\u202F» de quoi il s’agit.',
          'Les affirmations sont des phrases neutres sur lesquelles des articles ou des personnes prennent position. Le site note la position et sa place. Il ne vérifie pas les faits et ne note pas les médias.',
        ],
      },
      {
        title: 'Comment citer',
        paragraphs: [
          '« Citer », sur un article et dans le menu d’une citation, donne la référence en APA, Chicago et MLA, et en fichiers pour logiciels bibliographiques. C’est l’original qui est cité ; si son adresse n’est pas connue, c’est celle de la page ici. Pour renvoyer à un endroit de ce site, prenez le lien à côté du nom pour une citation, le numéro dans la marge pour un paragraphe.',
        ],
      },
    ],
  },

  scripts: {
    missing:
      'Une partie de cette page n’a pas pu être chargée. Le site a peut-être été mis à jour depuis que vous l’avez ouverte.',
    reload: 'Recharger',
    save: 'Garder le paragraphe {place}',
    actions: '{place} : copier, garder ou partager',
    new: 'Nouveau',
    newSince: 'Du nouveau depuis votre visite du {day} : {n}',
  },

  data: {
    title: 'Données',
    lead: 'La collection en fichiers, pour les tableurs, les programmes et la recherche. Leurs adresses ne changent pas.',
    table: 'Tableaux (CSV)',
    quotations: 'Citations',
    annotations: 'Passages sur des événements et des affirmations',
    whole: 'En un seul fichier',
    catalog: 'Tous les tableaux (JSON)',
    graph: 'Données liées dans le vocabulaire de schema.org (JSON-LD)',
    citations: (format: string) => `Références de tous les articles (${format})`,
    descriptor: 'Ce que signifie chaque colonne (Data Package)',
    reading: 'Comment les lire',
    notes: [
      'Chaque ligne contient ce que dit un fichier de la collection. Les lignes renvoient les unes aux autres par leurs identifiants ; l’adresse d’une ligne est sa page.',
      'Les dates sont aussi exactes qu’on les connaît, au format EDTF (Extended Date/Time Format) : 2022-09-28, 2022-09, 2022-09~ pour vers septembre 2022. Une cellule à plusieurs valeurs est une liste en JSON.',
      'Chaque citation indique qui parle et à quel titre l’article le présente. Les mots qui ne peuvent pas être publiés ne sont dans aucun fichier ; les textes des articles sont sur leurs pages. Les droits sur chaque article figurent dans sa ligne.',
      'Les tableaux sont en UTF-8. Si un tableur affiche mal des lettres, importez-y le tableau comme texte, avec l’encodage UTF-8.',
    ],
    more: 'La collection sous forme de données, à télécharger',
  },

  moved: 'Cette page a une nouvelle adresse :',

  notFound: {
    title: 'Il n’y a pas de page à cette adresse',
    text: 'Elle a peut-être été mal saisie. Cherchez-la, ou commencez par une des listes.',
  },
};

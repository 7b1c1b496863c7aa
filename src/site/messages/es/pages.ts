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
  paragraph: (n) => `Párrafo ${n}`,
  quotation: (n) => `Cita ${n}`,
  linkToQuotation: (n, speaker) => `Cita ${n}, ${speaker}`,
  to: (occasion) => `ante: ${occasion}`,
  via: (name) => `según ${name}`,
  translated: 'traducción',
  leftOut: 'Palabras omitidas, que no se pueden publicar aquí',
  imageElsewhere: 'Imagen',
  table: 'Tabla',
  footnotes: 'Notas',
  backToText: 'Volver al texto',
};

const dateWords: DateWords = {
  about: (date) => `hacia ${date}`,
  uncertain: (date) => `${date} (sin certeza)`,
  decade: (year) => `década de ${year}`,
  century: (year) => `${year} – ${year + 99}`,
  since: (date) => `desde: ${date}`,
  until: (date) => `hasta: ${date}`,
  between: (start, end) => `${start} – ${end}`,
  unknownEnd: 'fecha desconocida',
  season: (season, year) => `${['primavera', 'verano', 'otoño', 'invierno'][season]} de ${year}`,
  atTime: (date, time) => `${date}, ${time}`,
};

const counts = {
  articles: (n: number) => plural(n, { one: '# artículo', many: '# de artículos', other: '# artículos' }),
  quotations: (n: number) => plural(n, { one: '# cita', many: '# de citas', other: '# citas' }),
  words: (n: number) => plural(n, { one: '# palabra', many: '# de palabras', other: '# palabras' }),
  people: (n: number) => plural(n, { one: '# persona', many: '# de personas', other: '# personas' }),
  speakers: (n: number) => plural(n, { one: '# voz', many: '# de voces', other: '# voces' }),
  topics: (n: number) => plural(n, { one: '# tema', many: '# de temas', other: '# temas' }),
  organizations: (n: number) =>
    plural(n, { one: '# organización', many: '# de organizaciones', other: '# organizaciones' }),
  sources: (n: number) => plural(n, { one: '# fuente', many: '# de fuentes', other: '# fuentes' }),
  outlets: (n: number) => plural(n, { one: '# medio', many: '# de medios', other: '# medios' }),
  events: (n: number) =>
    plural(n, { one: '# acontecimiento', many: '# de acontecimientos', other: '# acontecimientos' }),
  places: (n: number) => plural(n, { one: '# lugar', many: '# de lugares', other: '# lugares' }),
  claims: (n: number) => plural(n, { one: '# afirmación', many: '# de afirmaciones', other: '# afirmaciones' }),
  statements: (n: number) => plural(n, { one: '# declaración', many: '# de declaraciones', other: '# declaraciones' }),
  of: (part: number, whole: number) => `${number(part)} de ${number(whole)}`,
  number,
};
const pairs = (n: number) => plural(n, { one: '# pareja', many: '# de parejas', other: '# parejas' });

/** `A`, `A y B`, `A, B y 3 más`. */
function some(names: readonly string[], others: number): string {
  return forms.and(others > 0 ? [...names, `${number(others)} más`] : names);
}

function inQuotes(text: string): string {
  return quote(text.replace(/\.$/, ''));
}

/** Every visible string of the pages, in Spanish. */
export const pages: Messages = {
  /** Who has read the tables of this language; CONTRIBUTING.md says how to check them. */
  checkedBy: 'nobody yet',
  articleLabels,
  dateWords,
  kinds: {
    article: { one: 'Artículo', many: 'Artículos' },
    person: { one: 'Persona', many: 'Personas' },
    topic: { one: 'Tema', many: 'Temas' },
    organization: { one: 'Organización', many: 'Organizaciones' },
    source: { one: 'Fuente', many: 'Fuentes' },
    place: { one: 'Lugar', many: 'Lugares' },
    event: { one: 'Acontecimiento', many: 'Acontecimientos' },
    claim: { one: 'Afirmación', many: 'Afirmaciones' },
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
  clauses: (clauses) => clauses.join('; '),

  nav: {
    skip: 'Ir al texto',
    home: 'Inicio',
    main: 'Secciones',
    foot: 'Todas las secciones',
    timeline: 'Cronología',
    about: 'Acerca de',
    search: 'Buscar',
    searchLabel: 'Buscar en la colección',
    pages: 'Páginas',
    page: (n, of) => `Página ${n} de ${of}`,
    titleOfPage: (title, n, of) => `${title}, página ${n} de ${of}`,
    previousPage: 'Página anterior',
    nextPage: 'Página siguiente',
    breadcrumb: 'Está aquí',
    reading: 'Ajustes de lectura',
    readingSign: 'Aa',
  },

  articleKinds: {
    report: 'Crónica',
    analysis: 'Análisis',
    opinion: 'Opinión',
    explainer: 'Claves',
    interview: 'Entrevista',
  },
  personKinds: {
    expert: 'Especialista',
    official: 'Cargo público',
    journalist: 'Periodista',
    'public-figure': 'Figura pública',
  },
  sourceKinds: {
    newspaper: 'Periódico',
    agency: 'Agencia de noticias',
    magazine: 'Revista',
    broadcaster: 'Radio o televisión',
    'think-tank': 'Centro de estudios',
    blog: 'Blog',
    government: 'Gobierno',
  },
  stances: { asserts: 'afirma', disputes: 'rebate', qualifies: 'matiza' },
  stancesOf: { asserts: 'Lo afirman', disputes: 'Lo rebaten', qualifies: 'Lo matizan' },

  home: {
    empty: 'Todavía no hay artículos.',
    articles: 'Artículos',
    allArticles: 'Todos los artículos',
    latest: 'Últimas citas',
    people: 'A quién se cita, sobre qué, desde cuándo',
    allPeople: 'Todas las personas',
    institutions: 'Instituciones citadas',
    allOrganizations: 'Todas las organizaciones',
    since: (date) => `desde: ${date}`,
    quotations: 'citas',
    topics: 'Temas',
    allTopics: 'Todos los temas',
    articlesUnit: 'artículos',
    events: 'Acontecimientos',
    allEvents: 'Toda la cronología',
    claims: 'Afirmaciones',
  },

  article: {
    noByline: 'Sin firma',
    author: 'firma',
    bylineNotes: ({ byline, headlineAdded, dateAdded, minutes }) => {
      const sentences = [
        ...(byline ? [] : ['Sin firma.']),
        ...(headlineAdded && dateAdded ? ['Titular y fecha añadidos por la redacción.'] : []),
        ...(headlineAdded && !dateAdded ? ['Titular añadido por la redacción.'] : []),
        ...(dateAdded && !headlineAdded ? ['Fecha añadida por la redacción.'] : []),
      ];
      const time = minutes === undefined ? [] : [`${number(minutes)} min de lectura${sentences.length > 0 ? '.' : ''}`];
      return [...sentences, ...time].join(' ');
    },
    whoSpeaks: 'Quién habla',
    nobodyQuoted: 'Aquí no consta ninguna cita de este texto.',
    share: (words, of) => `citas: ${number(words)} de ${number(of)} palabras`,
    paraphrased: 'estilo indirecto',
    quotedElsewhere: 'cita en el original',
    contents: 'Contenido',
    toTop: 'Volver arriba',
    topics: 'Temas',
    aboutText: 'Sobre este texto',
    original: 'Original',
    readOriginal: (source) => `Leerlo en ${source}`,
    originalAtHead: (source) => `Leer el original en ${source}`,
    save: 'Guardar este artículo',
    source: 'Fuente',
    date: 'Fecha',
    captured: 'Archivado',
    rights: 'Derechos',
    licence: 'Licencia',
    textIs: 'Texto',
    retold: 'Contado con las palabras de la redacción, párrafo por párrafo. Las citas son exactas.',
    excerpt: 'Un extracto: el primer párrafo y las citas. El resto no se puede publicar aquí.',
    full: 'El texto completo del original.',
    'link-only': 'El texto no se puede publicar aquí.',
    notHere: 'El texto no está aquí.',
    cite: 'Citar',
    corrections: 'Correcciones',
    mentions: 'También se menciona',
    events: 'Acontecimientos en este artículo',
    claims: 'Afirmaciones sobre las que toma posición',
    ownPosition: 'el artículo',
    takes: (who) => `${who} `,
    previous: 'Anterior',
    next: 'Siguiente',
    within: (topic) => `En el tema ${topic}`,
    draft: 'Borrador: no sale en el sitio publicado.',
  },

  person: {
    aside: 'Más sobre esto',
    onRecord: 'Textualmente',
    roles: 'Funciones',
    roleFrom: (from) => `de ${from}`,
    roleTo: (to) => `a ${to}`,
    describedBy: (source, date) => `según ${source}, ${date}`,
    quotedOn: 'Citas sobre',
    quotedBeside: 'Citas junto a',
    quotedBy: 'Citas en',
    eventsBeside: 'Acontecimientos de los artículos con estas citas',
    years: 'Año a año',
    grouping: 'Agrupación',
    byDate: 'Por fecha',
    byTopic: 'Por tema',
    onTopic: (name, topic) => `${name} sobre ${topic}`,
    allByTopic: (name) => `${name}, por temas`,
    written: 'Artículos con su firma',
    paraphrased: 'Estilo indirecto en',
    quotedElsewhere: 'Citas, con palabras que no se pueden publicar aquí, en',
    mentioned: 'Menciones en',
    events: 'Acontecimientos',
    claims: 'Posiciones sobre afirmaciones',
    aliases: 'Otros nombres',
    elsewhere: 'En otros sitios',
    paragraph: (n) => `párrafo ${n}`,
    quotedIn: (articles, outlets) => `citas en ${counts.articles(articles)}, ${counts.outlets(outlets)}`,
    wrote: (articles) => `firma ${counts.articles(articles)}`,
    mentionedIn: (articles) => `mención en ${counts.articles(articles)}`,
    passedOn: 'Palabras transmitidas',
    find: 'Encontrar estas citas en la búsqueda',
  },

  topic: {
    articles: 'Artículos',
    speakers: 'A quién se cita sobre este tema',
    related: 'Temas relacionados',
    broader: 'Más amplio',
    narrower: 'Más específico',
    events: 'Acontecimientos',
    claims: 'Afirmaciones',
    find: 'Buscar en este tema',
    none: 'Todavía no hay artículos.',
    inArticles: (part, whole) => `${number(part)} de ${counts.articles(whole)}`,
  },

  organization: {
    people: 'Personas',
    byPeople: 'Citas de sus integrantes',
    withPeople: 'con sus integrantes',
    onRecord: 'Textualmente',
    place: 'Lugar',
  },

  source: {
    articles: 'Artículos',
    place: 'Lugar',
    speakers: 'A quién se cita aquí',
    find: 'Buscar en esta fuente',
  },

  place: {
    at: (latitude, longitude) => `${latitude}, ${longitude}`,
    north: (degrees) => `${degrees}° N`,
    south: (degrees) => `${degrees}° S`,
    east: (degrees) => `${degrees}° E`,
    west: (degrees) => `${degrees}° O`,
    coordinates: 'Coordenadas',
    sources: 'Fuentes',
    organizations: 'Organizaciones',
  },

  event: {
    reportedBy: (reports, all) => `Informan ${number(reports)} de ${counts.articles(all)}`,
    unreported: 'Ningún artículo informa todavía.',
    inArticles: (articles) => `aparece en ${counts.articles(articles)}`,
    moreArticles: (n) =>
      plural(n, { one: 'y # artículo más', many: 'y # de artículos más', other: 'y # artículos más' }),
    people: 'Personas',
    organizations: 'Organizaciones',
    places: 'Lugares',
    topics: 'Temas',
    paragraph: (n) => `Párrafo ${n}`,
    withheld: 'El pasaje no se puede publicar aquí.',
    noByline: 'sin firma',
    inOrder: (events) => `${counts.events(events)}, del más antiguo al más reciente`,
    partInOrder: (part, whole) => `${number(part)} de ${counts.events(whole)}, del más antiguo al más reciente`,
  },

  follow: {
    all: 'Seguir este sitio',
    person: 'Seguir a esta persona',
    organization: 'Seguir a esta organización',
    topic: 'Seguir este tema',
    source: 'Seguir esta fuente',
    event: 'Seguir este acontecimiento',
    about: (name) => `Novedades sobre ${name}`,
    said: (speaker, words) => `${speaker}: ${words}`,
  },

  files: {
    here: 'Aquí',
    whoSaid: 'Quién dijo qué',
    lists: 'Listas',
    newest: (n, of) => `Artículos: los ${number(n)} más recientes de ${number(of)}`,
    optional: 'Opcional',
    allPages: 'Direcciones de todas las páginas',
  },

  lists: {
    letters: 'De la A a la Z',
    allSources: 'Todas las fuentes',
    undated: 'Sin año',
    filter: {
      article: 'Filtrar artículos por título',
      person: 'Filtrar personas por nombre',
      topic: 'Filtrar temas por nombre',
      organization: 'Filtrar organizaciones por nombre',
      source: 'Filtrar fuentes por nombre',
      place: 'Filtrar lugares por nombre',
      event: 'Filtrar acontecimientos por título',
      claim: 'Filtrar afirmaciones por palabras',
    },
    live: {
      found: 'Resultados: {count}.',
      more: 'Resultados: {count}; se muestran los primeros {shown}.',
      none: 'Ningún nombre coincide. Pruebe una parte de la palabra u otra grafía.',
      failed: 'No se pudieron cargar los nombres. Compruebe la conexión y vuelva a intentarlo, o use la lista.',
    },
  },

  timeline: {
    inYear: (year) => `Cronología, ${year}`,
    years: 'Años',
    months: 'Meses',
    byYear: 'Acontecimientos por el año en que empiezan, en el primer día que su fecha puede indicar.',
    earlier: 'Empezados antes',
    begunEarlier: (n) =>
      plural(n, {
        one: '# de estos acontecimientos empezó en un año anterior.',
        many: '# de estos acontecimientos empezaron en un año anterior.',
        other: '# de estos acontecimientos empezaron en un año anterior.',
      }),
    drawing: (events, first, last) => `${counts.events(events)} a escala: ${first} – ${last}`,
    drawingOf: (events) => `${counts.events(events)} a escala`,
    drawnBelow: 'La lista de abajo dice lo mismo con palabras.',
    broken: 'Los cortes (//) saltan periodos sin acontecimientos; la escala cambia después de cada uno.',
    keys: {
      day: 'un día',
      longer: 'un mes o más',
      vague: 'no es exacto',
      open: 'continúa',
      cluster: 'varios acontecimientos',
      published: 'artículo publicado',
      mention: 'informa de ello',
    },
    publishedWithin: (n, of) => `${number(n)} de ${counts.articles(of)} en este periodo`,
    gapMonths: (n) => plural(n, { one: '# mes', many: '# de meses', other: '# meses' }),
    gapYears: (n) => plural(n, { one: '# año', many: '# de años', other: '# años' }),
    label: (title, date) => `${title}, ${date}`,
    previousYear: (year) => `Antes: ${year}`,
    nextYear: (year) => `Después: ${year}`,
  },

  map: {
    heading: 'Mapa',
    title: (places) => `Mapa de ${counts.places(places)}`,
    describe:
      'Un círculo por lugar: cuantos más artículos lo mencionan, más grande. La lista tiene los mismos lugares.',
    point: (name, of) => `${name}: ${of}`,
    drawn: (part, whole) => `En el mapa: ${number(part)} de ${counts.places(whole)}, los más mencionados.`,
    listed: (part, whole) => `En la lista: ${number(part)} de ${counts.places(whole)}, los más mencionados.`,
    coastlines: 'Solo líneas de costa; el mapa no dibuja fronteras.',
    list: 'Lo mismo en una lista',
    all: 'Todos los lugares',
    alsoMentioned: 'Lugares mencionados en los mismos artículos',
  },

  network: {
    title: 'A quién se cita junto a quién',
    lead: 'Una línea une dos voces citadas en el mismo artículo; cuantos más artículos, más ancha.',
    describe:
      'Un círculo por persona y un cuadrado por organización: cuantas más citas, más grande. La tabla tiene todas las parejas.',
    drawing: (speakers, n) => `A quién se cita junto a quién: ${counts.speakers(speakers)}, ${pairs(n)}`,
    speaker: (name, quotations, others) =>
      `${name}: ${counts.quotations(quotations)}, junto a ${plural(others, { one: '# voz más', many: '# de voces más', other: '# voces más' })}`,
    drawnSpeakers: (part, whole) => `El dibujo muestra ${number(part)} de ${counts.speakers(whole)}, las más citadas.`,
    drawnPairs: (part, whole) => `El dibujo muestra ${number(part)} de ${pairs(whole)}, las que más artículos reúnen.`,
    alone: (speakers) => `Fuera del dibujo: ${counts.speakers(speakers)} sin nadie más al lado.`,
    person: 'persona',
    organization: 'organización',
    table: 'Todas las parejas',
    one: 'Voz',
    other: 'Junto a',
    articles: 'Artículos',
  },

  claim: {
    positions: 'Posiciones',
    who: 'Quién',
    stance: 'Posición',
    where: 'Dónde',
    topics: 'Temas',
    none: 'No se encontró ninguna declaración.',
    note: 'Las posiciones son las que cuentan los artículos. No comprobamos si una afirmación es cierta.',
  },

  accounts: {
    title: 'Versiones, una junto a otra',
    titleOfOne: 'La versión',
    legend: 'Resaltado: las palabras sobre este acontecimiento.',
    number: (n) => plural(n, { one: '# versión', many: '# de versiones', other: '# versiones' }),
    quoted: 'Citas aquí:',
    quotation: (n) => `cita ${n}`,
    names: 'Lo que mencionan todas, y una sola',
    namesOfTwo: 'Lo que mencionan las dos, y una sola',
    namesNote: 'en cualquier parte del artículo',
    both: 'Las dos',
    all: (n) => `Todas (${number(n)})`,
    some: 'Algunas',
    alone: (outlet) => `Solo ${outlet}`,
    nothing: 'Nada.',
    inOutlets: (n) => `en ${counts.outlets(n)}`,
    by: counts.of,
    whole: 'Comparar los dos artículos',
  },

  print: {
    link: 'Imprimir o guardar como EPUB',
    title: 'En papel y como libro',
    description:
      'Todo lo de un tema, una persona, una organización o un acontecimiento en una página, para imprimir o guardar como EPUB.',
    noScript:
      'Para reunirlo todo en una página hace falta JavaScript. Sin él, cada página del sitio se puede imprimir por separado.',
  },
  compare: {
    title: 'Comparar dos artículos',
    lead: 'Dos artículos, uno junto a otro: los acontecimientos que cuentan los dos, las afirmaciones sobre las que los dos toman posición, a quién se cita y qué se menciona en los dos y en uno.',
    tooFew: 'Todavía no hay dos artículos que comparar.',
    first: 'Primer artículo',
    second: 'Segundo artículo',
    choose: 'Elegir un artículo',
    type: 'Escribir una parte del título',
    submit: 'Comparar',
    noScript:
      'Comparar dos artículos cualesquiera necesita JavaScript. Los acontecimientos de abajo tienen páginas que comparan sin él.',
    pairs: 'Artículos que cuentan los mismos acontecimientos',
    sideBySide: 'Ver uno junto a otro',
    inBoth: (events, claims, topics) => {
      const parts = [
        ...(events > 0 ? [counts.events(events)] : []),
        ...(claims > 0 ? [counts.claims(claims)] : []),
        ...(topics > 0 ? [counts.topics(topics)] : []),
      ];
      return `En los dos: ${forms.list(parts)}`;
    },
    events: 'Acontecimientos en los dos',
    claims: 'Afirmaciones sobre las que los dos toman posición',
    quoted: 'Citas en los dos, y en uno',
    names: 'Menciones en los dos, y en uno',
    live: {
      loading: 'Cargando los dos artículos…',
      unknown: 'No hay ningún artículo “{id}”. Elija uno de la lista.',
      same: 'Elija dos artículos distintos.',
      failed: 'No se pudieron cargar los artículos. Compruebe la conexión y vuelva a intentarlo.',
      updated: 'El sitio se ha actualizado desde que se cargó esta página. Esta comparación es de la nueva versión.',
      outdated:
        'El sitio se ha actualizado desde que se cargó esta página. Vuelva a cargarla para comparar los artículos.',
      reload: 'Volver a cargar',
      found: 'En los dos: acontecimientos {events}, afirmaciones {claims}, personas citadas {quoted}, nombres {names}.',
      none: 'Nada.',
      both: 'Los dos',
      alone: 'Solo {outlet}',
      quotedHere: 'Citas aquí:',
    },
  },

  claimTable: {
    caption: 'Quién toma qué posición',
    claim: 'Afirmación',
    legend: 'Leyenda',
    signs: { asserts: '+', disputes: '−', qualifies: '±' },
    nothing: 'no se encontró ninguna declaración',
    more: (n) => `${number(n)} más`,
    positions: (asserts, disputes, qualifies) => {
      const parts = [
        ...(asserts > 0 ? [plural(asserts, { one: '# afirma', many: '# afirman', other: '# afirman' })] : []),
        ...(disputes > 0 ? [plural(disputes, { one: '# rebate', many: '# rebaten', other: '# rebaten' })] : []),
        ...(qualifies > 0 ? [plural(qualifies, { one: '# matiza', many: '# matizan', other: '# matizan' })] : []),
      ];
      return forms.list(parts);
    },
    holders: (part, whole) => `declaraciones de ${number(part)} de ${number(whole)}`,
    itself: (outlet, date) => `${outlet}, ${date}`,
    ownWords: 'el propio artículo',
    shown: (part, whole) =>
      `Columnas: ${number(part)} de ${number(whole)}, con más declaraciones. La página de cada afirmación las tiene todas.`,
    summary: (statements, holders, articles, all) =>
      `${counts.statements(statements)}; personas, organizaciones o artículos: ${number(holders)}; en ${number(articles)} de ${counts.articles(all)}`,
  },

  related: {
    title: 'Artículos relacionados',
    compare: 'Comparar',
    both: {
      quoted: (names, others) => `los dos citan a ${some(names, others)}`,
      event: (titles, others) => `los dos cuentan ${some(titles.map(inQuotes), others)}`,
      claim: (statements, others) => `los dos toman posición sobre ${some(statements.map(inQuotes), others)}`,
      author: (names, others) => `los dos son de ${some(names, others)}`,
      named: (names, others) => `los dos nombran a ${some(names, others)}`,
      topic: (names, others) => `los dos tratan ${some(names.map(inQuotes), others)}`,
      words: (words) => `los dos usan las palabras ${some(words.map(inQuotes), 0)}`,
    },
  },
  seeAlso: 'Véase también',

  search,

  notebook,

  citation,

  about: {
    title: 'Acerca de esta colección',
    holds: 'Qué contiene',
    sections: [
      {
        title: 'Cómo se hace',
        paragraphs: [
          'Cada artículo se conserva con su medio, su fecha tan exacta como se conoce, sus firmas y todas las personas cuyas palabras recoge. Lo que una fuente no dice se omite, o se muestra como añadido de la redacción, con el motivo: un titular entre corchetes, una fecha con “hacia”.',
          'Una cita marcada contiene las palabras exactas y la función con que el artículo presenta a quien habla. Cada cita, cada párrafo y cada mención de un acontecimiento tiene una dirección propia, que permanece.',
          'Los enlaces llevan de un artículo a las personas, las organizaciones y los lugares que menciona, y de cada uno de ellos a todos los artículos. Dos personas nunca se tratan como una.',
        ],
      },
      {
        title: 'Textos y derechos',
        paragraphs: [
          'Un texto contado está en las palabras de la redacción, párrafo por párrafo, con cada cita directa tal como estaba. Un texto completo o un extracto se muestra donde quien lo publicó puede mostrarlo. Donde un texto no se puede publicar, la página dice qué es y dónde está. Cada página dice en “Sobre este texto” de qué se trata.',
          'Las afirmaciones son frases neutrales sobre las que artículos o personas toman posición. El sitio registra la posición y su lugar. No comprueba hechos ni valora medios.',
        ],
      },
      {
        title: 'Cómo citar',
        paragraphs: [
          '“Citar”, en un artículo y en el menú de una cita, da la referencia en APA, Chicago y MLA, y en archivos para gestores bibliográficos. Se cita el original; si no se conoce su dirección, se da la de la página aquí. Para señalar un lugar de este sitio, use el enlace junto al nombre para una cita y el número del margen para un párrafo.',
        ],
      },
    ],
  },

  scripts: {
    missing: 'No se pudo cargar una parte de esta página. Puede que el sitio se haya actualizado desde que la abrió.',
    reload: 'Volver a cargar',
    save: 'Guardar el párrafo {place}',
    actions: '{place}: copiar, guardar o compartir',
    new: 'Nuevo',
    newSince: 'Novedades desde su visita del {day}: {n}',
  },

  data: {
    title: 'Datos',
    lead: 'La colección en archivos, para hojas de cálculo, programas e investigación. Sus direcciones no cambian.',
    table: 'Tablas (CSV)',
    quotations: 'Citas',
    annotations: 'Pasajes sobre acontecimientos y afirmaciones',
    whole: 'En un solo archivo',
    catalog: 'Todas las tablas (JSON)',
    graph: 'Datos enlazados en el vocabulario de schema.org (JSON-LD)',
    citations: (format: string) => `Citas de todos los artículos (${format})`,
    descriptor: 'Qué significa cada columna (Data Package)',
    reading: 'Cómo se leen',
    notes: [
      'Cada fila contiene lo que dice un archivo de la colección. Las filas se remiten unas a otras por sus identificadores; la dirección de una fila es su página.',
      'Las fechas son tan exactas como se conocen, en el Extended Date/Time Format: 2022-09-28, 2022-09, 2022-09~ para hacia septiembre de 2022. Una celda con varios valores es una lista en JSON.',
      'Cada cita indica quién habla y el papel con que el artículo lo presenta. Las palabras que no se pueden publicar no están en ningún archivo; los textos de los artículos están en sus páginas. Los derechos de cada artículo figuran en su fila.',
      'Las tablas están en UTF-8. Si una hoja de cálculo muestra mal las letras, importe en ella la tabla como texto, con la codificación UTF-8.',
    ],
    more: 'La colección como datos, para descargar',
  },

  moved: 'Esta página tiene una dirección nueva:',

  notFound: {
    title: 'No hay ninguna página en esta dirección',
    text: 'Puede que esté mal escrita. Búsquela, o empiece por una de las listas.',
  },
};

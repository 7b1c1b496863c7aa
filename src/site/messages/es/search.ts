import type { SearchMessages } from '../en/search.ts';
import { createTyped } from '../typed.ts';
import { forms } from './shared.ts';

const { number, plural } = forms;
const { beginningOf, quoted, enumerated } = createTyped(forms, (n) =>
  plural(n, { one: '# palabra más', many: '# de palabras más', other: '# palabras más' }),
);

const closeMatches = (n: number) => plural(n, { one: '# se acerca', many: '# se acercan', other: '# se acercan' });
const articles = (n: number) => plural(n, { one: '# artículo', many: '# de artículos', other: '# artículos' });
const quotations = (n: number) => plural(n, { one: '# cita', many: '# de citas', other: '# citas' });
const matchingPages = (n: number) =>
  plural(n, { one: '# página coincide', many: '# de páginas coinciden', other: '# páginas coinciden' });

/** The strings of the search, in Spanish. */
export const search: SearchMessages = {
  title: 'Búsqueda',
  placeholder: 'Un nombre, un tema o palabras',
  submit: 'Buscar',
  noScript: 'La búsqueda necesita JavaScript. Sin él, estas listas llevan a todas las páginas:',
  loading: 'Buscando…',
  start: 'Escriba una pregunta, un nombre o unas palabras, o elija un filtro para explorar.',
  hints:
    'Para precisar, escriba un campo: speaker: (a quien se cita), expert:, institution:, author:, person: (citada o firmante), topic:, source:, organization:, kind:, year:2021..2023. Ponga una expresión entre comillas. Un signo menos delante de una palabra la excluye.',
  keys: '/ para buscar, ↑ ↓ para moverse, Esc para volver.',
  results: {
    articles: (n, all) => {
      if (n === 0) return 'No se encontró ningún artículo';
      if (all === n) return `Encontrado: ${articles(n)}`;
      if (all === 0) return `Ningún artículo tiene todas las palabras, ${closeMatches(n)}`;
      return `Con todas las palabras: ${articles(all)}; ${closeMatches(n - all)}`;
    },
    quotations: (n, all) => {
      if (n === 0) return 'No se encontró ninguna cita';
      if (all === n) return `Encontrado: ${quotations(n)}`;
      if (all === 0) return `Ninguna cita tiene todas las palabras, ${closeMatches(n)}`;
      return `Con todas las palabras: ${quotations(all)}; ${closeMatches(n - all)}`;
    },
  },
  outOfOrder: {
    articles: (n) => `Ningún artículo tiene la expresión en ese orden, ${closeMatches(n)}`,
    quotations: (n) => `Ninguna cita tiene la expresión en ese orden, ${closeMatches(n)}`,
  },
  tabs: { articles: 'Artículos', quotations: 'Citas' },
  tabList: 'Tipo de resultado',
  missing: 'Falta:',
  didYouMean: ['¿Quería decir ', '?'],
  beginningOf,
  between: forms.between,
  corrected: (typed) => [`No hay resultados para ${quoted(typed)}. Se muestran los de “`, '”.'],
  absent: (absent) => `Ningún artículo contiene ${enumerated(absent)}.`,
  beginnings: (words) => `No hay resultados para ${enumerated(words)}; se muestran palabras que empiezan así.`,
  fields: {
    expert: 'especialista',
    institution: 'institución citada',
    topic: 'tema',
    source: 'fuente',
    author: 'firma',
    organization: 'organización',
    year: 'año',
    kind: 'tipo de artículo',
    speaker: 'voz',
    person: 'persona citada o firmante',
  },
  unknownValue: (field, value) => `En el campo “${field}” no hay ${quoted(value)}.`,
  offers: 'Valores sugeridos',
  suggestions: (n) =>
    `${plural(n, { one: '# sugerencia', many: '# de sugerencias', other: '# sugerencias' })}; elija con las flechas`,
  years: 'Años',
  from: 'Desde',
  to: 'Hasta',
  askValues: 'Mostrar todos los filtros',
  alsoPages: matchingPages,
  list: 'Resultados',
  sentence: forms.sentence,
  snippetBy: ({ speakers, isQuoted, paragraph }) => {
    if (paragraph === undefined) return 'resumen';
    const names = forms.list(speakers);
    if (isQuoted) return `${names}, párrafo ${paragraph}`;
    return names === '' ? `el propio artículo, párrafo ${paragraph}` : `citando a ${names}, párrafo ${paragraph}`;
  },
  none: 'Pruebe otras palabras, o una parte de una palabra.',
  noneReadable: 'En su búsqueda no hay letras ni cifras. Los signos solos no se buscan.',
  noneFiltered: 'Ningún resultado coincide con los filtros. Pruebe otras palabras, o quite un filtro.',
  noneInFields: 'Nada coincide con todas las palabras y campos de su búsqueda. Cambie una palabra, o quite un campo.',
  noneLeft: 'Nada coincide sin las palabras excluidas. Quite un signo menos, o pruebe otras palabras.',
  updated: 'El sitio se ha actualizado desde que abrió esta página. Estos resultados son de la nueva versión.',
  failures: {
    offline:
      'No hay conexión, así que no se pudo cargar el índice de búsqueda. Compruebe la conexión y vuelva a intentarlo. Puede que las listas de abajo funcionen.',
    missing:
      'No se pudo cargar el índice de búsqueda: el servidor no lo entregó. Vuelva a intentarlo más tarde. Las listas de abajo funcionan sin él.',
    outdated:
      'El sitio se ha actualizado desde que abrió esta página. Vuelva a cargarla para buscar en la nueva versión.',
    unsupported:
      'Este navegador es demasiado antiguo para la búsqueda: le faltan los web workers o la descompresión. Las listas de abajo funcionan sin ellos.',
  },
  retry: 'Volver a intentarlo',
  reload: 'Volver a cargar',
  sort: 'Ordenar por',
  sorts: { relevance: 'Relevancia', newest: 'Más recientes', oldest: 'Más antiguos' },
  facets: {
    expert: 'Especialista',
    institution: 'Institución citada',
    topic: 'Tema',
    source: 'Fuente',
    author: 'Firma',
    organization: 'Organización',
    year: 'Año',
    kind: 'Tipo',
  },
  filters: 'Filtros',
  showResults: {
    articles: (n) => `Mostrar ${articles(n)}`,
    quotations: (n) => `Mostrar ${quotations(n)}`,
  },
  chosen: 'Filtros elegidos',
  clear: 'Quitar todos los filtros',
  remove: (facet, value) => `Quitar el filtro: ${facet}, ${value}`,
  more: 'Más resultados',
  moreValues: (n) => `${number(n)} más`,
  fewerValues: 'Menos',
  pages: 'Páginas que coinciden',
  number,
  dialog: {
    label: 'Búsqueda rápida',
    close: 'Cerrar',
    keys: '↑ ↓ para moverse, Intro para abrir, Esc para cerrar.',
    results: 'Resultados',
    articles: 'Artículos',
    all: (words) => `Todos los resultados de ${quoted(words)}`,
    articleCount: articles,
    correction: (words) => `¿Quería decir ${quoted(words)}?`,
    corrected: (words) => `No hay resultados para estas palabras. Se muestran los de ${quoted(words)}`,
    found: (pages, shown, found) =>
      [
        ...(pages > 0 ? [matchingPages(pages)] : []),
        ...(found > 0 ? [`Encontrado: ${articles(found)}; mostrado: ${number(shown)}`] : []),
      ].join('. '),
    none: 'No hay resultados. Pruebe menos palabras, otra grafía o una parte de un nombre.',
    failures: {
      unsupported:
        'Este navegador es demasiado antiguo para la búsqueda: le falta la descompresión. Estas páginas lo listan todo:',
      offline: 'No hay conexión. Compruebe la conexión y vuelva a intentarlo.',
      missing: 'No se pudo cargar el índice de búsqueda. Vuelva a intentarlo, o use las listas:',
      outdated: 'El sitio se ha actualizado desde que abrió esta página.',
    },
    lists: 'Todas las listas',
    searchNew: 'Buscar en la nueva versión',
  },
};

import type { BookMessages } from '../en/book.ts';
import { forms } from './shared.ts';

const { number } = forms;

/** The words of what is printed or saved as an EPUB, in Spanish. */
export const book: BookMessages = {
  list: forms.list,
  print: 'Imprimir',
  save: 'Guardar como EPUB',
  saved: (file) => `Guardado como ${file}.`,
  loading: (n, of) => `Cargados ${number(n)} de ${number(of)} artículos…`,
  unknown:
    'En esta dirección no hay nada que imprimir. Se llega a ella desde la página de un tema, una persona, una organización o un acontecimiento.',
  failed: 'No se pudieron cargar los artículos. Compruebe la conexión y vuelva a intentarlo.',
  outdated: 'El sitio se ha actualizado desde que se cargó esta página. Vuelva a cargarla para reunir los artículos.',
  reload: 'Volver a cargar',
  titlePage: 'Portada',
  contents: 'Índice',
  landmarks: 'Puntos de referencia',
  from: (site) => `De ${site}`,
  made: (day) => `Hecho el ${day}`,
  source: 'Fuente',
  date: 'Fecha',
  authors: 'Autores',
  noByline: 'Sin firma',
  original: 'Original',
  here: 'En este sitio',
  textIs: 'Texto',
  rightsTexts: {
    retold: 'Contado con las palabras de la redacción, párrafo por párrafo. Las citas son exactas.',
    excerpt: 'Solo las citas. Del texto solo se puede publicar un extracto.',
    full: 'El texto completo del original.',
    'link-only': 'El texto no se puede publicar aquí.',
  },
  rights: 'Derechos',
  text: 'Texto',
  whoSaid: 'Quién dijo qué',
  quotation: 'cita',
  note: 'Nota del lector',
  accessibility: 'Todo es texto en orden de lectura, con títulos, un índice y el idioma de cada artículo.',
};

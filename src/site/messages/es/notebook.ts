import type { NotebookMessages } from '../en/notebook.ts';
import { citation, forms } from './shared.ts';

const { number, plural, quote } = forms;
const items = (n: number) => plural(n, { one: '# elemento', many: '# de elementos', other: '# elementos' });

/** The words of the reader's notebook, in Spanish. */
export const notebook: NotebookMessages = {
  title: 'Cuaderno',
  description: 'Citas, párrafos y artículos que guardó al leer, solo en este navegador.',
  noScript:
    'El cuaderno necesita JavaScript: lo que guarda queda en su navegador y en ningún otro sitio, así que solo él puede mostrarlo.',
  begin: 'Todavía no hay nada guardado.',
  how: 'Cada cita tiene un menú (tres puntos) para guardarla, copiarla o compartirla. En un artículo, aparece un marcador bajo el número del párrafo que señala o al que llega con la tecla Tab; también se pueden guardar palabras seleccionadas. Lo que guarda se lista aquí, con espacio para notas.',
  where:
    'Se queda en este navegador. No se envía nada; una exportación es un archivo suyo, que se puede volver a importar.',
  browse: 'Todos los artículos',
  kept: ({ quotation, passage, selection, article }) => {
    const parts = [
      ...(article > 0 ? [plural(article, { one: '# artículo', many: '# de artículos', other: '# artículos' })] : []),
      ...(quotation > 0 ? [plural(quotation, { one: '# cita', many: '# de citas', other: '# citas' })] : []),
      ...(passage > 0 ? [plural(passage, { one: '# párrafo', many: '# de párrafos', other: '# párrafos' })] : []),
      ...(selection > 0
        ? [plural(selection, { one: '# selección', many: '# de selecciones', other: '# selecciones' })]
        : []),
    ];
    return `${forms.and(parts)}, solo en este navegador.`;
  },
  tools: 'Acciones del cuaderno',
  export: 'Exportar como',
  formats: { markdown: 'Markdown', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON', epub: 'EPUB' },
  exportAs: (format) => `Exportar como ${format}`,
  import: 'Importar un archivo',
  print: 'Imprimir',
  group: 'Agrupar por artículo',
  clear: 'Quitar todo',
  listed: 'Guardado',
  note: 'Nota',
  noteOn: (place) => `Nota sobre ${place}`,
  called: quote,
  up: (name) => `Subir: ${name}`,
  down: (name) => `Bajar: ${name}`,
  remove: (name) => `Quitar: ${name}`,
  removeShort: 'Quitar',
  moved: (at, of) => `Ahora en el puesto ${number(at)} de ${number(of)}`,
  removed: (n) => (n === 1 ? 'Quitado.' : `Quitado: ${items(n)}.`),
  undo: 'Deshacer',
  restored: 'Recuperado.',
  exported: (file) => `Exportado: ${file}.`,
  imported: (added, here) => {
    if (added === 0) return `Nada nuevo en el archivo: ${items(here)}, que ya están aquí.`;
    return here > 0 ? `Importado: ${items(added)}; ya aquí: ${number(here)}.` : `Importado: ${items(added)}.`;
  },
  notImported: 'En este archivo no se encontró nada guardado. Sirve lo que se exportó como Markdown o CSL-JSON.',
  ...citation,
  changed: 'El texto ha cambiado desde que lo guardó. Ahora dice:',
  otherSpeaker: 'El artículo nombra a otra persona desde que guardó esto. Ahora dice:',
  nowBy: (speaker) => `Lo dice ${speaker}.`,
  takeNew: 'Quedarse con el texto nuevo',
  gone: 'Esto ya no está en el artículo. Lo que guardó sigue aquí.',
  articleGone: 'El artículo ya no está en su dirección. Lo que guardó sigue aquí.',
  updated: 'El sitio se ha actualizado desde que abrió esta página. Los cambios son los de la nueva versión.',
  outdated: 'El sitio se ha actualizado desde que abrió esta página. Vuelva a cargarla para ver los cambios.',
  unchecked: 'No se pudo cargar el artículo, así que no se pueden mostrar los cambios desde entonces.',
  blocked: 'Este navegador no permite que este sitio guarde datos (por ejemplo, en una ventana privada).',
  full: 'El espacio del navegador para este sitio está lleno: el último cambio no se guardó. Exporte el cuaderno y quite algo.',
  unreadable: 'No se pudieron leer los datos guardados. Quedan como copia de seguridad cuando guarde algo nuevo.',
};

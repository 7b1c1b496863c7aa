import type { ReadingMessages } from '../en/reading.ts';

/** The words of the reading settings and of the help on keys, in Spanish. */
export const reading: ReadingMessages = {
  settings: 'Ajustes de lectura',
  names: { theme: 'Colores', size: 'Tamaño del texto', measure: 'Largo de línea' },
  choices: {
    theme: { system: 'Sistema', light: 'Claro', sepia: 'Sepia', dark: 'Oscuro' },
    size: { small: 'Pequeño', normal: 'Normal', large: 'Grande', larger: 'Más grande' },
    measure: { narrow: 'Corto', normal: 'Normal', wide: 'Largo' },
  },
  hideHighlights: 'Ocultar lo resaltado',
  notKept: 'Este navegador no permite que este sitio guarde su elección (por ejemplo, en una ventana privada).',
  help: {
    title: 'Teclas',
    close: 'Cerrar',
    keys: [
      { keys: ['/'], does: 'Buscar; también Ctrl K o ⌘ K' },
      { keys: ['↑', '↓'], does: 'Moverse por los resultados' },
      { keys: ['Intro'], does: 'Abrir el resultado' },
      { keys: ['Esc'], does: 'Cerrar, o volver al campo de búsqueda' },
      { keys: ['?'], does: 'Mostrar estas teclas' },
    ],
  },
};

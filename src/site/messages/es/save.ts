import type { SaveMessages } from '../en/save.ts';
import { credit } from './shared.ts';

/** The words for copying, saving and sharing, in Spanish. */
export const save: SaveMessages = {
  ...credit,
  copy: 'Copiar con la fuente',
  copyLink: 'Copiar el enlace',
  cite: 'Citar…',
  embed: 'Insertar',
  save: 'Guardar en el cuaderno',
  remove: 'Quitar del cuaderno',
  share: 'Compartir…',
  isSaved: (name) => `${name} (en el cuaderno)`,
  selection: 'Las palabras seleccionadas',
  copied: (speaker) =>
    speaker === undefined ? 'Copiado con su fuente.' : `Copiado con la fuente y el nombre de ${speaker}.`,
  linkCopied: 'Enlace copiado.',
  embedCopied: 'Se ha copiado el código que muestra la cita en otro sitio.',
  keptNow: 'Guardado en el cuaderno.',
  removed: 'Quitado del cuaderno.',
  notCopied: 'Este navegador no permitió copiar.',
  blocked: 'No guardado. Este navegador no permite que este sitio guarde datos (por ejemplo, en una ventana privada).',
  notLoaded: 'No se pudieron cargar los datos del artículo: no se guardó ni se copió nada. Pulse otra vez.',
  outdated:
    'El sitio se ha actualizado desde que abrió esta página: no se guardó ni se copió nada. Vuelva a cargarla y pruebe otra vez.',
  reload: 'Volver a cargar',
  full: 'El espacio del navegador para este sitio está lleno: no se pudo guardar.',
};

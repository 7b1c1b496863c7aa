import type { CiteMessages } from '../en/cite.ts';
import { citation } from './shared.ts';

/** The words of the dialog that cites, in Spanish. */
export const cite: CiteMessages = {
  ...citation,
  titles: { article: 'Citar este artículo', quotation: 'Citar estas palabras' },
  style: 'Estilo',
  parts: {
    apa: { list: 'Referencia', inText: 'En el texto' },
    chicago: { list: 'Bibliografía', inText: 'Nota' },
    mla: { list: 'Obras citadas', inText: 'En el texto' },
  },
  quotedIn: {
    apa: (speaker) => `${speaker}, cit. en `,
    chicago: (speaker) => `${speaker}, cit. en `,
    mla: (speaker) => `${speaker}, cit. en `,
  },
  original: (outlet) => `La dirección es la del original, publicado por ${outlet}.`,
  edition: 'No se conoce la dirección del original: la que se da es la de la página aquí.',
  retoldNote:
    'El texto de este sitio está contado por la redacción. Las citas son exactas; antes de citar otra cosa, lea el original.',
  copy: 'Copiar',
  copyPart: (part) => `Copiar: ${part}`,
  copied: 'Copiado.',
  notCopied: 'Este navegador no permitió copiar.',
  download: 'Descargar',
  close: 'Cerrar',
  loading: 'Cargando el estilo…',
  notLoaded: 'No se pudo cargar el estilo. Los archivos para programas funcionan igualmente.',
  madeWith: ['Formato de ', ' con estilos de '],
  licences: 'Licencias',
};

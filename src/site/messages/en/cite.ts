import { citation } from './shared.ts';

/** The words of the dialog that cites an article or a quotation, in English; apart, because it is loaded when asked for. */
export const cite = {
  ...citation,
  titles: { article: 'Cite this article', quotation: 'Cite this quotation' },
  style: 'Style',
  /** What is shown of each style. */
  parts: {
    apa: { list: 'Reference', inText: 'In the text' },
    chicago: { list: 'Bibliography', inText: 'Note' },
    mla: { list: 'Works cited', inText: 'In the text' },
  },
  /** What stands before the work in which somebody is quoted. */
  quotedIn: {
    apa: (speaker: string) => `${speaker}, as cited in `,
    chicago: (speaker: string) => `${speaker}, quoted in `,
    mla: (speaker: string) => `${speaker} qtd. in `,
  },
  original: (outlet: string) => `The address is that of the original, published by ${outlet}.`,
  edition: 'The address of the original is not known: the address given is that of the page here.',
  retoldNote:
    'The text on this site is retold. Quotations are exact; before you cite anything else, read the original.',
  copy: 'Copy',
  copyPart: (part: string) => `Copy: ${part}`,
  copied: 'Copied.',
  notCopied: 'This browser did not allow copying.',
  download: 'Download',
  close: 'Close',
  loading: 'Loading the style …',
  notLoaded: 'The style could not be loaded. The files for programs work all the same.',
  /** What stands before the names of the processor and of the styles that format citations. */
  madeWith: ['Formatted by ', ' with styles of the '] as [string, string],
  licences: 'Licences',
};

/** The words of the dialog that cites, in any language. */
export type CiteMessages = typeof cite;

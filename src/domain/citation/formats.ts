/** The formats for programs that manage references: what each is called everywhere, and its files' ending and media type. */
export const CITATION_FORMATS = {
  bibtex: { name: 'BibTeX', ending: 'bib', type: 'application/x-bibtex' },
  ris: { name: 'RIS', ending: 'ris', type: 'application/x-research-info-systems' },
  'csl-json': { name: 'CSL-JSON', ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
} as const;

/** A format, as the program calls it. */
export type CitationFormat = keyof typeof CITATION_FORMATS;

import { formatBibtex } from '../domain/citation/bibtex.ts';
import type { Citation } from '../domain/citation/citation.ts';
import { cslItem } from '../domain/citation/csl-item.ts';
import { formatRis } from '../domain/citation/ris.ts';
import type { ArticleEntry } from '../domain/entry.ts';
import { citationOf } from './citations.ts';
import { addresses } from './collection.ts';

/** The files that cite an article, for programs that manage references, by their endings. */
const FORMATS = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex', format: formatBibtex },
  ris: { name: 'RIS', type: 'application/x-research-info-systems', format: formatRis },
  json: {
    name: 'CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json',
    format: (citation: Citation) => `${JSON.stringify([cslItem(citation)])}\n`,
  },
} as const;

type Ending = keyof typeof FORMATS;

const ENDINGS = Object.keys(FORMATS) as Ending[];

/** The paths of the files that cite an article, without the base path; they are saved under the name of the article. */
export function citationPaths(id: string): string[] {
  return ENDINGS.map((ending) => pathOf(id, ending));
}

function pathOf(id: string, ending: Ending): string {
  return `articles/${id}/${id}.${ending}`;
}

/** Links to them. */
export function citationLinks(id: string): { name: string; href: string }[] {
  return ENDINGS.map((ending) => ({ name: FORMATS[ending].name, href: addresses.withBase(pathOf(id, ending)) }));
}

/** One of them, by its ending. */
export function citationFile(article: ArticleEntry, ending: string): { text: string; type: string } {
  const { format, type } = FORMATS[ending as Ending];
  return { text: format(citationOf(article)), type };
}

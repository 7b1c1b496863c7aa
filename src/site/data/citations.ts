import { formatBibtex } from '../../domain/citation/bibtex.ts';
import type { Citation } from '../../domain/citation/citation.ts';
import { cslItem } from '../../domain/citation/csl-item.ts';
import { formatRis } from '../../domain/citation/ris.ts';
import { citationOf } from '../citations.ts';
import { catalog } from '../collection.ts';

/** A file that cites every article, for programs that manage references. */
interface CitationFormat {
  /** What the format is called everywhere. */
  name: string;
  ending: 'bib' | 'ris' | 'json';
  type: string;
  parts(): Iterable<string>;
}

/** The files that cite every article. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
  { name: 'BibTeX', ending: 'bib', type: 'application/x-bibtex', parts: () => citations(formatBibtex) },
  { name: 'RIS', ending: 'ris', type: 'application/x-research-info-systems', parts: () => citations(formatRis) },
  { name: 'CSL-JSON', ending: 'json', type: 'application/vnd.citationstyles.csl+json', parts: cslParts },
];

function* citations(format: (citation: Citation) => string): Generator<string> {
  for (const article of catalog.entries.article) yield format(citationOf(article));
}

function* cslParts(): Generator<string> {
  yield '[';
  let before = '\n';
  for (const article of catalog.entries.article) {
    yield before + JSON.stringify(cslItem(citationOf(article)));
    before = ',\n';
  }
  yield '\n]\n';
}

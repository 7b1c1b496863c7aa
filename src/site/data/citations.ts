import { formatBibtex } from '../../domain/citation/bibtex.ts';
import type { Citation } from '../../domain/citation/citation.ts';
import { cslItem } from '../../domain/citation/csl-item.ts';
import { CITATION_FORMATS } from '../../domain/citation/formats.ts';
import { formatRis } from '../../domain/citation/ris.ts';
import { citationOf } from '../citations.ts';
import { catalog } from '../collection.ts';

/** The files that cite every article, for programs that manage references. */
export const CITATION_FILES = [
  { ...CITATION_FORMATS.bibtex, parts: () => citations(formatBibtex) },
  { ...CITATION_FORMATS.ris, parts: () => citations(formatRis) },
  { ...CITATION_FORMATS['csl-json'], parts: cslParts },
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

import { FOLDERS, KINDS } from '../../schema/kinds.ts';
import { addresses, catalog, isHostKnown, messages } from '../collection.ts';
import { CITATION_FILES } from '../data/citations.ts';
import { CATALOG, CATALOG_GRAPH, citationsPath, DATA_PACKAGE, dataExports, tablePath } from '../data/exports.ts';
import { datasetGraph } from '../linked-data.ts';

/** All that the page of the collection as data shows. */
export function dataPage() {
  const words = messages.data;
  const link = (name: string, path: string) => ({ name, href: addresses.withBase(path) });
  return {
    tables: [
      ...KINDS.map((kind) => ({
        ...link(messages.kinds[kind].many, tablePath(FOLDERS[kind])),
        rows: messages.counts.number(catalog.entries[kind].length),
      })),
      // How many there are could be told by reading all articles alone.
      { ...link(words.quotations, tablePath('quotations')), rows: undefined },
      { ...link(words.annotations, tablePath('annotations')), rows: undefined },
    ],
    whole: [
      link(words.catalog, CATALOG),
      ...(isHostKnown() ? [link(words.graph, CATALOG_GRAPH)] : []),
      ...CITATION_FILES.map(({ name, ending }) => link(words.citations(name), citationsPath(ending))),
      link(words.descriptor, DATA_PACKAGE),
    ],
    graph: datasetGraph(dataExports().map(({ path, type }) => ({ href: addresses.withBase(path), type }))),
  };
}

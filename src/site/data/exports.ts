import type { EntryOf } from '../../domain/entry.ts';
import { idFromName } from '../../schema/id-from-name.ts';
import { KINDS, type Kind } from '../../schema/kinds.ts';
import { absolute, addresses, catalog, isHostKnown } from '../collection.ts';
import {
  articleGraph,
  claimGraph,
  eventGraph,
  type GraphNode,
  organizationGraph,
  personGraph,
  placeGraph,
  sourceGraph,
  topicGraph,
} from '../linked-data.ts';
import { CITATION_FILES } from './citations.ts';
import { formatCsvLine } from './csv.ts';
import { type DataColumn, type DataTable, dataTables } from './tables.ts';

/** A file of the collection as data, at an address that stays. */
interface DataExport {
  /** Without the base path. */
  path: string;
  type: string;
  /** Makes the file piece by piece: of a large collection it would not fit into a text. */
  parts(): Iterable<string>;
}

/** The folder of the data, which has a page; folders below it hold what scripts load (`browser/build.ts`). */
const DATA_FOLDER = 'data/';

/** The file that describes the others (datapackage.org, version 2.0). */
export const DATA_PACKAGE = `${DATA_FOLDER}datapackage.json`;
export const CATALOG = `${DATA_FOLDER}catalog.json`;
export const CATALOG_GRAPH = `${DATA_FOLDER}catalog.jsonld`;

/** The path of a table, without the base path. */
export function tablePath(name: string): string {
  return `${DATA_FOLDER}${name}.csv`;
}

/** What whoever reads the tables has to know (`csv.ts`). */
const APOSTROPHES =
  'In the tables, a text that begins with =, +, - or @ has an apostrophe before it, so that spreadsheets do not run it.';

/** All files of the collection as data. Linked data need addresses in full. */
export function dataExports(): DataExport[] {
  const tables = dataTables();
  const graph = { path: CATALOG_GRAPH, type: 'application/ld+json', parts: graphParts };
  return [
    { path: DATA_PACKAGE, type: 'application/json', parts: () => [formatDescriptor(tables)] },
    { path: CATALOG, type: 'application/json', parts: () => catalogParts(tables) },
    ...(isHostKnown() ? [graph] : []),
    ...CITATION_FILES.map(({ ending, type, parts }) => ({ path: citationsPath(ending), type, parts })),
    ...tables.map((table) => ({ path: tablePath(table.name), type: 'text/csv', parts: () => csvParts(table) })),
  ];
}

/** One of them, by its path; undefined where there is none with it. */
export function dataExport(path: string): DataExport | undefined {
  return path.startsWith(DATA_FOLDER) ? dataExports().find((each) => each.path === path) : undefined;
}

/** The path of the file that cites every article in a format, without the base path. */
export function citationsPath(ending: string): string {
  return `${DATA_FOLDER}citations.${ending}`;
}

/**
 * A table as CSV, with the names of its columns in the first line. There is no byte order mark: most programs take it for a part of the
 * first name, which would not be that of the column that the descriptor names.
 */
function* csvParts({ columns, rows }: DataTable): Generator<string> {
  yield formatCsvLine(columns.map(({ name }) => name));
  for (const row of rows()) yield formatCsvLine(columns.map(({ read }) => read(row)));
}

/** All tables as one JSON object: each a list of rows, by its name. What is not known is left out. */
function* catalogParts(tables: readonly DataTable[]): Generator<string> {
  const { title, tagline, language, publisher, rights } = catalog.site;
  yield `${JSON.stringify({ title, tagline, language, publisher, rights, address: absolute(addresses.home) }).slice(0, -1)}`;
  for (const { name, columns, rows } of tables) {
    yield `,\n${JSON.stringify(name)}:[`;
    let before = '\n';
    for (const row of rows()) {
      yield before + JSON.stringify(Object.fromEntries(columns.map((column) => [column.name, column.read(row)])));
      before = ',\n';
    }
    yield ']';
  }
  yield '}\n';
}

/** What each kind is in the vocabulary of schema.org. */
const GRAPHS: { [K in Kind]: (entry: EntryOf<K>) => GraphNode[] } = {
  article: (article) => articleGraph(article, 'all'),
  person: personGraph,
  topic: topicGraph,
  organization: organizationGraph,
  source: sourceGraph,
  place: placeGraph,
  event: eventGraph,
  claim: claimGraph,
};

function* graphParts(): Generator<string> {
  yield '{"@context":"https://schema.org","@graph":[';
  let before = '\n';
  for (const kind of KINDS)
    for (const entry of catalog.entries[kind])
      for (const node of (GRAPHS[kind] as (each: typeof entry) => GraphNode[])(entry)) {
        yield before + JSON.stringify(node);
        before = ',\n';
      }
  yield ']}\n';
}

/** Describes all files by the Data Package standard: what each has, column by column. */
function formatDescriptor(tables: readonly DataTable[]): string {
  const { title, tagline, rights } = catalog.site;
  const homepage = absolute(addresses.data);
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: idFromName(title) || 'collection',
    title,
    description: [tagline, rights, APOSTROPHES].filter(Boolean).join('\n\n'),
    ...(homepage && { homepage }),
    resources: [
      ...tables.map((table) => ({
        name: table.name,
        type: 'table',
        path: `${table.name}.csv`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        description: table.description,
        schema: {
          fields: table.columns.map(fieldOf),
          primaryKey: table.key,
          ...foreignKeysOf(table),
        },
      })),
      {
        name: 'catalog',
        path: 'catalog.json',
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
        description: 'All tables in one file.',
      },
      ...CITATION_FILES.map(({ name, ending, type }) => ({
        name: `citations-${ending}`,
        path: `citations.${ending}`,
        format: ending,
        mediatype: type,
        encoding: 'utf-8',
        description: `Citations of all articles (${name}).`,
      })),
      ...(isHostKnown()
        ? [
            {
              name: 'catalog-linked-data',
              path: 'catalog.jsonld',
              format: 'jsonld',
              mediatype: 'application/ld+json',
              encoding: 'utf-8',
              description: 'The collection in the vocabulary of schema.org.',
            },
          ]
        : []),
    ],
  };
  return `${JSON.stringify(descriptor, undefined, 2)}\n`;
}

function fieldOf({ name, type, description, required, values }: DataColumn<unknown>) {
  const constraints = { ...(required && { required }), ...(values && { enum: values }) };
  return { name, type, description, ...(Object.keys(constraints).length > 0 && { constraints }) };
}

function foreignKeysOf({ name, columns }: DataTable) {
  const keys = columns.flatMap(({ name: field, refersTo }) =>
    refersTo === undefined
      ? []
      : [{ fields: [field], reference: { ...(refersTo !== name && { resource: refersTo }), fields: ['id'] } }],
  );
  return keys.length > 0 ? { foreignKeys: keys } : {};
}

import { z } from 'zod';
import type { Entry } from '../../domain/entry.ts';
import { quotationsIn, speakerKey } from '../../domain/relations.ts';
import { STANCES } from '../../schema/claim.ts';
import { describeFields, innerSchema, metaOf, referenceOf, valuesOf } from '../../schema/describe-fields.ts';
import { SCHEMAS } from '../../schema/entities.ts';
import { FOLDERS, KINDS, type Kind } from '../../schema/kinds.ts';
import { addresses, catalog, fullest } from '../collection.ts';
import { textLanguage } from '../items.ts';
import { quotedEntry } from '../speakers.ts';

/** A column of a table of the collection, described for programs and for whoever reads the data. */
export interface DataColumn<Row> {
  name: string;
  /** As the Table Schema of the Data Package standard names it; an array is a list as JSON. */
  type: 'string' | 'number' | 'integer' | 'boolean' | 'array';
  description: string;
  required: boolean;
  /** What the column may say, where that is a list. */
  values?: readonly string[];
  /** The table whose `id` it names. */
  refersTo?: string;
  read(row: Row): unknown;
}

/** A table of the collection. Each row says nothing but what one file of the collection says, by ids. */
export interface DataTable<Row = unknown> {
  /** Its name, and that of its file. */
  name: string;
  description: string;
  columns: readonly DataColumn<Row>[];
  /** The columns that tell one row from another. */
  key: readonly string[];
  rows(): readonly Row[];
}

/** All tables: one for each kind, then what the texts of articles say. */
export function dataTables(): DataTable[] {
  return [...KINDS.map(tableOf), quotations, annotations] as DataTable[];
}

/** Fields that are the same in everything that is published. */
const LEFT_OUT = new Set(['draft']);

/** The table of a kind: its id and address, then what its schema lets a file say. */
function tableOf(kind: Kind): DataTable<Entry<Kind>> {
  return {
    name: FOLDERS[kind],
    description: metaOf(SCHEMAS[kind]).description ?? '',
    key: ['id'],
    columns: [
      column('id', 'The name of its file, and the last part of its address.', ({ id }) => id, { required: true }),
      column('address', 'Its page.', ({ id }) => fullest(addresses.entity(kind, id)), { required: true }),
      ...columnsOf(SCHEMAS[kind], []),
    ],
    rows: () => catalog.entries[kind] as readonly Entry<Kind>[],
  };
}

/** The columns of the fields of a schema; a set of fields has one for each. */
function columnsOf(schema: z.ZodObject, path: readonly string[]): DataColumn<Entry<Kind>>[] {
  return describeFields(schema)
    .filter(({ name }) => !LEFT_OUT.has(name))
    .flatMap(({ name, description, required, list }) => {
      const field = schema.shape[name] as z.ZodType;
      const inner = innerSchema(field);
      const own = [...path, name];
      if (inner instanceof z.ZodObject) return columnsOf(inner, own);
      const kind = referenceOf(field);
      const values = valuesOf(field);
      return column(own.join('.'), description, ({ data }: Entry<Kind>) => fieldAt(data, own), {
        type: list
          ? 'array'
          : inner instanceof z.ZodBoolean
            ? 'boolean'
            : inner instanceof z.ZodNumber
              ? 'number'
              : 'string',
        required: required && !list,
        ...(kind && !list && { refersTo: FOLDERS[kind] }),
        ...(values && { values }),
      });
    });
}

function fieldAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], data);
}

function column<Row>(
  name: string,
  description: string,
  read: (row: Row) => unknown,
  more: Partial<Omit<DataColumn<Row>, 'name' | 'description' | 'read'>> = {},
): DataColumn<Row> {
  return { name, description, type: 'string', required: false, ...more, read };
}

const SPEAKERS = ['person', 'organization'];

type QuotationRow = ReturnType<typeof quotationsIn>[number];

const quotations: DataTable<QuotationRow> = {
  name: 'quotations',
  description: 'The direct quotations of the articles, as far as they may be published.',
  key: ['article', 'id'],
  columns: [
    column('article', 'The article that has it.', ({ article }) => article.id, {
      required: true,
      refersTo: FOLDERS.article,
    }),
    column('id', 'Its name in the article, and its anchor there.', ({ quotation }) => quotation.id, { required: true }),
    column('address', 'Its place.', ({ article, quotation }) => fullest(addresses.anchor(article.id, quotation.id)), {
      required: true,
    }),
    column('number', 'Its place among the quotations of the article, from 1.', ({ quotation }) => quotation.number, {
      type: 'integer',
      required: true,
    }),
    column('speakerKind', 'Whether a person or an organization speaks.', (row) => speakerOf(row)[0], {
      required: true,
      values: SPEAKERS,
    }),
    column('speaker', 'Who speaks: an id in people or organizations.', (row) => speakerOf(row)[1], { required: true }),
    column(
      'as',
      'The role at the time, as the article gives it; an author who is quoted has none.',
      ({ article, quotation }) => quotedEntry(article, quotation.by)?.as,
    ),
    column(
      'to',
      'The outlet or occasion of the statement.',
      ({ article, quotation }) => quotedEntry(article, quotation.by)?.to,
    ),
    column('text', 'The words, without quotation marks.', ({ quotation }) => quotation.text, { required: true }),
    column('language', 'The language of the article.', ({ article }) => textLanguage(article), {
      required: true,
    }),
    column(
      'translated',
      'Whether the words were spoken in another language.',
      ({ quotation }) => quotation.translated,
      {
        type: 'boolean',
        required: true,
      },
    ),
    column(
      'viaKind',
      'Whether a person or an organization passed the words on.',
      ({ quotation }) => viaKind(quotation.via),
      {
        values: SPEAKERS,
      },
    ),
    column('via', 'Who passed the words on, where that was somebody else.', ({ quotation }) => quotation.via),
    column('topics', 'Topics that the quotation is marked as being about: ids.', ({ quotation }) => quotation.topics, {
      type: 'array',
    }),
  ],
  rows: () => quotationsIn(catalog.entries.article),
};

function speakerOf({ article, quotation }: QuotationRow): string[] {
  return speakerKey(article, quotation.by).split('/');
}

function viaKind(via: string | undefined): string | undefined {
  if (via === undefined) return undefined;
  return catalog.find('person', via) ? 'person' : 'organization';
}

const annotations: DataTable<ReturnType<typeof annotationRows>[number]> = {
  name: 'annotations',
  description:
    'What articles report of events, and the positions that are taken in them on claims; the words as far as they may be published.',
  key: ['article', 'number'],
  columns: [
    column('article', 'The article that has it.', ({ article }) => article.id, {
      required: true,
      refersTo: FOLDERS.article,
    }),
    column('number', 'Its place among those of the article, from 1.', ({ number }) => number, {
      type: 'integer',
      required: true,
    }),
    column(
      'anchor',
      'Its anchor there; none where the words may not be published.',
      ({ annotation }) => annotation.anchor,
    ),
    column(
      'address',
      'Its place.',
      ({ article, annotation }) => fullest(addresses.anchor(article.id, annotation.anchor)),
      {
        required: true,
      },
    ),
    column('kind', 'Whether it is about an event or a claim.', ({ annotation }) => annotation.type, {
      required: true,
      values: ['event', 'claim'],
    }),
    column('target', 'The event or the claim: its id.', ({ annotation }) => annotation.target, { required: true }),
    column('stance', 'How it stands to the claim.', ({ annotation }) => annotation.stance, {
      values: STANCES,
    }),
    column(
      'speakers',
      'Whose position it is, as person/id or organization/id; none where it is the article’s own.',
      ({ article, annotation }) => annotation.by.map((id) => speakerKey(article, id)),
      { type: 'array' },
    ),
    column('text', 'The words of the passage.', ({ annotation }) => annotation.text),
  ],
  rows: annotationRows,
};

function annotationRows() {
  return catalog.entries.article.flatMap((article) =>
    article.body.annotations.map((annotation, index) => ({ article, annotation, number: index + 1 })),
  );
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, inject, test } from 'vitest';
import { SITE_URL } from '../build-site.ts';
import profile from './data-package-2.0.json' with { type: 'json' };
import { builtPages, filesIn } from './pages.ts';

interface Field {
  name: string;
  type: string;
  constraints?: { required?: boolean; enum?: string[] };
}

interface Resource {
  name: string;
  path: string;
  format: string;
  schema: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys?: { fields: [string]; reference: { resource?: string; fields: ['id'] } }[];
  };
}

type Row = Record<string, string>;

const folder = inject('siteDir');
const read = (path: string) => readFileSync(join(folder, 'data', path), 'utf8');
const descriptor = JSON.parse(read('datapackage.json')) as { resources: Resource[] };
const tables = descriptor.resources.filter(({ format }) => format === 'csv');
const catalog = JSON.parse(read('catalog.json')) as Record<string, Record<string, unknown>[]>;

/** The cells of CSV, as RFC 4180 has it. */
function parseCsv(text: string): string[][] {
  expect(text.endsWith('\r\n')).toBe(true);
  const cells = text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g);
  const lines: string[][] = [[]];
  for (const [, quoted, plain = '', end] of cells) {
    lines.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}

function rowsOf({ path, schema }: Resource): Row[] {
  const [names = [], ...lines] = parseCsv(read(path));
  expect(names).toEqual(schema.fields.map(({ name }) => name));
  return lines.map((cells) => {
    expect(cells).toHaveLength(names.length);
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
}

const rows = new Map(tables.map((table) => [table.name, rowsOf(table)]));

test('the description of the data is one by the Data Package standard', () => {
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(profile);
  validate(descriptor);
  expect(validate.errors).toBeNull();
  expect(validate({ ...descriptor, resources: [] })).toBe(false);
});

test('every file that it names is there, and no file is left out of it', () => {
  const files = filesIn(join(folder, 'data')).filter((name) => !name.includes('/') && !name.endsWith('.html'));
  expect(files.filter((name) => name !== 'datapackage.json')).toEqual(
    descriptor.resources.map(({ path }) => path).sort(),
  );
});

test('every article is cited once in each format of programs that manage references', () => {
  const count = catalog['articles']?.length;
  expect(count).toBeGreaterThan(3);
  const csl = JSON.parse(read('citations.json')) as { id: string }[];
  expect(
    [read('citations.bib').match(/^@/gm), read('citations.ris').match(/^TY {2}- /gm), csl].map((all) => all?.length),
  ).toEqual([count, count, count]);
  expect(new Set(csl.map(({ id }) => id)).size).toBe(count);
});

test('tables refer to rows that are there', () => {
  const references = tables.flatMap(({ name, schema }) =>
    (schema.foreignKeys ?? []).map(({ fields: [field], reference }) => ({
      name,
      field,
      to: reference.resource || name,
    })),
  );
  expect(references.map(({ name, field, to }) => `${name}.${field} → ${to}`)).toEqual([
    'articles.source → sources',
    'topics.broader → topics',
    'organizations.place → places',
    'sources.place → places',
    'quotations.article → articles',
    'annotations.article → articles',
  ]);
  for (const { name, field, to } of references) {
    const referred = (rows.get(name) ?? []).map((row) => row[field] ?? '').filter((id) => id !== '');
    expect(referred.length, `${name}.${field}`).toBeGreaterThan(0);
    const ids = new Set(rows.get(to)?.map(({ id }) => id));
    expect(referred.filter((id) => !ids.has(id))).toEqual([]);
  }
});

describe.each(tables)('the table $name', (table) => {
  const { name, schema } = table;
  const own = rows.get(name) ?? [];

  test('has rows, and columns of the types that are told', () => {
    expect(own.length).toBeGreaterThan(0);
    const faults = own.flatMap((row) =>
      schema.fields
        .filter((field) => !fits(row[field.name] ?? '', field))
        .map((field) => `${field.name}: ${row[field.name]}`),
    );
    expect(faults).toEqual([]);
  });

  test('tells its rows apart', () => {
    const keys = own.map((row) => schema.primaryKey.map((column) => row[column]).join(' '));
    expect(keys.length).toBe(new Set(keys).size);
  });

  test('says the same as in the catalog', () => {
    const written = (value: unknown) =>
      value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
    const same = catalog[name]?.map((entry) =>
      Object.fromEntries(schema.fields.map((field) => [field.name, written(entry[field.name])])),
    );
    expect(same).toEqual(own);
  });
});

function fits(cell: string, { type, constraints }: Field): boolean {
  if (cell === '') return constraints?.required !== true;
  if (constraints?.enum && !constraints.enum.includes(cell)) return false;
  if (type === 'boolean') return cell === 'true' || cell === 'false';
  if (type === 'number') return Number.isFinite(Number(cell));
  if (type === 'integer') return Number.isInteger(Number(cell));
  return type !== 'array' || Array.isArray(JSON.parse(cell));
}

test('every quotation has its place on a page, where its words stand', () => {
  const pages = new Map(builtPages(folder).map(({ path, html }) => [`${SITE_URL}${path}`, html]));
  for (const { address = '', id } of rows.get('quotations') ?? [])
    expect(pages.get(address.replace(/#.*/, ''))).toContain(`id="${id}"`);
});

test('an article of which nothing may be published has no words in any table', () => {
  const withheld = (rows.get('articles') ?? []).filter((row) => row['rights.text'] === 'link-only').map(({ id }) => id);
  expect(withheld.length).toBeGreaterThan(0);
  for (const name of ['quotations', 'annotations']) {
    const own = (rows.get(name) ?? []).filter(({ article }) => withheld.includes(article ?? ''));
    expect(own.map(({ text }) => text).filter((text) => text !== '')).toEqual([]);
  }
});

test('without an address of the site there are no linked data', () => {
  expect(existsSync(join(inject('ownSiteDir'), 'data/articles.csv'))).toBe(true);
  expect(existsSync(join(inject('ownSiteDir'), 'data/catalog.jsonld'))).toBe(false);
});

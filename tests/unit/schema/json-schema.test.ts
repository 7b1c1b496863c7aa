import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { root } from '../../../src/cli/project.mjs';
import { writeEditorManifest } from '../../../src/integrations/editor-manifest.ts';
import { describeFields, type FieldDescription } from '../../../src/schema/describe-fields.ts';
import { SCHEMAS } from '../../../src/schema/entities.ts';
import { formatJson, jsonSchemaOf, SCHEMA_NAMES, schemaOf } from '../../../src/schema/json-schema.ts';
import { FOLDERS, FORMATS, KINDS } from '../../../src/schema/kinds.ts';
import { makeFolder } from '../content-folder.ts';

interface Json {
  properties: Record<string, Json & { pattern?: string; enum?: string[]; examples?: unknown[]; items: Json }>;
  required: string[];
  additionalProperties: boolean;
  description: string;
  oneOf?: unknown[];
}

const jsonOf = (name: (typeof SCHEMA_NAMES)[number]) => jsonSchemaOf(name) as unknown as Json;

describe.each(SCHEMA_NAMES)('the JSON Schema of %s', (name) => {
  test('is committed as it is generated; "npm run schemas" writes it anew', () => {
    expect(readFileSync(join(root, 'schemas', `${name}.json`), 'utf8')).toBe(formatJson(jsonSchemaOf(name)));
  });

  test('says of every field what it means, and allows no others', () => {
    const { properties, additionalProperties } = jsonOf(name);
    const fields = Object.entries(properties);
    expect(fields.length).toBeGreaterThan(1);
    expect(fields.filter(([, field]) => !/^[A-Z].*\.$/.test(field.description ?? '')).map(([field]) => field)).toEqual(
      [],
    );
    expect(additionalProperties).toBe(false);
  });

  test('requires what the model requires', () => {
    const fields = describeFields(schemaOf(name));
    expect(jsonOf(name).required).toEqual(fields.filter(({ required }) => required).map(({ name: field }) => field));
  });
});

test('every field of every kind, those within others too, has a sentence of its own', () => {
  const silent = (fields: readonly FieldDescription[]): string[] =>
    fields.flatMap(({ name, description, fields: within = [] }) => [
      ...(description === '' ? [name] : []),
      ...silent(within),
    ]);
  expect(KINDS.flatMap((kind) => silent(describeFields(SCHEMAS[kind])))).toEqual([]);
});

test('an article’s schema tells ids, choices, dates and who is quoted', () => {
  const { properties } = jsonOf('article');
  expect(properties['source']).toMatchObject({
    pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
    description: expect.stringContaining('sources/'),
  });
  expect(properties['kind']?.enum).toEqual(['report', 'analysis', 'opinion', 'explainer', 'interview']);
  expect(properties['published']?.examples).toContain('2022-09~');
  expect(properties['quoted']?.items.oneOf).toHaveLength(2);
});

test('VS Code has a schema for site.yaml and every folder of YAML files', () => {
  const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8'));
  const wired: [string, string[]][] = Object.entries(settings['yaml.schemas']);
  expect(wired.filter(([file]) => !existsSync(join(root, file)))).toEqual([]);
  const yaml = KINDS.filter((kind) => FORMATS[kind] === 'yaml');
  expect(Object.fromEntries(wired)).toEqual({
    './schemas/site.json': ['content/site.yaml'],
    ...Object.fromEntries(
      yaml.map((kind) => [`./schemas/${kind}.json`, ['yaml', 'yml'].map((end) => `content/${FOLDERS[kind]}/*.${end}`)]),
    ),
  });
});

test('Astro’s language server is told of every Markdown file, of broken ones too', async () => {
  const folder = await makeFolder({ 'people/Über mich.md': 'no frontmatter', 'places/x.md': '' });
  await writeEditorManifest(folder, folder);
  const read = (file: string) => JSON.parse(readFileSync(join(folder, '.astro/collections', file), 'utf8'));
  const { collections, entries } = read('collections.json');
  const base = decodeURIComponent(pathToFileURL(folder).href).toLowerCase();
  expect(entries).toEqual({
    [`${base}/articles/harbour-reopens.md`]: 'article',
    [`${base}/people/ada-berg.md`]: 'person',
    [`${base}/people/über mich.md`]: 'person',
    [`${base}/topics/harbour.md`]: 'topic',
    [`${base}/organizations/port-office.md`]: 'organization',
  });
  for (const { name } of collections) expect(read(`${name}.schema.json`)).toEqual(jsonSchemaOf(name));
});

test.each([
  ['a short list on one line', { a: ['b', 'c'] }, '{\n  "a": ["b", "c"]\n}\n'],
  ['nothing', {}, '{}\n'],
  ['sets of fields line by line', [{ a: 1 }], '[\n  {\n    "a": 1\n  }\n]\n'],
])('JSON is written as the formatter does: %s', (_, value, expected) => {
  expect(formatJson(value)).toBe(expected);
});

test('a list that does not fit on a line is broken', () => {
  const words = Array.from({ length: 20 }, (_, index) => `word-${index}`);
  const lines = formatJson({ words }).split('\n');
  expect(lines[1]).toBe('  "words": [');
  expect(lines).toHaveLength(25);
});

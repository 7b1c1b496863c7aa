import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { SITE_URL } from '../build-site.ts';
import { builtPages, filesIn } from './pages.ts';
import vocabulary from './schema-org.json' with { type: 'json' };

/** What schema.org says of the types and properties that are used here. */
interface Vocabulary {
  /** By name: the types that it is a kind of, and the properties that it has besides theirs, with what their values may be. */
  types: Record<string, { of: string[]; properties: Record<string, string[]> }>;
}

const { types } = vocabulary as Vocabulary;

type Node = Record<string, unknown>;

const folder = inject('siteDir');
const pages = builtPages(folder);
const addressOf = (path: string) => `${SITE_URL}${path}`;
const parseGraph = (text: string) => JSON.parse(text) as { '@context': string; '@graph': Node[] };
const graphs = pages.map(({ path, html }) => ({
  path,
  texts: Array.from(
    html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g),
    ([, text = '']) => text,
  ),
}));
const files = filesIn(folder)
  .filter((name) => name.endsWith('.jsonld'))
  .map((name) => ({ path: `/${name}`, texts: [readFileSync(join(folder, name), 'utf8')] }));

/** A type and all that it is a kind of. */
function kindsOf(type: string): string[] {
  return [type, ...(types[type]?.of ?? []).flatMap(kindsOf)];
}

/** What is wrong with a value by the vocabulary. */
function faultsIn(value: unknown, allowed: readonly string[], where: string): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => faultsIn(each, allowed, where));
  if (typeof value === 'number')
    return allowed.some((name) => /^(?:Number|Integer)$/.test(name)) ? [] : [`${where}: a number`];
  if (typeof value === 'string') {
    if (value === '') return [`${where}: empty`];
    if (allowed.includes('Text') || (allowed.includes('Date') && /^\d{4}(-\d\d){0,2}$/.test(value))) return [];
    if (allowed.includes('URL') && URL.canParse(value)) return [];
    return allowed.includes('DateTime') && /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/.test(value)
      ? []
      : [`${where}: "${value}"`];
  }
  return faultsInNode(value as Node, where, allowed);
}

function faultsInNode(node: Node, where: string, allowed: readonly string[] = ['Thing']): string[] {
  const named = [node['@type'] ?? []].flat() as string[];
  // What stands elsewhere is named by its address alone.
  if (named.length === 0) return Object.keys(node).join() === '@id' ? [] : [`${where}: no type`];
  const kinds = new Set(named.flatMap(kindsOf));
  const wrong = named.filter((type) => !types[type]).map((type) => `${where}: no type ${type}`);
  if (!allowed.some((type) => kinds.has(type))) wrong.push(`${where}: ${named} where ${allowed} may be`);
  return Object.entries(node)
    .filter(([property]) => !property.startsWith('@'))
    .flatMap(([property, value]) => {
      const [values] = [...kinds].flatMap((kind) =>
        types[kind]?.properties[property] ? [types[kind].properties[property]] : [],
      );
      return values
        ? faultsIn(value, values, `${where} ${property}`)
        : [`${where}: no property ${property} of ${named}`];
    })
    .concat(wrong);
}

test('every page but that for pages that are not there has one graph', () => {
  expect(
    graphs.filter(({ path, texts }) => texts.length !== (path === '/404.html' ? 0 : 1)).map(({ path }) => path),
  ).toEqual([]);
});

test('graphs say nothing that schema.org has no word for', () => {
  const faults = [...graphs, ...files].flatMap(({ path, texts }) =>
    texts
      .map(parseGraph)
      .flatMap((graph) => [
        ...(graph['@context'] === 'https://schema.org' ? [] : [`${path}: another context`]),
        ...graph['@graph'].flatMap((node) => faultsInNode(node, path)),
      ]),
  );
  expect(faults).toEqual([]);
});

test('no graph can end the element that it stands in', () => {
  expect(graphs.filter(({ texts }) => texts.some((text) => text.includes('<'))).map(({ path }) => path)).toEqual([]);
});

test('whatever has an address of this site leads to a page, and a quotation to its words', () => {
  const anchors = new Map(pages.map(({ path, html }) => [addressOf(path), html]));
  const ids = [...graphs, ...files].flatMap(({ texts }) =>
    texts.flatMap((text) => Array.from(text.matchAll(/"(?:@id|item|url)":"([^"]*)"/g), ([, id = '']) => id)),
  );
  const own = [...new Set(ids)].filter((id) => id.startsWith(SITE_URL));
  const lost = own.filter((id) => {
    const [page = '', anchor] = id.split('#');
    const html = anchors.get(page);
    return html === undefined || (anchor !== undefined && !html.includes(`id="${anchor}"`));
  });
  expect(own.length).toBeGreaterThan(50);
  expect(lost).toEqual([]);
});

/** The graph of a page's subject. */
function subjectOf(path: string): Node {
  const text = graphs.find((graph) => graph.path === path)?.texts[0] ?? '';
  return parseGraph(text)['@graph'][0] as Node;
}

test('an article says what it is, who wrote it and who says what in it', () => {
  const article = subjectOf('/articles/velmar-courts-corvane/');
  expect(article['@type']).toEqual(['NewsArticle', 'AnalysisNewsArticle']);
  expect(article['datePublished']).toBe('2019-09-28');
  const quotations = [article['hasPart'] ?? []].flat() as Node[];
  const speakers = quotations.map(({ creator }) => (creator as Node)['@id'] as string);
  expect(quotations.length).toBeGreaterThan(0);
  for (const speaker of speakers)
    expect(speaker).toMatch(/^https:\/\/record\.example\/(?:people|organizations)\/[a-z-]+\/$/);
});

test('what is not known is left out: the headline, the authors and a date that is only about', () => {
  const article = subjectOf('/articles/three-analysts-on-corvane-in-velmar/');
  expect(Object.keys(article).filter((key) => ['headline', 'author', 'datePublished'].includes(key))).toEqual([]);
  expect(article['name']).toMatch(/^\[.+\]$/);
});

test('a month stays a month', () => {
  expect(subjectOf('/articles/shomer-hamigdalor/')['datePublished']).toBe('1991-06');
});

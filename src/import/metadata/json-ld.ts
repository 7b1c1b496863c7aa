import { decodeHTMLStrict } from 'entities';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** An object of linked data, as parsed. */
export type LinkedObject = Record<string, unknown>;

/** Deeper than this no publisher nests, and no stack is in danger. */
const MAX_DEPTH = 12;

/**
 * Every object with a type in the JSON-LD of a page, in the order of the page, the outer ones first. Publishers leave
 * character references of HTML in their strings, which a script element does not decode: they are decoded here, once.
 */
export function readJsonLd(tree: Root): LinkedObject[] {
  const objects: LinkedObject[] = [];
  visit(tree, 'element', (element) => {
    if (element.tagName !== 'script' || !/ld\+json/i.test(String(element.properties['type'] ?? ''))) return;
    const source = element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    collect(parseLeniently(source), objects, 0);
  });
  return objects;
}

/** The types of an object, without the vocabulary's address. */
export function typesOf(object: LinkedObject): string[] {
  return listOf(object['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : []));
}

/** A value as a list: nothing, one or many. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function isObject(value: unknown): value is LinkedObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Properties that hold what others wrote, beside the article. */
const OF_OTHERS = new Set([
  'comment',
  'comments',
  'liveBlogUpdate',
  'citation',
  'mentions',
  'isRelatedTo',
  'relatedLink',
]);

function collect(value: unknown, objects: LinkedObject[], depth: number): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) for (const each of value) collect(each, objects, depth + 1);
  if (!isObject(value)) return;
  if ('@type' in value) objects.push(value);
  for (const [key, each] of Object.entries(value)) {
    const isOfOthers = OF_OTHERS.has(key) || (key === 'itemListElement' && listOf(each).length > 1);
    if (typeof each === 'object' && !isOfOthers) collect(each, objects, depth + 1);
  }
}

/** JSON as publishers write it: within a comment of the page, and with what JSON does not allow. */
function parseLeniently(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*;?\s*$/, '')
    .trim()
    .replace(/;$/, '');
  for (const write of [() => bare, () => repairJson(bare)]) {
    try {
      return JSON.parse(write(), (_, value) =>
        typeof value === 'string' ? decodeHTMLStrict(value).normalize('NFC') : value,
      );
    } catch {
      // The next attempt is more lenient.
    }
  }
  return undefined;
}

/** A string, a comment, a comma, a bracket, or anything else up to one of these; a quotation mark that ends a string has a sign of JSON behind it. */
const PART =
  /"(?:[^"\\]|\\[\s\S]|"(?!\s*(?:[,:}\]]|\/[/*]|$)))*(?:"|\\?$)|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*|[,{}[\]]|[^",{}[\]/]+|[\s\S]/g;

/**
 * A list of the values that a script holds, one or several, without comments and commas too many; in strings without the characters and
 * escapes that JSON does not know, and with marks that were not escaped.
 */
function repairJson(json: string): string {
  const parts: string[] = [];
  let depth = 0;
  const dropComma = (): void => {
    if (parts.at(-1) === ',') parts.pop();
  };
  for (const [part] of json.matchAll(PART)) {
    if (/^(?:\/[/*]|\s*$)/.test(part)) continue;
    if (/^[}\]]/.test(part)) {
      depth -= 1;
      dropComma();
    }
    if (/^[{[]/.test(part)) {
      if (depth === 0 && /^[}\]]/.test(parts.at(-1) ?? '')) parts.push(',');
      depth += 1;
    }
    parts.push(part.length > 1 && part.startsWith('"') ? repairString(part) : part);
  }
  dropComma();
  return `[${parts.join('')}]`;
}

function repairString(string: string): string {
  const words = string
    .slice(1, -1)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what has to be repaired.
    .replace(/[\u0000-\u001F]+/g, ' ')
    .replace(/\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})|\\|"/g, (sign) => (sign === '"' ? '\\"' : sign === '\\' ? '' : sign));
  return `"${words}"`;
}

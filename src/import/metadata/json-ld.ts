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

function collect(value: unknown, objects: LinkedObject[], depth: number): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) for (const each of value) collect(each, objects, depth + 1);
  if (!isObject(value)) return;
  if ('@type' in value) objects.push(value);
  for (const each of Object.values(value)) if (typeof each === 'object') collect(each, objects, depth + 1);
}

/** JSON as publishers write it: in comments, with raw line breaks in strings, with commas before a closing bracket. */
function parseLeniently(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*;?\s*$/, '')
    .trim()
    .replace(/;$/, '');
  for (const attempt of [bare, repairJson(bare)]) {
    try {
      return JSON.parse(attempt, (_, value) =>
        typeof value === 'string' ? decodeHTMLStrict(value).normalize('NFC') : value,
      );
    } catch {
      // The next attempt is more lenient.
    }
  }
  return undefined;
}

function repairJson(json: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what has to be repaired.
  return json.replace(/[\u0000-\u001F]+/g, ' ').replace(/,\s*([}\]])/g, '$1');
}

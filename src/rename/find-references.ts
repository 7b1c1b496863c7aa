import type { Nodes, Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { z } from 'zod';
import { presentPath } from '../domain/former-ids.ts';
import type { Edit } from '../fix/text-edits.ts';
import { locateAttributes } from '../markdown/locate-attributes.ts';
import { parseBodyMarkdown, parseMarkdown } from '../markdown/syntax.ts';
import { holdsAddress, innerSchema, referenceOf } from '../schema/describe-fields.ts';
import { schemaOf } from '../schema/json-schema.ts';
import { FOLDERS, type Kind, type SchemaName } from '../schema/kinds.ts';
import type { ContentFileParts } from '../schema/split-content-file.ts';
import { rangeOf } from '../schema/yaml-nodes.ts';

/** Something that gets another id. */
export interface Renaming {
  kind: Kind;
  from: string;
  to: string;
}

/** A content file in its two parts, as they are written. */
export interface FileParts extends ContentFileParts {
  kind: SchemaName;
  /** The id of what the file holds. */
  id: string;
}

/**
 * Finds every reference to something in a content file: in its fields, in the marks of its text and in its links.
 * @param isPerson whether there is a person with an id, whom `via` means before an organization
 * @returns the edits that put the new id in the place of the old one. What is written in a way that is not understood is left
 *   as it is, and then is an error of the changed collection
 */
export function findReferences(parts: FileParts, renaming: Renaming, isPerson: (id: string) => boolean): Edit[] {
  const { kind, yaml, yamlStart, body, bodyStart } = parts;
  // A text without the id refers to nothing by it.
  const [inYaml, inText] = [yaml, body].map((text) => text.includes(renaming.from));
  if (!inYaml && !inText) return [];
  const data = new Fields(yaml);
  const inFields = data.references(schemaOf(kind), renaming);
  const tree = inText ? treeOf(kind, body) : undefined;
  const inBody = tree
    ? referencesIn(tree, parts, renaming, { roles: data.roles(), isTheirs: data.isTheirs(), isPerson })
    : [];
  return [...inFields.map((edit) => shift(edit, yamlStart)), ...inBody.map((edit) => shift(edit, bodyStart))];
}

function shift({ start, end, text }: Edit, by: number): Edit {
  return { start: start + by, end: end + by, text };
}

function treeOf(kind: SchemaName, body: string): Root {
  return kind === 'article' ? parseBodyMarkdown(body) : parseMarkdown(body);
}

/** The fields of a file. */
class Fields {
  readonly #yaml: string;
  readonly #contents: unknown;
  readonly #value: { quoted?: unknown; rights?: { text?: unknown } };

  constructor(yaml: string) {
    const document = parseDocument(yaml, { logLevel: 'error' });
    this.#yaml = yaml;
    this.#contents = document.contents;
    this.#value = document.toJS() ?? {};
  }

  references(schema: z.ZodType, renaming: Renaming): Edit[] {
    const { kind, from, to } = renaming;
    const edits: Edit[] = [];
    const search = (node: unknown, at: z.ZodType): void => {
      const inner = innerSchema(at);
      if (isMap(node) && inner instanceof z.ZodObject) {
        for (const { key, value } of node.items) {
          const field = isScalar(key) ? inner.shape[String(key.value)] : undefined;
          if (field) search(value, field as z.ZodType);
        }
      } else if (isSeq(node) && inner instanceof z.ZodArray) {
        for (const item of node.items) search(item, inner.element as z.ZodType);
      } else if (isScalar(node) && node.value === from && referenceOf(at) === kind) {
        const [start, end] = rangeOf(node);
        const at = this.#yaml.slice(start, end).indexOf(from);
        if (at >= 0) edits.push({ start: start + at, end: start + at + from.length, text: to });
      } else if (isScalar(node) && typeof node.value === 'string' && holdsAddress(at)) {
        const [start, end] = rangeOf(node);
        const place = this.#yaml.slice(start, end).indexOf(node.value);
        const edit = node.value.startsWith('/') ? renameLink(node.value, '/', renaming) : undefined;
        if (edit && place >= 0) edits.push(shift(edit, start + place));
      }
    };
    search(this.#contents, schema);
    return edits;
  }

  /** Whether somebody is quoted as an organization; who is not is a person. */
  roles(): (id: string) => Kind {
    const { quoted } = this.#value;
    const organizations = (Array.isArray(quoted) ? quoted : []).map((each) => each?.organization);
    return (id) => (organizations.includes(id) ? 'organization' : 'person');
  }

  /** Whether the words are somebody else’s, whose relative links are theirs too. */
  isTheirs(): boolean {
    return ['full', 'excerpt'].includes(String(this.#value.rights?.text));
  }
}

interface BodyFacts {
  roles(id: string): Kind;
  isTheirs: boolean;
  isPerson(id: string): boolean;
}

function referencesIn(tree: Root, { kind, id, body }: FileParts, renaming: Renaming, facts: BodyFacts): Edit[] {
  const edits: Edit[] = [];
  const page = kind === 'site' ? '/' : kind === 'page' ? `/${id}/` : `/${FOLDERS[kind]}/${id}/`;
  const take = (start: number, address: string) => {
    const edit = facts.isTheirs && !address.startsWith('/') ? undefined : renameLink(address, page, renaming);
    if (edit) edits.push(shift(edit, start));
  };
  visit(tree, (node: Nodes) => {
    const start = node.position?.start.offset ?? 0;
    const source = body.slice(start, node.position?.end.offset);
    if (isDirective(node)) edits.push(...inDirective(source, node, renaming, facts).map((edit) => shift(edit, start)));
    else if (node.type === 'link' || node.type === 'definition') {
      // The words of a link, or the name of a definition, may be its address.
      const words = node.type === 'link' ? (node.children.at(-1)?.position?.end.offset ?? start) - start : 0;
      const at = source.indexOf(node.url, node.type === 'link' ? words : source.indexOf(']:'));
      if (at >= 0) take(start + at, node.url);
    } else if (node.type === 'html') {
      for (const match of source.matchAll(HREF)) {
        const range = match.indices?.slice(1).find((each) => each !== undefined);
        if (range) take(start + range[0], source.slice(...range));
      }
    }
  });
  return edits;
}

const HREF = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/dgi;

function isDirective(node: Nodes): node is TextDirective {
  return node.type === 'textDirective' || (node.type as string) === 'containerDirective';
}

function inDirective(source: string, node: TextDirective, { kind, from, to }: Renaming, facts: BodyFacts): Edit[] {
  const isMeant = (attribute: string): boolean => {
    if (attribute === 'by') return kind === facts.roles(from);
    if (attribute === 'via') return kind === 'person' || (kind === 'organization' && !facts.isPerson(from));
    if (attribute === 'topics') return kind === 'topic';
    return attribute === 'id' && kind === node.name;
  };
  return (locateAttributes(source, node) ?? []).flatMap(({ name, value = '', valueStart }) =>
    isMeant(name)
      ? Array.from(value.matchAll(/\S+/g)).flatMap(({ 0: word, index }) => {
          const start = valueStart + index;
          return word === from ? [{ start, end: start + word.length, text: to }] : [];
        })
      : [],
  );
}

const HERE = 'https://here.invalid';

/** The edit that has a link of the site lead to the new address; undefined where it leads elsewhere. */
function renameLink(address: string, page: string, { kind, from, to }: Renaming): Edit | undefined {
  const url = URL.parse(address, HERE + page);
  if (!url || url.origin !== HERE) return undefined;
  const expected = presentPath(url.pathname.slice(1), {
    has: (each, id) => !(each === kind && id === from),
    presentId: (each, id) => (each === kind && id === from ? to : undefined),
  });
  if (expected === undefined) return undefined;
  for (const { index } of address.matchAll(new RegExp(`(?<![^/])${from}(?![^/?#])`, 'g'))) {
    const renamed = address.slice(0, index) + to + address.slice(index + from.length);
    // A relative link is read from the page's own new address then, which is as deep.
    if (URL.parse(renamed, HERE + page)?.pathname === `/${expected}`)
      return { start: index, end: index + from.length, text: to };
  }
  return undefined;
}

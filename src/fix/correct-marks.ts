import type { Definition, Nodes, Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { locateAttributes } from '../markdown/locate-attributes.ts';
import { STANCES } from '../schema/claim.ts';
import type { Problem } from '../schema/problem.ts';
import { uniqueNearest } from '../schema/unique-nearest.ts';
import { correctAddress } from './correct-address.ts';
import type { Correction, Ids, MeantIds } from './text-edits.ts';

/** What an attribute's value may be, and the problems of one that is not. */
interface Target {
  values: Iterable<string>;
  ids: boolean;
  /** Values that somebody may have meant as well, although they may not stand here. */
  others?: Iterable<string>;
  kinds: readonly Problem['kind'][];
}

/**
 * Finds misspelt attributes, values and ids, and former ids, in the marks and links of a body of which it is certain what they mean.
 * @param speakers the ids of those who may speak in the article
 * @returns corrections with offsets in the body
 */
export function correctMarks(
  body: string,
  tree: Root,
  speakers: ReadonlySet<string>,
  ids: Ids,
  meantIds: MeantIds,
): Correction[] {
  const corrections: Correction[] = [];
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  visit(tree, (node) => {
    const start = node.position?.start.offset ?? 0;
    const source = body.slice(start, node.position?.end.offset);
    if (node.type === 'link') corrections.push(...correctLink(source, '](', start, start, node.url));
    const definition = node.type === 'linkReference' ? definitions.get(node.identifier) : undefined;
    if (definition) {
      const at = definition.position?.start.offset ?? 0;
      const text = body.slice(at, definition.position?.end.offset);
      corrections.push(...correctLink(text, ']:', at, start, definition.url));
    }
    if (isDirective(node))
      corrections.push(...correctDirective(source, start, node, targetsOf(node.name, speakers, ids), meantIds));
  });
  return corrections;

  /** @param before what stands before the address, after the words of the link */
  function correctLink(source: string, before: string, offset: number, reportedAt: number, url: string): Correction[] {
    const at = source.lastIndexOf(before) + before.length;
    return correctAddress(source.slice(at), url, offset + at, reportedAt, ids, meantIds);
  }
}

function isDirective(node: Nodes): node is TextDirective {
  return node.type === 'textDirective' || (node.type as string) === 'containerDirective';
}

/** The attributes of each directive, with what they may say. */
function targetsOf(name: string, speakers: ReadonlySet<string>, ids: Ids): Record<string, Target | undefined> {
  const anybody = [...ids.person, ...ids.organization];
  const by: Target = { values: speakers, ids: true, others: anybody, kinds: ['unknown-speaker'] };
  if (name === 'event') return { id: { values: ids.event, ids: true, kinds: ['unknown-event'] } };
  if (name === 'claim') {
    return {
      id: { values: ids.claim, ids: true, kinds: ['unknown-claim'] },
      stance: { values: STANCES, ids: false, kinds: ['invalid-attribute'] },
      by,
    };
  }
  return {
    by,
    id: undefined,
    topics: { values: ids.topic, ids: true, kinds: ['unknown-topic'] },
    translated: undefined,
    via: { values: anybody, ids: true, kinds: ['unknown-person', 'unknown-organization'] },
  };
}

function correctDirective(
  source: string,
  offset: number,
  node: TextDirective,
  targets: Record<string, Target | undefined>,
  meantIds: MeantIds,
): Correction[] {
  const attributes = locateAttributes(source, node);
  if (!attributes) return [];
  const written = node.attributes ?? {};
  const corrections: Correction[] = [];
  const correct = (start: number, before: string, after: string | undefined, kinds: Correction['kinds']) => {
    if (after === undefined) return;
    const at = offset + start;
    corrections.push({ start: at, end: at + before.length, text: after, before, after, kinds, reportedAt: offset });
  };
  for (const { name, nameStart, value, valueStart } of attributes) {
    if (!(name in targets)) {
      const meant = uniqueNearest(name, Object.keys(targets), false);
      const isFree = meant !== undefined && !(meant in written);
      correct(nameStart, name, isFree ? meant : undefined, ['unknown-attribute', 'missing-attribute']);
    }
    const target = targets[name];
    if (!target || value === undefined) continue;
    for (const { 0: word, index } of value.matchAll(/\S+/g)) {
      const id = meantIds(target.kinds, word);
      correct(valueStart + index, word, id === undefined ? meantBy(word, target) : (id ?? undefined), target.kinds);
    }
  }
  return corrections;
}

/** The value that a misspelt word certainly means; none where it is, or is as near to, one that may not stand there. */
function meantBy(word: string, { values, ids, others = [] }: Target): string | undefined {
  const allowed = new Set(values);
  const meant = uniqueNearest(word, [...allowed, ...others], ids);
  return meant !== undefined && allowed.has(meant) ? meant : undefined;
}

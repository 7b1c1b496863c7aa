import type { Nodes, Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { locateAttributes } from '../markdown/locate-attributes.ts';
import { STANCES } from '../schema/claim.ts';
import { FOLDERS, kindOfFolder } from '../schema/kinds.ts';
import type { Problem } from '../schema/problem.ts';
import { uniqueNearest } from '../schema/unique-nearest.ts';
import type { Correction, Ids } from './text-edits.ts';

/** What an attribute's value may be, and the problems of one that is not. */
interface Target {
  values: Iterable<string>;
  ids: boolean;
  /** Values that somebody may have meant as well, although they may not stand here. */
  others?: Iterable<string>;
  kinds: readonly Problem['kind'][];
}

/**
 * Finds misspelt attributes, values and ids in the marks and links of a body of which it is certain what they mean.
 * @param speakers the ids of those who may speak in the article
 * @returns corrections with offsets in the body
 */
export function correctMarks(body: string, tree: Root, speakers: ReadonlySet<string>, ids: Ids): Correction[] {
  const corrections: Correction[] = [];
  visit(tree, (node) => {
    const start = node.position?.start.offset ?? 0;
    const source = body.slice(start, node.position?.end.offset);
    if (node.type === 'link') corrections.push(...correctLink(source, start, node.url, ids));
    if (isDirective(node))
      corrections.push(...correctDirective(source, start, node, targetsOf(node.name, speakers, ids)));
  });
  return corrections;
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
    via: { values: anybody, ids: true, kinds: ['unknown-person'] },
  };
}

function correctDirective(
  source: string,
  offset: number,
  node: TextDirective,
  targets: Record<string, Target | undefined>,
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
    for (const { 0: word, index } of value.matchAll(/\S+/g))
      correct(valueStart + index, word, meantBy(word, target), target.kinds);
  }
  return corrections;
}

/** The value that a misspelt word certainly means; none where it is, or is as near to, one that may not stand there. */
function meantBy(word: string, { values, ids, others = [] }: Target): string | undefined {
  const allowed = new Set(values);
  const meant = uniqueNearest(word, [...allowed, ...others], ids);
  return meant !== undefined && allowed.has(meant) ? meant : undefined;
}

const ENTITY = /^\/([a-z]+)\/([^/#?]+)/;

function correctLink(source: string, offset: number, url: string, ids: Ids): Correction[] {
  const [path = '', folder = '', id = ''] = ENTITY.exec(url) ?? [];
  const kind = kindOfFolder(folder);
  const at = source.lastIndexOf(`](${path}`);
  const meant = kind && uniqueNearest(id, ids[kind], true);
  if (!kind || at < 0 || meant === undefined) return [];
  const start = offset + at + `](/${FOLDERS[kind]}/`.length;
  return [
    {
      start,
      end: start + id.length,
      text: meant,
      before: id,
      after: meant,
      kinds: ['broken-link'],
      reportedAt: offset,
    },
  ];
}

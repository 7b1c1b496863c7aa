import type { Nodes, Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { STANCES } from '../schema/claim.ts';
import { FOLDERS, kindOfFolder } from '../schema/kinds.ts';
import type { Problem } from '../schema/problem.ts';
import { uniqueNearest } from '../schema/unique-nearest.ts';
import type { Correction, Ids } from './text-edits.ts';

/** What an attribute's value may be, and the problems of one that is not. */
interface Target {
  values: Iterable<string>;
  ids: boolean;
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
  const by: Target = { values: speakers, ids: true, kinds: ['unknown-speaker'] };
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
    via: { values: [...ids.person, ...ids.organization], ids: true, kinds: ['unknown-person'] },
  };
}

/** `name=value`, `name="value"` or a name alone, as in the grammar of directives. */
const ATTRIBUTE = /([a-zA-Z_:][\w.:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<=>`}]+)))?/dg;

function correctDirective(
  source: string,
  offset: number,
  node: TextDirective,
  targets: Record<string, Target | undefined>,
): Correction[] {
  const head = (node.type as string) === 'containerDirective' ? (source.split(/\r?\n/, 1)[0] ?? '').trimEnd() : source;
  const opening = head.lastIndexOf('{');
  if (opening < 0 || !head.endsWith('}')) return [];
  const attributes = [...head.slice(opening + 1, -1).matchAll(ATTRIBUTE)];
  const read = Object.fromEntries(
    attributes.map(([, name = '', ...values]) => [name, values.find((value) => value !== undefined) ?? '']),
  );
  // What is read here otherwise than by the parser is not understood well enough to be changed.
  const written = node.attributes ?? {};
  const isSame = Object.entries(written).every(([name, value]) => read[name] === (value ?? ''));
  if (!isSame || Object.keys(written).length !== attributes.length) return [];

  const corrections: Correction[] = [];
  const correct = (start: number, before: string, after: string | undefined, kinds: Correction['kinds']) => {
    if (after === undefined) return;
    const at = offset + opening + 1 + start;
    corrections.push({ start: at, end: at + before.length, text: after, before, after, kinds, reportedAt: offset });
  };
  for (const { indices, 1: name = '' } of attributes) {
    const value = indices?.slice(2).find((range) => range !== undefined);
    if (!(name in targets)) {
      const meant = uniqueNearest(name, Object.keys(targets), false);
      const isFree = meant !== undefined && !(meant in written);
      correct(indices?.[1]?.[0] ?? 0, name, isFree ? meant : undefined, ['unknown-attribute', 'missing-attribute']);
    }
    const target = targets[name];
    if (!target || !value) continue;
    const text = head.slice(opening + 1).slice(...value);
    for (const { 0: word, index } of text.matchAll(/\S+/g))
      correct(value[0] + index, word, uniqueNearest(word, target.values, target.ids), target.kinds);
  }
  return corrections;
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

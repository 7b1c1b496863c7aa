import { describe, expect, test } from 'vitest';
import { importsOf, sourceFiles } from './source-files.ts';

/** Circles that are still to be cut, sorted. One that is gone is to be taken out: the test fails until it is. */
const STILL_OPEN: { files: string[]; folders: string[] } = {
  files: [],
  folders: [],
};

type Graph = Map<string, Set<string>>;

/** The circles of a graph: each the names that all reach one another, sorted. A name that imports itself is one too. */
function circlesOf(graph: Graph): string[][] {
  const reached = new Map([...graph.keys()].map((name) => [name, reachableFrom(graph, name)]));
  const circles = new Map<string, string[]>();
  for (const [name, there] of reached) {
    if (!there.has(name)) continue;
    const circle = [...there].filter((other) => reached.get(other)?.has(name)).sort();
    circles.set(circle.join(), circle);
  }
  return [...circles.values()];
}

function reachableFrom(graph: Graph, start: string): Set<string> {
  const found = new Set<string>();
  const waiting = [...(graph.get(start) ?? [])];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    waiting.push(...(graph.get(name) ?? []));
  }
  return found;
}

function addEdge(graph: Graph, from: string, to: string): void {
  graph.set(from, (graph.get(from) ?? new Set()).add(to));
}

/** One circle as one line. */
const nameOf = (circle: readonly string[]) => circle.join(' ↔ ');

/** The imports that make a circle, one of which is to be cut. */
function importsWithin(circle: readonly string[], graph: Graph): string {
  const imports = circle.flatMap((from) =>
    [...(graph.get(from) ?? [])].filter((to) => circle.includes(to)).map((to) => `${from} → ${to}`),
  );
  return imports.sort().join(', ');
}

const imports = sourceFiles.flatMap((from) => importsOf(from).map((to) => ({ from, to })));

/** What stands in one folder, each a file or a folder with all that is in it, and which of them imports which. */
function graphOfFolder(folder: string, all: readonly { from: string; to: string }[]): Graph {
  const graph: Graph = new Map();
  const partOf = (file: string) => {
    if (!file.startsWith(folder)) return undefined;
    const [part = '', ...rest] = file.slice(folder.length).split('/');
    return folder + part + (rest.length > 0 ? '/' : '');
  };
  for (const { from, to } of all) {
    const [here, there] = [partOf(from), partOf(to)];
    if (here && there && here !== there) addEdge(graph, here, there);
  }
  return graph;
}

/** The folders of a list of files, each with its slash; the top is an empty text. */
function foldersOf(files: readonly string[]): string[] {
  const parents = files.flatMap((file) =>
    file.split('/').map((_, depth, parts) => (depth === 0 ? '' : `${parts.slice(0, depth).join('/')}/`)),
  );
  return [...new Set(parents)].sort();
}

test('no file imports itself by way of others, types included', () => {
  expect(imports.length).toBeGreaterThan(200);
  const graph: Graph = new Map();
  for (const { from, to } of imports) addEdge(graph, from, to);
  const circles = circlesOf(graph);
  const details = circles.map((circle) => importsWithin(circle, graph)).join('\n');
  expect(circles.map(nameOf).sort(), details).toEqual(STILL_OPEN.files);
});

test('no folder imports itself by way of others beside it, types included', () => {
  const circles = foldersOf(sourceFiles).flatMap((folder) =>
    circlesOf(graphOfFolder(folder, imports)).filter((circle) => circle.some((part) => part.endsWith('/'))),
  );
  const within = ({ from, to }: { from: string; to: string }, circle: string[]) =>
    [from, to].every((file) => circle.some((part) => file.startsWith(part))) &&
    !circle.some((part) => [from, to].every((file) => file.startsWith(part)));
  const details = circles.map((circle) =>
    imports
      .filter((each) => within(each, circle))
      .map(({ from, to }) => `${from} → ${to}`)
      .join('\n'),
  );
  expect(circles.map(nameOf).sort(), details.join('\n\n')).toEqual(STILL_OPEN.folders);
});

describe('the rule sees', () => {
  const graphOf = (edges: [string, string][]): Graph => {
    const graph: Graph = new Map();
    for (const [from, to] of edges) addEdge(graph, from, to);
    return graph;
  };

  test('every circle once, and no way that does not come back', () => {
    const graph = graphOf([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
      ['c', 'd'],
      ['e', 'e'],
    ]);
    expect(circlesOf(graph)).toEqual([['a', 'b', 'c'], ['e']]);
    expect(importsWithin(['a', 'b', 'c'], graph)).toBe('a → b, b → c, c → a');
  });

  test('two folders whose files import one another, though no file is in a circle', () => {
    const edges = [
      { from: 'x/a/one.ts', to: 'x/b/two.ts' },
      { from: 'x/b/three.ts', to: 'x/a/four.ts' },
      { from: 'x/a/five.ts', to: 'x/six.ts' },
    ];
    expect(circlesOf(graphOfFolder('x/', edges))).toEqual([['x/a/', 'x/b/']]);
    expect(foldersOf(edges.map(({ from }) => from))).toEqual(['', 'x/', 'x/a/', 'x/b/']);
  });
});

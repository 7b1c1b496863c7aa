import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NestingError } from '../markdown/nesting.ts';
import { textOfMarkdown } from '../markdown/read-prose.ts';
import { parseYaml } from '../schema/parse-yaml.ts';
import type { Problem } from '../schema/problem.ts';
import { splitFrontmatter } from '../schema/split-frontmatter.ts';
import type { Position } from '../text/position.ts';
import { type PageText, textOfHtml } from './text-of-html.ts';

/** A captured text that an article goes back to. */
export interface Original extends PageText {
  /** Its name in the folder. */
  name: string;
}

/** The folder of the originals. */
export interface Originals {
  originals: Original[];
  /** What the map says: the file, and the article it belongs to, with the place where it says so. */
  map: { article: string; name: string; position: Position }[];
  /** The map’s name. */
  mapName: string;
  problems: Problem[];
}

const MAPS = ['originals.yaml', 'originals.yml', 'originals.json'];

/**
 * Reads the originals: `.txt`, `.md` and `.html` files, and the map (article id to a file’s name, or to several).
 * @param place the path to the folder, as problems name it
 */
export async function readOriginals(folder: string, place: string): Promise<Originals> {
  const names = await readdir(folder).catch(() => undefined);
  if (!names) {
    const hint = 'Name the folder with the captured texts.';
    return { ...NOTHING, problems: [problem('missing-file', place, `There is no folder ${folder}.`, hint)] };
  }
  const mapName = names.find((name) => MAPS.includes(name)) ?? 'originals.yaml';
  const found = names.filter((name) => /\.(?:txt|md|markdown|html?)$/i.test(name)).sort();
  const read = await Promise.all(
    found.map(async (name) => readOrRefuse(name, await readFile(join(folder, name), 'utf8'), place)),
  );
  const originals = read.filter((each) => 'text' in each);
  const problems = read.filter((each) => 'kind' in each);
  if (!names.includes(mapName)) return { ...NOTHING, originals, mapName, problems };
  const map = readMap(await readFile(join(folder, mapName), 'utf8'), `${place}/${mapName}`, found);
  return { originals, mapName, map: map.map, problems: [...problems, ...map.problems] };
}

const NOTHING: Originals = { originals: [], map: [], mapName: '', problems: [] };

/** An original, or the problem of one that is nested too deep. */
function readOrRefuse(name: string, source: string, place: string): Original | Problem {
  try {
    return readOriginal(name, source);
  } catch (error) {
    if (!(error instanceof NestingError)) throw error;
    const { kind, message, hint, position } = error;
    return { ...problem(kind, `${place}/${name}`, message, hint), ...position };
  }
}

/**
 * Reads one captured text by the ending of its name.
 * @throws NestingError where it is nested too deep
 */
export function readOriginal(name: string, source: string): Original {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (/\.html?$/i.test(name)) return { name, ...textOfHtml(text) };
  if (/\.txt$/i.test(name)) return { name, text, titles: [] };
  const split = splitFrontmatter(text);
  const { value } = parseYaml(split?.frontmatter ?? '', 1);
  const { title, url } = (value ?? {}) as { title?: unknown; url?: unknown };
  return {
    name,
    text: textOfMarkdown(split?.body ?? text),
    titles: typeof title === 'string' ? [title] : [],
    ...(typeof url === 'string' && { url }),
  };
}

function readMap(source: string, file: string, names: readonly string[]): Pick<Originals, 'map' | 'problems'> {
  const { value, errors, locate } = parseYaml(source, 1);
  const problems = errors.map(
    ({ position, message, hint }): Problem => ({
      kind: 'invalid-yaml',
      file,
      ...position,
      message: `The map cannot be read: ${message}`,
      hint,
    }),
  );
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    if (problems.length > 0) return { map: [], problems };
    const hint = 'Write a line for each article: its id, a colon, and the name of a file.';
    return { map: [], problems: [problem('invalid-type', file, 'The map is not a list of articles and files.', hint)] };
  }
  const map = Object.entries(value).flatMap(([article, files]) =>
    [files].flat().map((name) => ({ article, name: String(name), position: locate([article], true) })),
  );
  for (const { name, position } of map) {
    if (names.includes(name)) continue;
    const hint = 'Correct the name, or add the file.';
    problems.push({
      ...problem('missing-file', file, `There is no "${name}" among the originals.`, hint),
      ...position,
    });
  }
  return { map, problems };
}

function problem(kind: Problem['kind'], file: string, message: string, hint: string): Problem {
  return { kind, file, line: 1, column: 1, message, hint };
}

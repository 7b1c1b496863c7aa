import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { CaptureError } from '../import/capture.ts';
import { decodeBytes } from '../import/decode-bytes.ts';
import { NestingError, refuseDeepPage } from '../markdown/nesting.ts';
import { quoted, textOfMarkdown } from '../markdown/read-prose.ts';
import { parseYaml } from '../schema/parse-yaml.ts';
import type { Problem } from '../schema/problem.ts';
import { splitFrontmatter } from '../schema/split-frontmatter.ts';
import { BLOCK_ELEMENTS } from '../text/block-elements.ts';
import { oneLine, withoutInvisible } from '../text/one-line.ts';
import type { Position } from '../text/position.ts';

/** What a captured page shows, and what it says of itself. */
interface PageText {
  /** A blank line between blocks; a block quotation in quotation marks. */
  text: string;
  titles: string[];
  /** The canonical address, where the page names one. */
  url?: string;
}

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
    found.map(async (name) => readOrRefuse(name, await readFile(join(folder, name)), place)),
  );
  const originals = read.filter((each) => 'text' in each);
  const problems = read.filter((each) => 'kind' in each);
  if (!names.includes(mapName)) return { ...NOTHING, originals, mapName, problems };
  const map = readMap(await readFile(join(folder, mapName), 'utf8'), `${place}/${mapName}`, found);
  return { originals, mapName, map: map.map, problems: [...problems, ...map.problems] };
}

const NOTHING: Originals = { originals: [], map: [], mapName: '', problems: [] };

/** An original, its bytes read as an import reads them, or the problem of one that is no text or nested too deep. */
function readOrRefuse(name: string, bytes: Uint8Array, place: string): Original | Problem {
  try {
    return readOriginal(name, decodeBytes(bytes));
  } catch (error) {
    if (error instanceof CaptureError) {
      const hint = 'Save it as text in UTF-8.';
      return problem('unreadable-file', `${place}/${name}`, error.message, hint);
    }
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
  const text = withoutInvisible(source.normalize('NFC')).replace(/\r\n?/g, '\n');
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

const UNSEEN = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'head',
  'nav',
  'form',
  'button',
  'select',
  'iframe',
]);

/**
 * Reads the visible text of a page.
 * @throws NestingError where its elements are nested too deep
 */
function textOfHtml(html: string): PageText {
  refuseDeepPage(html);
  const tree = unified().use(rehypeParse).parse(html);
  const page: PageText = { text: blocksOf(tree).join('\n\n'), titles: [] };
  readHead(tree, page);
  return page;
}

function blocksOf(node: Nodes): string[] {
  const blocks: string[] = [];
  let line = '';
  const end = () => {
    if (line.trim() !== '') blocks.push(oneLine(line));
    line = '';
  };
  const visit = (each: Nodes): void => {
    if (each.type === 'text') line += each.value;
    if (!('children' in each)) return;
    if (each.type === 'element' && UNSEEN.has(each.tagName)) return;
    if (each.type === 'element' && each.tagName === 'br') line += ' ';
    const isBlock = each.type === 'element' && BLOCK_ELEMENTS.has(each.tagName);
    if (isBlock) end();
    if (isBlock && each.tagName === 'blockquote') blocks.push(...quoted(each.children.flatMap(blocksOf)));
    else if (each.type === 'element' && each.tagName === 'q') line += `“${each.children.flatMap(blocksOf).join(' ')}”`;
    else for (const child of each.children) visit(child);
    if (isBlock) end();
  };
  visit(node);
  end();
  return blocks;
}

function readHead(tree: Root, page: PageText): void {
  const visit = (node: Nodes): void => {
    if (node.type === 'element') {
      const { property, name, content, rel, href } = node.properties;
      if (node.tagName === 'title') page.titles.push(blocksOf({ type: 'root', children: node.children }).join(' '));
      if (/^(?:og|twitter):title$/.test(String(property ?? name))) page.titles.push(String(content));
      if (node.tagName === 'link' && [rel].flat().includes('canonical')) page.url = String(href);
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
}

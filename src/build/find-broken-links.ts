import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ENDINGS } from '../loaders/list-content.ts';
import { FORMATS, kindOfFolder } from '../schema/kinds.ts';
import { nearest, suggestion } from '../schema/nearest.ts';
import type { Problem } from '../schema/problem.ts';
import { decodeAddress } from '../text/decode-address.ts';
import { asCode } from '../text/show-characters.ts';
import { type LinkFault, type LinkTable, linkFaults } from './page-links.ts';

/** Where the pages are served, and what they were made of. */
interface LinkOptions {
  /** The base path, with a slash at its end. */
  base: string;
  contentDir: string;
  /** Whether a path in the built folder is one that was written: the folder itself is asked for the others alone. */
  isWritten?(path: string): boolean;
}

/**
 * Follows every internal link and anchor of the built pages.
 * @param table every page by its path without the base path
 * @param folder the built folder, for links to files that are not pages
 * @returns a problem for each that leads nowhere, at its place in the content
 */
export async function findBrokenLinks(
  { texts, pages: byPath }: LinkTable,
  folder: string,
  { base, contentDir, isWritten = () => false }: LinkOptions,
): Promise<Problem[]> {
  const pages = new Map(Array.from(byPath, ([path, each]) => [`${base}${path}`, each]));
  const faults = await unlessFiles(
    linkFaults({ texts, pages }, base),
    async (path) => isWritten(path) || (await exists(join(folder, path))),
    base,
  );
  const paths = [...pages.keys()];
  return Promise.all(faults.map((fault) => explain(fault, paths, base, contentDir)));
}

/** Leaves out links to files that are not pages: scripts, pictures, feeds. */
async function unlessFiles(
  faults: LinkFault[],
  isFile: (path: string) => Promise<boolean>,
  base: string,
): Promise<LinkFault[]> {
  const paths = new Set(faults.filter(({ anchor }) => anchor === undefined).map(({ path }) => path));
  const files = new Set<string>();
  for (const path of paths) {
    const below = path.slice(base.length);
    if (path.startsWith(base) && (await isFile(decodeAddress(below) ?? below))) files.add(path);
  }
  return faults.filter(({ anchor, path }) => anchor !== undefined || !files.has(path));
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

async function explain(
  fault: LinkFault,
  paths: readonly string[],
  base: string,
  contentFolder: string,
): Promise<Problem> {
  const target = fault.path.startsWith(base) ? `/${fault.path.slice(base.length)}` : fault.path;
  const page = fault.page.slice(base.length);
  const place = await findInContent(page, fault.anchor === undefined ? target : `#${fault.anchor}`, contentFolder);
  const from = place.file === NO_CONTENT_FILE ? `The page /${page} leads to it. ` : '';
  if (fault.anchor !== undefined) {
    const near = nearest(fault.anchor, fault.anchors);
    return {
      kind: 'broken-anchor',
      ...place,
      message: `The page ${target} has no anchor ${asCode(`#${fault.anchor}`)}.`,
      hint: `${from}${suggestion(near && `#${near}`, 'Correct the part after `#`, or remove it.')}`,
      ...(near !== undefined && { nearest: `#${near}` }),
    };
  }
  const near = nearest(
    target,
    paths.map((path) => `/${path.slice(base.length)}`),
  );
  return {
    kind: 'broken-link',
    ...place,
    message: `There is no page or file ${asCode(target)} on this site.`,
    hint: `${from}${suggestion(near, 'Correct the link, or remove it.')}`,
    ...(near !== undefined && { nearest: near }),
  };
}

/** Where a link is reported that no content file of its own writes: what such a page shows comes from the whole collection. */
const NO_CONTENT_FILE = 'site.yaml';

/** Where the content file of a page writes a link; the file of the site where the page has none. */
async function findInContent(
  page: string,
  target: string,
  contentFolder: string,
): Promise<Pick<Problem, 'file' | 'line' | 'column'>> {
  const [folder = '', id = ''] = page.split('/');
  const kind = kindOfFolder(folder);
  for (const ending of kind && id ? ENDINGS[FORMATS[kind]] : []) {
    const file = `${folder}/${id}${ending}`;
    const source = await readFile(join(contentFolder, file), 'utf8').catch(() => undefined);
    if (source === undefined) continue;
    const before = source.slice(0, Math.max(0, source.indexOf(target))).split('\n');
    return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
  }
  return { file: NO_CONTENT_FILE, line: 1, column: 1 };
}

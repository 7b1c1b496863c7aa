import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kindOfFolder } from '../schema/kinds.ts';
import { nearest, suggestion } from '../schema/nearest.ts';
import type { Problem } from '../schema/problem.ts';
import { asCode } from '../text/show-characters.ts';
import { decodeAddress, type LinkFault, linkFaults, type PageLinks } from './page-links.ts';

/** Where the pages are served, and what they were made of. */
interface LinkOptions {
  /** The base path, with a slash at its end. */
  base: string;
  contentDir: string;
}

/**
 * Follows every internal link and anchor of the built pages.
 * @param links those of every page, by its path without the base path
 * @param folder the built folder, for links to files that are not pages
 * @returns a problem for each that leads nowhere, at its place in the content
 */
export async function findBrokenLinks(
  links: ReadonlyMap<string, PageLinks>,
  folder: string,
  { base, contentDir }: LinkOptions,
): Promise<Problem[]> {
  const pages = new Map(Array.from(links, ([path, each]) => [`${base}${path}`, each]));
  const faults = await unlessFiles(linkFaults(pages, base), folder, base);
  const paths = [...pages.keys()];
  return Promise.all(faults.map((fault) => explain(fault, paths, base, contentDir)));
}

/** Leaves out links to files that are not pages: scripts, pictures, feeds. */
async function unlessFiles(faults: LinkFault[], folder: string, base: string): Promise<LinkFault[]> {
  const paths = new Set(faults.filter(({ anchor }) => anchor === undefined).map(({ path }) => path));
  const files = new Set<string>();
  for (const path of paths)
    if (path.startsWith(base) && (await exists(join(folder, decodeAddress(path.slice(base.length)))))) files.add(path);
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
  const place = await findInContent(
    fault.page.slice(base.length),
    fault.anchor === undefined ? target : `#${fault.anchor}`,
    contentFolder,
  );
  if (fault.anchor !== undefined) {
    const near = nearest(fault.anchor, fault.anchors);
    return {
      kind: 'broken-anchor',
      ...place,
      message: `The page ${target} has no anchor ${asCode(`#${fault.anchor}`)}.`,
      hint: suggestion(near && `#${near}`, 'Correct the part after `#`, or remove it.'),
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
    hint: suggestion(near, 'Correct the link, or remove it.'),
    ...(near !== undefined && { nearest: near }),
  };
}

/** Where the content file of a page writes a link; the page itself where no file does. */
async function findInContent(
  page: string,
  target: string,
  contentFolder: string,
): Promise<Pick<Problem, 'file' | 'line' | 'column'>> {
  const [folder = '', id = ''] = page.split('/');
  if (!kindOfFolder(folder) || !id) return { file: page, line: 1, column: 1 };
  const file = `${folder}/${id}.md`;
  const source = await readFile(join(contentFolder, file), 'utf8').catch(() => '');
  const before = source.slice(0, Math.max(0, source.indexOf(target))).split('\n');
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

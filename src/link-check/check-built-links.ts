import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kindOfFolder } from '../schema/kinds.ts';
import { nearest, suggestion } from '../schema/nearest.ts';
import type { Problem } from '../schema/problem.ts';
import { asCode } from '../text/show-characters.ts';
import { decodeAddress, type LinkFault, linkFaults, type PageLinks, readLinks } from './page-links.ts';

/** What the check of links found. */
interface LinkReport {
  problems: Problem[];
  /** How many pages were read. */
  pages: number;
}

/**
 * Follows every internal link and anchor of the built pages.
 * @param contentFolder where the link is looked for that a problem is about
 * @param built the built folder
 * @param base the path that the site is served under: begins and ends with a slash
 */
export async function checkBuiltLinks(contentFolder: string, built: string, base: string): Promise<LinkReport> {
  const pages = await readPages(built, base);
  const faults = await unlessFiles(linkFaults(pages, base), built, base);
  const paths = [...pages.keys()];
  const problems = await Promise.all(faults.map((fault) => explain(fault, paths, base, contentFolder)));
  return { problems, pages: pages.size };
}

/** Every built page by its address, base path included. */
async function readPages(folder: string, base: string): Promise<Map<string, PageLinks>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
  const pages = new Map<string, PageLinks>();
  for (const name of names) {
    const path = name.replaceAll('\\', '/').replace(/index\.html$/, '');
    pages.set(`${base}${path}`, readLinks(await readFile(join(folder, name), 'utf8')));
  }
  return pages;
}

/** Leaves out links to files that are not pages: scripts, pictures, feeds. */
async function unlessFiles(faults: LinkFault[], folder: string, base: string): Promise<LinkFault[]> {
  const there = await Promise.all(
    faults.map(
      async ({ anchor, path }) =>
        anchor === undefined && path.startsWith(base) && exists(join(folder, decodeAddress(path.slice(base.length)))),
    ),
  );
  return faults.filter((_, index) => !there[index]);
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

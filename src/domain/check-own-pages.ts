import type { FieldPath } from '../schema/document.ts';
import { nearest, suggestion } from '../schema/nearest.ts';
import type { Problem } from '../schema/problem.ts';
import { SECTIONS, type Site } from '../schema/site.ts';
import type { Position } from '../text/position.ts';
import { asCode } from '../text/show-characters.ts';
import { EMBED_FOLDER, FIXED_PAGES } from './addresses.ts';
import { ABOUT } from './own-page.ts';

/** The first parts of addresses that the site needs itself, besides `/about/`, which a page may fill. */
const RESERVED: ReadonlySet<string> = new Set(
  [...SECTIONS, ...FIXED_PAGES, EMBED_FOLDER, '404', '_astro', '.well-known'].filter((part) => part !== ABOUT),
);

/** Routes by which pages and files of other addresses are made while the content is edited. */
const INNER_ROUTES = ['files', 'lists'];

/** Folders of the site that a publisher may put files into as well. */
const SHARED = ['.well-known'];

/** Files at the top of a site, and below the folders that are shared, that a build writes itself. */
const OWN_FILES =
  /^(?:index\.html|404\.html|build\.json|site\.webmanifest|sw\.js|opensearch\.xml|robots\.txt|llms\.txt|sitemap[\d-]*\.xml|feed\.(?:atom|rss|json)|\.nojekyll|_headers|\.well-known\/(?:security\.txt|tdmrep\.json))$/i;

/** Finds own pages at addresses that the site needs itself. */
export function checkPageAddresses(pages: readonly { id: string; file: string }[]): Problem[] {
  return pages
    .filter(({ id }) => RESERVED.has(id) || INNER_ROUTES.includes(id))
    .map(({ id, file }) => ({
      kind: 'taken-address',
      file,
      line: 1,
      column: 1,
      message: `The address /${id}/ is taken: the site needs it for pages of its own.`,
      hint: 'Rename the file, which is the address of the page.',
    }));
}

/**
 * Finds files to be published as they are where the site has something itself: nothing is ever written over.
 * @param paths of the files, below `public/`
 * @param pages the ids of own pages
 * @param programFiles what the program publishes as it is
 */
export function checkPublicPaths(
  paths: Iterable<string>,
  pages: Iterable<string>,
  programFiles: ReadonlySet<string>,
): Problem[] {
  const own = new Set([...pages, ABOUT].map((id) => `${id}/index.html`));
  const ours = new Set(Array.from(programFiles, (file) => file.toLowerCase()));
  return Array.from(paths).flatMap((path): Problem[] => {
    // A disk may not tell capitals from small letters.
    const folded = path.toLowerCase();
    const [first = '', ...rest] = folded.split('/');
    const isFolder = rest.length > 0 && RESERVED.has(first) && !SHARED.includes(first);
    if (!isFolder && !OWN_FILES.test(path) && !own.has(folded) && !ours.has(folded)) return [];
    return [takenAddress(path, isFolder ? first : undefined)];
  });
}

/**
 * A file to be published as it is, where the site has something itself.
 * @param path of the file, below `public/`
 * @param folder whose pages are the site's own; undefined where it is the very file
 */
export function takenAddress(path: string, folder?: string): Problem {
  return {
    kind: 'taken-address',
    file: `public/${path}`,
    line: 1,
    column: 1,
    message:
      folder === undefined
        ? `The address /${path} is taken: the site has a file or page there itself.`
        : `The address /${folder}/ is taken: the site needs it for pages of its own.`,
    hint:
      path.toLowerCase() === 'favicon.svg'
        ? 'Move the file to look/, and name it in site.yaml: `favicon: look/favicon.svg`.'
        : 'Move or rename the file.',
  };
}

/** Checks that every entry of the navigation is a section or an own page. */
export function checkNavigation(
  { navigation = [] }: Pick<Site, 'navigation'>,
  pages: ReadonlySet<string>,
  locate: (path: FieldPath) => Position,
): Problem[] {
  const known = [...SECTIONS, ...pages];
  return navigation.flatMap((entry, index): Problem[] => {
    if (known.includes(entry)) return [];
    const near = nearest(entry, known);
    return [
      {
        kind: 'unknown-page',
        file: 'site.yaml',
        ...locate(['navigation', index]),
        message: `There is no section ${asCode(entry)}, and no page of that name in pages/.`,
        hint: suggestion(near, `The sections are ${SECTIONS.join(', ')}.`),
        ...(near !== undefined && { nearest: near }),
      },
    ];
  });
}

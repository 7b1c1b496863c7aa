import type { InternalLink } from '../markdown/types.ts';
import { FOLDERS, type Kind, kindOfFolder } from '../schema/kinds.ts';
import { nearest, suggestion } from '../schema/nearest.ts';
import type { Problem } from '../schema/problem.ts';
import { decodeAddress } from '../text/decode-address.ts';
import type { Position } from '../text/position.ts';
import { asCode } from '../text/show-characters.ts';
import { FIXED_PAGES } from './addresses.ts';
import type { KnownIds } from './check-references.ts';
import { pagesFor } from './paginate.ts';

/** What links and images may lead to. */
export interface LinkTargets {
  known: KnownIds;
  /** The ids of articles that are not in the collection because they are drafts. */
  drafts: ReadonlySet<string>;
  /** The ids of the publisher's own pages. */
  pages: ReadonlySet<string>;
  /** The files of public/, by their paths below it, with forward slashes. */
  publicFiles: ReadonlySet<string>;
  /** The anchors in the text of an entity; undefined where it could not be parsed. */
  anchorsOf(kind: Kind, id: string): ReadonlySet<string> | undefined;
}

/** What leads somewhere in one text. Addresses are without the base path. */
export interface TextLinks {
  /** Below the content folder. */
  file: string;
  /** The page that shows the text, against which relative links are resolved: `/people/anna-geifman/`. */
  page: string;
  links: readonly InternalLink[];
  /** Images of the site itself, by their paths from its root. */
  images: readonly InternalLink[];
}

/** Pages besides those of the collection, and files that the build writes beside them. */
const FIXED: ReadonlySet<string> = new Set([
  '',
  ...[...FIXED_PAGES, 'timeline', 'network'].map((page) => `${page}/`),
  '404.html',
  'opensearch.xml',
  'build.json',
  'robots.txt',
  'llms.txt',
  'sitemap.xml',
  '.well-known/tdmrep.json',
]);

/**
 * Addresses of which only the pages themselves can tell whether they are there: years, further pages of an entity, a
 * speaker on a topic, files of the program and for other programs.
 */
const LEFT_TO_THE_BUILD =
  /^(?:timeline\/|network\/\d+\/?$|[a-z]+\/[a-z0-9-]+\/\d+\/?$|(?:people|organizations)\/[a-z0-9-]+\/[a-z0-9-]+\/(?:\d+\/?)?$|(?:[a-z]+\/[a-z0-9-]+\/)?feed\.(?:atom|rss|json)$|[a-z]+\/[a-z0-9-]+\/index\.(?:html\.md|jsonld)$|_astro\/|data\/|embed\/)/;

/** What a page of an entity has besides its text. */
const ANCHORS_OF_PAGES = ['main', 'about', 'events'];

const CORRECT = 'Correct the link, or remove it.';

/**
 * Checks that the links and images of a text lead to pages, places on pages and files that a build has. What only the
 * finished pages can tell is left to the check after the build.
 */
export function checkLinks({ file, page, links, images }: TextLinks, targets: LinkTargets): Problem[] {
  return [
    ...links.flatMap(({ target, position }) => problemsAt(file, position, checkLink(target, page, targets))),
    ...images.flatMap(({ target, position }) => problemsAt(file, position, checkImage(target, targets))),
  ];
}

type Fault = Pick<Problem, 'kind' | 'message' | 'hint' | 'nearest' | 'refersTo'>;

function problemsAt(file: string, position: Position, fault: Fault | undefined): Problem[] {
  return fault ? [{ file, ...position, ...fault }] : [];
}

/** A host that there is not, to resolve addresses against as a browser would. */
const HERE = 'https://here.invalid';

function checkLink(target: string, page: string, targets: LinkTargets): Fault | undefined {
  if (target.startsWith('#')) return undefined;
  const url = URL.parse(target, HERE + page);
  if (!url || url.origin !== HERE) return undefined;
  const [path, anchor] = [decodeAddress(url.pathname.slice(1)), decodeAddress(url.hash.slice(1))];
  if (path === undefined || anchor === undefined) return malformed(target);
  const [, folder = '', id = '', rest] = /^([^/]+)\/([^/]+)(?:\/(.*))?$/.exec(path) ?? [];
  const kind = kindOfFolder(folder);
  if (kind && targets.known[kind].has(id) && (rest ?? '').replace('index.html', '') === '')
    return anchor === '' || anchor.startsWith(':~:') ? undefined : checkAnchor(anchor, kind, id, targets);
  if (kind && targets.known.former[kind].has(id) && !targets.publicFiles.has(path))
    return unknownEntity(target, kind, id, targets);
  if (isPage(path, targets)) return undefined;
  if (kind && id !== '' && (rest ?? '') === '') return unknownEntity(target, kind, id, targets);
  const near = nearest(`/${path}`, /\.[a-z0-9]+$/i.test(path) ? filesIn(targets) : pagesIn(targets));
  return {
    kind: 'broken-link',
    message: `There is no page or file ${asCode(`/${path}`)} on this site.`,
    hint: suggestion(near, `${CORRECT} Files to download go to public/.`),
    ...(near !== undefined && { nearest: near }),
  };
}

function isPage(path: string, { known, pages, publicFiles }: LinkTargets): boolean {
  const bare = path.replace(/(^|\/)index\.html$/, '$1');
  if (pages.has(bare.replace(/\/$/, ''))) return true;
  if (FIXED.has(bare) || FIXED.has(`${bare}/`) || publicFiles.has(path) || LEFT_TO_THE_BUILD.test(path)) return true;
  const [, folder = '', number = '1'] = /^([^/]+)(?:\/(\d+))?\/?$/.exec(bare) ?? [];
  const kind = kindOfFolder(folder);
  return kind !== undefined && Number(number) >= 1 && Number(number) <= pagesFor(known[kind].size);
}

function checkAnchor(anchor: string, kind: Kind, id: string, targets: LinkTargets): Fault | undefined {
  const anchors = targets.anchorsOf(kind, id);
  if (!anchors || anchors.has(anchor) || ANCHORS_OF_PAGES.includes(anchor)) return undefined;
  const near = nearest(anchor, anchors);
  const address = `/${FOLDERS[kind]}/${id}/`;
  return {
    kind: 'broken-anchor',
    message: `The page ${address} has no anchor ${asCode(`#${anchor}`)}.`,
    hint: suggestion(near && `${address}#${near}`, 'Correct the part after `#`, or remove it.'),
    ...(near !== undefined && { nearest: `${address}#${near}` }),
  };
}

function unknownEntity(target: string, kind: Kind, id: string, { known, drafts }: LinkTargets): Fault {
  const folder = FOLDERS[kind];
  if (kind === 'article' && drafts.has(id))
    return {
      kind: 'broken-link',
      message: `${asCode(target)} leads to a draft, which a build leaves out.`,
      hint: `Remove \`draft: true\` from ${folder}/${id}.md, or remove the link.`,
    };
  const owners = known.former[kind].get(id);
  const [present] = owners ?? [];
  if (owners && present !== undefined)
    return {
      kind: 'broken-link',
      message: `${asCode(target)} leads to a former address: the ${kind} ${asCode(id)} was renamed to ${asCode(present)}.`,
      hint: `Write ${asCode(`/${folder}/${present}/`)}.`,
      nearest: `/${folder}/${present}/`,
      refersTo: { written: `${folder}/${id}`, ids: owners },
    };
  const near = nearest(id, known[kind]);
  return {
    kind: 'broken-link',
    message: `${asCode(target)} leads nowhere: there is no ${kind} ${asCode(id)} in ${folder}/.`,
    hint: suggestion(near && `/${folder}/${near}/`, CORRECT),
    ...(near !== undefined && { nearest: `/${folder}/${near}/` }),
  };
}

function checkImage(target: string, { publicFiles }: LinkTargets): Fault | undefined {
  const path = decodeAddress(target.replace(/^\//, '').replace(/[?#].*$/, ''));
  if (path === undefined) return malformed(target);
  if (publicFiles.has(path)) return undefined;
  const near = nearest(path, publicFiles);
  return {
    kind: 'missing-image',
    message: `There is no picture ${asCode(path)} in public/.`,
    hint:
      near === undefined ? 'Pictures go to public/: put it there, or correct its address.' : suggestion(`/${near}`, ''),
    ...(near !== undefined && { nearest: `/${near}` }),
  };
}

function malformed(target: string): Fault {
  return {
    kind: 'broken-link',
    message: `${asCode(target)} is not a valid address: a \`%\` in it does not stand for a character.`,
    hint: 'Write `%25` for a percent sign, or correct the address.',
  };
}

function* pagesIn({ known, pages }: LinkTargets): Generator<string> {
  for (const path of FIXED) if (path.endsWith('/')) yield `/${path}`;
  for (const id of pages) yield `/${id}/`;
  for (const [kind, folder] of Object.entries(FOLDERS) as [Kind, string][]) {
    yield `/${folder}/`;
    for (const id of known[kind]) yield `/${folder}/${id}/`;
  }
}

function* filesIn({ publicFiles }: LinkTargets): Generator<string> {
  for (const path of FIXED) if (/\.\w+$/.test(path)) yield `/${path}`;
  for (const file of publicFiles) yield `/${file}`;
}

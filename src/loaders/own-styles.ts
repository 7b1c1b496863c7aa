import { type ImportDependency, transform, type UrlDependency } from 'lightningcss';
import { nearest, suggestion } from '../schema/nearest.ts';
import type { Problem } from '../schema/problem.ts';
import { decodeAddress } from '../text/decode-address.ts';
import { asCode } from '../text/show-characters.ts';

/** What the styles of a publisher may ask for. */
interface StyleOptions {
  /** The path that the site is served under, with a slash at its end. */
  base: string;
  /** The files that are published as they are, by their paths below the base path. */
  publicFiles: ReadonlySet<string>;
}

/** The most that styles may have, minified, in bytes: every page brings them. */
const MAX_BYTES = 16_000;

/**
 * Parses a CSS file of the publisher's and puts it into the layer `own`. What it asks for must be published with the site, by
 * an address from its root.
 * @param file its path below the content folder
 */
export function parseOwnStyles(
  file: string,
  bytes: Uint8Array,
  { base, publicFiles }: StyleOptions,
): { styles: string; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (line: number, column: number, message: string, hint: string, near?: string | undefined) =>
    problems.push({
      kind: 'invalid-styles',
      file,
      line,
      column,
      message,
      hint,
      ...(near !== undefined && { nearest: near }),
    });

  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(file, bytes);
  } catch (error) {
    const { message, loc, data } = error as Error & { loc?: { line: number; column: number }; data?: { url?: string } };
    if (data?.url === undefined)
      report(
        loc?.line ?? 1,
        loc?.column ?? 1,
        `The CSS cannot be read: ${message}.`,
        'Correct it here, or just before.',
      );
    else report(loc?.line ?? 1, loc?.column ?? 1, ...relative(data.url, publicFiles));
    return { styles: '', problems };
  }

  let { code } = parsed;
  for (const { type, url, placeholder, loc } of parsed.dependencies) {
    const { line, column } = loc.start;
    if (type === 'import') {
      report(line, column, `\`@import\` of ${asCode(url)} is not allowed.`, 'Put its rules into this file.');
      continue;
    }
    if (url.startsWith('#')) {
      code = code.replaceAll(placeholder, url);
      continue;
    }
    const fault = faultOf(url, publicFiles);
    if (fault) report(line, column, ...fault);
    else code = code.replaceAll(placeholder, base + url.slice(1));
  }
  if (code.length > MAX_BYTES)
    report(
      1,
      1,
      `The CSS is ${code.length} bytes long, minified; the limit is ${MAX_BYTES}.`,
      'Every page brings it: keep what the pages need.',
    );
  // In a string, it would end the element that the styles stand in.
  return { styles: code === '' ? '' : `@layer own{${code.replaceAll('</', '<\\/')}}`, problems };
}

type StyleDependency = ImportDependency | UrlDependency;

function parse(filename: string, bytes: Uint8Array): { code: string; dependencies: StyleDependency[] } {
  const { code, dependencies } = transform({ filename, code: bytes, minify: true, analyzeDependencies: true });
  return { code: Buffer.from(code).toString('utf8'), dependencies: (dependencies || []) as StyleDependency[] };
}

type Told = [message: string, hint: string, near?: string | undefined];

/** Why an address cannot be taken; undefined where it can. */
function faultOf(url: string, publicFiles: ReadonlySet<string>): Told | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url))
    return [
      `${asCode(url.length > 60 ? `${url.slice(0, 60)}…` : url)} is not a file of this site.`,
      'Nothing on a page comes from another host or out of an address: put the file into public/, and write its address from the root of the site.',
    ];
  if (!url.startsWith('/')) return relative(url, publicFiles);
  const path = pathOf(url);
  if (publicFiles.has(path) && !/["'()\\\s]/.test(url)) return undefined;
  const near = nearest(path, publicFiles);
  return [
    `There is no file ${asCode(path)} in public/.`,
    near === undefined ? 'Put it there, or correct its address.' : suggestion(`/${near}`, ''),
    near && `/${near}`,
  ];
}

function relative(url: string, publicFiles: ReadonlySet<string>): Told {
  const name = pathOf(url).replace(/^(?:\.{0,2}\/)+/, '');
  const near = publicFiles.has(name) ? name : nearest(name, publicFiles);
  return [
    `${asCode(url)} does not begin at the root of the site.`,
    near === undefined
      ? 'Put the file into public/, and write its address as `/paper.png`.'
      : suggestion(`/${near}`, ''),
    near && `/${near}`,
  ];
}

/** The path of a file that an address names. */
function pathOf(url: string): string {
  const path = url.replace(/^\/+/, '').replace(/[?#].*$/, '');
  return decodeAddress(path) ?? path;
}

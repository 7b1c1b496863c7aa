/** An address that leads to another, both with the base path. */
export interface Redirect {
  from: string;
  to: string;
}

/** The file that Netlify and Cloudflare Pages read at the top of what is published. */
export const REDIRECTS_FILE = '_redirects';

/** How many lines Cloudflare Pages reads. What is beyond is led on by the pages at the former addresses. */
const MAX_LINES = 2000;

/** Stands above the lines that the build has written. */
const HEADING = '# Former addresses';

/**
 * Formats that file.
 * @param own the lines of the site's own file, which come first
 */
export function formatRedirectsFile(redirects: readonly Redirect[], own = ''): string {
  const depthOf = ({ from }: Redirect) => from.split('/').length;
  // The pages of what was renamed come before the further pages and parts of it.
  const first = redirects.toSorted((a, b) => depthOf(a) - depthOf(b));
  const room = Math.max(0, MAX_LINES - own.split('\n').length - 1);
  const lines = first.slice(0, room).map(({ from, to }) => `${from} ${to} 301`);
  return [own.trimEnd(), HEADING, ...lines, ''].filter((line, index) => index > 0 || line !== '').join('\n');
}

/** Reads which former addresses lead where from what `formatRedirectsFile` has written. */
export function parseRedirectsFile(text: string): Redirect[] {
  const lines = text.split('\n');
  const at = lines.indexOf(HEADING);
  if (at < 0) return [];
  return lines.slice(at + 1).flatMap((line) => {
    const [, from, to] = /^(\/\S*) (\/\S*) 301$/.exec(line) ?? [];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}

import { FOREVER } from '../browser/build.ts';
import { CONTENT_POLICY } from './content-policy.ts';
import { FILE_TYPES, isPackable } from './file-types.ts';
import { CACHING, EMBED_POLICY, EMBEDDED, HEADERS } from './headers.ts';
import type { Redirect } from './redirects.ts';

/** What a host has to know of a site. */
export interface HostedSite {
  /** The absolute path of the built folder on the host. */
  folder: string;
  /** The path that the site is served under: begins and ends with a slash. */
  basePath: string;
  /** Former addresses, with those that they lead to. */
  redirects: readonly Redirect[];
}

const POLICY = 'Content-Security-Policy';

/** Cloudflare Pages reads a hundred rules. */
const MAX_FOLDERS = 90;

/**
 * The file `_headers` that Netlify and Cloudflare Pages read at the top of what is published. By themselves they let browsers
 * keep nothing without asking; what may be kept for ever is named.
 * Where several rules name a header, they send all of it: who may show a page on another site is said for each folder by
 * itself, since for one of them it is everybody.
 * @param build the name of the build, which its data are under
 * @param pages the paths of all pages, without the base path
 */
export function formatHeadersFile(basePath: string, build: string, pages: readonly string[]): string {
  const folders = new Set(pages.map((path) => path.split('/')[0] ?? ''));
  const unframed = Array.from(folders, (folder): [string, Readonly<Record<string, string>>] => [
    basePath + (folder === '' ? '' : `${folder}/*`),
    { [POLICY]: HEADERS[POLICY] ?? '' },
  ]);
  const rules: [path: string, headers: Readonly<Record<string, string>>][] = [
    [`${basePath}*`, { ...HEADERS, [POLICY]: CONTENT_POLICY }],
    ...unframed.slice(0, MAX_FOLDERS),
    [`${basePath}_astro/*`, { 'Cache-Control': CACHING.forever }],
    [`${basePath}data/${build}/*`, { 'Cache-Control': CACHING.forever }],
  ];
  return rules
    .map(([path, headers]) => `${path}\n${lines(headers, (name, value) => `  ${name}: ${value}`)}\n`)
    .join('');
}

/** How the servers that one runs oneself are told of a site, each by its name. */
export const HOST_CONFIGS: Readonly<Record<string, (site: HostedSite) => string>> = {
  nginx: formatNginx,
  caddy: formatCaddy,
};

function lines(headers: Readonly<Record<string, string>>, format: (name: string, value: string) => string): string {
  return Object.entries(headers)
    .map(([name, value]) => format(name, value))
    .join('\n');
}

/** For the inside of a `server` block. */
function formatNginx({ folder, basePath, redirects }: HostedSite): string {
  const types = Object.entries(FILE_TYPES).map(([ending, type]) => `    "${type}" ${ending.slice(1)};`);
  const packable = Object.entries(FILE_TYPES).flatMap(([ending, type]) =>
    isPackable(`x${ending}`) ? [bare(type)] : [],
  );
  // nginx packs HTML whatever it is told.
  const named = [...new Set(packable)].filter((type) => type !== 'text/html');
  return `# Made by "npm run host-config -- nginx". Include it in the server block of the site.
location ${basePath} {
  alias ${quote(`${folder}/`)};
  index index.html;
  # A folder without a page is not there either.
  error_page 403 404 =404 ${basePath}404.html;
  absolute_redirect off;
  types {
${types.join('\n')}
  }
  default_type application/octet-stream;

  # What "npm run build -- --compress" has packed is sent as it is, everything else is packed on the way. The module
  # libnginx-mod-http-brotli-static also sends the smaller .br files: brotli_static on;
  gzip_static on;
  gzip on;
  gzip_vary on;
  gzip_types ${named.join(' ')};

  set $on_record_caching "${CACHING.fresh}";
  if ($uri ~ "^${basePath}${FOREVER}") {
    set $on_record_caching "${CACHING.forever}";
  }
  set $on_record_policy "${HEADERS[POLICY]}";
  if ($uri ~ "^${basePath}${EMBEDDED}") {
    set $on_record_policy "${EMBED_POLICY}";
  }
  add_header Cache-Control $on_record_caching always;
${lines(HEADERS, (name, value) => `  add_header ${name} ${name === POLICY ? '$on_record_policy' : `"${value}"`} always;`)}
}
${basePath === '/' ? '' : `location = ${basePath.slice(0, -1)} {\n  return 301 ${basePath};\n}\n`}${redirects
  .map(({ from, to }) => `location = ${from} {\n  absolute_redirect off;\n  return 301 ${to}$is_args$args;\n}\n`)
  .join('')}`;
}

/** For the inside of the block of a site. */
function formatCaddy({ folder, basePath, redirects }: HostedSite): string {
  return `# Made by "npm run host-config -- caddy". Import it in the block of the site.
${basePath === '/' ? '' : `redir ${basePath.slice(0, -1)} ${basePath} 301\n`}${redirects.map(({ from, to }) => `redir ${from} ${to} 301\n`).join('')}handle_path ${basePath}* {
  root * ${quote(folder)}
  # What "npm run build -- --compress" has packed is sent as it is, everything else is packed on the way.
  encode zstd gzip
  @forever path_regexp ^/${FOREVER}
  @fresh not path_regexp ^/${FOREVER}
  header @forever Cache-Control "${CACHING.forever}"
  header @fresh Cache-Control "${CACHING.fresh}"
${Object.entries(FILE_TYPES)
  .map(([ending, type]) => {
    const name = ending.slice(1);
    return `  @${name} path *${ending}\n  header @${name} Content-Type "${type}"`;
  })
  .join('\n')}
  @embedded path_regexp ^/${EMBEDDED}
  @unframed not path_regexp ^/${EMBEDDED}
  header @embedded ${POLICY} "${EMBED_POLICY}"
${lines(HEADERS, (name, value) => `  header ${name === POLICY ? '@unframed ' : ''}${name} "${value}"`)}
  file_server {
    precompressed br gzip
  }
}
handle_errors {
  @missing expression {err.status_code} == 404
  handle @missing {
    root * ${quote(folder)}
    rewrite * /404.html
    header Cache-Control "${CACHING.fresh}"
${lines(HEADERS, (name, value) => `    header ${name} "${value}"`)}
    file_server
  }
}
`;
}

/** A media type without its parameters. */
function bare(type: string): string {
  return type.replace(/;.*/, '');
}

/** Both read a path in quotation marks, with a backslash before one of them. */
function quote(path: string): string {
  return `"${path.replaceAll(/["\\]/g, '\\$&')}"`;
}

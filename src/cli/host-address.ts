import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a host publishes what it builds, as far as its environment says. */
export interface HostAddress {
  /** The name of the host, for messages. */
  host: string;
  /** Scheme, host and port. */
  siteUrl: string;
  basePath: string;
}

/**
 * The address that a build gets from the host it runs on: GitHub Pages, Netlify or Cloudflare Pages.
 * @param env the variables that these hosts set
 * @param folders that may hold `public/CNAME`, which names the domain of a site on GitHub Pages: the content folder, the project's
 * @returns undefined on any other machine
 */
export function findHostAddress(env: NodeJS.ProcessEnv, folders: readonly string[]): HostAddress | undefined {
  return findOnGitHub(env, folders) ?? findOnNetlify(env) ?? findOnCloudflare(env);
}

/** https://docs.github.com/en/actions/reference/variables-reference */
function findOnGitHub(env: NodeJS.ProcessEnv, folders: readonly string[]): HostAddress | undefined {
  const [owner = '', name = ''] = (env['GITHUB_REPOSITORY'] ?? '').toLowerCase().split('/');
  // A server of one's own publishes elsewhere.
  const isPublic = (env['GITHUB_SERVER_URL'] ?? 'https://github.com') === 'https://github.com';
  if (env['GITHUB_ACTIONS'] !== 'true' || !isPublic || owner === '' || name === '') return undefined;
  const host = 'GitHub Pages';
  const domain = folders.map((folder) => readDomain(join(folder, 'public/CNAME'))).find(Boolean);
  if (domain) return { host, siteUrl: `https://${domain}`, basePath: '/' };
  const ownHost = `${owner}.github.io`;
  return { host, siteUrl: `https://${ownHost}`, basePath: name === ownHost ? '/' : `/${name}/` };
}

function readDomain(file: string): string | undefined {
  try {
    return /^[a-z0-9.-]+$/.exec(readFileSync(file, 'utf8').trim().toLowerCase())?.[0];
  } catch {
    return undefined;
  }
}

/** https://docs.netlify.com/build/configure-builds/environment-variables/: a preview has an address of its own. */
function findOnNetlify(env: NodeJS.ProcessEnv): HostAddress | undefined {
  if (env['NETLIFY'] !== 'true') return undefined;
  const isPublished = (env['CONTEXT'] ?? 'production') === 'production';
  return atRoot('Netlify', isPublished ? env['URL'] : (env['DEPLOY_PRIME_URL'] ?? env['URL']));
}

/**
 * https://developers.cloudflare.com/pages/configuration/build-configuration/: the variable has the address of this one
 * deployment (`https://73b1b4a7.project.pages.dev`), which the next does not have. That of the project lasts.
 */
function findOnCloudflare(env: NodeJS.ProcessEnv): HostAddress | undefined {
  if (env['CF_PAGES'] !== '1') return undefined;
  return atRoot(
    'Cloudflare Pages',
    env['CF_PAGES_URL']?.replace(/^(https:\/\/)[0-9a-f]{8}\.(?=[^.]+\.pages\.dev)/, '$1'),
  );
}

function atRoot(host: string, address: string | undefined): HostAddress | undefined {
  const url = address && URL.canParse(address) ? new URL(address) : undefined;
  return url && /^https?:$/.test(url.protocol) ? { host, siteUrl: url.origin, basePath: '/' } : undefined;
}

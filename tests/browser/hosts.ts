import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { serve } from '../../src/cli/server/serve-folder.ts';
import { HOST_CONFIGS } from '../../src/hosting/host-config.ts';
import { parseRedirectsFile, REDIRECTS_FILE } from '../../src/hosting/redirects.ts';

/** A built site and how it is to be served. */
interface HostOptions {
  folder: string;
  basePath: string;
  /** An empty folder for what the server needs. */
  work: string;
}

/** A server that is running. */
export interface RunningHost {
  origin: string;
  stop(): Promise<void>;
}

/** A server for static files, and what it can do. */
export interface Host {
  name: string;
  isInstalled: boolean;
  start(options: HostOptions): Promise<RunningHost>;
  /** Whether it is told of former addresses, and answers where the page is now; else there is a page at each. */
  leadsOn: boolean;
  /** Whether it answers with the site's own page where there is none. */
  hasNotFoundPage: boolean;
  hasHeaders: boolean;
  /** How it packs what a browser asks for that takes everything; undefined where it does not. */
  encoding?: 'br' | 'gzip';
}

function isInstalled(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts a server and waits until it answers. */
async function run(command: string, args: string[], port: number, work: string): Promise<RunningHost> {
  const env = { ...process.env, HOME: work, XDG_CONFIG_HOME: work, XDG_DATA_HOME: work };
  const child: ChildProcess = spawn(command, args, { env, cwd: work, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr?.on('data', (part) => {
    said += part;
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const origin = `http://localhost:${port}`;
  for (const end = Date.now() + 20_000; ; ) {
    const answer = await fetch(origin).catch(() => undefined);
    if (answer) break;
    if (Date.now() > end || child.exitCode !== null) throw new Error(`${command} does not answer: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    origin,
    async stop() {
      child.kill();
      await ended;
    },
  };
}

function configOf(name: string, site: { folder: string; basePath: string }): string {
  const format = HOST_CONFIGS[name];
  if (!format) throw new Error(`there is no configuration for ${name}`);
  return format({ ...site, redirects: parseRedirectsFile(readFileSync(join(site.folder, REDIRECTS_FILE), 'utf8')) });
}

const nginx: Host = {
  name: 'nginx',
  isInstalled: isInstalled('nginx', ['-v']),
  leadsOn: true,
  hasNotFoundPage: true,
  hasHeaders: true,
  encoding: 'gzip',
  async start({ work, ...site }) {
    const port = await freePort();
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (each) => `${each}_temp_path ${work}/${each};`,
    );
    const config = `
      ${process.getuid?.() === 0 ? 'user root;' : ''}
      pid ${work}/pid; error_log ${work}/errors; daemon off; worker_processes 1;
      events {}
      http { access_log off; ${temporary.join(' ')} server { listen 127.0.0.1:${port}; ${configOf('nginx', site)} } }`;
    writeFileSync(join(work, 'nginx.conf'), config);
    return run('nginx', ['-p', work, '-e', join(work, 'errors'), '-c', join(work, 'nginx.conf')], port, work);
  },
};

const caddy: Host = {
  name: 'Caddy',
  isInstalled: isInstalled('caddy', ['version']),
  leadsOn: true,
  hasNotFoundPage: true,
  hasHeaders: true,
  encoding: 'br',
  async start({ work, ...site }) {
    const port = await freePort();
    const config = `{\nadmin off\nauto_https off\n}\nhttp://localhost:${port} {\nbind 127.0.0.1\n${configOf('caddy', site)}}\n`;
    writeFileSync(join(work, 'Caddyfile'), config);
    return run('caddy', ['run', '--config', join(work, 'Caddyfile'), '--adapter', 'caddyfile'], port, work);
  },
};

const python: Host = {
  name: 'Python’s http.server',
  isInstalled: isInstalled('python3', ['--version']),
  leadsOn: false,
  hasNotFoundPage: false,
  hasHeaders: false,
  async start({ folder, basePath, work }) {
    const port = await freePort();
    const top = join(work, 'top');
    mkdirSync(top);
    cpSync(folder, join(top, basePath), { recursive: true });
    return run('python3', ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', top], port, work);
  },
};

const own: Host = {
  name: 'npm run serve (sirv, Node)',
  isInstalled: true,
  leadsOn: false,
  hasNotFoundPage: true,
  hasHeaders: true,
  encoding: 'br',
  async start({ folder: directory, basePath }) {
    const { origin, close } = await serve({ directory, basePath, port: 0 });
    return { origin, stop: close };
  },
};

/** What the tests serve the site with, as far as it is installed. */
export const HOSTS: readonly Host[] = [nginx, caddy, python, own];

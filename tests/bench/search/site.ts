import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../../src/cli/project.mjs';
import { createSiteHandler } from '../../../src/cli/server/site-handler.ts';

/** The path of the bench's own page, beside the site. */
export const BENCH_PATH = '/bench/';

/** What went over the network for one file, in bytes, with what the protocol adds. */
export interface Transfer {
  path: string;
  bytes: number;
}

/** A site that is served, with a record of everything that was sent. */
export interface MeasuredSite {
  origin: string;
  /** Tells what was sent since it was last asked. */
  takeTransfers(): Transfer[];
  close(): Promise<void>;
}

/** Builds a content folder in a process of its own, as `npm run build` does. */
export async function buildSite(contentDir: string, outDir: string): Promise<void> {
  const env = { ...process.env, CONTENT_DIR: contentDir, OUT_DIR: outDir, BASE_PATH: '/' };
  const child = spawn(process.execPath, ['src/cli/build.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`The site of ${contentDir} could not be built; its own message is above.`);
}

/** Bundles the bench's page, in which the site's own search and the others run. @param folder is served at BENCH_PATH */
export async function buildBenchPage(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: join(import.meta.dirname, 'page'),
    base: BENCH_PATH,
    build: { outDir: join(folder, BENCH_PATH), emptyOutDir: true, target: 'es2022' },
    worker: { format: 'es' },
    // The scripts read the data of whatever program made the site.
    define: { PROGRAM_DIGEST: "''" },
  });
}

/**
 * Serves a built site as the project's own server does, and the bench's page beside it. Bytes are counted where they
 * leave: in every request of the page and of its workers, compressed, with their heads.
 */
export async function serveMeasured(site: string, bench: string): Promise<MeasuredSite> {
  const [serveSite, serveBench] = [createSiteHandler(site, '/'), createSiteHandler(bench, '/')];
  let transfers: Transfer[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const before = request.socket.bytesWritten;
    response.on('finish', () => {
      transfers.push({ path, bytes: request.socket.bytesWritten - before });
    });
    if (!path.startsWith(BENCH_PATH)) return serveSite(request, response);
    serveBench(request, response);
    // Pagefind needs WebAssembly, which the site's own policy forbids. Nothing is sent yet.
    response.removeHeader('Content-Security-Policy');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    takeTransfers: () => {
      const taken = transfers;
      transfers = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Failure, printFailure } from './command/failure.mjs';
import { builtBasePath } from './output/output-folder.ts';
import { root } from './run.mjs';
import { portTaken, readAddress, requireFreePort } from './server/port.mjs';
import { answer, sendText } from './server/site-handler.ts';
import { readSettings } from './settings.ts';

/** What to serve, and where. */
export interface ServeOptions {
  /** A built folder. */
  directory: string;
  /** 0 for any free port. */
  port: number;
  /** The base path that the folder was built for: begins and ends with a slash. */
  basePath?: string;
  /** The address to listen at; this machine alone unless given. */
  host?: string;
}

/** A running server. */
export interface Served {
  /** Such as `http://localhost:4321`. */
  origin: string;
  /** The address of the home page: the origin and the base path. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a built folder as a static host would.
 *
 * @throws {Failure} when the port is taken
 */
export async function serve({ directory, port, basePath = '/', host = '127.0.0.1' }: ServeOptions): Promise<Served> {
  const server = createServer((request, response) => {
    answer(request, response, directory, basePath).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) return void response.destroy();
      sendText(response, 500, 'The server failed; its terminal says how.');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject('code' in error && error.code === 'EADDRINUSE' ? portTaken(port) : error));
    server.listen(port, host, resolve);
  });

  const name = ['127.0.0.1', '0.0.0.0', '::1', '::'].includes(host) ? 'localhost' : host;
  const origin = `http://${name}:${(server.address() as AddressInfo).port}`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin, url: origin + basePath, close };
}

/** Serves what the last build made, until the process is told to end. */
async function serveBuilt(): Promise<void> {
  const { outDir } = readSettings(process.env, root);
  const basePath = await builtBasePath(outDir);
  if (basePath === undefined) throw new Failure(`${outDir} holds no built site. Run "npm run build" first.`);
  const { port, host } = readAddress(process.env);
  await requireFreePort(port);
  const { url, close } = await serve({ directory: outDir, port, basePath, host });
  console.log(`The site is served until you press Ctrl-C at\n\n${url}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);
}

if (import.meta.main) await serveBuilt().catch(printFailure);

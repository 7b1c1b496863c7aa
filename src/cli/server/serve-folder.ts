import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { portTaken } from './port.mjs';
import { createSiteHandler } from './site-handler.ts';

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
  const server = createServer(createSiteHandler(directory, basePath));
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

import { createServer } from 'node:net';
import { Failure } from '../command/failure.mjs';

/**
 * Where to serve: `PORT` (4321) and `HOST` (this machine alone).
 *
 * @param {NodeJS.ProcessEnv} env
 * @throws {Failure} when PORT is not a port number
 */
export function readAddress(env) {
  const port = Number(env.PORT || 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Failure(`PORT must be a number from 1 to 65535, not "${env.PORT}". For example PORT=4322.`);
  }
  return { port, host: env.HOST || '127.0.0.1' };
}

/**
 * Makes sure that nothing listens on a port of this machine yet.
 *
 * @param {number} port
 * @throws {Failure} when something does
 */
export async function requireFreePort(port) {
  // Both, because a browser asks for "localhost" at either: a development server may hold one and leave the other.
  for (const host of ['127.0.0.1', '::1']) {
    if ((await listenError(port, host)) === 'EADDRINUSE') throw portTaken(port);
  }
}

/** @param {number} port */
export function portTaken(port) {
  const hint =
    process.platform === 'win32' ? `$env:PORT=${port + 1}; npm start (in PowerShell)` : `PORT=${port + 1} npm start`;
  return new Failure(`Port ${port} is taken by another program. Stop it, or choose another port:\n${hint}`);
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>} the code of the error, if there was one
 */
function listenError(port, host) {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', (error) => resolve('code' in error ? String(error.code) : error.message));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}

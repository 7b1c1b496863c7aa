import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseCoding, compress } from './compress.ts';
import { contentType, isText } from './content-types.ts';
import { findFile } from './static-file.ts';

/**
 * Answers a request for a path of a built folder.
 *
 * @param basePath the path that the folder is served under: begins and ends with a slash
 */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  directory: string,
  basePath: string,
): Promise<void> {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'no-cache');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return sendText(response, 405, 'This site is for reading only.');
  }

  const [, rawPath = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(request.url ?? '') ?? [];
  if (rawPath === basePath.slice(0, -1) && rawPath !== '') return redirect(response, basePath + query);
  if (!rawPath.startsWith(basePath)) return sendText(response, 404, `Nothing here: this site begins at ${basePath}`);
  const path = decode(rawPath.slice(basePath.length - 1));
  if (path === undefined) return sendText(response, 400, 'The address is not well formed.');

  const found = await findFile(directory, path);
  if (found.kind === 'folder') return redirect(response, `${rawPath}/${query}`);
  if (found.kind === 'file') return sendFile(request, response, 200, found.path, found.version);
  const missing = await findFile(directory, '/404.html');
  if (missing.kind === 'file') return sendFile(request, response, 404, missing.path, missing.version);
  sendText(response, 404, 'Nothing here.');
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  path: string,
  version: string,
): Promise<void> {
  const type = contentType(path);
  response.setHeader('Content-Type', type);
  if (isText(type)) response.setHeader('Vary', 'Accept-Encoding');
  if (status === 200) {
    const tag = `W/"${version}"`;
    response.setHeader('ETag', tag);
    // Astro names what it puts here by its content.
    if (/[\\/]_astro[\\/]/.test(path)) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    if (request.headers['if-none-match']?.includes(tag)) return void response.writeHead(304).end();
  }

  // Read whole: a stream would hold the file open, and Windows would not let a build replace the folder.
  let body: Buffer = await readFile(path);
  const coding = isText(type) ? chooseCoding(request.headers['accept-encoding']) : undefined;
  if (coding) {
    body = await compress(body, coding, `${path} ${version}`);
    response.setHeader('Content-Encoding', coding);
  }
  send(response, status, body);
}

/** Ends a response with a sentence. */
export function sendText(response: ServerResponse, status: number, text: string): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  send(response, status, Buffer.from(`${text}\n`));
}

function redirect(response: ServerResponse, location: string): void {
  response.setHeader('Location', location);
  sendText(response, 301, `See ${location}`);
}

/** Ends the response; Node itself leaves the body out of the answer to a HEAD request. */
function send(response: ServerResponse, status: number, body: Buffer): void {
  response.setHeader('Content-Length', body.length);
  response.writeHead(status).end(body);
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

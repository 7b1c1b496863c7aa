import { statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import compression from 'compression';
import sirv from 'sirv';
import { fileType } from '../../hosting/file-types.ts';
import { CACHING, cachingOf, headersOf } from '../../hosting/headers.ts';
import { decodeAddress } from '../../text/decode-address.ts';
import { MARKER } from '../output/replace-folder.ts';

/**
 * Answers requests for a built folder as a static host does: what was compressed by the build is sent as it is, other text is
 * compressed on the way. When the folder has been built anew, the new files are served.
 *
 * @param basePath the path that the folder is served under: begins and ends with a slash
 */
export function createSiteHandler(directory: string, basePath: string): RequestListener {
  const compress = compression();
  const sender = createFileSenders(directory);
  return (request, response) => {
    // A file that a build takes away while it is sent would end the process otherwise.
    response.on('pipe', (source) => source.on('error', () => response.destroy()));
    const path = request.url?.startsWith(basePath) ? request.url.slice(basePath.length) : '';
    for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
    compress(request, response, () => {
      answer(request, response, directory, basePath, sender).catch((error: unknown) => {
        console.error(error);
        if (response.headersSent) return void response.destroy();
        sendText(response, 500, 'The server failed; its terminal says how.');
      });
    });
  };
}

/** Sends a file of the folder; calls `next` where there is none. */
type FileSender = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** How long a request waits for a build that is replacing the folder, in milliseconds. */
const REPLACING_TIMEOUT_MS = 2000;
/** How often it looks, in milliseconds. */
const REPLACING_POLL_MS = 5;

/**
 * Makes a function that returns what sends files of the folder as it is now. Sirv lists the files once: the list is made
 * anew when a build has replaced the folder, which its marker shows. While the marker is away the folder is not whole.
 */
function createFileSenders(directory: string): () => Promise<FileSender> {
  const readVersion = () => {
    const marker = statSync(join(directory, MARKER), { throwIfNoEntry: false });
    return marker && `${marker.ino} ${marker.mtimeMs}`;
  };
  let version: string | undefined;
  let send: FileSender | undefined;
  return async () => {
    for (const end = Date.now() + REPLACING_TIMEOUT_MS; ; ) {
      const current = readVersion();
      if (send && current === version) return send;
      const isAway = send !== undefined && current === undefined;
      const isLate = Date.now() >= end;
      try {
        if (!isAway || isLate) {
          send = sirv(directory, { etag: true, brotli: true, gzip: true, extensions: [], setHeaders });
          version = current;
          return send;
        }
      } catch (error) {
        // A build may take files away while they are listed.
        if (isLate) throw error;
      }
      await setTimeout(REPLACING_POLL_MS);
    }
  };
}

function setHeaders(response: ServerResponse, path: string): void {
  const type = fileType(path);
  if (type) response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', cachingOf(path.slice(1)));
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  directory: string,
  basePath: string,
  sender: () => Promise<FileSender>,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return sendText(response, 405, 'Only GET and HEAD are allowed.');
  }
  const [, rawPath = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(request.url ?? '') ?? [];
  if (rawPath === basePath.slice(0, -1) && rawPath !== '') return redirect(response, basePath + query);
  if (!rawPath.startsWith(basePath)) return sendText(response, 404, `Not found. This site is served at ${basePath}`);
  const path = decodeAddress(rawPath.slice(basePath.length - 1));
  if (path === undefined) return sendText(response, 400, 'The address is not well formed.');

  const file = path.endsWith('/') ? `${path}index.html` : path;
  // Sirv takes the path from here, as it does behind other servers: it would leave "%23" of a name undecoded.
  Object.assign(request, { _parsedUrl: { raw: request.url, pathname: file } });
  const sendFile = await sender();
  const isSent = await new Promise<boolean>((resolve) => {
    response.once('close', () => resolve(true));
    response.once('finish', () => resolve(true));
    sendFile(request, response, () => resolve(false));
  });
  if (isSent) return;
  if (await isFolderWithIndex(directory, path)) return redirect(response, `${rawPath}/${query}`);
  await sendNotFound(response, directory);
}

/** Whether a path without its last slash names a folder of the site. */
async function isFolderWithIndex(directory: string, path: string): Promise<boolean> {
  // Neither hidden names nor other ways of writing a path are part of the site.
  if (
    !path
      .split('/')
      .slice(1)
      .every((name) => /^[^.\\\0:][^\\\0:]*$/.test(name))
  )
    return false;
  return stat(join(directory, path, 'index.html')).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function sendNotFound(response: ServerResponse, directory: string): Promise<void> {
  const page = await readFile(join(directory, '404.html')).catch(() => undefined);
  if (!page) return sendText(response, 404, 'Nothing here.');
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Cache-Control', CACHING.fresh);
  response.setHeader('Content-Length', page.length);
  response.writeHead(404).end(page);
}

/** Ends a response with a sentence. */
function sendText(response: ServerResponse, status: number, text: string): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', CACHING.fresh);
  response.setHeader('Content-Length', Buffer.byteLength(`${text}\n`));
  response.writeHead(status).end(`${text}\n`);
}

function redirect(response: ServerResponse, location: string): void {
  response.setHeader('Location', location);
  sendText(response, 301, `See ${location}`);
}

import type { Capture, CaptureKind } from './capture.ts';
import { CaptureError } from './capture.ts';
import { readInWorker } from './capture-workers.ts';
import { decodeBytes } from './decode-bytes.ts';

/** The most bytes of a captured file: many times what an article's page has. */
export const MAX_BYTES = 20_000_000;

/** The most characters of a copied text: more than a long book has. */
const MAX_CHARACTERS = 2_000_000;

/** The most elements of a page: what has more is made to keep a parser busy. */
const MAX_TAGS = 400_000;

/**
 * Reads a captured file: a page saved as HTML, text copied from a page, or Markdown. Nothing of it is run, nothing is fetched.
 * @param file its path, which is given back, and whose ending counts where the content leaves it open
 * @throws CaptureError where it is too large, no text, or without any
 */
export async function readCapture(
  file: string,
  bytes: Uint8Array,
  { kind }: { kind?: CaptureKind } = {},
): Promise<Capture> {
  if (bytes.length > MAX_BYTES) {
    throw new CaptureError(
      `This file is ${Math.round(bytes.length / 1e6)} MB; the limit is ${MAX_BYTES / 1e6} MB. Save only the article’s page.`,
    );
  }
  const source = decodeBytes(bytes);
  if (!/[\p{L}\p{N}]/u.test(source)) throw new CaptureError('This file has no words.');
  const form = kind ?? kindOf(file, source);
  if (form !== 'html' && source.length > MAX_CHARACTERS) {
    throw new CaptureError(
      `This file holds ${Math.round(source.length / 1e6)} million characters, more than any article: copy the one article that you want into a file.`,
    );
  }
  if (form === 'html' && (source.match(/<[a-z]/gi)?.length ?? 0) > MAX_TAGS) {
    throw new CaptureError('This page has more elements than any article’s: copy the article’s text into a file.');
  }
  return { file, ...(await readInWorker(form, source)) };
}

function kindOf(file: string, source: string): CaptureKind {
  const start = source.slice(0, 2000).trimStart();
  if (
    /^From: <Saved by |^MIME-Version: 1\.0|^Content-Type: multipart\/related/im.test(start) &&
    /multipart\/related/i.test(start)
  ) {
    throw new CaptureError('This is a web archive (MHTML): save the page as HTML instead.');
  }
  if (/^(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(withoutLeadingComments(start))) return 'html';
  if (/\.(?:x?html?|shtml)$/i.test(file)) return 'html';
  if (/\.(?:md|markdown|mdown)$/i.test(file)) return 'markdown';
  if (/\.te?xt$/i.test(file)) return 'text';
  if (/<(?:p|div|article|h1|main|body|section)\b[^>]*>/i.test(source.slice(0, 20_000))) return 'html';
  return /^(?:#{1,6} \S|---\r?\n[\w-]+:)/m.test(start) ? 'markdown' : 'text';
}

function withoutLeadingComments(source: string): string {
  let rest = source;
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->');
    if (end < 0) return '';
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}

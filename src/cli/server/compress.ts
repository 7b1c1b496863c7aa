import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A content coding, as in the header `Content-Encoding`. */
export type Coding = 'br' | 'gzip';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

const cache = new Map<string, Buffer>();
const cacheLimit = 64 * 2 ** 20;
let cacheSize = 0;

/** The better of the codings that a request's `Accept-Encoding` allows; undefined if it allows none. */
export function chooseCoding(accepted: string | string[] | undefined): Coding | undefined {
  const offers = String(accepted ?? '')
    .toLowerCase()
    .replaceAll(' ', '')
    .split(',');
  // A quality of 0, however it is written, is a refusal.
  const allowed = offers.filter((offer) => !/;q=0(\.0*)?$/.test(offer)).map((offer) => offer.split(';')[0]);
  return (['br', 'gzip'] as const).find((coding) => allowed.includes(coding));
}

/**
 * The body in a coding, kept in memory for the next time.
 *
 * @param key names the file and its version
 */
export async function compress(body: Buffer, coding: Coding, key: string): Promise<Buffer> {
  const name = `${coding} ${key}`;
  const known = cache.get(name);
  if (known) return known;
  // 6 is about what hosts use when they compress as they answer.
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
  const result = coding === 'br' ? await brotli(body, quality) : await deflate(body);
  remember(name, result);
  return result;
}

function remember(name: string, result: Buffer): void {
  cacheSize += result.length - (cache.get(name)?.length ?? 0);
  cache.set(name, result);
  for (const [oldest, { length }] of cache) {
    if (cacheSize <= cacheLimit) return;
    cache.delete(oldest);
    cacheSize -= length;
  }
}

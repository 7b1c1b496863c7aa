import { SearchTrouble } from './searcher.ts';

/** What Pagefind writes before everything that it packs. */
const SIGNATURE = 'pagefind_dcd';

/** What a request that failed means: a browser knows when there is no connection at all. */
export function networkTrouble(): 'offline' | 'missing' {
  return navigator.onLine ? 'missing' : 'offline';
}

/**
 * Loads a file of the index: gzipped JSON, with or without Pagefind's signature. A host that unpacks it on the way is
 * forgiven.
 *
 * @param cache `no-cache` for a file that another build writes anew under the same name
 * @throws {SearchTrouble} where it is not there, or there is no connection
 */
export async function fetchTable<Table>(address: string, cache: RequestCache = 'default'): Promise<Table> {
  let bytes: Uint8Array;
  try {
    const response = await fetch(address, { cache });
    if (!response.ok) throw new SearchTrouble('missing', `${response.status} for ${address}`);
    bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) bytes = await unpack(bytes);
  } catch (error) {
    throw error instanceof SearchTrouble ? error : new SearchTrouble(networkTrouble(), error);
  }
  const text = new TextDecoder().decode(bytes);
  return JSON.parse(text.startsWith(SIGNATURE) ? text.slice(SIGNATURE.length) : text) as Table;
}

async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

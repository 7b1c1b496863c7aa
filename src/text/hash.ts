/** The offset basis and the prime of the FNV-1a hash, 32 bits (Fowler, Noll, Vo). */
export const HASH_SEED = 0x811c9dc5;
export const HASH_PRIME = 0x01000193;

/** The FNV-1a hash of a text's UTF-16 code units, 32 bits: spreads texts evenly, and alike on every machine. */
export function hashOf(text: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), HASH_PRIME);
  return hash >>> 0;
}

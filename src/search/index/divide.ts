import { createHash } from 'node:crypto';

/** The fewest and the most articles of a part. What a change costs grows with the part, and what joining costs with their number. */
const MIN_ARTICLES = 256;
const MAX_ARTICLES = 768;

/**
 * Divides articles, in their order, into the parts of an index. Where a part ends depends on the addresses of the articles
 * around it: of those that may be the last of a part, the one whose address has the smallest digest is. So an article that
 * is added or removed changes the part that it is in, and leaves the others as they are, except where it is itself a limit.
 *
 * @returns the number of the first article of each part, and behind the last article
 */
export function divideIntoParts(addresses: readonly string[]): number[] {
  const limits = [0];
  for (let start = 0; addresses.length - start > MAX_ARTICLES; ) {
    let last = { digest: '', at: -1 };
    for (let at = start + MIN_ARTICLES; at < start + MAX_ARTICLES; at++) {
      const digest = digestOf(addresses[at] ?? '');
      if (last.at < 0 || digest < last.digest) last = { digest, at };
    }
    start = last.at + 1;
    limits.push(start);
  }
  return [...limits, addresses.length];
}

function digestOf(address: string): string {
  return createHash('sha256').update(address).digest('base64url');
}

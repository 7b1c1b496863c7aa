/** How many hues the palette has for speakers. */
const HUES = 8;

/**
 * Gives each speaker one hue for the whole collection: the one its id falls on, or the next that nobody quoted beside
 * them has. More than eight voices in one article share hues; the name always stands beside it.
 * @param articles the speakers of each article
 */
export function assignHues(articles: readonly (readonly string[])[]): Map<string, number> {
  const beside = new Map<string, Set<string>>();
  for (const speakers of articles) {
    for (const speaker of speakers) {
      const others = beside.get(speaker) ?? new Set<string>();
      for (const other of speakers) if (other !== speaker) others.add(other);
      beside.set(speaker, others);
    }
  }
  const hues = new Map<string, number>();
  for (const speaker of [...beside.keys()].sort()) {
    const taken = new Set([...(beside.get(speaker) ?? [])].map((other) => hues.get(other)));
    const first = hashOf(speaker) % HUES;
    const order = Array.from({ length: HUES }, (_, step) => (first + step) % HUES);
    hues.set(speaker, order.find((hue) => !taken.has(hue)) ?? first);
  }
  return hues;
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo): spreads ids evenly and alike on every machine. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}

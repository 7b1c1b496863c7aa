import { hashOf } from '../text/hash.ts';

/** How many hues the palette has for speakers. */
const HUES = 8;

/**
 * Gives each speaker one hue for the whole collection: the one its id falls on, or the next that nobody quoted beside
 * them has; those quoted beside most others choose first. Where all hues are taken, it is one whose holders are beside
 * the speaker in large articles alone. So two speakers of an article may share a hue, surely where there are more than
 * eight and seldom where there are few; the name always stands beside it.
 * @param articles the speakers of each article
 */
export function assignHues(articles: readonly (readonly string[])[]): Map<string, number> {
  const companions = companionsOf(articles);
  const hues = new Map<string, number>();
  const byCompany = [...companions].sort(([a, of], [b, others]) => others.size - of.size || (a < b ? -1 : 1));
  for (const [speaker, beside] of byCompany) {
    // Of each hue, the number of speakers in the smallest article where one of its holders is beside the speaker.
    const smallest = new Array<number>(HUES).fill(Infinity);
    for (const [other, company] of beside) {
      const hue = hues.get(other);
      if (hue !== undefined) smallest[hue] = Math.min(smallest[hue] ?? Infinity, company);
    }
    const largest = Math.max(...smallest);
    const first = hashOf(speaker) % HUES;
    const order = Array.from({ length: HUES }, (_, step) => (first + step) % HUES);
    hues.set(speaker, order.find((hue) => smallest[hue] === largest) ?? first);
  }
  return hues;
}

/** Whom each speaker is quoted beside, with the number of speakers in the smallest article that they share. */
function companionsOf(articles: readonly (readonly string[])[]): Map<string, Map<string, number>> {
  const companions = new Map<string, Map<string, number>>();
  for (const speakers of articles) {
    for (const speaker of speakers) {
      const beside = companions.get(speaker) ?? new Map<string, number>();
      for (const other of speakers)
        if (other !== speaker) beside.set(other, Math.min(beside.get(other) ?? Infinity, speakers.length));
      companions.set(speaker, beside);
    }
  }
  return companions;
}

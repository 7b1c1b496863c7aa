import type { PlacedQuotation, Quotation } from '../markdown/types.ts';
import type { ArticleEntry } from './entry.ts';

/** Where a quotation stands in its article, in words from the beginning. */
interface Stretch {
  /** The quotation's id, which is its anchor. */
  quotation: string;
  number: number;
  start: number;
  words: number;
}

/** One speaker's part in an article. */
interface SpeakerShare {
  speaker: string;
  /** Words that are theirs; `stretches` adds up to it. */
  words: number;
  stretches: Stretch[];
}

/** Who speaks where in an article. */
export interface SpeakerShares {
  /** All words of the article: the denominator of every share. */
  total: number;
  /** Words that are somebody's quoted words. */
  quoted: number;
  /** In the order of their first words. */
  speakers: SpeakerShare[];
}

/** Derives who speaks where in an article from its quotations. Of a text that is not published, the total is its length. */
export function deriveSpeakerShares({ body }: Pick<ArticleEntry, 'body'>): SpeakerShares {
  // Their places are those in the whole text, which is read for the number of its words.
  const speakers = [...Map.groupBy(body.quotations as PlacedQuotation[], ({ by }) => by)].map(
    ([speaker, said]): SpeakerShare => ({ speaker, words: sumOf(said), stretches: said.map(stretchOf) }),
  );
  return { total: body.words, quoted: sumOf(body.quotations), speakers };
}

function stretchOf({ id, number, offset, words }: PlacedQuotation): Stretch {
  return { quotation: id, number, start: offset, words };
}

function sumOf(quotations: readonly Quotation[]): number {
  return quotations.reduce((sum, { words }) => sum + words, 0);
}

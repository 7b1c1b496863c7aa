import type { EdtfText } from '../schema/edtf.ts';
import { type Count, countTopics } from './derive-dossier.ts';
import type { ArticleEntry, EntityKey } from './entry.ts';
import { type QuotationRecord, quotationsIn, speakerKey } from './relations.ts';

/** What a collection holds of one speaker. */
export interface SpeakerSummary {
  speaker: EntityKey;
  quotations: number;
  /** The date of the earliest article that quotes them. */
  since: EdtfText;
  /** How many of the quotations are on each topic, most first. */
  topics: Count<string>[];
  /** The quotations in the newest article that quotes them, in the order of its text; at least one. */
  newest: readonly QuotationRecord[];
}

/**
 * What a collection holds of each of its speakers, those quoted last first.
 * @param articles newest first
 */
export function summarizeSpeakers(articles: readonly ArticleEntry[]): SpeakerSummary[] {
  const bySpeaker = Map.groupBy(quotationsIn(articles), ({ article, quotation }) => speakerKey(article, quotation.by));
  return Array.from(bySpeaker, ([speaker, said]) => {
    const [first, last] = [said[0] as QuotationRecord, said.at(-1) as QuotationRecord];
    return {
      speaker,
      quotations: said.length,
      since: last.article.data.published,
      topics: countTopics(said),
      newest: said.filter(({ article }) => article === first.article),
    };
  });
}

/** How long a quotation may be that is to be read at a glance, in words. */
const GLANCE_WORDS = 60;

/** The longest quotation that can be read at a glance; where each is longer, the shortest. Of equals, the first. */
export function pickQuotation(records: readonly QuotationRecord[]): QuotationRecord | undefined {
  const short = records.filter(({ quotation }) => quotation.words <= GLANCE_WORDS);
  const best =
    (isBetter: (words: number, than: number) => boolean) => (found: QuotationRecord, each: QuotationRecord) =>
      isBetter(each.quotation.words, found.quotation.words) ? each : found;
  const [first] = records;
  if (!first) return undefined;
  return short[0]
    ? short.reduce(best((words, than) => words > than))
    : records.reduce(best((words, than) => words < than));
}

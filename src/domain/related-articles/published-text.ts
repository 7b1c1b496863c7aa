import type { ArticleEntry } from '../entry.ts';

/** The words of an article that its page shows: headline, summary, and as much of the text as may be published. */
export function publishedText({ data, body }: ArticleEntry): string {
  const shown = new Set(body.passages.map(({ number }) => number));
  const quotations = body.quotations.filter(({ passage }) => !shown.has(passage));
  return [data.title, data.summary, ...[...body.passages, ...quotations].map(({ text }) => text)].join('\n');
}

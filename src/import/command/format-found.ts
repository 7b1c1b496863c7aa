import type { Capture } from '../capture.ts';
import type { FoundQuotation } from '../quotation.ts';

/** What was found in one captured file, as a line of JSON. Offsets count UTF-16 code units of `text`. */
export function formatFound(capture: Capture, quotations: readonly FoundQuotation[]): string {
  return JSON.stringify({
    file: capture.file,
    title: capture.title?.value ?? null,
    authors: capture.authors.map(({ value }) => value.name),
    published: capture.published?.value ?? null,
    source: capture.source?.value ?? null,
    language: capture.language?.value ?? null,
    text: capture.text,
    quotations: quotations.map(({ text, speaker, cue, start, end }) => ({
      text,
      speaker: speaker?.name ?? null,
      cue: cue ?? null,
      start,
      end,
    })),
    removed: capture.removed.map(({ text, reason }) => ({ text, reason })),
  });
}

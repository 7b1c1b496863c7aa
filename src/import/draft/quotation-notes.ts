import { snippet } from './yaml-lines.ts';

/** Something to look at in a quotation. */
export interface QuotationNote {
  /** The words of the quotation. */
  text: string;
  /** What to look at; of several quotations it is said once. */
  reason: string;
}

/** How many quotations a line names. */
const MAX_NAMED = 8;

/** Words that are said of each of several quotations, where one sentence is about all of them. */
const OF_ONE = /\bnot marked as a quotation$/;

/** Describes notes on quotations, those of one reason in one line: `“fix”, “the next chapter”: no speaker was found`. */
export function describeNotes(notes: readonly QuotationNote[]): string[] {
  return [...Map.groupBy(notes, ({ reason }) => reason)].map(([reason, list]) => {
    const words = [...new Set(list.map(({ text }) => snippet(text)))];
    const more = words.length > MAX_NAMED ? ` and ${words.length - MAX_NAMED} more` : '';
    const said = list.length > 1 ? reason.replace(OF_ONE, 'not marked as quotations') : reason;
    return `${words.slice(0, MAX_NAMED).join(', ')}${more}: ${said}`;
  });
}

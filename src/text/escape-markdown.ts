import { printableLine } from './one-line.ts';

/** A text as Markdown that means that text, in one line. */
export function escapeMarkdown(text: string): string {
  return (
    printableLine(text)
      .replace(/[\\`*_[\]<>~]|&(?=#?\w+;)/g, '\\$&')
      .replace(/^(?:(\d+)(?=[.)])|(?=[#+-]))/, '$1\\')
      // At the end of a heading these would be no part of it.
      .replace(/(?<=\s)#+$/, '\\$&')
  );
}

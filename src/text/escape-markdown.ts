import { oneLine } from './one-line.ts';

/** A text as Markdown that means that text, in one line. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^(?:(\d+)(?=[.)])|(?=[#+-]))/, '$1\\');
}

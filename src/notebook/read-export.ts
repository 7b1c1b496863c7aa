import { parseCslJson } from './csl-json.ts';
import type { NotebookItem } from './item.ts';
import { parseMarkdown } from './markdown.ts';

/** The items in a file that was exported as CSL-JSON or Markdown; none in any other. */
export function readExport(text: string): NotebookItem[] {
  try {
    return parseCslJson(text.replace(/^\uFEFF/, ''));
  } catch {
    return parseMarkdown(text);
  }
}

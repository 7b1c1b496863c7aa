import { parseCslJson } from './csl-json.ts';
import type { NotebookItem } from './item.ts';
import { parseNotebookMarkdown } from './markdown.ts';

/** The items in a file that was exported as CSL-JSON or Markdown; none in any other. */
export function readExport(text: string): NotebookItem[] {
  try {
    return parseCslJson(text.replace(/^\uFEFF/, ''));
  } catch {
    return parseNotebookMarkdown(text);
  }
}

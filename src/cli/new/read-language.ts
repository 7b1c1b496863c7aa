import { readContentFile } from '../../loaders/list-content.ts';
import { parseFile } from '../../schema/parse-document.ts';

/** The language of a content folder (BCP 47): English where its site.yaml is missing or cannot be read. */
export async function readLanguage(folder: string): Promise<string> {
  const read = await readContentFile(folder, 'site.yaml').catch(() => ({}));
  return parseFile('site', 'site.yaml', 'text' in read ? read.text : '').data?.language ?? 'en';
}

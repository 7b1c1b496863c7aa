import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';

/** What an extractor takes for a page's main text, as HTML; undefined where it finds none or gives up. */
export interface ExtractorResults {
  defuddle: string | undefined;
  readability: string | undefined;
}

/**
 * Asks both extractors for a page's main text. Nothing of the page is run or fetched.
 * @param html the page, without scripts and styles: they make the extractors slow, and neither needs them for the text
 * @param url the page's own address, by which the extractors resolve links
 */
export async function runExtractors(html: string, url: string | undefined): Promise<ExtractorResults> {
  // Both read such a document in a third of the time that they take for one of jsdom, and find the same in it.
  const { document } = parseHTML(html);
  const defuddle = await quietly(
    async () => (await Defuddle(document, url, { useAsync: false, fetch: refuse })).content,
  );
  const readability = await quietly(async () => new Readability(document).parse()?.content ?? undefined);
  return { defuddle, readability };
}

async function quietly(run: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    return (await run()) || undefined;
  } catch {
    return undefined;
  }
}

async function refuse(): Promise<never> {
  throw new Error('A captured page is read without the network.');
}

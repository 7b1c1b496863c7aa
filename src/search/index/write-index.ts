import { mkdir, rm } from 'node:fs/promises';
import { escapeUTF8 } from 'entities';
import { close, createIndex } from 'pagefind';
import { MARGIN_CLASSES } from '../../markdown/class-names.ts';
import type { ArticleRecord } from '../../site/search-records.ts';
import { readRecords } from './read-records.ts';
import { refineIndex } from './refine-index.ts';

/** How much a search index holds. */
export interface IndexSize {
  articles: number;
  names: number;
}

/**
 * Writes the search index of a collection: the articles with their words, and tables of what a search needs to know of
 * them all. Anything else that has a page is found by its names. The same records give the same bytes: articles are added
 * one by one, in the order of their dates.
 *
 * @param source the folder of the records
 * @param target the folder of the index, which is replaced
 * @throws when Pagefind refuses an article, cannot write, or writes a format that is not known here
 */
export async function writeIndex(source: string, target: string): Promise<IndexSize> {
  const raw = `${target}.raw`;
  try {
    const records = await readRecords(source);
    const { index, errors } = await createIndex({
      forceLanguage: records.language,
      excludeSelectors: MARGIN_CLASSES.map((name) => `.${name}`),
    });
    if (!index) throw indexError(errors);
    let articles = 0;
    for await (const record of records.articles()) {
      const added = await index.addHTMLFile({ url: record.address, content: indexedPage(record, records.language) });
      if (added.errors.length > 0) throw indexError(added.errors, record.address);
      articles += 1;
    }
    const written = await index.writeFiles({ outputPath: raw });
    if (written.errors.length > 0) throw indexError(written.errors);
    await rm(target, { recursive: true, force: true });
    await mkdir(target, { recursive: true });
    return { articles, names: await refineIndex(raw, target, records) };
  } finally {
    await close();
    await rm(raw, { recursive: true, force: true });
  }
}

/** What Pagefind reads of an article: what a result shows in its head, then the words in the order of its page. */
function indexedPage(
  { title, subtitle, summary, byline, language, html }: ArticleRecord,
  siteLanguage: string,
): string {
  const shown = Object.entries({ summary, language, under: subtitle }).map(([name, value = '']) =>
    value === '' ? '' : `<meta data-pagefind-meta="${name}[content]" content="${escapeUTF8(value)}">`,
  );
  const opening = [`<p>${escapeUTF8(subtitle)}</p>`, `<h1>${escapeUTF8(title)}</h1>`];
  opening.push(...[summary, byline].map((text) => `<p>${escapeUTF8(text)}</p>`));
  return `<!doctype html><html lang="${siteLanguage}"><head>${shown.join('')}</head><body>${opening.join('')}${html}</body></html>`;
}

function indexError(errors: readonly string[], article?: string): Error {
  return new Error(`the search index could not be written${article ? `, at ${article}` : ''}: ${errors.join('; ')}`);
}

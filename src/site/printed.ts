import { decodeHTML } from 'entities';
import type { ArticleEntry } from '../domain/entry.ts';
import { inMarks } from '../text/language-marks.ts';
import { catalog, formatDate, messages } from './collection.ts';
import { bylineOf, textLanguage, titleOf } from './items.ts';

/** What an article has on paper and not on a screen. */
export interface PrintedArticle {
  /** The original in a line: its authors, title, outlet, date, and its address where that is known. */
  original: string;
  /** Where the links of the text lead out of the site, one after the other, as the text numbers them on paper. */
  links: string[];
}

/** Derives what is added to an article on paper, where nobody can follow a link. */
export function printedArticle(article: ArticleEntry): PrintedArticle {
  const { data, body } = article;
  const title = inMarks(titleOf(article), textLanguage(article));
  const source = catalog.get('source', data.source).data.name;
  const parts = [bylineOf(article), title, source, formatDate(data.published).text, data.url ?? ''];
  const links = body.html.matchAll(/<a\b[^>]*?\shref="(https?:[^"]*)"/g);
  return {
    original: messages.list(parts.filter(Boolean)),
    links: Array.from(links, ([, address = '']) => decodeHTML(address)),
  };
}

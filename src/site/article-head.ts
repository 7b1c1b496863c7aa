import { invertName, splitName } from '../domain/citation/author-name.ts';
import { WORK_TYPES } from '../domain/citation/work-types.ts';
import type { ArticleEntry } from '../domain/entry.ts';
import { citedArticle } from './citations.ts';
import { absolute, addresses, machineDate } from './collection.ts';
import { hasMarkdown, markdownPath } from './files/article-markdown.ts';
import { isUseReserved } from './files/usage-rules.ts';
import { linkTo } from './items.ts';
import { graphPath, hasManyQuotations } from './linked-data.ts';

/** What the head of an article's page says to other programs. */
export interface ArticleHead {
  /** Names of Highwire Press (as Google Scholar and Zotero read them), of Dublin Core and of text mining. */
  names: [name: string, content: string][];
  /** Properties of the Open Graph. */
  properties: [property: string, content: string][];
  /** The same page as Markdown; undefined where its whole text may not be published. */
  markdown: string | undefined;
  /** Its quotations for programs, where they are too many for the page. */
  graph: string | undefined;
}

/** Derives what the head of an article's page says. What is not known is left out. */
export function articleHead(article: ArticleEntry): ArticleHead {
  const { id, data } = article;
  const { rights, url } = data;
  const date = machineDate(data.published);
  const authors = data.authors.map((author) => linkTo('person', author));
  const { title, outlet, outletKind, ...cited } = citedArticle(article);
  const page = absolute(addresses.entity('article', id));
  const isHere = rights.text === 'full' || rights.text === 'retold';
  const known = (name: string, content: string | undefined): [string, string][] =>
    content === undefined ? [] : [[name, content]];
  return {
    names: [
      ['citation_title', title],
      ...cited.authors.map(
        (name, index) => ['citation_author', authorInHead(name, cited.filedAs[index] ?? name)] as [string, string],
      ),
      // The address under which whoever saves the page cites it.
      ...known('citation_public_url', url),
      ...known('citation_online_date', date?.slice(0, 10).replaceAll('-', '/')),
      ...known('citation_fulltext_html_url', isHere ? page : url),
      ['dcterms.title', title],
      ...authors.flatMap(({ name }) => known('dcterms.creator', name)),
      ...known('dcterms.issued', date),
      ['dcterms.type', WORK_TYPES[outletKind].zotero],
      ['prism.publicationName', outlet],
      ['dcterms.language', cited.language],
      ['dcterms.rightsHolder', rights.holder],
      ...known('dcterms.license', rights.licence),
      ...(isUseReserved(data) ? known('tdm-reservation', '1') : []),
    ],
    properties: [
      ...known('article:published_time', date),
      ...authors.flatMap(({ href }) => known('article:author', absolute(href))),
      ...data.topics.flatMap((topic) => known('article:tag', linkTo('topic', topic).name)),
    ],
    graph: page && hasManyQuotations(article) ? addresses.withBase(graphPath(id)) : undefined,
    markdown: hasMarkdown(article) ? addresses.withBase(markdownPath(id)) : undefined,
  };
}

/**
 * An author for Highwire’s names, inverted, which tells the family name; but as spoken, where both sides of the comma have
 * several words, because Zotero takes that for two authors.
 */
function authorInHead(name: string, filed: string): string {
  const inverted = invertName(splitName(name, filed));
  return /\s.*,\s*\S+\s/.test(inverted) ? name : inverted;
}

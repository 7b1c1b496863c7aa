import type { Source } from '../../schema/source.ts';

/** What an article of an outlet is called: by CSL 1.0.2, RIS, BibTeX and Zotero. */
export interface WorkType {
  csl: 'article-newspaper' | 'article-magazine' | 'post-weblog' | 'webpage';
  ris: 'NEWS' | 'MGZN' | 'BLOG' | 'ELEC';
  bibtex: 'article' | 'misc';
  zotero: 'newspaperArticle' | 'magazineArticle' | 'blogPost' | 'webpage';
}

const NEWS: WorkType = { csl: 'article-newspaper', ris: 'NEWS', bibtex: 'article', zotero: 'newspaperArticle' };
const WEB: WorkType = { csl: 'webpage', ris: 'ELEC', bibtex: 'misc', zotero: 'webpage' };

/**
 * What an article is for a citation, by the kind of its outlet. Those that print nothing have pages of the web: none is
 * called a broadcast or a report, for nothing says that it is one.
 */
export const WORK_TYPES: Readonly<Record<Source['kind'], WorkType>> = {
  newspaper: NEWS,
  agency: NEWS,
  magazine: { csl: 'article-magazine', ris: 'MGZN', bibtex: 'article', zotero: 'magazineArticle' },
  broadcaster: WEB,
  'think-tank': WEB,
  blog: { csl: 'post-weblog', ris: 'BLOG', bibtex: 'misc', zotero: 'blogPost' },
  government: WEB,
};

import { DraftError, type DraftOptions } from './draft.ts';
import type { HeldArticle, Holdings } from './holdings.ts';
import { makeId, makeUnique } from './make-id.ts';

/** The id of a new article, and what to look at. */
export interface ChosenId {
  id: string;
  replaces: boolean;
  checks: string[];
}

/**
 * The id of a new article: the editor's, or one made of its title. Another article that has it makes it `-2`; the same one,
 * imported before, is not written a second time.
 * @throws {DraftError} where a file would be replaced, and may not be
 */
export function chooseId(article: HeldArticle, holdings: Holdings, { id: given, force }: DraftOptions): ChosenId {
  const isHere = (id: string) => {
    const held = holdings.article(id);
    return held !== undefined && isSame(held, article);
  };
  const made = makeId(article.title) || makeId(`${article.source} ${article.published.slice(0, 10)}`) || 'article';
  const id = given ?? makeUnique(made, (each) => holdings.has('article', each) && !isHere(each));
  const replaces = holdings.has('article', id);
  if (replaces && !force) throw new DraftError(thereIs(id));
  const others = [...holdings.articles()].filter(([each, held]) => each !== id && isSame(held, article));
  const checks = others.map(
    ([other]) =>
      `articles/${other}.md seems to be the same article: put the text under it with --into ${other}, or keep both`,
  );
  return { id, replaces, checks };
}

/** Whether two are the same article: by their addresses, or by title, source and date where one has none. */
function isSame(a: HeldArticle, b: HeldArticle): boolean {
  if (a.url !== undefined && b.url !== undefined) return a.url === b.url;
  return a.title === b.title && a.source === b.source && a.published === b.published;
}

function thereIs(id: string): string {
  return (
    `There is articles/${id}.md already. Replace it with --force, put the text under it with --into ${id}, ` +
    'or give the new one another id with --id.'
  );
}

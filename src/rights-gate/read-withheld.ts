import type { ContentFile } from '../loaders/list-content.ts';
import { textsIn } from '../loaders/parse-folder.ts';
import type { FolderFiles } from '../loaders/read-folder.ts';
import type { Document } from '../schema/document.ts';
import { parseDocument } from '../schema/parse-document.ts';
import { splitFrontmatter } from '../schema/split-frontmatter.ts';
import { createWithheld, permit, permitText, reasonOf, type Withheld, withhold } from './withheld.ts';

/**
 * Frontmatter that may withhold words. It is looked at as text, since most articles withhold nothing and parsing all of
 * them again would take as long as the first time; what YAML can write in another way is parsed as well.
 */
const MAY_WITHHOLD = /\b(?:excerpt|link-only|draft)\b|\\|[&*!][\w-]/;
/** Says that an article is no draft. Where it does not mean that, as within a longer text, nothing but the rest can say what does. */
const NO_DRAFT = /^draft: false$/gm;

/**
 * Finds in a content folder what the site built of it may not hold. It takes nothing from the catalog: whatever went
 * wrong on the way to the pages, this is what the files say.
 * @returns undefined where every word may be published
 */
export function readWithheld(read: FolderFiles): Withheld | undefined {
  const withheld = createWithheld();
  const withholding: Document<'article'>[] = [];
  const open = new Set<string>();
  for (const { file, source } of textsIn(read, ({ kind }) => kind === 'article')) {
    const document = mayWithhold(splitFrontmatter(source)?.frontmatter ?? '')
      ? parseDocument('article', file, source).document
      : undefined;
    const reason = document && reasonOf(document);
    if (document && reason) {
      withhold(withheld, document, { file, source, ...reason });
      withholding.push(document);
    } else open.add(file);
  }
  if (withheld.texts.length === 0) return undefined;
  for (const document of withholding) permit(withheld, document);
  // A page of the publisher's own says what it says in its own name: nothing is permitted for standing there.
  const permits = ({ kind, file }: ContentFile) => (kind === 'article' ? open.has(file) : kind !== 'page');
  for (const { source } of textsIn(read, permits)) permitText(withheld, source);
  return withheld;
}

function mayWithhold(frontmatter: string): boolean {
  return MAY_WITHHOLD.test(frontmatter.replace(NO_DRAFT, ''));
}

import type { InternalLink } from '../markdown/types.ts';
import { FOLDERS, kindOfFolder } from '../schema/kinds.ts';
import { nearest, suggestion } from '../schema/nearest.ts';
import type { Problem } from '../schema/problem.ts';
import type { KnownIds } from './check-references.ts';

const ENTITY = /^\/([a-z]+)\/([^/#?]+)\/?(?:[#?].*)?$/;
const LIST_PAGE = /^\d+$/;

/**
 * Checks the links of a text that lead to entities. All other links are checked on the built pages.
 * @param drafts the ids of articles that are not in the collection because they are drafts
 */
export function checkLinks(
  file: string,
  links: readonly InternalLink[],
  known: KnownIds,
  drafts: ReadonlySet<string> = new Set(),
): Problem[] {
  return links.flatMap(({ target, position }): Problem[] => {
    const [, folder = '', id = ''] = ENTITY.exec(target) ?? [];
    const kind = kindOfFolder(folder);
    if (!kind || known[kind].has(id) || LIST_PAGE.test(id)) return [];
    if (kind === 'article' && drafts.has(id)) {
      return [
        {
          kind: 'broken-link',
          file,
          ...position,
          message: `"${target}" is no page of a build: "${id}" is a draft.`,
          hint: 'Take "draft: true" out of it, or take the link out.',
        },
      ];
    }
    const near = nearest(id, known[kind]);
    return [
      {
        kind: 'broken-link',
        file,
        ...position,
        message: `"${target}" is no page: there is no "${id}" in ${FOLDERS[kind]}.`,
        hint: suggestion(near && `/${folder}/${near}/`, 'Mend the link, or take it out.'),
        ...(near !== undefined && { nearest: `/${folder}/${near}/` }),
      },
    ];
  });
}

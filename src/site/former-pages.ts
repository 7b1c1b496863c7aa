import leadOn from '../browser/lead-on.js?url';
import { formerPaths, type IdChanges, kindOfPath, presentPath } from '../domain/former-ids.ts';
import { KINDS, type Kind } from '../schema/kinds.ts';
import { escapeMarkup } from '../text/escape-markup.ts';
import { textDirection } from '../text/text-direction.ts';
import { absolute, addresses, catalog, messages } from './collection.ts';
import { linkTo } from './items.ts';

/** A page whose address has changed: the path that it had, and the one that it has. */
export interface MovedPage {
  from: string;
  to: string;
}

/**
 * The pages that had other addresses before something was renamed.
 * @param paths of all pages, without the base path and with a slash at their end
 */
export function movedPages(paths: readonly string[]): MovedPage[] {
  const renamed = KINDS.flatMap((kind) =>
    catalog.entries[kind].flatMap(({ id, data }): [string, string[]][] =>
      data.formerly.length > 0 ? [[`${kind}/${id}`, data.formerly]] : [],
    ),
  );
  if (renamed.length === 0) return [];
  const formerly = new Map(renamed);
  const formerlyOf = (kind: Kind, id: string) => formerly.get(`${kind}/${id}`) ?? [];
  const taken = new Set(paths);
  return paths.flatMap((to) =>
    formerPaths(to, formerlyOf)
      .filter((from) => !taken.has(from))
      .map((from) => ({ from, to })),
  );
}

const CHANGES: IdChanges = {
  has: (kind, id) => catalog.find(kind, id) !== undefined,
  presentId: (kind, former) => catalog.presentId(kind, former),
};

/** Where the page or file at a former path is now; undefined where nothing in the path has been renamed. */
export function presentPathOf(path: string): string | undefined {
  return presentPath(path, CHANGES);
}

/** A page at a former address: it leads readers and programs to the present one, with a link for those who stay. */
export function formatMovedPage(from: string): string | undefined {
  const to = presentPathOf(from);
  if (to === undefined) return undefined;
  const [, id = ''] = to.split('/');
  const { language, title } = catalog.site;
  const address = escapeMarkup(addresses.withBase(to));
  const canonical = absolute(addresses.withBase(to));
  const kind = kindOfPath(to) as Kind;
  const { name } = linkTo(kind, id);
  const nameLanguage = kind === 'article' ? catalog.get(kind, id).data.language : undefined;
  return `<!doctype html>
<html lang="${language}" dir="${textDirection(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(`${name} · ${title}`)}</title>
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
${canonical ? `<link rel="canonical" href="${escapeMarkup(canonical)}">\n` : ''}<script src="${escapeMarkup(leadOn)}" data-to="${address}"></script>
<noscript><meta http-equiv="refresh" content="0; url=${address}"></noscript>
</head>
<body>
<p>${escapeMarkup(messages.moved)} <a href="${address}"${nameLanguage ? ` lang="${nameLanguage}"` : ''}>${escapeMarkup(name)}</a></p>
</body>
</html>
`;
}

import { groupShared } from '../../domain/group-shared.ts';
import type { CompareData } from '../../site/compare-data.ts';
import { anchor, element } from './elements.ts';
import { renderClaim, renderEventMentions } from './render-passages.ts';
import { fill, type Settings } from './words.ts';

type Pair = [CompareData, CompareData];
type Named = { name: string; href: string; kind?: string; count?: string };

/**
 * Fills the parts of the page with what two articles have in common and what one alone has.
 * @param find an element of the page by the name of its part
 * @returns how much both have, part by part
 */
export function renderComparison(
  pair: Pair,
  settings: Settings,
  find: (part: string) => HTMLElement,
): Record<string, number> {
  const into = (part: string) => find(`part=${part}`);
  const outlets = pair.map(({ outlet, date }) => (pair[0].outlet === pair[1].outlet ? `${outlet}, ${date}` : outlet));
  find('heads').replaceChildren(...pair.map(head));
  const show = (part: string, children: HTMLElement[]) =>
    into(part).replaceChildren(...(children.length > 0 ? children : [element('p', 'soft', settings.words.none)]));
  const events = inBoth(pair.map(({ events }) => events));
  const claims = inBoth(pair.map(({ claims }) => claims));
  const heading = ({ name, href, under = '' }: { name: string; href: string; under?: string }) =>
    element('h3', 'both', anchor(name, href), ' ', element('span', 'under', under));
  show(
    'events',
    events.flatMap((both) => [heading(both[0]), columns(both.map((event, n) => mentions(event.mentions, n)))]),
  );
  show(
    'claims',
    claims.flatMap((both) => [
      heading(both[0]),
      columns(both.map((claim, n) => column(n, ...claim.positions.map(renderClaim)))),
    ]),
  );
  const quoted = groups(
    'quoted',
    pair.map(({ quoted: said }) => said),
  );
  const names = groups(
    'names',
    pair.map((article) => article.names),
  );
  return { events: events.length, claims: claims.length, quoted, names };

  function mentions(items: CompareData['events'][number]['mentions'], n: number): HTMLElement {
    return column(n, ...items.flatMap((item) => renderEventMentions(item, pair[n]?.language, settings)));
  }

  function column(n: number, ...children: Node[]): HTMLElement {
    return element('div', 'account', element('p', 'outlet', outlets[n] ?? ''), ...children);
  }

  /** Shows what both and what one alone names, and says how much both do. */
  function groups(part: 'quoted' | 'names', lists: Named[][]): number {
    const { all, one } = groupShared(lists, ({ href }) => href);
    const titled: [string, Named[]][] = [
      // How often somebody is quoted is one article's; under both it would be the first one's.
      [settings.words.both, all.map(({ count: _, ...item }) => item)],
      ...one.map((alone, n): [string, Named[]] => [fill(settings.words.alone, { outlet: outlets[n] ?? '' }), alone]),
    ];
    show(part, [
      columns(titled.map(([title, items]) => element('div', 'names', element('h3', '', title), ...named(items)))),
    ]);
    return all.length;
  }

  function named(items: Named[]): HTMLElement[] {
    if (items.length === 0) return [element('p', 'soft', settings.words.none)];
    return [...Map.groupBy(items, ({ kind }) => kind)].flatMap(([kind, list]) => [
      ...(kind ? [element('h4', '', kind)] : []),
      element(
        'ul',
        '',
        ...list.map(({ name, href, count }) =>
          element('li', '', anchor(name, href), ...(count ? [' ', element('span', 'under', count)] : [])),
        ),
      ),
    ]);
  }
}

/** What both lists have under one address, from each. */
function inBoth<T extends { href: string }>([first = [], second = []]: T[][]): [T, T][] {
  return first.flatMap((item): [T, T][] => {
    const other = second.find(({ href }) => href === item.href);
    return other ? [[item, other]] : [];
  });
}

function head({ outlet, title, href, date, authors, kind, language }: CompareData): HTMLElement {
  const link = anchor(title, href);
  if (language) link.lang = language;
  return element('div', '', element('h2', '', link), element('p', 'under', [outlet, date, authors, kind].join(' · ')));
}

function columns(children: HTMLElement[]): HTMLElement {
  return element('div', 'accounts', ...children);
}

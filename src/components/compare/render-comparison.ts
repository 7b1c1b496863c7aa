import { element } from '../../browser/dom.ts';
import { inItsLanguage } from '../../browser/in-its-language.ts';
import { groupShared } from '../../domain/group-shared.ts';
import { addPlaceButtons } from '../../notebook/browser/place-buttons.ts';
import type { EventMentionItem } from '../../site/accounts.ts';
import type { CompareData, PositionData } from '../../site/compare-data.ts';
import { fill, type Settings } from './settings.ts';

type Pair = [CompareData, CompareData];
type Named = { name: string; href: string; kind?: string; meta?: string };

/**
 * Fills the parts of the page with what two articles have in common and what one alone has, each place with its buttons.
 * @param find an element of the page by the name of its part
 * @returns how much both have, part by part
 */
export function renderComparison(
  pair: Pair,
  settings: Settings,
  find: (part: string) => HTMLElement,
): Record<string, number> {
  const into = (part: string) => find(`part=${part}`);
  const isOneOutlet = pair[0].outlet === pair[1].outlet;
  const outlets = pair.map(({ outlet, date }) => (isOneOutlet ? outlet + settings.words.comma + date : outlet));
  find('heads').replaceChildren(...pair.map(head));
  const show = (part: string, children: HTMLElement[]) =>
    into(part).replaceChildren(
      ...(children.length > 0 ? children : [element('p', { class: 'soft' }, settings.words.none)]),
    );
  const events = inBoth(pair.map(({ events }) => events));
  const claims = inBoth(pair.map(({ claims }) => claims));
  const heading = ({ name, href, subtitle = '' }: { name: string; href: string; subtitle?: string }) =>
    element('h3', { class: 'both' }, linkTo(name, href), ' ', element('span', { class: 'under' }, subtitle));
  show(
    'events',
    events.flatMap((both) => [heading(both[0]), columns(both.map((event, n) => mentions(event.mentions, n)))]),
  );
  show(
    'claims',
    claims.flatMap((both) => [
      heading(both[0]),
      columns(both.map((claim, n) => column(n, ...claim.positions.map((position) => renderClaim(position, settings))))),
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
  addPlaceButtons(find('comparison'));
  return { events: events.length, claims: claims.length, quoted, names };

  function mentions(items: CompareData['events'][number]['mentions'], n: number): HTMLElement {
    return column(n, ...items.flatMap((item) => renderEventMentions(item, pair[n]?.language, settings)));
  }

  function column(n: number, ...children: Node[]): HTMLElement {
    return element('div', { class: 'account' }, element('p', { class: 'outlet' }, outlets[n] ?? ''), ...children);
  }

  /** Shows what both and what one alone names, and says how much both do. */
  function groups(part: 'quoted' | 'names', lists: Named[][]): number {
    const { all, one } = groupShared(lists, ({ href }) => href);
    const titled: [string, Named[]][] = [
      // How often somebody is quoted is one article's; under both it would be the first one's.
      [settings.words.both, all.map(({ meta: _, ...item }) => item)],
      ...one.map((alone, n): [string, Named[]] => [fill(settings.words.alone, { outlet: outlets[n] ?? '' }), alone]),
    ];
    show(part, [
      columns(
        titled.map(([title, items]) => element('div', { class: 'names' }, element('h3', {}, title), ...named(items))),
      ),
    ]);
    return all.length;
  }

  function named(items: Named[]): HTMLElement[] {
    if (items.length === 0) return [element('p', { class: 'soft' }, settings.words.none)];
    return [...Map.groupBy(items, ({ kind }) => kind)].flatMap(([kind, list]) => [
      ...(kind ? [element('h4', {}, kind)] : []),
      element(
        'ul',
        {},
        ...list.map(({ name, href, meta }) =>
          element('li', {}, linkTo(name, href), ...(meta ? [' ', element('span', { class: 'under' }, meta)] : [])),
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
  const link = element('a', { href, ...inItsLanguage(language) }, title);
  return element(
    'div',
    {},
    element('h2', {}, link),
    element('p', { class: 'under' }, [outlet, date, authors, kind].join(' · ')),
  );
}

function columns(children: HTMLElement[]): HTMLElement {
  return element('div', { class: 'accounts' }, ...children);
}

/** A passage with what of it is marked, and below it where it stands and who is quoted in it. */
function renderEventMentions(
  { stretches, passage, quoted }: EventMentionItem,
  language: string | undefined,
  { words, withheld }: Settings,
): HTMLElement[] {
  const text = element(
    'p',
    { class: stretches.length > 0 ? 'context' : 'soft', ...inItsLanguage(language) },
    ...(stretches.length > 0 ? stretches.map(stretch) : [withheld]),
  );
  const source = element('p', { class: 'under' }, linkTo(passage.name, passage.href));
  if (quoted.length > 0) source.append(` · ${words.quotedHere} `);
  for (const { name, href, hue, quotations } of quoted) {
    const dot = element('span', { class: 'dot', 'aria-hidden': 'true' });
    source.append(element('a', { href, class: 'who', 'data-hue': String(hue) }, dot, name));
    for (const { name: place, href: to, label } of quotations)
      source.append(words.comma, element('a', { href: to, 'aria-label': label, 'data-quotation': true }, place));
  }
  return [text, source];
}

function stretch({ text, marked, hue }: EventMentionItem['stretches'][number]): Node | string {
  const content = hue === undefined ? text : element('span', { 'data-hue': String(hue) }, text);
  return marked ? element('mark', {}, content) : content;
}

/** A position: whose, which, and where it is taken. */
function renderClaim({ who, sign, stance, passage }: PositionData, { words }: Settings): HTMLElement {
  const shape = element('span', { class: 'sign', 'aria-hidden': 'true' }, sign);
  return element('p', {}, `${who}\u2002`, shape, linkTo(stance + words.comma + passage.name, passage.href));
}

function linkTo(text: string, href: string): HTMLAnchorElement {
  return element('a', { href }, text);
}

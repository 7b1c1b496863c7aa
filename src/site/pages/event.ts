import { accountOf, deriveNamed } from '../../domain/derive-accounts.ts';
import { type ArticleEntry, type EntityKey, type Entry, keyOf } from '../../domain/entry.ts';
import type { Shared } from '../../domain/group-shared.ts';
import { pagesFor } from '../../domain/paginate.ts';
import { firstSentence } from '../../text/first-sentence.ts';
import { accountItem, type NameGroup, nameGroups, severalIn } from '../accounts.ts';
import { type Card, makeCard } from '../card.ts';
import { addresses, catalog, formatDateAndTime, messages } from '../collection.ts';
import { derived } from '../derived.ts';
import { keysOf, linkTo, seeAlso } from '../items.ts';
import { eventGraph } from '../linked-data.ts';
import { cutToPage } from '../paged.ts';

/** How many accounts stand on a page: as many whole paragraphs as come in one round trip. */
const ACCOUNTS = 20;

/** How many pages an event's accounts take, and the names that several of them have. */
export function eventPages({ id }: Entry<'event'>): number {
  return Math.max(pagesFor(articlesReporting(id).length, ACCOUNTS), pagesFor(namesIn(id).shared.some.length));
}

/** All that a page of an event shows. */
export function eventPage(event: Entry<'event'>, page: number) {
  const { id, data } = event;
  const all = articlesReporting(id);
  const named = [
    { kind: 'person', title: messages.event.people, ids: data.people },
    { kind: 'organization', title: messages.event.organizations, ids: data.organizations },
    { kind: 'place', title: messages.event.places, ids: data.places },
    { kind: 'topic', title: messages.event.topics, ids: data.topics },
  ] as const;
  const [first, second, ...more] = all;
  return {
    title: data.title,
    date: formatDateAndTime(data.date),
    description: data.description,
    reportedBy:
      all.length > 0
        ? messages.event.reportedBy(all.length, catalog.entries.article.length)
        : messages.event.unreported,
    accounts: onPage(all, page).map((article) => accountItem(accountOf(article, id))),
    accountsTitle: all.length === 1 ? messages.accounts.titleOfOne : messages.accounts.title,
    accountsCount: messages.accounts.number(all.length),
    inFull: first && second && more.length === 0 ? addresses.compareWith(first.id, second.id) : undefined,
    names: {
      title: all.length === 2 ? messages.accounts.namesOfTwo : messages.accounts.names,
      groups: all.length < 2 ? [] : namesOnPage(id, page),
    },
    named: named
      .filter(({ ids }) => ids.length > 0)
      .map(({ kind, title, ids }) => ({ title, links: ids.map((each) => linkTo(kind, each)) })),
    seeAlso: seeAlso(
      keyOf('event', id),
      named.flatMap(({ kind, ids }) => keysOf(kind, ids)),
    ),
    graph: page === 1 ? eventGraph(event) : undefined,
  };
}

/** What is shown of an event beside a link to it. */
export function eventCard({ id, data }: Entry<'event'>): Card {
  const articles = articlesReporting(id).length;
  return makeCard({
    kind: messages.kinds.event.one,
    name: data.title,
    role: formatDateAndTime(data.date).text,
    counts: [articles > 0 ? messages.event.inArticles(articles) : messages.event.unreported],
    sentence: firstSentence(data.description ?? ''),
  });
}

function articlesReporting(event: string): readonly ArticleEntry[] {
  return catalog.articlesOf(keyOf('event', event), 'event');
}

/** What is named by all that report an event, by some of them and by one alone; and the sources of several of them. */
interface ReportedNames {
  shared: Shared<EntityKey>;
  several: string[];
}

const namesIn = derived('event', (event): ReportedNames => {
  const articles = articlesReporting(event);
  return { shared: deriveNamed(articles), several: severalIn(articles) };
});

/**
 * The groups of names that belong on a page: what all name is on the first, what one alone names is where its account is.
 * Of two accounts a group without names is told, of more it is left out.
 */
function namesOnPage(event: string, page: number): NameGroup[] {
  const articles = articlesReporting(event);
  const { shared, several } = namesIn(event);
  const { all, some, alone } = nameGroups(
    { ...shared, some: cutToPage(shared.some, page) },
    articles,
    several,
    placesOnPage(articles.length, page),
  );
  const groups = [...(page === 1 ? [all] : []), some, ...alone];
  const shown = articles.length === 2 ? [all, ...alone] : [all];
  return groups.filter((group) => shown.includes(group) || group.rows.length > 0 || group.kinds.length > 0);
}

/** The places, from 0, of those of so many accounts that stand on a page. */
function placesOnPage(accounts: number, page: number): number[] {
  const first = (page - 1) * ACCOUNTS;
  return Array.from({ length: Math.max(0, Math.min(ACCOUNTS, accounts - first)) }, (_, index) => first + index);
}

function onPage<T>(list: readonly T[], page: number): T[] {
  return list.slice((page - 1) * ACCOUNTS, page * ACCOUNTS);
}

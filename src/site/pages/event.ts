import { type Account, deriveAccounts, deriveNamed } from '../../domain/derive-accounts.ts';
import { type Entry, keyOf } from '../../domain/entry.ts';
import { pagesFor } from '../../domain/paginate.ts';
import { accountItem, type NameGroup, nameGroups } from '../accounts.ts';
import { addresses, catalog, formatDate, messages } from '../collection.ts';
import { linkTo, seeAlso } from '../items.ts';
import { cutToPage } from '../paged.ts';

/** How many accounts stand on a page: as many whole paragraphs as come in one round trip. */
const ACCOUNTS = 20;

/** How many pages an event's accounts take, and the names that several of them have. */
export function eventPages({ id }: Entry<'event'>): number {
  const accounts = deriveAccounts(catalog, id);
  const { some } = deriveNamed(accounts.map(({ article }) => article));
  return Math.max(pagesFor(accounts.length, ACCOUNTS), pagesFor(some.length));
}

/** All that a page of an event shows. */
export function eventPage({ id, data }: Entry<'event'>, page: number) {
  const all = deriveAccounts(catalog, id);
  const accounts = onPage(all, page);
  const named = [
    { title: messages.event.people, links: data.people.map((each) => linkTo('person', each)) },
    { title: messages.event.organizations, links: data.organizations.map((each) => linkTo('organization', each)) },
    { title: messages.event.places, links: data.places.map((each) => linkTo('place', each)) },
    { title: messages.event.topics, links: data.topics.map((each) => linkTo('topic', each)) },
  ];
  const [first, second, ...more] = all.map(({ article }) => article.id);
  return {
    title: data.title,
    date: formatDate(data.date),
    description: data.description,
    reportedBy:
      all.length > 0
        ? messages.event.reportedBy(all.length, catalog.entries.article.length)
        : messages.event.unreported,
    accounts: accounts.map(accountItem),
    accountsTitle: all.length === 1 ? messages.accounts.titleOfOne : messages.accounts.title,
    accountsCount: messages.accounts.number(all.length),
    inFull: first && second && more.length === 0 ? addresses.compareWith(first, second) : undefined,
    names: {
      title: all.length === 2 ? messages.accounts.namesOfTwo : messages.accounts.names,
      groups: all.length < 2 ? [] : namesOnPage(all, page),
    },
    named: named.filter(({ links }) => links.length > 0),
    seeAlso: seeAlso(
      keyOf('event', id),
      named.flatMap(({ links }) => links),
    ),
  };
}

/**
 * The groups of names that belong on a page: what all name is on the first, what one alone names is where its account is.
 * Of two accounts a group without names is told, of more it is left out.
 */
function namesOnPage(accounts: readonly Account[], page: number): NameGroup[] {
  const articles = accounts.map(({ article }) => article);
  const shared = deriveNamed(articles);
  const { all, some, alone } = nameGroups({ ...shared, some: cutToPage(shared.some, page) }, articles);
  const groups = [...(page === 1 ? [all] : []), some, ...onPage(alone, page)];
  const shown = articles.length === 2 ? [all, ...alone] : [all];
  return groups.filter((group) => shown.includes(group) || group.rows.length > 0 || group.kinds.length > 0);
}

function onPage<T>(list: readonly T[], page: number): T[] {
  return list.slice((page - 1) * ACCOUNTS, page * ACCOUNTS);
}

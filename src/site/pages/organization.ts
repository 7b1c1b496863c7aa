import { type Entry, keyOf } from '../../domain/entry.ts';
import { catalog, formatDate, messages } from '../collection.ts';
import { articleItem, eventItems, idsOfKind, linkTo, periodOf, quotationGroups, seeAlso } from '../items.ts';
import { cutToPage, pagesOf } from '../paged.ts';
import { positionsOf } from '../positions.ts';
import { countTopics, quotedBeside } from '../speakers.ts';

/** How many pages an organization's lists take. */
export function organizationPages({ id }: Entry<'organization'>): number {
  const key = keyOf('organization', id);
  const referrers = catalog.referrersOf(key);
  return pagesOf([
    catalog.quotationsBy(key),
    catalog.articlesOf(key, 'mentioned'),
    idsOfKind(referrers, 'event'),
    idsOfKind(referrers, 'person'),
    countTopics(catalog.quotationsBy(key)),
    quotedBeside(key),
  ]);
}

/** All that a page of an organization shows. */
export function organizationPage({ id, data, note }: Entry<'organization'>, page: number) {
  const key = keyOf('organization', id);
  const { counts } = messages;
  const quotations = catalog.quotationsBy(key);
  const quotedOn = countTopics(quotations);
  const spokenIn = new Set(quotations.map(({ article }) => article));
  const quotedIn = catalog.articlesOf(key, 'quoted');
  const mentioned = catalog.articlesOf(key, 'mentioned').filter((article) => !quotedIn.includes(article));
  const referrers = catalog.referrersOf(key);
  const [people, events] = [idsOfKind(referrers, 'person'), idsOfKind(referrers, 'event')];
  return {
    name: data.name,
    kind: data.kind && messages.sentence(data.kind.replaceAll('-', ' ')),
    hue: catalog.hueOf(id),
    aliases: data.aliases,
    place: data.place && linkTo('place', data.place),
    url: data.url,
    sameAs: data.sameAs,
    note,
    given: quotedIn.map((article) => ({
      role: messages.sentence(article.data.quoted.find(({ organization }) => organization === id)?.as ?? ''),
      given: messages.person.asGiven(
        catalog.get('source', article.data.source).data.name,
        formatDate(article.data.published).text,
      ),
    })),
    people: cutToPage(people, page).map((person) => linkTo('person', person, { under: rolesAt(person, id) })),
    quotations: quotationGroups(cutToPage(quotations, page)),
    quotationsCount: `${counts.quotations(quotations.length)}, ${counts.words(quotations.reduce((sum, { quotation }) => sum + quotation.words, 0))}`,
    quotedOn: cutToPage(quotedOn, page),
    quotedBeside: cutToPage(quotedBeside(key), page),
    paraphrased: quotedIn.filter((article) => !spokenIn.has(article)).map(articleItem),
    mentioned: cutToPage(mentioned, page).map(articleItem),
    passedOn: quotationGroups(catalog.quotationsVia(id)),
    events: cutToPage(eventItems(events), page),
    positions: positionsOf(id),
    seeAlso: seeAlso(key, [...quotedOn, ...people.map((each) => linkTo('person', each)), ...eventItems(events)]),
  };
}

function rolesAt(person: string, organization: string): string {
  return catalog
    .get('person', person)
    .data.roles.filter((role) => role.organization === organization)
    .map((role) => [role.title, periodOf(role.from, role.to)].filter(Boolean).join(', '))
    .join('; ');
}

import { type Count, countOutlets, countTopics, eventsBeside, quotedBeside } from '../../domain/derive-dossier.ts';
import { type EntityKey, type Entry, keyOf } from '../../domain/entry.ts';
import { PAGE_SIZE } from '../../domain/paginate.ts';
import type { QuotationRecord } from '../../domain/relations.ts';
import { catalog, formatDate, messages } from '../collection.ts';
import { derived } from '../derived.ts';
import {
  articleItem,
  eventItem,
  idsOfKind,
  keysOf,
  type Link,
  linkTo,
  periodOf,
  quotationGroups,
  quotationTotals,
  seeAlso,
} from '../items.ts';
import { cutToPage, pagesOf } from '../paged.ts';
import { positionItem } from '../positions.ts';
import { besideCount, outletCount, topicBar } from '../speakers.ts';
import { listedBy, timelineDrawing } from '../timeline-drawing.ts';
import { type YearBar, yearStrip } from '../year-strip.ts';

/** How many of the roles that articles give stand at the head of a page: those of the newest. */
const ROLES = PAGE_SIZE;

/** What the pages of an organization show a part of; people, articles and events by id. */
interface OrganizationLists {
  attributedRoles: { role: string; attribution: string }[];
  people: string[];
  /** How many quotations are by people of it. */
  byPeople: number;
  quotationsByPeople: string;
  quotations: string;
  topics: Count<string>[];
  outlets: Count<string>[];
  beside: Count<EntityKey>[];
  years: YearBar[] | undefined;
  mentioned: string[];
  paraphrased: string[];
  events: string[];
  eventsBeside: string[];
  seeAlso: Link[];
}

/** How many pages an organization's lists take. */
export function organizationPages(organization: Entry<'organization'>): number {
  const key = keyOf('organization', organization.id);
  const { people, byPeople, events, eventsBeside, paraphrased, topics, beside } = listsOf(organization.id);
  return pagesOf([
    { length: byPeople },
    catalog.quotationsBy(key),
    catalog.articlesOf(key, 'mentioned'),
    events,
    people,
    eventsBeside,
    paraphrased,
    catalog.quotationsVia(organization.id),
    catalog.positionsOf(organization.id),
    topics,
    beside,
  ]);
}

/** All that a page of an organization shows. */
export function organizationPage(organization: Entry<'organization'>, page: number) {
  const { id, data, note } = organization;
  const lists = listsOf(organization.id);
  const { people, events, topics } = lists;
  return {
    name: data.name,
    kind: data.kind && messages.sentence(data.kind.replaceAll('-', ' ')),
    hue: catalog.hueOf(id),
    aliases: data.aliases,
    place: data.place && linkTo('place', data.place),
    url: data.url,
    sameAs: data.sameAs,
    note,
    attributedRoles: lists.attributedRoles,
    people: cutToPage(people, page).map((person) =>
      linkTo('person', person, { subtitle: rolesAt(person, id), ...quotationsOf(person) }),
    ),
    byPeople: quotationGroups(saidBy(people, page)),
    byPeopleCount: lists.quotationsByPeople,
    quotations: quotationGroups(cutToPage(catalog.quotationsBy(keyOf('organization', id)), page)),
    quotationsCount: lists.quotations,
    quotedOn: cutToPage(topics, page).map((topic) => topicBar(topic, topics[0]?.count ?? 1)),
    quotedBy: cutToPage(lists.outlets, page).map(outletCount),
    eventsBeside: cutToPage(lists.eventsBeside, page).map(eventItem),
    years: lists.years,
    quotedBeside: cutToPage(lists.beside, page).map(besideCount),
    paraphrased: cutToPage(lists.paraphrased, page).map((article) => articleItem(catalog.get('article', article))),
    mentioned: cutToPage(lists.mentioned, page).map((article) => articleItem(catalog.get('article', article))),
    passedOn: quotationGroups(cutToPage(catalog.quotationsVia(id), page)),
    drawing: page === 1 ? timelineDrawing(events, { listed: listedBy('organization', id, events) }) : undefined,
    events: cutToPage(events, page).map(eventItem),
    positions: cutToPage(catalog.positionsOf(id), page).map(positionItem),
    seeAlso: lists.seeAlso,
  };
}

const listsOf = derived('organization', (id): OrganizationLists => {
  const key = keyOf('organization', id);
  const quotations = catalog.quotationsBy(key);
  const spokenIn = new Set(quotations.map(({ article }) => article));
  const quotedIn = catalog.articlesOf(key, 'quoted');
  const quoting = new Set(quotedIn);
  const referrers = catalog.referrersOf(key);
  const people = idsOfKind(referrers, 'person');
  const events = catalog.inOrder('event', idsOfKind(referrers, 'event'));
  const own = new Set(events);
  const quotationsByPeople = people.flatMap((person) => catalog.quotationsBy(keyOf('person', person)));
  const topics = countTopics(quotations);
  return {
    attributedRoles: quotedIn.slice(0, ROLES).map((article) => ({
      role: messages.sentence(article.data.quoted.find(({ organization }) => organization === id)?.as ?? ''),
      attribution: messages.person.asGiven(
        catalog.get('source', article.data.source).data.name,
        formatDate(article.data.published).text,
      ),
    })),
    people,
    byPeople: quotationsByPeople.length,
    quotationsByPeople: quotationTotals(quotationsByPeople),
    quotations: quotationTotals(quotations),
    topics,
    outlets: countOutlets(quotations),
    beside: quotedBeside(catalog, key),
    years: yearStrip(quotations),
    mentioned: catalog
      .articlesOf(key, 'mentioned')
      .filter((article) => !quoting.has(article))
      .map((article): string => article.id),
    paraphrased: quotedIn.filter((article) => !spokenIn.has(article)).map((article): string => article.id),
    events,
    eventsBeside: eventsBeside(catalog, quotations).filter((event) => !own.has(event)),
    seeAlso: seeAlso(key, [
      ...keysOf(
        'topic',
        topics.map(({ of }) => of),
      ),
      ...keysOf('person', people),
      ...keysOf('event', events),
    ]),
  };
});

/** The part that stands on a page of what some people said, person by person. */
function saidBy(people: readonly string[], page: number): QuotationRecord[] {
  const shown: QuotationRecord[] = [];
  let before = (page - 1) * PAGE_SIZE;
  for (const person of people) {
    if (shown.length === PAGE_SIZE) break;
    const said = catalog.quotationsBy(keyOf('person', person));
    shown.push(...said.slice(before, before + PAGE_SIZE - shown.length));
    before = Math.max(0, before - said.length);
  }
  return shown;
}

function rolesAt(person: string, organization: string): string {
  return catalog
    .get('person', person)
    .data.roles.filter((role) => role.organization === organization)
    .map((role) => [role.title, periodOf(role.from, role.to)].filter(Boolean).join(', '))
    .join('; ');
}

/** How often a person is quoted, beside their name; nothing for those who are not. */
function quotationsOf(person: string) {
  const { length } = catalog.quotationsBy(keyOf('person', person));
  return length > 0 ? { meta: messages.counts.quotations(length), hue: catalog.hueOf(person) } : {};
}

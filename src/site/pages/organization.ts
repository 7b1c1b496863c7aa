import { eventsBeside } from '../../domain/derive-dossier.ts';
import { type Entry, keyOf } from '../../domain/entry.ts';
import { catalog, formatDate, messages } from '../collection.ts';
import {
  articleItem,
  eventItems,
  idsOfKind,
  linkTo,
  periodOf,
  quotationGroups,
  quotationTotals,
  seeAlso,
} from '../items.ts';
import { cutToPage, pagesOf } from '../paged.ts';
import { positionItem } from '../positions.ts';
import { besideCounts, outletCounts, topicBars } from '../speakers.ts';
import { listedBy, timelineDrawing } from '../timeline-drawing.ts';
import { yearStrip } from '../year-strip.ts';

/** How many pages an organization's lists take. */
export function organizationPages({ id }: Entry<'organization'>): number {
  const key = keyOf('organization', id);
  const referrers = catalog.referrersOf(key);
  return pagesOf([
    idsOfKind(referrers, 'person').flatMap((person) => catalog.quotationsBy(keyOf('person', person))),
    catalog.quotationsBy(key),
    catalog.articlesOf(key, 'mentioned'),
    idsOfKind(referrers, 'event'),
    idsOfKind(referrers, 'person'),
    topicBars(catalog.quotationsBy(key)),
    besideCounts(key),
  ]);
}

/** All that a page of an organization shows. */
export function organizationPage({ id, data, note }: Entry<'organization'>, page: number) {
  const key = keyOf('organization', id);
  const quotations = catalog.quotationsBy(key);
  const quotedOn = topicBars(quotations);
  const spokenIn = new Set(quotations.map(({ article }) => article));
  const quotedIn = catalog.articlesOf(key, 'quoted');
  const mentioned = catalog.articlesOf(key, 'mentioned').filter((article) => !quotedIn.includes(article));
  const referrers = catalog.referrersOf(key);
  const [people, events] = [idsOfKind(referrers, 'person'), idsOfKind(referrers, 'event')];
  const byPeople = people.flatMap((person) => catalog.quotationsBy(keyOf('person', person)));
  return {
    name: data.name,
    kind: data.kind && messages.sentence(data.kind.replaceAll('-', ' ')),
    hue: catalog.hueOf(id),
    aliases: data.aliases,
    place: data.place && linkTo('place', data.place),
    url: data.url,
    sameAs: data.sameAs,
    note,
    attributedRoles: quotedIn.map((article) => ({
      role: messages.sentence(article.data.quoted.find(({ organization }) => organization === id)?.as ?? ''),
      attribution: messages.person.asGiven(
        catalog.get('source', article.data.source).data.name,
        formatDate(article.data.published).text,
      ),
    })),
    people: cutToPage(people, page).map((person) =>
      linkTo('person', person, { subtitle: rolesAt(person, id), ...saidBy(person) }),
    ),
    byPeople: quotationGroups(cutToPage(byPeople, page)),
    byPeopleCount: quotationTotals(byPeople),
    quotations: quotationGroups(cutToPage(quotations, page)),
    quotationsCount: quotationTotals(quotations),
    quotedOn: cutToPage(quotedOn, page),
    quotedBy: cutToPage(outletCounts(quotations), page),
    eventsBeside: eventItems(eventsBeside(catalog, quotations).filter((event) => !events.includes(event))),
    years: yearStrip(quotations),
    quotedBeside: cutToPage(besideCounts(key), page),
    paraphrased: quotedIn.filter((article) => !spokenIn.has(article)).map(articleItem),
    mentioned: cutToPage(mentioned, page).map(articleItem),
    passedOn: quotationGroups(catalog.quotationsVia(id)),
    drawing: page === 1 ? timelineDrawing(events, { listed: listedBy('organization', id, events) }) : undefined,
    events: cutToPage(eventItems(events), page),
    positions: catalog.positionsOf(id).map(positionItem),
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

/** How often a person is quoted, beside their name; nothing for those who are not. */
function saidBy(person: string) {
  const { length } = catalog.quotationsBy(keyOf('person', person));
  return length > 0 ? { meta: messages.counts.quotations(length), hue: catalog.hueOf(person) } : {};
}

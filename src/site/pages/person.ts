import { type Count, countOutlets, countTopics, eventsBeside, quotedBeside } from '../../domain/derive-dossier.ts';
import { type EntityKey, type Entry, keyOf } from '../../domain/entry.ts';
import { PAGE_SIZE } from '../../domain/paginate.ts';
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

/** What the pages of a person's dossier show a part of; articles and events by id. */
interface PersonLists {
  summary: string[];
  attributedRoles: { role: string; attribution: string }[];
  quotationsCount: string;
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

/** How many pages a person's lists take. */
export function personPages(person: Entry<'person'>): number {
  const key = keyOf('person', person.id);
  const { events, eventsBeside, paraphrased, topics, beside } = listsOf(person.id);
  return pagesOf([
    catalog.quotationsBy(key),
    catalog.articlesOf(key, 'author'),
    catalog.articlesOf(key, 'mentioned'),
    events,
    eventsBeside,
    paraphrased,
    catalog.quotationsVia(person.id),
    catalog.positionsOf(person.id),
    topics,
    beside,
  ]);
}

/** All that a page of a person's dossier shows. */
export function personPage(person: Entry<'person'>, page: number) {
  const { id, data, note } = person;
  const key = keyOf('person', id);
  const lists = listsOf(person.id);
  const { events, topics } = lists;
  return {
    name: data.name,
    kind: data.kind && messages.personKinds[data.kind],
    hue: catalog.hueOf(id),
    summary: lists.summary,
    attributedRoles: lists.attributedRoles,
    roles: data.roles.map((role): Link | { name: string; subtitle?: string } => ({
      name: role.title,
      ...(role.organization && { organization: linkTo('organization', role.organization) }),
      ...(periodOf(role.from, role.to) && { subtitle: periodOf(role.from, role.to) }),
    })) as { name: string; organization?: Link; subtitle?: string }[],
    note,
    quotations: quotationGroups(cutToPage(catalog.quotationsBy(key), page)),
    quotationsCount: lists.quotationsCount,
    quotedOn: cutToPage(topics, page).map((topic) => topicBar(topic, topics[0]?.count ?? 1)),
    quotedBy: cutToPage(lists.outlets, page).map(outletCount),
    eventsBeside: cutToPage(lists.eventsBeside, page).map(eventItem),
    years: lists.years,
    quotedBeside: cutToPage(lists.beside, page).map(besideCount),
    written: cutToPage(catalog.articlesOf(key, 'author'), page).map(articleItem),
    paraphrased: cutToPage(lists.paraphrased, page).map((article) => articleItem(catalog.get('article', article))),
    mentioned: cutToPage(lists.mentioned, page).map((article) =>
      linkTo('article', article, { subtitle: sourceAndDate(article) }),
    ),
    passedOn: quotationGroups(cutToPage(catalog.quotationsVia(id), page)),
    drawing: page === 1 ? timelineDrawing(events, { listed: listedBy('person', id, events) }) : undefined,
    events: cutToPage(events, page).map(eventItem),
    positions: cutToPage(catalog.positionsOf(id), page).map(positionItem),
    aliases: data.aliases,
    sameAs: data.sameAs,
    seeAlso: lists.seeAlso,
  };
}

const listsOf = derived('person', (id): PersonLists => {
  const key = keyOf('person', id);
  const quotations = catalog.quotationsBy(key);
  const quotedIn = catalog.articlesOf(key, 'quoted');
  const written = catalog.articlesOf(key, 'author');
  const named = new Set([...quotedIn, ...written]);
  const mentioned = catalog.articlesOf(key, 'mentioned').filter((article) => !named.has(article));
  const spokenIn = new Set(quotations.map(({ article }) => article));
  const topics = countTopics(quotations);
  const events = catalog.inOrder('event', idsOfKind(catalog.referrersOf(key), 'event'));
  const own = new Set(events);
  return {
    summary: summarize(
      spokenIn.size,
      new Set([...spokenIn].map((article) => article.data.source)).size,
      written.length,
      mentioned.length,
    ),
    attributedRoles: attributedRolesOf(id),
    quotationsCount: quotationTotals(quotations),
    topics,
    outlets: countOutlets(quotations),
    beside: quotedBeside(catalog, key),
    years: yearStrip(quotations),
    mentioned: mentioned.map((article): string => article.id),
    paraphrased: quotedIn.filter((article) => !spokenIn.has(article)).map((article): string => article.id),
    events,
    eventsBeside: eventsBeside(catalog, quotations).filter((event) => !own.has(event)),
    seeAlso: seeAlso(key, [
      ...keysOf(
        'topic',
        topics.map(({ of }) => of),
      ),
      ...keysOf('event', events),
    ]),
  };
});

function sourceAndDate(id: string): string {
  const { data } = catalog.get('article', id);
  return `${catalog.get('source', data.source).data.name}, ${formatDate(data.published).text}`;
}

function summarize(quotedIn: number, outlets: number, written: number, mentioned: number): string[] {
  const { counts, person } = messages;
  return [
    ...(quotedIn > 0 ? [person.quotedIn(counts.articles(quotedIn), counts.outlets(outlets))] : []),
    ...(written > 0 ? [person.wrote(counts.articles(written))] : []),
    ...(mentioned > 0 ? [person.named(counts.articles(mentioned))] : []),
  ];
}

/** The roles as the articles gave them, each with who gave it and when; never merged. */
function attributedRolesOf(id: string): { role: string; attribution: string }[] {
  const seen = new Map<string, { role: string; attribution: string }>();
  for (const { data } of catalog.articlesOf(keyOf('person', id), 'quoted')) {
    const quoted = data.quoted.find(({ person }) => person === id);
    if (!quoted || seen.has(quoted.as)) continue;
    const attribution = messages.person.asGiven(
      catalog.get('source', data.source).data.name,
      formatDate(data.published).text,
    );
    seen.set(quoted.as, { role: messages.sentence(quoted.as), attribution });
  }
  return [...seen.values()].slice(0, ROLES);
}

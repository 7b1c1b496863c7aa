import { eventsBeside } from '../../domain/derive-dossier.ts';
import type { Entry } from '../../domain/entry.ts';
import { keyOf } from '../../domain/entry.ts';
import { catalog, formatDate, messages } from '../collection.ts';
import {
  articleItem,
  eventItems,
  idsOfKind,
  type Link,
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

/** How many pages a person's lists take. */
export function personPages({ id }: Entry<'person'>): number {
  const key = keyOf('person', id);
  return pagesOf([
    catalog.quotationsBy(key),
    catalog.articlesOf(key, 'author'),
    catalog.articlesOf(key, 'mentioned'),
    idsOfKind(catalog.referrersOf(key), 'event'),
    topicBars(catalog.quotationsBy(key)),
    besideCounts(key),
  ]);
}

/** All that a page of a person's dossier shows. */
export function personPage({ id, data, note }: Entry<'person'>, page: number) {
  const key = keyOf('person', id);
  const quotations = catalog.quotationsBy(key);
  const quotedIn = catalog.articlesOf(key, 'quoted');
  const written = catalog.articlesOf(key, 'author');
  const mentioned = catalog
    .articlesOf(key, 'mentioned')
    .filter((article) => !quotedIn.includes(article) && !written.includes(article));
  const spokenIn = new Set(quotations.map(({ article }) => article));
  const quotedOn = topicBars(quotations);
  const events = idsOfKind(catalog.referrersOf(key), 'event');
  return {
    name: data.name,
    kind: data.kind && messages.personKinds[data.kind],
    hue: catalog.hueOf(id),
    summary: summarize(
      spokenIn.size,
      new Set([...spokenIn].map((article) => article.data.source)).size,
      written.length,
      mentioned.length,
    ),
    attributedRoles: attributedRolesOf(id),
    roles: data.roles.map((role): Link | { name: string; subtitle?: string } => ({
      name: role.title,
      ...(role.organization && { organization: linkTo('organization', role.organization) }),
      ...(periodOf(role.from, role.to) && { subtitle: periodOf(role.from, role.to) }),
    })) as { name: string; organization?: Link; subtitle?: string }[],
    note,
    quotations: quotationGroups(cutToPage(quotations, page)),
    quotationsCount: quotationTotals(quotations),
    quotedOn: cutToPage(quotedOn, page),
    quotedBy: cutToPage(outletCounts(quotations), page),
    eventsBeside: eventItems(eventsBeside(catalog, quotations).filter((event) => !events.includes(event))),
    years: yearStrip(quotations),
    quotedBeside: cutToPage(besideCounts(key), page),
    written: cutToPage(written, page).map(articleItem),
    paraphrased: quotedIn.filter((article) => !spokenIn.has(article)).map(articleItem),
    mentioned: cutToPage(mentioned, page).map(({ id: article }) =>
      linkTo('article', article, { subtitle: sourceAndDate(article) }),
    ),
    passedOn: quotationGroups(catalog.quotationsVia(id)),
    drawing: page === 1 ? timelineDrawing(events, { listed: listedBy('person', id, events) }) : undefined,
    events: cutToPage(eventItems(events), page),
    positions: catalog.positionsOf(id).map(positionItem),
    aliases: data.aliases,
    sameAs: data.sameAs,
    seeAlso: seeAlso(key, [...quotedOn, ...eventItems(events)]),
  };
}

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
  return [...seen.values()];
}

import { type Count, countOutlets, eventsBeside, quotedBeside } from '../domain/derive-dossier.ts';
import { type ArticleEntry, type EntityKey, keyOf } from '../domain/entry.ts';
import { PAGE_SIZE } from '../domain/paginate.ts';
import { catalog } from './collection.ts';
import { articleItem, eventItem, idsOfKind, quotationGroups, quotationTotals } from './items.ts';
import { cutToPage } from './paged.ts';
import { positionItem } from './positions.ts';
import { byTopicAddress, type SpeakerKind, topicBars, topicsOfSpeaker } from './speaker-topics.ts';
import { besideCount, outletCount } from './speakers.ts';
import { listedBy, timelineDrawing } from './timeline-drawing.ts';
import { type YearBar, yearStrip } from './year-strip.ts';

/** How many of the roles that articles give stand at the head of a page: those of the newest. */
export const ROLES = PAGE_SIZE;

/** What the pages of somebody who is quoted show a part of, a person or an organization; articles and events by id. */
export interface SpeakerLists {
  quotationsCount: string;
  topics: string[];
  outlets: Count<string>[];
  beside: Count<EntityKey>[];
  years: YearBar[] | undefined;
  paraphrased: string[];
  /** Articles whose words may not be published: they quote the speaker elsewhere. */
  quotedElsewhere: string[];
  events: string[];
  eventsBeside: string[];
}

/** Derives the lists of a speaker from the whole collection. */
export function deriveSpeakerLists(kind: SpeakerKind, id: string): SpeakerLists {
  const key = keyOf(kind, id);
  const quotations = catalog.quotationsBy(key);
  const spokenIn = new Set(quotations.map(({ article }) => article));
  const events = catalog.inOrder('event', idsOfKind(catalog.referrersOf(key), 'event'));
  const own = new Set(events);
  const silentIn = catalog.articlesOf(key, 'quoted').filter((article) => !spokenIn.has(article));
  const isParaphrased = ({ data }: ArticleEntry) =>
    data.quoted.some((quoted) => quoted[kind] === id && quoted.paraphrased);
  return {
    quotationsCount: quotationTotals(quotations),
    topics: topicsOfSpeaker(kind, id),
    outlets: countOutlets(quotations),
    beside: quotedBeside(catalog, key),
    years: yearStrip(quotations),
    paraphrased: silentIn.filter(isParaphrased).map((article): string => article.id),
    quotedElsewhere: silentIn.filter((article) => !isParaphrased(article)).map((article): string => article.id),
    events,
    eventsBeside: eventsBeside(catalog, quotations).filter((event) => !own.has(event)),
  };
}

/** Every list of a speaker that may go on over several pages. */
export function pagedSpeakerLists(
  kind: SpeakerKind,
  id: string,
  { topics, beside, paraphrased, quotedElsewhere, events, eventsBeside: others }: SpeakerLists,
): { length: number }[] {
  const key = keyOf(kind, id);
  return [
    catalog.quotationsBy(key),
    catalog.articlesOf(key, 'mentioned'),
    catalog.quotationsVia(id),
    catalog.positionsOf(id),
    topics,
    beside,
    paraphrased,
    quotedElsewhere,
    events,
    others,
  ];
}

/** What a page of a speaker's dossier shows of these lists. */
export function speakerPart(kind: SpeakerKind, id: string, lists: SpeakerLists, page: number) {
  const { events } = lists;
  return {
    hue: catalog.hueOf(id),
    quotations: quotationGroups(cutToPage(catalog.quotationsBy(keyOf(kind, id)), page)),
    quotationsCount: lists.quotationsCount,
    byTopic: byTopicAddress(kind, id),
    quotedOn: topicBars(kind, id, page),
    quotedBy: cutToPage(lists.outlets, page).map(outletCount),
    eventsBeside: cutToPage(lists.eventsBeside, page).map(eventItem),
    years: lists.years,
    quotedBeside: cutToPage(lists.beside, page).map(besideCount),
    paraphrased: cutToPage(lists.paraphrased, page).map((article) => articleItem(catalog.get('article', article))),
    quotedElsewhere: cutToPage(lists.quotedElsewhere, page).map((article) =>
      articleItem(catalog.get('article', article)),
    ),
    passedOn: quotationGroups(cutToPage(catalog.quotationsVia(id), page)),
    drawing: page === 1 ? timelineDrawing(events, { listed: listedBy(kind, id, events) }) : undefined,
    events: cutToPage(events, page).map(eventItem),
    positions: cutToPage(catalog.positionsOf(id), page).map(positionItem),
  };
}

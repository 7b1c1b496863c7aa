import { countOutlets, countTopics, topicsOf } from '../domain/derive-dossier.ts';
import { type EntityKey, keyOf, splitKey } from '../domain/entry.ts';
import { PAGE_SIZE, pagesFor } from '../domain/paginate.ts';
import type { QuotationRecord } from '../domain/relations.ts';
import { addresses, catalog, messages } from './collection.ts';
import { derived } from './derived.ts';
import { idsOfKind, type Link, linkTo, quotationGroups, quotationTotals } from './items.ts';
import { cutAcross, cutToPage } from './paged.ts';
import { type BarItem, outletCount, topicBar } from './speakers.ts';
import { type YearBar, yearStrip } from './year-strip.ts';

/** The kinds of those who can be quoted. */
export type SpeakerKind = 'person' | 'organization';

/** A quotation, by the id of its article and its own there. */
type QuotationPlace = [article: string, quotation: string];

/** What somebody said on a topic. */
interface SaidOnTopic {
  topic: string;
  quotations: QuotationPlace[];
}

/** The part of a dossier that shows all quotations by topic. */
const BY_TOPIC = 'by-topic';

/** On how many topics somebody is quoted before one of them has a page: that of an only topic would be the dossier. */
const MIN_TOPICS = 2;
/** How many quotations a topic has before it has a page: an only one has an address of its own. */
const MIN_QUOTATIONS = 2;

/** What a dossier holds: what a speaker said and, of an organization, what its people said; the newest first. */
function recordsOf(kind: SpeakerKind, id: string): readonly QuotationRecord[] {
  const key = keyOf(kind, id);
  const own = catalog.quotationsBy(key);
  if (kind === 'person') return own;
  const people = idsOfKind(catalog.referrersOf(key), 'person');
  const all = [...own, ...people.flatMap((person) => catalog.quotationsBy(keyOf('person', person)))];
  const byArticle = Map.groupBy(all, ({ article }): string => article.id);
  return catalog.inOrder('article', byArticle.keys()).flatMap((article) => byArticle.get(article) ?? []);
}

/** What the dossier of a speaker holds on each topic, the topic with most first; by the speaker's key. */
const saidByTopic = derived('saidByTopic', (key): SaidOnTopic[] => {
  const records = recordsOf(...splitSpeaker(key));
  const byTopic = new Map<string, QuotationPlace[]>();
  for (const record of records) {
    for (const topic of topicsOf(record)) {
      const places = byTopic.get(topic) ?? [];
      places.push([record.article.id, record.quotation.id]);
      byTopic.set(topic, places);
    }
  }
  return countTopics(records).map(({ of }) => ({ topic: of, quotations: byTopic.get(of) ?? [] }));
});

/** What a page on one topic says of all that a speaker said on it; by the speaker's key and the topic. */
const summaryOf = derived('saidOnTopic', (key) => {
  const [speaker = '', topic] = key.split(' ');
  const places = saidByTopic(speaker).find((said) => said.topic === topic)?.quotations ?? [];
  const records = places.map(recordOf);
  return {
    total: quotationTotals(records),
    years: yearStrip(records),
    quotedBy: countOutlets(records).slice(0, PAGE_SIZE).map(outletCount),
  };
});

/** The parts of a dossier that have pages of their own, with how many; by the speaker's key. */
const partsOf = derived('speakerParts', (key): [part: string, pages: number][] => {
  const said = saidByTopic(key);
  if (said.length < MIN_TOPICS) return [];
  const listed = said.reduce((sum, { quotations }) => sum + quotations.length, 0);
  const different = new Set(said.flatMap(({ quotations }) => quotations.map(String))).size;
  return [
    ...said
      .filter(({ topic, quotations }) => quotations.length >= MIN_QUOTATIONS && !isTaken(topic))
      .map(({ topic, quotations }): [string, number] => [topic, pagesFor(quotations.length)]),
    ...(different > PAGE_SIZE ? [[BY_TOPIC, pagesFor(listed)] as [string, number]] : []),
  ];
});

/** Whether a topic's page would have the address of another: of a further page of the dossier, or of all topics. */
function isTaken(topic: string): boolean {
  return /^\d+$/.test(topic) || topic === BY_TOPIC;
}

/**
 * The parts of a speaker's dossier that have pages of their own, with how many: the topics whose quotations the dossier does
 * not show together, and, where its quotations take several pages, all of them by topic.
 */
export function speakerParts(kind: SpeakerKind, id: string): Map<string, number> {
  return new Map(partsOf(keyOf(kind, id)));
}

/** The address at which a speaker's quotations stand by topic; undefined where the dossier itself groups them. */
export function byTopicAddress(kind: SpeakerKind, id: string): string | undefined {
  return speakerParts(kind, id).has(BY_TOPIC) ? addresses.entityPart(kind, id, BY_TOPIC) : undefined;
}

/**
 * The topics that a speaker is quoted on, as bars that stand on a page. Each leads to the page of the speaker on this
 * topic, if there is one.
 * @param current the topic that the page is about
 */
export function topicBars(kind: SpeakerKind, id: string, page: number, current?: string): BarItem[] {
  const said = saidByTopic(keyOf(kind, id));
  const parts = speakerParts(kind, id);
  const most = said[0]?.quotations.length ?? 1;
  return cutToPage(said, page).map((each) => ({
    ...topicBar({ of: each.topic, count: each.quotations.length }, most),
    href: addressOf(kind, id, each, parts),
    current: each.topic === current,
  }));
}

/** The topics that a speaker is quoted on, the one with most quotations first. */
export function topicsOfSpeaker(kind: SpeakerKind, id: string): string[] {
  return saidByTopic(keyOf(kind, id)).map(({ topic }) => topic);
}

/**
 * Where a bar leads that has no page: to the topic, which names the people who are quoted on it. It does not name the
 * organizations of these people: theirs lead to the first quotation.
 */
function addressOf(
  kind: SpeakerKind,
  id: string,
  { topic, quotations: [first] }: SaidOnTopic,
  parts: ReadonlyMap<string, number>,
): string {
  if (parts.has(topic)) return addresses.entityPart(kind, id, topic);
  return first && !ownTopics(keyOf(kind, id)).includes(topic)
    ? addresses.anchor(...first)
    : addresses.entity('topic', topic);
}

/** The topics on which a speaker is quoted, without the people of an organization; by the speaker's key. */
const ownTopics = derived('ownTopics', (key) => [
  ...new Set(catalog.quotationsBy(keyOf(...splitSpeaker(key))).flatMap(topicsOf)),
]);

/** A page of a speaker's quotations: on one topic, or on each. */
export interface SpeakerTopicPage {
  /** Of one topic; undefined where the page goes through them all. */
  topic: Link | undefined;
  /** Whether the topic's page names the speaker. */
  named: boolean;
  name: string;
  dossier: string;
  /** Of the first page of the part. */
  address: string;
  hue: number;
  /** Whether each quotation says whose it is. */
  speakers: boolean;
  total: string;
  sections: { name: string; href: string; count: string; quotations: ReturnType<typeof quotationGroups> }[];
  bars: BarItem[];
  years: YearBar[] | undefined;
  /** The outlets of a person's words; not of an organization, whose people they quote. */
  quotedBy: Link[];
}

/** All that a page of a part of a dossier shows. @param part one of `speakerParts` */
export function speakerTopicPage(kind: SpeakerKind, id: string, part: string, page: number): SpeakerTopicPage {
  const key = keyOf(kind, id);
  const said = saidByTopic(key);
  const topic = part === BY_TOPIC ? undefined : part;
  const shown = cutAcross(
    said.filter((each) => topic === undefined || each.topic === topic),
    ({ quotations }) => quotations,
    page,
  );
  const summary = topic === undefined ? undefined : summaryOf(`${key} ${topic}`);
  const parts = speakerParts(kind, id);
  const { name, href } = linkTo(kind, id);
  return {
    topic: topic === undefined ? undefined : linkTo('topic', topic),
    named: topic !== undefined && ownTopics(key).includes(topic),
    name,
    dossier: href,
    address: addresses.entityPart(kind, id, part),
    hue: catalog.hueOf(id),
    speakers: kind === 'organization',
    total: summary?.total ?? messages.counts.topics(said.length),
    sections: shown.map(({ group, items }) => ({
      name: linkTo('topic', group.topic).name,
      href: addressOf(kind, id, group, parts),
      count: messages.counts.quotations(group.quotations.length),
      quotations: quotationGroups(items.map(recordOf)),
    })),
    bars: topicBars(kind, id, 1, topic),
    years: summary?.years,
    quotedBy: kind === 'person' ? (summary?.quotedBy ?? []) : [],
  };
}

function recordOf([id, quotation]: QuotationPlace): QuotationRecord {
  const article = catalog.get('article', id);
  const found = article.body.quotations.find((each) => each.id === quotation);
  if (!found) throw new Error(`the article "${id}" has no quotation "${quotation}"`);
  return { article, quotation: found };
}

function splitSpeaker(key: string): [SpeakerKind, string] {
  return splitKey(key as EntityKey) as [SpeakerKind, string];
}

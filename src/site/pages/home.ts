import { yearsOf } from '../../domain/dates.ts';
import { type ArticleEntry, keyOf } from '../../domain/entry.ts';
import { type QuotationRecord, speakerKey } from '../../domain/relations.ts';
import { pickQuotation, type SpeakerSummary, summarizeSpeakers } from '../../domain/summarize-speakers.ts';
import { inMarks } from '../../text/language-marks.ts';
import { addresses, catalog, formatDate, messages } from '../collection.ts';
import {
  articleItem,
  type Dated,
  eventItem,
  type Link,
  languageOf,
  linkTo,
  linkToSpeaker,
  textLanguage,
} from '../items.ts';
import { speakerCredit } from '../speakers.ts';
import { formatYears } from '../year-strip.ts';

const ARTICLES = 12;
const PEOPLE = 10;
const INSTITUTIONS = 6;
const TOPICS = 16;
const EVENTS = 8;
/** How many speakers are read at the top of the page. */
const LATEST = 3;
/** How many topics stand beside a speaker. */
const TOPICS_OF_SPEAKER = 3;

/** All that the first page shows: who was quoted last, who speaks on what since when, what is new, the topics. */
export function homePage() {
  const { article, topic, event } = catalog.entries;
  const { counts } = messages;
  const speakers = summarizeSpeakers(article);
  const people = speakers.filter(({ speaker }) => speaker.startsWith('person/'));
  const institutions = speakers.filter(({ speaker }) => speaker.startsWith('organization/'));
  const most = speakers.reduce((highest, { quotations }) => Math.max(highest, quotations), 0);
  const topics = topic
    .map(({ id }) => ({ id, count: catalog.articlesOf(keyOf('topic', id), 'topic').length }))
    .sort((a, b) => b.count - a.count);
  return {
    tagline: catalog.site.tagline,
    isEmpty: article.length === 0,
    holds: [
      messages.list([counts.articles(article.length), ...yearsOfArticles(article)]),
      counts.outlets(new Set(article.map(({ data }) => data.source)).size),
      counts.quotations(speakers.reduce((sum, { quotations }) => sum + quotations, 0)),
      counts.speakers(speakers.length),
    ],
    latest: [...people, ...institutions].slice(0, LATEST).flatMap(({ newest }) => quotationItem(newest)),
    people: speakerRows(people, PEOPLE, most),
    institutions: speakerRows(institutions, INSTITUTIONS, most),
    articles: article.slice(0, ARTICLES).map(articleItem),
    articlesCount: counts.number(article.length),
    moreArticles: article.length > ARTICLES,
    topics: topics.slice(0, TOPICS).map(({ id, count }) => linkTo('topic', id, { meta: counts.number(count) })),
    events: event.slice(-EVENTS).map(({ id }) => eventItem(id)),
    eventsCount: counts.number(event.length),
  };
}

/** The years from which the articles are; nothing where none is known. */
function yearsOfArticles(articles: readonly ArticleEntry[]): string[] {
  const years = articles.flatMap(({ data }) => yearsOf(data.published).slice(0, 1));
  const bounds = years.reduce(([first, last], year) => [Math.min(first, year), Math.max(last, year)] as const, [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ] as const);
  return years.length > 0 ? [formatYears(...bounds)] : [];
}

/** A quotation that is read at a glance, with whose it is and where it stands. */
export interface LatestQuotation {
  /** Between the quotation marks of its language. */
  text: string;
  /** Where it stands in the article. */
  href: string;
  language: string | undefined;
  speaker: Link;
  role: string | undefined;
  source: string;
  date: Dated;
}

function quotationItem(newest: readonly QuotationRecord[]): LatestQuotation[] {
  const record = pickQuotation(newest);
  if (!record) return [];
  const { article, quotation } = record;
  return [
    {
      text: inMarks(quotation.text, textLanguage(article)),
      href: addresses.anchor(article.id, quotation.id),
      language: languageOf(article),
      speaker: linkToSpeaker(speakerKey(article, quotation.by)),
      role: speakerCredit(article, quotation.by).role,
      source: catalog.get('source', article.data.source).data.name,
      date: formatDate(article.data.published),
    },
  ];
}

/** Somebody with how often, since when and on what they are quoted. */
export interface SpeakerRow extends Link {
  /** The share of the quotations of whoever is quoted most, from 0 to 100. */
  share: number;
  since: string;
  topics: Link[];
}

/** The rows of those quoted most, most first; `most` is how often the first of all is quoted. */
function speakerRows(speakers: readonly SpeakerSummary[], rows: number, most: number): SpeakerRow[] {
  const sorted = [...speakers].sort((a, b) => b.quotations - a.quotations).slice(0, rows);
  return sorted.map(({ speaker, quotations, since, topics, newest }) => {
    const [{ article, quotation }] = newest as [QuotationRecord];
    const role = speakerCredit(article, quotation.by).role;
    return {
      ...linkToSpeaker(speaker, { meta: messages.counts.number(quotations), ...(role && { subtitle: role }) }),
      share: Math.round((quotations / most) * 100),
      since: messages.home.since(formatDate(since).text),
      topics: topics.slice(0, TOPICS_OF_SPEAKER).map(({ of }) => linkTo('topic', of)),
    };
  });
}

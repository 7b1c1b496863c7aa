import { countSpeakers } from '../../domain/derive-dossier.ts';
import { keyOf } from '../../domain/entry.ts';
import { catalog, messages } from '../collection.ts';
import { articleItem, eventItem, linkTo } from '../items.ts';
import { speakerCount } from '../speakers.ts';

const ARTICLES = 12;
const MAX_SPEAKERS = 12;
const TOPICS = 16;
const EVENTS = 8;

/** All that the first page shows: what is new, the speakers, the topics. */
export function homePage() {
  const { article, topic, event } = catalog.entries;
  const { counts } = messages;
  const quotations = article.flatMap((each) => each.body.quotations.map((quotation) => ({ article: each, quotation })));
  const speakers = countSpeakers(quotations);
  const topics = topic
    .map(({ id }) => ({ id, count: catalog.articlesOf(keyOf('topic', id), 'topic').length }))
    .sort((a, b) => b.count - a.count);
  return {
    tagline: catalog.site.tagline,
    articles: article.slice(0, ARTICLES).map(articleItem),
    articlesCount: counts.number(article.length),
    moreArticles: article.length > ARTICLES,
    speakers: speakers.slice(0, MAX_SPEAKERS).map(speakerCount),
    topics: topics.slice(0, TOPICS).map(({ id, count }) => linkTo('topic', id, { meta: counts.number(count) })),
    moreTopics: topics.length > TOPICS,
    events: event.slice(-EVENTS).map(({ id }) => eventItem(id)),
    eventsCount: counts.number(event.length),
  };
}

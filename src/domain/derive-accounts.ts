import type { Quotation } from '../markdown/types.ts';
import type { Catalog } from './catalog.ts';
import { cutPassage, type PassagePart } from './cut-passage.ts';
import { type ArticleEntry, type EntityKey, keyOf } from './entry.ts';
import { groupShared, type Shared } from './group-shared.ts';
import { type AnnotationRecord, mentionsOf, speakerKey } from './relations.ts';

/** A passage that reports an event. */
export interface EventMention {
  /** The number of the passage in its article. */
  passage: number;
  /** Where the mention stands in its article; empty where it may not be published. */
  anchor: string;
  /** The whole passage, with what reports the event marked in it; empty where it may not be published. */
  stretches: PassagePart[];
  /** What is quoted in the passage, as far as it may be published. */
  quotations: Quotation[];
}

/** What an article reports of an event. */
export interface Account {
  article: ArticleEntry;
  /** By passage, in the order of the text; at least one. */
  mentions: EventMention[];
}

/** The accounts of an event, in the order of the collection. A passage that is marked twice is one mention. */
export function deriveAccounts(catalog: Pick<Catalog, 'annotationsOf'>, event: string): Account[] {
  const byArticle = Map.groupBy(catalog.annotationsOf(keyOf('event', event)), ({ article }) => article);
  return [...byArticle].map(([article, records]) => ({
    article,
    mentions: [...Map.groupBy(records, ({ annotation }) => annotation.passage)].map(([passage, annotations]) =>
      eventMentionOf(article, passage, annotations),
    ),
  }));
}

function eventMentionOf({ body }: ArticleEntry, number: number, records: readonly AnnotationRecord[]): EventMention {
  const marked = records.map(({ annotation }) => annotation.text).filter((text) => text !== '');
  const quotations = body.quotations.filter(({ passage }) => passage === number);
  const whole = body.passages.find((passage) => passage.number === number)?.text ?? '';
  const context = marked.every((text) => whole.includes(text)) ? whole : marked.join(' … ');
  return {
    passage: number,
    anchor: records.find(({ annotation }) => annotation.anchor !== '')?.annotation.anchor ?? '',
    stretches: marked.length === 0 ? [] : cutPassage(context, marked, quotations),
    quotations,
  };
}

/** Every person, organization and place that is named anywhere in an article: in its byline, as a speaker, in its text. */
export function namedIn(article: ArticleEntry): EntityKey[] {
  const { authors, quoted } = article.data;
  return [
    ...new Set([
      ...mentionsOf(article).filter((key) => /^(?:person|organization|place)\//.test(key)),
      ...quoted.map((each) => speakerKey(article, each.person ?? each.organization ?? '')),
      ...authors.map((author) => keyOf('person', author)),
    ]),
  ];
}

/** Who and what is named by all of some articles, by some of them and by one alone. */
export function deriveNamed(articles: readonly ArticleEntry[]): Shared<EntityKey> {
  return groupShared(articles.map(namedIn), (key) => key);
}

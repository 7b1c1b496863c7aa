import type { Annotation, Quotation } from '../markdown/types.ts';
import { cutPassage, type PassagePart } from './cut-passage.ts';
import { type ArticleEntry, type EntityKey, keyOf } from './entry.ts';
import { groupShared, type Shared } from './group-shared.ts';
import { mentionsOf, speakerKey } from './relations.ts';

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

/** What an article reports of an event. A passage that is marked twice is one mention. */
export function accountOf(article: ArticleEntry, event: string): Account {
  const annotations = article.body.annotations.filter(({ type, target }) => type === 'event' && target === event);
  const byPassage = Map.groupBy(annotations, ({ passage }) => passage);
  return {
    article,
    mentions: [...byPassage].map(([passage, marks]) => eventMentionOf(article, passage, marks)),
  };
}

function eventMentionOf({ body }: ArticleEntry, number: number, annotations: readonly Annotation[]): EventMention {
  const marked = annotations.map(({ text }) => text).filter((text) => text !== '');
  const quotations = body.quotations.filter(({ passage }) => passage === number);
  const whole = body.passages.find((passage) => passage.number === number)?.text ?? '';
  const context = marked.every((text) => whole.includes(text)) ? whole : marked.join(' … ');
  return {
    passage: number,
    anchor: annotations.find(({ anchor }) => anchor !== '')?.anchor ?? '',
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

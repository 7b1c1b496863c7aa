import { createAddresses } from '../domain/addresses.ts';
import { dayKey, spanOf } from '../domain/dates.ts';
import { topicsOf } from '../domain/derive-dossier.ts';
import { type ArticleEntry, keyOf } from '../domain/entry.ts';
import { nameOf } from '../schema/entities.ts';
import { KINDS } from '../schema/kinds.ts';
import { catalog, formatDate, messages, readLog } from './collection.ts';
import { derived } from './derived.ts';
import { articleFacets, type FacetValuesOf, topicFacets } from './facets.ts';
import { bylineOf, languageOf, linkTo, titleOf } from './items.ts';
import { type SpeakerCredit, speakerCredit } from './speakers.ts';
import { digest } from './tracked-catalog.ts';

/** What the search index is given of an article: only what may be published of it. */
export interface ArticleRecord {
  /** Its address without the base path: `/articles/storm/`. */
  address: string;
  /** As it is shown: in square brackets where the editors supplied it. */
  title: string;
  /** What it is, in a line: `Report · JNS · about September 2022`. */
  subtitle: string;
  summary: string;
  /** Empty where the source names no author. */
  byline: string;
  /** A language tag (BCP 47), where it is another than the site's. */
  language?: string;
  facets: FacetValuesOf;
  /** The text as its page shows it, as HTML. */
  html: string;
  /** In the order of the text, each with the quotation mark behind its words. */
  quotations: {
    anchor: string;
    text: string;
    mark: string;
    speaker: SpeakerCredit;
    /** What it is about, as values of the facet. */
    topics: string[];
  }[];
  /** Whose position a passage reports, in whatever words: by its anchor the addresses of their pages without the base path. */
  positions: Record<string, string[]>;
}

/** What the search index is given of anything else that has a page: its names, by which it is found. */
export interface EntityRecord {
  address: string;
  /** The name that readers see, then the aliases. */
  names: string[];
  /** What it is: `Person`. */
  subtitle: string;
  /** Of an event: what happened and when, where and who, and the articles that report it. */
  event?: { words: string; around: string; accounts: { address: string; outlet: string; title: string }[] };
}

/** An article of the index, in its order. */
export interface RecordedArticle {
  address: string;
  /** The digest of its record: the same in every process and on every machine. */
  digest: string;
  record(): ArticleRecord;
}

/** The addresses as the index has them: it is the same whatever the base path. */
const paths = createAddresses('/');

/**
 * Derives what the search index is made of: the articles in the order of their dates, the oldest first, then of their
 * addresses, and the names of everything else. Records are derived when they are asked for, whatever page is being made.
 */
export function searchRecords(): { language: string; articles: RecordedArticle[]; entities: EntityRecord[] } {
  return readLog.pause(() => ({
    language: catalog.site.language,
    articles: sortByDay(catalog.entries.article).map((article) => ({
      address: paths.entity('article', article.id),
      digest: digestOfRecord(article.id),
      record: () => readLog.pause(() => articleRecord(article)),
    })),
    entities: entityRecords(),
  }));
}

/** The digest of an article's record, for which its text need not be read again where nothing of it has changed. */
const digestOfRecord = derived('record', (id) => digest([JSON.stringify(articleRecord(catalog.get('article', id)))]));

/** Puts articles in the order of the first day that each can be of, then of their addresses. */
function sortByDay(articles: readonly ArticleEntry[]): ArticleEntry[] {
  return articles
    .map((article) => {
      const { earliest, latest } = spanOf(article.data.published);
      return { article, day: dayKey(earliest ?? latest, 0), address: paths.entity('article', article.id) };
    })
    .sort((a, b) => a.day - b.day || (a.address < b.address ? -1 : 1))
    .map(({ article }) => article);
}

/** Derives an article's record. */
function articleRecord(article: ArticleEntry): ArticleRecord {
  const { id, data, body } = article;
  const language = languageOf(article);
  return {
    address: paths.entity('article', id),
    title: titleOf(article),
    subtitle: messages.line([
      messages.articleKinds[data.kind],
      linkTo('source', data.source).name,
      formatDate(data.published).text,
    ]),
    summary: data.summary,
    byline: bylineOf(article),
    ...(language && { language }),
    facets: articleFacets(article),
    html: body.html,
    quotations: body.quotations.map((quotation) => ({
      anchor: quotation.id,
      text: quotation.text,
      mark: quotation.marks[1],
      speaker: speakerCredit(article, quotation.by),
      topics: topicFacets(topicsOf({ article, quotation })),
    })),
    positions: positionsIn(article),
  };
}

function positionsIn(article: ArticleEntry): Record<string, string[]> {
  const reported = Map.groupBy(article.body.annotations, ({ passage }) => `p${passage}`);
  const holders = Array.from(reported, ([anchor, annotations]): [string, string[]] => {
    const by = new Set(annotations.flatMap((annotation) => annotation.by));
    return [anchor, Array.from(by, (id) => speakerCredit(article, id).path)];
  });
  return Object.fromEntries(holders.filter(([, paths]) => paths.length > 0));
}

/** Everything but articles, kind by kind in the order of the site; within one, short names before long ones. */
function entityRecords(): EntityRecord[] {
  return KINDS.filter((kind) => kind !== 'article').flatMap((kind) =>
    catalog.entries[kind]
      .map(({ id, data }): EntityRecord => {
        const { aliases = [] } = data as { aliases?: string[] };
        return {
          address: paths.entity(kind, id),
          names: [nameOf(kind, data), ...aliases],
          subtitle: messages.kinds[kind].one,
          ...(kind === 'event' && eventRecord(id)),
        };
      })
      .sort((a, b) => nameLength(a) - nameLength(b) || (a.address < b.address ? -1 : 1)),
  );
}

/** How many of the articles that report an event a result names. */
const MAX_ACCOUNTS = 3;

function eventRecord(id: string): Pick<EntityRecord, 'subtitle' | 'event'> {
  const { data } = catalog.get('event', id);
  const date = formatDate(data.date).text;
  const names = (['place', 'person', 'organization'] as const).flatMap((kind) => {
    const ids = { place: data.places, person: data.people, organization: data.organizations }[kind];
    return ids.map((each) => linkTo(kind, each).name);
  });
  const first = new Map(
    catalog
      .annotationsOf(keyOf('event', id))
      .toReversed()
      .map((record) => [record.article.id, record]),
  );
  const accounts = catalog
    .articlesOf(keyOf('event', id), 'event')
    .slice(0, MAX_ACCOUNTS)
    .map((article) => ({
      address: paths.anchor(article.id, first.get(article.id)?.annotation.anchor ?? ''),
      outlet: catalog.get('source', article.data.source).data.name,
      title: titleOf(article),
    }));
  return {
    subtitle: `${messages.kinds.event.one} · ${date}`,
    event: { words: `${data.title} ${date}`, around: names.join(' '), accounts },
  };
}

function nameLength({ names: [name = ''] }: EntityRecord): number {
  return name.length;
}

import { spanOf } from '../domain/dates.ts';
import { topicsOf } from '../domain/derive-dossier.ts';
import { type ArticleEntry, type EntityKey, keyOf, splitKey } from '../domain/entry.ts';
import { quotationInSentence, type SentenceAround } from '../domain/quotation-in-sentence.ts';
import { type QuotationRecord, speakerKey } from '../domain/relations.ts';
import type { Quotation } from '../markdown/types.ts';
import type { EdtfText } from '../schema/edtf.ts';
import { nameOf } from '../schema/entities.ts';
import type { Kind } from '../schema/kinds.ts';
import { inMarks } from '../text/language-marks.ts';
import { addresses, catalog, formatDate, language, messages } from './collection.ts';
import { eventReports } from './event-reports.ts';

/** A link to an entity, with what stands beside it in a list. */
export interface Link {
  name: string;
  href: string;
  /** A count or a word, at the end of the line. */
  meta?: string;
  /** A line below the name. */
  subtitle?: string;
  hue?: number;
  /** The words of the name that an index has it under: the surname. */
  listedUnder?: string;
}

/** A date as text, and for machines where it is exact. */
export interface Dated {
  text: string;
  machine?: string;
}

/** An article in a list. */
export interface ArticleItem {
  title: string;
  href: string;
  kind: string;
  source: string;
  date: Dated;
  summary: string;
  language: string | undefined;
  /** The first day on which it can have come to the collection, as `YYYY-MM-DD`; undefined where none is known. */
  arrived: string | undefined;
  /** What cites it, for programs that manage references. */
  coins?: string;
}

/** A headline as it is shown: between square brackets where the editors supplied it, as cataloguers do. */
export function titleOf({ data }: ArticleEntry): string {
  return data.titleSupplied ? `[${data.title}]` : data.title;
}

/** The names of an article's authors; empty where the source names none. */
export function bylineOf({ data }: ArticleEntry): string {
  return messages.and(data.authors.map((author) => linkTo('person', author).name));
}

/** A link to an entity by its name. */
export function linkTo(kind: Kind, id: string, extra: Omit<Partial<Link>, 'name' | 'href'> = {}): Link {
  const entry = catalog.get(kind, id);
  const name = kind === 'article' ? titleOf(entry as ArticleEntry) : nameOf(kind, entry.data);
  return { name, href: addresses.entity(kind, id), ...extra };
}

/** A link to an entity by its key. */
export function linkToKey(key: EntityKey, extra: Omit<Partial<Link>, 'name' | 'href'> = {}): Link {
  const [kind, id] = splitKey(key);
  return linkTo(kind, id, extra);
}

/** A link to a speaker by key, with the hue that is theirs throughout the collection. */
export function linkToSpeaker(key: EntityKey, extra: Omit<Partial<Link>, 'name' | 'href' | 'hue'> = {}): Link {
  return linkToKey(key, { ...extra, hue: catalog.hueOf(splitKey(key)[1]) });
}

/** The keys of one kind, as ids. */
export function idsOfKind(keys: readonly EntityKey[], kind: Kind): string[] {
  return keys.filter((key) => key.startsWith(`${kind}/`)).map((key) => splitKey(key)[1]);
}

export function articleItem(article: ArticleEntry): ArticleItem {
  const { id, data } = article;
  return {
    title: titleOf(article),
    href: addresses.entity('article', id),
    kind: messages.articleKinds[data.kind],
    source: catalog.get('source', data.source).data.name,
    date: formatDate(data.published),
    summary: data.summary,
    language: languageOf(article),
    arrived: spanOf(data.captured ?? data.published).earliest,
  };
}

/** The language of an article's text. */
export function textLanguage({ data }: ArticleEntry): string {
  return data.language ?? catalog.site.language;
}

/** An article's language where it is another than the interface's. */
export function languageOf(article: ArticleEntry): string | undefined {
  const own = textLanguage(article);
  return own === language ? undefined : own;
}

/** How many of the outlets that report an event a list names. */
const MAX_OUTLETS = 3;

/** An event in a list: its date, its name and which outlets report it. */
export interface EventItem {
  date: Dated;
  name: string;
  href: string;
  /** The outlets, each once, with a link to the first article of theirs that reports it. */
  reportedBy: Link[];
  /** What follows the outlets named: how many more articles there are. */
  others: string | undefined;
}

export function eventItem(id: string): EventItem {
  const { data } = catalog.get('event', id);
  const reports = new Map<string, Link>();
  for (const [article, anchor] of eventReports(id)) {
    const { source } = catalog.get('article', article).data;
    if (reports.has(source)) continue;
    if (reports.size === MAX_OUTLETS) break;
    const { name } = catalog.get('source', source).data;
    reports.set(source, { name, href: addresses.anchor(article, anchor) });
  }
  const others = catalog.articlesOf(`event/${id}`, 'event').length - reports.size;
  return {
    date: formatDate(data.date),
    name: data.title,
    href: addresses.entity('event', id),
    reportedBy: [...reports.values()],
    others: others > 0 ? messages.event.moreArticles(others) : undefined,
  };
}

/** Events by date. */
export function eventItems(ids: readonly string[]): EventItem[] {
  return catalog.inOrder('event', ids).map(eventItem);
}

/** Formats the number of the days, months or years of a role: "from 2019 to 2021"; empty where none is given. */
export function periodOf(from: EdtfText | undefined, to: EdtfText | undefined): string {
  const { roleFrom, roleTo } = messages.person;
  return [from && roleFrom(formatDate(from).text), to && roleTo(formatDate(to).text)].filter(Boolean).join(' ');
}

/** The entities that name this one, besides those that its page links to anyway. */
export function seeAlso(key: EntityKey, shown: Iterable<EntityKey>): Link[] {
  const others = new Set([key, ...shown]);
  return catalog
    .referrersOf(key)
    .filter((referrer) => !others.has(referrer))
    .map((referrer) => linkToKey(referrer));
}

/** Ids of one kind as keys. */
export function keysOf(kind: Kind, ids: readonly string[]): EntityKey[] {
  return ids.map((id) => keyOf(kind, id));
}

/** A quotation in a dossier. */
interface QuotationItem {
  /** Between the quotation marks of its language. */
  text: string;
  /** What its sentence says before and after it, where the quotation is none of its own. */
  sentence?: SentenceAround;
  href: string;
  hue: number;
  place: string;
  /** Who says it, where a list has several speakers. */
  speaker: Link;
  /** The topics it is on, by name. */
  topics: string[];
}

/** Quotations that stand in the same article, under its name. */
export interface QuotationGroup {
  title: string;
  href: string;
  source: string;
  date: Dated;
  language: string | undefined;
  quotations: QuotationItem[];
}

/** Groups quotations by their article; both keep their order. */
export function quotationGroups(records: readonly QuotationRecord[]): QuotationGroup[] {
  return [...Map.groupBy(records, ({ article }) => article)].map(([article, said]) => ({
    title: titleOf(article),
    href: addresses.entity('article', article.id),
    source: catalog.get('source', article.data.source).data.name,
    date: formatDate(article.data.published),
    language: languageOf(article),
    quotations: said.map(({ quotation }) => ({
      text: inMarks(quotation.text, textLanguage(article)),
      ...sentenceOf(article, quotation),
      href: addresses.anchor(article.id, quotation.id),
      hue: catalog.hueOf(quotation.by),
      place: messages.person.paragraph(quotation.passage),
      speaker: linkToKey(speakerKey(article, quotation.by)),
      topics: topicsOf({ article, quotation }).map((topic) => catalog.get('topic', topic).data.name),
    })),
  }));
}

function sentenceOf({ body }: ArticleEntry, quotation: Quotation): Pick<QuotationItem, 'sentence'> {
  const sentence = quotationInSentence(body, quotation);
  return sentence ? { sentence } : {};
}

/** `7 quotations, 166 words`. */
export function quotationTotals(records: readonly QuotationRecord[]): string {
  const words = records.reduce((sum, { quotation }) => sum + quotation.words, 0);
  return messages.list([messages.counts.quotations(records.length), messages.counts.words(words)]);
}

/** Where and when an article was published, as in a list: `JNS, about September 2022`. */
export function sourceAndDate({ data }: ArticleEntry): string {
  return messages.list([linkTo('source', data.source).name, formatDate(data.published).text]);
}

import { compareDates, sortByDate, spanOf } from '../../domain/dates.ts';
import { type ArticleEntry, type EntityKey, keyOf, splitKey } from '../../domain/entry.ts';
import { type QuotationRecord, speakerKey } from '../../domain/relations.ts';
import { nameOf } from '../../schema/entities.ts';
import { FOLDERS, kindOfFolder } from '../../schema/kinds.ts';
import { escapeMarkup } from '../../text/escape-markup.ts';
import { inMarks } from '../../text/language-marks.ts';
import { compareText } from '../../text/lists.ts';
import { oneLine, shorten } from '../../text/one-line.ts';
import { addresses, catalog, formatDate, fullest, isHostKnown, machineDate, messages } from '../collection.ts';
import { derived } from '../derived.ts';
import { presentPathOf } from '../former-pages.ts';
import { linkTo, linkToKey, textLanguage, titleOf } from '../items.ts';
import { speakerCredit } from '../speakers.ts';
import { FEED_ENDINGS, FEED_FORMATS, type Feed, type FeedEnding, type FeedItem } from './feed-formats.ts';

/** What can be followed, besides everything. */
const FOLLOWED = ['person', 'organization', 'topic', 'source', 'event'] as const;

export type FollowedKind = (typeof FOLLOWED)[number];

/** How many items a feed has: readers ask for it every hour. */
const MAX_ITEMS = 30;

/** How many characters of a quotation stand in its title. */
const MAX_TITLE = 90;

/** An article that is new, or a quotation in it. */
type NewRecord = Pick<QuotationRecord, 'article'> & Partial<Pick<QuotationRecord, 'quotation'>>;

/** The paths of all feeds, without the base path; none where the site does not know its address. */
export function feedPaths(): string[] {
  const all = FOLLOWED.flatMap((kind) => catalog.entries[kind].flatMap(({ id }) => pathsOf(kind, id)));
  return [...pathsOf(), ...all];
}

/** Those at former addresses too: programs that follow something ask for them year after year. */
function pathsOf(kind?: FollowedKind, id = ''): string[] {
  if (!hasFeed(kind, id)) return [];
  const ids = kind ? [id, ...catalog.get(kind, id).data.formerly] : [id];
  return ids.flatMap((each) => FEED_ENDINGS.map((ending) => feedPath(ending, kind, each)));
}

function feedPath(ending: FeedEnding, kind?: FollowedKind, id = ''): string {
  return `${kind ? `${FOLDERS[kind]}/${id}/` : ''}feed.${ending}`;
}

/** Whether there is anything to follow. */
function hasFeed(kind?: FollowedKind, id = ''): boolean {
  return isHostKnown() && isFilled(kind ? keyOf(kind, id) : '');
}

/** Whether a feed has items, by the key of what it follows: a page that leads to it need not be made anew with each. */
const isFilled = derived('isFollowed', (key): boolean => recordsOf(...splitFollowed(key)).length > 0);

/** The feeds of something, or of everything, in each format; none where there is nothing to follow. */
export function feedLinks(kind?: FollowedKind, id = ''): { name: string; type: string; href: string }[] {
  if (!hasFeed(kind, id)) return [];
  return FEED_ENDINGS.map((ending) => {
    const { name, type } = FEED_FORMATS[ending];
    return { name, type, href: addresses.withBase(feedPath(ending, kind, id)) };
  });
}

/** A feed by its path, or by one that it had before. @returns undefined where there is none */
export function feedFile(asked: string): { text: string; type: string } | undefined {
  const path = presentPathOf(asked) ?? asked;
  const [, folder, id = '', ending] = /^(?:([a-z]+)\/([^/]+)\/)?feed\.(atom|rss|json)$/.exec(path) ?? [];
  const kind = FOLLOWED.find((each) => each === (folder && kindOfFolder(folder)));
  if (ending === undefined || (folder !== undefined && !(kind && catalog.find(kind, id))) || !hasFeed(kind, id))
    return undefined;
  const { format, type } = FEED_FORMATS[ending as FeedEnding];
  return { text: format(feedOf(kind ? keyOf(kind, id) : ''), fullest(addresses.withBase(path))), type };
}

/** What is new about an entity, by its key, or at all. */
const feedOf = derived('feed', (key): Feed => {
  const [kind, id] = splitFollowed(key);
  const { site } = catalog;
  const name = kind && nameOf(kind, catalog.get(kind, id).data);
  return {
    title: name === undefined ? site.title : `${name} · ${site.title}`,
    description: name === undefined ? site.tagline : messages.follow.about(name),
    language: site.language,
    page: fullest(kind ? addresses.entity(kind, id) : addresses.home),
    items: recordsOf(kind, id).map(({ article, quotation }) =>
      quotation ? quotationItem({ article, quotation }) : articleItem(article),
    ),
  };
});

function splitFollowed(key: string): [kind: FollowedKind | undefined, id: string] {
  return key === '' ? [undefined, ''] : (splitKey(key as EntityKey) as [FollowedKind, string]);
}

/**
 * What stands in a feed, the newest first: of whoever can speak, their quotations and the articles that they wrote or that
 * name them without a word of theirs; of everything else articles.
 */
function recordsOf(kind: FollowedKind | undefined, id: string): NewRecord[] {
  if (!kind) return articlesAsRecords(catalog.entries.article);
  const key = keyOf(kind, id);
  if (kind === 'topic' || kind === 'source' || kind === 'event')
    return articlesAsRecords(catalog.articlesOf(key, kind));
  const said = catalog.quotationsBy(key).slice(0, MAX_ITEMS);
  const quotedIn = new Set(catalog.articlesOf(key, 'quoted'));
  const others = [...catalog.articlesOf(key, 'author'), ...catalog.articlesOf(key, 'mentioned')].filter(
    (article) => !quotedIn.has(article),
  );
  const articles = sortByDate([...new Set(others)], ({ data }) => data.published, compareIds, -1);
  return [...said, ...articlesAsRecords(articles)]
    .sort((a, b) => compareDates(b.article.data.published, a.article.data.published))
    .slice(0, MAX_ITEMS);
}

function compareIds(a: ArticleEntry, b: ArticleEntry): number {
  return compareText(a.id, b.id);
}

function articlesAsRecords(articles: readonly ArticleEntry[]): NewRecord[] {
  return articles.slice(0, MAX_ITEMS).map((article) => ({ article }));
}

/** An article: its summary, which is the editors' own, whatever may be published of its text. */
function articleItem(article: ArticleEntry): FeedItem {
  const { id, data } = article;
  const authors = data.authors.map((author) => linkTo('person', author).name);
  const { name } = catalog.get('source', data.source).data;
  return {
    address: fullest(addresses.entity('article', id)),
    title: titleOf(article),
    html: `<p>${escapeMarkup(data.summary)}</p><p>${escapeMarkup(messages.line([messages.articleKinds[data.kind], name, formatDate(data.published).text, messages.list(authors)].filter(Boolean)))}</p>`,
    authors,
    ...occasionOf(article),
  };
}

/** A quotation: its words, whose they are and where they stand. */
function quotationItem({ article, quotation }: QuotationRecord): FeedItem {
  const { data } = article;
  const language = textLanguage(article);
  const address = fullest(addresses.anchor(article.id, quotation.id));
  const { name } = linkToKey(speakerKey(article, quotation.by));
  const { role } = speakerCredit(article, quotation.by);
  const words = inMarks(quotation.text, language);
  const via =
    quotation.via && (catalog.find('person', quotation.via) ?? catalog.get('organization', quotation.via)).data.name;
  const { articleLabels } = messages;
  const credit = messages.list([
    name,
    ...(role ? [role] : []),
    ...(via ? [articleLabels.via(via)] : []),
    ...(quotation.translated ? [articleLabels.translated] : []),
  ]);
  const place = `<a href="${escapeMarkup(address)}">${escapeMarkup(titleOf(article))}</a>`;
  const occasion = occasionOf(article);
  return {
    address,
    title: messages.follow.said(name, inMarks(shorten(oneLine(quotation.text), MAX_TITLE), language)),
    html: `<blockquote>${escapeMarkup(words)}</blockquote><p>${escapeMarkup(credit)}. ${messages.list([place, ...[occasion.outlet, formatDate(data.published).text].map(escapeMarkup)])}</p>`,
    authors: [name],
    ...occasion,
  };
}

/** Where and when an article was published. */
function occasionOf(article: ArticleEntry): Pick<FeedItem, 'language' | 'outlet' | 'published' | 'updated'> {
  const { data } = article;
  const { earliest, latest } = spanOf(data.published);
  const published = machineDate(data.published);
  const day = published?.length === 'YYYY-MM-DD'.length ? midnight(published) : undefined;
  const moment = published?.includes('T') ? new Date(published).toISOString() : day;
  return {
    language: textLanguage(article),
    outlet: catalog.get('source', data.source).data.name,
    ...(moment !== undefined && { published: moment }),
    updated: moment ?? midnight(latest ?? earliest),
  };
}

/** The beginning of a day in universal time; of a day that RFC 3339 cannot say, of the first that it can. */
function midnight(day: string | undefined): string {
  return `${day && /^\d{4}-/.test(day) ? day : '0001-01-01'}T00:00:00Z`;
}

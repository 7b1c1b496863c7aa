import type { Account, EventMention } from '../domain/derive-accounts.ts';
import type { ArticleEntry, EntityKey } from '../domain/entry.ts';
import type { Shared } from '../domain/group-shared.ts';
import { speakerKey } from '../domain/relations.ts';
import type { Quotation } from '../markdown/types.ts';
import { addresses, catalog, formatDate, messages } from './collection.ts';
import { type Dated, idsOfKind, type Link, languageOf, linkTo, linkToKey, sourceAndDate, titleOf } from './items.ts';
import { speakerCredit } from './speakers.ts';

/** A passage in a column: what of it is marked, what is quoted in it, and where it stands. */
export interface EventMentionItem {
  /** Empty where the passage may not be published. */
  stretches: { text: string; marked: boolean; hue?: number }[];
  passage: Link;
  /** Who is quoted in it, with the quotations that it shows; their pages list the event in turn. */
  quoted: (Link & { quotations: QuotationLink[] })[];
}

/** A link to a quotation: its number, and as a label its speaker too. */
export interface QuotationLink {
  name: string;
  href: string;
  label: string;
}

/** An article at the head of a column. */
export interface AccountHead {
  id: string;
  outlet: string;
  title: string;
  href: string;
  date: Dated;
  /** The names of the authors, or that there is none. */
  authors: string;
  kind: string;
  language: string | undefined;
}

/** One column: an article and the passages in which it reports the event. */
export interface AccountItem extends AccountHead {
  mentions: EventMentionItem[];
}

export function accountItem({ article, mentions }: Account): AccountItem {
  return { ...accountHead(article), mentions: mentions.map((mention) => eventMentionItem(article, mention)) };
}

export function accountHead(article: ArticleEntry): AccountHead {
  const { id, data } = article;
  return {
    id,
    outlet: catalog.get('source', data.source).data.name,
    title: titleOf(article),
    href: addresses.entity('article', id),
    date: formatDate(data.published),
    authors: messages.list(data.authors.map((author) => linkTo('person', author).name)) || messages.event.noByline,
    kind: messages.articleKinds[data.kind],
    language: languageOf(article),
  };
}

export function eventMentionItem(
  article: ArticleEntry,
  { passage, anchor, stretches, quotations }: EventMention,
): EventMentionItem {
  return {
    stretches: stretches.map(({ text, marked, quotation }) => ({
      text,
      marked,
      ...(quotation && { hue: catalog.hueOf(quotation.by) }),
    })),
    // What may not be published has no place of its own, but a quotation in it has.
    passage: {
      name: messages.event.paragraph(passage),
      href: addresses.anchor(article.id, anchor || (quotations[0]?.id ?? '')),
    },
    quoted: [...Map.groupBy(quotations, ({ by }) => by)].map(([by, said]) => ({
      ...linkToKey(speakerKey(article, by), { hue: catalog.hueOf(by) }),
      quotations: quotationLinks(
        article,
        said.filter(({ id }) => stretches.some(({ quotation }) => quotation?.id === id)),
      ),
    })),
  };
}

/** Links to some quotations of an article: "quotation 4", "5". */
export function quotationLinks(article: ArticleEntry, quotations: readonly Quotation[]): QuotationLink[] {
  return quotations.map(({ id, number, by }, index) => ({
    name: index === 0 ? messages.accounts.quotation(number) : String(number),
    href: addresses.anchor(article.id, id),
    label: messages.articleLabels.linkToQuotation(number, speakerCredit(article, by).name),
  }));
}

/** What tells the articles of a comparison apart in few words: the outlet, with the date where it has several of them. */
function labelOf(article: ArticleEntry, several: readonly string[]): string {
  const { source } = article.data;
  return several.includes(source) ? sourceAndDate(article) : linkTo('source', source).name;
}

/** The sources of more than one of some articles. */
export function severalIn(articles: readonly ArticleEntry[]): string[] {
  const [once, several] = [new Set<string>(), new Set<string>()];
  for (const { data } of articles) (once.has(data.source) ? several : once).add(data.source);
  return [...several];
}

/** How many outlets are named beside a name; of more, only their number is. */
const OUTLETS = 6;

/** Names under a heading, by kind. */
export interface NameGroup {
  title: string;
  /** Where the names stand with who names each: only in the group of those that some name. */
  rows: { name: string; count: string; by: string }[];
  kinds: { title: string; names: string[] }[];
}

/** Names by how many of some articles have them. */
interface NameGroups {
  all: NameGroup;
  some: NameGroup;
  /** For each of the articles that are asked for. */
  alone: NameGroup[];
}

/**
 * The names that all of some articles have, that some have, and that one alone has.
 * @param several the sources of more than one of the articles
 * @param shown the places of those articles whose own names are told
 */
export function nameGroups(
  shared: Shared<EntityKey>,
  articles: readonly ArticleEntry[],
  several: readonly string[],
  shown: readonly number[],
): NameGroups {
  const { accounts } = messages;
  const of = articles.length;
  const outletAt = (index: number) => {
    const article = articles[index];
    return article ? catalog.get('source', article.data.source).data.name : '';
  };
  const some = shared.some.map(({ item, by }) => ({
    name: linkToKey(item).name,
    count: accounts.by(by.length, of),
    by: outletsSaid(new Set(by.map(outletAt))),
  }));
  const alone = shown.flatMap((index) => {
    const article = articles[index];
    if (!article) return [];
    const names = namesByKind(shared.one[index] ?? []);
    return { title: accounts.alone(labelOf(article, several)), rows: [], kinds: names };
  });
  return {
    all: { title: of === 2 ? accounts.both : accounts.all(of), rows: [], kinds: namesByKind(shared.all) },
    some: { title: accounts.some, rows: some, kinds: [] },
    alone,
  };
}

function outletsSaid(outlets: ReadonlySet<string>): string {
  return outlets.size <= OUTLETS ? messages.list([...outlets]) : messages.accounts.inOutlets(outlets.size);
}

function namesByKind(keys: readonly EntityKey[]): NameGroup['kinds'] {
  return (['person', 'organization', 'place'] as const)
    .map((kind) => ({
      title: messages.kinds[kind].many,
      names: idsOfKind(keys, kind).map((id) => linkTo(kind, id).name),
    }))
    .filter(({ names }) => names.length > 0);
}

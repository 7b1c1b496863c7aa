import { accountOf, namedIn } from '../domain/derive-accounts.ts';
import { holdersOf } from '../domain/derive-claim-table.ts';
import type { ArticleEntry } from '../domain/entry.ts';
import { speakerKey } from '../domain/relations.ts';
import { keepInPlace } from '../text/join-in-line.ts';
import { accountHead, type EventMentionItem, eventMentionItem } from './accounts.ts';
import { addresses, catalog, formatDate, language, messages } from './collection.ts';
import { idsOfKind, type Link, linkTo, linkToKey } from './items.ts';

/** What the page that compares articles reads of each: nothing that may not be published. */
export interface CompareData {
  title: string;
  href: string;
  outlet: string;
  date: string;
  authors: string;
  kind: string;
  language: string | undefined;
  events: (Link & { mentions: EventMentionItem[] })[];
  claims: (Link & { positions: PositionData[] })[];
  /** Who is quoted, in the order of first words, with how often. */
  quoted: Link[];
  names: (Link & { kind: string })[];
}

/** A position that an article reports, or takes itself. */
export interface PositionData {
  who: string;
  sign: string;
  stance: string;
  passage: Link;
}

/** The part of the comparison that is one article's. */
export function compareData(article: ArticleEntry): CompareData {
  const { date, id: _, ...head } = accountHead(article);
  const named = namedIn(article);
  return {
    ...head,
    outlet: keepInPlace(head.outlet, language),
    date: date.text,
    kind: messages.sentence(head.kind),
    events: targetsOf(article, 'event').map((id) => eventData(article, id)),
    claims: targetsOf(article, 'claim').map((id) => claimData(article, id)),
    quoted: quotedIn(article),
    names: (['person', 'organization', 'place'] as const).flatMap((kind) =>
      idsOfKind(named, kind).map((id) => ({ ...linkTo(kind, id), kind: messages.kinds[kind].many })),
    ),
  };
}

function targetsOf({ body }: ArticleEntry, type: 'event' | 'claim'): string[] {
  return [...new Set(body.annotations.filter((annotation) => annotation.type === type).map(({ target }) => target))];
}

function eventData(article: ArticleEntry, id: string) {
  const { mentions } = accountOf(article, id);
  const subtitle = formatDate(catalog.get('event', id).data.date).text;
  return {
    ...linkTo('event', id, { subtitle }),
    mentions: mentions.map((mention) => eventMentionItem(article, mention)),
  };
}

function claimData(article: ArticleEntry, id: string) {
  const annotations = article.body.annotations.filter(({ type, target }) => type === 'claim' && target === id);
  return {
    ...linkTo('claim', id),
    positions: annotations.map((annotation): PositionData => {
      const stance = annotation.stance ?? 'asserts';
      const holders = holdersOf({ article, annotation });
      return {
        who:
          annotation.by.length === 0
            ? messages.article.ownPosition
            : messages.list(holders.map((holder) => linkToKey(holder).name)),
        sign: messages.claimTable.signs[stance],
        stance: messages.stances[stance],
        passage: {
          name: messages.person.paragraph(annotation.passage),
          href: addresses.anchor(article.id, annotation.anchor),
        },
      };
    }),
  };
}

function quotedIn(article: ArticleEntry): Link[] {
  return [...Map.groupBy(article.body.quotations, ({ by }) => by)].map(([by, said]) =>
    linkToKey(speakerKey(article, by), {
      meta: messages.counts.quotations(said.length),
      hue: catalog.hueOf(by),
    }),
  );
}

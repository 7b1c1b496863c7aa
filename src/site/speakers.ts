import { createAddresses } from '../domain/addresses.ts';
import type { Count } from '../domain/derive-dossier.ts';
import { deriveSpeakerShares, type SpeakerShares } from '../domain/derive-speaker-shares.ts';
import type { ArticleEntry, EntityKey } from '../domain/entry.ts';
import { speakerKey } from '../domain/relations.ts';
import { attributedRole } from '../schema/attributed-role.ts';
import { addresses, catalog, messages } from './collection.ts';
import { type Link, linkTo, linkToKey, linkToSpeaker } from './items.ts';

/** Somebody quoted in an article, as its head presents them. */
export interface SpeakerItem extends Link {
  role: string;
  /** Where the article first quotes them. */
  first?: string;
}

/** Whose words a quotation is, as its article presents them. */
export interface SpeakerCredit {
  name: string;
  /** The address of the speaker's page without the base path: `/people/anna-geifman/`. */
  path: string;
  /** The role that the article gives; an author who is quoted has none. */
  role?: string;
}

/** The addresses of pages without the base path. */
const paths = createAddresses('/');

/** Who a speaker of an article is, by id. */
export function speakerCredit(article: ArticleEntry, id: string): SpeakerCredit {
  const key = speakerKey(article, id);
  const [kind, name] = [key.startsWith('organization/') ? 'organization' : 'person', linkToKey(key).name] as const;
  const role = roleOf(article, id);
  return { name, path: paths.entity(kind, id), ...(role && { role }) };
}

/**
 * The role in which an article quotes somebody, with the occasion; empty where it gives neither, undefined where it only
 * names them as an author.
 */
function roleOf(article: ArticleEntry, id: string): string | undefined {
  const quoted = quotedEntry(article, id);
  if (!quoted) return undefined;
  const role = attributedRole(quoted.as, linkToKey(speakerKey(article, id)).name);
  return messages.list([role ?? '', quoted.to ? messages.articleLabels.to(quoted.to) : ''].filter(Boolean));
}

/** What the frontmatter of an article says of somebody who is quoted. */
export function quotedEntry({ data }: ArticleEntry, id: string) {
  return data.quoted.find(({ person, organization }) => (person ?? organization) === id);
}

/** Who speaks in an article, in the order of first words; last those who are only paraphrased, or whose words are withheld. */
export function speakersIn(article: ArticleEntry): SpeakerItem[] {
  const quoted = article.data.quoted.map(({ person, organization }) => person ?? organization ?? '');
  const { speakers } = deriveSpeakerShares(article);
  const silent = [...new Set(quoted)].filter((id) => !speakers.some(({ speaker }) => speaker === id));
  const item = (id: string): Omit<SpeakerItem, 'meta'> => {
    const role = roleOf(article, id) ?? messages.article.author;
    return { ...linkToKey(speakerKey(article, id)), hue: catalog.hueOf(id), role };
  };
  return [
    ...speakers.map(({ speaker, words, stretches: [first] }) => ({
      ...item(speaker),
      meta: messages.counts.words(words),
      ...(first && { first: addresses.anchor(article.id, first.quotation) }),
    })),
    ...silent.map((id) => ({ ...item(id), meta: silence(article, id) })),
  ];
}

/** Why no words of somebody are shown. */
function silence(article: ArticleEntry, id: string): string {
  const { paraphrased, quotedElsewhere } = messages.article;
  return quotedEntry(article, id)?.paraphrased ? paraphrased : quotedElsewhere;
}

/** A quotation as a stretch of the strip at the head of an article. */
export interface SpeakerSpan {
  x: number;
  width: number;
  hue: number;
  href: string;
  title: string;
}

/** The least width of a stretch, as a share of the whole: what a pointer can still hit. */
const MIN_SPAN_SHARE = 0.008;

/** The strip at the head of an article: where in the text each speaker is quoted. Units are words. */
export function speakerStrip(article: ArticleEntry): { total: number; stretches: SpeakerSpan[] } | undefined {
  const { total, speakers }: SpeakerShares = deriveSpeakerShares(article);
  if (speakers.length === 0 || total === 0) return undefined;
  const stretches = speakers.flatMap(({ speaker, stretches: all }) =>
    all.map(({ quotation, number, start, words }) => {
      const width = Math.max(words, total * MIN_SPAN_SHARE);
      return {
        x: round(Math.min(start, total - width)),
        width: round(width),
        hue: catalog.hueOf(speaker),
        href: `#${quotation}`,
        title: messages.articleLabels.linkToQuotation(number, linkToKey(speakerKey(article, speaker)).name),
      };
    }),
  );
  return { total, stretches: stretches.sort((a, b) => a.x - b.x) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A speaker with how often they speak. */
export function speakerCount({ of, count }: Count<EntityKey>): Link {
  return linkToSpeaker(of, { meta: messages.counts.number(count) });
}

/** A count beside a name, with its share of the greatest for a bar. */
export interface BarItem extends Link {
  /** From 0 to 100. */
  share: number;
  /** Whether the page is about it. */
  current?: boolean;
}

/**
 * A topic with how many quotations are on it, as a bar.
 * @param most how many are on the topic that has most
 */
export function topicBar({ of, count }: Count<string>, most: number): BarItem {
  return {
    ...linkTo('topic', of, { meta: messages.counts.number(count) }),
    share: Math.round((count / most) * 100),
  };
}

/** An outlet with how many quotations it carries. */
export function outletCount({ of, count }: Count<string>): Link {
  return linkTo('source', of, { meta: messages.counts.quotations(count) });
}

/** Somebody who is quoted in the same articles, with in how many. */
export function besideCount({ of, count }: Count<EntityKey>): Link {
  return linkToSpeaker(of, { meta: messages.counts.articles(count) });
}

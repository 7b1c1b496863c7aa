import type { EntityKey } from '../domain/entry.ts';
import { chooseDrawn } from '../domain/network/choose-drawn.ts';
import { drawNetwork, type NetworkDrawing } from '../domain/network/draw-network.ts';
import { COLUMN, NARROW, WIDE } from '../domain/network/formats.ts';
import { countOthers } from '../domain/network/pairs.ts';
import { areJoined, type QuotedTogether, quotedIn, quotedInCollection } from '../domain/network/quoted-together.ts';
import { catalog, messages } from './collection.ts';
import { derived } from './derived.ts';
import { type Link, linkToKey, linkToSpeaker } from './items.ts';
import { cutToPage } from './paged.ts';
import { quotationsOn } from './quotations-on.ts';

/** Fewer speakers than these make no network. */
const MIN_SPEAKERS = 3;

/** A speaker in the words that stand beside its node. */
export interface SpeakerLink {
  name: string;
  href: string;
  hue: number;
  organization: boolean;
  /** What a pointer that rests on it, and a screen reader, are told. */
  title: string;
}

/** A drawing for a wide column and one for a phone, with what they say of the speakers. */
interface NetworkDrawings {
  wide: NetworkDrawing;
  narrow: NetworkDrawing;
  /** Those that are drawn. */
  links: ReadonlyMap<string, SpeakerLink>;
  title: string;
  /** How many speakers there are, drawn or not. */
  speakers: number;
  /** Whether there are people and organizations among them. */
  mixed: boolean;
  /** Says how many are quoted with nobody beside them; nothing where all have somebody. */
  alone?: string;
}

/** One page of a network: the pairs of the page and, on the first, the drawings. */
export interface SpeakerNetworkView {
  /** Whether the wide drawing is as wide as a page, or as its main column. */
  size: 'full' | 'column';
  drawings: NetworkDrawings | undefined;
  /** Those that most articles join first. */
  pairs: { a: Link; b: Link; articles: string }[];
  /** How many pairs there are on all pages. */
  total: number;
}

/** Who is quoted with whom on a topic, or in the whole collection. */
const quotedTogether = derived(
  'quotedTogether',
  (topic): QuotedTogether => (topic === '' ? quotedInCollection(catalog) : quotedIn(quotationsOn(topic))),
);

/** Whether enough speakers of the collection are quoted together for a page of their network. */
export const hasNetwork = derived('hasNetwork', () => areJoined(catalog, MIN_SPEAKERS));

/** How many pairs of speakers there are in the collection, or on a topic: none where fewer than three are quoted together. */
export function countNetworkPairs(topic?: string): number {
  const { pairs, joined } = quotedTogether(topic);
  return joined < MIN_SPEAKERS ? 0 : pairs.length;
}

/**
 * Who is quoted with whom in the collection, or on a topic; undefined where fewer than three are.
 * @param size how many pairs stand on a page
 */
export function speakerNetwork(topic: string | undefined, page: number, size: number): SpeakerNetworkView | undefined {
  const together = quotedTogether(topic);
  if (together.joined < MIN_SPEAKERS) return undefined;
  return {
    size: topic === undefined ? 'full' : 'column',
    drawings: page === 1 ? drawingsOf(together, topic === undefined ? WIDE : COLUMN) : undefined,
    pairs: cutToPage(together.pairs, page, size).map(({ a, b, articles }) => ({
      a: linkToSpeaker(a),
      b: linkToSpeaker(b),
      articles: messages.counts.number(articles),
    })),
    total: together.pairs.length,
  };
}

function drawingsOf({ quotations, pairs, joined }: QuotedTogether, format: typeof WIDE): NetworkDrawings | undefined {
  const { network: words } = messages;
  const speakers = quotations.map(({ of, count }) => ({ id: of, name: linkToKey(of).name, quotations: count }));
  const [wide, narrow] = [format, NARROW].map((each) =>
    drawNetwork({ ...chooseDrawn(speakers, pairs, each), format: each }),
  );
  if (!wide || !narrow) return undefined;
  const others = countOthers(pairs);
  const alone = speakers.length - joined;
  const drawn = new Set([...wide.nodes, ...narrow.nodes].map(({ id }) => id));
  return {
    wide,
    narrow,
    links: new Map(
      speakers
        .filter(({ id }) => drawn.has(id))
        .map(({ id, quotations: count }) => {
          const { name, href, hue = 0 } = linkToSpeaker(id);
          const title = words.speaker(name, count, others.get(id) ?? 0);
          return [id, { name, href, hue, organization: isOrganization(id), title }];
        }),
    ),
    title: words.drawing(joined, pairs.length),
    speakers: joined,
    mixed: speakers.some(({ id }) => isOrganization(id)) && speakers.some(({ id }) => !isOrganization(id)),
    ...(alone > 0 && { alone: words.alone(alone) }),
  };
}

function isOrganization(key: EntityKey): boolean {
  return key.startsWith('organization/');
}

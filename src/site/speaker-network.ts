import { type EntityKey, keyOf } from '../domain/entry.ts';
import { drawNetwork, type NetworkDrawing } from '../domain/network/draw-network.ts';
import { COLUMN, NARROW, WIDE } from '../domain/network/formats.ts';
import { countOthers, countPairs, type SpeakerPair } from '../domain/network/pairs.ts';
import { type QuotationRecord, speakerKey } from '../domain/relations.ts';
import { catalog, messages } from './collection.ts';
import { derived } from './derived.ts';
import { type Link, linkToKey, linkToSpeaker } from './items.ts';
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

/** A network with its words: one drawing for a wide column, one for a phone, and the pairs that say the same. */
export interface SpeakerNetworkView {
  /** Whether the wide drawing is as wide as a page, or as its main column. */
  size: 'full' | 'column';
  wide: NetworkDrawing;
  narrow: NetworkDrawing;
  links: ReadonlyMap<string, SpeakerLink>;
  title: string;
  /** How many speakers and pairs there are, drawn or not. */
  speakers: number;
  /** Every pair, those that most articles join first. */
  pairs: { a: Link; b: Link; articles: string }[];
  /** Says how many are quoted with nobody beside them; nothing where all have somebody. */
  alone?: string;
}

/** Who is quoted, how often, and with whom. */
interface QuotedTogether {
  quotations: Map<EntityKey, number>;
  pairs: SpeakerPair<EntityKey>[];
}

/** Whether enough speakers of the collection are quoted together for a page of their network. */
export const hasNetwork = derived('hasNetwork', () => countOthers(collectionSpeakers().pairs).size >= MIN_SPEAKERS);

/** Who is quoted with whom in the collection, or on a topic; undefined where fewer than three are. */
export function speakerNetwork(topic?: string): SpeakerNetworkView | undefined {
  const { quotations, pairs } = topic === undefined ? collectionSpeakers() : speakersOf(quotationsOn(topic));
  const others = countOthers(pairs);
  if (others.size < MIN_SPEAKERS) return undefined;
  const { counts, network: words } = messages;
  const nameOf = (key: EntityKey) => linkToKey(key).name;
  const speakers = [...quotations].map(([id, count]) => ({ id, name: nameOf(id), quotations: count }));
  const format = topic === undefined ? WIDE : COLUMN;
  const [wide, narrow] = [format, NARROW].map((each) => drawNetwork(speakers, pairs, each));
  if (!wide || !narrow) return undefined;
  const alone = speakers.length - others.size;
  const hued = (key: EntityKey) => linkToSpeaker(key);
  return {
    size: topic === undefined ? 'full' : 'column',
    wide,
    narrow,
    links: new Map(
      speakers.map(({ id, quotations: count }) => {
        const { name, href, hue = 0 } = hued(id);
        const title = words.speaker(name, counts.quotations(count), words.others(others.get(id) ?? 0));
        return [id, { name, href, hue, organization: id.startsWith('organization/'), title }];
      }),
    ),
    title: words.drawing(counts.speakers(others.size), words.pairs(pairs.length)),
    speakers: others.size,
    pairs: pairs.map(({ a, b, articles }) => ({ a: hued(a), b: hued(b), articles: counts.number(articles) })),
    ...(alone > 0 && { alone: words.alone(counts.speakers(alone)) }),
  };
}

/** Of each article those who are quoted, also where its words may not be shown; not those it only paraphrases. */
function collectionSpeakers(): QuotedTogether {
  const articles = catalog.entries.article.map((article) => [
    ...article.body.quotations.map(({ by }) => speakerKey(article, by)),
    ...article.data.quoted
      .filter(({ paraphrased }) => !paraphrased)
      .map(({ person, organization }) =>
        person ? keyOf('person', person) : keyOf('organization', organization ?? ''),
      ),
  ]);
  const keys = new Set(articles.flat());
  return {
    quotations: new Map([...keys].map((key) => [key, catalog.quotationsBy(key).length])),
    pairs: countPairs(articles),
  };
}

function speakersOf(records: readonly QuotationRecord[]): QuotedTogether {
  const quotations = new Map<EntityKey, number>();
  const articles = new Map<string, EntityKey[]>();
  for (const { article, quotation } of records) {
    const key = speakerKey(article, quotation.by);
    quotations.set(key, (quotations.get(key) ?? 0) + 1);
    articles.set(article.id, [...(articles.get(article.id) ?? []), key]);
  }
  return { quotations, pairs: countPairs(articles.values()) };
}

import type { ArticleEntry, EntityKey, Entries, Entry } from '../../src/domain/entry.ts';
import type { ParsedBody, PlacedAnnotation, PlacedQuotation } from '../../src/markdown/types.ts';
import type { Kind } from '../../src/schema/kinds.ts';
import type { Site } from '../../src/schema/site.ts';

/** A collection without files: what readers of a content folder would make of one. */
export interface GeneratedContent {
  site: Site;
  entries: Entries;
}

/** How many articles there are to one entity of each kind. Sources are as many whatever the size. */
const ARTICLES_TO_ONE = { person: 10, organization: 40, place: 40, topic: 50, event: 20, claim: 50 } as const;
const SOURCES = 12;
/** How many articles in a hundred have to do with the greatest entity of a kind: the hardest case for its pages. */
const GREATEST = { person: 10, organization: 5, place: 20, topic: 30, event: 25, claim: 4 } as const;

const POSITION = { line: 1, column: 1 };

/**
 * Generates a collection of so many articles, of all kinds of entities and all relations between them; the same for the same
 * numbers. Entities grow in number with the articles, and one of each kind also in size.
 * @param words how many words an article has
 */
export function generateContent(articles: number, words: number): GeneratedContent {
  const numbers = new Numbers(articles);
  const count = (kind: keyof typeof ARTICLES_TO_ONE) => Math.max(6, Math.round(articles / ARTICLES_TO_ONE[kind]));
  const some = (kind: keyof typeof ARTICLES_TO_ONE) =>
    `${kind}-${numbers.below(100) < GREATEST[kind] ? 0 : numbers.below(count(kind))}`;
  const ids = (kind: keyof typeof ARTICLES_TO_ONE) =>
    Array.from({ length: count(kind) }, (_, index) => `${kind}-${index}`);

  const entries: { [K in Kind]: unknown[] } = {
    article: Array.from({ length: articles }, (_, index) => generateArticle(index, words, numbers, some)),
    person: ids('person').map((id, index) =>
      entry('person', id, {
        name: `Ada ${nameOf(index)}`,
        aliases: [],
        roles: [{ title: 'Harbour master', organization: some('organization') }],
        sameAs: [],
      }),
    ),
    organization: ids('organization').map((id, index) =>
      entry('organization', id, { name: `${nameOf(index)} Union`, aliases: [], place: some('place'), sameAs: [] }),
    ),
    topic: ids('topic').map((id, index) =>
      entry('topic', id, {
        name: `On ${nameOf(index)}`,
        aliases: [],
        related: [some('topic')].filter((other) => other !== id),
        ...(index > 0 && { broader: `topic-${Math.floor(index / 5)}` }),
      }),
    ),
    source: Array.from({ length: SOURCES }, (_, index) =>
      entry('source', `source-${index}`, { name: `${nameOf(index)} Courier`, kind: 'newspaper' }),
    ),
    place: ids('place').map((id, index) =>
      entry('place', id, {
        name: nameOf(index),
        aliases: [],
        country: 'Sund',
        latitude: 40 + numbers.below(200) / 10,
        longitude: numbers.below(300) / 10,
      }),
    ),
    event: ids('event').map((id, index) => {
      const date = dayOf(numbers);
      const year = Number(date.slice(0, 4));
      return entry('event', id, {
        title: `Talks in ${nameOf(index)}`,
        date: index % 10 === 0 ? `${year}/${year + 1 + numbers.below(2)}` : date,
        topics: [some('topic')],
        people: [some('person')],
        organizations: [some('organization')],
        places: [some('place')],
      });
    }),
    claim: ids('claim').map((id, index) =>
      entry('claim', id, { statement: `${nameOf(index)} is safe.`, topics: [`topic-${index % count('topic')}`] }),
    ),
  };
  const site: Site = { title: 'On Record', tagline: 'Who said what.', language: 'en' };
  return { site, entries: entries as unknown as Entries };
}

function generateArticle(
  index: number,
  words: number,
  numbers: Numbers,
  some: (kind: keyof typeof ARTICLES_TO_ONE) => string,
): ArticleEntry {
  const speakers = unique([some('person'), some('person'), some('person')]);
  const organization = some('organization');
  const quoted = [
    ...speakers.map((person) => ({ person, as: `harbour master of ${nameOf(numbers.below(50))}`, paraphrased: false })),
    { organization, as: 'union', paraphrased: index % 3 === 0 },
  ];
  const author = `person-${index % 7}`;
  const passages = Array.from({ length: 10 }, (_, at) => ({
    number: at + 1,
    text: textOf(Math.round(words / 10), numbers),
  })) as ParsedBody['passages'];
  const quotations = [...speakers, speakers[0] ?? author].map(
    (by, at): PlacedQuotation => ({
      id: `q-${at + 1}`,
      by,
      text: passages[at]?.text.slice(0, 60) ?? '',
      marks: ['“', '”'],
      words: 10,
      offset: at * Math.round(words / 10),
      number: at + 1,
      passage: at + 1,
      block: false,
      topics: at === 0 ? [some('topic')] : [],
      translated: false,
      ...(at === 1 && { via: organization }),
      position: POSITION,
    }),
  );
  const annotations = [
    ...[some('event'), some('event')].map((target, at) => ({ type: 'event', target, by: [], passage: at + 1 })),
    { type: 'claim', target: some('claim'), stance: 'asserts', by: [speakers[0] ?? author], passage: 3 },
    ...(index % 4 === 0 ? [{ type: 'claim', target: some('claim'), stance: 'disputes', by: [], passage: 4 }] : []),
  ].map((each, at) => ({
    ...each,
    anchor: `a-${at + 1}`,
    text: passages[each.passage - 1]?.text.slice(0, 40) ?? '',
    position: POSITION,
  })) as PlacedAnnotation[];
  const names: ParsedBody['names'] = [some('place'), some('place')].map((id, at) => ({
    kind: 'place',
    id,
    passages: [at + 1],
  }));
  names.push({ kind: 'person', id: some('person'), passages: [1] });
  const data = {
    title: `${nameOf(numbers.below(4000))} ${index}`,
    titleSupplied: false,
    source: `source-${numbers.below(SOURCES)}`,
    published: dayOf(numbers),
    kind: 'report',
    language: 'en',
    summary: textOf(15, numbers),
    authors: index % 4 === 0 ? [author] : [],
    quoted,
    topics: unique([some('topic'), some('topic')]),
    people: [],
    organizations: [],
    places: [],
    rights: { holder: 'Sund Courier', text: 'full' },
    corrections: [],
    draft: false,
  };
  const body: ParsedBody = {
    html: '',
    words,
    passages,
    quotations,
    annotations,
    names,
    headings: [],
    links: [],
  };
  return { ...entry('article', `article-${index}`, data), body } as unknown as ArticleEntry;
}

/** One of ten had another id before. */
function entry(kind: Kind, id: string, fields: object): Entry<Kind> {
  const noteLinks: EntityKey[] = [];
  const data = { ...fields, formerly: id.endsWith('7') ? [`former-${id}`] : [] };
  return { kind, id, data, note: '', noteLinks, digests: { data: id, text: id, marks: id } } as unknown as Entry<Kind>;
}

const SYLLABLES = 'ba de fi go hu ka le mi no pu ra se ti vo zu bra clo dri fle gru'.split(' ');

/** A word of its own for every number. */
function nameOf(number: number): string {
  let [word, left] = ['', number + SYLLABLES.length];
  for (; left > 0; left = Math.floor(left / SYLLABLES.length)) word += SYLLABLES[left % SYLLABLES.length];
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** How many words there are to choose from; the first are chosen most, as in language. */
const VOCABULARY = 30_000;

function textOf(words: number, numbers: Numbers): string {
  const chosen = Array.from({ length: words }, () => nameOf(Math.floor(VOCABULARY ** numbers.part())).toLowerCase());
  return `${chosen.join(' ')}.`;
}

function dayOf(numbers: Numbers): string {
  const [year, month, day] = [2005 + numbers.below(20), 1 + numbers.below(12), 1 + numbers.below(28)];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** Numbers that look like chance and are the same each time (mulberry32). */
class Numbers {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 to 1, without 1. */
  part(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  }

  below(limit: number): number {
    return Math.floor(this.part() * limit);
  }
}

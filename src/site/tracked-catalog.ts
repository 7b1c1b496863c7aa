import { hash } from 'node:crypto';
import { buildCatalog, type Catalog } from '../domain/catalog.ts';
import { type ArticleEntry, type EntityKey, type Entries, type Entry, keyOf, splitKey } from '../domain/entry.ts';
import { KINDS, type Kind } from '../schema/kinds.ts';
import type { Site } from '../schema/site.ts';
import type { ReadLog } from './read-log.ts';

/** A catalog that records what is read of it. */
export interface TrackedCatalog {
  catalog: Catalog;
  /**
   * The digest of something that can be read, by the name under which it is recorded. What has the same digest in another
   * build is the same there.
   *
   * @returns undefined where this collection does not have it
   */
  digestOf(read: string): string | undefined;
}

/** What can be asked of a catalog: every function of it. */
type Questions = Omit<Catalog, 'site' | 'entries'>;

/**
 * What makes the digest of an answer. Entries in it stand for themselves by their ids, since reading their parts is recorded
 * apart; a quotation or an annotation that is handed out is no such part, and stands for those of its article.
 */
const DIGESTS: { [Name in keyof Questions]: (answer: ReturnType<Questions[Name]>) => string } = {
  find: (entry) => (entry ? 'yes' : 'no'),
  get: (entry) => (entry ? 'yes' : 'no'),
  presentId: (id) => id ?? '',
  inOrder: digest,
  hueOf: String,
  articlesOf: digestIds,
  quotationsBy: digestMarks,
  quotationsOn: digestMarks,
  quotationsVia: digestMarks,
  annotationsOf: digestMarks,
  positionsOf: digestMarks,
  neighboursOf: ({ newer, older }) => digest([newer?.id ?? '', older?.id ?? '']),
  referrersOf: digest,
};

/**
 * Builds a catalog that records what is read of it: of an entry its data and its text apart, and of an article what is marked in its
 * text, since most pages show no more of it than its title or what somebody says in it; and of everything else the answer that is given. The site's own data are not recorded:
 * every page depends on them.
 */
export function trackCatalog(
  site: Site,
  untracked: Entries,
  log: ReadLog,
  hues?: ReadonlyMap<string, number>,
): TrackedCatalog {
  const catalog = buildCatalog(site, trackEntries(untracked, log), hues);

  /** Records a question before it is answered. Nothing changes in a catalog, and what was asked before is answered the same. */
  function recorded<Name extends keyof Questions>(name: Name): Questions[Name] {
    const answerOf = catalog[name] as (...words: unknown[]) => unknown;
    // By the first word, then by the second: no name is put together for a question that was asked before.
    const asked = new Map<unknown, Map<unknown, { number: number; answer: unknown }>>();
    const ask = (first: unknown, second?: unknown) => {
      let bySecond = asked.get(first);
      if (!bySecond) {
        bySecond = new Map();
        asked.set(first, bySecond);
      }
      const known = bySecond.get(second);
      if (known) {
        log.add(known.number);
        return known.answer;
      }
      const words = second === undefined ? [first] : [first, second];
      const number = log.numberOf([name, ...words].map(String).join(' '));
      log.add(number);
      const answer = answerOf(...words);
      bySecond.set(second, { number, answer });
      return answer;
    };
    return ask as Questions[Name];
  }

  const lists = KINDS.map((kind) => {
    const number = log.numberOf(`all ${kind}`);
    const get = () => {
      log.add(number);
      return catalog.entries[kind];
    };
    return [kind, { enumerable: true, get }] as const;
  });
  const questions = Object.keys(DIGESTS).map((name) => [name, recorded(name as keyof Questions)]);
  const inOrder: Catalog['inOrder'] = (kind, ids) => {
    const list = [...ids];
    log.add(log.numberOf(`inOrder ${kind} ${list}`));
    return catalog.inOrder(kind, list);
  };

  const digestOf = (read: string): string | undefined => {
    const [name = '', first = '', ...more] = read.split(' ');
    if (name === 'data' || name === 'text' || name === 'marks')
      return catalog.find(...splitKey(first as EntityKey))?.digests[name];
    if (name === 'all') return digestIds(catalog.entries[first as Kind]);
    const question = (name === 'get' ? 'find' : name) as keyof Questions;
    const words = name === 'inOrder' ? [first, (more[0] ?? '').split(',')] : [first, ...more];
    const answer = (catalog[question] as (...words: unknown[]) => never)(...words);
    return DIGESTS[question](answer);
  };

  return {
    catalog: {
      site: catalog.site,
      entries: Object.defineProperties({} as Entries, Object.fromEntries(lists)),
      ...(Object.fromEntries(questions) as unknown as Questions),
      inOrder,
    },
    digestOf: (read) => log.pause(() => digestOf(read)),
  };
}

function trackEntries(entries: Entries, log: ReadLog): Entries {
  const { TrackedEntry, TrackedArticle } = createTrackedEntries(log);
  const tracked = KINDS.map((kind) => [
    kind,
    kind === 'article'
      ? entries.article.map((entry) => new TrackedArticle(entry))
      : entries[kind].map((entry) => new TrackedEntry(entry as Entry<Kind>)),
  ]);
  return Object.fromEntries(tracked) as Entries;
}

/**
 * Classes of entries that record which of their parts are read. All entries of one class have the same getters, which V8 makes fast;
 * of properties that each object defines for itself it would look up every one.
 */
function createTrackedEntries(log: ReadLog) {
  class TrackedEntry<E extends Entry<Kind>> implements Entry<Kind> {
    readonly kind: E['kind'];
    readonly id: E['id'];
    readonly digests: E['digests'];
    readonly #entry: E;
    readonly #dataRead: number;
    readonly #textRead: number;

    constructor(entry: E) {
      const key = keyOf(entry.kind, entry.id);
      this.kind = entry.kind;
      this.id = entry.id;
      this.digests = entry.digests;
      this.#entry = entry;
      this.#dataRead = log.numberOf(`data ${key}`);
      this.#textRead = log.numberOf(`text ${key}`);
    }

    get data(): E['data'] {
      log.add(this.#dataRead);
      return this.#entry.data;
    }

    get note(): string {
      return this.readText().note;
    }

    get noteLinks(): EntityKey[] {
      return this.readText().noteLinks;
    }

    /** Records that the text is read. */
    protected readText(): E {
      log.add(this.#textRead);
      return this.#entry;
    }
  }

  class TrackedArticle extends TrackedEntry<ArticleEntry> {
    readonly body: ArticleEntry['body'];

    constructor(entry: ArticleEntry) {
      super(entry);
      const key = keyOf(entry.kind, entry.id);
      this.body = new TrackedBody(entry, log.numberOf(`text ${key}`), log.numberOf(`marks ${key}`));
    }
  }

  class TrackedBody implements Readonly<ArticleEntry['body']> {
    readonly #entry: ArticleEntry;
    readonly #textRead: number;
    readonly #marksRead: number;

    constructor(entry: ArticleEntry, textRead: number, marksRead: number) {
      this.#entry = entry;
      this.#textRead = textRead;
      this.#marksRead = marksRead;
    }

    get html() {
      return this.#read(this.#textRead).html;
    }

    get words() {
      return this.#read(this.#textRead).words;
    }

    get passages() {
      return this.#read(this.#textRead).passages;
    }

    get names() {
      return this.#read(this.#textRead).names;
    }

    get headings() {
      return this.#read(this.#textRead).headings;
    }

    get links() {
      return this.#read(this.#textRead).links;
    }

    get quotations() {
      return this.#read(this.#marksRead).quotations;
    }

    get annotations() {
      return this.#read(this.#marksRead).annotations;
    }

    #read(read: number): ArticleEntry['body'] {
      log.add(read);
      return this.#entry.body;
    }
  }

  return { TrackedEntry, TrackedArticle };
}

/** @returns 16 characters */
export function digest(words: readonly string[]): string {
  return hash('sha256', words.join('\n'), 'base64url').slice(0, 16);
}

function digestIds(entries: readonly { id: string }[]): string {
  return digest(entries.map(({ id }) => id));
}

function digestMarks(records: readonly { article: ArticleEntry }[]): string {
  return digest(records.flatMap(({ article }) => [article.id, article.digests.marks]));
}

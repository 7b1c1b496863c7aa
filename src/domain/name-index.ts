import type { FoundName } from '../markdown/types.ts';

/** An entity and what it is called. */
export interface Named {
  kind: FoundName['kind'];
  id: string;
  names: readonly string[];
}

/** Finds the names of people, organizations and places in texts. */
export interface NameIndex {
  /** The names in a text, in order, the longest at each place; none that fits two entities. */
  find(text: string): FoundName[];
  /** Names that fit more than one entity, with those they fit. They are never linked. */
  ambiguous: Map<string, Named[]>;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** One name, cut into words; `owner` is undefined where it fits two entities. */
interface Entry {
  name: string;
  owner: Named | undefined;
}

/**
 * Builds the index: each name is filed under its first word, so that a text is read once whatever the number of names.
 * Names match as written, but for the form of apostrophes and white space.
 */
export function buildNameIndex(named: readonly Named[]): NameIndex {
  const owners = new Map<string, Map<string, Named>>();
  for (const entity of named) {
    for (const name of entity.names) {
      const key = normalize(name);
      if (!owners.has(key)) owners.set(key, new Map());
      owners.get(key)?.set(`${entity.kind}/${entity.id}`, entity);
    }
  }
  const byFirstWord = new Map<string, Entry[]>();
  const ambiguous = new Map<string, Named[]>();
  for (const [name, fits] of owners) {
    const first = name.match(WORD)?.[0];
    if (first === undefined || !name.startsWith(first)) continue;
    const [owner] = fits.values();
    if (fits.size > 1) ambiguous.set(name, [...fits.values()]);
    const entries = byFirstWord.get(first) ?? [];
    entries.push({ name, owner: fits.size === 1 ? owner : undefined });
    byFirstWord.set(first, entries);
  }
  for (const entries of byFirstWord.values()) entries.sort((a, b) => b.name.length - a.name.length);
  return { find: (text) => find(byFirstWord, normalize(text)), ambiguous };
}

function find(byFirstWord: ReadonlyMap<string, Entry[]>, text: string): FoundName[] {
  const found: FoundName[] = [];
  let free = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    if (start < free) continue;
    const entry = byFirstWord
      .get(match[0])
      ?.find(({ name }) => text.startsWith(name, start) && endsWord(text, start + name.length));
    if (!entry) continue;
    free = start + entry.name.length;
    if (entry.owner) found.push({ start, end: free, kind: entry.owner.kind, id: entry.owner.id });
  }
  return found;
}

function endsWord(text: string, end: number): boolean {
  return !/^[\p{L}\p{N}\p{M}]/u.test(text.slice(end, end + 2));
}

/** Keeps every character in its place, so that offsets hold for the text as given. */
function normalize(text: string): string {
  return text.replace(/[’ʼ]/g, "'").replace(/\s/g, ' ');
}

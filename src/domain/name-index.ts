import type { FoundName } from '../markdown/types.ts';
import { type NormalizedText, normalizeName, normalizeText } from '../text/normalize-name.ts';

/** An entity and what it is called. */
export interface Named {
  kind: FoundName['kind'];
  id: string;
  names: readonly string[];
}

/** Finds the names of people, organizations and places in texts. */
export interface NameIndex {
  /**
   * The names in a text, in order, the longest at each place; none that fits two entities.
   * @param asked takes every word that was looked up: what is found depends on the names that begin with these alone
   */
  find(text: string, asked?: Set<string>): FoundName[];
  /** The names that begin with each word, and whose they are; two words with the same texts find the same. */
  byFirstWord: ReadonlyMap<string, string>;
  /** Names that fit more than one entity, with those they fit. They are never linked. */
  ambiguous: Map<string, Named[]>;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** One name. `owner` is undefined where it fits two entities. */
interface Entry {
  name: string;
  /** How many characters stand before its first word: the apostrophe of ’t Hooft. */
  lead: number;
  owner: Named | undefined;
}

/**
 * Builds the index: each name is filed under its first word, so that a text is read once whatever the number of names.
 * Names match as written, but for what `normalizeName` takes for the same. A person's name that is part of a hyphenated
 * one is not found: Ada Berg-Dahl is not Ada Berg, while what is Sund-based is of Sund.
 */
export function buildNameIndex(named: readonly Named[]): NameIndex {
  const owners = new Map<string, Map<string, Named>>();
  for (const entity of named) {
    for (const name of entity.names) {
      const key = normalizeName(name);
      if (!owners.has(key)) owners.set(key, new Map());
      owners.get(key)?.set(`${entity.kind}/${entity.id}`, entity);
    }
  }
  const byFirstWord = new Map<string, Entry[]>();
  const ambiguous = new Map<string, Named[]>();
  for (const [name, fits] of owners) {
    const first = name.match(WORD)?.[0];
    if (first === undefined) continue;
    const [owner] = fits.values();
    if (fits.size > 1) ambiguous.set(name, [...fits.values()]);
    const entries = byFirstWord.get(first) ?? [];
    entries.push({ name, lead: name.indexOf(first), owner: fits.size === 1 ? owner : undefined });
    byFirstWord.set(first, entries);
  }
  for (const entries of byFirstWord.values()) entries.sort((a, b) => b.name.length - a.name.length);
  return {
    find: (text, asked) => find(byFirstWord, normalizeText(text), asked),
    byFirstWord: new Map(Array.from(byFirstWord, ([word, entries]) => [word, describe(entries)])),
    ambiguous,
  };
}

function describe(entries: readonly Entry[]): string {
  return JSON.stringify(entries.map(({ name, owner }) => (owner ? [name, owner.kind, owner.id] : [name])));
}

function find(
  byFirstWord: ReadonlyMap<string, Entry[]>,
  { text, origin }: NormalizedText,
  asked: Set<string> | undefined,
): FoundName[] {
  const found: FoundName[] = [];
  let free = 0;
  for (const match of text.matchAll(WORD)) {
    if (match.index < free) continue;
    asked?.add(match[0]);
    const entry = byFirstWord
      .get(match[0])
      ?.find((each) => match.index - each.lead >= free && standsAt(text, match.index - each.lead, each));
    if (!entry) continue;
    const start = match.index - entry.lead;
    free = start + entry.name.length;
    if (entry.owner) found.push({ ...origin(start, free), kind: entry.owner.kind, id: entry.owner.id });
  }
  return found;
}

const WORD_BEFORE = /[\p{L}\p{N}\p{M}]$/u;
const WORD_AFTER = /^[\p{L}\p{N}\p{M}]/u;
const HYPHEN_AND_LETTER = /^[-\u2010\u2011]\p{L}/u;
/** Not of a small letter: who is pro-Berg speaks of Berg. */
const CAPITALIZED_AND_HYPHEN = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}']*[-\u2010\u2011]$/u;
/** As much of the text before a name as holds the first half of a hyphenated one. */
const BEFORE = 40;

/** Whether a name stands in a text at an offset, and neither its words nor a person's hyphenated name go on there. */
function standsAt(text: string, start: number, { name, owner }: Entry): boolean {
  if (!text.startsWith(name, start)) return false;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(start + name.length, start + name.length + 3);
  if (WORD_BEFORE.test(before) || WORD_AFTER.test(after)) return false;
  return owner?.kind !== 'person' || !(HYPHEN_AND_LETTER.test(after) || CAPITALIZED_AND_HYPHEN.test(before));
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entries } from '../domain/entry.ts';
import { formatEdtf } from '../domain/format-date.ts';
import { readContent } from '../loaders/read-content.ts';
import { splitByRights } from '../markdown/split-by-rights.ts';
import type { Documents } from '../schema/document.ts';
import { type EdtfText, parseEdtf } from '../schema/edtf.ts';
import { interfaceLocale, messagesFor } from '../site/messages/index.ts';
import { wordsIn } from '../text/scan-words.ts';
import { findViolations, type Violation } from './find-violations.ts';
import { plainTextsByElement } from './plain-texts.ts';
import { permitText, stringsIn, type Withheld } from './withheld.ts';

/**
 * Checks violations again with slower tests, which run only if there is one: how the texts that may be published
 * look once their Markdown is rendered, and which texts only happen to follow each other. A page puts a name after a name,
 * a role after a name, a summary after a headline and a note after a title, and so may a withheld text.
 *
 * @returns the violations that remain
 */
export async function confirmViolations(
  found: readonly Violation[],
  folder: string,
  built: string,
  withheld: Withheld,
): Promise<Violation[]> {
  const { entries, documents, site } = await readContent({ folder, base: '/', drafts: false });
  const rendered = [...renderedTexts(entries), ...extractsOf(documents)];
  for (const html of rendered) permitText(withheld, html);
  const declared = [
    ...Object.values(entries)
      .flat()
      .map(({ data }) => data),
    site,
  ].flatMap(stringsIn);
  const dates = declared.flatMap((text) => datesAsShown(text, site?.language ?? 'en'));
  const texts = [...declared, ...dates, ...rendered.flatMap(plainTextsByElement)].map(foldedWords);
  const confirmed: Violation[] = [];
  for (const name of new Set(found.map(({ file }) => file.split('!/')[0] ?? ''))) {
    const file = { name, bytes: await readFile(join(built, name)) };
    let violations = findViolations(file, withheld);
    for (let permitted = true; permitted; ) {
      const chance = violations.filter((violation) => isSequence(partedWords(violation, withheld), texts));
      for (const { words } of chance) permitText(withheld, words.join(' '));
      permitted = chance.length > 0;
      if (permitted) violations = findViolations(file, withheld);
    }
    confirmed.push(...violations);
  }
  return confirmed;
}

/** A date as pages show it, with the time of day and without: `5 December 2025, 11:00 UTC`. None of what is no date. */
function datesAsShown(text: string, language: string): string[] {
  const { dateWords } = messagesFor(language);
  return [text, text.slice(0, 'YYYY-MM-DD'.length)].flatMap((date) =>
    parseEdtf(date) ? [formatEdtf(date as EdtfText, interfaceLocale(language), dateWords).text] : [],
  );
}

/** The texts of articles that may be published whole, by what their rights say, and the notes on everything else, as HTML. */
function renderedTexts({ article, ...others }: Entries): string[] {
  const whole = article.filter(({ data }) => data.rights.text === 'full' || data.rights.text === 'retold');
  const notes = Object.values(others).flatMap((list) => list.map(({ note }) => note));
  return [...whole.map(({ body }) => body.html), ...notes].filter((html) => html !== '');
}

/** The pieces of extracts that may be published, as HTML. */
function extractsOf({ article }: Documents): string[] {
  const extracts = article.filter(({ data }) => data.rights.text === 'excerpt');
  return extracts.flatMap(({ body, data }) => splitByRights(body, data.rights.text).open);
}

const foldedWords = (text: string): string[] => wordsIn(text).map(({ word }) => word);

/** Words one after the other. */
interface PartedWords {
  words: readonly string[];
  /** Of each word whether a sign or the edge of an element stands before it, and at the end of the list whether one follows. */
  parted: readonly boolean[];
}

/** What parts the entries of a list; the edge of an element leaves three spaces. */
const PARTING = /\S|\s{3}/;

/** The words of a violation, parted as the withheld text parts them. Where the run is not in one text, none is parted. */
function partedWords({ article, words }: Violation, withheld: Withheld): PartedWords {
  const folded = words.flatMap(foldedWords);
  for (const { text } of withheld.texts.filter((each) => each.article === article)) {
    const all = wordsIn(text);
    const at = all.findIndex((_, start) => folded.every((word, index) => all[start + index]?.word === word));
    if (at < 0) continue;
    const gaps = Array.from({ length: folded.length + 1 }, (_, index) =>
      text.slice(all[at + index - 1]?.end ?? 0, all[at + index]?.start ?? text.length),
    );
    return { words: folded, parted: gaps.map((gap) => PARTING.test(gap)) };
  }
  return { words: folded, parted: [] };
}

/** What may stand in a run of words beside whole published texts. */
interface Leeway {
  /** How many words of the page: `by`, `as told to`. Whoever reads fewer learns nothing. */
  added: number;
  /** How many words are left at least of a text that lacks its beginning or its end. */
  left: number;
}

/**
 * Either no word is added, and of the texts at both ends any part may stand there; or a word or two are, and then what stands
 * of those texts has to be so long that it is no chance. Otherwise beginnings and ends of a word or two would permit nearly
 * anything.
 */
const LEEWAYS: readonly Leeway[] = [
  { added: 0, left: 1 },
  { added: 2, left: 4 },
];

/** Whether words are published texts one after the other, as far as they are or with a leeway. */
function isSequence(words: PartedWords, texts: readonly string[][]): boolean {
  return LEEWAYS.some((leeway) => isSequenceWith(leeway, words, texts));
}

/**
 * As `isSequence` says, with a leeway: words of the page may stand before, between and behind the texts. A text of one word
 * counts only as an entry of a list, as the withheld text has it: single names and words that are published somewhere make
 * up nearly any sentence.
 */
function isSequenceWith(leeway: Leeway, { words, parted }: PartedWords, texts: readonly string[][]): boolean {
  // How few words are added up to each place that texts reach.
  const added = new Map([[0, 0]]);
  const reach = (at: number, count: number) => {
    if (count <= leeway.added && count < (added.get(at) ?? Number.POSITIVE_INFINITY)) added.set(at, count);
  };
  for (const text of texts) {
    for (let length = leeway.left; length < Math.min(text.length, words.length); length += 1) {
      const from = text.length - length;
      if (words.slice(0, length).every((word, index) => text[from + index] === word)) reach(length, 0);
    }
  }
  for (let at = 0; at < words.length; at += 1) {
    const count = added.get(at);
    if (count === undefined) continue;
    reach(at + 1, count + 1);
    for (const text of texts) {
      const rest = words.slice(at, at + text.length);
      const isWhole = rest.length === text.length;
      if (isWhole && rest.length === 1 && !(parted[at] && parted[at + 1])) continue;
      if (rest.length < (isWhole ? 1 : leeway.left)) continue;
      if (rest.every((word, index) => text[index] === word)) reach(at + rest.length, count);
    }
  }
  return added.has(words.length);
}

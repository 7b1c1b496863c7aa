import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entries } from '../domain/entry.ts';
import { readContent } from '../loaders/read-content.ts';
import { wordsIn } from '../text/scan-words.ts';
import { type Breach, findBreaches } from './find-breaches.ts';
import { allow, type Withheld } from './withheld.ts';

/**
 * Looks at found breaches again, with what takes too long to know before there is one: how the texts that may be
 * published look once their Markdown is rendered, and which words are names, since a list of places is no copy of a text
 * that names them in the same order.
 */
export async function settleBreaches(
  found: readonly Breach[],
  folder: string,
  built: string,
  withheld: Withheld,
): Promise<Breach[]> {
  const { entries } = await readContent({ folder, base: '/', drafts: false });
  for (const html of publishedTexts(entries)) allow(withheld, html);
  const names = namesOf(entries);
  const settled: Breach[] = [];
  for (const name of new Set(found.map(({ file }) => file.split('!/')[0] ?? ''))) {
    const file = { name, bytes: await readFile(join(built, name)) };
    let breaches = findBreaches(file, withheld);
    while (breaches.some(({ words }) => areNames(words, names))) {
      for (const { words } of breaches) if (areNames(words, names)) allow(withheld, words.join(' '));
      breaches = findBreaches(file, withheld);
    }
    settled.push(...breaches);
  }
  return settled;
}

/** Texts of articles that may be published whole, by what their rights say, and the notes on everything else. */
function publishedTexts({ article, ...others }: Entries): string[] {
  const whole = article.filter(({ data }) => data.rights.text === 'full' || data.rights.text === 'retold');
  const notes = Object.values(others).flatMap((list) => list.map(({ note }) => note));
  return [...whole.map(({ body }) => body.html), ...notes];
}

/** The words of each name that the collection knows. */
function namesOf({ person, organization, place, source, topic }: Entries): string[][] {
  return [...person, ...organization, ...place, ...source, ...topic]
    .flatMap(({ data }) => [data.name, ...('aliases' in data ? data.aliases : [])])
    .map(foldedWords);
}

const foldedWords = (text: string): string[] => wordsIn(text).map(({ word }) => word);

/** Whether words are names one after the other; the first may lack its beginning, the last its end. */
function areNames(words: readonly string[], names: readonly string[][]): boolean {
  const folded = words.flatMap(foldedWords);
  const reached = new Set<number>([0]);
  for (const name of names) {
    for (let cut = 1; cut < name.length; cut += 1) {
      const end = name.slice(cut);
      if (end.every((word, index) => folded[index] === word)) reached.add(end.length);
    }
  }
  for (let at = 0; at < folded.length; at += 1) {
    if (!reached.has(at)) continue;
    for (const name of names) {
      const rest = folded.slice(at, at + name.length);
      if (rest.every((word, index) => name[index] === word)) reached.add(at + rest.length);
    }
  }
  return reached.has(folded.length);
}

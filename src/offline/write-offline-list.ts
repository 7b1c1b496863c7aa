import { readdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { dataFolder, searchFolder } from '../browser/build.ts';
import type { Look } from '../domain/theme/look.ts';
import { filesBelow } from '../folders/walk-folder.ts';
import { languageOfStemmer, stemLanguage } from '../search/stemmer.ts';
import { CHUNKS, FRAGMENTS } from '../search/tables.ts';
import { languageOfTable } from '../site/messages/file-names.ts';
import { tableLanguage } from '../site/messages/index.ts';
import { compareText } from '../text/lists.ts';

/** Pages that a reader finds without a network though they have not read them. */
const PAGES = ['', 'notebook/', 'search/'];

/** What formats citations: a hundred kilobytes for the few who cite, each file of which stays once it was loaded. */
const FOR_CITATIONS = /^(?:csl-style|csl-locale|format-reference)/;

/** The typeface of the program, which a site with another does not load. */
const OUR_FACE = /^newsreader/;

/** How much of the search index a reader's browser loads ahead: all of it of a collection of a thousand articles. */
const MAX_BYTES = 5_000_000;
const MAX_FILES = 1_500;

/**
 * Writes for the service worker of a build which files it keeps ahead.
 * @param folder of the site, with everything in it
 * @param site what is of no use in its look is left out, and so are words of other languages than its own and stems of others
 *   than its texts
 * @returns the path of the list in the site
 */
export async function writeOfflineList(
  folder: string,
  build: string,
  { look, language, textLanguages }: { look: Look; language: string; textLanguages: readonly string[] },
): Promise<string> {
  const spoken = tableLanguage(language);
  const stemmed = new Set([language, ...textLanguages].map(stemLanguage));
  const own = new Set(look.files.map(({ path }) => basename(path)));
  const isStemmed = (name: string) => {
    const stems = languageOfStemmer(name);
    return stems === undefined || stemmed.has(stems);
  };
  const isNeeded = (name: string) =>
    /\.(?:js|woff2)$/.test(name) &&
    !FOR_CITATIONS.test(name) &&
    (languageOfTable(name) ?? spoken) === spoken &&
    isStemmed(name) &&
    !(look.faces && OUR_FACE.test(name));
  const assets = (await readdir(join(folder, '_astro'))).filter((name) => own.has(name) || isNeeded(name));
  const needed = [...PAGES, 'build.json', ...assets.sort(compareText).map((name) => `_astro/${name}`)];
  const index = await firstOfIndex(folder, searchFolder('', build));
  const path = `${dataFolder('', build)}offline.json`;
  await writeFile(join(folder, path), JSON.stringify({ needed, index }));
  return path;
}

/** The files of the index that fit, in the order in which they are needed. */
async function firstOfIndex(folder: string, index: string): Promise<string[]> {
  const files = filesBelow(join(folder, index)).sort(compareText);
  // Tables, then words, then the texts of results.
  const rankOf = (name: string) => 1 + [CHUNKS, FRAGMENTS].indexOf(dirname(name));
  const ordered = files.toSorted((a, b) => rankOf(a) - rankOf(b));
  const fitting: string[] = [];
  let bytes = 0;
  for (const name of ordered) {
    bytes += (await stat(join(folder, index, name))).size;
    if (bytes > MAX_BYTES || fitting.length === MAX_FILES) break;
    fitting.push(`${index}/${name}`);
  }
  return fitting;
}

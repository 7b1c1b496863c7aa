import { listContent, readContentFile } from '../../loaders/list-content.ts';
import { nameOf } from '../../schema/entities.ts';
import type { Kind } from '../../schema/kinds.ts';
import { parseDocument } from '../../schema/parse-document.ts';
import { editDistance } from '../../text/edit-distance.ts';

/** An entity that is there already: what it is called, and where. */
export interface Known {
  file: string;
  /** Its name first, then its aliases. */
  names: readonly string[];
  /** The ids that it had before. */
  formerly: readonly string[];
}

/** What a new name is like. */
export interface Similar {
  /** Called the same, but for case, marks and punctuation. */
  same: Known[];
  /** Called so much alike that it may be the same one. */
  near: Known[];
}

/** Finds the entities that a new one may be a second file of. */
export function findSimilarNames(name: string, known: readonly Known[]): Similar {
  const words = comparableWords(name);
  const same = known.filter(({ names }) => names.some((other) => comparableWords(other).join(' ') === words.join(' ')));
  const near = known.filter(
    (entity) => !same.includes(entity) && entity.names.some((other) => areNear(words, comparableWords(other))),
  );
  return { same, near };
}

/** The words of a name without case, marks and punctuation. */
function comparableWords(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'‘’ʼ]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** How much of the longer name may be spelt otherwise. */
const LIMIT = 0.15;

function areNear(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  if (a.toSorted().join(' ') === b.toSorted().join(' ') || fits(a, b) || fits(b, a)) return true;
  const [left, right] = [a.join(' '), b.join(' ')];
  const limit = Math.min(2, Math.floor(Math.max(left.length, right.length) * LIMIT));
  // Names that differ in a number, such as those of yearly events, are different names.
  return digitsOf(left) === digitsOf(right) && editDistance(left, right, limit) <= limit;
}

/** Whether a name is a shorter form of another: two of its words or more, in their order, some as initials. */
function fits(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 2 || short.length > long.length) return false;
  let at = 0;
  for (const word of short) {
    while (at < long.length && word !== long[at] && !(word.length === 1 && long[at]?.startsWith(word))) at += 1;
    if (at === long.length) return false;
    at += 1;
  }
  return true;
}

function digitsOf(text: string): string {
  return text.replace(/\D+/g, ' ');
}

/** What a content folder holds of a kind: files that cannot be read count by their names. */
export async function readKnown(kind: Kind, folder: string): Promise<Known[]> {
  const { files } = await listContent(folder);
  return Promise.all(
    files
      .filter((each) => each.kind === kind)
      .map(async (each) => {
        const file = each.file.slice(each.file.indexOf('/') + 1);
        const read = await readContentFile(folder, each.file);
        const { document } = parseDocument(kind, file, 'text' in read ? read.text : '');
        if (!document) return { file, names: [each.id], formerly: [] };
        const aliases = 'aliases' in document.data ? document.data.aliases : [];
        return { file, names: [nameOf(kind, document.data), ...aliases], formerly: document.data.formerly };
      }),
  );
}

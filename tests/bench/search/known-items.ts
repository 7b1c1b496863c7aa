import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { writtenWords } from '../../../src/search/words.ts';
import type { Collection } from './collection.ts';

/** One article of so many is asked for, and one person. */
const STEP = 8;

interface Article {
  id: string;
  title: string;
  summary: string;
  authors: string[];
  text: string;
}

/**
 * Short questions as readers type them, of the articles of a content folder: the title of every eighth, the two rarest words
 * of it, and the name of every eighth author, whose articles are the answers. In Markdown, links and marks are left out.
 */
export function readKnownItems(content: string): Collection[] {
  const names = new Map(entriesOf(content, 'people').map(({ id, data }) => [id, String(data['name'])]));
  const articles = entriesOf(content, 'articles').map(({ id, data, body }): Article => {
    const authors = ((data['authors'] as string[] | undefined) ?? []).map((author) => names.get(author) ?? author);
    return { id, title: String(data['title']), summary: String(data['summary'] ?? ''), authors, text: plainText(body) };
  });
  const docs = articles.map(({ id, title, summary, authors, text }) => {
    return { id, title, text: [authors.join(', '), summary, text].join('\n\n') };
  });
  const some = articles.filter((_, at) => at % STEP === 0);
  const byName = Map.groupBy(
    articles.flatMap(({ id, authors }) => authors.map((author) => ({ id, author }))),
    ({ author }) => author,
  );
  const titles = some.map(({ id, title }) => ({ id, text: title, relevant: [id] }));
  const pairs = twoWords(some, docs).map(({ id, text }) => ({ id, text, relevant: [id] }));
  const people = [...byName]
    .filter((_, at) => at % STEP === 0)
    .map(([author, own]) => ({ id: author, text: author, relevant: own.map(({ id }) => id) }));
  return Object.entries({ titles, pairs, people }).map(([name, queries]) => ({ name, docs, queries }));
}

/** The two rarest words of each title, in their order; of those that have two words with four letters. */
function twoWords(articles: readonly Article[], docs: Collection['docs']): { id: string; text: string }[] {
  const counts = new Map<string, number>();
  for (const { title = '', text } of docs) {
    const words = new Set(writtenWords(`${title} ${text}`).map((word) => word.text));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return articles.flatMap(({ id, title }) => {
    const words = [...new Set(writtenWords(title).map((word) => word.text))].filter((word) =>
      /^\p{L}{4,}$/u.test(word),
    );
    const rarest = words.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0)).slice(0, 2);
    return rarest.length === 2 ? [{ id, text: words.filter((word) => rarest.includes(word)).join(' ') }] : [];
  });
}

function entriesOf(content: string, folder: string) {
  const files = readdirSync(join(content, folder)).filter((name) => name.endsWith('.md'));
  return files.sort().map((name) => {
    const [, head = '', body = ''] =
      /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(readFileSync(join(content, folder, name), 'utf8')) ?? [];
    return { id: name.slice(0, -3), data: parse(head) as Record<string, unknown>, body };
  });
}

function plainText(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[*_`>#|]/g, ' ');
}

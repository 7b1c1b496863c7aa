import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ArticleEntry } from '../../../src/domain/entry.ts';
import { FOLDERS, FORMATS, KINDS, type Kind } from '../../../src/schema/kinds.ts';
import type { GeneratedContent } from '../../growth/generate-content.ts';

/** Where the files of an entity are, in a content folder. */
export function fileOf(folder: string, kind: Kind, id: string): string {
  return join(folder, FOLDERS[kind], `${id}.${FORMATS[kind] === 'markdown' ? 'md' : 'yaml'}`);
}

/** Writes a generated collection as a content folder. */
export function writeCorpus(content: GeneratedContent, folder: string): void {
  const names = namesOf(content);
  writeText(join(folder, 'site.yaml'), fieldsOf(content.site));
  for (const kind of KINDS)
    for (const { id, data } of content.entries[kind].filter(() => kind !== 'article')) {
      const fields = fieldsOf(data);
      writeText(fileOf(folder, kind, id), FORMATS[kind] === 'markdown' ? `---\n${fields}---\n` : fields);
    }
  for (const article of content.entries.article) {
    const spoken = new Set(article.body.quotations.map(({ by }) => by));
    const quoted = article.data.quoted.map((each) => ({
      ...each,
      paraphrased: !spoken.has(each.person ?? each.organization ?? ''),
    }));
    const body = paragraphsOf(article, {
      quotation: ({ text, by, id, via, topics }) => `:quote[${text}]{${attributes({ by, id, via, topics })}}`,
      annotation: ({ type, text, target, stance, by }) =>
        `:${type}[${text}]{${attributes({ id: target, stance, by })}}`,
      name: ({ kind, id }) => names.get(`${kind} ${id}`) ?? '',
    });
    writeText(
      fileOf(folder, 'article', article.id),
      `---\n${fieldsOf({ ...article.data, quoted })}---\n\n${body.join('\n\n')}\n`,
    );
  }
}

/**
 * Writes the same articles as plain Markdown for other generators: quotations and names are links to people's pages. Terms
 * (topics, people, sources) are fields of an article.
 */
export function writePlainArticles(content: GeneratedContent, folder: string): void {
  const names = namesOf(content);
  const link = (id: string) => `[${names.get(`person ${id}`)}](/people/${id}/)`;
  for (const article of content.entries.article) {
    const { title, published, summary, source, topics, quoted, authors } = article.data;
    const people = new Set([...authors, ...quoted.flatMap(({ person }) => person ?? [])]);
    const body = paragraphsOf(article, {
      quotation: ({ text, by }) => `“${text}” (${link(by)})`,
      annotation: ({ text }) => text,
      name: ({ kind, id }) => (kind === 'person' ? link(id) : (names.get(`${kind} ${id}`) ?? '')),
    });
    const fields = { title, date: published, summary, sources: [source], topics, people: [...people] };
    writeText(join(folder, `${article.id}.md`), `---\n${fieldsOf(fields)}---\n\n${body.join('\n\n')}\n`);
  }
}

/** The names of people, topics, sources and places, by kind and id. */
function namesOf({ entries }: GeneratedContent): Map<string, string> {
  const named = [...entries.person, ...entries.topic, ...entries.source, ...entries.place, ...entries.organization];
  return new Map(named.map(({ kind, id, data }) => [`${kind} ${id}`, data.name]));
}

/** How what is marked in a text is written. */
interface Marks {
  quotation(quotation: ArticleEntry['body']['quotations'][number]): string;
  annotation(annotation: ArticleEntry['body']['annotations'][number]): string;
  name(name: ArticleEntry['body']['names'][number]): string;
}

/** How many words a marked quotation and a marked passage have. */
const [QUOTED, ANNOTATED] = [15, 8];

/** A quotation stands at the beginning of its paragraph, an annotation after it, names at the end of the last. */
function paragraphsOf({ body }: ArticleEntry, marks: Marks): string[] {
  const names = `It was about ${body.names.map(marks.name).join(', ')}.`;
  const paragraphs = body.passages.map(({ number, text }) => {
    const words = text.split(' ');
    const parts: string[] = [];
    for (const quotation of body.quotations.filter(({ passage }) => passage === number))
      parts.push(marks.quotation({ ...quotation, text: words.splice(0, QUOTED).join(' ') }));
    for (const annotation of body.annotations.filter(({ passage }) => passage === number))
      parts.push(marks.annotation({ ...annotation, text: words.splice(0, ANNOTATED).join(' ') }));
    return [...parts, ...words].join(' ');
  });
  return [...paragraphs.slice(0, 5), '## What followed', ...paragraphs.slice(5), names];
}

function attributes(values: Record<string, string | readonly string[] | undefined>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => {
      const words = [value ?? []].flat();
      return words.length === 0 ? [] : `${name}="${words.join(' ')}"`;
    })
    .join(' ');
}

/** Fields as YAML: JSON is YAML, too. */
function fieldsOf(data: object): string {
  return Object.entries(data)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('');
}

export function writeText(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

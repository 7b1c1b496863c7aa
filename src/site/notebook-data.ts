import { createHash } from 'node:crypto';
import type { ArticleEntry } from '../domain/entry.ts';
import { publishedPassages } from '../domain/published-passages.ts';
import { catalog, formatDate } from './collection.ts';
import { linkTo, titleOf } from './items.ts';
import { speakerCredit } from './speakers.ts';

/** What a reader can save of an article, and what a citation needs: nothing that may not be published. */
export interface NotebookData {
  article: string;
  /** Of all the rest. The article's page carries it too: where the two differ, the page shows something else. */
  digest: string;
  /** The headline as it is shown: in square brackets where the editors supplied it. */
  title: string;
  /** The names of the authors; empty where the source names none. */
  authors: string[];
  outlet: string;
  /** The article's date as readers see it, and in Extended Date/Time Format. */
  date: string;
  published: string;
  /** The language of the text (BCP 47). */
  language: string;
  /** The quotations and the paragraphs, each in the order of the text. */
  quotations: { anchor: string; text: string; speaker: string; role?: string }[];
  passages: { anchor: string; text: string }[];
}

/** Enough to tell the versions of one article apart: 48 bits. */
const DIGEST_LENGTH = 8;

/** Derives what a reader can save of an article. */
export function notebookData(article: ArticleEntry): NotebookData {
  const { id, data, body } = article;
  const rest = {
    title: titleOf(article),
    authors: data.authors.map((author) => linkTo('person', author).name),
    outlet: linkTo('source', data.source).name,
    date: formatDate(data.published).text,
    published: data.published,
    language: data.language ?? catalog.site.language,
    quotations: body.quotations.map(({ id: anchor, text, by }) => {
      const { name, role } = speakerCredit(article, by);
      return { anchor, text, speaker: name, ...(role && { role }) };
    }),
    passages: publishedPassages(body).map(({ number, text }) => ({ anchor: `p${number}`, text })),
  };
  const digest = createHash('sha256').update(JSON.stringify(rest)).digest('base64url').slice(0, DIGEST_LENGTH);
  return { article: id, digest, ...rest };
}

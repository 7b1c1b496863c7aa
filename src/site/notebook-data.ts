import { createHash } from 'node:crypto';
import type { ArticleEntry } from '../domain/entry.ts';
import { publishedPassages } from '../domain/published-passages.ts';
import type { Quotation } from '../markdown/types.ts';
import { catalog, formatDate, messages } from './collection.ts';
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
  /** Whether the text around the quotations is the editors' own, who retell the article. */
  retold?: true;
  /** The quotations and the paragraphs, each in the order of the text. */
  quotations: QuotationData[];
  passages: { anchor: string; text: string }[];
}

/** A quotation with its speaker, as its article presents them. */
interface QuotationData {
  anchor: string;
  text: string;
  speaker: string;
  role?: string;
  /** How it came to the article: `as reported by Interfax, translated`. */
  conveyed?: string;
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
    ...(data.rights.text === 'retold' && { retold: true as const }),
    quotations: body.quotations.map((quotation) => {
      const { id: anchor, text, by } = quotation;
      const { name, role } = speakerCredit(article, by);
      const conveyed = conveyedBy(quotation);
      return { anchor, text, speaker: name, ...(role && { role }), ...(conveyed && { conveyed }) };
    }),
    passages: publishedPassages(body).map(({ number, text }) => ({ anchor: `p${number}`, text })),
  };
  const digest = createHash('sha256').update(JSON.stringify(rest)).digest('base64url').slice(0, DIGEST_LENGTH);
  return { article: id, digest, ...rest };
}

function conveyedBy({ via, translated }: Quotation): string {
  const { articleLabels } = messages;
  const others = via ? [catalog.find('person', via) ?? catalog.get('organization', via)] : [];
  return [
    ...others.map(({ data }) => articleLabels.via(data.name)),
    ...(translated ? [articleLabels.translated] : []),
  ].join(', ');
}

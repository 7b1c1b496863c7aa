import { hash } from 'node:crypto';
import type { CitedArticle } from '../domain/citation/citation.ts';
import type { ArticleEntry } from '../domain/entry.ts';
import { publishedPassages, quotationsThatFill } from '../domain/published-passages.ts';
import type { Quotation } from '../markdown/types.ts';
import type { RightsText } from '../schema/rights.ts';
import { citedArticle } from './citations.ts';
import { catalog, messages } from './collection.ts';
import { derivedInTurn } from './derived.ts';
import { speakerCredit } from './speakers.ts';

/** What a reader can save of an article, and what a citation needs: nothing that may not be published. */
export interface NotebookData extends Required<Omit<CitedArticle, 'url'>>, Pick<CitedArticle, 'url'> {
  /** Of all the rest. The article's page carries it too: where the two differ, the page shows something else. */
  digest: string;
  /** Whether the text around the quotations is the editors' own, who retell the article. */
  retold?: true;
  /** What the text is, and who holds the rights to the original. */
  rightsText: RightsText;
  rights: string;
  /** The quotations and the paragraphs, each in the order of the text. */
  quotations: QuotationData[];
  passages: PassageData[];
}

/** A quotation with its speaker, as its article presents them. */
interface QuotationData extends Credit {
  anchor: string;
  text: string;
}

/** A paragraph; with its speaker, or several, where it has nothing but their words. */
interface PassageData extends Partial<Credit> {
  anchor: string;
  text: string;
}

/** Whose words they are, as their article presents them. */
interface Credit {
  speaker: string;
  role?: string;
  /** How it came to the article: `as reported by Interfax, translated`. */
  conveyed?: string;
}

/** Enough to tell the versions of one article apart: 48 bits. */
const DIGEST_LENGTH = 8;

/** Derives what a reader can save of an article: for its page, its data file and its Markdown. */
export const notebookData = derivedInTurn((article: ArticleEntry): NotebookData => {
  const { id, data, body } = article;
  const { article: _, ...cited } = citedArticle(article);
  const rest = {
    ...cited,
    ...(data.rights.text === 'retold' && { retold: true as const }),
    rightsText: data.rights.text,
    rights: [data.rights.holder, data.rights.licence, data.rights.statement].filter(Boolean).join('. '),
    quotations: body.quotations.map((quotation) => ({
      anchor: quotation.id,
      text: quotation.text,
      ...creditOf(article, quotation),
    })),
    passages: publishedPassages(body).map((passage) => {
      const credits = quotationsThatFill(passage, body.quotations).map((quotation) => creditOf(article, quotation));
      return { anchor: `p${passage.number}`, text: passage.text, ...creditOfAll(credits) };
    }),
  };
  const digest = hash('sha256', JSON.stringify(rest), 'base64url').slice(0, DIGEST_LENGTH);
  return { article: id, digest, ...rest };
});

function creditOf(article: ArticleEntry, quotation: Quotation): Credit {
  const { name, role } = speakerCredit(article, quotation.by);
  const conveyed = conveyedBy(quotation);
  return { speaker: name, ...(role && { role }), ...(conveyed && { conveyed }) };
}

/** The credit of several quotations together: of what differs among them, the speakers alone are named. */
function creditOfAll(credits: readonly Credit[]): Partial<Credit> {
  const [first] = credits;
  if (!first) return {};
  const speaker = messages.and([...new Set(credits.map((credit) => credit.speaker))]);
  const { role, conveyed } = first;
  const isSameRole = speaker === first.speaker && credits.every((credit) => credit.role === role);
  const isSameWay = credits.every((credit) => credit.conveyed === conveyed);
  return { speaker, ...(isSameRole && role && { role }), ...(isSameWay && conveyed && { conveyed }) };
}

function conveyedBy({ via, translated }: Quotation): string {
  const { articleLabels } = messages;
  const others = via ? [catalog.find('person', via) ?? catalog.get('organization', via)] : [];
  return messages.list([
    ...others.map(({ data }) => articleLabels.via(data.name)),
    ...(translated ? [articleLabels.translated] : []),
  ]);
}

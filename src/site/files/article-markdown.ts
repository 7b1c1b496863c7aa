import type { ArticleEntry } from '../../domain/entry.ts';
import { publicationOf } from '../../schema/rights.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { inMarks } from '../../text/language-marks.ts';
import { addresses, fullest, messages } from '../collection.ts';
import { type NotebookData, notebookData } from '../notebook-data.ts';

/** The path of an article's page as Markdown, without the base path (llmstxt.org: where a page's address has no file name). */
export function markdownPath(id: string): string {
  return `articles/${id}/index.html.md`;
}

/** Whether an article has such a page: its text may be published as a whole. */
export function hasMarkdown({ data }: ArticleEntry): boolean {
  return publicationOf(data.rights.text) === 'everything';
}

/** Derives an article's page as Markdown: what it says, and below it who says what, each with the address of the words. */
export function articleMarkdown(article: ArticleEntry): string {
  const { data, body } = article;
  const words = messages.article;
  const saved = notebookData(article);
  const { rights } = data;
  const credit = messages.line([saved.outlet, saved.date, messages.list(saved.authors) || words.noByline]);
  const facts = [
    escapeMarkdown(`${messages.articleKinds[data.kind]}: ${credit}`),
    ...(data.url ? [`${escapeMarkdown(words.original)}: <${data.url}>`] : []),
    `${escapeMarkdown(messages.files.here)}: ${fullest(addresses.entity('article', article.id))}`,
    escapeMarkdown(`${words.textIs}: ${words[rights.text]}`),
    escapeMarkdown(`${words.rights}: ${saved.rights}`),
  ];
  const parts = [
    `# ${escapeMarkdown(saved.title)}`,
    `> ${escapeMarkdown(data.summary)}`,
    facts.map((fact) => `- ${fact}`).join('\n'),
    ...withHeadings(saved, body),
    ...(saved.quotations.length > 0 ? [`## ${messages.files.whoSaid}`, quotationLines(saved).join('\n')] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The paragraphs, with the headings where the page has them. */
function withHeadings({ passages }: NotebookData, { html, headings }: ArticleEntry['body']): string[] {
  const byAnchor = new Map(passages.map(({ anchor, text }) => [anchor, escapeMarkdown(text)]));
  if (headings.length === 0) return [...byAnchor.values()];
  for (const { id, level, text } of headings)
    byAnchor.set(id, `${'#'.repeat(Math.min(level, 6))} ${escapeMarkdown(text)}`);
  const order = Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id = '']) => id).filter((id) => byAnchor.has(id));
  return [...new Set([...order, ...byAnchor.keys()])].map((id) => byAnchor.get(id) ?? '');
}

function quotationLines({ article, language, quotations }: NotebookData): string[] {
  return quotations.map(({ anchor, text, speaker, role = '', conveyed = '' }) => {
    const who = messages.list([speaker, role, conveyed].filter(Boolean));
    const address = fullest(addresses.anchor(article, anchor));
    return `- ${escapeMarkdown(`${inMarks(text, language)} – ${who}`)}: ${address}`;
  });
}

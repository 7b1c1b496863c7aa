import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { absolute, addresses, catalog, messages } from '../collection.ts';
import { titleOf } from '../items.ts';
import { allSections } from '../navigation.ts';
import { hasMarkdown, markdownPath } from './article-markdown.ts';
import { SITEMAP } from './sitemap.ts';

/** How many articles are listed; all are in the sitemap. */
const MAX_ARTICLES = 200;

/** Formats `llms.txt` (llmstxt.org): what the site is, and the articles that may be read as Markdown, newest first. */
export function formatLlms(): string {
  const { site, entries } = catalog;
  const readable = entries.article.filter(hasMarkdown);
  const listed = readable.slice(0, MAX_ARTICLES);
  const { kinds, files } = messages;
  const title = listed.length < readable.length ? files.newest(listed.length, readable.length) : kinds.article.many;
  const sections: [string, string[]][] = [
    [
      title,
      listed.map((article) =>
        line(titleOf(article), addresses.withBase(markdownPath(article.id)), article.data.summary),
      ),
    ],
    [files.lists, allSections().map(({ name, href }) => line(name, href))],
    [files.optional, [line(files.allPages, addresses.withBase(SITEMAP))]],
  ];
  const parts = [
    `# ${escapeMarkdown(site.title)}`,
    `> ${escapeMarkdown(site.tagline)}`,
    ...(site.rights ? [escapeMarkdown(site.rights)] : []),
    ...sections
      .filter(([, lines]) => lines.length > 0)
      .flatMap(([heading, lines]) => [`## ${heading}`, lines.join('\n')]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function line(name: string, address: string, note?: string): string {
  return `- [${escapeMarkdown(name)}](${absolute(address)})${note ? `: ${escapeMarkdown(note)}` : ''}`;
}

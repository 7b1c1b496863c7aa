import { embedCode, embedSize } from '../../browser/embed-code.ts';
import { EMBED_FOLDER } from '../../domain/addresses.ts';
import type { ArticleEntry } from '../../domain/entry.ts';
import { escapeMarkup } from '../../text/escape-markup.ts';
import { inMarks } from '../../text/language-marks.ts';
import { oneLine, shorten } from '../../text/one-line.ts';
import { textDirection } from '../../text/text-direction.ts';
import { absolute, addresses, catalog, fullest, isHostKnown, messages } from '../collection.ts';
import { siteIcon } from '../look.ts';
import { type NotebookData, notebookData } from '../notebook-data.ts';
import { speakerCredit } from '../speakers.ts';
import styles from './embed.css?inline';

/** The page of a quotation, and its description for sites that ask how it is embedded (oembed.com). */
const [PAGE, DESCRIPTION] = ['index.html', 'oembed.json'];

/** For how long sites may keep the description, in seconds. */
const CACHE_AGE = 86_400;

/** How many characters of a quotation stand in a title. */
const MAX_TITLE = 80;

/** The paths of the pages by which other sites show quotations, without the base path. */
export function embedPaths(): string[] {
  return catalog.entries.article.flatMap(({ id, body }) =>
    body.quotations.map((quotation) => `${EMBED_FOLDER}/${id}/${quotation.id}/`),
  );
}

/** The paths of their files. */
export function embedFilePaths(): string[] {
  // A site that asks names the page by its address in full.
  const names = isHostKnown() ? [PAGE, DESCRIPTION] : [PAGE];
  return embedPaths().flatMap((path) => names.map((name) => path + name));
}

/** One of these files. @returns undefined where there is none with this path */
export function embedFile(path: string): { text: string; type: string } | undefined {
  const [, id = '', anchor = '', name] = /^embed\/([^/]+)\/([^/]+)\/(index\.html|oembed\.json)$/.exec(path) ?? [];
  const article = catalog.find('article', id);
  const quotation = article && embeddedQuotation(article, anchor);
  if (!article || !quotation) return undefined;
  if (name === PAGE) return { text: formatPage(quotation), type: 'text/html' };
  return isHostKnown() ? { text: formatDescription(quotation), type: 'application/json' } : undefined;
}

/** A quotation as another site shows it. */
interface EmbeddedQuotation extends Pick<NotebookData, 'title' | 'outlet' | 'date' | 'language'> {
  /** The address of the page for it, without the base path. */
  path: string;
  /** Its place in the article. */
  href: string;
  text: string;
  speaker: string;
  speakerHref: string;
  /** The role in which the article presents the speaker, and how the words came to it. */
  credit: string;
}

function embeddedQuotation(article: ArticleEntry, anchor: string): EmbeddedQuotation | undefined {
  const { title, outlet, date, language, quotations } = notebookData(article);
  const said = quotations.find((each) => each.anchor === anchor);
  const by = article.body.quotations.find(({ id }) => id === anchor)?.by;
  if (!said || by === undefined) return undefined;
  return {
    title,
    outlet,
    date,
    language,
    path: `${EMBED_FOLDER}/${article.id}/${anchor}/`,
    href: fullest(addresses.anchor(article.id, anchor)),
    text: said.text,
    speaker: said.speaker,
    speakerHref: fullest(addresses.withBase(speakerCredit(article, by).path)),
    credit: messages.list([said.role ?? '', said.conveyed ?? ''].filter(Boolean)),
  };
}

function titleOf({ speaker, text, language }: EmbeddedQuotation): string {
  return messages.follow.said(speaker, inMarks(shorten(oneLine(text), MAX_TITLE), language));
}

/** A page of nothing but the quotation, whose words it is and where they stand, without a script. */
function formatPage(quotation: EmbeddedQuotation): string {
  const { path, href, text, speaker, speakerHref, credit, title, outlet, date, language } = quotation;
  const { site } = catalog;
  const description = absolute(addresses.withBase(path + DESCRIPTION));
  const link = (address: string, name: string, more = '') =>
    `<a href="${escapeMarkup(address)}" target="_blank" rel="noopener"${more}>${escapeMarkup(name)}</a>`;
  const lang = language === site.language ? '' : ` lang="${language}" dir="${textDirection(language)}"`;
  return `<!doctype html>
<html lang="${site.language}" dir="${textDirection(site.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(titleOf(quotation))}</title>
<meta name="description" content="${escapeMarkup(`${title}. ${messages.list([outlet, date])}`)}">
<meta name="robots" content="noindex">
<link rel="icon" href="${escapeMarkup(siteIcon.address)}" type="${siteIcon.type}">
${isHostKnown() ? `<link rel="canonical" href="${escapeMarkup(href)}">\n` : ''}${description ? `<link rel="alternate" type="application/json+oembed" href="${escapeMarkup(description)}">\n` : ''}<style>${styles}</style>
</head>
<body>
<main>
<figure>
<blockquote cite="${escapeMarkup(href)}"${lang}><p>${escapeMarkup(inMarks(text, language))}</p></blockquote>
<figcaption>
<p>${messages.list([link(speakerHref, speaker), escapeMarkup(credit)].filter(Boolean))}</p>
<p class="source">${messages.list([link(href, title, lang), escapeMarkup(outlet), escapeMarkup(date)])} · ${link(fullest(addresses.home), site.title)}</p>
</figcaption>
</figure>
</main>
</body>
</html>
`;
}

/** What a site is told that asks for the address of the page (oembed.com, version 1.0). */
function formatDescription(quotation: EmbeddedQuotation): string {
  const { path, text, speaker, speakerHref } = quotation;
  const title = titleOf(quotation);
  const size = embedSize(text.length);
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    author_name: speaker,
    author_url: speakerHref,
    provider_name: catalog.site.title,
    provider_url: fullest(addresses.home),
    cache_age: CACHE_AGE,
    html: embedCode(fullest(addresses.withBase(path)), title, size),
    ...size,
  });
}

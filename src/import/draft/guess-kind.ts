import type { articleSchema } from '../../schema/article.ts';
import type { sourceSchema } from '../../schema/source.ts';
import type { Capture } from '../capture.ts';

type ArticleKind = (typeof articleSchema.shape.kind.options)[number];
type SourceKind = (typeof sourceSchema.shape.kind.options)[number];

/** What a section in an address, or a label before a headline, says of an article. */
const LABELS: [RegExp, ArticleKind][] = [
  [
    /^(?:opinions?|commentary|comment(?:isfree)?|op-?eds?|columns?|columnists?|editorials?|letters?|blogs?|meinung|kommentar|opinión|tribune)$/i,
    'opinion',
  ],
  [/^(?:analysis|analyse|análisis|news-analysis)$/i, 'analysis'],
  [/^(?:interviews?|q-?and-?a|entrevista)$/i, 'interview'],
  [/^(?:explainers?|explained|faqs?)$/i, 'explainer'],
];

/** Headlines that say what sort of text they stand over. */
const HEADLINES: [RegExp, ArticleKind][] = [
  [/\b(?:explainer|explained|what (?:you need )?to know|what we know)\b/i, 'explainer'],
  [/^(?:interview|q\s?&\s?a)\b|\binterview with\b/i, 'interview'],
];

/** Guesses what sort of text a page is: by its address, by a label before its headline, else a report. */
export function guessKind({ url, title }: Pick<Capture, 'url' | 'title'>): ArticleKind {
  const sections = url && URL.canParse(url.value) ? new URL(url.value).pathname.split('/').slice(1, -1) : [];
  const [label] = /^[\p{L} &-]{4,16}(?=\s*[:|])/u.exec(title?.value ?? '') ?? [];
  for (const word of [...sections, ...(label === undefined ? [] : [label.trim()])]) {
    const [, kind] = LABELS.find(([pattern]) => pattern.test(word)) ?? [];
    if (kind) return kind;
  }
  return HEADLINES.find(([pattern]) => pattern.test(title?.value ?? ''))?.[1] ?? 'report';
}

/** What words of an outlet's name, or of its host, say of it. */
const OUTLETS: [RegExp, SourceKind][] = [
  [
    /\.gov\b|\.mil\b|\b(?:city|town|county|district|borough|parish|village|municipal|regional|state) council\b|\b(?:ministry|government|department of|embassy|white house|parliament)\b/i,
    'government',
  ],
  [/\b(?:substack|medium\.com|wordpress|blogspot|blog)\b/i, 'blog'],
  [
    /\b(?:institute|institut|foundation|council (?:on|for|of)|atlantic council|think tank|center for|centre for)\b/i,
    'think-tank',
  ],
  [/\b(?:news ?agency|news ?service|syndicate|newswire|associated press|reuters)\b/i, 'agency'],
  [/\b(?:magazine|monthly|quarterly|weekly|review(?![ -](?:journal|courier|times|herald)))\b/i, 'magazine'],
  [/\b(?:tv|television|radio|channel|broadcasting|bbc|npr|cnn)\b/i, 'broadcaster'],
];

/** Guesses what sort of outlet somebody is: by words of the name or the host, else a newspaper. */
export function guessSourceKind(name: string, url: string | undefined): SourceKind {
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : '';
  return OUTLETS.find(([pattern]) => pattern.test(`${name} ${host}`))?.[1] ?? 'newspaper';
}

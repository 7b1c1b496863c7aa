import { boilerplateReason } from '../boilerplate.ts';
import type { RemovedBlock } from '../capture.ts';
import type { PageBlock } from '../html/blocks.ts';
import { labelsOf } from '../html/elements.ts';

/** What the place of a block on the page says of it, the surest first. */
const TAGS: Readonly<Record<string, string>> = {
  nav: 'navigation',
  footer: 'page footer',
  figcaption: 'photo caption',
  form: 'form',
  button: 'button',
  aside: 'aside',
};

const LABELS: readonly [string, RegExp][] = [
  ['comments', /\b(?:comments?|respond|disqus)\b/],
  ['newsletter form', /\b(?:newsletter|subscri|mailchimp|sign-?up|opt-?in)/],
  ['sharing buttons', /\b(?:share|sharing|social)/],
  ['cookie notice', /\b(?:cookies?|consent|gdpr)\b/],
  [
    'related links',
    /\b(?:related|recommend|more-(?:from|posts|stories)|read-(?:more|next)|popular|trending|teaser|carousel)/,
  ],
  ['advertisement', /\b(?:ads?|advert\w*|sponsor\w*|promo\w*|banner|cta)\b/],
  ['about the author', /\b(?:bio|about-author|author-(?:box|bio|info|card))\b/],
  ['byline or date', /\b(?:byline|authors?|dateline|published|timestamp|post-meta|entry-meta|meta)\b/],
  ['table of contents', /\b(?:toc|table-of-contents|ez-toc)\b/],
  ['photo caption', /\bcaption\b/],
  ['navigation', /\b(?:nav|navbar|menu|breadcrumbs?|pagination)\b/],
  ['page header', /\b(?:header|masthead|topbar)\b/],
  ['sidebar', /\b(?:sidebar|widget|rail)\b/],
];

/** Why a block is no part of the main text, as far as its words and its place say. */
export function reasonFor(block: PageBlock, title: string | undefined): string {
  if (block.text === title) return 'title';
  const said = boilerplateReason(block.text);
  if (said) return said;
  const names = block.path.map(({ tagName }) => tagName);
  const tag = Object.keys(TAGS).find((name) => names.includes(name));
  const labels = block.path.slice(2).map(labelsOf).join(' ');
  const label = LABELS.find(([, pattern]) => pattern.test(labels));
  return (tag && tag !== 'aside' && TAGS[tag]) || label?.[0] || (tag && TAGS[tag]) || 'not of the main text';
}

/** Joins removals that follow one another for the same reason. */
export function joinRemovals(removals: readonly RemovedBlock[]): RemovedBlock[] {
  const joined: RemovedBlock[] = [];
  for (const removal of removals) {
    const last = joined.at(-1);
    if (last?.reason === removal.reason) last.text += ` ${removal.text}`;
    else joined.push({ ...removal });
  }
  return joined;
}

import type { Element } from 'hast';
import { remembering } from '../../text/remembering.ts';
import { isHidden, labelsOf } from '../html/elements.ts';

/** Words in the names of what introduces a text below its headline. */
const STANDFIRST =
  /\b(?:sub-?(?:title|heading|headline|head)|dek|deck|standfirst|lede|lead|excerpt|summary|description)\b/;

/** Words in the names of classes and ids around blocks that are of the page and not of its text. */
const HINTS: Record<string, RegExp> = {
  share: /\b(?:shar(?:e|ing)|socials?|follow)/,
  related:
    /\b(?:related|recommend|more-?(?:from|posts|stories|articles|on)|read-?(?:more|next)|also|trending|popular|latest|teasers?|cards?|carousel|swiper|grid)/,
  newsletter: /\b(?:news-?letters?|subscri|sign-?up|optin|opt-in|mailchimp|hs-form|forms?\b|inline-form)/,
  promo: /\b(?:promo|cta|banner|ads?\b|advert|sponsor|affiliate|disclos|disclaimer|upsell|callout|box|product|offer)/,
  comment: /\b(?:comments?|respond|replies|disqus|discuss|reviews?)\b/,
  author: /\b(?:authors?|bio|byline|contributors?|written-by|writer|profile)\b/,
  meta: /\b(?:meta|date|published|time|reading|tags?|categor(?:y|ies)|eyebrow|kicker|breadcrumbs?|crumbs?)\b/,
  navigation: /\b(?:nav|navbar|menu|footer|header|masthead|topbar|pagination|pager|skip|site-?(?:header|footer))\b/,
  aside: /\b(?:side-?bar|aside|widgets?|rail|sticky|drawer|modal|popup|pop-up|overlay|cookies?|consent|gdpr|tooltip)/,
  contents: /\b(?:toc|table-of-contents|jump|on-this-page|ez-toc|contents)\b/,
  hero: /\b(?:hero|title|headline|heading|subtitle|dek|lead|lede|intro|summary|excerpt|takeaways?)\b/,
  caption: /\b(?:caption|credit|figure|gallery|lightbox|media|image|photo|video)/,
  notes: /\b(?:foot-?notes?|end-?notes?|fn|references?|citations?|bibliography|sources|credits)\b/,
  questions: /\b(?:faqs?|accordion|questions?|answers?|collapse|collapsible|expand(?:er|able)?|tabs?|toggle)\b/,
  standfirst: STANDFIRST,
  button: /\b(?:btn|buttons?)\b/,
  modal: /\b(?:modal|popup|pop-up|overlay|dialog)\b/,
  body: /\b(?:article|entry|post|story|blog|page|rich|main)[-_]*(?:body|content|text|copy|inner)|\b(?:prose|rich-?text|wysiwyg|body-?copy|markdown|cms|content-?body|main-?content|article)\b/,
};

/** Whether an element is called as what introduces a text is. */
export function isStandfirst(element: Element): boolean {
  return STANDFIRST.test(labelsOf(element));
}

/**
 * Notes what the elements around a block are and are called.
 * @param hintsIn finds the hints in the names around it
 * @param isProse whether it reads as a paragraph: what a part of the page is called tells less of one
 */
export function describePath(
  path: readonly Element[],
  set: (name: string, value: number | boolean) => void,
  isProse: boolean,
  hintsIn: (names: string) => ReadonlySet<string>,
): void {
  const names = new Set(path.map(({ tagName }) => tagName));
  const has = (...tags: string[]): boolean => tags.some((tag) => names.has(tag));
  set('in.heading1', has('h1'));
  set('in.heading2', has('h2'));
  set('in.heading3', has('h3', 'h4', 'h5', 'h6'));
  set('in.p', has('p'));
  set('in.li', has('li'));
  set('in.table', has('td', 'th'));
  set('in.pre', has('pre'));
  set('in.quote', has('blockquote'));
  set('in.caption', has('figcaption'));
  set('in.figure', has('figure'));
  set('in.button', has('button'));
  set('in.form', has('form', 'fieldset', 'label'));
  set('in.details', has('details', 'summary'));
  set('in.article', has('article'));
  set('in.main', has('main') || path.some(({ properties }) => properties['role'] === 'main'));
  set('in.header', has('header'));
  set('in.footer', has('footer'));
  set('in.nav', has('nav') || path.some(({ properties }) => properties['role'] === 'navigation'));
  set('in.aside', has('aside') || path.some(({ properties }) => properties['role'] === 'complementary'));
  set('in.time', has('time', 'address'));
  set('in.bold', has('strong', 'b'));
  set('hidden', path.some(isHidden));
  const near = path.slice(-4).map(labelsOf).join(' ');
  const far = path
    .slice(0, -4)
    .filter(({ tagName }) => tagName !== 'body' && tagName !== 'html')
    .map(labelsOf)
    .join(' ');
  const [hintsNear, hintsFar] = [hintsIn(near), hintsIn(far)];
  for (const name of Object.keys(HINTS)) {
    const [isNear, isFar] = [hintsNear.has(name), hintsFar.has(name)];
    set(`near.${name}`, isNear);
    set(`far.${name}`, isFar);
    set(`near.${name}.prose`, isProse && isNear);
    set(`far.${name}.prose`, isProse && isFar);
  }
}

/** Finds the hints in the names around a block; those of its neighbours are mostly the same. */
export function hintFinder(): (names: string) => ReadonlySet<string> {
  return remembering(
    (names) => new Set(Object.keys(HINTS).filter((hint) => HINTS[hint]?.test(names))) as ReadonlySet<string>,
  );
}

import { look, siteIcon } from '../site/look.ts';
import roman from '../styles/fonts/newsreader.woff2?url';
import italic from '../styles/fonts/newsreader-italic.woff2?url';
import { escapeMarkup } from '../text/escape-markup.ts';

/**
 * What stands in the head of every page for how the site looks. It is the same in all of them, and nothing else in a page is made
 * of it: where it alone has changed, a build puts it into the pages of the last one, and renders none again.
 */
export const lookHead: string = [
  `<link rel="icon" href="${escapeMarkup(siteIcon.address)}" type="${siteIcon.type}">`,
  ...(look.faces ?? [roman, italic]).map(
    (face) => `<link rel="preload" href="${face}" as="font" type="font/woff2" crossorigin>`,
  ),
  look.styles === '' ? '' : `<style>${look.styles}</style>`,
].join('');

import type { LookHead } from '../domain/theme/look.ts';
import { look, siteIcon } from '../site/look.ts';
import roman from '../styles/fonts/newsreader.woff2?url';
import italic from '../styles/fonts/newsreader-italic.woff2?url';
import { escapeMarkup } from '../text/escape-markup.ts';

const faces = look.faces ?? [
  { address: roman, isItalic: false },
  { address: italic, isItalic: true },
];

const preload = (isItalic: boolean): string =>
  faces
    .filter((face) => face.isItalic === isItalic)
    .map(({ address }) => `<link rel="preload" href="${address}" as="font" type="font/woff2" crossorigin>`)
    .join('');

/**
 * What stands in the head of pages for how the site looks. It is the same in all of them, apart from the italic, which takes bytes
 * from what is seen first and which many pages do not have; and nothing else in a page is made of it: where it alone has changed, a build
 * puts it into the pages of the last one, and renders none again.
 */
export const lookHead: LookHead = {
  every: [
    `<link rel="icon" href="${escapeMarkup(siteIcon.address)}" type="${siteIcon.type}">`,
    look.styles === '' ? '' : `<style>${look.styles}</style>`,
    preload(false),
  ].join(''),
  italic: preload(true),
};

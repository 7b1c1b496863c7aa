import { FURTHER_RANGE } from '../domain/theme/letters.ts';
import type { LookHead } from '../domain/theme/look.ts';
import { look, siteIcon } from '../site/look.ts';
import roman from '../styles/fonts/newsreader.woff2?url';
import basicRoman from '../styles/fonts/newsreader-basic.woff2?url';
import italic from '../styles/fonts/newsreader-italic.woff2?url';
import basicItalic from '../styles/fonts/newsreader-italic-basic.woff2?url';
import { escapeMarkup } from '../text/escape-markup.ts';

/** A file of a typeface, as a page asks for it. */
interface FaceFile {
  address: string;
  isItalic: boolean;
}

const WHOLE: readonly FaceFile[] = [
  { address: roman, isItalic: false },
  { address: italic, isItalic: true },
];

const BASIC: readonly FaceFile[] = [
  { address: basicRoman, isItalic: false },
  { address: basicItalic, isItalic: true },
];

const LAYERS = '@layer reset,tokens,base,theme,layout,components,own,print;';

/** @param rules of our typeface @param files of it */
function formatHead(isItalic: boolean, files: readonly FaceFile[], rules: string): string {
  const preloads = (look.faces ?? files)
    .filter((face) => isItalic || !face.isItalic)
    .map(({ address }) => `<link rel="preload" href="${address}" as="font" type="font/woff2" crossorigin>`);
  const icon = `<link rel="icon" href="${escapeMarkup(siteIcon.address)}" type="${siteIcon.type}">`;
  return `<style>${LAYERS}${look.faces ? '' : rules}${look.styles}</style>${preloads.join('')}${icon}`;
}

/** @param range the letters that the files are asked for; all that they have, where it is not given */
function formatRules(files: readonly FaceFile[], range?: string): string {
  const rules = files.map(({ address, isItalic }) =>
    [
      `@font-face{font-family:Newsreader;src:url(${address})format("woff2")`,
      'font-weight:400 600',
      'font-display:optional',
      ...(isItalic ? ['font-style:italic'] : []),
      ...(range === undefined ? [] : [`unicode-range:${range}`]),
    ].join(';'),
  );
  return rules.map((rule) => `${rule}}`).join('');
}

const wholeRules = formatRules(WHOLE);
// The last that has a letter counts. What the basic ones lack, a script may put into the page.
const basicRules = formatRules(WHOLE, FURTHER_RANGE) + formatRules(BASIC);

/**
 * What stands in the head of pages for how the site looks. Nothing else in a page is made of it: where it alone has changed, a build
 * puts it into the pages of the last one, and renders none again.
 */
export const lookHead: LookHead = {
  upright: formatHead(false, WHOLE, wholeRules),
  italic: formatHead(true, WHOLE, wholeRules),
  basicUpright: formatHead(false, BASIC, basicRules),
  basicItalic: formatHead(true, BASIC, basicRules),
};

import { hasFurtherLetters } from './letters.ts';

/** How a site looks, apart from what its program brings: what `site.yaml` and `look/` make of it. */
export interface Look {
  /** The rules of the theme and the publisher's own, for every page; empty where there are none. */
  styles: string;
  /** The typefaces that are loaded ahead; undefined where they are those of the program. */
  faces: readonly LookFace[] | undefined;
  /** The picture on the tabs of browsers; undefined where it is that of the program. */
  icon: LookPicture | undefined;
  /** What stands at the top of every page in place of the title: one picture, or one for light and one for dark pages. */
  logo: readonly (LookPicture & PictureSize & { scheme?: 'light' | 'dark' })[];
  /** The files that pages ask for, by their paths below the base path. They are named by what is in them. */
  files: readonly { path: string; bytes: Uint8Array }[];
}

interface LookPicture {
  /** With the base path. */
  address: string;
  /** The media type. */
  type: string;
}

/** A typeface, or its italic, which only a page that has any loads ahead. */
interface LookFace {
  address: string;
  isItalic: boolean;
}

/** How large a picture is, in pixels, or what of its two sides is in proportion to them. */
export interface PictureSize {
  width: number;
  height: number;
}

/**
 * What stands in the heads of pages for how the site looks, by the typefaces that a page loads ahead: the upright, or the italic as well,
 * which takes bytes from what is seen first and which many pages do not have; with all letters, or with the basic ones alone.
 */
export interface LookHead {
  upright: string;
  italic: string;
  basicUpright: string;
  basicItalic: string;
}

/**
 * Elements that browsers set in italics, and those that our styles do (`--slant`): the summary of an article, notes in the drawing of a
 * timeline, and what is kept in the notebook. Where an attribute has what looks like one, a page loads a file that it does not need.
 */
const ITALIC = /<(?:(?:em|i|cite|dfn|var|address)[\s>]|article class="sheet"|g class="gap"|tspan [^>]*class="soft")/;
/** Apart, since what begins with one character is found twice as fast. */
const NOTEBOOK = /\sdata-notebook[\s>]/;

/** @param body what stands in the body of the page */
export function lookOf(look: LookHead, body: string): string {
  const hasItalic = ITALIC.test(body) || NOTEBOOK.test(body);
  if (hasFurtherLetters(body)) return hasItalic ? look.italic : look.upright;
  return hasItalic ? look.basicItalic : look.basicUpright;
}

/** The look of a site whose publisher chose nothing. */
export const USUAL_LOOK: Look = { styles: '', faces: undefined, icon: undefined, logo: [], files: [] };

/** How a site looks, apart from what its program brings: what `site.yaml` and `look/` make of it. */
export interface Look {
  /** The rules of the theme and the publisher's own, for every page; empty where there are none. */
  styles: string;
  /** The addresses of typefaces that are loaded with every page; undefined where those of the program are. */
  faces: readonly string[] | undefined;
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

/** How large a picture is, in pixels, or what of its two sides is in proportion to them. */
export interface PictureSize {
  width: number;
  height: number;
}

/** The look of a site whose publisher chose nothing. */
export const USUAL_LOOK: Look = { styles: '', faces: undefined, icon: undefined, logo: [], files: [] };

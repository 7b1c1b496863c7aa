/** A page of the publisher's own (`pages/<id>.md`), whose address is `/<id>/`; `about` is the text of `/about/`. */
export interface OwnPage {
  id: string;
  title: string;
  /** What links to it are called. */
  label: string;
  summary: string | undefined;
  /** The text, as HTML. */
  html: string;
}

/** The page in `pages/` that is shown at the address of a page of ours, in place of its words. */
export const ABOUT = 'about';

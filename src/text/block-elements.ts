/** The elements of HTML that begin on a line of their own. `br` is none: it ends a line within one. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Whether words on the two sides of a tag stand apart, although no space is between them. */
export function separatesWords(tagName: string): boolean {
  return tagName === 'br' || BLOCK_ELEMENTS.has(tagName);
}

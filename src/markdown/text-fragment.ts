/**
 * An address that opens a page at a text: WICG URL Fragment Text Directives. The characters that have a meaning in a
 * directive (`,` `-` `&`) are percent-encoded besides those that any fragment needs.
 */
export function textFragment(address: string, text: string): string {
  const encoded = encodeURIComponent(text).replaceAll('-', '%2D');
  return `${address.split('#')[0]}#:~:text=${encoded}`;
}

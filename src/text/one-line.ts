/** What makes a text more than one line, or sets its words further apart: most texts have none of it. */
const TO_REPLACE = /\s\s|[^\S ]/;

/** A text on one line: single spaces for all white space, none at the ends. */
export function oneLine(text: string): string {
  const trimmed = text.trim();
  return TO_REPLACE.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}

/** The same without soft hyphens and characters without width, as web pages have them within words. */
export function oneLineOfPage(text: string): string {
  return oneLine(withoutInvisible(text));
}

/** A text without soft hyphens and characters without width. */
export function withoutInvisible(text: string): string {
  return text.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '');
}

/** A text on one line without control characters and lone surrogates, which YAML and terminals cannot hold. */
export function printableLine(text: string): string {
  // What divides lines and the mark of byte order are white space.
  return oneLine(text.toWellFormed().replace(/[\p{Cc}\u{FFFE}\u{FFFF}]+/gu, ' '));
}

/** A text of at most so many characters, cut after a word. */
export function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, '')} …`.toWellFormed();
}

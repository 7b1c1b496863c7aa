/** What the page tells its script. */
export interface Settings {
  words: Record<'loading' | 'unknown' | 'same' | 'failed' | 'found' | 'none' | 'both' | 'alone' | 'quotedHere', string>;
  withheld: string;
  /** The address below which the articles' data is. */
  data: string;
}

/** Puts values where a text has their names in braces. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

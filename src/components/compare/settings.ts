/** What the page tells its script. */
export interface Settings {
  words: Record<
    | 'loading'
    | 'unknown'
    | 'same'
    | 'failed'
    | 'updated'
    | 'outdated'
    | 'reload'
    | 'found'
    | 'none'
    | 'both'
    | 'alone'
    | 'quotedHere'
    | 'comma',
    string
  >;
  withheld: string;
  /** The base path of the site, with a slash at its end. */
  base: string;
}

/** Puts values where a text has their names in braces. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** A file beside the index with everything that has a page and a name of its own, best first: a list of rows. */
export const NAMES_FILE = 'names.json';

/** The address without the base path, what the page is (`Person`), its name, its aliases. */
export type NameRow = [path: string, under: string, name: string, ...aliases: string[]];

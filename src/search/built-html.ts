const CHARACTERS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

/** A tag of a built page; what its attributes hold may be anything. */
const TAG = /<!--[\s\S]*?-->|<\/?[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gi;

/** The characters that references stand for, of those that a built page has: five with names, and all by number. */
export function decodeReferences(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (reference, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return name ? (CHARACTERS[name] ?? reference) : String.fromCodePoint(code);
  });
}

/** The text of a piece of a built page. Where a tag stood, words stand apart. */
export function textOf(html: string): string {
  return decodeReferences(html.replace(TAG, ' '));
}

/** The address of a built page without the base path, from its path in the folder. */
export function addressOf(path: string): string {
  return `/${path.replace(/index\.html$/, '')}`;
}

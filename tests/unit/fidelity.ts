/** How many words in a row make a copy. */
export const COMMON_RUN = 10;

/**
 * The direct quotations of a text: what stands between double quotation marks. One within another belongs to it; one
 * that its paragraph does not close ends with the paragraph.
 */
export function directQuotations(text: string): string[] {
  return text.split(/\n\s*\n/).flatMap((paragraph) => {
    const found: string[] = [];
    let depth = 0;
    let start = 0;
    for (const [index, character] of [...paragraph.matchAll(/[“”"]/g)].map(
      (match) => [match.index, match[0]] as const,
    )) {
      const opens = character === '“' || (character === '"' && depth === 0);
      if (opens) {
        if (depth === 0) start = index + 1;
        depth += 1;
      } else if (depth > 0) {
        depth -= 1;
        if (depth === 0) found.push(paragraph.slice(start, index));
      }
    }
    if (depth > 0) found.push(paragraph.slice(start));
    return found;
  });
}

/**
 * A text as two editions of it have it in common: one form of apostrophe, one space for any white space, no quotation
 * marks around it, and neither the comma nor the full stop with which the outlet ends its own sentence.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/^[\s"]+/, '')
    .replace(/[\s"'.,]+$/, '');
}

/** The words of a text in lower case, without those of the names; the longest names have to come first. */
export function wordsOf(text: string, names: readonly string[]): string[] {
  let rest = text.replace(/[‘’ʼ]/g, "'");
  for (const name of names) rest = rest.replaceAll(name.replace(/[‘’ʼ]/g, "'"), ' ');
  return rest.toLowerCase().match(/\||[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [];
}

/** The words of an article's HTML that are the editors' own, with a bar where a quotation was. */
export function outsideQuotations(html: string): string {
  return html
    .replace(/<div class="voices"[\s\S]*?<\/div>/g, ' ')
    .replace(/<a class="number"[^>]*>[^<]*<\/a>/g, ' ')
    .replace(/<(q|blockquote)\b[^>]*class="said"[\s\S]*?<\/\1>/g, ' | ')
    .replace(/<\/?(?:p|div|li|h[2-6])\b[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x26;', '&')
    .replaceAll('&#x3C;', '<');
}

/** The longest run of words that two texts have in common. */
export function longestCommonRun(ours: readonly string[], theirs: readonly string[]): readonly string[] {
  let best: readonly string[] = [];
  let before: number[] = [];
  for (const [index, word] of ours.entries()) {
    const lengths = theirs.map((other, at) => (word === other ? (before[at - 1] ?? 0) + 1 : 0));
    const longest = Math.max(0, ...lengths);
    if (longest > best.length) best = ours.slice(index - longest + 1, index + 1);
    before = lengths;
  }
  return best;
}

/** What Markdown writes beside the words: the target of a link, the call of a note, a directive’s name and attributes. */
const BESIDE = /\]\([^()\s]*|\[\^[^\]\s]+\]|:+(?:quote|claim|event)(?:\{[^{}\n]*\}|(?=\[))|(?<=\])\{[^{}\n]*\}/g;

/** A text without what Markdown writes beside its words; every other character keeps its place. */
export function blankMarkdown(source: string): string {
  if (!source.includes('](') && !source.includes(':') && !source.includes('[^')) return source;
  return source.replace(BESIDE, (found) => ' '.repeat(found.length));
}

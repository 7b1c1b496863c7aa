import { stringify } from 'yaml';
import { printableLine } from '../../text/one-line.ts';

/** A field as a line of YAML, or several where it is a list. What YAML 1.1 takes for a date or a truth value is quoted. */
export function yamlField(name: string, value: string | boolean | readonly string[]): string[] {
  const plain = typeof value === 'string' ? printableLine(value) : value;
  return stringify({ [name]: plain }, { lineWidth: 0, compat: 'yaml-1.1' })
    .trimEnd()
    .split('\n');
}

/** Something for the editor to look at, as a comment. */
export function checkLine(sentence: string): string {
  return comment(`check: ${sentence}`);
}

/** A comment of one line, whatever the text holds. */
export function comment(text: string): string {
  return `# ${printableLine(text)}`;
}

/** Lines moved to the right, as the entry of a list where they are one. */
export function indent(lines: readonly string[], isEntry = false): string[] {
  return lines.map((line, index) => `${isEntry && index === 0 ? '  - ' : isEntry ? '    ' : '  '}${line}`);
}

/** The beginning of a text, whole words, as something to find it by: `“The message may be…”`. */
export function snippet(text: string, words = 7): string {
  const all = printableLine(text).split(' ');
  return all.length <= words ? `“${all.join(' ')}”` : `“${all.slice(0, words).join(' ')} …”`;
}

/** As many of the sentences as an editor reads, and how many there are besides. */
export function firstOf(sentences: readonly string[], most = 40): string[] {
  if (sentences.length <= most) return [...sentences];
  return [...sentences.slice(0, most), `and ${sentences.length - most} more like these`];
}

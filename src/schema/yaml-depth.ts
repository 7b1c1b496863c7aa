/** How deep lists and sets of fields may stand in one another: the content model needs three levels. */
const MAX_DEPTH = 100;

/**
 * Where YAML nests too deep for its parser, which works by recursion: an offset, or undefined. The text is read once: lists
 * and fields by what begins their lines, lists and sets in brackets by those.
 */
export function deepYamlAt(source: string): number | undefined {
  let offset = 0;
  let brackets = 0;
  let indentations: number[] = [];
  for (const line of source.split('\n')) {
    const indicators = /^ *(?:[-?:][ \t]+)*/.exec(line)?.[0] ?? '';
    const indentation = /^ */.exec(line)?.[0].length ?? 0;
    if (line.trim() !== '') indentations = [...indentations.filter((each) => each < indentation), indentation];
    const nested = indicators.replace(/\s/g, '').length + indentations.length;
    if (nested > MAX_DEPTH) return offset + indicators.length;
    for (let at = 0; at < line.length; at += 1) {
      if (line[at] === '[' || line[at] === '{') brackets += 1;
      else if (line[at] === ']' || line[at] === '}') brackets = Math.max(0, brackets - 1);
      if (brackets > MAX_DEPTH) return offset + at;
    }
    offset += line.length + 1;
  }
  return undefined;
}

/** Where something stands in a file. Lines and columns count from 1, columns in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

/**
 * The line and column of an offset.
 * @param offset in UTF-16 code units
 * @param firstLine the line of the file on which the text begins
 */
export function positionAt(text: string, offset: number, firstLine = 1): Position {
  const before = text.slice(0, offset);
  return { line: firstLine + countLineEnds(before), column: before.length - before.lastIndexOf('\n') };
}

/** How many line ends a text has. */
export function countLineEnds(text: string): number {
  return text.split('\n').length - 1;
}

/**
 * The column in a line as its file has it, of a column in the line’s composed form (NFC).
 * @param line the line as written
 */
export function columnAsWritten(line: string, column: number): number {
  let composed = 0;
  for (const { segment, index } of new Intl.Segmenter('und').segment(line)) {
    if (composed >= column - 1) return index + 1;
    composed += segment.normalize('NFC').length;
  }
  return line.length + 1;
}

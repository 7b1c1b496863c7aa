import { styleText } from 'node:util';
import stringWidth from 'string-width';
import type { Position } from '../../text/position.ts';

type Look = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

/** Gives a text a look; on what shows no colours it stays as it is. */
export type Style = (look: Look, text: string) => string;

/** Leaves every text as it is. */
export const plain: Style = (_, text) => text;

/** Looks as a terminal shows them. */
export const coloured: Style = (look, text) => (text === '' ? '' : styleText(look, text, { validateStream: false }));

/** How far apart the stops of a tab are. */
const TAB_WIDTH = 4;

/** How much of a line is looked at, around the place: far more than any terminal shows, far less than some lines have. */
const MAX_COLUMNS = 2000;

/**
 * A piece of a file around a place: the line before it, the line itself, a caret under the column, and the line after.
 * Lines that are too long are cut, around the caret where it is theirs.
 * @param lines the lines of the file, without their ends
 * @param position counted from 1; columns in UTF-16 code units
 * @param width the columns of the terminal
 * @returns lines to print; none where the file has no such line
 */
export function sourceFrame(
  lines: readonly string[],
  { line, column }: Position,
  width: number,
  style: Style,
): string[] {
  const text = lines[line - 1];
  if (text === undefined) return [];
  const gutter = String(Math.min(line + 1, lines.length)).length + 2;
  const room = Math.max(20, width - gutter - 3);
  const row = (number: number | undefined, content: string) =>
    `${style('dim', `${String(number ?? '').padStart(gutter)} │`)}${content && ` ${content}`}`;
  const start = text.length > MAX_COLUMNS ? Math.max(0, column - 1 - MAX_COLUMNS / 2) : 0;
  const cells = cellsOf(text.slice(start, start + MAX_COLUMNS), start);
  const at = cells.findIndex(({ index, length }) => column - 1 < index + length);
  const caret = cells.slice(0, at < 0 ? cells.length : at).reduce((sum, cell) => sum + cell.width, 0);
  const from = caret < room - 1 ? 0 : caret - Math.floor(room / 2);
  const shown = cut(cells, from, room);
  const around = (number: number) => {
    const other = lines[number - 1];
    return other === undefined
      ? []
      : [row(number, style('dim', cut(cellsOf(other.slice(0, MAX_COLUMNS)), 0, room).text))];
  };
  return [
    ...(line > 1 ? around(line - 1) : []),
    row(line, shown.text),
    row(undefined, `${' '.repeat(caret - shown.from)}${style('red', '^')}`),
    ...around(line + 1),
  ];
}

/** A character as the terminal shows it. */
interface Cell {
  text: string;
  width: number;
  /** Where it stands in the line, and how long it is there, in UTF-16 code units. */
  index: number;
  length: number;
}

function cellsOf(line: string, start = 0): Cell[] {
  let width = 0;
  return [...segmenter.segment(line)].map(({ segment, index }) => {
    const cell: Cell = { ...show(segment, width), index: start + index, length: segment.length };
    width += cell.width;
    return cell;
  });
}

function show(segment: string, before: number): Pick<Cell, 'text' | 'width'> {
  if (segment === '\t')
    return { text: ' '.repeat(TAB_WIDTH - (before % TAB_WIDTH)), width: TAB_WIDTH - (before % TAB_WIDTH) };
  // Control characters would move the cursor or change colours: none of a file reaches the terminal.
  if (/\p{Cc}/u.test(segment)) return { text: '\uFFFD', width: 1 };
  return { text: segment, width: stringWidth(segment) };
}

/** As much of a line as fits, with an ellipsis where something is left out; `from` is the column that it begins at. */
function cut(cells: readonly Cell[], from: number, room: number): { text: string; from: number } {
  const total = cells.reduce((sum, cell) => sum + cell.width, 0);
  if (from === 0 && total <= room) return { text: cells.map(({ text }) => text).join(''), from: 0 };
  let text = '';
  let column = 0;
  let start: number | undefined = from === 0 ? 0 : undefined;
  let end = 0;
  for (const cell of cells) {
    if (column >= from + (from === 0 ? 0 : 1)) {
      // The ellipsis that stands for what is left out takes the column before.
      start ??= column - 1;
      if (column + cell.width > start + room - 1) break;
      text += cell.text;
      end = column + cell.width;
    }
    column += cell.width;
  }
  return { text: `${from === 0 ? '' : '…'}${text}${end < total ? '…' : ''}`, from: start ?? 0 };
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

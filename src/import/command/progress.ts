import { printableLine } from '../../text/one-line.ts';

/** Where progress is shown. */
export interface Screen {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

/** Shows how far a run has come: a bar on a terminal, a line for each file elsewhere, nothing for one file. */
export interface Progress {
  /** A file is begun. */
  begin(name: string): void;
  /** It is done, with what became of it. */
  end(name: string, outcome: string): void;
  /** All are: the bar goes. */
  finish(): void;
}

const BAR_WIDTH = 24;

/** @param total how many files there are */
export function createProgress(total: number, screen: Screen): Progress {
  const isBar = screen.isTTY === true && total > 1;
  let done = 0;
  const draw = (name: string) => {
    const filled = Math.floor((done / total) * BAR_WIDTH);
    const bar = `[${'#'.repeat(filled)}${'.'.repeat(BAR_WIDTH - filled)}] ${done}/${total} ${printableLine(name)}`;
    screen.write(`\r\u001b[2K${bar.slice(0, (screen.columns ?? 80) - 1)}`);
  };
  return {
    begin: (name) => isBar && draw(name),
    end: (name, outcome) => {
      done += 1;
      if (isBar) draw(name);
      else if (total > 1) screen.write(`${done}/${total} ${printableLine(name)}: ${printableLine(outcome)}\n`);
    },
    finish: () => isBar && screen.write('\r\u001b[2K'),
  };
}

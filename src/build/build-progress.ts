/** Where it is shown. */
interface Terminal {
  write(text: string): unknown;
  isTTY?: boolean;
  /** How wide a line is. */
  columns?: number;
}

/** A stage of a build that has ended; times in milliseconds since the build began. */
export interface EndedStage {
  name: string;
  start: number;
  end: number;
}

/** Tells how far a build is. */
export interface BuildProgress {
  /**
   * Begins a stage, and ends the one before.
   * @param name what is done: `Pages`
   * @param total how many of them there are, where that is known
   */
  begin(name: string, total?: number): void;
  /** Says that so many more of the stage's are done. */
  advance(count?: number): void;
  /** Ends the last stage. @returns all of them, in order */
  end(): EndedStage[];
}

/** How often a terminal is shown, and how often a log is, in milliseconds: what takes less is not shown in a log at all. */
const TERMINAL_MS = 100;
const LOG_MS = 30_000;

/**
 * Tells how far a build is: on a terminal in one line that is written over, elsewhere in a line now and then.
 * @param now the time in milliseconds
 */
export function createBuildProgress(output: Terminal, now: () => number = () => performance.now()): BuildProgress {
  const isTerminal = output.isTTY === true;
  const interval = isTerminal ? TERMINAL_MS : LOG_MS;
  const began = now();
  const ended: EndedStage[] = [];
  let stage: { name: string; total: number | undefined; start: number; done: number } | undefined;
  let shown = began;

  function show(line: string): void {
    shown = now();
    if (!isTerminal) output.write(`${line}\n`);
    else output.write(`\r\u001b[K${line.slice(0, (output.columns ?? 80) - 1)}`);
  }

  function endStage(): void {
    if (!stage) return;
    ended.push({ name: stage.name, start: stage.start - began, end: now() - began });
    stage = undefined;
  }

  return {
    begin(name, total) {
      endStage();
      stage = { name, total, start: now(), done: 0 };
      if (isTerminal) show(name);
    },
    advance(count = 1) {
      if (!stage) return;
      stage.done += count;
      if (now() - shown >= interval) show(lineOf(stage, now()));
    },
    end() {
      endStage();
      if (isTerminal) output.write('\r\u001b[K');
      return ended;
    },
  };
}

/** How long a stage takes until its rate says anything about the rest, in milliseconds: its first item may wait for much. */
const MIN_RATE_MS = 2000;

/** `Pages: 4,210 of 14,291, 812 a second, 12 s left`; in the first seconds without the rate and the time left. */
function lineOf(
  { name, total, start, done }: { name: string; total: number | undefined; start: number; done: number },
  time: number,
): string {
  const numbers = new Intl.NumberFormat('en');
  const of = total === undefined ? '' : ` of ${numbers.format(total)}`;
  const counted = `${name}: ${numbers.format(done)}${of}`;
  if (time - start < MIN_RATE_MS) return counted;
  const rate = done / ((time - start) / 1000);
  const left = total === undefined ? '' : `, ${numbers.format(Math.ceil((total - done) / rate))} s left`;
  return `${counted}, ${numbers.format(Math.round(rate))} a second${left}`;
}

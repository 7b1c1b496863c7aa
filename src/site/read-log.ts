/** Reads by their numbers: a site has millions of them, of some hundred thousand names. */
export interface NumberedReads {
  /** The number of a read; a new one where it has none yet. */
  numberOf(name: string): number;
  /** The name of the read that has a number. */
  nameOf(number: number): string;
}

/** Records what is read of the collection while a page is made. */
export interface ReadLog extends NumberedReads {
  /** Records that something was read, if a page is being made. */
  add(number: number): void;
  /** Does something and returns it with the numbers of what was read meanwhile, each once. One at a time. */
  record<Result>(task: () => Promise<Result>): Promise<{ result: Result; reads: number[] }>;
  /** Does something and returns it with what was read meanwhile, which is not read by what asked for it. */
  apart<Result>(task: () => Result): { result: Result; reads: number[] };
  /** Does something whose reads are no page's own. */
  pause<Result>(task: () => Result): Result;
}

export function createReadLog(): ReadLog {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  let current: number[] | undefined;
  let turn = 0;
  /** By number, the turn in which a read was added last: most pages ask for most things many times. */
  const turns: number[] = [];

  function change(reads: number[] | undefined): void {
    current = reads;
    turn += 1;
  }

  function within<Result>(reads: number[] | undefined, task: () => Result): Result {
    const before = current;
    change(reads);
    try {
      return task();
    } finally {
      change(before);
    }
  }

  // What is read before and after something that was done apart is added in both turns.
  const eachOnce = (reads: readonly number[]) => [...new Set(reads)];

  return {
    numberOf(name) {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      const number = names.push(name) - 1;
      numbers.set(name, number);
      turns.push(0);
      return number;
    },
    nameOf: (number) => names[number] as string,
    add(number) {
      if (current === undefined || turns[number] === turn) return;
      turns[number] = turn;
      current.push(number);
    },
    async record(task) {
      if (current) throw new Error('two pages are made at once; what each reads could not be told apart');
      const reads: number[] = [];
      change(reads);
      try {
        return { result: await task(), reads: eachOnce(reads) };
      } finally {
        change(undefined);
      }
    },
    apart(task) {
      const reads: number[] = [];
      return { result: within(reads, task), reads: eachOnce(reads) };
    },
    pause: (task) => within(undefined, task),
  };
}

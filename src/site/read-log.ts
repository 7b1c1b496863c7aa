/** Records what is read of the collection while a page is made. */
export interface ReadLog {
  /** Records that something was read, if a page is being made. */
  add(read: string): void;
  /** Stands for what reads are added to now: what was added since it last changed need not be added again. */
  readonly turn: number;
  /** Does something and returns it with what was read meanwhile. One at a time. */
  record<Result>(task: () => Promise<Result>): Promise<{ result: Result; reads: string[] }>;
  /** Does something and returns it with what was read meanwhile, which is not read by what asked for it. */
  apart<Result>(task: () => Result): { result: Result; reads: string[] };
  /** Does something whose reads are no page's own. */
  pause<Result>(task: () => Result): Result;
}

export function createReadLog(): ReadLog {
  let current: Set<string> | undefined;
  let turn = 0;

  function change(reads: Set<string> | undefined): void {
    current = reads;
    turn += 1;
  }

  function within<Result>(reads: Set<string> | undefined, task: () => Result): Result {
    const before = current;
    change(reads);
    try {
      return task();
    } finally {
      change(before);
    }
  }

  return {
    add(read) {
      current?.add(read);
    },
    get turn() {
      return turn;
    },
    async record(task) {
      if (current) throw new Error('two pages are made at once; what each reads could not be told apart');
      const reads = new Set<string>();
      change(reads);
      try {
        return { result: await task(), reads: [...reads] };
      } finally {
        change(undefined);
      }
    },
    apart(task) {
      const reads = new Set<string>();
      return { result: within(reads, task), reads: [...reads] };
    },
    pause: (task) => within(undefined, task),
  };
}

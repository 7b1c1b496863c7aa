/** Records what is read of the collection while a page is made. */
export interface ReadLog {
  /** Records that something was read, if a page is being made. */
  add(read: string): void;
  /** Does something and returns it with what was read meanwhile. One at a time. */
  record<Result>(task: () => Promise<Result>): Promise<{ result: Result; reads: string[] }>;
  /** Does something and returns it with what was read meanwhile, which is not read by what asked for it. */
  apart<Result>(task: () => Result): { result: Result; reads: string[] };
  /** Does something whose reads are no page's own. */
  pause<Result>(task: () => Result): Result;
}

export function createReadLog(): ReadLog {
  let current: Set<string> | undefined;

  function within<Result>(reads: Set<string> | undefined, task: () => Result): Result {
    const before = current;
    current = reads;
    try {
      return task();
    } finally {
      current = before;
    }
  }

  return {
    add(read) {
      current?.add(read);
    },
    async record(task) {
      if (current) throw new Error('two pages are made at once; what each reads could not be told apart');
      const reads = new Set<string>();
      current = reads;
      try {
        return { result: await task(), reads: [...reads] };
      } finally {
        current = undefined;
      }
    },
    apart(task) {
      const reads = new Set<string>();
      return { result: within(reads, task), reads: [...reads] };
    },
    pause: (task) => within(undefined, task),
  };
}

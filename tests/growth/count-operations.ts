import { Session } from 'node:inspector';

/** How often each stretch of code was run, as V8 counts it. */
interface Coverage {
  result: { url: string; functions: { ranges: { count: number }[] }[] }[];
}

/** Counts what is done while something runs. */
export interface OperationCounter {
  /** How often each block of code was run, and how many elements the methods went through that are built in. */
  count(run: () => void): number;
  stop(): void;
}

/**
 * Counts operations instead of time: the same code does the same number of them on every machine. Code counts from when it is
 * first loaded, so that this has to be called before.
 * @param isCounted whether the code of a file counts, by its address
 */
export function countOperations(isCounted: (url: string) => boolean): OperationCounter {
  const session = new Session();
  session.connect();
  const post = (method: string, params?: object): unknown => {
    let answer: unknown;
    session.post(method, params, (error, result) => {
      if (error) throw new Error(error.message);
      answer = result;
    });
    return answer;
  };
  post('Profiler.enable');
  post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    count(run) {
      post('Profiler.takePreciseCoverage');
      const elements = countElements();
      try {
        run();
      } finally {
        elements.stop();
      }
      const { result } = post('Profiler.takePreciseCoverage') as Coverage;
      const counted = result.filter(({ url }) => isCounted(url));
      if (counted.length === 0) throw new Error('nothing that ran is counted');
      const ranges = counted.flatMap(({ functions }) => functions.flatMap((each) => each.ranges));
      return elements.stop() + ranges.reduce((sum, { count }) => sum + count, 0);
    },
    stop: () => session.disconnect(),
  };
}

/** Methods that go through a whole list, or through what they give back. */
const THROUGH_ALL = ['includes', 'indexOf', 'lastIndexOf', 'join', 'reverse', 'toSorted', 'sort'] as const;
const THROUGH_RESULT = ['slice', 'concat', 'flat'] as const;

/** Begins to count the elements that built-in methods go through, until it is stopped. */
function countElements(): { stop(): number } {
  let count = 0;
  const restore: (() => void)[] = [];
  function replace(prototype: object, name: PropertyKey, count_: (self: unknown, result: unknown) => void): void {
    const original = Reflect.get(prototype, name) as (...words: unknown[]) => unknown;
    Reflect.set(prototype, name, function counted(this: unknown, ...words: unknown[]) {
      const result = original.apply(this, words);
      count_(this, result);
      return result;
    });
    restore.push(() => Reflect.set(prototype, name, original));
  }
  for (const name of THROUGH_ALL)
    replace(Array.prototype, name, (self) => {
      count += (self as unknown[]).length;
    });
  for (const name of THROUGH_RESULT)
    replace(Array.prototype, name, (_, result) => {
      count += (result as unknown[]).length;
    });
  return {
    stop() {
      for (const undo of restore.splice(0).reverse()) undo();
      return count;
    },
  };
}

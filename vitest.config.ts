import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest-first.ts';

/** Files of tests share processes, but not our modules. */
const SHARED_PROCESSES = { isolate: false, setupFiles: ['tests/own-modules.ts'] };

/** On a machine that is busy with other work a test takes many times as long, and is right all the same. */
const patience = (ms: number) => ({ testTimeout: ms, hookTimeout: ms });

export default defineConfig({
  test: {
    reporters: ['./tests/count-reporter.ts'],
    sequence: { sequencer: LongestFirst },
    // A test that expects nothing, as a loop over an empty list does, cannot fail.
    expect: { requireAssertions: true, poll: { timeout: 30_000 } },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{unit,markdown,growth}/**/*.test.ts'],
          ...patience(60_000),
          // Vitest leaves a processor to others, which nobody needs while the tests run.
          maxWorkers: availableParallelism(),
          ...SHARED_PROCESSES,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/{build,browser}/**/*.test.ts'],
          globalSetup: ['tests/global-setup.ts'],
          ...patience(300_000),
          // A browser on a busy machine may miss its moment. `npm test` names every test that needed its second try.
          retry: 1,
          // Each file may hold a browser, which needs a processor of its own.
          maxWorkers: 2,
          ...SHARED_PROCESSES,
        },
      },
    ],
  },
});

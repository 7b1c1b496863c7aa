import { writeFileSync } from 'node:fs';
import type { SerializedError } from 'vitest';
import { DefaultReporter, type TestCase, type TestModule, type TestRunEndReason } from 'vitest/node';

/**
 * Vitest's own report; where COUNT_FILE names a file, the counts, the time that each file took and what failed go there
 * as JSON instead of being printed, because `npm test` adds its other checks to them and prints one total.
 */
export default class CountReporter extends DefaultReporter {
  override onTestRunEnd(
    modules: readonly TestModule[],
    errors: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    super.onTestRunEnd(modules, errors, reason);
    if (process.env.COUNT_FILE)
      writeFileSync(
        process.env.COUNT_FILE,
        JSON.stringify({
          ...count(modules, errors),
          times: timesOf(modules),
          failures: failuresOf(modules, errors),
          secondTries: secondTriesOf(modules),
        }),
      );
  }

  override reportTestSummary(...args: Parameters<DefaultReporter['reportTestSummary']>): void {
    if (!process.env.COUNT_FILE) super.reportTestSummary(...args);
  }
}

function count(modules: readonly TestModule[], errors: readonly SerializedError[]) {
  const counts = { passed: 0, failed: errors.length, skipped: 0 };
  for (const module of modules) {
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      // A test that never came to an end has not passed.
      counts[state === 'pending' ? 'failed' : state] += 1;
    }
    // A file that cannot be loaded, or a suite whose hook fails, is a failure of its own.
    counts.failed += module.errors().length;
    for (const suite of module.children.allSuites()) counts.failed += suite.errors().length;
  }
  return counts;
}

/** How long each file took with its imports and hooks, in milliseconds. */
function timesOf(modules: readonly TestModule[]) {
  return modules.map((module) => {
    const { collectDuration, duration } = module.diagnostic();
    return { name: module.relativeModuleId, ms: Math.round(collectDuration + duration) };
  });
}

/** What failed, a line each: where it stands, and the first line of its message. */
function failuresOf(modules: readonly TestModule[], errors: readonly SerializedError[]) {
  const failures = errors.map((error) => failure('outside the tests', error));
  for (const module of modules) {
    failures.push(...module.errors().map((error) => failure(module.relativeModuleId, error)));
    for (const suite of module.children.allSuites())
      failures.push(...suite.errors().map((error) => failure(`${module.relativeModuleId}: ${suite.fullName}`, error)));
    for (const test of module.children.allTests()) {
      const { state, errors: [first] = [] } = test.result();
      if (state === 'failed' || state === 'pending') failures.push(failure(placeOf(test), first));
    }
  }
  return failures;
}

function failure(place: string, error: { message: string } | undefined) {
  const [message = ''] = (error?.message ?? 'It never came to an end.').split('\n');
  return `${place}: ${message}`;
}

/** The tests that failed and passed when they were tried again. */
function secondTriesOf(modules: readonly TestModule[]) {
  return modules.flatMap((module) =>
    [...module.children.allTests()].filter((test) => test.diagnostic()?.flaky).map(placeOf),
  );
}

function placeOf(test: TestCase) {
  return `${test.module.relativeModuleId}: ${test.fullName}`;
}

import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take long for their size, by which Vitest orders what it has not run before: last, they would run alone. */
const LONG = /\/(?:browser\/(?:accessibility|languages)|build\/stale-pages)\.test\.ts$/;

/** Begins with the files that take longest, so that no processor idles at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

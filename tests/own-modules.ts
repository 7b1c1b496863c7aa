import { afterAll, vi } from 'vitest';

/*
 * Files of tests share processes, since starting one and loading the packages takes longer than most of the files. Each has
 * our own modules to itself all the same, and leaves no global behind that it put in the place of another.
 */
vi.resetModules();

afterAll(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

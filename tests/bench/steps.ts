import { createServer } from 'vite';
import { root } from '../../src/cli/project.mjs';
import { giveContent } from '../../src/site/given-content.ts';
import { generateContent } from '../growth/generate-content.ts';
import { exponentOf, readCount } from './figures.ts';

/** The sizes that are measured where none is named, in articles, and how many words each has. */
const SIZES = [1000, 5000, 20_000];
const WORDS = 600;

/** By what power of the size a step may grow; below so many seconds it is not judged. */
const [MOST_GROWTH, JUDGED] = [1.3, 0.2];

/**
 * `npm run bench -- steps [N…]`: what each step of deriving the pages takes for generated collections of N articles, in
 * seconds of processor time, and the exponent by which it grows: 1 is in proportion to the articles, 2 is quadratic.
 */
export async function stepsBench(words: string[]): Promise<boolean> {
  const sizes =
    words.length === 0
      ? SIZES
      : words.map((word) => readCount(word, 'a number of articles, such as 5000')).sort((a, b) => a - b);
  const times = new Map<string, number[]>();
  for (const size of sizes) {
    const measured = await timeSteps(size);
    for (const [name, seconds] of measured) times.set(name, [...(times.get(name) ?? []), seconds]);
  }
  const all = sizes.map((_, index) => [...times.values()].reduce((sum, each) => sum + (each[index] ?? 0), 0));
  const rows = [...times, ['all', all] as const].map(([name, seconds]) => ({
    name,
    seconds,
    exponent: (seconds.at(-1) ?? 0) < JUDGED ? undefined : exponentOf(sizes, seconds),
  }));
  const width = Math.max(...rows.map(({ name }) => name.length));
  console.log(['step'.padEnd(width), ...sizes.map((size) => String(size).padStart(9)), 'exponent'].join(' '));
  for (const { name, seconds, exponent } of rows)
    console.log(
      [
        name.padEnd(width),
        ...seconds.map((each) => each.toFixed(2).padStart(9)),
        (exponent?.toFixed(2) ?? '–').padStart(8),
      ].join(' '),
    );
  return rows.every(({ exponent = 1 }) => exponent <= MOST_GROWTH);
}

/** Runs the steps on the site's own modules as Vite loads them, anew for each size. */
async function timeSteps(size: number): Promise<Map<string, number>> {
  giveContent({ ...generateContent(size, WORDS), build: 'build' });
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
    // Some files are made for a site alone that knows its address.
    define: { 'import.meta.env.SITE': JSON.stringify('https://record.example') },
  });
  try {
    const { STEPS } = (await server.ssrLoadModule('/tests/growth/steps.ts')) as typeof import('../growth/steps.ts');
    return new Map(
      STEPS.map(({ name, run }) => {
        const before = process.cpuUsage();
        run();
        return [name, process.cpuUsage(before).user / 1e6];
      }),
    );
  } finally {
    await server.close();
  }
}

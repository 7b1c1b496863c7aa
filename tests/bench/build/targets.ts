import type { Usage } from './measure-process.ts';

/** What is built of On Record's site, in this order. */
export const BUILDS = {
  cold: 'cold',
  bundled: 'cold, program bundled',
  unchanged: 'unchanged',
  article: 'one article changed',
  person: 'one person renamed',
} as const;

export type BuildName = keyof typeof BUILDS;

/** How many times as long as the first peer a build may take, from so many articles on. */
const MOST_TIMES: readonly { from: number; most: Partial<Record<BuildName, number>> }[] = [
  { from: 10_000, most: { cold: 2, unchanged: 0.1, article: 0.25 } },
  { from: 1000, most: { cold: 4 } },
];

/** How much memory a process of ours may take, in bytes, up to so many articles. */
const MOST_MEMORY = { bytes: 2e9, upTo: 10_000 };

/** By what power of the articles a cold build may grow. */
export const MOST_GROWTH = 1.05;

/** The most that the ratio of a build's time to the first peer's may be; undefined where there is no target. */
export function mostTimes(build: BuildName, articles: number): number | undefined {
  return MOST_TIMES.find(({ from }) => articles >= from)?.most[build];
}

/** What is measured of one size, for the table. */
export interface Measured {
  articles: number;
  /** Other generators: the first is what the ratios are to. */
  peers: readonly { name: string; usage: Usage }[];
  builds: readonly { name: BuildName; usage: Usage }[];
}

/** The rows of a table: what was built, its figures, and its ratio to the first peer with what it may be. */
export function rowsOf({ articles, peers, builds }: Measured): { rows: string[][]; missed: boolean } {
  const first = peers[0]?.usage.wall;
  const mostMemory = articles <= MOST_MEMORY.upTo ? MOST_MEMORY.bytes : undefined;
  let missed = false;
  const row = (name: string, usage: Usage, most?: number, mostMemory = Number.POSITIVE_INFINITY) => {
    const ratio = first === undefined ? undefined : usage.wall / first;
    const isMissed = ratio !== undefined && most !== undefined && ratio > most;
    const needsMuch = (usage.memory ?? 0) > mostMemory;
    missed ||= isMissed || needsMuch;
    return [
      name,
      usage.wall.toFixed(2),
      usage.cpu?.toFixed(2) ?? '–',
      usage.memory === undefined ? '–' : `${(usage.memory / 1e9).toFixed(2)}${needsMuch ? ' MISSED' : ''}`,
      ratio?.toFixed(2) ?? '–',
      most === undefined ? '' : `${most.toFixed(2)}${isMissed ? ' MISSED' : ''}`,
    ];
  };
  const rows = [
    ['', 'seconds', 'processor', 'GB', 'ratio', 'at most'],
    ...peers.map(({ name, usage }) => row(`${name} with Pagefind`, usage)),
    ...builds.map(({ name, usage }) => row(`On Record, ${BUILDS[name]}`, usage, mostTimes(name, articles), mostMemory)),
  ];
  return { rows, missed };
}

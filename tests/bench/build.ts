import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateContent } from '../growth/generate-content.ts';
import { ofKnown, type Usage } from './build/measure-process.ts';
import { findPeers, type Peer } from './build/peers.ts';
import { copyProject, type ProjectCopy } from './build/project-copy.ts';
import { BUILDS, type BuildName, type Measured, MOST_GROWTH, rowsOf } from './build/targets.ts';
import { fileOf, writeCorpus } from './build/write-corpus.ts';
import { exponentOf, formatTable, median, readCount } from './figures.ts';

/** The sizes that are measured where none is named, in articles; how many words each has; how often all is measured. */
const SIZES = ['1000', '10000'];
const WORDS = 600;
const ROUNDS = '3';

/** The person who is renamed: author or quoted in one of thirty articles. */
const RENAMED = 'person-1';

/**
 * `npm run bench -- build [N…]`: what a build of generated collections of N articles takes, beside other generators with
 * Pagefind, which build a plain site of the same articles in turn with ours. Medians of so many rounds.
 */
export async function buildBench(words: string[], rounds: string = ROUNDS): Promise<boolean> {
  const sizes = (words.length === 0 ? SIZES : words).map((word) =>
    readCount(word, 'a number of articles, such as 5000'),
  );
  sizes.sort((a, b) => a - b);
  const turns = readCount(rounds, 'a number of rounds, such as 3');
  const peers = findPeers(console.log);
  const measured: Measured[] = [];
  let missed = false;
  for (const size of sizes) {
    const result = await measureSize(size, turns, peers);
    const table = rowsOf(result);
    console.log(
      `\n${size.toLocaleString('en')} articles of ${WORDS} words: medians of ${turns}, processors ${availableParallelism()}, load ${loadavg()[0]?.toFixed(1)}`,
    );
    console.log(formatTable(table.rows));
    missed ||= table.missed;
    measured.push(result);
  }
  if (sizes.length > 1) missed = printExponents(measured) > MOST_GROWTH || missed;
  console.log(
    '\nSeconds on the clock; processor: seconds of all processes, user and system; GB: the most memory of the largest process\n' +
      '(both of Linux alone); ratio: of the seconds, to the first line.',
  );
  console.log(missed ? 'Targets: MISSED.' : 'Targets: met.');
  return !missed;
}

/** Prints by what power of the articles cold builds grow. @returns that of ours */
function printExponents(measured: readonly Measured[]): number {
  const sizes = measured.map(({ articles }) => articles);
  const exponent = (secondsOf: (each: Measured) => number | undefined) =>
    exponentOf(
      sizes,
      measured.map((each) => secondsOf(each) ?? Number.NaN),
    ) ?? Number.NaN;
  const ours = exponent(({ builds }) => builds.find(({ name }) => name === 'cold')?.usage.wall);
  const others = (measured[0]?.peers ?? []).map(({ name }) => {
    const theirs = exponent(({ peers }) => peers.find((peer) => peer.name === name)?.usage.wall);
    return `${name} ${theirs.toFixed(2)}`;
  });
  const at = `${sizes[0]?.toLocaleString('en')} to ${sizes.at(-1)?.toLocaleString('en')} articles`;
  const verdict = ours > MOST_GROWTH ? 'MISSED' : 'met';
  console.log(
    `\nExponent of a cold build, ${at}: ${ours.toFixed(2)}, at most ${MOST_GROWTH}: ${verdict} (${others.join(', ')})`,
  );
  return ours;
}

/** Builds everything so many times in turn, in a folder of its own that is removed at the end. */
async function measureSize(articles: number, rounds: number, peers: readonly Peer[]): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-build-'));
  try {
    const content = generateContent(articles, WORDS);
    const corpus = join(folder, 'content');
    writeCorpus(content, corpus);
    const places = peers.map((peer, index) => {
      const place = join(folder, `peer-${index}`);
      mkdirSync(place);
      peer.write(content, place);
      return { peer, place, usages: [] as Usage[] };
    });
    const project = copyProject(join(folder, 'project'));
    const builds = new Map<BuildName, Usage[]>();
    for (let round = 1; round <= rounds; round++) {
      const tell = (name: string, { wall }: Usage) =>
        process.stderr.write(`${articles} articles, round ${round} of ${rounds}: ${name} ${wall.toFixed(2)} s\n`);
      for (const { peer, place, usages } of places) {
        const usage = await peer.build(place);
        usages.push(usage);
        tell(peer.name, usage);
      }
      await measureBuilds(project, corpus, join(folder, 'site'), round, (name, usage) => {
        builds.set(name, [...(builds.get(name) ?? []), usage]);
        tell(BUILDS[name], usage);
      });
    }
    return {
      articles,
      peers: places.map(({ peer, usages }) => ({ name: peer.name, usage: medianUsage(usages) })),
      builds: [...builds].map(([name, usages]) => ({ name, usage: medianUsage(usages) })),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One round of ours. What needs no median, since it is part of another figure, is measured in the first alone. */
async function measureBuilds(
  project: ProjectCopy,
  corpus: string,
  site: string,
  round: number,
  note: (name: BuildName, usage: Usage) => void,
): Promise<void> {
  const measure = async (name: BuildName) => note(name, await project.build(corpus, site));
  project.forget(site);
  await measure('cold');
  if (round === 1) {
    project.forget(site, ['program']);
    await measure('bundled');
  }
  await measure('unchanged');
  const article = fileOf(corpus, 'article', 'article-0');
  writeFileSync(article, `${readFileSync(article, 'utf8')}\nThis was added in round ${round}.\n`);
  await measure('article');
  const person = fileOf(corpus, 'person', RENAMED);
  writeFileSync(person, readFileSync(person, 'utf8').replace(/^name: .*/m, `name: "Grace Renamed ${round}"`));
  await measure('person');
}

function medianUsage(usages: readonly Usage[]): Usage {
  return {
    wall: median(usages.map(({ wall }) => wall)),
    cpu: ofKnown(
      usages.map(({ cpu }) => cpu),
      median,
    ),
    memory: ofKnown(
      usages.map(({ memory }) => memory),
      median,
    ),
  };
}

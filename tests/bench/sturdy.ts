import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildTwo } from '../browser/two-builds.ts';
import { kills } from './kills.ts';
import { measureBuildsAtOnce } from './sturdy/builds-at-once.ts';
import { measureMountPoint } from './sturdy/mount-point.ts';
import { measureRedeploy } from './sturdy/redeploy.ts';

/** What a measurement found: a line for each figure, and whether its target was met. */
export interface Figures {
  lines: string[];
  isMet: boolean;
}

/**
 * `npm run bench -- sturdy [ROUNDS]`: the long form of what the tests of builds and of open pages do in a short one. Kills
 * builds; runs two builds at once; requests files from a mount point while builds replace its contents; and asks pages that
 * are open while another build is published. Prints the figures of each; exit code 1 where a target is missed.
 */
export async function sturdy([given = '10']: string[]): Promise<boolean> {
  const rounds = Number(given);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`ROUNDS is ${given}. Give a number: npm run bench -- sturdy 10`);
  const folder = mkdtempSync(join(tmpdir(), 'on-record-sturdy-'));
  try {
    const isKilledSafely = await kills([given]);
    await buildTwo(folder);
    const figures: [name: string, Figures][] = [
      ['Two builds at once', await measureBuildsAtOnce(folder, rounds)],
      ['Output at a mount point', await measureMountPoint(folder, rounds)],
      ['Pages that are open while another build is published', await measureRedeploy(folder, rounds)],
    ];
    console.log(`\nKills and locks\n  ${rounds} rounds: ${verdict(isKilledSafely)}`);
    for (const [name, { lines, isMet }] of figures) {
      console.log(`\n${name}\n  ${[...lines, verdict(isMet)].join('\n  ')}`);
    }
    return isKilledSafely && figures.every(([, { isMet }]) => isMet);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const verdict = (isMet: boolean) => (isMet ? 'target met' : 'TARGET MISSED');

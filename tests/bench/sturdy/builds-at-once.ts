import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { buildContent } from '../../browser/build-content.ts';
import type { Figures } from '../sturdy.ts';
import { digestFiles } from './site-files.ts';

/**
 * Builds two contents into one output folder at the same time, again and again.
 * @param folder with the two contents and their builds
 */
export async function measureBuildsAtOnce(folder: string, rounds: number): Promise<Figures> {
  const parent = join(folder, 'at-once');
  const output = join(parent, 'dist');
  const whole = ['a', 'b'].map((build) => digestFiles(join(folder, build)));
  let failed = 0;
  let broken = 0;
  let leftovers = 0;
  for (let round = 0; round < rounds; round++) {
    const builds = ['a', 'b'].map((build) => buildContent(join(folder, `content-${build}`), output));
    failed += (await Promise.allSettled(builds)).filter(({ status }) => status === 'rejected').length;
    const found = digestFiles(output);
    if (!whole.some((files) => isDeepStrictEqual(files, found))) broken += 1;
    leftovers += readdirSync(parent).length - 1;
  }
  return {
    lines: [
      `${rounds} rounds of two builds: ${failed} of ${2 * rounds} builds failed`,
      `${broken} of ${rounds} sites were neither the one nor the other build, ${leftovers} folders were left beside them`,
    ],
    isMet: failed + broken + leftovers === 0,
  };
}

import { writeFile } from 'node:fs/promises';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import type { EndedStage } from './build-progress.ts';

/** The files of a profile: one for a profiler, one for a viewer of traces. */
const FILES = { profile: 'build.cpuprofile', trace: 'build-trace.json' };

/**
 * Measures what a build spends its time on.
 * @returns ends the measuring and writes `build.cpuprofile`, which the developer tools of a browser open, and
 *   `build-trace.json`, with a step for each stage, in the Trace Event Format; gives the paths of both
 */
export async function startProfile(folder: string): Promise<(stages: readonly EndedStage[]) => Promise<string[]>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  return async (stages) => {
    const { profile } = await session.post('Profiler.stop');
    session.disconnect();
    const events = stages.map(({ name, start, end }) => ({
      name,
      ph: 'X',
      ts: Math.round(start * 1000),
      dur: Math.round((end - start) * 1000),
      pid: process.pid,
      tid: 1,
    }));
    const [profilePath, tracePath] = [join(folder, FILES.profile), join(folder, FILES.trace)];
    await writeFile(profilePath, JSON.stringify(profile));
    await writeFile(tracePath, JSON.stringify({ traceEvents: events }));
    return [profilePath, tracePath];
  };
}

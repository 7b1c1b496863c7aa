import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildHostileSite, HARMLESS } from '../browser/hostile-site.ts';
import { watchPages } from '../browser/watch-pages.ts';

/** How many incidents are printed. */
const SHOWN = 40;

/**
 * `npm run bench -- hostile FILE [FIRST] [COUNT]`: each line of a file of payloads as an article’s body, title, summary and
 * role, on a page of a real build, opened in a Chromium without policies. Prints what ran; exit code 1 where anything did.
 */
export async function hostileBench([file, first = '0', count]: string[]): Promise<boolean> {
  if (!file) throw new Error('Name a file with one payload a line: npm run bench -- hostile FILE');
  const lines = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const payloads = lines.slice(Number(first), count === undefined ? undefined : Number(first) + Number(count));
  const project = mkdtempSync(join(tmpdir(), 'on-record-hostile-'));
  try {
    const { dist, ids, refused } = await buildHostileSite(project, payloads);
    const start = performance.now();
    const incidents = await watchPages(
      dist,
      ids.map((id) => `/articles/${id}/`),
      [`/articles/${HARMLESS}/`],
    );
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    for (const { path, what } of incidents.slice(0, SHOWN)) {
      const number = Number(path.match(/p-(\d+)/)?.[1]);
      console.log(`${payloads[number]}\n    ${what}`);
    }
    console.log(
      `payloads ${payloads.length}, refused with an error ${refused.length}, pages opened ${ids.length} in ${seconds} s`,
    );
    for (const payload of refused.slice(0, SHOWN)) console.log(`    refused: ${payload}`);
    console.log(`pages on which something ran or could run: ${new Set(incidents.map(({ path }) => path)).size}`);
    return incidents.length === 0;
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/cli/project.mjs';
import { serve } from '../../src/cli/server/serve-folder.ts';
import { buildContent } from './build-content.ts';

/** One of two builds of contents that differ: an article more and one fewer, changed texts, another order. */
export type BuildName = 'a' | 'b';

/** A folder that is served, into which builds are published. */
export interface Published {
  origin: string;
  /** Publishes a build in place of the last one, of which nothing stays. */
  deploy: (build: BuildName) => void;
  /** Publishes the second build as if a later version of the program had made it: its scripts and data have other names. */
  deployOtherProgram: () => void;
  /** Puts the scripts of the first build back, as a browser that keeps them in its cache has them. */
  restoreScripts: () => void;
  close: () => Promise<void>;
}

/** Makes the two contents in a folder, and builds them into `a` and `b` there. */
export async function buildTwo(folder: string): Promise<void> {
  writeContent(join(folder, 'content-a'), {
    'ferry-timetable': article('Ferry timetable', 2022, 'A kestrel watches the ferry leave at noon.'),
    'old-pier': article('The old pier', 2022, 'A pelican sat on the pier beside the ferry.'),
    'zebra-crossing': article('A crossing is painted', 2023, 'Zebras gave it the name, and the ferry waits.'),
  });
  writeContent(join(folder, 'content-b'), {
    'lighthouse-built': article('A lighthouse is built', 1990, 'A heron was first to land, before any ferry.'),
    'ferry-timetable': article('Ferry timetable', 2022, 'An otter watches the ferry leave at night.'),
    'zebra-crossing': article('A crossing is painted', 2023, 'Zebras gave it the name, and the ferry waits.'),
  });
  const reopened = join(folder, 'content-b/articles/harbour-reopens.md');
  const changed = readFileSync(reopened, 'utf8').replace(':event[', 'A new first paragraph.\n\n:event[');
  writeFileSync(reopened, changed);
  for (const build of ['a', 'b']) await buildContent(join(folder, `content-${build}`), join(folder, build));
}

/** Content with these articles, and as many short ones that fill two lists of results. */
function writeContent(to: string, articles: Record<string, string>): void {
  cpSync(join(root, 'tests/fixtures/base'), to, { recursive: true });
  mkdirSync(join(to, 'articles'), { recursive: true });
  for (const [id, text] of Object.entries(articles)) writeFileSync(join(to, `articles/${id}.md`), text);
  for (let n = 1; n <= 12; n++)
    writeFileSync(join(to, `articles/notice-${n}.md`), article(`Notice ${n}`, 2000 + n, `Notice number ${n}: gulls.`));
}

function article(title: string, year: number, text: string): string {
  const head = { title, source: 'sund-courier', published: `${year}-03-01`, kind: 'report', summary: 'A notice.' };
  const fields = Object.entries(head).map(([name, value]) => `${name}: ${value}`);
  return [
    '---',
    ...fields,
    'topics: [harbour]',
    'rights: {holder: Sund Courier, text: retold}',
    '---',
    '',
    `${text}\n`,
  ].join('\n');
}

/**
 * Serves the first of two builds from a folder of its own, in which the other can take its place.
 * @param folder with the two builds
 * @param name of the folder that is served, in that one
 */
export async function publish(folder: string, name: string): Promise<Published> {
  const published = join(folder, name);
  const deploy = (build: BuildName) => {
    const next = `${published}-next`;
    cpSync(join(folder, build), next, { recursive: true });
    rmSync(published, { recursive: true, force: true });
    renameSync(next, published);
  };
  deploy('a');
  const { origin, close } = await serve({ directory: published, port: 0 });
  return {
    origin,
    deploy,
    deployOtherProgram() {
      deploy('b');
      for (const each of ['data', '_astro']) rmSync(join(published, each), { recursive: true });
      writeFileSync(join(published, 'build.json'), JSON.stringify({ build: 'ffffffff-ffffffff' }));
    },
    restoreScripts: () => cpSync(join(folder, 'a/_astro'), join(published, '_astro'), { recursive: true }),
    close,
  };
}

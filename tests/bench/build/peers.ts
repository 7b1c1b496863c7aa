import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { commandPath } from '../../../src/cli/project.mjs';
import type { GeneratedContent } from '../../growth/generate-content.ts';
import { installTool } from '../install-tool.ts';
import { joinUsage, measureProcess, type Usage } from './measure-process.ts';
import { writePlainArticles, writeText } from './write-corpus.ts';

/** Another generator with Pagefind, and how its site of the same articles is built. */
export interface Peer {
  name: string;
  /** Writes what it builds from into an empty folder. */
  write(content: GeneratedContent, folder: string): void;
  /** Builds its site and the index of it. */
  build(folder: string): Promise<Usage>;
}

/** The version of Eleventy that is measured. It is installed by the bench: nothing else of the project needs it. */
const ELEVENTY = '3.1.8';

const TERMS = { topics: 'topic', people: 'person', sources: 'source' } as const;

/** Those that can be measured here, with Hugo first; of others it is said why not. */
export function findPeers(tell: (line: string) => void): Peer[] {
  return [findHugo(tell), findEleventy(tell)].filter((peer) => peer !== undefined);
}

function findHugo(tell: (line: string) => void): Peer | undefined {
  let version: string;
  try {
    version = execFileSync('hugo', ['version'], { encoding: 'utf8' });
  } catch {
    tell('Hugo is not on the PATH: it is left out, and ratios are to Eleventy. Debian has it: apt install hugo.');
    return undefined;
  }
  return {
    name: `Hugo ${/v([\d.]+)/.exec(version)?.[1]}`,
    write(content, folder) {
      cpSync(join(import.meta.dirname, 'hugo'), folder, { recursive: true });
      writePlainArticles(content, join(folder, 'content/articles'));
      for (const [terms, kind] of Object.entries(TERMS))
        for (const { id, data } of content.entries[kind])
          writeText(join(folder, 'content', terms, id, '_index.md'), `---\ntitle: ${JSON.stringify(data.name)}\n---\n`);
    },
    build: (folder) =>
      buildAndIndex(folder, join(folder, 'public'), { command: 'hugo', args: ['--quiet', '--cacheDir', folder] }),
  };
}

function findEleventy(tell: (line: string) => void): Peer | undefined {
  const installed = installTool('@11ty/eleventy', ELEVENTY);
  if (!installed) {
    tell(`Eleventy ${ELEVENTY} cannot be installed with npm, whose message is above: it is left out.`);
    return undefined;
  }
  const command = join(installed, 'cmd.cjs');
  return {
    name: `Eleventy ${ELEVENTY}`,
    write({ site, entries }, folder) {
      cpSync(join(import.meta.dirname, 'eleventy'), folder, { recursive: true });
      writePlainArticles({ site, entries }, join(folder, 'articles'));
      const names = Object.entries(TERMS).map(([terms, kind]) => [
        terms,
        Object.fromEntries(entries[kind].map(({ id, data }) => [id, data.name])),
      ]);
      writeText(join(folder, '_data/names.json'), JSON.stringify(Object.fromEntries(names)));
      writeText(join(folder, 'articles/articles.json'), JSON.stringify({ layout: 'article.11ty.mjs' }));
    },
    build: (folder) =>
      buildAndIndex(folder, join(folder, '_site'), {
        command: process.execPath,
        args: [command, '--quiet', '--config=eleventy.config.mjs'],
      }),
  };
}

/** Builds into a folder that is not there, and runs Pagefind over it. What was there is moved aside, as our own site is (`forget`). */
async function buildAndIndex(
  cwd: string,
  output: string,
  { command, args }: { command: string; args: string[] },
): Promise<Usage> {
  if (existsSync(output)) renameSync(output, join(mkdtempSync(`${cwd}-aside-`), 'site'));
  const built = await measureProcess({ command, args, cwd });
  const pagefind = [commandPath('pagefind', 'pagefind'), '--site', output, '--silent'];
  return joinUsage([built, await measureProcess({ command: process.execPath, args: pagefind, cwd })]);
}

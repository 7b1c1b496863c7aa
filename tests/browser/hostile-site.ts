import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkFaults, readLinks, tabulateLinks } from '../../src/build/page-links.ts';
import { root } from '../../src/cli/project.mjs';
import { readContent } from '../../src/loaders/read-content.ts';
import { FOLDERS } from '../../src/schema/kinds.ts';
import { inheritedEnvironment } from '../inherited-environment.ts';

/** A copy of the project with hostile content, and its built site. */
export interface HostileSite {
  dist: string;
  /** The ids of the articles. */
  ids: string[];
  /** Payloads that the content model refuses: a build would stop with an error, so no page is made of them. */
  refused: string[];
}

/** An article without malice: its page shows what the site itself puts on every one. */
export const HARMLESS = 'harmless';

/**
 * Builds a site in which each payload is an article, since one that is never closed would swallow the next: the payload
 * is its body, its title, its summary and a speaker’s role. What its links and pictures lead to is made, lest the build be
 * stopped by that.
 * @param project an empty folder
 */
export async function buildHostileSite(project: string, payloads: readonly string[]): Promise<HostileSite> {
  for (const name of ['astro.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json', 'public', 'src']) {
    cpSync(join(root, name), join(project, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
  const content = join(project, 'content');
  cpSync(join(root, 'tests/fixtures/base'), content, { recursive: true });
  const articles = join(content, 'articles');
  rmSync(articles, { recursive: true });
  mkdirSync(articles);
  writeFileSync(join(articles, `${HARMLESS}.md`), articleOf('A storm', 'Nothing *happens* [here](/about/).'));
  for (const [number, payload] of payloads.entries()) {
    writeFileSync(join(articles, `p-${number}.md`), articleOf(payload.trim() || 'blank', payload, number));
  }
  for (const [number, payload] of payloads.slice(0, NAMED).entries()) writeNamed(content, number, payload.trim());
  const refused = await takeOutRefused(content, join(project, 'public'));
  await build(project);
  return {
    dist: join(project, 'dist'),
    ids: readdirSync(articles).map((name) => name.slice(0, -'.md'.length)),
    refused: payloads.filter((_, number) => refused.has(`articles/p-${number}.md`)),
  };
}

/** Makes what the texts lead to, and takes out the files that would stop a build all the same. */
async function takeOutRefused(content: string, files: string): Promise<Set<string>> {
  const read = () => readContent({ folder: content, base: '/', drafts: false, publicDir: files });
  const refused = new Set<string>();
  for (const { kind, id, note, ...rest } of Object.values((await read()).entries).flat()) {
    const html = 'body' in rest ? rest.body.html : note;
    const links = tabulateLinks(new Map([[`/${FOLDERS[kind]}/${id}/`, readLinks(html)]]));
    for (const { path } of linkFaults(links, '/')) {
      if (!OURS.test(path) && !makeFile(files, path)) refused.add(`${FOLDERS[kind]}/${id}.md`);
    }
  }
  for (const { file } of (await read()).problems) refused.add(file);
  for (const file of refused) rmSync(join(content, file), { force: true });
  return refused;
}

/** Pages that the site’s own links lead to. */
const OURS = /^\/(?:about|(?:people|places|organizations)\/[a-z\d-]+)\/$/;

function makeFile(folder: string, path: string): boolean {
  try {
    const file = join(folder, decodeURI(path.endsWith('/') ? `${path}nothing` : path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, 'nothing', { flag: 'a' });
    return true;
  } catch {
    return false;
  }
}

/** How many payloads are names of people and whatever else has one as well. */
const NAMED = 100;

function writeNamed(folder: string, number: number, payload: string): void {
  const name = JSON.stringify(`${payload} ${number}`);
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  write(
    `people/h-${number}.md`,
    `---\nname: ${name}\naliases: [${JSON.stringify(`${number} ${payload}`)}]\n---\n\n${payload}\n`,
  );
  write(`topics/h-${number}.md`, `---\nname: ${name}\n---\n\n${payload}\n`);
  write(`events/h-${number}.yaml`, `title: ${name}\ndate: ${1970 + (number % 30)}\ndescription: ${name}\n`);
  write(`claims/h-${number}.yaml`, `statement: ${name}\ntopics: [harbour]\n`);
}

function articleOf(text: string, body: string, number = 0): string {
  const said = JSON.stringify(text);
  const title = JSON.stringify(text.slice(0, 200));
  return `---
title: ${title}
source: sund-courier
published: ${2000 + (number % 25)}-04-12
kind: report
summary: ${JSON.stringify(text.slice(0, 300))}
quoted:
  - {person: ada-berg, as: ${said}, to: ${said}, paraphrased: true}
topics: [harbour]
rights: {holder: ${said}, text: full, licence: ${said}, statement: ${said}}
---

${body}
`;
}

/** Builds the copy; what the build says is shown. */
async function build(project: string): Promise<void> {
  const env = { ...inheritedEnvironment(), OUT_DIR: join(project, 'dist') };
  const child = spawn(process.execPath, ['src/cli/build.ts'], { cwd: project, env, stdio: 'inherit' });
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error('The hostile site could not be built; its own message is above.');
}

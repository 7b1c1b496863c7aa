import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/cli/project.mjs';

/**
 * Installs a package from npm for a bench alone, without its scripts: nobody who builds or tests the site needs it.
 * @returns its folder; undefined where npm cannot install it
 */
export function installTool(name: string, version: string): string | undefined {
  const folder = join(root, 'node_modules/.cache/on-record/bench', `${name.replace(/\W+/g, '-')}-${version}`);
  const installed = join(folder, 'node_modules', name);
  if (existsSync(join(installed, 'package.json'))) return installed;
  console.log(`Installing ${name} ${version} for this bench.`);
  mkdirSync(folder, { recursive: true });
  try {
    const words = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', '--silent'];
    execFileSync('npm', [...words, `${name}@${version}`], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    return installed;
  } catch {
    return undefined;
  }
}

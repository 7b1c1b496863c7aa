import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../project.mjs';
import { runNpm } from './npm.mjs';
import { cacheFolder, runtime } from './runtime.mjs';

/** Its package has a Chromium for Linux in it, with the libraries that servers lack. */
const PACKAGE = '@sparticuz/chromium';
const VERSION = '153.0.0';

/** Where the program is, or would be. */
export function packedChromiumPath() {
  return join(folder(), 'chrome');
}

/** The folder is made only where it is used: not by a search for browsers. */
const folder = () => join(cacheFolder(root), `chromium-${VERSION}`);

/**
 * Has npm bring the package (75 MB), and unpacks it (207 MB) into the user's cache folder, once for all projects. Where that
 * fails there is no program afterwards.
 */
export function bringPackedChromium() {
  const [target, unpacked] = [folder(), join(folder(), 'unpacked')];
  mkdirSync(unpacked, { recursive: true });
  const args = ['install', '--prefix', target, '--no-save', '--no-package-lock', '--ignore-scripts'];
  if (!runNpm([...args, `${PACKAGE}@${VERSION}`])) return;
  const code = `import chromium from '${PACKAGE}'; await chromium.executablePath();`;
  // It unpacks its libraries where it believes itself on a server of the kind that it is made for.
  const env = { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  spawnSync(runtime(root), ['--input-type=module', '-e', code], { cwd: target, env, stdio: 'inherit' });
  if (!existsSync(join(unpacked, 'chromium'))) return;
  const script = [
    '#!/bin/sh',
    `export LD_LIBRARY_PATH='${unpacked}/al2023/lib':"$LD_LIBRARY_PATH"`,
    // Without one font at least, no page has a width that can be measured.
    `[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_PATH='${unpacked}/fonts'`,
    `exec '${unpacked}/chromium' "$@"`,
  ];
  writeFileSync(packedChromiumPath(), `${script.join('\n')}\n`);
  chmodSync(packedChromiumPath(), 0o755);
}

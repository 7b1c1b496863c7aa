import { delimiter, join, win32 } from 'node:path';

/**
 * Where a Chrome, a Chromium or an Edge may be installed, the best first. Full paths, most of which do not exist.
 *
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function browserPaths(platform, env) {
  if (platform === 'win32') return windowsPaths(env);
  const inPath = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const named = inPath.flatMap((folder) => commands.map((command) => join(folder, command)));
  return platform === 'darwin' ? [...macPaths(env), ...named] : [...named, ...linuxPaths];
}

/** The shell of Chromium goes before the browsers: without their windows a page takes three fifths of the processor time. */
const commands = [
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
];

const linuxPaths = [
  '/opt/google/chrome/chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/lib/chromium/chromium',
  '/usr/lib64/chromium-browser/chromium-browser',
  '/run/current-system/sw/bin/chromium',
];

/** @param {NodeJS.ProcessEnv} env */
function macPaths(env) {
  const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  const folders = ['/Applications', ...(env.HOME ? [join(env.HOME, 'Applications')] : [])];
  return folders.flatMap((folder) => names.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`));
}

/** @param {NodeJS.ProcessEnv} env */
function windowsPaths(env) {
  const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  return programs.flatMap((program) => folders.flatMap((folder) => (folder ? [win32.join(folder, program)] : [])));
}

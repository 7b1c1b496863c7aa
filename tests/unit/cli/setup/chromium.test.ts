import { expect, test } from 'vitest';
import { installers, type Machine } from '../../../../src/cli/setup/browser-installers.mjs';
import { browserPaths } from '../../../../src/cli/setup/browser-paths.mjs';
import { ensureChromium, findChromium } from '../../../../src/cli/setup/chromium.mjs';

test('the path from the environment goes before all others', () => {
  const machine = machineWith(['/mine/chrome', '/bin/chromium'], {
    env: { CHROMIUM_PATH: '/mine/chrome', PATH: '/bin' },
  });
  expect(findChromium(machine)).toBe('/mine/chrome');
});

test('a path from the environment that leads nowhere is said, not passed over', () => {
  const machine = machineWith(['/bin/chromium'], { env: { CHROMIUM_PATH: '/mine/chrome', PATH: '/bin' } });
  expect(() => findChromium(machine)).toThrow('CHROMIUM_PATH is "/mine/chrome"');
});

test('an installed one goes before the one that Playwright downloaded', () => {
  expect(findChromium(machineWith(['/bin/chromium', '/cache/chrome']))).toBe('/bin/chromium');
});

test('the shell of Chromium, which has no windows, goes before the browser beside it', () => {
  expect(findChromium(machineWith(['/bin/chromium', '/bin/chromium-headless-shell']))).toBe(
    '/bin/chromium-headless-shell',
  );
});

test('one that does not start is passed over', () => {
  const machine = machineWith(['/bin/chromium', '/cache/chrome'], { starts: (path) => path !== '/bin/chromium' });
  expect(findChromium(machine)).toBe('/cache/chrome');
});

test('one that npm brought is the last resort', () => {
  expect(findChromium(machineWith(['/cache/packed/chrome']))).toBe('/cache/packed/chrome');
  expect(findChromium(machineWith(['/cache/packed/chrome', '/cache/chrome']))).toBe('/cache/chrome');
});

test('the package manager of the system is asked last, and only by root', () => {
  const names = (changes: Partial<Machine>) =>
    installers.filter((each) => each.isPossible(machineWith(['/usr/bin/apt-get'], changes))).map(({ name }) => name);
  expect(names({}).some((name) => name.includes('of the system'))).toBe(false);
  expect(names({ isRoot: true }).at(-1)).toBe('installing the package "chromium" of the system');
  expect(names({ isRoot: true }).length).toBe(names({}).length + 1);
  expect(names({ arch: 'arm64' })).toEqual(["downloading Playwright's own"]);
});

test('without any there is none', () => {
  expect(findChromium(machineWith([]))).toBeUndefined();
});

test('the paths of each system', () => {
  expect(browserPaths('darwin', { HOME: '/Users/a' })).toContain(
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );
  expect(browserPaths('win32', { 'PROGRAMFILES(X86)': 'C:\\P' })).toContain(
    'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe',
  );
  expect(browserPaths('linux', { PATH: '/a:/b' }).slice(0, 2)).toEqual([
    '/a/chromium-headless-shell',
    '/a/google-chrome-stable',
  ]);
});

test('installers are tried in turn until one leads to it', async () => {
  const present: string[] = [];
  const tried: string[] = [];
  const installer = (name: string, brings: string[] = [], isPossible = true) => ({
    name,
    isPossible: () => isPossible,
    run: async () => {
      tried.push(name);
      present.push(...brings);
    },
  });
  const all = [
    installer('a'),
    installer('b', ['/bin/chromium'], false),
    installer('c', ['/bin/chromium']),
    installer('d'),
  ];
  expect(await ensureChromium(machineWith(present), all)).toBe('/bin/chromium');
  expect(tried).toEqual(['a', 'c']);
});

test('when none leads to one, the message says what to run', async () => {
  await expect(ensureChromium(machineWith([]), [])).rejects.toThrow('sudo apt-get install chromium');
});

/** A Linux machine that has these files, with `/bin` in its path and Playwright's browser at `/cache/chrome`. */
function machineWith(files: string[], changes: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    arch: 'x64',
    isRoot: false,
    env: { PATH: '/bin' },
    exists: (path) => files.includes(path),
    starts: () => true,
    playwrightPath: () => '/cache/chrome',
    packedPath: () => '/cache/packed/chrome',
    say: () => {},
    ...changes,
  };
}

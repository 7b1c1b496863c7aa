import { expect, test } from 'vitest';
import { chromiumPlaces } from '../../../../src/cli/setup/browser-paths.mjs';
import { ensureChromium, findChromium, type Machine } from '../../../../src/cli/setup/chromium.mjs';

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

test('one that does not start is passed over', () => {
  const machine = machineWith(['/bin/chromium', '/cache/chrome'], { starts: (path) => path !== '/bin/chromium' });
  expect(findChromium(machine)).toBe('/cache/chrome');
});

test('without any there is none', () => {
  expect(findChromium(machineWith([]))).toBeUndefined();
});

test('the places of each system', () => {
  expect(chromiumPlaces('darwin', { HOME: '/Users/a' })).toContain(
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );
  expect(chromiumPlaces('win32', { 'PROGRAMFILES(X86)': 'C:\\P' })).toContain(
    'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe',
  );
  expect(chromiumPlaces('linux', { PATH: '/a:/b' }).slice(0, 2)).toEqual([
    '/a/google-chrome-stable',
    '/a/google-chrome',
  ]);
});

test('ways to get one are tried in turn until one leads to it', async () => {
  const present: string[] = [];
  const tried: string[] = [];
  const way = (name: string, brings: string[] = [], isPossible = true) => ({
    name,
    isPossible: () => isPossible,
    run: async () => {
      tried.push(name);
      present.push(...brings);
    },
  });
  const ways = [way('a'), way('b', ['/bin/chromium'], false), way('c', ['/bin/chromium']), way('d')];
  expect(await ensureChromium(machineWith(present), ways)).toBe('/bin/chromium');
  expect(tried).toEqual(['a', 'c']);
});

test('when no way leads to one, the message says what to run', async () => {
  await expect(ensureChromium(machineWith([]), [])).rejects.toThrow('npx playwright-core install --with-deps chromium');
});

/** A Linux machine that has these files, with `/bin` in its path and Playwright's browser at `/cache/chrome`. */
function machineWith(files: string[], changes: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/bin' },
    exists: (path) => files.includes(path),
    starts: () => true,
    playwrightPath: () => '/cache/chrome',
    say: () => {},
    ...changes,
  };
}

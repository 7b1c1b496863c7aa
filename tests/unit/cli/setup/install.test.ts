import { expect, test } from 'vitest';
import { isInstalled } from '../../../../src/cli/setup/install.mjs';

const linux = { platform: 'linux', arch: 'x64' } as const;
const wanted = {
  '': {},
  'node_modules/a': { integrity: 'sha512-a' },
  'node_modules/b-linux': { integrity: 'sha512-l', optional: true, os: ['linux'], cpu: ['x64'] },
  'node_modules/b-win': { integrity: 'sha512-w', optional: true, os: ['win32'], cpu: ['x64'] },
};
const { 'node_modules/b-win': _, ...present } = wanted;

test('what the lock file asks for is there', () => {
  expect(isInstalled(wanted, present, linux)).toBe(true);
});

test('nothing was ever installed, or an installation was interrupted', () => {
  expect(isInstalled(wanted, undefined, linux)).toBe(false);
});

test('a package is missing', () => {
  expect(isInstalled({ ...wanted, 'node_modules/c': { integrity: 'sha512-c' } }, present, linux)).toBe(false);
});

test('a package has another version', () => {
  expect(isInstalled({ ...wanted, 'node_modules/a': { integrity: 'sha512-a2' } }, present, linux)).toBe(false);
});

test('the packages were installed on another system', () => {
  expect(isInstalled(wanted, present, { platform: 'darwin', arch: 'arm64' })).toBe(false);
});

test('what only tests use is not needed for a build', () => {
  const both = { ...wanted, 'node_modules/d': { integrity: 'sha512-d', dev: true } };
  expect(isInstalled(both, present, { ...linux, withDev: false })).toBe(true);
  expect(isInstalled(both, present, { ...linux, withDev: true })).toBe(false);
});

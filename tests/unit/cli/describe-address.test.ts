import { expect, test } from 'vitest';
import { describeAddress } from '../../../src/cli/describe-address.ts';
import { readSettings } from '../../../src/cli/settings.ts';

const describe = (env: NodeJS.ProcessEnv) => describeAddress(readSettings(env, '/project'), 'dist');

test('a site that is not at the top of its host is told which files are looked for there, and where they go', () => {
  const text = describe({ SITE_URL: 'https://sound.example', BASE_PATH: '/reader' });
  expect(text).toContain('Address: https://sound.example/reader/\n');
  expect(text).toContain('do not look for these files under /reader/');
  expect(text).toContain('  dist/robots.txt to https://sound.example/robots.txt\n');
  expect(text).toContain('  dist/.well-known/tdmrep.json to https://sound.example/.well-known/tdmrep.json\n');
});

test('the path that a host gives counts as one that was set', () => {
  const env = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'sound/reader', GITHUB_REPOSITORY_OWNER: 'sound' };
  expect(describe(env)).toContain('dist/robots.txt to https://sound.github.io/robots.txt\n');
});

test('nothing is to be copied where a site is at the top, or where its host is not known', () => {
  expect(describe({ SITE_URL: 'https://sound.example' })).toBe('Address: https://sound.example/\n');
  expect(describe({ BASE_PATH: '/reader' })).not.toContain('robots.txt');
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findHostAddress } from '../../../src/cli/host-address.ts';
import { readSettings } from '../../../src/cli/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'host-address-'));
const withoutDomain = join(folder, 'plain');
const withDomain = join(folder, 'domain');
mkdirSync(join(withDomain, 'public'), { recursive: true });
writeFileSync(join(withDomain, 'public/CNAME'), 'Record.example.org\n');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const onGitHub = (repository: string) => ({ GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: repository });
const onNetlify = {
  NETLIFY: 'true',
  URL: 'https://record.example',
  DEPLOY_PRIME_URL: 'https://draft--record.netlify.app',
};
const onCloudflare = (url: string) => ({ CF_PAGES: '1', CF_PAGES_URL: url });

test.each<[string, NodeJS.ProcessEnv, string, [string, string, string] | undefined]>([
  ['a machine of one’s own', {}, withDomain, undefined],
  ['GitHub', onGitHub('Ada/Record'), withoutDomain, ['GitHub Pages', 'https://ada.github.io', '/record/']],
  [
    'GitHub, the site of an account',
    onGitHub('Ada/ada.github.io'),
    withoutDomain,
    ['GitHub Pages', 'https://ada.github.io', '/'],
  ],
  ['GitHub with a domain', onGitHub('ada/record'), withDomain, ['GitHub Pages', 'https://record.example.org', '/']],
  ['another GitHub', { ...onGitHub('ada/record'), GITHUB_SERVER_URL: 'https://git.example' }, withDomain, undefined],
  ['Netlify', { ...onNetlify, CONTEXT: 'production' }, withoutDomain, ['Netlify', 'https://record.example', '/']],
  [
    'a preview on Netlify',
    { ...onNetlify, CONTEXT: 'deploy-preview' },
    withoutDomain,
    ['Netlify', 'https://draft--record.netlify.app', '/'],
  ],
  [
    'Cloudflare Pages',
    onCloudflare('https://73b1b4a7.record.pages.dev'),
    withoutDomain,
    ['Cloudflare Pages', 'https://record.pages.dev', '/'],
  ],
  [
    'Cloudflare Pages without a deployment',
    onCloudflare('https://record.pages.dev'),
    withoutDomain,
    ['Cloudflare Pages', 'https://record.pages.dev', '/'],
  ],
  ['a host that says nothing', { CF_PAGES: '1' }, withoutDomain, undefined],
])('the address that a build gets from %s', (_, env, root, expected) => {
  const [host, siteUrl, basePath] = expected ?? [];
  expect(findHostAddress(env, [join(folder, 'none'), root])).toEqual(expected && { host, siteUrl, basePath });
});

test('what is set comes before what the host says', () => {
  const env = onGitHub('ada/record');
  expect(readSettings({ ...env, SITE_URL: 'https://record.example' }, withoutDomain)).toMatchObject({
    siteUrl: 'https://record.example',
    basePath: '/',
    addressFrom: undefined,
  });
  expect(readSettings({ ...env, BASE_PATH: 'reader' }, withoutDomain)).toMatchObject({
    siteUrl: 'https://ada.github.io',
    basePath: '/reader/',
    addressFrom: 'GitHub Pages',
  });
});

import { describe, expect, test } from 'vitest';
import { siteSchema } from '../../../src/schema/site.ts';
import { adviceOnSecurityFile, formatSecurityFile, hasSecurityFile } from '../../../src/site/security-file.ts';

const SITE = { title: 'The Sound Record', tagline: 'Who said what.', language: 'en' };
const SECURITY = { contact: 'watch@sound.example', expires: '2030-12-31' };

/** The site as its file would be read. @throws where the schema refuses it */
const siteWith = (security?: object) => siteSchema.parse({ ...SITE, ...(security && { security }) });

test('the file has what RFC 9116 asks for', () => {
  const { security } = siteWith(SECURITY);
  if (!security) throw new Error('no contact');
  const address = 'https://sound.example/.well-known/security.txt';
  expect(formatSecurityFile({ ...security, language: 'en', address }).split('\n')).toEqual([
    'Contact: mailto:watch@sound.example',
    'Expires: 2030-12-31T23:59:59Z',
    'Preferred-Languages: en',
    'Canonical: https://sound.example/.well-known/security.txt',
    '',
  ]);
});

test('a contact on the web stays an address, and an unknown address of the file is left out', () => {
  const { security } = siteWith({ ...SECURITY, contact: 'https://sound.example/faults' });
  if (!security) throw new Error('no contact');
  const text = formatSecurityFile({ ...security, language: 'en', address: undefined });
  expect(text).toContain('Contact: https://sound.example/faults\n');
  expect(text).not.toContain('Canonical');
});

describe('there is such a file', () => {
  test('only where a contact is known', () => {
    expect([siteWith(), siteWith(SECURITY)].map((site) => hasSecurityFile(site, '/'))).toEqual([false, true]);
  });

  test('only at the top of a host', () => {
    expect(hasSecurityFile(siteWith(SECURITY), '/reader/')).toBe(false);
  });

  test('and where a site asks for one that it cannot have, its publisher is told', () => {
    expect(adviceOnSecurityFile(siteWith(SECURITY), '/reader/')).toContain(
      'top of a host only, and the site is under /reader/',
    );
    expect([adviceOnSecurityFile(siteWith(), '/reader/'), adviceOnSecurityFile(siteWith(SECURITY), '/')]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

test.each([{ contact: 'somebody' }, { expires: '2030-12' }, { expires: '2030-02-30' }, { expires: undefined }])(
  'a contact that cannot be right is refused: %o',
  (wrong) => {
    expect(() => siteWith({ ...SECURITY, ...wrong })).toThrow();
  },
);

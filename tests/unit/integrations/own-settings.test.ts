import { expect, test } from 'vitest';
import { removeAstroNames } from '../../../src/integrations/own-settings.ts';

test('variables that other programs have for themselves say nothing of the site', () => {
  const env = {
    BASE_URL: 'https://api.example/',
    SITE: 'https://other.example',
    DEV: '1',
    PROD: 'false',
    MODE: 'test',
    SSR: '1',
    ASSETS_PREFIX: '/cdn/',
    BASE_PATH: '/reader/',
    SITE_URL: 'https://record.example',
  };
  removeAstroNames(env);
  expect(env).toEqual({ BASE_PATH: '/reader/', SITE_URL: 'https://record.example' } as typeof env);
});

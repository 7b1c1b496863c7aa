import { expect, test, vi } from 'vitest';
import { LANGUAGES } from '../../../src/site/messages/index.ts';
import { scriptOf } from '../../../src/text/script-of.ts';

test('of a language of the interface it is what Intl says, which is not asked', () => {
  const tags = LANGUAGES.flatMap((language) => ['', '-GB', '-IL', '-EG', '-419'].map((region) => language + region));
  const expected = tags.map((tag) => new Intl.Locale(tag).maximize().script);
  const asked = vi.spyOn(Intl, 'Locale');
  expect(tags.map(scriptOf)).toEqual(expected);
  expect(asked).not.toHaveBeenCalled();
});

test.each([
  ['ja', 'Jpan'],
  ['az-Arab', 'Arab'],
  ['de-Hebr', 'Hebr'],
  ['ar-Latn-EG', 'Latn'],
  ['ur', 'Arab'],
  ['qqq', ''],
])('of another language, or one whose tag names a script, Intl is asked: %s', (language, script) => {
  expect(scriptOf(language)).toBe(script);
});

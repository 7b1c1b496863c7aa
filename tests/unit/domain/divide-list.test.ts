import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLetterOf, divideList } from '../../../src/domain/divide-list.ts';

/** The letters under which names are listed in a language. */
function lettersOf(language: string, names: readonly string[]): string[] {
  const letterOf = createLetterOf(language);
  const sorted = [...names].sort(new Intl.Collator(language, { numeric: true }).compare);
  return divideList(sorted, letterOf).map(({ key }) => key);
}

describe('letters', () => {
  test.each([
    ['en', ['Anders', 'Ångström', 'Éluard', 'Eco', 'zu', '1st', '9/11'], ['0–9', 'A', 'E', 'Z']],
    ['sv', ['Anders', 'Ångström', 'Ärlig', 'Öberg', 'Zorn'], ['A', 'Z', 'Å', 'Ä', 'Ö']],
    ['de', ['Anders', 'Ärger', 'Öhm', 'Oho'], ['A', 'O']],
    ['he', ['שלו', 'אבן'], ['א', 'ש']],
    ['el', ['Άννα', 'Αλέξης', 'Βασίλης'], ['Α', 'Β']],
    ['zh', ['王', '李'], ['漢']],
    ['en', ['—'], ['0–9']],
  ])('are those of the language: %s', (language, names, letters) => {
    expect(lettersOf(language, names)).toEqual(letters);
  });
});

describe('the divisions of a list', () => {
  test('hold every entry once, in order, and no key twice', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined })), (keys) => {
        const divisions = divideList(keys, (key) => key);
        let next = 0;
        for (const { start, count } of divisions) {
          expect(start).toBe(next);
          expect(count).toBeGreaterThan(0);
          next = start + count;
        }
        expect(next).toBe(keys.length);
        expect(new Set(divisions.map(({ key }) => key)).size).toBe(divisions.length);
      }),
    );
  });

  test('are one for each stretch of a sorted list', () => {
    expect(divideList(['2024', '2024', '2021'], (year) => year)).toEqual([
      { key: '2024', start: 0, count: 2 },
      { key: '2021', start: 2, count: 1 },
    ]);
  });
});

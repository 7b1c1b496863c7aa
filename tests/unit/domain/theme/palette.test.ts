import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { root } from '../../../../src/cli/project.mjs';
import { contrastOf } from '../../../../src/domain/theme/colours.ts';
import { BACKGROUNDS, checkContrast, derivePalette } from '../../../../src/domain/theme/palette.ts';

const tokens = readFileSync(`${root}/src/styles/tokens.css`, 'utf8');

const at = () => ({ line: 3, column: 5 });

/** What the style sheet gives a property on light and on dark pages. */
function pairIn(name: string): { light: string; dark: string } {
  const [, light = '', dark = ''] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
  return { light, dark };
}

test('the backgrounds are those of the style sheet', () => {
  for (const [property, name] of [
    ['paper', 'page'],
    ['raised', 'raised'],
    ['ink', 'ink'],
  ] as const)
    expect(pairIn(property)).toEqual({ light: BACKGROUNDS.light[name], dark: BACKGROUNDS.dark[name] });
  const sepia = tokens.slice(tokens.indexOf("[data-theme='sepia']"));
  for (const [name, value] of Object.entries(BACKGROUNDS.sepia))
    expect(sepia).toContain(`--${name === 'page' ? 'paper' : name}: ${value};`);
});

test('the colours of the program itself can be read', () => {
  const hues = Array.from({ length: 8 }, (_, index) => pairIn(`hue-${index}`));
  expect(checkContrast({ accent: pairIn('accent'), hues }, at)).toEqual([]);
});

test('a colour that is given for light pages alone gets one for dark pages that can be read well', () => {
  const { accent } = derivePalette({ accent: '#8A1C1C' });
  expect(accent?.light).toBe('#8a1c1c');
  expect(contrastOf(accent?.dark ?? '', BACKGROUNDS.dark.raised)).toBeGreaterThanOrEqual(7);
});

test('a colour that cannot be read is a problem at its place, and the nearest that can be is none', () => {
  const [problem, ...more] = checkContrast({ accent: '#e07a5f' }, (path) => ({ line: path.length, column: 9 }));
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ kind: 'low-contrast', file: 'site.yaml', line: 2, column: 9 });
  expect(problem?.message).toMatch(
    /^`#e07a5f` on raised parts of the sepia page has a contrast of 2\.\d to 1; text needs 4\.5\.$/,
  );
  expect(checkContrast({ accent: problem?.nearest ?? '' }, at)).toEqual([]);
});

test('of a pair each is checked on its own background', () => {
  const problems = checkContrast({ accent: { light: '#0b5c8a', dark: '#0b5c8a' } }, (path) => ({
    line: path.indexOf('dark') + 1,
    column: 1,
  }));
  expect(problems.map(({ line, message }) => [line, message.includes('dark page')])).toEqual([[3, true]]);
  expect(checkContrast({ accent: { light: '#0b5c8a', dark: problems[0]?.nearest ?? '' } }, at)).toEqual([]);
});

test('whatever colours can be read, so can text on the ground of marked words that is made of them', () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(colour, colour, (light, dark) => {
      fc.pre(checkContrast({ accent: { light, dark } }, at).length === 0);
      const { mark } = derivePalette({ accent: { light, dark } });
      for (const on of ['light', 'dark', 'sepia'] as const)
        expect(contrastOf(BACKGROUNDS[on].ink, mark?.[on] ?? '')).toBeGreaterThanOrEqual(4.5);
    }),
    { numRuns: 40 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrastOf, mixColours, nearestColour } from '../../../../src/domain/theme/colours.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  // From the understanding document of WCAG 2 and its tools.
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
  ['#0000ff', '#ffffff', 8.59],
  ['#ff0000', '#ffffff', 4],
])('%s on %s has a contrast of %d', (a, b, ratio) => {
  expect(contrastOf(a, b)).toBeCloseTo(ratio, 1);
  expect(contrastOf(b, a)).toBe(contrastOf(a, b));
});

test('a mixture has of each colour its share', () => {
  expect(mixColours('#ff0000', '#0000ff', 0.5)).toBe('#800080');
  expect(mixColours('#8a2b1f', '#fcfbf8', 1)).toBe('#8a2b1f');
  expect(mixColours('#8a2b1f', '#fcfbf8', 0)).toBe('#fcfbf8');
});

test('a colour that passes is the nearest to itself', () => {
  fc.assert(
    fc.property(colour, (each) => {
      expect(nearestColour(each, () => true)).toBe(each);
    }),
  );
});

test('for every colour there is one that can be read on white, and one on black', () => {
  fc.assert(
    fc.property(colour, fc.constantFrom('#ffffff', '#000000'), (each, ground) => {
      const near = nearestColour(each, (tried) => contrastOf(tried, ground) >= 4.5);
      expect(contrastOf(near ?? ground, ground)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test('the nearest colour is of the same hue', () => {
  expect(nearestColour('#ffb3b3', (tried) => contrastOf(tried, '#ffffff') >= 4.5)).toBe('#a86364');
});

test('where nothing passes, there is none', () => {
  expect(nearestColour('#808080', () => false)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { lookOf } from '../../../../src/domain/theme/look.ts';

const look = { upright: 'upright', italic: 'italic', basicUpright: 'basic upright', basicItalic: 'basic italic' };

test.each([
  '<article class="sheet" data-article="a">',
  '<g class="gap"><text>',
  '<text><tspan x="1" y="2" class="soft">',
  '<div class="page notebook" data-notebook>',
  '<p>The <em>Kestrel</em>',
  '<p class="a"><i>',
  '<cite lang="fr">',
  '<address>',
])('the italic is loaded ahead in a page with %s', (page) => {
  expect(lookOf(look, page)).toBe('basic italic');
});

test.each([
  '<p>upright</p>',
  '<a data-notebook-link hidden>',
  '<p class="soft">',
  '<img src="i"><iframe>',
  'a &lt;em>',
  '<embed>',
  '',
])('and not with %s', (page) => {
  expect(lookOf(look, page)).toBe('basic upright');
});

test.each(['Łódź', 'Ça va', 'Straße', '€ 5', '« oui »'])('all letters are loaded ahead in a page with “%s”', (text) => {
  expect([lookOf(look, `<p>${text}</p>`), lookOf(look, `<p><em>${text}</em></p>`)]).toEqual(['upright', 'italic']);
});

test.each(['Chloé’s café – 5 × 3 … Müller, Peña', 'שלום', 'Привет'])('the basic ones are enough for “%s”', (text) => {
  expect(lookOf(look, `<p>${text}</p>`)).toBe('basic upright');
});

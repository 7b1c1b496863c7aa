import { expect, test } from 'vitest';
import { lookOf } from '../../../../src/domain/theme/look.ts';

const look = { every: '<style>a</style>', italic: '<link>' };

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
  expect(lookOf(look, page)).toBe('<style>a</style><link>');
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
  expect(lookOf(look, page)).toBe('<style>a</style>');
});

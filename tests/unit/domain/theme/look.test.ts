import { expect, test } from 'vitest';
import { lookOf } from '../../../../src/domain/theme/look.ts';

const look = { every: '<style>a</style>', italic: '<link>' };

test.each(['<p>The <em>Kestrel</em>', '<p class="a"><i>', '<cite lang="fr">', '<address>'])(
  'the italic is loaded ahead in a page with %s',
  (page) => {
    expect(lookOf(look, page)).toBe('<style>a</style><link>');
  },
);

test.each(['<p>upright</p>', '<img src="i"><iframe>', 'a &lt;em>', '<embed>', ''])('and not with %s', (page) => {
  expect(lookOf(look, page)).toBe('<style>a</style>');
});

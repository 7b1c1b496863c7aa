import { expect, test } from 'vitest';
import { dataOf, templateOf } from '../../bench/templates.ts';

test.each([
  ['/', 'home'],
  ['/people/', 'list'],
  ['/people/2/', 'list'],
  ['/people/ada/', 'person'],
  ['/people/ada/2/', 'person'],
  ['/topics/7-day-war/', 'topic'],
  ['/timeline/1994/', 'timeline'],
  ['/network/2/', 'network'],
  ['/people/ada/harbours/', 'speaker-topic'],
  ['/organizations/port/by-topic/', 'speaker-topic'],
  ['/data/', 'data'],
  ['/embed/on-harbours/closed/', 'embed'],
  ['/404.html', '404'],
  ['/imprint/', 'own'],
])('%s is a page of the template %s', (path, template) => {
  expect(templateOf(path)).toBe(template);
});

test('the page that compares loads the choice of articles, and two of them', () => {
  expect(dataOf('compare', (name) => (name === 'articles.json' ? 100 : 7))).toEqual([100, 7, 7]);
});

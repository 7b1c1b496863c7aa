import { expect, test } from 'vitest';
import { proposeTopics } from '../../../../src/import/draft/propose-topics.ts';

const TOPICS = [
  { id: 'port-and-town', names: ['The port and the town'] },
  { id: 'ports-guild', names: ['The port’s guild', 'Guild of whalers'] },
  { id: 'port', names: ['The port'] },
  { id: 'weather', names: ['Weather'] },
];

test.each([
  ['one of which a name has all its words', 'A storm', 'The weather turned at the port.', ['weather', 'port']],
  ['by another name', 'Whalers', 'Their guild met.', ['ports-guild']],
  [
    'that of the headline first',
    'The weather',
    'The guild of the port met. The guild: whalers of the port.',
    ['ports-guild', 'weather', 'port'],
  ],
  ['none', 'Ships', 'Nothing of it.', []],
])('topics are proposed: %s', (_, title, text, expected) => {
  expect(proposeTopics(title, text, TOPICS)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { quotationInSentence } from '../../../src/domain/quotation-in-sentence.ts';
import { parse, type Setting } from '../../markdown/article.ts';

const TEXT = `The first paragraph.

It rained. Should they take a :quote[wrong step]{by=ada-berg id=step}, she said, nobody sails. :quote[We wait for the
tide]{by=ada-berg id=tide}, she said.`;

function sentencesOf(setting?: Setting) {
  const { body } = parse(TEXT, setting);
  return body.quotations.map((quotation) => quotationInSentence(body, quotation));
}

test('a fragment has the rest of its sentence, and a sentence has nothing', () => {
  const rest = { before: 'Should they take a ', after: ', she said, nobody sails.' };
  expect(sentencesOf()).toEqual([rest, undefined]);
});

test('a fragment has nothing around it where its paragraph may not be published', () => {
  expect(sentencesOf({ rights: 'excerpt' })).toEqual([undefined, undefined]);
});

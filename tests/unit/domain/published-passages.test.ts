import { expect, test } from 'vitest';
import { publishedPassages, quotationsThatFill } from '../../../src/domain/published-passages.ts';
import { parse } from '../../markdown/article.ts';

const TEXT = `The opening names nobody.

Withheld, then :quote[the _tide_ turns]{by=ada-berg id=tide} and :quote[we wait]{by=ada-berg id=wait}.

Nothing here.

:::quote{by=port-office id=block}
No ship sails.
:::
`;

test('of a full text every paragraph is there', () => {
  expect(publishedPassages(parse(TEXT).body).map(({ number, text }) => `${number} ${text}`)).toEqual([
    '1 The opening names nobody.',
    '2 Withheld, then “the tide turns” and “we wait”.',
    '3 Nothing here.',
    '4 “No ship sails.”',
  ]);
});

test('of an extract the first paragraph is there, and of the others what is quoted in them', () => {
  expect(publishedPassages(parse(TEXT, { rights: 'excerpt' }).body)).toEqual([
    { number: 1, text: 'The opening names nobody.' },
    { number: 2, text: '“the tide turns” “we wait”' },
    { number: 4, text: '“No ship sails.”' },
  ]);
});

test('a paragraph consists of quotations where it has no other words', () => {
  const filled = (text: string) => {
    const { body } = parse(text, { rights: 'full' });
    return publishedPassages(body).map((each) => quotationsThatFill(each, body.quotations).map(({ id }) => id));
  };
  expect(filled(TEXT)).toEqual([[], [], [], ['block']]);
  expect(filled(':quote[We wait.]{by=ada-berg id=a} :quote[So we do.]{by=port-office id=b}')).toEqual([['a', 'b']]);
  // Somebody's word elsewhere does not make it theirs here.
  expect(filled(':quote[Never.]{by=ada-berg id=a} she said.\n\nNever.')).toEqual([[], []]);
});

test('of a text that is only linked to, nothing is there', () => {
  expect(publishedPassages(parse(TEXT, { rights: 'link-only' }).body)).toEqual([]);
});

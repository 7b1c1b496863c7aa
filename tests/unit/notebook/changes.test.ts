import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/notebook/changes.ts';
import { makeItem } from './items.ts';

const now = {
  quotations: [
    { anchor: 'step', text: 'a wrong step' },
    { anchor: 'ties', text: 'Closer ties.' },
  ],
  passages: [
    { anchor: 'p1', text: 'The delegation arrived in Moscow on 10 September to hold talks with officials.' },
    { anchor: 'p2', text: 'She warned of “a wrong step” by Israel.' },
    { anchor: 'p3', text: '* * *' },
    { anchor: 'p4', text: '* * *' },
  ],
};
const quotation = (anchor: string, text: string) => compare(makeItem({ anchor, text }), now);
const passage = (anchor: string, text: string) => compare(makeItem({ kind: 'passage', anchor, text }), now);

describe('a quotation', () => {
  test('that reads as it did is the same', () => {
    expect(quotation('step', 'a  wrong\nstep')).toEqual({ is: 'same', anchor: 'step' });
  });

  test('that was saved with a comma at its end is the same', () => {
    expect(quotation('step', 'a wrong step,')).toEqual({ is: 'same', anchor: 'step' });
  });

  test('that reads otherwise has changed', () => {
    expect(quotation('step', 'a false step')).toEqual({ is: 'changed', anchor: 'step', text: 'a wrong step' });
  });

  test('whose speaker is another one now has changed, whatever its id', () => {
    const place = { text: 'a wrong step', speaker: 'Lev Sand', role: 'envoy' };
    for (const anchor of ['step', 'renamed']) {
      const finding = compare(makeItem({ anchor: 'step', text: 'a wrong step', speaker: 'Ada Berg' }), {
        quotations: [{ anchor, ...place }],
        passages: [],
      });
      expect(finding).toEqual({ is: 'changed', anchor, ...place });
    }
  });

  test('is found under another id by its words, or within a paragraph', () => {
    expect(quotation('renamed', 'Closer ties.')).toEqual({ is: 'same', anchor: 'ties' });
    expect(quotation('renamed', 'hold talks')).toEqual({ is: 'same', anchor: 'p1' });
  });

  test('that is nowhere is gone', () => {
    expect(quotation('other', 'other words')).toEqual({ is: 'gone' });
  });
});

describe('a paragraph', () => {
  test('is found where it stands now', () => {
    expect(passage('p1', now.passages[1]?.text ?? '')).toEqual({ is: 'same', anchor: 'p2' });
    expect(passage('p9', 'arrived in Moscow on 10 September')).toEqual({ is: 'same', anchor: 'p1' });
  });

  test('is the same whatever quotation marks it had', () => {
    const texts = ['She warned of « a wrong step » by Israel.', 'She warned of a wrong step by Israel.'];
    expect(texts.map((text) => passage('p2', text))).toEqual(texts.map(() => ({ is: 'same', anchor: 'p2' })));
    const ids = texts.map((text) => makeItem({ kind: 'passage', anchor: 'p2', text }).id);
    expect(new Set(ids).size).toBe(1);
  });

  test('that is there twice is the one at its number', () => {
    expect(passage('p4', '* * *')).toEqual({ is: 'same', anchor: 'p4' });
  });

  test('most of whose words are in another has changed', () => {
    const before = 'A delegation arrived in Moscow in September to hold talks with Russian officials.';
    expect(passage('p7', before)).toEqual({ is: 'changed', ...now.passages[0] });
  });

  test('of somebody’s words alone has changed where they are another’s now, or are retold', () => {
    const text = '“A wrong step.”';
    const item = makeItem({ kind: 'passage', anchor: 'p1', text, speaker: 'Ada Berg' });
    const as = (values: object) => compare(item, { quotations: [], passages: [{ anchor: 'p1', text, ...values }] });
    expect(as({ speaker: 'Ada Berg' })).toEqual({ is: 'same', anchor: 'p1' });
    expect(as({ speaker: 'Lev Sand' })).toEqual({ is: 'changed', anchor: 'p1', text, speaker: 'Lev Sand' });
    const retold = compare(item, { quotations: [], passages: [{ anchor: 'p1', text }], retold: true });
    expect(retold).toEqual({ is: 'changed', anchor: 'p1', text, retold: true });
  });

  test('is gone where only its number is left', () => {
    expect(passage('p1', 'Something else entirely stood here once.')).toEqual({ is: 'gone' });
  });
});

test('an article without a text has nothing of it', () => {
  expect(compare(makeItem(), { quotations: [], passages: [] })).toEqual({ is: 'gone' });
});

describe('selected words', () => {
  const select = (text: string, values = {}) =>
    compare(makeItem({ kind: 'selection', anchor: 'p1', text, ...values }), now);

  test('that the text still has are the same, also where they span paragraphs', () => {
    expect(select('warned of “a wrong')).toEqual({ is: 'same', anchor: 'p2' });
    expect(select('with officials. She warned')).toEqual({ is: 'same', anchor: 'p1' });
    expect(select('nowhere to be found')).toEqual({ is: 'gone' });
  });

  test('of a speaker are the same only where that speaker still has them', () => {
    const quotations = [{ anchor: 'step', text: 'a wrong step', speaker: 'Ada Berg' }];
    const by = (speaker: string) =>
      compare(makeItem({ kind: 'selection', anchor: 'step', text: 'wrong', speaker }), { ...now, quotations });
    expect(by('Ada Berg')).toEqual({ is: 'same', anchor: 'step' });
    expect(by('Lev Sand')).toEqual({ is: 'changed', anchor: 'step', text: 'wrong', speaker: 'Ada Berg' });
  });
});

test('an article that is there is the same', () => {
  expect(compare(makeItem({ kind: 'article', anchor: '', text: '' }), now)).toEqual({ is: 'same', anchor: '' });
});

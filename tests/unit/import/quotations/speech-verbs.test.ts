import { expect, test } from 'vitest';
import { findQuotations } from '../../../../src/import/quotations/find-quotations.ts';
import { SPEECH_VERBS } from '../../../../src/import/quotations/speech-verbs.ts';

/** A sentence in which a form of a verb gives a quotation to Ann Lee. */
const SENTENCES = {
  base: (verb: string) => `Ann Lee would ${verb} it “wet.”`,
  'third-person': (verb: string) => `Ann Lee ${verb} it “wet.”`,
  past: (verb: string) => `Ann Lee ${verb} it “wet.”`,
  ing: (verb: string) => `Ann Lee was ${verb} it “wet.”`,
};

test('every form of every verb gives a quotation to its subject', () => {
  expect(SPEECH_VERBS.size).toBeGreaterThan(900);
  for (const [verb, { form }] of SPEECH_VERBS) {
    const [quotation] = findQuotations(SENTENCES[form](verb));
    expect([verb, quotation?.speaker?.name]).toEqual([verb, 'Ann Lee']);
    expect(quotation?.cue).toContain(verb);
  }
});

test.each(['echoes', 'shrugged', 'shrugging', 'replies', 'agreeing', 'noted', 'slammed', 'tells'])(
  '“%s” is spelled as texts spell it',
  (verb) => {
    expect(SPEECH_VERBS.has(verb)).toBe(true);
  },
);

/** What somebody is, as an import gives it; `-` where the text only describes somebody. */

import { expect, test } from 'vitest';
import { findQuotations } from '../../../../src/import/quotations/find-quotations.ts';

test.each([
  ['en', 'Peter Voss, a tall man with the manner of a magistrate, said “no.”', '-'],
  ['en', 'Anna Cole, a woman of few words, said “no.”', '-'],
  ['en', 'Anna Cole, a small woman who once ran a bank, said “no.”', '-'],
  ['en', 'Peter Voss, a gentleman of the old school, said “no.”', '-'],
  ['en', 'Peter Voss is a quiet man in a grey coat. “No,” Voss said.', '-'],
  ['en', 'Anna Cole, a 34-year-old from Brask, said “no.”', '-'],
  ['en', 'Anna Cole, a 34-year-old nurse, said “no.”', '34-year-old nurse'],
  ['en', 'Peter Voss, a businessman from Brask, said “no.”', 'businessman from Brask'],
  ['he', 'אמרה השרה דנה פרץ: "לא".', 'השרה'],
  ['he', '"לא", אמר ראש העיר אבי רוזנטל.', 'ראש העיר'],
  ['he', 'ראש העיר, אבי רוזנטל, אמר: "לא".', 'ראש העיר'],
  ['he', 'השר לשעבר משה כרמל אמר: "לא".', 'השר לשעבר'],
  ['he', 'יו״ר ועדת הכספים דנה פרץ אמרה: "לא".', 'יו״ר ועדת הכספים'],
  ['he', 'לדברי יעל שקד, מנהלת בית הספר, המצב "קשה".', 'מנהלת בית הספר'],
  ['ar', 'قالت الوزيرة ليلى حداد: «لا».', 'الوزيرة'],
  ['ar', 'وزير المالية سامر نجار قال: «لا».', 'وزير المالية'],
  ['ar', 'قال سامر نجار، مدير المدرسة: «لا».', 'مدير المدرسة'],
])('the role of who speaks, in %s: %s', (language, text, role) => {
  const [found] = findQuotations(text, { language });
  expect(found?.speaker?.name).toBeDefined();
  expect(found?.doubt).toBeUndefined();
  expect(found?.speaker?.role ?? '-').toBe(role);
});

test('a description of somebody still tells the pronoun', () => {
  const [, found] = findQuotations('Lee Park, a tall woman, met Jo Cole. “No,” Park said. “Yes,” she added.');
  expect(found?.speaker?.name).toBe('Lee Park');
});

test.each([
  ['“No,” says Co-Founder, Ann Lee.', 'Co-Founder'],
  ['“No,” says co-founder Ann Lee.', 'co-founder'],
  ['“No,” says Ann Lee, R.D., co-owner of Lee Foods.', 'co-owner of Lee Foods'],
  ['“No,” says Ann Lee, MD, MSc, a surgeon.', 'surgeon'],
  ['Ann Lee, Ph.D., is a surgeon. “No,” Lee says.', 'surgeon'],
  ['“No,” says Ann Lee, a University of Tarn botanist who left.', 'University of Tarn botanist'],
  [
    '“No,” said Ann Lee, chief of the Agency for Rain’s (AFR) River Lab.',
    'chief of the Agency for Rain’s (AFR) River Lab',
  ],
])('a role is whole: %s', (text, role) => {
  expect(findQuotations(text)[0]?.speaker).toMatchObject({ name: 'Ann Lee', role });
});

test.each([
  ['“No,” said biologist Ann Lee of the Rain Institute.', 'biologist'],
  ['“No,” said Ann Lee of the Rain Institute.', 'of the Rain Institute'],
  ['“No,” said surgeon Dr. Ann Lee.', 'surgeon'],
  ['After a post calling co-star Ann Lee “dull,” Lee said: “No.”', 'co-star'],
  ['“No,” said defender Ann Lee.', 'defender'],
])('what stands before a name says what somebody is: %s', (text, role) => {
  expect(findQuotations(text).at(-1)?.speaker).toMatchObject({ name: 'Ann Lee', role });
});

test('a noun of a role that is a form of a verb of speech too stays in the role', () => {
  const [quotation] = findQuotations('“No,” the claims manager, Ann Lee, said.', { language: 'en' });
  expect(quotation?.speaker).toMatchObject({ name: 'Ann Lee', role: 'claims manager' });
});

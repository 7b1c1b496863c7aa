/** Names in Hebrew and Arabic, which nothing but their place in a phrase shows. `-` where nobody is named. */

import { expect, test } from 'vitest';
import { findQuotations } from '../../../../src/import/quotations/find-quotations.ts';

test.each([
  ['he', '"נחכה ונראה", אמרה שרת הבריאות מיכל דגן בריאיון לאבי רוזנטל.', ['מיכל דגן']],
  ['he', '"נחכה ונראה", אמרה מיכל דגן בריאיון לרדיו.', ['מיכל דגן']],
  ['he', '"נחכה ונראה", אמרה שרת הבריאות החדשה בריאיון לרדיו.', ['-']],
  ['he', 'לטענת אבי רוזנטל, ההחלטה "שערורייתית".', ['אבי רוזנטל']],
  ['ar', 'علقت ليلى حداد: «ننتظر القرار».', ['ليلى حداد']],
  ['he', '"אני עוזב", סיפר המאמן אבי רוזנטל לכתב הערוץ.', ['אבי רוזנטל']],
  ['ar', '«سأرحل»، كشف المدرب سامر نجار بعد المباراة.', ['سامر نجار']],
])('%s: %s', (language, text, names) => {
  expect(findQuotations(text, { language }).map(({ speaker }) => speaker?.name ?? '-')).toEqual(names);
});

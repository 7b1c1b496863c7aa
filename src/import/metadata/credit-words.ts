/** How publishers say who helped with an article: in the byline, and in a line below the text. */

/** The same in other languages. */
const REPORTING_BY_ABROAD = [
  '(?:unter )?mitarbeit(?:\\s*:| von)',
  '(?:avec la (?:collaboration|contribution|participation) de|avec)(?=\\s+\\p{Lu}\\S+ \\p{Lu})',
  '(?:con la colaboración de|con información de|(?:han? )?colabor(?:ó|aron|ado)(?: en (?:este|la) \\p{L}+)?\\s*:)',
  '(?:con la collaborazione di|ha(?:nno)? collaborato\\s*:?)',
  '(?:met medewerking van|m\\.m\\.v\\.)',
  '(?:com (?:a )?colaboração de|colabor(?:ou|aram)\\s*:?)',
  '(?:в подготовке (?:материала|текста) участвовал[аи]?|над материалом работал[аи]?)\\s*:?',
  '(?:współpraca\\s*:)',
  '(?:השתתפ(?:ה|ו)|השתתף) בהכנת (?:הכתבה|הידיעה|הדיווח)\\s*:?',
  '(?:ساهم|ساهمت|شارك|شاركت) في (?:إعداد )?(?:هذا )?(?:التقرير|التغطية|الخبر)\\s*:?',
].join('|');

/** What stands before those who helped to report: `with additional reporting by`. */
export const REPORTING_BY = String.raw`(?:(?:with\s+)?(?:(?:additional|further|extra|contributing|local)\s+)?reporting\s*(?:(?:for|on) (?:this|the) \p{L}+\s*)?(?:\b(?:by|from)\b:?|:|was (?:provided|contributed) by)|${REPORTING_BY_ABROAD})\s*`;

/** What stands behind them: `contributed to this report`, `contributed reporting from Sund`. */
export const HAS_REPORTED = String.raw`(?:also\s+)?(?:contributed\s+(?:(?:additional\s+)?reporting(?:\s+(?:to|for)\s+this\s+\p{L}+)?|to\s+(?:this|the)\s+(?:report|story|dispatch|reporting)|to\s+reporting)|provided additional reporting)(?:\s+from\s+\p{Lu}[^.;()]{2,40})?`;

/** What stands behind those who helped in a way that it does not say, such as with pictures or by reading it. */
export const HAS_CONTRIBUTED = String.raw`(?:also\s+)?contributed\s+to\s+(?:this|the)\s+(?:article|piece|post|analysis|column|essay|feature|guide|review|newsletter|interview|investigation|project|episode|blog|page|entry|text|paper|list|obituary|update|explainer|recipe|series)`;

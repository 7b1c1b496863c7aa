/** Lines that say when a text was put on a site or changed, in the languages of the importer. */

import { remembering } from '../text/remembering.ts';
import { findDates } from './metadata/read-date.ts';

/** How many paragraphs may stand above the line that says when a text was published: what introduces it. */
export const MAX_INTRODUCTIONS = 2;

/** The longest line that has only a date. */
const MAX_CHARACTERS = 120;

/** The most letters of other words in such a line: a place, or a name. */
const MAX_OTHER_LETTERS = 24;

/** What has been done to a text on the day that follows. */
const DONE = [
  'published|posted|updated|modified|revised|reviewed|created|issued|released|added|edited|publication date|date published|date',
  'veröffentlicht|erschienen|aktualisiert|geändert|bearbeitet|überarbeitet|erstellt|aktualisierung|stand|datum',
  'publiée?s?|mise? à jour|modifiée?|postée?|mis en ligne|parue?|date de publication|dernière mise à jour',
  'publicad[oa]|actualizad[oa]|modificad[oa]|actualización|fecha(?: de (?:publicación|actualización))?',
  'pubblicat[oa]|aggiornat[oa]|modificat[oa]|aggiornamento|data(?: di pubblicazione)?',
  'gepubliceerd|geplaatst|bijgewerkt|gewijzigd|geactualiseerd|publicatiedatum',
  'atualizad[oa]|postado|atualização|data (?:de|da) publicação',
  'опубликован[оаы]?|обновлен[оаы]?|обновлён|дата публикации|размещено',
  'opublikowan[oaey]|zaktualizowan[oaey]|aktualizacja|data publikacji|dodano|utworzono',
  'פורסם|עודכן|התפרסם|תאריך פרסום|עדכון',
  'نشر|نُشر|نشرت|تم النشر|تاريخ النشر|تحديث|آخر تحديث|حُدّث|تم التحديث',
  '公開日?時?|更新日?時?|最終更新日?|掲載日?|配信日?時?|投稿日?|発表日?',
].join('|');

/** What stands before and between these. */
const FILL = [
  'first|originally|last|latest|and|on|at|in|by|from|the|of|was|this|article|story|post|page|ago|est|edt|et|gmt|utc|bst|am|pm|a\\.m|p\\.m|min|mins|minutes?|read(?:ing)?|time',
  'zuletzt|zuerst|letzte|am|um|vom|von|und|uhr|mez|mesz|der|den|dem|seite|artikel|diese[rs]?|wurde',
  'le|à|par|et|dernière|heure de paris|cet|article|h|il y a|é?dité',
  'el|la|las|a|los|última|por|y|de|del|hora|horas|este|artículo|fue',
  'il|alle|ore|ultimo|ultima|di|da|e|questo|articolo',
  'op|om|uur|laatst|door|en|voor het laatst|dit|artikel',
  'em|às|última|por|este|artigo|foi',
  'в|от|последнее|мск|г|года?|и',
  'o|godz|dnia|ostatnia|ostatnio|roku|r',
  'בתאריך|בשעה|ב|אחרון|לאחרונה|ביום',
  'في|الساعة|آخر|بتاريخ|يوم|م|ص|مساء|صباحا|بتوقيت|غرينتش|هـ',
  '最終|年|月|日|時|分|午前|午後|付',
].join('|');

const LETTER = String.raw`[\p{L}\p{M}]`;
const WHOLE = (words: string): string => `(?<!${LETTER})(?:${words})(?!${LETTER})`;
const SAYS_WHEN = new RegExp(`${WHOLE(DONE)}|公開|更新|掲載|配信|投稿|発表`, 'iu');
const BELONGS = new RegExp(`${WHOLE(`${DONE}|${FILL}`)}|公開|更新|掲載|配信|投稿|最終|[年月日時分]`, 'giu');
const CLOCK = /\b\d{1,2}\s?[:.h時]\s?\d{2}(?:[:.]\d{2})?分?(?:\s?[ap]\.?m\b\.?)?/giu;

/** A span of time up to now: `3 hours ago`. */
const AGO =
  /(?<!\p{L})(?:(?:\d{1,3}|an?|one) (?:minutes?|mins?|hours?|days?|weeks?) ago|vor (?:\d{1,3}|einer|einem) (?:minuten?|stunden?|tag(?:en)?|wochen?)|il y a (?:\d{1,3}|une?) (?:minutes?|heures?|jours?|semaines?)|hace (?:\d{1,3}|una?) (?:minutos?|horas?|días?|semanas?)|\d{1,3} (?:minuti|or[ae]|giorn[io]|settimane) fa|\d{1,3} (?:minuten|uur|dag(?:en)?|weken) geleden|há (?:\d{1,3}|uma?) (?:minutos?|horas?|dias?|semanas?)|\d{1,3} (?:минут\p{L}?|час\p{L}{0,2}|дн\p{L}{1,2}|день) назад|\d{1,3} (?:minut\p{L}?|godzin\p{L}?|dni|dzień) temu|לפני \d{1,3} (?:דקות|שעות|ימים)|منذ \d{1,3} (?:دقائق|دقيقة|ساعات|ساعة|أيام|يوم)|\d{1,3}\s?(?:分|時間|日)前)(?!\p{L})/iu;

/** Whether a line says when a text was published or changed, and no more than that. */
export function saysWhen(line: string, language?: string): boolean {
  return SAYS_WHEN.test(line) && isDateLine(line, language);
}

/** Whether a line is one with nothing but a date, a time, and words that belong to one. */
export function isDateLine(line: string, language?: string): boolean {
  if (line.length > MAX_CHARACTERS) return false;
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+\p{L}+\.?\s+\d{1,2}(?:st|nd|rd|th)?\b/iu.test(line))
    return !endsSentence(line);
  const dates = findDates(line, language);
  const ago = dates.length === 0 ? AGO.exec(line) : null;
  if (dates.length === 0 && !ago) return false;
  const spans = ago ? [{ start: ago.index, end: ago.index + ago[0].length }] : dates;
  const around = spans.reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, line);
  const others = around
    .replace(CLOCK, ' ')
    .replace(weekdays(language ?? 'en'), ' ')
    .replace(BELONGS, ' ')
    .match(/[\p{L}\p{M}’'-]*\p{L}[\p{L}\p{M}’'-]*/gu);
  if (!others) return true;
  if (others.join('').length > MAX_OTHER_LETTERS || endsSentence(line)) return false;
  return others.every((word) => !/^\p{Ll}/u.test(word));
}

/** Whether a line ends as a sentence does; no abbreviation and no number before its stop. */
function endsSentence(line: string): boolean {
  return /(?:\p{L}{4}[.!?…]|。)["'”’)»]*$/u.test(line);
}

/** The days of the week in one language and in English, long and short. */
const weekdays = remembering((language: string): RegExp => {
  const names = ['en', language].flatMap((each) =>
    (['long', 'short'] as const).flatMap((weekday) => {
      const format = new Intl.DateTimeFormat(each, { weekday, timeZone: 'UTC' });
      return [1, 2, 3, 4, 5, 6, 7].map((day) => format.format(Date.UTC(2024, 0, day)).replace(/\.$/, ''));
    }),
  );
  return new RegExp(WHOLE([...new Set(names)].sort((a, b) => b.length - a.length).join('|')), 'giu');
});

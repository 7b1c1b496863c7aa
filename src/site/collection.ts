import { createAddresses } from '../domain/addresses.ts';
import { withoutTime } from '../domain/dates.ts';
import { formatEdtf } from '../domain/format-date.ts';
import type { EdtfText } from '../schema/edtf.ts';
import { remembering } from '../text/remembering.ts';
import { keepTogether, type LanguageMark, markLanguage } from './direction.ts';
import { givenContent, shownSite } from './given-content.ts';
import { interfaceLanguage, interfaceLocale, messagesFor } from './messages/index.ts';
import { createReadLog } from './read-log.ts';
import { trackCatalog } from './tracked-catalog.ts';

const { site, entries, hues, build: name } = givenContent();

/** What is read of the collection while a page is made. */
export const readLog = createReadLog();

const tracked = trackCatalog(shownSite(site), entries, readLog, hues);

/** The collection's catalog; built once, when the first page asks. */
export const { catalog } = tracked;

/** The digest of something that can be read of the catalog. */
export const digestOfRead = tracked.digestOf;

/** The name of this build (`browser/build.ts`): the same program makes of the same content a build of the same name. */
export const build = name;

/** The language of the interface: the content's, or English where there is no table for that. */
export const language = interfaceLanguage(catalog.site.language);

/** What marks content in the language of the site, within the interface. */
export const inContentLanguage = markLanguage(catalog.site.language, language);

/** Marks what is in another language than the interface. @param own undefined where it is not */
export function markOther(own: string | undefined): LanguageMark {
  return markLanguage(own ?? language, language);
}

/** Its locale, for dates and numbers. */
export const locale = interfaceLocale(catalog.site.language);

/** The interface's strings in its language. */
export const messages = messagesFor(catalog.site.language);

/** Every address of the site, under its base path. */
export const addresses = createAddresses(import.meta.env.BASE_URL);

/** The full form of an address of the site; undefined where it is not known on which host that will be published. */
export function absolute(address: string): string | undefined {
  return import.meta.env.SITE && new URL(address, import.meta.env.SITE).href;
}

/** Whether it is known on which host the site will be published. */
export function isHostKnown(): boolean {
  return Boolean(import.meta.env.SITE);
}

/** The full form of an address, or its path where it is not known on which host the site will be published. */
export function fullest(address: string): string {
  return absolute(address) ?? address;
}

/**
 * A date for machines, exactly as far as it is known: `2022`, `2022-09`, `2022-09-28`, or a moment where its zone is known.
 * @returns undefined where it is about, uncertain, a season or a range
 */
export function machineDate(date: EdtfText): string | undefined {
  const { machine } = formatDateAndTime(date);
  return machine?.replace(/T[\d:.]+$/, '');
}

/** A date as the site shows it, without the time of day. */
export function formatDate(date: EdtfText) {
  return formatDateAndTime(withoutTime(date));
}

/** A date with its time of day and zone, where it has them: for the page of what happened or was published then. */
export const formatDateAndTime = remembering((date: EdtfText) => {
  const formatted = formatEdtf(date, locale, messages.dateWords);
  return { ...formatted, text: keepTogether(formatted.text, locale) };
});

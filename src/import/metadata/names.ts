import { oneLineOfPage } from '../../text/one-line.ts';
import type { FoundAuthor } from '../capture.ts';

const PARTICLES = new Set([
  'al',
  'bin',
  'ben',
  'bat',
  'bint',
  'da',
  'de',
  'del',
  'della',
  'der',
  'di',
  'dos',
  'du',
  'el',
  'ibn',
  'la',
  'le',
  'ter',
  'van',
  'von',
  'y',
  'zu',
  "'t",
]);
const GROUP_NAME =
  /\b(?:staff|team|editors?|editorial|newsroom|desk|bureau|board|agenc(?:y|ies)|news|press|wire|services?|inc|llc|ltd|gmbh|group|institute|foundation|university|college|school|hospital|center|centre|council|committee|association|society|magazine|times|post|company|reuters|afp|jns|contributors|correspondents?)\b/i;
const PLACEHOLDER_NAME =
  /^(?:admin(?:istrator)?|undefined|null|none|guest(?: author| post)?|author|unknown|user\d*|webmaster|root|editor|default|content|anonymous|n\/a|wordpress|test)$/i;
const BYLINE_START =
  /^(?:(?:story|article|recipe|text|analysis|words|report(?:ed|ing)?|photos?|post(?:ed)?|written|contributed|authored|published|created|avatar|a guest post)\s+)*(?:by(?:[:\s]+|(?=\p{Lu}))|(?:von|par|por|di|da|door|av|автор|מאת|بقلم|كتب(?:ت|ه)?)[:\s]+)|^(?:(?:authors?|writers?|contributors?)(?:\(s\))?|written by)\s*(?::\s*|\s(?=\p{Lu}\p{L}+ \p{Lu}))/iu;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
/** A date, a number of minutes and what follows them, behind a name; looked for only where a run of separators begins. */
const AFTER_NAME = new RegExp(
  `(?<![\\s|•·–—,-])[\\s|•·–—,-]+(?:(?:on|at)\\s+)?(?:\\p{L}+day,?\\s+)?(?:${MONTH}\\.?\\s+)?\\d.*$|\\s*[|•·–—]\\s*(?:updated|published)\\b.*$`,
  'iu',
);
/** A name on a network behind a name: `Ada Berg @adaberg`. */
const HANDLE = /\s*\(?(?<=\s|\()@[\w.]+\)?/g;

/** What stands before those who helped: `with additional reporting by`. */
const HELPED =
  /[.,;]?\s+(?:with\s+)?(?:(?:additional|contributing|further)\s+)?(?:reporting|contributions?|research)\s+(?:by|from)\s+/gi;

/** Who took the photographs or edited the text, behind those who wrote it. */
const OTHER_CREDITS =
  /[.,;|]?\s+(?:photo(?:graph)?s?|photography|pictures?|illustrations?|images?|videos?|graphics?|edited|translated)\s+by\s.*$/iu;

/** The links beside a name: `Ada Berg Email Follow`. */
const LINKS = /(?:\s+(?:Email|E-mail|Follow|Contact|Bio|Profile|Twitter|Facebook|LinkedIn|Instagram|Bluesky))+$/u;

/** Where somebody reported from, behind a name. */
const PLACE =
  /(?<=\p{Ll})\s+in\s+\p{Lu}[\p{L}.’'-]*(?:\s+(?:(?:de|da|do|la|of|upon|am|sur)\s+)?\p{Lu}[\p{L}.’'-]*)*(?=\s+and\b|\s*[,;|&]|$)/gu;

/** For whom somebody wrote, behind a name. */
const BEHALF = /\s+(?:\|\s+)?(?:for|on behalf of|[Ss]pecial to)\s+(?:[Tt]he\s+)?\p{Lu}.*$/u;

const CREDENTIAL =
  /^(?:ph\.?d|m\.?d|m\.?a|m\.?b\.?a|m\.?sc?|b\.?a|b\.?sc|rn|rdn?|ldn|cpa|cfp®?|esq|jr|sr|iii?|cfa|facs|faclm|msw|lcsw|dds|dvm|j\.?d|p\.?e)\.?$/i;

/** Whether words read as the name of a person: two to five, capitals at their beginning, nothing that names a group. */
export function isPersonName(text: string): boolean {
  const words = text.split(/\s+/);
  if (
    /^the$/i.test(words[0] ?? '') ||
    words.length < 2 ||
    words.length > 5 ||
    GROUP_NAME.test(text) ||
    /[\d@:!?/\\<>{}[\]|]/.test(text)
  )
    return false;
  // Hebrew and Arabic have no capitals: a name is words of their letters alone.
  if (words.every((word) => /^[\p{Script=Hebrew}\p{Script=Arabic}׳’'"״-]{2,}$/u.test(word))) return words.length <= 4;
  return words.every(
    (word, index) =>
      PARTICLES.has(word.toLowerCase()) ||
      /^(?:al-|el-|d’|d'|o’|o'|mc)?\p{Lu}[\p{L}\p{M}.’'-]*$/u.test(word) ||
      (index > 0 && CREDENTIAL.test(word)),
  );
}

/** Whether words name a group of people or an outlet, and nobody in particular. */
export function isGroupName(text: string): boolean {
  return GROUP_NAME.test(text) || /^the\s/i.test(text);
}

/** Whether a line begins as those do that name who wrote a text: `By`, `Written by`, `Von`, `Author:`. */
export function startsAsByline(line: string): boolean {
  return BYLINE_START.test(line);
}

/**
 * Splits a byline into its authors, each with the post that follows the name: `By A and B`, `A, senior fellow, and B`.
 * What names nobody (`admin`) is left out; groups (`Staff`) are told by their kind.
 */
export function splitByline(byline: string): FoundAuthor[] {
  const bare = oneLineOfPage(byline)
    .replace(BYLINE_START, '')
    .replace(HANDLE, '')
    .replace(OTHER_CREDITS, '')
    .replace(LINKS, '')
    .replace(HELPED, ', ')
    .replace(PLACE, '')
    .replace(BEHALF, '')
    .replace(AFTER_NAME, '')
    .replace(/(?<![,;|•·–—⋅-])[,;|•·–—⋅-]+\s*$/, '');
  if (!bare || /^https?:|^www\.|^@/.test(bare)) return [];
  const authors: FoundAuthor[] = [];
  for (const part of bare.split(
    /\s*[;|•·⋅/]\s*|\s+(?:and|AND|und|et|y)\s+(?=\p{Lu})|\s*&\s*(?=\p{Lu})|,\s*(?:and\s+|&\s+)?/u,
  )) {
    const name = oneLineOfPage(part)
      .replace(/^(?:and|by)\s+/i, '')
      .replace(/\s*\([^()]*\)\s*$/, '')
      .replace(/\s*,$/, '')
      .replace(/(?<=\p{Ll}{3})\.$/u, '');
    if (!name || PLACEHOLDER_NAME.test(name) || /^https?:/.test(name)) continue;
    const last = authors.at(-1);
    const isName =
      (isPersonName(name) && !(last && isRole(name))) ||
      authors.length === 0 ||
      (!last?.role && isGroupName(name) && /^\p{Lu}/u.test(name) && !isRole(name));
    if (isName && !isCredential(name))
      authors.push({ name, ...(!isPersonName(name) && isGroupName(name) && { kind: 'organization' as const }) });
    else if (last && !isCredential(name)) last.role = last.role ? `${last.role}, ${name}` : name;
  }
  return authors.filter(({ name }) => /\p{L}{2}/u.test(name) && name.length <= 80 && name.split(' ').length <= 8);
}

/** Degrees alone: what follows a comma behind a name and is no post. */
function isCredential(text: string): boolean {
  return text.split(/\s+/).every((word) => CREDENTIAL.test(word));
}

const ROLE =
  /\b(?:fellow|director|professor|researcher|scholar|analyst|correspondent|reporter|writer|expert|manager|president|officer|adviser|advisor|chair|ceo|cto|cfo|founder|editor|columnist|lecturer|ambassador|minister|lead|head|specialist|contributor|strategist|engineer|consultant)\b/i;

/** Whether words name a post: `Senior Analyst`. */
export function isRole(text: string): boolean {
  return ROLE.test(text);
}

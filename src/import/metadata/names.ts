import { oneLineOfPage } from '../../text/one-line.ts';
import type { Evidence, FoundAuthor, FoundValue } from '../capture.ts';
import { isFirstName } from '../quotations/first-names.ts';
import { withoutBylineStart } from './byline-words.ts';
import { HAS_CONTRIBUTED, HAS_REPORTED, REPORTING_BY } from './credit-words.ts';
import { doubtOfJoined, splitJoinedNames } from './joined-names.ts';

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
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
/** A date, a number of minutes and what follows them, behind a name; looked for only where a run of separators begins. */
const AFTER_NAME = new RegExp(
  `(?<![\\s|•·–—,-])[\\s|•·–—,-]+(?:(?:on|at)\\s+)?(?:\\p{L}+day,?\\s+)?(?:${MONTH}\\.?\\s+)?\\d.*$|\\s*[|•·–—]\\s*(?:updated|published)\\b.*$`,
  'iu',
);
/** A name on a network behind a name, or an address: `Ada Berg @adaberg`. */
const HANDLE = /\s*\(?(?<=\s|\()(?:@[\w.]+|[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,40}){1,4})\)?/g;

/** What stands before those who helped, behind the authors. */
const HELPED = new RegExp(
  String.raw`[.,;]?\s+(?:${REPORTING_BY}|(?:with\s+)?(?:(?:additional|contributing|further)\s+)?(?:contributions?|research)(?:\s+(?:by|from)|:)\s+)`,
  'giu',
);

/** What stands behind them. */
const HAS_HELPED = new RegExp(String.raw`\s+(?:${HAS_REPORTED}|${HAS_CONTRIBUTED})\.?$`, 'iu');

/** The agencies whose reports somebody has used, behind a name: `Ada Berg and agencies`. */
const AGENCIES =
  /,?\s+(?:and|with|et|avec|und|mit|y|con|e|en|met)\s+(?:(?:the|other|news|wire|staff)\s+)*(?:agenc(?:y|ies)|agences|agenturen|agencias|agenzie|agências|services|wires?|reports|staff|afp|ap|dpa|reuters)$/iu;

/** Who took the photographs or edited the text, behind those who wrote it. */
const OTHER_CREDITS =
  /[.,;|]?\s+(?:(?:photo(?:graph)?s?|photography|pictures?|illustrations?|images?|videos?|graphics?|edit(?:ed|ing)|translat(?:ed|ion))\s+by\s|(?:photos?|fotos?|photographies?|pictures?|images?|bilder|bild|illustrations?|фото)\s*:).*$/iu;

/** Who took the photographs, as it says behind the name. */
const TOOK_PHOTOGRAPHS = /\((?:photos?|fotos?|photographs?|photographies?|pictures?|bild(?:er)?|video|фото)\)$/iu;

/** The links beside a name: `Ada Berg Email Follow`. */
const LINKS = /(?:\s+(?:Email|E-mail|Follow|Contact|Bio|Profile|Twitter|Facebook|LinkedIn|Instagram|Bluesky))+$/u;

/** Where somebody reported from, behind a name. */
const PLACE =
  /(?<=\p{L})\s+(?:in|à)\s+(?:the\s+)?\p{Lu}[\p{L}.’'-]*(?:\s+(?:(?:de|da|do|la|of|upon|am|sur)\s+)?(?!AND\b)\p{Lu}[\p{L}.’'-]*)*(?=\s+(?:and|AND|und|et)\b|\s*[,;|&]|$)/gu;

/** For whom somebody wrote, behind a name. */
const BEHALF = /\s+(?:\|\s+)?(?:for|on behalf of|[Ss]pecial to|of(?=\s+[Tt]he\s))\s+(?:[Tt]he\s+)?\p{Lu}.*$/u;

/** When a text was published, behind a name without a sign between. */
const WHEN = /\s+(?:Published|Updated|Posted)\b.*$/;

/** A post behind a name without a sign between: `Ada Berg Staff Writer`. */
const POST =
  /^(.{1,60}?\S)\s+((?:(?:senior|chief|staff|deputy|managing|executive|associate|assistant|contributing|special|foreign|diplomatic|political|politics|legal|economics|business|finance|financial|technology|science|health|education|environment|transport|crime|courts?|city|local|regional|national|international|europe|investigative|data|freelance|guest|opinion|sports?|arts|culture|features|news|night|weekend|web|digital|multimedia)\s+){0,3}(?:writer|reporter|correspondent|editor|columnist|journalist|critic|producer))$/iu;

/** A post before a name, in French: `le professeur Jean Verdier`. */
const TITLE_BEFORE =
  /^(?:[Ll][ea]\s+|[Ll]['’])(professeure?|docteure?|ministre|maire|présidente?|députée?|sénat(?:eur|rice)|préfète?|avocate?|juge|architecte|historienn?e?|économiste|sociologue|philosophe|politologue|géographe|écrivaine?|journaliste|photographe|chercheu(?:r|se)|médecin|général|colonel|capitaine|commandante?|abbé|père|évêque|rabbin|imam|pasteure?|(?:direct|rédact|réalisat)(?:eur|rice))\s+(?=\p{Lu}[\p{L}’'-]+\s+\p{Lu})/u;

/** What joins the last of several names; in some languages it stands within the names of families too. */
const JOINS = String.raw`\s+(?:and|AND|und|et|och|og|и)\s+(?=\p{Lu})|\s+et\s+(?=l(?:[ea]\s|['’])\s*\p{Ll}+\s+\p{Lu})|\s+(?:y|e|en|with)\s+(?=\p{Lu}\S*\s+\p{Lu})|\s+(?:و|اور|ו)\s+`;

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

/**
 * Splits a byline into its authors, each with the post that follows the name: `By A and B`, `A, senior fellow, and B`.
 * What names nobody (`admin`) is left out; groups (`Staff`) are told by their kind.
 */
export function splitByline(byline: string): FoundAuthor[] {
  const bare = withoutBylineStart(oneLineOfPage(byline))
    .replace(HANDLE, '')
    .replace(OTHER_CREDITS, '')
    .replace(LINKS, '')
    .replace(HELPED, ', ')
    .replace(HAS_HELPED, '')
    .replace(AGENCIES, '')
    .replace(PLACE, '')
    .replace(BEHALF, '')
    .replace(AFTER_NAME, '')
    .replace(WHEN, '')
    .replace(/(?<![,;|•·–—⋅-])[,;|•·–—⋅-]+\s*$/, '');
  if (!bare || /^https?:|^www\.|^@/.test(bare)) return [];
  const authors: FoundAuthor[] = [];
  for (const part of bare.split(SEPARATORS).flatMap(splitJoinedNames)) {
    if (TOOK_PHOTOGRAPHS.test(part)) continue;
    const last = authors.at(-1);
    const [, bearer = part, post] = POST.exec(oneLineOfPage(part)) ?? [];
    const isBeforePost = post !== undefined && isPersonName(bearer) && !(last && isBeat(bearer));
    const name = oneLineOfPage(isBeforePost ? bearer : part)
      .replace(/^(?:and|by)\s+/i, '')
      .replace(/\s*\([^()]*\)\s*$/, '')
      .replace(/\s*,$/, '')
      .replace(/(?<=\p{Ll}{3})\.$/u, '');
    if (!name || PLACEHOLDER_NAME.test(name) || /^https?:/.test(name)) continue;
    const isName =
      (isPersonName(name) && !(last && isRole(name))) ||
      authors.length === 0 ||
      (!last?.role && isGroupName(name) && /^\p{Lu}/u.test(name) && !isRole(name));
    const [title = '', ofPost] = TITLE_BEFORE.exec(name) ?? [];
    if ((isName || ofPost) && !isCredential(name))
      authors.push({
        name: name.slice(title.length),
        ...(isBeforePost ? { role: post } : ofPost !== undefined && { role: ofPost }),
        ...(!isPersonName(name) && isGroupName(name) && { kind: 'organization' as const }),
      });
    else if (last && !isCredential(name)) last.role = last.role ? `${last.role}, ${name}` : name;
  }
  return authors.filter(({ name }) => /\p{L}{2}/u.test(name) && name.length <= 80 && name.split(' ').length <= 8);
}

const SEPARATORS = new RegExp(
  String.raw`\s*[;؛|•·⋅/]\s*|${JOINS}|\s*&\s*(?=\p{L})|[,،]\s*(?:(?:and|und|et|och|og|и|y|e|en|و|اور)\s+|&\s+)?`,
  'u',
);

/** An author as found, with what the joining of the name leaves open. */
export function foundAuthor(value: FoundAuthor, from: Evidence): FoundValue<FoundAuthor> {
  const doubt = doubtOfJoined(value.name);
  return { value, from, ...(doubt !== undefined && { doubt }) };
}

/** Whether words before a post are what somebody reports on, and no name: `City Hall` of `City Hall reporter`. */
function isBeat(words: string): boolean {
  const [first = '', ...others] = words.split(' ');
  return !isFirstName(first) && BEAT.test(others.at(-1) ?? '');
}

const BEAT =
  /^(?:hall|house|street|valley|hill|capitol|capital|courts?|congress|affairs|area|bay|coast|sound|city|county|beach|island|east|west|north|south|asia|america|africa|europe|politics|business|education|health|sports?)$/i;

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

import type { FoundValue, RemovedBlock } from '../capture.ts';

/** A name that begins with a capital, up to where the sentence goes on; an article may stand before it. */
const WORD = String.raw`\p{Lu}[\p{L}\p{N}’'&-]*(?:\.\p{L}{2,})*`;
const NAME = `((?:[Tt]he )?${WORD}(?: (?:(?:of|and|the|de|la|für|&) )*${WORD}){0,5})`;

/** Lines around a text in which an outlet names itself, the surest first. */
const LINES: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:represent|reflect|necessarily|endorsed by)\b.{0,40}?\b(?:those|that|views?|opinions?|polic(?:y|ies)|positions?|stance) of ${NAME}`,
    'u',
  ),
  new RegExp(
    String.raw`^(?:©|\([cC]\)|[Cc]opyright)(?: (?:©|\([cC]\)))? ?(?:(?:19|20)\d\d(?:[–-]\d{2,4})?,? )?(?:by )?${NAME}`,
    'u',
  ),
  new RegExp(
    String.raw`^(?:[Jj]oin|[Ss]upport|[Ss]ubscribe to|[Ff]ollow|[Dd]onate to) ${NAME}(?: (?:on|today|now|for)\b.*)?[.!]?$`,
    'u',
  ),
];

/** Words in such places that name what readers join or support, and no outlet. */
const NO_NAME =
  /\b(?:us|our|your|the author|conversation|discussion|community|debate|newsletters?|list|journalism|reporting|team|club|channel|updates?|alerts?|now|today|free|all rights|facebook|twitter|x|instagram|youtube|whatsapp|telegram|linkedin|google|news)$|^(?:us|our|your|all rights)\b/i;

/** Whether a line asks readers to join, support or follow something that has a name: `Support the Quay Review`. */
export function isAppeal(line: string): boolean {
  return LINES.at(-1)?.test(line) === true && line.split(' ').length <= 6;
}

/**
 * The outlet of a copied text: the agency that signs its first words, else the name in the lines around it. Neither is sure.
 * @param around the lines that were left out
 */
export function findOutletOfCopy(first: string, around: readonly RemovedBlock[]): FoundValue<string> | undefined {
  const agency = agencyOf(first);
  if (agency) {
    const doubt = `The text is signed (${agency}); it may have been copied from another outlet.`;
    return { value: agency, from: 'text', doubt };
  }
  for (const pattern of LINES) {
    for (const { text } of around) {
      const name = pattern
        .exec(text)?.[1]
        ?.replace(/^the /, 'The ')
        .replace(/(?:[’']s|[.])$/, '');
      if (name === undefined || name.length > 60 || NO_NAME.test(name)) continue;
      return { value: name, from: 'text', doubt: `Only a line around the text names the outlet “${name}”.` };
    }
  }
  return undefined;
}

/** Agencies that sign the first words of their reports, by the signature. */
const DATELINE =
  /^(?:(?:[\p{Lu}][\p{L}.’' -]{1,40},?\s*)?(?:[\p{Lu}][\p{L}]{2,8}\.? \d{1,2},?\s*(?:\d{4})?,?\s*)?)?\(([A-Z][A-Za-z0-9. -]{1,30})\)\s*(?:[—–-]{1,2}\s*)?(?=\S)/u;

/** The agency that a report's first paragraph is signed with: `(JNS) …`, `MOSCOW, Sept 10 (Agency) — …`. */
export function agencyOf(paragraph: string): string | undefined {
  const signature = DATELINE.exec(paragraph)?.[1]?.trim();
  return signature && /^(?:[A-Z]{2,6}|[A-Z][a-z]+(?:[ -][A-Z][a-z]+){0,2})$/.test(signature) ? signature : undefined;
}

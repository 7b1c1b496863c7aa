/** Agencies that sign the first words of their reports, by the signature. */
const DATELINE =
  /^(?:(?:[\p{Lu}][\p{L}.’' -]{1,40},?\s*)?(?:[\p{Lu}][\p{L}]{2,8}\.? \d{1,2},?\s*(?:\d{4})?,?\s*)?)?\(([A-Z][A-Za-z0-9. -]{1,30})\)\s*(?:[—–-]{1,2}\s*)?(?=\S)/u;

/** The agency that a report's first paragraph is signed with: `(JNS) …`, `MOSCOW, Sept 10 (Agency) — …`. */
export function agencyOf(paragraph: string): string | undefined {
  const signature = DATELINE.exec(paragraph)?.[1]?.trim();
  return signature && /^(?:[A-Z]{2,6}|[A-Z][a-z]+(?:[ -][A-Z][a-z]+){0,2})$/.test(signature) ? signature : undefined;
}

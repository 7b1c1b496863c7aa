/** Words whose dot ends no sentence; in lower case, without the dot. */
const ABBREVIATIONS = new Set(
  `mr mrs ms dr prof sen rep gov gen lt col maj capt cpl sgt cmdr adm brig rev hon st jr sr inc corp ltd co no vs jan feb mar apr jun jul
  aug sep sept oct nov dec mt ft rt messrs supt det insp sec pres dept est approx fr`.split(/\s+/),
);

/** Whether the dot behind a word ends no sentence: an initial, letters with dots between them, or a known abbreviation. */
export function isAbbreviation(word: string): boolean {
  return (
    /^\p{Lu}$/u.test(word) ||
    /^(?:\p{L}\.)+\p{L}$/u.test(word) ||
    (/^\p{Lu}/u.test(word) && ABBREVIATIONS.has(word.toLowerCase()))
  );
}

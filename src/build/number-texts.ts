/**
 * Numbers texts by their places in a list.
 * @param list to which a new text is added
 * @returns gives the number of a text
 */
export function numberTexts(list: string[]): (text: string) => number {
  const known = new Map(list.map((text, number) => [text, number]));
  return (text) => {
    const number = known.get(text);
    if (number !== undefined) return number;
    const own = withoutItsWhole(text);
    known.set(own, list.length);
    return list.push(own) - 1;
  };
}

/** The same text, for keeping: V8 keeps the whole page in memory for as long as a text that was cut out of it. */
function withoutItsWhole(text: string): string {
  return Buffer.from(text).toString();
}

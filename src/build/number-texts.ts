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
    known.set(text, list.length);
    return list.push(text) - 1;
  };
}

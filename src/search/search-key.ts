/** What a press of a key says of itself. */
type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'defaultPrevented'
>;

/**
 * Whether a key asks for the search: "/", or Ctrl-K or Cmd-K. While somebody is typing, "/" is a character. Ctrl-K is an
 * editing key in a longer text, and on a Mac in every field.
 *
 * @param typing the name of the element that somebody is typing in
 */
export function asksForSearch(press: KeyPress, typing: string | undefined, isMac: boolean): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = press;
  if (altKey || press.isComposing || press.defaultPrevented) return false;
  if (key === '/') return !ctrlKey && !metaKey && typing === undefined;
  const isEditing = typing !== undefined && (typing !== 'input' || (ctrlKey && isMac));
  return ctrlKey !== metaKey && !shiftKey && !isEditing && isK(press);
}

/** The letter, or its key where a keyboard has letters of another script. Where it has Latin ones, K may be on another key. */
function isK({ key, code }: KeyPress): boolean {
  return key.toLowerCase() === 'k' || (code === 'KeyK' && /^(?!\p{Script=Latin})\p{L}$/u.test(key));
}

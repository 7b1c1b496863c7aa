/** A part of an address with its escapes undone; undefined where a `%` in it stands for nothing. */
export function decodeAddress(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

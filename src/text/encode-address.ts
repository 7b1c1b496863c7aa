/** What an address cannot have: white space, some signs, a percent sign that stands for nothing, brackets behind the host. */
const NOT_IN_ADDRESSES = /[\s"<>\\^`{|}]|%(?![0-9A-Fa-f]{2})|(?<=^[a-z]+:\/\/[^/?#]*[/?#].*)[[\]]/gisu;

/**
 * An address of the web with escapes for what it cannot have as it stands. Browsers take it all the same; feeds, books and reference
 * managers do not. Letters of every script stay.
 */
export function encodeAddress(address: string): string {
  return address.replace(NOT_IN_ADDRESSES, (sign) => encodeURIComponent(sign));
}

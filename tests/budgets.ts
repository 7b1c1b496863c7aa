/**
 * What a page's HTML and CSS may be, compressed, in bytes: what fits into the first round trip of a new connection, ten
 * packets (RFC 6928), less what the protocol takes.
 */
export const FIRST_ROUND_TRIP = 14_000;

/** What the scripts of a page may be, compressed, in bytes. */
export const SCRIPT = 3_000;

/** Pages that are tools: they do nothing without their script, and nobody comes to them to read. */
export const TOOLS = ['/search/', '/notebook/', '/print/'];

/**
 * What neither HTML nor XML may hold, as it stands between the brackets of a pattern: control characters and what is no character. Those
 * that part lines (U+000B) and pages (U+000C) are not among them, since readers of HTML take them for spaces.
 */
export const CONTROL_CHARACTERS = String.raw`\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff`;

/** What no text of the content may hold: what comes with text that is copied from PDF files and old databases. */
export const FORBIDDEN = new RegExp(String.raw`[${CONTROL_CHARACTERS}\u000b\u000c]`);

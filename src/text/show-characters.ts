/** A text on one line, with control characters as JSON writes them: what stands in a file cannot steer a terminal. */
export function showControls(text: string): string {
  return text.replace(/\p{Cc}/gu, (control) => `\\u${hex(control)}`);
}

/** Characters that a reader does not see, or takes for others: white space that is no space, and what has no width. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}|[\u2010\u2011]/gu;

/** A text in which every character that cannot be seen is named: `anna<U+200B>-geifman`. */
export function showInvisible(text: string): string {
  return text.replace(UNSEEN, (character) => `<U+${hex(character).toUpperCase()}>`);
}

/** A value as a message shows it: between backticks, with what cannot be seen in it named. */
export function asCode(value: string): string {
  return `\`${showInvisible(value)}\``;
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
}

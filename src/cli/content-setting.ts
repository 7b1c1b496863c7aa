/** What stands before a command that works on a content folder, in the shell of this system. */
export function contentSetting(folder: string): string {
  return process.platform === 'win32'
    ? `$env:CONTENT_DIR=${JSON.stringify(folder)}; `
    : `CONTENT_DIR=${quoteWord(folder)} `;
}

/** A word as a shell reads it whole. */
function quoteWord(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

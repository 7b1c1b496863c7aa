/** Hands the reader a file that was made in the browser. @param type the media type, of a text without its charset */
export function saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a');
  const fullType = typeof content === 'string' ? `${type};charset=utf-8` : type;
  link.href = URL.createObjectURL(new Blob([content], { type: fullType }));
  link.download = name;
  link.click();
  // The browser has begun to read the file by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

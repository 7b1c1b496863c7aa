/** Puts a text on the clipboard, plain and as HTML at once. @returns whether the browser allowed it */
export async function copyText({ plain, html }: { plain: string; html: string }): Promise<boolean> {
  try {
    const blob = (type: string, text: string) => new Blob([text], { type });
    const item = { 'text/plain': blob('text/plain', plain), 'text/html': blob('text/html', html) };
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    return copyByEvent(plain, html);
  }
}

/** The same in the older way, for sites without HTTPS and browsers without `ClipboardItem`. */
function copyByEvent(plain: string, html: string): boolean {
  let isCopied = false;
  const write = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', plain);
    event.clipboardData?.setData('text/html', html);
    isCopied = true;
  };
  addEventListener('copy', write, { capture: true });
  document.execCommand('copy');
  removeEventListener('copy', write, { capture: true });
  return isCopied;
}

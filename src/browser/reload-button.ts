/** A button that loads the page anew, in the look of a link; no page has a style for it, since few readers ever see it. */
export function reloadButton(label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.style.cssText =
    'padding:0;border:0;background:none;color:var(--accent);font:inherit;text-decoration:underline;cursor:pointer';
  button.onclick = () => location.reload();
  return button;
}

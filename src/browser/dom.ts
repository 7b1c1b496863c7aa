/** Creates an element. Attributes that are undefined or false are left out; true ones get no value. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | boolean | undefined> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

/** Finds the element of the page's own markup that is marked `data-<name>`. @throws where it is missing */
export function part<T extends HTMLElement = HTMLElement>(root: ParentNode, name: string): T {
  const found = root.querySelector<T>(`[data-${name}]`);
  if (!found) throw new Error(`the page has no element marked data-${name}`);
  return found;
}

/** Gives a parent these children, in this order. Children that keep their place keep the focus. */
export function place(parent: Element, children: readonly Element[]): void {
  for (const child of [...parent.children]) if (!children.includes(child)) child.remove();
  for (const [index, child] of children.entries()) {
    const there = parent.children[index];
    if (there !== child) keepFocus(child, () => parent.insertBefore(child, there ?? null));
  }
}

/** Moves an element, and restores the focus where it was in the element. */
function keepFocus(moved: Element, move: () => void): void {
  const focused = document.activeElement;
  const had = focused instanceof HTMLElement && moved.contains(focused);
  move();
  if (had) focused.focus({ preventScroll: true });
}

/** Adds style rules to the page that only this script needs. */
export function adoptStyles(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
}

import { element } from '../../browser/dom.ts';

/** Something that a reader can do, with its name. */
export interface MenuAction {
  name: string;
  act(): void;
}

/** Between the menu and what it belongs to, and between it and the edge of the window, in CSS pixels. */
const GAP = 6;

/** Creates the box of a menu, with a button for each action. A selection has a `bar` of them. */
export function createMenu(name: string, actions: readonly MenuAction[], kind: 'menu' | 'bar'): HTMLElement {
  const buttons = actions.map((action) => {
    const button = element('button', { type: 'button' }, action.name);
    button.addEventListener('click', action.act);
    return button;
  });
  const popover = kind === 'menu' ? 'auto' : 'manual';
  const menu = element('div', { class: `place-menu ${kind}`, popover, role: 'group', 'aria-label': name }, ...buttons);
  // The words that are selected stay selected.
  if (kind === 'bar') menu.addEventListener('mousedown', (event) => event.preventDefault());
  // The text around may be in another language.
  menu.lang = document.documentElement.lang;
  menu.dir = document.documentElement.dir;
  menu.addEventListener('keydown', (event) => {
    const onward = menu.dir === 'rtl' ? -1 : 1;
    const step = { ArrowDown: 1, ArrowRight: onward, ArrowUp: -1, ArrowLeft: -onward }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons.at((at + step) % buttons.length)?.focus();
  });
  return menu;
}

/** Places an open menu below a rectangle of the window, or above it where there is no room, and within the window's width. */
export function placeMenu(menu: HTMLElement, near: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = menu;
  const isBelow = near.bottom + GAP + height <= innerHeight || near.top - GAP - height < 0;
  const top = isBelow ? near.bottom + GAP : near.top - GAP - height;
  const left = Math.max(GAP, Math.min(near.left, document.documentElement.clientWidth - width - GAP));
  menu.style.top = `${top + scrollY}px`;
  menu.style.left = `${left + scrollX}px`;
}

/**
 * Opens the menu of a button below it and focuses its first action. It closes by Esc, by a click elsewhere and by the button
 * itself; the focus goes back to the button then.
 */
export function openMenu(button: HTMLButtonElement, name: string, actions: readonly MenuAction[]): void {
  const closing = actions.map((action) => ({
    ...action,
    act: () => {
      menu.hidePopover();
      action.act();
    },
  }));
  const menu = createMenu(name, closing, 'menu');
  button.after(menu);
  button.popoverTargetElement = menu;
  menu.showPopover();
  placeMenu(menu, button.getBoundingClientRect());
  menu.querySelector('button')?.focus({ preventScroll: true });
  menu.addEventListener('toggle', ({ newState }) => {
    if (newState === 'open') return;
    const hadFocus = menu.contains(document.activeElement) || document.activeElement === document.body;
    menu.remove();
    button.popoverTargetElement = null;
    if (hadFocus) button.focus({ preventScroll: true });
  });
}

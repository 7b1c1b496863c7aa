import { element } from '../../browser/dom.ts';

/**
 * Makes a button that does something with an item. It does nothing while it is `aria-disabled`, and keeps the focus.
 * @param label its name, where it shows a drawing or less than that
 */
export function control(label: string, content: Node | string, act: () => void): HTMLButtonElement {
  const named = label === content ? {} : { 'aria-label': label, title: label };
  const button = element('button', { type: 'button', ...named }, content);
  button.addEventListener('click', () => {
    if (button.ariaDisabled !== 'true') act();
  });
  return button;
}

import { adoptStyles, element } from '../browser/dom.ts';
import type { ReadingMessages } from '../site/messages/en/reading.ts';
import { loadReadingMessages } from '../site/messages/load.ts';
import styles from '../styles/settings-panel.css?inline';
import { chosenSettings, DEFAULTS, keepSetting, SETTINGS, type Setting } from './settings.ts';

let panel: HTMLElement | undefined;

/** Opens the choices of theme, text size and line length below their button, or closes them. @throws where their words cannot be loaded */
export async function toggleSettings(button: HTMLElement): Promise<void> {
  const words = await loadReadingMessages();
  panel ??= makePanel(button, words);
  panel.togglePopover();
}

function makePanel(button: HTMLElement, words: ReadingMessages): HTMLElement {
  const failure = element('p', { role: 'alert', hidden: true }, words.notKept);
  const names = Object.keys(SETTINGS) as Setting[];
  const made = element(
    'form',
    { class: 'reading-panel', popover: 'auto', 'aria-label': words.settings },
    ...names.map((name) => choicesOf(name, words)),
    failure,
  );
  made.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    failure.hidden = keepSetting(name as Setting, value);
  });
  made.addEventListener('submit', (event) => event.preventDefault());
  made.addEventListener('toggle', (event) => {
    const isOpen = (event as ToggleEvent).newState === 'open';
    button.ariaExpanded = String(isOpen);
    if (isOpen) made.querySelector<HTMLElement>(':checked')?.focus();
  });
  adoptStyles(styles);
  button.after(made);
  return made;
}

function choicesOf(name: Setting, words: ReadingMessages): HTMLElement {
  const chosen = chosenSettings()[name] ?? DEFAULTS[name];
  const labels: Record<string, string> = words.choices[name];
  return element(
    'fieldset',
    {},
    element('legend', {}, words.names[name]),
    ...SETTINGS[name].map((choice) =>
      element(
        'label',
        {},
        element('input', { type: 'radio', name, value: choice, checked: choice === chosen }),
        element('span', {}, labels[choice] ?? choice),
      ),
    ),
  );
}

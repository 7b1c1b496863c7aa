/** The words of the reading settings and of the help on keys, in English; apart, because they are loaded when asked for. */
export const reading = {
  settings: 'Reading settings',
  names: { theme: 'Colours', size: 'Text size', measure: 'Line length' },
  choices: {
    theme: { system: 'System', light: 'Light', sepia: 'Sepia', dark: 'Dark' },
    size: { small: 'Small', normal: 'Normal', large: 'Large', larger: 'Larger' },
    measure: { narrow: 'Short', normal: 'Normal', wide: 'Long' },
  },
  hideHighlights: 'Hide highlights',
  notKept: 'This browser does not let this site keep your choice (for example in a private window).',
  help: {
    title: 'Keys',
    close: 'Close',
    keys: [
      { keys: ['/'], does: 'Search; also Ctrl K or ⌘ K' },
      { keys: ['↑', '↓'], does: 'Move through the results' },
      { keys: ['Enter'], does: 'Open the result' },
      { keys: ['Esc'], does: 'Close, or return to the search field' },
      { keys: ['?'], does: 'Show these keys' },
    ],
  },
};

/** The strings of the reading settings and the help, in any language. */
export type ReadingMessages = typeof reading;

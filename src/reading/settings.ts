/** What readers can choose, and the choices of each. */
export const SETTINGS = {
  theme: ['system', 'light', 'sepia', 'dark'],
  size: ['small', 'normal', 'large', 'larger'],
  measure: ['narrow', 'normal', 'wide'],
} as const;

/** What a page is without a choice. */
export const DEFAULTS: Record<Setting, string> = { theme: 'system', size: 'normal', measure: 'normal' };

/** Something that readers can choose. */
export type Setting = keyof typeof SETTINGS;

/** What a reader chose; what is left out is as the page comes. */
export type ReadingSettings = { [Name in Setting]?: string };

/** Where the browser keeps it; `apply-settings.js` reads it there. */
const KEY = 'on-record-reading';

/** What the reader chose. Nothing where the browser keeps nothing. */
export function chosenSettings(): ReadingSettings {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') ?? {};
  } catch {
    return {};
  }
}

/**
 * Keeps a choice on this machine, and has it applied in this tab and the others.
 * @returns whether the browser lets this site keep it
 */
export function keepSetting(name: Setting, choice: string): boolean {
  const { [name]: _, ...others } = chosenSettings();
  const settings: ReadingSettings = choice === DEFAULTS[name] ? others : { ...others, [name]: choice };
  try {
    if (Object.keys(settings).length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    return false;
  }
  // The browser tells the other tabs alone.
  dispatchEvent(new StorageEvent('storage', { key: KEY }));
  return true;
}

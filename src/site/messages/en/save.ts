import { credit } from './shared.ts';

/** The words for copying, saving and sharing, in English; apart from the others, because the browser loads them. */
export const save = {
  ...credit,
  copy: 'Copy with source',
  copyLink: 'Copy link',
  cite: 'Cite …',
  embed: 'Embed',
  save: 'Save to notebook',
  remove: 'Remove from notebook',
  share: 'Share …',
  /** The name of a button for what is saved. */
  isSaved: (name: string) => `${name} (saved)`,
  selection: 'The selected words',
  copied: (speaker: string | undefined) =>
    speaker === undefined ? 'Copied with its source.' : `Copied with the name of ${speaker} and the source.`,
  linkCopied: 'Link copied.',
  embedCopied: 'The code that shows it on another site is copied.',
  keptNow: 'Saved to the notebook.',
  removed: 'Removed from the notebook.',
  notCopied: 'This browser did not allow copying.',
  blocked: 'Not saved. This browser does not allow this site to store data (for example in a private window).',
  notLoaded: 'The article’s data could not be loaded: nothing was saved or copied. Press again to retry.',
  outdated:
    'The site has been updated since you opened this page: nothing was saved or copied. Reload the page, then try again.',
  reload: 'Reload',
  full: 'The browser’s space for this site is full: it could not be saved.',
};

/** The words for copying, saving and sharing, in any language. */
export type SaveMessages = typeof save;

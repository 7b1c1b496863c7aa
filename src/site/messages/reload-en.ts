/** What a page says when a script that it loads on demand is not there, in English; apart, because every page loads it. */
export const reloadEn = {
  missing: 'A part of this page could not be loaded. The site may have been updated since you opened it.',
  reload: 'Reload',
};

export type ReloadMessages = typeof reloadEn;

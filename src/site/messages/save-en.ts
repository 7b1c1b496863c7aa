/** The words of the buttons that save to the notebook, in English; apart, because every article's page loads them. */
export const saveEn = {
  /** @param place "Paragraph 4", "Quotation 4, Anna Geifman" */
  save: (place: string) => `Save ${place.charAt(0).toLowerCase()}${place.slice(1)}`,
  blocked: 'Not saved. This browser does not allow this site to store data (for example in a private window).',
  notLoaded: 'The article’s data could not be loaded: nothing was saved. Press again to retry.',
  outdated: 'The site has been updated since you opened this page: nothing was saved. Reload the page, then save.',
  reload: 'Reload',
  full: 'The browser’s space for this site is full: it could not be saved.',
};

export type SaveMessages = typeof saveEn;

/** The names of the buttons beside quotations and paragraphs, in English; apart, because every page with quotations loads them. */
export const placeEn = {
  /** @param place "Paragraph 4" */
  save: (place: string) => `Save ${place.charAt(0).toLowerCase()}${place.slice(1)}`,
  /** @param place "Quotation 4, Anna Geifman" */
  actions: (place: string) => `${place}: copy, save or share`,
};

export type PlaceMessages = typeof placeEn;

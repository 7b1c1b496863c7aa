/** The words about what is new since the last visit, in English; apart, because pages with lists load them. */
export const visitsEn = {
  isNew: 'New',
  /** @param day "12 March 2024" */
  newSince: (n: number, day: string) => `${n} new since your last visit on ${day}`,
};

export type VisitMessages = typeof visitsEn;
